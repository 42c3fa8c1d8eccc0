// selectNode selects an object by its ID, as the given type.
func selectNode(q *querybuilder.Selection, id any, typeName string) *querybuilder.Selection {
	return q.Select("node").Arg("id", id).InlineFragment(typeName)
}
