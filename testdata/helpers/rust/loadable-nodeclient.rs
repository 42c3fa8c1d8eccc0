impl Loadable for NodeClient {
    fn graphql_type() -> &'static str {
        "Node"
    }
    fn from_query(
        proc: Option<Arc<DaggerSessionProc>>,
        selection: Selection,
        graphql_client: DynGraphQLClient,
    ) -> Self {
        Self {
            proc,
            selection,
            graphql_client,
        }
    }
}
