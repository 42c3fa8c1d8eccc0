// Node selects Query.node.
//
// The result is nil, without an error, where there is none.
func Node(ctx context.Context, id dagger.ID) (dagger.Node, error) {
	return initClient().Node(ctx, id)
}
