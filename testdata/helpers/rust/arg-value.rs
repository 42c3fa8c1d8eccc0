    /// Gives the query a number or a Boolean.
    pub(super) fn value(
        query: crate::querybuilder::Selection,
        name: &str,
        value: impl ToString,
    ) -> crate::querybuilder::Selection {
        literal(query, name, value.to_string())
    }
