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
pub struct Carriage {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
impl IntoID<Id> for Carriage {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for Carriage {
    fn graphql_type() -> &'static str {
        "Carriage"
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
impl Carriage {
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn seats(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("seats");
        answer::value(query, &self.graphql_client).await
    }
    pub fn train(&self) -> Train {
        let query = self.selection.select("train");
        Train {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
}
impl Node for Carriage {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
// ... helpers/rust/query.rs
/// The optional arguments of `Query::trains_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct QueryTrainsOpts {
    /// Default: `false`
    #[builder(setter(into, strip_option), default)]
    pub late: Option<bool>,
}
impl Query {
    pub async fn node(&self, id: impl IntoID<Id>) -> Result<Option<NodeClient>, DaggerError> {
        let mut query = self.selection.select("node");
        query = arg::id(query, "id", id);
        answer::maybe(&self.proc, query, &self.graphql_client).await
    }
    /// Every train of the day.
    ///
    /// Optional arguments are given to `trains_opts`.
    pub async fn trains(&self, line: impl Into<String>) -> Result<Vec<Train>, DaggerError> {
        let mut query = self.selection.select("trains");
        query = arg::string(query, "line", line);
        answer::list(&self.proc, query, &self.graphql_client).await
    }
    /// Every train of the day.
    ///
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub async fn trains_opts(
        &self,
        line: impl Into<String>,
        opts: QueryTrainsOpts,
    ) -> Result<Vec<Train>, DaggerError> {
        let mut query = self.selection.select("trains");
        query = arg::string(query, "line", line);
        if let Some(value) = opts.late {
            query = arg::value(query, "late", value);
        }
        answer::list(&self.proc, query, &self.graphql_client).await
    }
}
/// A train on a line.
#[derive(Clone)]
pub struct Train {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
impl IntoID<Id> for Train {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for Train {
    fn graphql_type() -> &'static str {
        "Train"
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
impl Train {
    /// The carriages, the engine first.
    pub async fn carriages(&self) -> Result<Vec<Carriage>, DaggerError> {
        let query = self.selection.select("carriages");
        answer::list(&self.proc, query, &self.graphql_client).await
    }
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn number(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("number");
        answer::value(query, &self.graphql_client).await
    }
}
impl Node for Train {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
// ... helpers/rust/arg.rs
/// Sends queries and reads their answers.
mod answer {
    // ... helpers/rust/answer-fetch.rs
    // ... helpers/rust/answer-innermost.rs
    // ... helpers/rust/answer-maybe-t.rs
    // ... helpers/rust/answer-list-t.rs
    // ... helpers/rust/answer-load-t.rs
}
