// DaggerObject is an object of the engine's that has an ID.
type DaggerObject interface {
	querybuilder.GraphQLMarshaller

	// ID returns the ID, which the engine is asked for unless it is known.
	ID(ctx context.Context) (ID, error)
}
