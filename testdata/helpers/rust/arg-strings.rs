    pub(super) fn strings(
        query: crate::querybuilder::Selection,
        name: &str,
        values: Vec<impl Into<String>>,
    ) -> crate::querybuilder::Selection {
        literal(query, name, quote_all(values))
    }
    fn quote_all(values: Vec<impl Into<String>>) -> String {
        brackets(values.into_iter().map(|value| quote(&value.into())))
    }
