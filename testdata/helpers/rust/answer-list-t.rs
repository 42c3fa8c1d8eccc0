    /// Awaits a list of objects; those that are null are left out.
    pub(super) fn list<T: crate::loadable::Loadable>(
        proc: &Option<std::sync::Arc<crate::core::cli_session::DaggerSessionProc>>,
        query: crate::querybuilder::Selection,
        client: &crate::core::graphql_client::DynGraphQLClient,
    ) -> impl std::future::Future<Output = Result<Vec<T>, crate::errors::DaggerError>> + Send {
        let (proc, client) = (proc.clone(), client.clone());
        async move {
            let ids = decode(fetch(query.select("id"), &client).await?)?;
            Ok(load_list(&proc, ids, &client))
        }
    }
    fn load_list<T: crate::loadable::Loadable>(
        proc: &Option<std::sync::Arc<crate::core::cli_session::DaggerSessionProc>>,
        ids: Option<Vec<Option<String>>>,
        client: &crate::core::graphql_client::DynGraphQLClient,
    ) -> Vec<T> {
        ids.into_iter()
            .flatten()
            .flatten()
            .map(|id| load(proc, &id, client))
            .collect()
    }
