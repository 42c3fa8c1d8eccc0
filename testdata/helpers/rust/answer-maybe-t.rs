    /// Awaits an object that may be null.
    pub(super) fn maybe<T: crate::loadable::Loadable>(
        proc: &Option<std::sync::Arc<crate::core::cli_session::DaggerSessionProc>>,
        query: crate::querybuilder::Selection,
        client: &crate::core::graphql_client::DynGraphQLClient,
    ) -> impl std::future::Future<Output = Result<Option<T>, crate::errors::DaggerError>> + Send
    {
        let (proc, client) = (proc.clone(), client.clone());
        async move {
            let id: Option<String> = decode(fetch(query.select("id"), &client).await?)?;
            Ok(id.map(|id| load(&proc, &id, &client)))
        }
    }
