// ... helpers/rust/allow.rs

// ... helpers/rust/use-crate.rs

// ... helpers/rust/id-2.rs
// ... helpers/rust/from-string-id.rs
// ... helpers/rust/intoid-id-id.rs
// ... helpers/rust/id.rs
/// Nothing.
#[derive(Serialize, Deserialize, PartialEq, Debug, Clone)]
pub struct Void(pub String);
impl From<&str> for Void {
    fn from(value: &str) -> Self {
        Self(value.to_string())
    }
}
// ... helpers/rust/from-string-void.rs
// ... helpers/rust/node.rs
// ... helpers/rust/nodeclient-2.rs
// ... helpers/rust/intoid-id-nodeclient.rs
// ... helpers/rust/loadable-nodeclient.rs
// ... helpers/rust/nodeclient.rs
// ... helpers/rust/node-nodeclient.rs
/// A difference between two directories.
#[derive(Clone)]
pub struct Changeset {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
impl IntoID<Id> for Changeset {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for Changeset {
    fn graphql_type() -> &'static str {
        "Changeset"
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
impl Changeset {
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn is_empty(&self) -> Result<bool, DaggerError> {
        let query = self.selection.select("isEmpty");
        answer::value(query, &self.graphql_client).await
    }
}
impl Node for Changeset {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
/// An OCI container.
#[derive(Clone)]
pub struct Container {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
impl IntoID<Id> for Container {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for Container {
    fn graphql_type() -> &'static str {
        "Container"
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
impl Container {
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn stdout(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("stdout");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn sync(&self) -> Result<Container, DaggerError> {
        let query = self.selection.select("sync");
        answer::sync(&self.proc, query, &self.graphql_client).await
    }
    pub fn with_exec(&self, args: Vec<impl Into<String>>) -> Container {
        let mut query = self.selection.select("withExec");
        query = arg::strings(query, "args", args);
        Container {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
}
impl Node for Container {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
/// A directory of files.
#[derive(Clone)]
pub struct Directory {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
/// The optional arguments of `Directory::entries_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct DirectoryEntriesOpts<'a> {
    #[builder(setter(into, strip_option), default)]
    pub path: Option<&'a str>,
}
impl IntoID<Id> for Directory {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for Directory {
    fn graphql_type() -> &'static str {
        "Directory"
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
impl Directory {
    /// Optional arguments are given to `entries_opts`.
    pub async fn entries(&self) -> Result<Vec<String>, DaggerError> {
        let query = self.selection.select("entries");
        answer::value(query, &self.graphql_client).await
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub async fn entries_opts<'a>(
        &self,
        opts: DirectoryEntriesOpts<'a>,
    ) -> Result<Vec<String>, DaggerError> {
        let mut query = self.selection.select("entries");
        if let Some(value) = opts.path {
            query = arg::string(query, "path", value);
        }
        answer::value(query, &self.graphql_client).await
    }
    pub fn file(&self, path: impl Into<String>) -> File {
        let mut query = self.selection.select("file");
        query = arg::string(query, "path", path);
        File {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    pub fn with_new_file(&self, path: impl Into<String>, contents: impl Into<String>) -> Directory {
        let mut query = self.selection.select("withNewFile");
        query = arg::string(query, "path", path);
        query = arg::string(query, "contents", contents);
        Directory {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
}
impl Node for Directory {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
#[derive(Clone)]
pub struct File {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
impl IntoID<Id> for File {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for File {
    fn graphql_type() -> &'static str {
        "File"
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
impl File {
    pub async fn contents(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("contents");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn name(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("name");
        answer::value(query, &self.graphql_client).await
    }
}
impl Node for File {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
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
    pub fn container(&self) -> Container {
        let query = self.selection.select("container");
        Container {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub fn directory(&self) -> Directory {
        let query = self.selection.select("directory");
        Directory {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
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
    pub fn workshop(&self) -> Workshop {
        let query = self.selection.select("workshop");
        Workshop {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
}
/// Something that runs and listens.
#[derive(Clone)]
pub struct Service {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
/// The optional arguments of `Service::endpoint_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct ServiceEndpointOpts {
    #[builder(setter(into, strip_option), default)]
    pub port: Option<isize>,
}
impl IntoID<Id> for Service {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for Service {
    fn graphql_type() -> &'static str {
        "Service"
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
impl Service {
    /// Optional arguments are given to `endpoint_opts`.
    pub async fn endpoint(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("endpoint");
        answer::value(query, &self.graphql_client).await
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub async fn endpoint_opts(&self, opts: ServiceEndpointOpts) -> Result<String, DaggerError> {
        let mut query = self.selection.select("endpoint");
        if let Some(value) = opts.port {
            query = arg::value(query, "port", value);
        }
        answer::value(query, &self.graphql_client).await
    }
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
}
impl Node for Service {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
/// Where things are made.
#[derive(Clone)]
pub struct Workshop {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
/// The optional arguments of `Workshop::open_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct WorkshopOpenOpts {
    #[builder(setter(into, strip_option), default)]
    pub port: Option<isize>,
}
/// The optional arguments of `Workshop::tools_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct WorkshopToolsOpts {
    #[builder(setter(into, strip_option), default)]
    pub strict: Option<bool>,
}
impl IntoID<Id> for Workshop {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for Workshop {
    fn graphql_type() -> &'static str {
        "Workshop"
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
impl Workshop {
    /// A field that nobody calls an entrypoint.
    pub async fn address(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("address");
        answer::value(query, &self.graphql_client).await
    }
    /// Writes the drawings again.
    pub fn drawings(&self) -> Changeset {
        let query = self.selection.select("drawings");
        Changeset {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    /// Helps with the work.
    pub fn helper(&self) -> Container {
        let query = self.selection.select("helper");
        Container {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    /// Writes the lists again; only its type tells.
    pub fn lists(&self) -> Changeset {
        let query = self.selection.select("lists");
        Changeset {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    /// Just makes a thing.
    pub fn make(&self, of: impl Into<String>) -> File {
        let mut query = self.selection.select("make");
        query = arg::string(query, "of", of);
        File {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    /// Opens the doors.
    ///
    /// Optional arguments are given to `open_opts`.
    pub fn open(&self) -> Service {
        let query = self.selection.select("open");
        Service {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    /// Opens the doors.
    ///
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub fn open_opts(&self, opts: WorkshopOpenOpts) -> Service {
        let mut query = self.selection.select("open");
        if let Some(value) = opts.port {
            query = arg::value(query, "port", value);
        }
        Service {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    /// Fails unless all is tidy.
    pub async fn tidy(&self) -> Result<Void, DaggerError> {
        let query = self.selection.select("tidy");
        answer::nullable(query, &self.graphql_client, 0, "").await
    }
    /// Looks at the tools.
    ///
    /// Optional arguments are given to `tools_opts`.
    pub fn tools(&self) -> Container {
        let query = self.selection.select("tools");
        Container {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    /// Looks at the tools.
    ///
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub fn tools_opts(&self, opts: WorkshopToolsOpts) -> Container {
        let mut query = self.selection.select("tools");
        if let Some(value) = opts.strict {
            query = arg::value(query, "strict", value);
        }
        Container {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
}
impl Node for Workshop {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
/// Writes arguments as GraphQL literals. The crate's own `Selection::arg` escapes nothing.
mod arg {
    // ... helpers/rust/arg-literal.rs
    // ... helpers/rust/arg-string.rs
    // ... helpers/rust/arg-strings.rs
    // ... helpers/rust/arg-value.rs
    // ... helpers/rust/arg-id.rs
    // ... helpers/rust/arg-failed.rs
    // ... helpers/rust/arg-brackets.rs
    // ... helpers/rust/arg-quote.rs
}
/// Sends queries and reads their answers.
mod answer {
    // ... helpers/rust/answer-fetch.rs
    // ... helpers/rust/answer-innermost.rs
    // ... helpers/rust/answer-nullable-t.rs
    // ... helpers/rust/answer-sync-t.rs
    // ... helpers/rust/answer-maybe-t.rs
    // ... helpers/rust/answer-load-t.rs
}
