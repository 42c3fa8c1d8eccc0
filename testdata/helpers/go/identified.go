// identified is an element of a list of objects. One that is null has no ID.
type identified[T ~string] struct {
	ID T `json:"id"`
}
