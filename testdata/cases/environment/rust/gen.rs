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
pub trait BakeryGood {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send;
    fn price(&self) -> impl core::future::Future<Output = Result<f64, DaggerError>> + Send;
}
#[derive(Clone)]
pub struct BakeryGoodClient {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
/// The optional arguments of `BakeryGoodClient::price_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct BakeryGoodClientPriceOpts<'a> {
    #[builder(setter(into, strip_option), default)]
    pub r#in: Option<&'a str>,
}
impl IntoID<Id> for BakeryGoodClient {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for BakeryGoodClient {
    fn graphql_type() -> &'static str {
        "BakeryGood"
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
impl BakeryGoodClient {
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    /// Optional arguments are given to `price_opts`.
    pub async fn price(&self) -> Result<f64, DaggerError> {
        let query = self.selection.select("price");
        answer::value(query, &self.graphql_client).await
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub async fn price_opts<'a>(
        &self,
        opts: BakeryGoodClientPriceOpts<'a>,
    ) -> Result<f64, DaggerError> {
        let mut query = self.selection.select("price");
        if let Some(value) = opts.r#in {
            query = arg::string(query, "in", value);
        }
        answer::value(query, &self.graphql_client).await
    }
}
impl BakeryGood for BakeryGoodClient {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
    fn price(&self) -> impl core::future::Future<Output = Result<f64, DaggerError>> + Send {
        let query = self.selection.select("price");
        answer::value(query, &self.graphql_client)
    }
}
// ... helpers/rust/node.rs
// ... helpers/rust/nodeclient-2.rs
// ... helpers/rust/intoid-id-nodeclient.rs
// ... helpers/rust/loadable-nodeclient.rs
// ... helpers/rust/nodeclient.rs
// ... helpers/rust/node-nodeclient.rs
/// A bakery for bread and cakes.
#[derive(Clone)]
pub struct Bakery {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
/// The optional arguments of `Bakery::bake_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct BakeryBakeOpts<'a> {
    /// Default: `0.5`
    #[builder(setter(into, strip_option), default)]
    pub salt: Option<f64>,
    #[builder(setter(into, strip_option), default)]
    pub seeds: Option<Vec<&'a str>>,
}
/// The optional arguments of `Bakery::oven_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct BakeryOvenOpts {
    #[builder(setter(into, strip_option), default)]
    pub base: Option<Id>,
}
/// The optional arguments of `Bakery::pack_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct BakeryPackOpts {
    #[builder(setter(into, strip_option), default)]
    pub with: Option<Id>,
}
impl IntoID<Id> for Bakery {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for Bakery {
    fn graphql_type() -> &'static str {
        "Bakery"
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
impl Bakery {
    /// Bakes one loaf.
    ///
    /// Optional arguments are given to `bake_opts`.
    pub fn bake(&self, name: impl Into<String>) -> BakeryLoaf {
        let mut query = self.selection.select("bake");
        query = arg::string(query, "name", name);
        BakeryLoaf {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    /// Bakes one loaf.
    ///
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub fn bake_opts<'a>(&self, name: impl Into<String>, opts: BakeryBakeOpts<'a>) -> BakeryLoaf {
        let mut query = self.selection.select("bake");
        query = arg::string(query, "name", name);
        if let Some(value) = opts.seeds {
            query = arg::strings(query, "seeds", value);
        }
        if let Some(value) = opts.salt {
            query = arg::value(query, "salt", value);
        }
        BakeryLoaf {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    /// Whatever is best today.
    pub async fn best(&self) -> Result<Option<BakeryGoodClient>, DaggerError> {
        let query = self.selection.select("best");
        answer::maybe(&self.proc, query, &self.graphql_client).await
    }
    #[cfg_attr(not(test), deprecated(note = "Use `bake`."))]
    pub async fn burn(&self) -> Result<Void, DaggerError> {
        let query = self.selection.select("burn");
        answer::nullable(query, &self.graphql_client, 0, "").await
    }
    /// What it is heated to.
    pub async fn heat(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("heat");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    /// All that are in the shop.
    pub async fn loaves(&self) -> Result<Vec<BakeryLoaf>, DaggerError> {
        let query = self.selection.select("loaves");
        answer::list(&self.proc, query, &self.graphql_client).await
    }
    /// Optional arguments are given to `oven_opts`.
    pub fn oven(&self) -> Container {
        let query = self.selection.select("oven");
        Container {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub fn oven_opts(&self, opts: BakeryOvenOpts) -> Container {
        let mut query = self.selection.select("oven");
        if let Some(value) = opts.base {
            query = arg::literal(query, "base", value.literal());
        }
        Container {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    /// Optional arguments are given to `pack_opts`.
    pub fn pack(&self, good: impl IntoID<Id>) -> File {
        let mut query = self.selection.select("pack");
        query = arg::id(query, "good", good);
        File {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub fn pack_opts(&self, good: impl IntoID<Id>, opts: BakeryPackOpts) -> File {
        let mut query = self.selection.select("pack");
        query = arg::id(query, "good", good);
        if let Some(value) = opts.with {
            query = arg::literal(query, "with", value.literal());
        }
        File {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub fn shop(&self) -> Directory {
        let query = self.selection.select("shop");
        Directory {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub async fn sync(&self) -> Result<Bakery, DaggerError> {
        let query = self.selection.select("sync");
        answer::sync(&self.proc, query, &self.graphql_client).await
    }
    /// The one of yesterday, if it was not sold.
    pub async fn yesterday(&self) -> Result<Option<BakeryLoaf>, DaggerError> {
        let query = self.selection.select("yesterday");
        answer::maybe(&self.proc, query, &self.graphql_client).await
    }
}
impl Node for Bakery {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
/// A loaf.
#[derive(Clone)]
pub struct BakeryLoaf {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
/// The optional arguments of `BakeryLoaf::price_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct BakeryLoafPriceOpts<'a> {
    /// Default: `"EUR"`
    #[builder(setter(into, strip_option), default)]
    pub r#in: Option<&'a str>,
}
impl IntoID<Id> for BakeryLoaf {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for BakeryLoaf {
    fn graphql_type() -> &'static str {
        "BakeryLoaf"
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
impl BakeryLoaf {
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn name(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("name");
        answer::value(query, &self.graphql_client).await
    }
    /// Optional arguments are given to `price_opts`.
    pub async fn price(&self) -> Result<f64, DaggerError> {
        let query = self.selection.select("price");
        answer::value(query, &self.graphql_client).await
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub async fn price_opts<'a>(&self, opts: BakeryLoafPriceOpts<'a>) -> Result<f64, DaggerError> {
        let mut query = self.selection.select("price");
        if let Some(value) = opts.r#in {
            query = arg::string(query, "in", value);
        }
        answer::value(query, &self.graphql_client).await
    }
    pub async fn shape(&self) -> Result<BakeryShape, DaggerError> {
        let query = self.selection.select("shape");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn slice(&self, count: isize) -> Result<Vec<String>, DaggerError> {
        let mut query = self.selection.select("slice");
        query = arg::value(query, "count", count);
        answer::value(query, &self.graphql_client).await
    }
}
impl BakeryGood for BakeryLoaf {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
    fn price(&self) -> impl core::future::Future<Output = Result<f64, DaggerError>> + Send {
        let query = self.selection.select("price");
        answer::value(query, &self.graphql_client)
    }
}
impl Node for BakeryLoaf {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
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
/// The optional arguments of `Query::bakery_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct QueryBakeryOpts {
    /// Degrees of the oven.
    #[builder(setter(into, strip_option), default)]
    pub heat: Option<isize>,
    /// Default: `LOAF`
    #[builder(setter(into, strip_option), default)]
    pub shape: Option<BakeryShape>,
}
/// The optional arguments of `Query::module_source_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct QueryModuleSourceOpts<'a> {
    /// Default: `""`
    #[builder(setter(into, strip_option), default)]
    pub ref_pin: Option<&'a str>,
}
impl Query {
    /// A bakery for bread and cakes.
    ///
    /// # Arguments
    ///
    /// * `flour` - Flour to bake with.
    ///
    /// Optional arguments are given to `bakery_opts`.
    pub fn bakery(&self, flour: impl IntoID<Id>) -> Bakery {
        let mut query = self.selection.select("bakery");
        query = arg::id(query, "flour", flour);
        Bakery {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    /// A bakery for bread and cakes.
    ///
    /// # Arguments
    ///
    /// * `flour` - Flour to bake with.
    /// * `opts` - the optional arguments
    pub fn bakery_opts(&self, flour: impl IntoID<Id>, opts: QueryBakeryOpts) -> Bakery {
        let mut query = self.selection.select("bakery");
        query = arg::id(query, "flour", flour);
        if let Some(value) = opts.heat {
            query = arg::value(query, "heat", value);
        }
        if let Some(value) = opts.shape {
            query = arg::literal(query, "shape", value.literal());
        }
        Bakery {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
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
#[derive(Serialize, Deserialize, Clone, PartialEq, Debug)]
pub enum BakeryShape {
    #[serde(rename = "LOAF")]
    Loaf,
    /// Braided.
    #[serde(rename = "PLAIT")]
    Plait,
    #[serde(rename = "ROUND")]
    Round,
}
impl BakeryShape {
    fn literal(&self) -> String {
        let name = match self {
            Self::Loaf => "LOAF",
            Self::Plait => "PLAIT",
            Self::Round => "ROUND",
        };
        String::from(name)
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
    // ... helpers/rust/answer-list-t.rs
    // ... helpers/rust/answer-load-t.rs
}
