// XXX_GraphQLType returns the name of the GraphQL type. It is the runtime's to call.
func (r *NodeClient) XXX_GraphQLType() string {
	return "Node"
}

// XXX_GraphQLIDType returns the name of the GraphQL type of its ID. It is the runtime's to call.
func (r *NodeClient) XXX_GraphQLIDType() string {
	return "ID"
}

// XXX_GraphQLID returns the ID. It is the runtime's to call.
func (r *NodeClient) XXX_GraphQLID(ctx context.Context) (string, error) {
	id, err := r.ID(ctx)
	return string(id), err
}

// MarshalJSON returns the ID as JSON, which the engine is asked for unless it is known.
func (r *NodeClient) MarshalJSON() ([]byte, error) {
	id, err := r.ID(marshalCtx)
	if err != nil {
		return nil, err
	}
	return json.Marshal(id)
}
