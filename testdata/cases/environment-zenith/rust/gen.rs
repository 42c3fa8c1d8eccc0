// ... helpers/rust/allow.rs

// ... helpers/rust/use-crate-2.rs

#[derive(Serialize, Deserialize, PartialEq, Debug, Clone)]
pub struct ContainerId(pub String);
impl From<&str> for ContainerId {
    fn from(value: &str) -> Self {
        Self(value.to_string())
    }
}
impl From<String> for ContainerId {
    fn from(value: String) -> Self {
        Self(value)
    }
}
impl IntoID<ContainerId> for Container {
    fn into_id(
        self,
    ) -> std::pin::Pin<
        Box<dyn core::future::Future<Output = Result<ContainerId, DaggerError>> + Send>,
    > {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl IntoID<ContainerId> for ContainerId {
    fn into_id(
        self,
    ) -> std::pin::Pin<
        Box<dyn core::future::Future<Output = Result<ContainerId, DaggerError>> + Send>,
    > {
        Box::pin(std::future::ready(Ok(self)))
    }
}
impl ContainerId {
    fn literal(&self) -> String {
        arg::quote(&self.0)
    }
}
#[derive(Serialize, Deserialize, PartialEq, Debug, Clone)]
pub struct EnvironmentArtifactId(pub String);
impl From<&str> for EnvironmentArtifactId {
    fn from(value: &str) -> Self {
        Self(value.to_string())
    }
}
impl From<String> for EnvironmentArtifactId {
    fn from(value: String) -> Self {
        Self(value)
    }
}
impl IntoID<EnvironmentArtifactId> for EnvironmentArtifact {
    fn into_id(
        self,
    ) -> std::pin::Pin<
        Box<dyn core::future::Future<Output = Result<EnvironmentArtifactId, DaggerError>> + Send>,
    > {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl IntoID<EnvironmentArtifactId> for EnvironmentArtifactId {
    fn into_id(
        self,
    ) -> std::pin::Pin<
        Box<dyn core::future::Future<Output = Result<EnvironmentArtifactId, DaggerError>> + Send>,
    > {
        Box::pin(std::future::ready(Ok(self)))
    }
}
impl EnvironmentArtifactId {
    fn literal(&self) -> String {
        arg::quote(&self.0)
    }
}
#[derive(Serialize, Deserialize, PartialEq, Debug, Clone)]
pub struct EnvironmentCheckId(pub String);
impl From<&str> for EnvironmentCheckId {
    fn from(value: &str) -> Self {
        Self(value.to_string())
    }
}
impl From<String> for EnvironmentCheckId {
    fn from(value: String) -> Self {
        Self(value)
    }
}
impl IntoID<EnvironmentCheckId> for EnvironmentCheck {
    fn into_id(
        self,
    ) -> std::pin::Pin<
        Box<dyn core::future::Future<Output = Result<EnvironmentCheckId, DaggerError>> + Send>,
    > {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl IntoID<EnvironmentCheckId> for EnvironmentCheckId {
    fn into_id(
        self,
    ) -> std::pin::Pin<
        Box<dyn core::future::Future<Output = Result<EnvironmentCheckId, DaggerError>> + Send>,
    > {
        Box::pin(std::future::ready(Ok(self)))
    }
}
impl EnvironmentCheckId {
    fn literal(&self) -> String {
        arg::quote(&self.0)
    }
}
#[derive(Serialize, Deserialize, PartialEq, Debug, Clone)]
pub struct EnvironmentCommandId(pub String);
impl From<&str> for EnvironmentCommandId {
    fn from(value: &str) -> Self {
        Self(value.to_string())
    }
}
impl From<String> for EnvironmentCommandId {
    fn from(value: String) -> Self {
        Self(value)
    }
}
impl IntoID<EnvironmentCommandId> for EnvironmentCommand {
    fn into_id(
        self,
    ) -> std::pin::Pin<
        Box<dyn core::future::Future<Output = Result<EnvironmentCommandId, DaggerError>> + Send>,
    > {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl IntoID<EnvironmentCommandId> for EnvironmentCommandId {
    fn into_id(
        self,
    ) -> std::pin::Pin<
        Box<dyn core::future::Future<Output = Result<EnvironmentCommandId, DaggerError>> + Send>,
    > {
        Box::pin(std::future::ready(Ok(self)))
    }
}
impl EnvironmentCommandId {
    fn literal(&self) -> String {
        arg::quote(&self.0)
    }
}
#[derive(Serialize, Deserialize, PartialEq, Debug, Clone)]
pub struct EnvironmentId(pub String);
impl From<&str> for EnvironmentId {
    fn from(value: &str) -> Self {
        Self(value.to_string())
    }
}
impl From<String> for EnvironmentId {
    fn from(value: String) -> Self {
        Self(value)
    }
}
impl IntoID<EnvironmentId> for Environment {
    fn into_id(
        self,
    ) -> std::pin::Pin<
        Box<dyn core::future::Future<Output = Result<EnvironmentId, DaggerError>> + Send>,
    > {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl IntoID<EnvironmentId> for EnvironmentId {
    fn into_id(
        self,
    ) -> std::pin::Pin<
        Box<dyn core::future::Future<Output = Result<EnvironmentId, DaggerError>> + Send>,
    > {
        Box::pin(std::future::ready(Ok(self)))
    }
}
impl EnvironmentId {
    fn literal(&self) -> String {
        arg::quote(&self.0)
    }
}
#[derive(Serialize, Deserialize, PartialEq, Debug, Clone)]
pub struct EnvironmentShellId(pub String);
impl From<&str> for EnvironmentShellId {
    fn from(value: &str) -> Self {
        Self(value.to_string())
    }
}
impl From<String> for EnvironmentShellId {
    fn from(value: String) -> Self {
        Self(value)
    }
}
impl IntoID<EnvironmentShellId> for EnvironmentShell {
    fn into_id(
        self,
    ) -> std::pin::Pin<
        Box<dyn core::future::Future<Output = Result<EnvironmentShellId, DaggerError>> + Send>,
    > {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl IntoID<EnvironmentShellId> for EnvironmentShellId {
    fn into_id(
        self,
    ) -> std::pin::Pin<
        Box<dyn core::future::Future<Output = Result<EnvironmentShellId, DaggerError>> + Send>,
    > {
        Box::pin(std::future::ready(Ok(self)))
    }
}
impl EnvironmentShellId {
    fn literal(&self) -> String {
        arg::quote(&self.0)
    }
}
#[derive(Clone)]
pub struct Container {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
impl Container {
    pub async fn id(&self) -> Result<ContainerId, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn stdout(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("stdout");
        answer::nullable(query, &self.graphql_client, 0, "").await
    }
}
/// An environment in the making.
#[derive(Clone)]
pub struct Environment {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
impl Environment {
    pub fn check(&self, name: impl Into<String>) -> EnvironmentCheck {
        let mut query = self.selection.select("check");
        query = arg::string(query, "name", name);
        EnvironmentCheck {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub fn checks(&self) -> Vec<EnvironmentCheck> {
        let query = self.selection.select("checks");
        vec![EnvironmentCheck {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }]
    }
    pub async fn id(&self) -> Result<EnvironmentId, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    pub fn with_check(&self, id: impl IntoID<EnvironmentCheckId>) -> Environment {
        let mut query = self.selection.select("withCheck");
        query = arg::id(query, "id", id, EnvironmentCheckId::literal);
        Environment {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
}
#[derive(Clone)]
pub struct EnvironmentArtifact {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
impl EnvironmentArtifact {
    pub async fn id(&self) -> Result<EnvironmentArtifactId, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn name(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("name");
        answer::value(query, &self.graphql_client).await
    }
}
#[derive(Clone)]
pub struct EnvironmentCheck {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
impl EnvironmentCheck {
    pub async fn id(&self) -> Result<EnvironmentCheckId, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn name(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("name");
        answer::value(query, &self.graphql_client).await
    }
    pub fn with_name(&self, name: impl Into<String>) -> EnvironmentCheck {
        let mut query = self.selection.select("withName");
        query = arg::string(query, "name", name);
        EnvironmentCheck {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
}
#[derive(Clone)]
pub struct EnvironmentCommand {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
impl EnvironmentCommand {
    pub async fn id(&self) -> Result<EnvironmentCommandId, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn name(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("name");
        answer::value(query, &self.graphql_client).await
    }
}
#[derive(Clone)]
pub struct EnvironmentShell {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
impl EnvironmentShell {
    pub async fn id(&self) -> Result<EnvironmentShellId, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn name(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("name");
        answer::value(query, &self.graphql_client).await
    }
}
/// Tends the orchard.
#[derive(Clone)]
pub struct Orchard {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
/// The optional arguments of `Orchard::pick_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct OrchardPickOpts {
    #[builder(setter(into, strip_option), default)]
    pub baskets: Option<isize>,
}
impl Orchard {
    /// A crate of apples.
    pub fn crate_(&self) -> EnvironmentArtifact {
        let query = self.selection.select("crate");
        EnvironmentArtifact {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    /// Picks them.
    ///
    /// Optional arguments are given to `pick_opts`.
    pub fn pick(&self) -> EnvironmentCommand {
        let query = self.selection.select("pick");
        EnvironmentCommand {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    /// Picks them.
    ///
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub fn pick_opts(&self, opts: OrchardPickOpts) -> EnvironmentCommand {
        let mut query = self.selection.select("pick");
        if let Some(value) = opts.baskets {
            query = arg::value(query, "baskets", value);
        }
        EnvironmentCommand {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    /// Are the apples ripe?
    pub fn ripe(&self, variety: impl Into<String>) -> EnvironmentCheck {
        let mut query = self.selection.select("ripe");
        query = arg::string(query, "variety", variety);
        EnvironmentCheck {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    /// A container is a shell too.
    pub fn shed(&self) -> Container {
        let query = self.selection.select("shed");
        Container {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    /// Counts the trees.
    pub async fn trees(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("trees");
        answer::value(query, &self.graphql_client).await
    }
    /// A shell among the trees.
    pub fn walk(&self) -> EnvironmentShell {
        let query = self.selection.select("walk");
        EnvironmentShell {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
}
// ... helpers/rust/query.rs
/// The optional arguments of `Query::container_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct QueryContainerOpts {
    #[builder(setter(into, strip_option), default)]
    pub id: Option<ContainerId>,
}
/// The optional arguments of `Query::environment_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct QueryEnvironmentOpts {
    #[builder(setter(into, strip_option), default)]
    pub id: Option<EnvironmentId>,
}
impl Query {
    pub async fn check_version_compatibility(
        &self,
        version: impl Into<String>,
    ) -> Result<bool, DaggerError> {
        let mut query = self.selection.select("checkVersionCompatibility");
        query = arg::string(query, "version", version);
        answer::value(query, &self.graphql_client).await
    }
    /// Optional arguments are given to `container_opts`.
    pub fn container(&self) -> Container {
        let query = self.selection.select("container");
        Container {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub fn container_opts(&self, opts: QueryContainerOpts) -> Container {
        let mut query = self.selection.select("container");
        if let Some(value) = opts.id {
            query = arg::literal(query, "id", value.literal());
        }
        Container {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    /// Optional arguments are given to `environment_opts`.
    pub fn environment(&self) -> Environment {
        let query = self.selection.select("environment");
        Environment {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub fn environment_opts(&self, opts: QueryEnvironmentOpts) -> Environment {
        let mut query = self.selection.select("environment");
        if let Some(value) = opts.id {
            query = arg::literal(query, "id", value.literal());
        }
        Environment {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub fn load_container_from_id(&self, id: impl IntoID<ContainerId>) -> Container {
        let mut query = self.selection.select("loadContainerFromID");
        query = arg::id(query, "id", id, ContainerId::literal);
        Container {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub fn load_environment_check_from_id(
        &self,
        id: impl IntoID<EnvironmentCheckId>,
    ) -> EnvironmentCheck {
        let mut query = self.selection.select("loadEnvironmentCheckFromID");
        query = arg::id(query, "id", id, EnvironmentCheckId::literal);
        EnvironmentCheck {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub fn load_environment_from_id(&self, id: impl IntoID<EnvironmentId>) -> Environment {
        let mut query = self.selection.select("loadEnvironmentFromID");
        query = arg::id(query, "id", id, EnvironmentId::literal);
        Environment {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    /// Tends the orchard.
    pub fn orchard(&self) -> Orchard {
        let query = self.selection.select("orchard");
        Orchard {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
}
/// Writes arguments as GraphQL literals. The crate's own `Selection::arg` escapes nothing.
mod arg {
    // ... helpers/rust/arg-literal.rs
    // ... helpers/rust/arg-string.rs
    // ... helpers/rust/arg-value.rs
    /// Gives the query an ID. It is asked for each time that the query is sent; where that fails, a mark takes its
    /// place, and [`failure`] has the error.
    pub(super) fn id<T: Send + 'static>(
        query: crate::querybuilder::Selection,
        name: &str,
        value: impl crate::id::IntoID<T>,
        text: fn(&T) -> String,
    ) -> crate::querybuilder::Selection {
        query.arg_lazy(
            name,
            Box::new(move || {
                let value = value.clone();
                Box::pin(async move {
                    match value.into_id().await {
                        Ok(id) => text(&id),
                        Err(error) => failed(error),
                    }
                })
            }),
        )
    }
    // ... helpers/rust/arg-failed.rs
    // ... helpers/rust/arg-quote.rs
}
/// Sends queries and reads their answers.
mod answer {
    // ... helpers/rust/answer-fetch.rs
    // ... helpers/rust/answer-innermost.rs
    // ... helpers/rust/answer-nullable-t.rs
}
