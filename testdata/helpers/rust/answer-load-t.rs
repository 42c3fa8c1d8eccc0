    /// Returns the object at an ID, which is not requested yet.
    fn load<T: crate::loadable::Loadable>(
        proc: &Option<std::sync::Arc<crate::core::cli_session::DaggerSessionProc>>,
        id: &str,
        client: &crate::core::graphql_client::DynGraphQLClient,
    ) -> T {
        let node = crate::querybuilder::query().select("node");
        let node = super::arg::literal(node, "id", super::arg::quote(id));
        T::from_query(
            proc.clone(),
            node.inline_fragment(T::graphql_type()),
            client.clone(),
        )
    }
