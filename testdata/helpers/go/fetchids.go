// fetchIDs asks for the IDs of a list of objects. A list that is null has none, and neither has an element that is.
func fetchIDs[T ~string](ctx context.Context, q *querybuilder.Selection) ([]T, error) {
	response, err := fetch[[]identified[T]](ctx, q.Select("id"))
	if err != nil || response == nil {
		return nil, err
	}
	ids := make([]T, 0, len(response))
	for _, element := range response {
		if element.ID != "" {
			ids = append(ids, element.ID)
		}
	}
	return ids, nil
}
