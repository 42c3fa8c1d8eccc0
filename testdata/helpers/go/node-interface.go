// Everything that has an ID.
type Node interface {
	DaggerObject

	// The ID, the same in every session of the engine.
	ID(ctx context.Context) (ID, error)
}
