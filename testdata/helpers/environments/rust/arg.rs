/// Writes arguments as GraphQL literals. The crate's own `Selection::arg` escapes nothing.
mod arg {
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
    /// Gives the query a number or a Boolean.
    pub(super) fn value(
        query: dagger_sdk::Query,
        name: &str,
        value: impl ToString,
    ) -> dagger_sdk::Query {
        literal(query, name, value.to_string())
    }
    /// Returns the literal of a string.
    pub(super) fn quote(text: &str) -> String {
        let mut literal = String::with_capacity(text.len() + 2);
        literal.push('"');
        for c in text.chars() {
            match c {
                '"' | '\\' => literal.extend(['\\', c]),
                '\n' => literal.push_str("\\n"),
                '\r' => literal.push_str("\\r"),
                '\t' => literal.push_str("\\t"),
                c if c.is_control() => literal.push_str(&format!("\\u{:04x}", c as u32)),
                c => literal.push(c),
            }
        }
        literal.push('"');
        literal
    }
}
