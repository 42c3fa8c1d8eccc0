// ... helpers/rust/allow.rs

// ... helpers/rust/use-crate.rs

// ... helpers/rust/id-2.rs
// ... helpers/rust/from-string-id.rs
// ... helpers/rust/intoid-id-id.rs
// ... helpers/rust/id.rs
// ... helpers/rust/node.rs
// ... helpers/rust/nodeclient-2.rs
// ... helpers/rust/intoid-id-nodeclient.rs
// ... helpers/rust/loadable-nodeclient.rs
// ... helpers/rust/nodeclient.rs
// ... helpers/rust/node-nodeclient.rs
#[derive(Clone)]
pub struct Http2UrLs {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
impl IntoID<Id> for Http2UrLs {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for Http2UrLs {
    fn graphql_type() -> &'static str {
        "HTTP2URLs"
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
impl Http2UrLs {
    pub async fn as_sdk(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("asSDK");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn oci_media_types(&self) -> Result<Vec<String>, DaggerError> {
        let query = self.selection.select("ociMediaTypes");
        answer::value(query, &self.graphql_client).await
    }
}
impl Node for Http2UrLs {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
// ... helpers/rust/query.rs
/// The optional arguments of `Query::under_score_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct QueryUnderScoreOpts {
    #[builder(setter(into, strip_option), default)]
    pub a_1: Option<isize>,
    #[builder(setter(into, strip_option), default)]
    pub a: Option<isize>,
    #[builder(setter(into, strip_option), default)]
    pub a_1_2: Option<isize>,
}
impl Query {
    pub async fn b(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("B");
        answer::value(query, &self.graphql_client).await
    }
    pub fn http_server(&self) -> Http2UrLs {
        let query = self.selection.select("HTTPServer");
        Http2UrLs {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub async fn screaming_case(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("SCREAMING_CASE");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn a(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("a");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn enable_i_pv_6(&self) -> Result<bool, DaggerError> {
        let query = self.selection.select("enableIPv6");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn experimental_with_all_gp_us(&self) -> Result<bool, DaggerError> {
        let query = self.selection.select("experimentalWithAllGPUs");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn foo_1_2(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("foo_1_2");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn node(&self, id: impl IntoID<Id>) -> Result<Option<NodeClient>, DaggerError> {
        let mut query = self.selection.select("node");
        query = arg::id(query, "id", id);
        answer::maybe(&self.proc, query, &self.graphql_client).await
    }
    pub async fn sha_256_sum(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("sha256Sum");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn trailing(&self) -> Result<Option<X2Y3Z>, DaggerError> {
        let query = self.selection.select("trailing_");
        answer::maybe(&self.proc, query, &self.graphql_client).await
    }
    /// Optional arguments are given to `under_score_opts`.
    pub fn under_score(&self, a: isize) -> X2Y3Z {
        let mut query = self.selection.select("under__score");
        query = arg::value(query, "_a", a);
        X2Y3Z {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub fn under_score_opts(&self, a: isize, opts: QueryUnderScoreOpts) -> X2Y3Z {
        let mut query = self.selection.select("under__score");
        query = arg::value(query, "_a", a);
        if let Some(value) = opts.a {
            query = arg::value(query, "a_", value);
        }
        if let Some(value) = opts.a_1 {
            query = arg::value(query, "a1", value);
        }
        if let Some(value) = opts.a_1_2 {
            query = arg::value(query, "a_1_2", value);
        }
        X2Y3Z {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub async fn x_86_64(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("x86_64");
        answer::value(query, &self.graphql_client).await
    }
}
#[derive(Clone)]
pub struct X2Y3Z {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
impl IntoID<Id> for X2Y3Z {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for X2Y3Z {
    fn graphql_type() -> &'static str {
        "X2Y3z"
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
impl X2Y3Z {
    pub async fn y_2(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("Y_2");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn x(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("_x");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn x_(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("x_");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn y_1(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("y1");
        answer::value(query, &self.graphql_client).await
    }
}
impl Node for X2Y3Z {
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
