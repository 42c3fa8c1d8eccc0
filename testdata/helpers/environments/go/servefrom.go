// ServeFrom is like [Serve], for the environment of another reference: a path or a git reference.
func ServeFrom(ctx context.Context, client *dagger.Client, ref string) error {
	q := querybuilder.Query().Client(client.GraphQLClient())
	return q.Select("moduleSource").Arg("refString", ref).Select("asModule").Select("serve").Execute(ctx)
}
