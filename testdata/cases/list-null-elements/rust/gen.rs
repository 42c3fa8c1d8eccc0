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
pub struct Parcel {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
impl IntoID<Id> for Parcel {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for Parcel {
    fn graphql_type() -> &'static str {
        "Parcel"
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
impl Parcel {
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn weight(&self) -> Result<f64, DaggerError> {
        let query = self.selection.select("weight");
        answer::nullable(query, &self.graphql_client, 0, 0.0).await
    }
}
impl Node for Parcel {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
// ... helpers/rust/query.rs
/// The optional arguments of `Query::words_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct QueryWordsOpts<'a> {
    #[builder(setter(into, strip_option), default)]
    pub more: Option<Vec<&'a str>>,
}
impl Query {
    pub async fn names(&self) -> Result<Vec<String>, DaggerError> {
        let query = self.selection.select("names");
        answer::nullable(query, &self.graphql_client, 1, "").await
    }
    pub async fn node(&self, id: impl IntoID<Id>) -> Result<Option<NodeClient>, DaggerError> {
        let mut query = self.selection.select("node");
        query = arg::id(query, "id", id);
        answer::maybe(&self.proc, query, &self.graphql_client).await
    }
    pub async fn numbers(&self, of: Vec<isize>) -> Result<Vec<isize>, DaggerError> {
        let mut query = self.selection.select("numbers");
        query = arg::list(query, "of", of, arg::display);
        answer::nullable(query, &self.graphql_client, 1, 0).await
    }
    pub async fn parcels(&self) -> Result<Vec<Parcel>, DaggerError> {
        let query = self.selection.select("parcels");
        answer::list(&self.proc, query, &self.graphql_client).await
    }
    pub async fn received(&self) -> Result<Vec<Parcel>, DaggerError> {
        let query = self.selection.select("received");
        answer::list(&self.proc, query, &self.graphql_client).await
    }
    pub async fn sent(&self) -> Result<Vec<Parcel>, DaggerError> {
        let query = self.selection.select("sent");
        answer::list(&self.proc, query, &self.graphql_client).await
    }
    /// Optional arguments are given to `words_opts`.
    pub async fn words(&self, of: Vec<impl Into<String>>) -> Result<Vec<String>, DaggerError> {
        let mut query = self.selection.select("words");
        query = arg::strings(query, "of", of);
        answer::nullable(query, &self.graphql_client, 1, "").await
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub async fn words_opts<'a>(
        &self,
        of: Vec<impl Into<String>>,
        opts: QueryWordsOpts<'a>,
    ) -> Result<Vec<String>, DaggerError> {
        let mut query = self.selection.select("words");
        query = arg::strings(query, "of", of);
        if let Some(value) = opts.more {
            query = arg::strings(query, "more", value);
        }
        answer::nullable(query, &self.graphql_client, 1, "").await
    }
}
/// Writes arguments as GraphQL literals. The crate's own `Selection::arg` escapes nothing.
mod arg {
    // ... helpers/rust/arg-literal.rs
    // ... helpers/rust/arg-strings.rs
    // ... helpers/rust/arg-list-t.rs
    // ... helpers/rust/arg-id.rs
    // ... helpers/rust/arg-failed.rs
    // ... helpers/rust/arg-join-t.rs
    // ... helpers/rust/arg-brackets.rs
    /// Returns the literal of a number or a Boolean.
    pub(super) fn display<T: ToString>(value: &T) -> String {
        value.to_string()
    }
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
