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
pub struct Job {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
/// The optional arguments of `Job::start_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct JobStartOpts {
    /// Default: `false`
    #[builder(setter(into, strip_option), default)]
    pub detached: Option<bool>,
}
impl IntoID<Id> for Job {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for Job {
    fn graphql_type() -> &'static str {
        "Job"
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
impl Job {
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn name(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("name");
        answer::value(query, &self.graphql_client).await
    }
    /// The ID of another type is just an ID.
    pub async fn report(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("report");
        answer::value(query, &self.graphql_client).await
    }
    /// IDs of reports.
    pub async fn reports(&self) -> Result<Vec<Id>, DaggerError> {
        let query = self.selection.select("reports");
        answer::value(query, &self.graphql_client).await
    }
    /// Starts the job.
    ///
    /// Optional arguments are given to `start_opts`.
    pub async fn start(&self, at: isize) -> Result<Job, DaggerError> {
        let mut query = self.selection.select("start");
        query = arg::value(query, "at", at);
        answer::sync(&self.proc, query, &self.graphql_client).await
    }
    /// Starts the job.
    ///
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub async fn start_opts(&self, at: isize, opts: JobStartOpts) -> Result<Job, DaggerError> {
        let mut query = self.selection.select("start");
        query = arg::value(query, "at", at);
        if let Some(value) = opts.detached {
            query = arg::value(query, "detached", value);
        }
        answer::sync(&self.proc, query, &self.graphql_client).await
    }
    /// Waits until the job is done.
    pub async fn sync(&self) -> Result<Job, DaggerError> {
        let query = self.selection.select("sync");
        answer::sync(&self.proc, query, &self.graphql_client).await
    }
    /// Nobody knows whose ID this is.
    pub async fn token(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("token");
        answer::value(query, &self.graphql_client).await
    }
}
impl Node for Job {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
// ... helpers/rust/query.rs
impl Query {
    pub fn job(&self, name: impl Into<String>) -> Job {
        let mut query = self.selection.select("job");
        query = arg::string(query, "name", name);
        Job {
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
}
#[derive(Clone)]
pub struct Report {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
impl IntoID<Id> for Report {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for Report {
    fn graphql_type() -> &'static str {
        "Report"
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
impl Report {
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn sync(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("sync");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn text(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("text");
        answer::value(query, &self.graphql_client).await
    }
}
impl Node for Report {
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
    // ... helpers/rust/answer-sync-t.rs
    // ... helpers/rust/answer-maybe-t.rs
    // ... helpers/rust/answer-load-t.rs
}
