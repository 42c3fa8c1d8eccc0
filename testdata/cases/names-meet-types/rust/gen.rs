// ... helpers/rust/allow.rs

// ... helpers/rust/use-crate.rs

// ... helpers/rust/id-2.rs
// ... helpers/rust/from-string-id.rs
// ... helpers/rust/intoid-id-id.rs
// ... helpers/rust/id.rs
pub trait Floating {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send;
    fn weight(&self) -> impl core::future::Future<Output = Result<isize, DaggerError>> + Send;
}
#[derive(Clone)]
pub struct FloatingClient2 {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
impl IntoID<Id> for FloatingClient2 {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for FloatingClient2 {
    fn graphql_type() -> &'static str {
        "Floating"
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
impl FloatingClient2 {
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn weight(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("weight");
        answer::value(query, &self.graphql_client).await
    }
}
impl Floating for FloatingClient2 {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
    fn weight(&self) -> impl core::future::Future<Output = Result<isize, DaggerError>> + Send {
        let query = self.selection.select("weight");
        answer::value(query, &self.graphql_client)
    }
}
// ... helpers/rust/node.rs
// ... helpers/rust/nodeclient-2.rs
// ... helpers/rust/intoid-id-nodeclient.rs
// ... helpers/rust/loadable-nodeclient.rs
// ... helpers/rust/nodeclient.rs
// ... helpers/rust/node-nodeclient.rs
#[derive(Clone)]
pub struct FloatingClient {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
impl IntoID<Id> for FloatingClient {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for FloatingClient {
    fn graphql_type() -> &'static str {
        "FloatingClient"
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
impl FloatingClient {
    pub fn floating(&self) -> FloatingClient2 {
        let query = self.selection.select("floating");
        FloatingClient2 {
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
impl Node for FloatingClient {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
#[derive(Clone)]
pub struct Foo {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
/// The optional arguments of `Foo::bar_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct FooBarOpts {
    #[builder(setter(into, strip_option), default)]
    pub a: Option<isize>,
}
/// The optional arguments of `Foo::bar_baz_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct FooBarBazOpts {
    #[builder(setter(into, strip_option), default)]
    pub a: Option<isize>,
}
impl IntoID<Id> for Foo {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for Foo {
    fn graphql_type() -> &'static str {
        "Foo"
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
impl Foo {
    /// Optional arguments are given to `bar_opts`.
    pub async fn bar(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("bar");
        answer::value(query, &self.graphql_client).await
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub async fn bar_opts(&self, opts: FooBarOpts) -> Result<String, DaggerError> {
        let mut query = self.selection.select("bar");
        if let Some(value) = opts.a {
            query = arg::value(query, "a", value);
        }
        answer::value(query, &self.graphql_client).await
    }
    /// Optional arguments are given to `bar_baz_opts`.
    pub fn bar_baz(&self) -> Foo {
        let query = self.selection.select("barBaz");
        Foo {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub fn bar_baz_opts(&self, opts: FooBarBazOpts) -> Foo {
        let mut query = self.selection.select("barBaz");
        if let Some(value) = opts.a {
            query = arg::value(query, "a", value);
        }
        Foo {
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
impl Node for Foo {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
#[derive(Clone)]
pub struct FooBar {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
/// The optional arguments of `FooBar::baz_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct FooBarBazOpts2 {
    #[builder(setter(into, strip_option), default)]
    pub a: Option<isize>,
}
impl IntoID<Id> for FooBar {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for FooBar {
    fn graphql_type() -> &'static str {
        "FooBar"
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
impl FooBar {
    /// Optional arguments are given to `baz_opts`.
    pub fn baz(&self) -> FooBar {
        let query = self.selection.select("baz");
        FooBar {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub fn baz_opts(&self, opts: FooBarBazOpts2) -> FooBar {
        let mut query = self.selection.select("baz");
        if let Some(value) = opts.a {
            query = arg::value(query, "a", value);
        }
        FooBar {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn weight(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("weight");
        answer::value(query, &self.graphql_client).await
    }
}
impl Floating for FooBar {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
    fn weight(&self) -> impl core::future::Future<Output = Result<isize, DaggerError>> + Send {
        let query = self.selection.select("weight");
        answer::value(query, &self.graphql_client)
    }
}
impl Node for FooBar {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
#[derive(Clone)]
pub struct FooClient {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
impl IntoID<Id> for FooClient {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for FooClient {
    fn graphql_type() -> &'static str {
        "FooClient"
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
impl FooClient {
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
}
impl Node for FooClient {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
#[derive(Clone)]
pub struct HarborId {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
impl IntoID<Id> for HarborId {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for HarborId {
    fn graphql_type() -> &'static str {
        "HarborID"
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
impl HarborId {
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
}
impl Node for HarborId {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
#[derive(Clone)]
pub struct HarborId2 {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
impl IntoID<Id> for HarborId2 {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for HarborId2 {
    fn graphql_type() -> &'static str {
        "HarborId"
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
impl HarborId2 {
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
}
impl Node for HarborId2 {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
// ... helpers/rust/query.rs
/// The optional arguments of `Query::foo_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct QueryFooOpts2 {
    #[builder(setter(into, strip_option), default)]
    pub bar: Option<isize>,
}
/// The optional arguments of `Query::foo_bar_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct QueryFooBarOpts {
    #[builder(setter(into, strip_option), default)]
    pub a: Option<isize>,
}
impl Query {
    /// Optional arguments are given to `foo_opts`.
    pub fn foo(&self) -> Foo {
        let query = self.selection.select("foo");
        Foo {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub fn foo_opts(&self, opts: QueryFooOpts2) -> Foo {
        let mut query = self.selection.select("foo");
        if let Some(value) = opts.bar {
            query = arg::value(query, "bar", value);
        }
        Foo {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    /// Optional arguments are given to `foo_bar_opts`.
    pub fn foo_bar(&self) -> FooBar {
        let query = self.selection.select("fooBar");
        FooBar {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub fn foo_bar_opts(&self, opts: QueryFooBarOpts) -> FooBar {
        let mut query = self.selection.select("fooBar");
        if let Some(value) = opts.a {
            query = arg::value(query, "a", value);
        }
        FooBar {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub fn foo_client(&self) -> FooClient {
        let query = self.selection.select("fooClient");
        FooClient {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub fn foo_(&self) -> Foo2 {
        let query = self.selection.select("foo_");
        Foo2 {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub fn harbor_id(&self) -> HarborId {
        let query = self.selection.select("harborID");
        HarborId {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub fn harbor_id_(&self) -> HarborId2 {
        let query = self.selection.select("harborId");
        HarborId2 {
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
    pub fn with_foo_func(&self) -> WithFooFunc {
        let query = self.selection.select("withFooFunc");
        WithFooFunc {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
}
#[derive(Clone)]
pub struct QueryFooOpts {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
impl IntoID<Id> for QueryFooOpts {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for QueryFooOpts {
    fn graphql_type() -> &'static str {
        "QueryFooOpts"
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
impl QueryFooOpts {
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
}
impl Node for QueryFooOpts {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
#[derive(Clone)]
pub struct WithFooFunc {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
impl IntoID<Id> for WithFooFunc {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for WithFooFunc {
    fn graphql_type() -> &'static str {
        "WithFooFunc"
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
impl WithFooFunc {
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
}
impl Node for WithFooFunc {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
#[derive(Clone)]
pub struct Foo2 {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
impl IntoID<Id> for Foo2 {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for Foo2 {
    fn graphql_type() -> &'static str {
        "foo"
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
impl Foo2 {
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn name(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("name");
        answer::value(query, &self.graphql_client).await
    }
}
impl Node for Foo2 {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
/// Writes arguments as GraphQL literals. The crate's own `Selection::arg` escapes nothing.
mod arg {
    // ... helpers/rust/arg-literal.rs
    // ... helpers/rust/arg-value.rs
    // ... helpers/rust/arg-id.rs
    // ... helpers/rust/arg-failed.rs
    // ... helpers/rust/arg-quote.rs
}
// ... helpers/rust/answer.rs
