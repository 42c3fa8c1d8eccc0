    /// Sends a query and returns what its one path leads to: an object within an answer has one field.
    async fn fetch(
        query: crate::querybuilder::Selection,
        client: &crate::core::graphql_client::DynGraphQLClient,
    ) -> Result<serde_json::Value, crate::errors::DaggerError> {
        let text = query.build().await?;
        tracing::trace!(query = text.as_str(), "dagger-query");
        let data = client
            .query(&text)
            .await
            .map_err(crate::errors::DaggerError::Query)?;
        match innermost(data.unwrap_or_default()) {
            serde_json::Value::Object(fields) if fields.is_empty() => Err(unpack(
                serde::de::Error::custom("the ID is not one of an object that has this field"),
            )),
            value => Ok(value),
        }
    }
