    /// Gives the query an ID, which is asked for each time that the query is sent.
    pub(super) fn into_id(
        query: dagger_sdk::Query,
        name: &str,
        value: impl dagger_sdk::id::IntoID<dagger_sdk::Id>,
    ) -> dagger_sdk::Query {
        let value = move || -> LiteralFuture {
            let value = value.clone();
            Box::pin(async move { literal_or_mark(value.into_id().await.map(|id| id.0)) })
        };
        lazily(query, name, Box::new(value))
    }
