    /// Returns the object at an ID, which is not requested yet.
    fn load<T: Object>(session: &Query, id: &str) -> T {
        let root = Query {
            proc: session.proc.clone(),
            selection: Default::default(),
            graphql_client: session.graphql_client.clone(),
        };
        let node = select(&root, "node");
        let mut node = super::arg::literal(node, "id", super::arg::quote(id));
        node.selection = node.selection.inline_fragment(T::TYPE);
        T::at(node)
    }
