// Node selects Query.node.
//
// The result is nil, without an error, where there is none.
func (r *Query) Node(ctx context.Context, id ID) (Node, error) {
	q := r.query.Select("node").Arg("id", id)
	found, err := fetch[*ID](ctx, q.Select("id"))
	if err != nil || found == nil {
		return nil, err
	}
	return &NodeClient{query: selectNode(q.Root(), *found, "Node")}, nil
}
