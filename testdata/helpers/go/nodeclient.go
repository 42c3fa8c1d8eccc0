// NodeClient selects fields of a Node of any type.
type NodeClient struct {
	query *querybuilder.Selection

	id *ID
}

// WithGraphQLQuery returns the NodeClient that q selects.
func (r *NodeClient) WithGraphQLQuery(q *querybuilder.Selection) *NodeClient {
	return &NodeClient{query: q}
}
