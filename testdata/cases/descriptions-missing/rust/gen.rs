// ... helpers/rust/allow.rs

// ... helpers/rust/use-crate.rs

#[derive(Serialize, Deserialize, PartialEq, Debug, Clone)]
pub struct I(pub String);
impl From<&str> for I {
    fn from(value: &str) -> Self {
        Self(value.to_string())
    }
}
impl From<String> for I {
    fn from(value: String) -> Self {
        Self(value)
    }
}
impl I {
    fn literal(&self) -> String {
        arg::quote(&self.0)
    }
}
// ... helpers/rust/id-2.rs
// ... helpers/rust/from-string-id.rs
// ... helpers/rust/intoid-id-id.rs
// ... helpers/rust/id.rs
#[derive(Serialize, Deserialize, Debug, PartialEq, Clone)]
pub struct H {
    pub n: isize,
}
impl H {
    fn literal(&self) -> String {
        let mut text = String::new();
        text += "{n:";
        text += &self.n.to_string();
        text += "}";
        text
    }
}
pub trait K {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send;
}
#[derive(Clone)]
pub struct KClient {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
impl IntoID<Id> for KClient {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for KClient {
    fn graphql_type() -> &'static str {
        "K"
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
impl KClient {
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
}
impl K for KClient {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
pub trait Node {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send;
}
#[derive(Clone)]
pub struct NodeClient {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
// ... helpers/rust/intoid-id-nodeclient.rs
// ... helpers/rust/loadable-nodeclient.rs
impl NodeClient {
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
}
// ... helpers/rust/node-nodeclient.rs
#[derive(Clone)]
pub struct A {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
impl IntoID<Id> for A {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for A {
    fn graphql_type() -> &'static str {
        "A"
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
impl A {
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn l(&self) -> Result<bool, DaggerError> {
        let query = self.selection.select("l");
        answer::value(query, &self.graphql_client).await
    }
}
impl K for A {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
impl Node for A {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
// ... helpers/rust/query.rs
/// The optional arguments of `Query::a_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct QueryAOpts {
    #[builder(setter(into, strip_option), default)]
    pub c: Option<isize>,
}
impl Query {
    /// Optional arguments are given to `a_opts`.
    pub fn a(&self, b: isize) -> A {
        let mut query = self.selection.select("a");
        query = arg::value(query, "b", b);
        A {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub fn a_opts(&self, b: isize, opts: QueryAOpts) -> A {
        let mut query = self.selection.select("a");
        query = arg::value(query, "b", b);
        if let Some(value) = opts.c {
            query = arg::value(query, "c", value);
        }
        A {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub async fn d(&self) -> Result<E, DaggerError> {
        let query = self.selection.select("d");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn f(&self, g: H) -> Result<I, DaggerError> {
        let mut query = self.selection.select("f");
        query = arg::literal(query, "g", g.literal());
        answer::nullable(query, &self.graphql_client, 0, "").await
    }
    pub async fn j(&self) -> Result<Vec<A>, DaggerError> {
        let query = self.selection.select("j");
        answer::list(&self.proc, query, &self.graphql_client).await
    }
    pub async fn node(&self, id: impl IntoID<Id>) -> Result<Option<NodeClient>, DaggerError> {
        let mut query = self.selection.select("node");
        query = arg::id(query, "id", id);
        answer::maybe(&self.proc, query, &self.graphql_client).await
    }
}
#[derive(Serialize, Deserialize, Clone, PartialEq, Debug)]
pub enum E {
    #[serde(rename = "M")]
    M,
}
impl E {
    fn literal(&self) -> String {
        let name = match self {
            Self::M => "M",
        };
        String::from(name)
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
/// Sends queries and reads their answers.
mod answer {
    // ... helpers/rust/answer-fetch.rs
    // ... helpers/rust/answer-innermost.rs
    // ... helpers/rust/answer-nullable-t.rs
    // ... helpers/rust/answer-maybe-t.rs
    // ... helpers/rust/answer-list-t.rs
    // ... helpers/rust/answer-load-t.rs
}
