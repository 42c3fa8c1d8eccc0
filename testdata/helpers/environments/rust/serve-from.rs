/// Serves the environment in the client's session, from a reference: a path, or a git reference.
///
/// # Errors
///
/// Those of the engine, such as a reference that it can't load.
pub async fn serve_from(
    client: &dagger_sdk::Query,
    reference: impl Into<String>,
) -> Result<(), dagger_sdk::errors::DaggerError> {
    let mut query = answer::select(client, "moduleSource");
    query = arg::string(query, "refString", reference);
    query = answer::select(&query, "asModule");
    query = answer::select(&query, "serve");
    answer::void(query).await
}
