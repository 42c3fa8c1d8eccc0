    /// Awaits an object that may be null.
    pub(super) async fn maybe<T: Object>(query: Query) -> Result<Option<T>, DaggerError> {
        let id: Option<String> = value(select(&query, "id")).await?;
        Ok(id.map(|id| load(&query, &id)))
    }
