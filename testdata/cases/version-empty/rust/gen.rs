// ... helpers/rust/allow.rs

// ... helpers/rust/use-crate.rs

// ... helpers/rust/id-2.rs
// ... helpers/rust/from-string-id.rs
// ... helpers/rust/intoid-id-id.rs
// ... helpers/rust/id.rs
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
pub struct Lamp {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
impl IntoID<Id> for Lamp {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for Lamp {
    fn graphql_type() -> &'static str {
        "Lamp"
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
impl Lamp {
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn sync(&self) -> Result<Lamp, DaggerError> {
        let query = self.selection.select("sync");
        answer::sync(&self.proc, query, &self.graphql_client).await
    }
}
impl Node for Lamp {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
// ... helpers/rust/query.rs
/// The optional arguments of `Query::mode_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct QueryModeOpts {
    /// Default: `DAY`
    #[builder(setter(into, strip_option), default)]
    pub of: Option<Mode>,
}
impl Query {
    pub async fn find(&self, name: impl Into<String>) -> Result<Option<Lamp>, DaggerError> {
        let mut query = self.selection.select("find");
        query = arg::string(query, "name", name);
        answer::maybe(&self.proc, query, &self.graphql_client).await
    }
    pub fn lamp(&self) -> Lamp {
        let query = self.selection.select("lamp");
        Lamp {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    /// Optional arguments are given to `mode_opts`.
    pub async fn mode(&self) -> Result<Mode, DaggerError> {
        let query = self.selection.select("mode");
        answer::value(query, &self.graphql_client).await
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub async fn mode_opts(&self, opts: QueryModeOpts) -> Result<Mode, DaggerError> {
        let mut query = self.selection.select("mode");
        if let Some(value) = opts.of {
            query = arg::literal(query, "of", value.literal());
        }
        answer::value(query, &self.graphql_client).await
    }
    pub async fn node(&self, id: impl IntoID<Id>) -> Result<Option<NodeClient>, DaggerError> {
        let mut query = self.selection.select("node");
        query = arg::id(query, "id", id);
        answer::maybe(&self.proc, query, &self.graphql_client).await
    }
    pub async fn off(&self, all: bool) -> Result<Void, DaggerError> {
        let mut query = self.selection.select("off");
        query = arg::value(query, "all", all);
        answer::nullable(query, &self.graphql_client, 0, "").await
    }
}
#[derive(Serialize, Deserialize, Clone, PartialEq, Debug)]
pub enum Mode {
    #[serde(rename = "DAY")]
    Day,
    #[serde(rename = "NIGHT")]
    Night,
}
impl Mode {
    fn literal(&self) -> String {
        let name = match self {
            Self::Day => "DAY",
            Self::Night => "NIGHT",
        };
        String::from(name)
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
    // ... helpers/rust/answer-load-t.rs
}
