// The ID, the same in every session of the engine.
func (r *NodeClient) ID(ctx context.Context) (ID, error) {
	if r.id != nil {
		return *r.id, nil
	}
	q := r.query.Select("id")
	return fetch[ID](ctx, q)
}
