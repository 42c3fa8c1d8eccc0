// ... helpers/rust/allow.rs

// ... helpers/rust/use-crate.rs

// ... helpers/rust/id-2.rs
// ... helpers/rust/from-string-id.rs
// ... helpers/rust/intoid-id-id.rs
// ... helpers/rust/id.rs
/// What to build for.
#[derive(Serialize, Deserialize, PartialEq, Debug, Clone)]
pub struct Platform(pub String);
impl From<&str> for Platform {
    fn from(value: &str) -> Self {
        Self(value.to_string())
    }
}
impl From<String> for Platform {
    fn from(value: String) -> Self {
        Self(value)
    }
}
impl Platform {
    fn literal(&self) -> String {
        arg::quote(&self.0)
    }
}
/// Nothing.
#[derive(Serialize, Deserialize, PartialEq, Debug, Clone)]
pub struct Void(pub String);
impl From<&str> for Void {
    fn from(value: &str) -> Self {
        Self(value.to_string())
    }
}
// ... helpers/rust/from-string-void.rs
/// A port that is forwarded.
#[derive(Serialize, Deserialize, Debug, PartialEq, Clone)]
pub struct PortForward {
    /// The port behind.
    pub backend: isize,
    /// The port in front.
    pub frontend: isize,
    pub protocol: NetworkProtocol,
}
impl PortForward {
    fn literal(&self) -> String {
        let mut text = String::new();
        text += "{backend:";
        text += &self.backend.to_string();
        text += ",frontend:";
        text += &self.frontend.to_string();
        text += ",protocol:";
        text += &self.protocol.literal();
        text += "}";
        text
    }
}
// ... helpers/rust/node.rs
// ... helpers/rust/nodeclient-2.rs
// ... helpers/rust/intoid-id-nodeclient.rs
// ... helpers/rust/loadable-nodeclient.rs
// ... helpers/rust/nodeclient.rs
// ... helpers/rust/node-nodeclient.rs
/// An environment that can be served.
#[derive(Clone)]
pub struct Module {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
/// The optional arguments of `Module::serve_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct ModuleServeOpts {
    #[builder(setter(into, strip_option), default)]
    pub entrypoint: Option<bool>,
    #[builder(setter(into, strip_option), default)]
    pub include_dependencies: Option<bool>,
}
impl IntoID<Id> for Module {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for Module {
    fn graphql_type() -> &'static str {
        "Module"
    }
    fn from_query(
        proc: Option<Arc<DaggerSessionProc>>,
        selection: Selection,
        graphql_client: DynGraphQLClient,
    ) -> Self {
        Self {
            proc,
            selection,
            graphql_client,
        }
    }
}
impl Module {
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn name(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("name");
        answer::value(query, &self.graphql_client).await
    }
    /// Optional arguments are given to `serve_opts`.
    pub async fn serve(&self) -> Result<Void, DaggerError> {
        let query = self.selection.select("serve");
        answer::nullable(query, &self.graphql_client, 0, "").await
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub async fn serve_opts(&self, opts: ModuleServeOpts) -> Result<Void, DaggerError> {
        let mut query = self.selection.select("serve");
        if let Some(value) = opts.include_dependencies {
            query = arg::value(query, "includeDependencies", value);
        }
        if let Some(value) = opts.entrypoint {
            query = arg::value(query, "entrypoint", value);
        }
        answer::nullable(query, &self.graphql_client, 0, "").await
    }
}
impl Node for Module {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
/// Where an environment comes from.
#[derive(Clone)]
pub struct ModuleSource {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
impl IntoID<Id> for ModuleSource {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for ModuleSource {
    fn graphql_type() -> &'static str {
        "ModuleSource"
    }
    fn from_query(
        proc: Option<Arc<DaggerSessionProc>>,
        selection: Selection,
        graphql_client: DynGraphQLClient,
    ) -> Self {
        Self {
            proc,
            selection,
            graphql_client,
        }
    }
}
impl ModuleSource {
    pub fn as_module(&self) -> Module {
        let query = self.selection.select("asModule");
        Module {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
}
impl Node for ModuleSource {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
// ... helpers/rust/query.rs
/// The optional arguments of `Query::module_source_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct QueryModuleSourceOpts<'a> {
    /// Default: `""`
    #[builder(setter(into, strip_option), default)]
    pub ref_pin: Option<&'a str>,
}
impl Query {
    /// Optional arguments are given to `module_source_opts`.
    pub fn module_source(&self, ref_string: impl Into<String>) -> ModuleSource {
        let mut query = self.selection.select("moduleSource");
        query = arg::string(query, "refString", ref_string);
        ModuleSource {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub fn module_source_opts<'a>(
        &self,
        ref_string: impl Into<String>,
        opts: QueryModuleSourceOpts<'a>,
    ) -> ModuleSource {
        let mut query = self.selection.select("moduleSource");
        query = arg::string(query, "refString", ref_string);
        if let Some(value) = opts.ref_pin {
            query = arg::string(query, "refPin", value);
        }
        ModuleSource {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub async fn node(&self, id: impl IntoID<Id>) -> Result<Option<NodeClient>, DaggerError> {
        let mut query = self.selection.select("node");
        query = arg::id(query, "id", id);
        answer::maybe(&self.proc, query, &self.graphql_client).await
    }
    pub async fn version(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("version");
        answer::value(query, &self.graphql_client).await
    }
    pub fn wharf(&self) -> Wharf {
        let query = self.selection.select("wharf");
        Wharf {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
}
/// Where goods are put ashore.
#[derive(Clone)]
pub struct Wharf {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
/// The optional arguments of `Wharf::anything_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct WharfAnythingOpts {
    #[builder(setter(into, strip_option), default)]
    pub all: Option<Vec<Id>>,
}
/// The optional arguments of `Wharf::build_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct WharfBuildOpts {
    #[builder(setter(into, strip_option), default)]
    pub others: Option<Vec<Platform>>,
}
/// The optional arguments of `Wharf::open_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct WharfOpenOpts {
    #[builder(setter(into, strip_option), default)]
    pub more: Option<Vec<PortForward>>,
}
/// The optional arguments of `Wharf::speak_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct WharfSpeakOpts {
    #[builder(setter(into, strip_option), default)]
    pub others: Option<Vec<NetworkProtocol>>,
}
impl IntoID<Id> for Wharf {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for Wharf {
    fn graphql_type() -> &'static str {
        "Wharf"
    }
    fn from_query(
        proc: Option<Arc<DaggerSessionProc>>,
        selection: Selection,
        graphql_client: DynGraphQLClient,
    ) -> Self {
        Self {
            proc,
            selection,
            graphql_client,
        }
    }
}
impl Wharf {
    /// Gives anything that has an ID.
    ///
    /// Optional arguments are given to `anything_opts`.
    pub async fn anything(&self, of: impl IntoID<Id>) -> Result<Option<NodeClient>, DaggerError> {
        let mut query = self.selection.select("anything");
        query = arg::id(query, "of", of);
        answer::maybe(&self.proc, query, &self.graphql_client).await
    }
    /// Gives anything that has an ID.
    ///
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub async fn anything_opts(
        &self,
        of: impl IntoID<Id>,
        opts: WharfAnythingOpts,
    ) -> Result<Option<NodeClient>, DaggerError> {
        let mut query = self.selection.select("anything");
        query = arg::id(query, "of", of);
        if let Some(value) = opts.all {
            query = arg::list(query, "all", value, Id::literal);
        }
        answer::maybe(&self.proc, query, &self.graphql_client).await
    }
    /// Builds for platforms.
    ///
    /// Optional arguments are given to `build_opts`.
    pub async fn build(&self, platform: Platform) -> Result<Platform, DaggerError> {
        let mut query = self.selection.select("build");
        query = arg::literal(query, "platform", platform.literal());
        answer::nullable(query, &self.graphql_client, 0, "").await
    }
    /// Builds for platforms.
    ///
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub async fn build_opts(
        &self,
        platform: Platform,
        opts: WharfBuildOpts,
    ) -> Result<Platform, DaggerError> {
        let mut query = self.selection.select("build");
        query = arg::literal(query, "platform", platform.literal());
        if let Some(value) = opts.others {
            query = arg::list(query, "others", value, Platform::literal);
        }
        answer::nullable(query, &self.graphql_client, 0, "").await
    }
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    /// Opens ports.
    ///
    /// Optional arguments are given to `open_opts`.
    pub async fn open(&self, port: PortForward) -> Result<String, DaggerError> {
        let mut query = self.selection.select("open");
        query = arg::literal(query, "port", port.literal());
        answer::value(query, &self.graphql_client).await
    }
    /// Opens ports.
    ///
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub async fn open_opts(
        &self,
        port: PortForward,
        opts: WharfOpenOpts,
    ) -> Result<String, DaggerError> {
        let mut query = self.selection.select("open");
        query = arg::literal(query, "port", port.literal());
        if let Some(value) = opts.more {
            query = arg::list(query, "more", value, PortForward::literal);
        }
        answer::value(query, &self.graphql_client).await
    }
    /// Speaks a protocol.
    ///
    /// Optional arguments are given to `speak_opts`.
    pub async fn speak(&self, protocol: NetworkProtocol) -> Result<NetworkProtocol, DaggerError> {
        let mut query = self.selection.select("speak");
        query = arg::literal(query, "protocol", protocol.literal());
        answer::value(query, &self.graphql_client).await
    }
    /// Speaks a protocol.
    ///
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub async fn speak_opts(
        &self,
        protocol: NetworkProtocol,
        opts: WharfSpeakOpts,
    ) -> Result<NetworkProtocol, DaggerError> {
        let mut query = self.selection.select("speak");
        query = arg::literal(query, "protocol", protocol.literal());
        if let Some(value) = opts.others {
            query = arg::list(query, "others", value, NetworkProtocol::literal);
        }
        answer::value(query, &self.graphql_client).await
    }
}
impl Node for Wharf {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
/// How to talk.
#[derive(Serialize, Deserialize, Clone, PartialEq, Debug)]
pub enum NetworkProtocol {
    #[serde(rename = "TCP")]
    Tcp,
    #[serde(rename = "UDP")]
    Udp,
}
impl NetworkProtocol {
    fn literal(&self) -> String {
        let name = match self {
            Self::Tcp => "TCP",
            Self::Udp => "UDP",
        };
        String::from(name)
    }
}
/// Writes arguments as GraphQL literals. The crate's own `Selection::arg` escapes nothing.
mod arg {
    // ... helpers/rust/arg-literal.rs
    // ... helpers/rust/arg-string.rs
    // ... helpers/rust/arg-value.rs
    // ... helpers/rust/arg-list-t.rs
    // ... helpers/rust/arg-id.rs
    // ... helpers/rust/arg-failed.rs
    // ... helpers/rust/arg-join-t.rs
    // ... helpers/rust/arg-brackets.rs
    // ... helpers/rust/arg-quote.rs
}
/// Sends queries and reads their answers.
mod answer {
    // ... helpers/rust/answer-fetch.rs
    // ... helpers/rust/answer-innermost.rs
    // ... helpers/rust/answer-nullable-t.rs
    // ... helpers/rust/answer-maybe-t.rs
    // ... helpers/rust/answer-load-t.rs
}
