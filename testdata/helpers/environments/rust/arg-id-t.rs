    /// Gives the query the ID of an object, which is asked for each time that the query is sent.
    pub(super) fn id<T: super::answer::Object>(
        query: dagger_sdk::Query,
        name: &str,
        object: T,
    ) -> dagger_sdk::Query {
        let value = move || -> LiteralFuture {
            let object = object.query();
            Box::pin(async move { literal_or_mark(super::answer::id(object).await) })
        };
        lazily(query, name, Box::new(value))
    }
