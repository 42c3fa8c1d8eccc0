// ... helpers/rust/allow.rs

// ... helpers/rust/use-crate.rs

// ... helpers/rust/id-2.rs
// ... helpers/rust/from-string-id.rs
// ... helpers/rust/intoid-id-id.rs
// ... helpers/rust/id.rs
/// The absence of a value.
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
pub struct Bell {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
impl IntoID<Id> for Bell {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for Bell {
    fn graphql_type() -> &'static str {
        "Bell"
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
impl Bell {
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    /// Must return nothing.
    pub async fn mute(&self, seconds: isize) -> Result<Void, DaggerError> {
        let mut query = self.selection.select("mute");
        query = arg::value(query, "seconds", seconds);
        answer::nullable(query, &self.graphql_client, 0, "").await
    }
    pub async fn ring(&self) -> Result<Void, DaggerError> {
        let query = self.selection.select("ring");
        answer::nullable(query, &self.graphql_client, 0, "").await
    }
}
impl Node for Bell {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
// ... helpers/rust/query.rs
/// The optional arguments of `Query::ring_all_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct QueryRingAllOpts {
    /// Default: `1`
    #[builder(setter(into, strip_option), default)]
    pub times: Option<isize>,
}
impl Query {
    pub fn bell(&self) -> Bell {
        let query = self.selection.select("bell");
        Bell {
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
    /// Rings all bells.
    ///
    /// Optional arguments are given to `ring_all_opts`.
    pub async fn ring_all(&self) -> Result<Void, DaggerError> {
        let query = self.selection.select("ringAll");
        answer::nullable(query, &self.graphql_client, 0, "").await
    }
    /// Rings all bells.
    ///
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub async fn ring_all_opts(&self, opts: QueryRingAllOpts) -> Result<Void, DaggerError> {
        let mut query = self.selection.select("ringAll");
        if let Some(value) = opts.times {
            query = arg::value(query, "times", value);
        }
        answer::nullable(query, &self.graphql_client, 0, "").await
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
    // ... helpers/rust/answer-load-t.rs
}
