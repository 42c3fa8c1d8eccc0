    pub(super) fn list<T>(
        query: crate::querybuilder::Selection,
        name: &str,
        values: Vec<T>,
        text: fn(&T) -> String,
    ) -> crate::querybuilder::Selection {
        literal(query, name, join(&values, text))
    }
