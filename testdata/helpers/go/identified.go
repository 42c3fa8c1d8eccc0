// identified is an element of a list of objects.
type identified[T ~string] struct {
	ID T `json:"id"`
}
