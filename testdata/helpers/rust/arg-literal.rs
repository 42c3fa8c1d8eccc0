    /// Gives the query an argument, as the text of its literal.
    pub(super) fn literal(
        query: crate::querybuilder::Selection,
        name: &str,
        text: String,
    ) -> crate::querybuilder::Selection {
        query.arg_lazy(
            name,
            Box::new(move || Box::pin(std::future::ready(text.clone()))),
        )
    }
