impl Node for NodeClient {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
