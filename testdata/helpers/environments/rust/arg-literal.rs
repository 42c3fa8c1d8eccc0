    /// Gives the query an argument, as the text of its literal.
    pub(super) fn literal(query: dagger_sdk::Query, name: &str, text: String) -> dagger_sdk::Query {
        let value = move || -> LiteralFuture { Box::pin(std::future::ready(text.clone())) };
        lazily(query, name, Box::new(value))
    }
    type LiteralFuture = std::pin::Pin<Box<dyn std::future::Future<Output = String> + Send>>;
    /// Gives the query an argument whose literal is made each time that the query is sent.
    fn lazily(
        mut query: dagger_sdk::Query,
        name: &str,
        value: Box<dyn Fn() -> LiteralFuture + Send + Sync>,
    ) -> dagger_sdk::Query {
        query.selection = query.selection.arg_lazy(name, value);
        query
    }
    pub(super) fn string(
        query: dagger_sdk::Query,
        name: &str,
        value: impl Into<String>,
    ) -> dagger_sdk::Query {
        literal(query, name, quote(&value.into()))
    }
