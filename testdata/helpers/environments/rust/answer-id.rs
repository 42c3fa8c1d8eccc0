    /// Awaits the ID of an object.
    pub(super) async fn id(object: Query) -> Result<String, DaggerError> {
        value(select(&object, "id")).await
    }
