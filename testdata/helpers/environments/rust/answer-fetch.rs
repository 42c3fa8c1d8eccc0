    /// Sends a query and returns what its one path leads to: an object within an answer has one field.
    async fn fetch(query: Query) -> Result<Value, DaggerError> {
        let text = query.selection.build().await?;
        if let Some(error) = super::arg::failure(&text) {
            return Err(error);
        }
        let data = query.graphql_client.query(&text).await;
        match innermost(data.map_err(DaggerError::Query)?.unwrap_or_default()) {
            Value::Object(fields) if fields.is_empty() => {
                Err(wrong("the ID is not one of an object that has this field"))
            }
            value => Ok(value),
        }
    }
