    /// Gives the query a number or a Boolean.
    pub(super) fn value(
        query: dagger_sdk::Query,
        name: &str,
        value: impl ToString,
    ) -> dagger_sdk::Query {
        literal(query, name, value.to_string())
    }
