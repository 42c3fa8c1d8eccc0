    pub(super) fn string(
        query: crate::querybuilder::Selection,
        name: &str,
        value: impl Into<String>,
    ) -> crate::querybuilder::Selection {
        literal(query, name, quote(&value.into()))
    }
