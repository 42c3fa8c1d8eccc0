    /// Awaits the ID of the object that the field belongs to, and returns the object at that ID.
    pub(super) fn sync<T: crate::loadable::Loadable>(
        proc: &Option<std::sync::Arc<crate::core::cli_session::DaggerSessionProc>>,
        query: crate::querybuilder::Selection,
        client: &crate::core::graphql_client::DynGraphQLClient,
    ) -> impl std::future::Future<Output = Result<T, crate::errors::DaggerError>> + Send {
        let (proc, client) = (proc.clone(), client.clone());
        async move {
            let id: String = decode(fetch(query, &client).await?)?;
            Ok(load(&proc, &id, &client))
        }
    }
