    /// Awaits a value that may hold null. Within as many lists as depth says, zero stands in for it; an empty list
    /// for a list.
    pub(super) fn nullable<T: for<'de> serde::Deserialize<'de>>(
        query: crate::querybuilder::Selection,
        client: &crate::core::graphql_client::DynGraphQLClient,
        depth: usize,
        zero: impl Into<serde_json::Value>,
    ) -> impl std::future::Future<Output = Result<T, crate::errors::DaggerError>> + Send {
        let client = client.clone();
        let zero = zero.into();
        async move {
            let mut value = fetch(query, &client).await?;
            replace_null(&mut value, depth, &zero);
            decode(value)
        }
    }
    fn replace_null(value: &mut serde_json::Value, depth: usize, zero: &serde_json::Value) {
        match value {
            serde_json::Value::Null if depth > 0 => *value = serde_json::Value::Array(Vec::new()),
            serde_json::Value::Null => *value = zero.clone(),
            serde_json::Value::Array(items) if depth > 0 => {
                for item in items {
                    replace_null(item, depth - 1, zero);
                }
            }
            _ => {}
        }
    }
