    fn innermost(value: Value) -> Value {
        match value {
            Value::Object(fields) if fields.len() == 1 => fields
                .into_iter()
                .next()
                .map_or(Value::Null, |(_, value)| innermost(value)),
            Value::Array(items) => items.into_iter().map(innermost).collect(),
            other => other,
        }
    }

    fn wrong(message: &str) -> DaggerError {
        unpack(serde::de::Error::custom(message))
    }

    fn unpack(error: serde_json::Error) -> DaggerError {
        DaggerError::Unpack(DaggerUnpackError::Deserialize(error))
    }

    /// Awaits a value.
    pub(super) async fn value<T: for<'de> serde::Deserialize<'de>>(
        query: Query,
    ) -> Result<T, DaggerError> {
        serde_json::from_value(fetch(query).await?).map_err(unpack)
    }

    /// Awaits what gives nothing.
    pub(super) async fn void(query: Query) -> Result<(), DaggerError> {
        fetch(query).await.map(|_| ())
    }

    /// Carries a check out. Whatever the engine answers is fine, but for false.
    pub(super) async fn check(root: &Query, path: &[&str]) -> Result<(), DaggerError> {
        let mut query = root.clone();
        for field in path {
            query = select(&query, field);
        }
        match fetch(query).await? {
            Value::Bool(false) => Err(wrong("the check has found something wrong")),
            _ => Ok(()),
        }
    }
