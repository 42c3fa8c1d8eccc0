    /// Awaits a list of objects; those that are null are left out.
    pub(super) async fn list<T: Object>(query: Query) -> Result<Vec<T>, DaggerError> {
        let ids = value(select(&query, "id")).await?;
        Ok(load_list(&query, ids))
    }

    fn load_list<T: Object>(session: &Query, ids: Option<Vec<Option<String>>>) -> Vec<T> {
        ids.into_iter()
            .flatten()
            .flatten()
            .map(|id| load(session, &id))
            .collect()
    }
