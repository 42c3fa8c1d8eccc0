    /// Gives the query an ID. It is asked for each time that the query is sent; where that fails, a mark takes its
    /// place, and [`failure`] has the error.
    pub(super) fn id(
        query: crate::querybuilder::Selection,
        name: &str,
        value: impl crate::id::IntoID<super::Id>,
    ) -> crate::querybuilder::Selection {
        query.arg_lazy(
            name,
            Box::new(move || {
                let value = value.clone();
                Box::pin(async move {
                    match value.into_id().await {
                        Ok(id) => quote(&id.0),
                        Err(error) => failed(error),
                    }
                })
            }),
        )
    }
