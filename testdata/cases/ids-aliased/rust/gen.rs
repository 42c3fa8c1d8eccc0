// ... helpers/rust/allow.rs

// ... helpers/rust/use-crate.rs

pub type BedId = Id;
pub type GardenId = Id;
#[derive(Serialize, Deserialize, PartialEq, Debug, Clone)]
pub struct Id(pub String);
impl From<&str> for Id {
    fn from(value: &str) -> Self {
        Self(value.to_string())
    }
}
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
pub struct Bed {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
impl IntoID<Id> for Bed {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for Bed {
    fn graphql_type() -> &'static str {
        "Bed"
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
impl Bed {
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn width(&self) -> Result<f64, DaggerError> {
        let query = self.selection.select("width");
        answer::value(query, &self.graphql_client).await
    }
}
impl Node for Bed {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
#[derive(Clone)]
pub struct Garden {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
/// The optional arguments of `Garden::plant_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct GardenPlantOpts {
    #[builder(setter(into, strip_option), default)]
    pub also: Option<Vec<Id>>,
}
impl IntoID<Id> for Garden {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for Garden {
    fn graphql_type() -> &'static str {
        "Garden"
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
impl Garden {
    pub fn bed(&self, name: impl Into<String>) -> Bed {
        let mut query = self.selection.select("bed");
        query = arg::string(query, "name", name);
        Bed {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub async fn beds(&self) -> Result<Vec<Bed>, DaggerError> {
        let query = self.selection.select("beds");
        answer::list(&self.proc, query, &self.graphql_client).await
    }
    pub async fn close(&self) -> Result<Void, DaggerError> {
        let query = self.selection.select("close");
        answer::nullable(query, &self.graphql_client, 0, "").await
    }
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    /// Optional arguments are given to `plant_opts`.
    pub fn plant(&self, bed: impl IntoID<Id>) -> Garden {
        let mut query = self.selection.select("plant");
        query = arg::id(query, "bed", bed);
        Garden {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub fn plant_opts(&self, bed: impl IntoID<Id>, opts: GardenPlantOpts) -> Garden {
        let mut query = self.selection.select("plant");
        query = arg::id(query, "bed", bed);
        if let Some(value) = opts.also {
            query = arg::list(query, "also", value, Id::literal);
        }
        Garden {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub async fn sync(&self) -> Result<Garden, DaggerError> {
        let query = self.selection.select("sync");
        answer::sync(&self.proc, query, &self.graphql_client).await
    }
}
impl Node for Garden {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
// ... helpers/rust/query.rs
/// The optional arguments of `Query::garden_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct QueryGardenOpts<'a> {
    /// Default: `"roses"`
    #[builder(setter(into, strip_option), default)]
    pub name: Option<&'a str>,
}
impl Query {
    /// Optional arguments are given to `garden_opts`.
    pub fn garden(&self) -> Garden {
        let query = self.selection.select("garden");
        Garden {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub fn garden_opts<'a>(&self, opts: QueryGardenOpts<'a>) -> Garden {
        let mut query = self.selection.select("garden");
        if let Some(value) = opts.name {
            query = arg::string(query, "name", value);
        }
        Garden {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub fn load_bed_from_id(&self, id: impl IntoID<BedId>) -> Bed {
        let mut query = self.selection.select("loadBedFromID");
        query = arg::id(query, "id", id);
        Bed {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub fn load_garden_from_id(&self, id: impl IntoID<GardenId>) -> Garden {
        let mut query = self.selection.select("loadGardenFromID");
        query = arg::id(query, "id", id);
        Garden {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub fn node(&self, id: impl IntoID<Id>) -> NodeClient {
        let mut query = self.selection.select("node");
        query = arg::id(query, "id", id);
        NodeClient {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
}
/// Writes arguments as GraphQL literals. The crate's own `Selection::arg` escapes nothing.
mod arg {
    // ... helpers/rust/arg-literal.rs
    // ... helpers/rust/arg-string.rs
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
    // ... helpers/rust/answer-sync-t.rs
    // ... helpers/rust/answer-list-t.rs
    // ... helpers/rust/answer-load-t.rs
}
