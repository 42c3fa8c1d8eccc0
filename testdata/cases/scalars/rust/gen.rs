// ... helpers/rust/allow.rs

// ... helpers/rust/use-crate.rs

#[derive(Serialize, Deserialize, PartialEq, Debug, Clone)]
pub struct Date(pub String);
impl From<&str> for Date {
    fn from(value: &str) -> Self {
        Self(value.to_string())
    }
}
impl From<String> for Date {
    fn from(value: String) -> Self {
        Self(value)
    }
}
impl Date {
    fn literal(&self) -> String {
        arg::quote(&self.0)
    }
}
#[derive(Serialize, Deserialize, PartialEq, Debug, Clone)]
pub struct DateTime(pub String);
impl From<&str> for DateTime {
    fn from(value: &str) -> Self {
        Self(value.to_string())
    }
}
impl From<String> for DateTime {
    fn from(value: String) -> Self {
        Self(value)
    }
}
impl DateTime {
    fn literal(&self) -> String {
        arg::quote(&self.0)
    }
}
#[derive(Serialize, Deserialize, PartialEq, Debug, Clone)]
pub struct Decimal(pub String);
impl From<&str> for Decimal {
    fn from(value: &str) -> Self {
        Self(value.to_string())
    }
}
impl From<String> for Decimal {
    fn from(value: String) -> Self {
        Self(value)
    }
}
impl Decimal {
    fn literal(&self) -> String {
        arg::quote(&self.0)
    }
}
// ... helpers/rust/id-2.rs
// ... helpers/rust/from-string-id.rs
// ... helpers/rust/intoid-id-id.rs
// ... helpers/rust/id.rs
/// Any JSON value, as text.
#[derive(Serialize, Deserialize, PartialEq, Debug, Clone)]
pub struct Json(pub String);
impl From<&str> for Json {
    fn from(value: &str) -> Self {
        Self(value.to_string())
    }
}
impl From<String> for Json {
    fn from(value: String) -> Self {
        Self(value)
    }
}
impl Json {
    fn literal(&self) -> String {
        arg::quote(&self.0)
    }
}
/// The platform: `linux/amd64` for one.
#[derive(Serialize, Deserialize, PartialEq, Debug, Clone)]
pub struct Platform(pub String);
impl From<&str> for Platform {
    fn from(value: &str) -> Self {
        Self(value.to_string())
    }
}
impl From<String> for Platform {
    fn from(value: String) -> Self {
        Self(value)
    }
}
impl Platform {
    fn literal(&self) -> String {
        arg::quote(&self.0)
    }
}
#[derive(Serialize, Deserialize, PartialEq, Debug, Clone)]
pub struct Time(pub String);
impl From<&str> for Time {
    fn from(value: &str) -> Self {
        Self(value.to_string())
    }
}
impl From<String> for Time {
    fn from(value: String) -> Self {
        Self(value)
    }
}
impl Time {
    fn literal(&self) -> String {
        arg::quote(&self.0)
    }
}
/// It ends in ID and is none.
#[derive(Serialize, Deserialize, PartialEq, Debug, Clone)]
pub struct Uuid(pub String);
impl From<&str> for Uuid {
    fn from(value: &str) -> Self {
        Self(value.to_string())
    }
}
impl From<String> for Uuid {
    fn from(value: String) -> Self {
        Self(value)
    }
}
impl Uuid {
    fn literal(&self) -> String {
        arg::quote(&self.0)
    }
}
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
    pub async fn all(&self) -> Result<Vec<Json>, DaggerError> {
        let query = self.selection.select("all");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn day(&self) -> Result<Date, DaggerError> {
        let query = self.selection.select("day");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn meta(&self) -> Result<Json, DaggerError> {
        let query = self.selection.select("meta");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn platform(&self) -> Result<Platform, DaggerError> {
        let query = self.selection.select("platform");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn price(&self) -> Result<Decimal, DaggerError> {
        let query = self.selection.select("price");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn sent(&self) -> Result<DateTime, DaggerError> {
        let query = self.selection.select("sent");
        answer::nullable(query, &self.graphql_client, 0, "").await
    }
    pub async fn time(&self) -> Result<Time, DaggerError> {
        let query = self.selection.select("time");
        answer::nullable(query, &self.graphql_client, 0, "").await
    }
    pub async fn uuid(&self) -> Result<Uuid, DaggerError> {
        let query = self.selection.select("uuid");
        answer::nullable(query, &self.graphql_client, 0, "").await
    }
}
impl Node for Parcel {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
// ... helpers/rust/query.rs
/// The optional arguments of `Query::container_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct QueryContainerOpts {
    #[builder(setter(into, strip_option), default)]
    pub at: Option<Time>,
    #[builder(setter(into, strip_option), default)]
    pub cost: Option<Decimal>,
    /// Default: `"{}"`
    #[builder(setter(into, strip_option), default)]
    pub meta: Option<Json>,
    #[builder(setter(into, strip_option), default)]
    pub on: Option<Date>,
    #[builder(setter(into, strip_option), default)]
    pub platform: Option<Platform>,
    #[builder(setter(into, strip_option), default)]
    pub when: Option<DateTime>,
}
impl Query {
    /// Optional arguments are given to `container_opts`.
    pub fn container(&self) -> Parcel {
        let query = self.selection.select("container");
        Parcel {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub fn container_opts(&self, opts: QueryContainerOpts) -> Parcel {
        let mut query = self.selection.select("container");
        if let Some(value) = opts.platform {
            query = arg::literal(query, "platform", value.literal());
        }
        if let Some(value) = opts.when {
            query = arg::literal(query, "when", value.literal());
        }
        if let Some(value) = opts.on {
            query = arg::literal(query, "on", value.literal());
        }
        if let Some(value) = opts.at {
            query = arg::literal(query, "at", value.literal());
        }
        if let Some(value) = opts.cost {
            query = arg::literal(query, "cost", value.literal());
        }
        if let Some(value) = opts.meta {
            query = arg::literal(query, "meta", value.literal());
        }
        Parcel {
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
    pub async fn stamp(&self, uuids: Vec<Uuid>, date: DateTime) -> Result<DateTime, DaggerError> {
        let mut query = self.selection.select("stamp");
        query = arg::list(query, "uuids", uuids, Uuid::literal);
        query = arg::literal(query, "date", date.literal());
        answer::nullable(query, &self.graphql_client, 0, "").await
    }
    pub async fn uuid(&self) -> Result<Uuid, DaggerError> {
        let query = self.selection.select("uuid");
        answer::value(query, &self.graphql_client).await
    }
}
/// Writes arguments as GraphQL literals. The crate's own `Selection::arg` escapes nothing.
mod arg {
    // ... helpers/rust/arg-literal.rs
    // ... helpers/rust/arg-list-t.rs
    // ... helpers/rust/arg-id.rs
    // ... helpers/rust/arg-failed.rs
    // ... helpers/rust/arg-join-t.rs
    // ... helpers/rust/arg-brackets.rs
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
