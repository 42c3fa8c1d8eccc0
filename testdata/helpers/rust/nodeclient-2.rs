/// Everything that has an ID.
#[derive(Clone)]
pub struct NodeClient {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
