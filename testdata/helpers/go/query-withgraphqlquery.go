// WithGraphQLQuery returns the Query that q selects.
func (r *Query) WithGraphQLQuery(q *querybuilder.Selection) *Query {
	return &Query{query: q}
}
