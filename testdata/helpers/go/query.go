// Query is the object Query.
type Query struct {
	query *querybuilder.Selection
}
