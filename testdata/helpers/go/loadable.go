// Loadable is what can be loaded by an ID: a pointer to an object, or to the client of an interface.
type Loadable[T any] interface {
	Node
	WithGraphQLQuery(*querybuilder.Selection) T
}

// Ref returns the object of that ID without a request. Whether there is such an object shows when it is used.
func Ref[T Loadable[T]](c *Client, id ID) T {
	var object T
	return object.WithGraphQLQuery(selectNode(c.query, id, object.XXX_GraphQLType()))
}

// Load returns the object of that ID. It is an error if there is none, or if it isn't of the type T.
func Load[T Loadable[T]](ctx context.Context, c *Client, id ID) (T, error) {
	var object T
	name := object.XXX_GraphQLType()
	selection := selectNode(c.query, id, name)
	found, err := fetch[string](ctx, selection.Select("__typename"))
	if err != nil {
		return object, fmt.Errorf("load %s: %w", name, err)
	}
	if found == "" {
		return object, fmt.Errorf("load %s: the ID is of no %s", name, name)
	}
	return object.WithGraphQLQuery(selection), nil
}
