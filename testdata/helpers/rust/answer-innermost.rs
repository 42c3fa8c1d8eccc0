    fn innermost(value: serde_json::Value) -> serde_json::Value {
        match value {
            serde_json::Value::Object(fields) if fields.len() == 1 => fields
                .into_iter()
                .next()
                .map_or(serde_json::Value::Null, |(_, value)| innermost(value)),
            serde_json::Value::Array(items) => items.into_iter().map(innermost).collect(),
            other => other,
        }
    }
    fn decode<T: for<'de> serde::Deserialize<'de>>(
        value: serde_json::Value,
    ) -> Result<T, crate::errors::DaggerError> {
        serde_json::from_value(value).map_err(unpack)
    }
    fn unpack(error: serde_json::Error) -> crate::errors::DaggerError {
        let error = crate::errors::DaggerUnpackError::Deserialize(error);
        crate::errors::DaggerError::Unpack(error)
    }
    /// Awaits a value that is never null.
    pub(super) fn value<T: for<'de> serde::Deserialize<'de>>(
        query: crate::querybuilder::Selection,
        client: &crate::core::graphql_client::DynGraphQLClient,
    ) -> impl std::future::Future<Output = Result<T, crate::errors::DaggerError>> + Send {
        let client = client.clone();
        async move { decode(fetch(query, &client).await?) }
    }
