// fetch asks for the value of the selection.
func fetch[T any](ctx context.Context, q *querybuilder.Selection) (T, error) {
	var response T
	err := q.Bind(&response).Execute(ctx)
	return response, err
}
