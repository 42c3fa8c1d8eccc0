/// Everything that has an ID.
pub trait Node {
    /// The ID, the same in every session of the engine.
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send;
}
