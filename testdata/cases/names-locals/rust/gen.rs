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
#[derive(Clone)]
pub struct Pond {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
/// The optional arguments of `Pond::lazy_optional_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct PondLazyOptionalOpts {
    #[builder(setter(into, strip_option), default)]
    pub pond: Option<isize>,
    #[builder(setter(into, strip_option), default)]
    pub args: Option<isize>,
    #[builder(setter(into, strip_option), default)]
    pub ctx: Option<isize>,
    #[builder(setter(into, strip_option), default)]
    pub i: Option<isize>,
    #[builder(setter(into, strip_option), default)]
    pub o: Option<isize>,
    #[builder(setter(into, strip_option), default)]
    pub opts: Option<isize>,
    #[builder(setter(into, strip_option), default)]
    pub query: Option<isize>,
    #[builder(setter(into, strip_option), default)]
    pub querybuilder: Option<isize>,
    #[builder(setter(into, strip_option), default)]
    pub select_node: Option<isize>,
    #[builder(setter(into, strip_option), default)]
    pub v: Option<isize>,
}
/// The optional arguments of `Pond::leaf_optional_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct PondLeafOptionalOpts<'a> {
    #[builder(setter(into, strip_option), default)]
    pub ctx: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub opt: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub opts: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub q: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub response: Option<&'a str>,
}
/// The optional arguments of `Pond::list_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct PondListOpts<'a> {
    #[builder(setter(into, strip_option), default)]
    pub opts: Option<&'a str>,
}
/// The optional arguments of `Pond::nullable_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct PondNullableOpts<'a> {
    #[builder(setter(into, strip_option), default)]
    pub value: Option<&'a str>,
}
/// The optional arguments of `Pond::sync_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct PondSyncOpts<'a> {
    #[builder(setter(into, strip_option), default)]
    pub id: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub query: Option<&'a str>,
}
impl IntoID<Id> for Pond {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for Pond {
    fn graphql_type() -> &'static str {
        "Pond"
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
impl Pond {
    pub fn assert_not_nil(
        &self,
        assert_not_nil: impl IntoID<Id>,
        reflect: impl IntoID<Id>,
    ) -> Pond {
        let mut query = self.selection.select("assertNotNil");
        query = arg::id(query, "assertNotNil", assert_not_nil);
        query = arg::id(query, "reflect", reflect);
        Pond {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub async fn context(
        &self,
        context: impl Into<String>,
        json: impl Into<String>,
        fmt: impl Into<String>,
        errors: impl Into<String>,
        reflect: impl Into<String>,
        dagger: impl Into<String>,
        warnings: impl Into<String>,
    ) -> Result<Void, DaggerError> {
        let mut query = self.selection.select("context");
        query = arg::string(query, "context", context);
        query = arg::string(query, "json", json);
        query = arg::string(query, "fmt", fmt);
        query = arg::string(query, "errors", errors);
        query = arg::string(query, "reflect", reflect);
        query = arg::string(query, "dagger", dagger);
        query = arg::string(query, "warnings", warnings);
        answer::nullable(query, &self.graphql_client, 0, "").await
    }
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    pub fn lazy(
        &self,
        self_: isize,
        cls: isize,
        query: isize,
        selection: isize,
        graphql_client: isize,
        proc: isize,
        underscore: isize,
    ) -> Pond {
        let mut query_ = self.selection.select("lazy");
        query_ = arg::value(query_, "self", self_);
        query_ = arg::value(query_, "cls", cls);
        query_ = arg::value(query_, "query", query);
        query_ = arg::value(query_, "selection", selection);
        query_ = arg::value(query_, "graphql_client", graphql_client);
        query_ = arg::value(query_, "proc", proc);
        query_ = arg::value(query_, "_", underscore);
        Pond {
            proc: self.proc.clone(),
            selection: query_,
            graphql_client: self.graphql_client.clone(),
        }
    }
    /// Optional arguments are given to `lazy_optional_opts`.
    pub fn lazy_optional(&self) -> Pond {
        let query = self.selection.select("lazyOptional");
        Pond {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub fn lazy_optional_opts(&self, opts: PondLazyOptionalOpts) -> Pond {
        let mut query = self.selection.select("lazyOptional");
        if let Some(value) = opts.args {
            query = arg::value(query, "_args", value);
        }
        if let Some(value) = opts.ctx {
            query = arg::value(query, "_ctx", value);
        }
        if let Some(value) = opts.query {
            query = arg::value(query, "query", value);
        }
        if let Some(value) = opts.opts {
            query = arg::value(query, "opts", value);
        }
        if let Some(value) = opts.i {
            query = arg::value(query, "i", value);
        }
        if let Some(value) = opts.o {
            query = arg::value(query, "o", value);
        }
        if let Some(value) = opts.v {
            query = arg::value(query, "v", value);
        }
        if let Some(value) = opts.select_node {
            query = arg::value(query, "selectNode", value);
        }
        if let Some(value) = opts.querybuilder {
            query = arg::value(query, "querybuilder", value);
        }
        if let Some(value) = opts.pond {
            query = arg::value(query, "Pond", value);
        }
        Pond {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub async fn leaf(
        &self,
        ctx: impl Into<String>,
        r: impl Into<String>,
        q: impl Into<String>,
        response: impl Into<String>,
        err: impl Into<String>,
    ) -> Result<String, DaggerError> {
        let mut query = self.selection.select("leaf");
        query = arg::string(query, "ctx", ctx);
        query = arg::string(query, "r", r);
        query = arg::string(query, "q", q);
        query = arg::string(query, "response", response);
        query = arg::string(query, "err", err);
        answer::value(query, &self.graphql_client).await
    }
    /// Optional arguments are given to `leaf_optional_opts`.
    pub async fn leaf_optional(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("leafOptional");
        answer::value(query, &self.graphql_client).await
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub async fn leaf_optional_opts<'a>(
        &self,
        opts: PondLeafOptionalOpts<'a>,
    ) -> Result<String, DaggerError> {
        let mut query = self.selection.select("leafOptional");
        if let Some(value) = opts.ctx {
            query = arg::string(query, "ctx", value);
        }
        if let Some(value) = opts.r {
            query = arg::string(query, "r", value);
        }
        if let Some(value) = opts.q {
            query = arg::string(query, "q", value);
        }
        if let Some(value) = opts.opts {
            query = arg::string(query, "opts", value);
        }
        if let Some(value) = opts.opt {
            query = arg::string(query, "opt", value);
        }
        if let Some(value) = opts.response {
            query = arg::string(query, "response", value);
        }
        answer::value(query, &self.graphql_client).await
    }
    /// Optional arguments are given to `list_opts`.
    pub async fn list(
        &self,
        convert: impl Into<String>,
        out: impl Into<String>,
        object_id: impl Into<String>,
        ids: impl Into<String>,
        id_result: impl Into<String>,
    ) -> Result<Vec<Pond>, DaggerError> {
        let mut query = self.selection.select("list");
        query = arg::string(query, "convert", convert);
        query = arg::string(query, "out", out);
        query = arg::string(query, "objectID", object_id);
        query = arg::string(query, "ids", ids);
        query = arg::string(query, "idResult", id_result);
        answer::list(&self.proc, query, &self.graphql_client).await
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub async fn list_opts<'a>(
        &self,
        convert: impl Into<String>,
        out: impl Into<String>,
        object_id: impl Into<String>,
        ids: impl Into<String>,
        id_result: impl Into<String>,
        opts: PondListOpts<'a>,
    ) -> Result<Vec<Pond>, DaggerError> {
        let mut query = self.selection.select("list");
        query = arg::string(query, "convert", convert);
        query = arg::string(query, "out", out);
        query = arg::string(query, "objectID", object_id);
        query = arg::string(query, "ids", ids);
        query = arg::string(query, "idResult", id_result);
        if let Some(value) = opts.opts {
            query = arg::string(query, "opts", value);
        }
        answer::list(&self.proc, query, &self.graphql_client).await
    }
    /// Optional arguments are given to `nullable_opts`.
    pub async fn nullable(
        &self,
        id: impl Into<String>,
        object_id: impl Into<String>,
        node: impl Into<String>,
    ) -> Result<Option<Pond>, DaggerError> {
        let mut query = self.selection.select("nullable");
        query = arg::string(query, "id", id);
        query = arg::string(query, "objectID", object_id);
        query = arg::string(query, "node", node);
        answer::maybe(&self.proc, query, &self.graphql_client).await
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub async fn nullable_opts<'a>(
        &self,
        id: impl Into<String>,
        object_id: impl Into<String>,
        node: impl Into<String>,
        opts: PondNullableOpts<'a>,
    ) -> Result<Option<Pond>, DaggerError> {
        let mut query = self.selection.select("nullable");
        query = arg::string(query, "id", id);
        query = arg::string(query, "objectID", object_id);
        query = arg::string(query, "node", node);
        if let Some(value) = opts.value {
            query = arg::string(query, "value", value);
        }
        answer::maybe(&self.proc, query, &self.graphql_client).await
    }
    /// Optional arguments are given to `sync_opts`.
    pub async fn sync(&self) -> Result<Pond, DaggerError> {
        let query = self.selection.select("sync");
        answer::sync(&self.proc, query, &self.graphql_client).await
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub async fn sync_opts<'a>(&self, opts: PondSyncOpts<'a>) -> Result<Pond, DaggerError> {
        let mut query = self.selection.select("sync");
        if let Some(value) = opts.id {
            query = arg::string(query, "id", value);
        }
        if let Some(value) = opts.query {
            query = arg::string(query, "query", value);
        }
        answer::sync(&self.proc, query, &self.graphql_client).await
    }
}
impl Node for Pond {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
// ... helpers/rust/query.rs
/// The optional arguments of `Query::client_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct QueryClientOpts<'a> {
    #[builder(setter(into, strip_option), default)]
    pub query: Option<isize>,
    #[builder(setter(into, strip_option), default)]
    pub client: Option<&'a str>,
}
impl Query {
    /// Optional arguments are given to `client_opts`.
    pub async fn client(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("client");
        answer::value(query, &self.graphql_client).await
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub async fn client_opts<'a>(&self, opts: QueryClientOpts<'a>) -> Result<String, DaggerError> {
        let mut query = self.selection.select("client");
        if let Some(value) = opts.client {
            query = arg::string(query, "client", value);
        }
        if let Some(value) = opts.query {
            query = arg::value(query, "Query", value);
        }
        answer::value(query, &self.graphql_client).await
    }
    pub async fn node(&self, id: impl IntoID<Id>) -> Result<Option<NodeClient>, DaggerError> {
        let mut query = self.selection.select("node");
        query = arg::id(query, "id", id);
        answer::maybe(&self.proc, query, &self.graphql_client).await
    }
    pub fn pond(&self) -> Pond {
        let query = self.selection.select("pond");
        Pond {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
}
// ... helpers/rust/arg.rs
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
