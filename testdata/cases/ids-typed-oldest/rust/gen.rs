// ... helpers/rust/allow.rs

// ... helpers/rust/use-crate-2.rs

#[derive(Serialize, Deserialize, PartialEq, Debug, Clone)]
pub struct BedId(pub String);
impl From<&str> for BedId {
    fn from(value: &str) -> Self {
        Self(value.to_string())
    }
}
impl From<String> for BedId {
    fn from(value: String) -> Self {
        Self(value)
    }
}
impl IntoID<BedId> for Bed {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<BedId, DaggerError>> + Send>>
    {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl IntoID<BedId> for BedId {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<BedId, DaggerError>> + Send>>
    {
        Box::pin(std::future::ready(Ok(self)))
    }
}
impl BedId {
    fn literal(&self) -> String {
        arg::quote(&self.0)
    }
}
#[derive(Serialize, Deserialize, PartialEq, Debug, Clone)]
pub struct GardenId(pub String);
impl From<&str> for GardenId {
    fn from(value: &str) -> Self {
        Self(value.to_string())
    }
}
impl From<String> for GardenId {
    fn from(value: String) -> Self {
        Self(value)
    }
}
impl IntoID<GardenId> for Garden {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<GardenId, DaggerError>> + Send>>
    {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl IntoID<GardenId> for GardenId {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<GardenId, DaggerError>> + Send>>
    {
        Box::pin(std::future::ready(Ok(self)))
    }
}
impl GardenId {
    fn literal(&self) -> String {
        arg::quote(&self.0)
    }
}
#[derive(Serialize, Deserialize, PartialEq, Debug, Clone)]
pub struct Void(pub String);
impl From<&str> for Void {
    fn from(value: &str) -> Self {
        Self(value.to_string())
    }
}
// ... helpers/rust/from-string-void.rs
#[derive(Clone)]
pub struct Bed {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
impl Bed {
    pub async fn id(&self) -> Result<BedId, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn width(&self) -> Result<f64, DaggerError> {
        let query = self.selection.select("width");
        answer::value(query, &self.graphql_client).await
    }
}
/// A garden with beds.
#[derive(Clone)]
pub struct Garden {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
/// The optional arguments of `Garden::plant_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct GardenPlantOpts {
    /// Default: `ROWS`
    #[builder(setter(into, strip_option), default)]
    pub layout: Option<Layout>,
    #[builder(setter(into, strip_option), default)]
    pub others: Option<Vec<BedId>>,
}
/// The optional arguments of `Garden::water_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct GardenWaterOpts<'a> {
    /// Default: `["can"]`
    #[builder(setter(into, strip_option), default)]
    pub names: Option<Vec<&'a str>>,
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
    pub fn beds(&self) -> Vec<Bed> {
        let query = self.selection.select("beds");
        vec![Bed {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }]
    }
    pub async fn close(&self) -> Result<Void, DaggerError> {
        let query = self.selection.select("close");
        answer::nullable(query, &self.graphql_client, 0, "").await
    }
    pub async fn id(&self) -> Result<GardenId, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    #[cfg_attr(not(test), deprecated(note = "Use `water`."))]
    pub async fn old(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("old");
        answer::value(query, &self.graphql_client).await
    }
    /// Optional arguments are given to `plant_opts`.
    pub fn plant(&self, bed: impl IntoID<BedId>) -> Garden {
        let mut query = self.selection.select("plant");
        query = arg::id(query, "bed", bed, BedId::literal);
        Garden {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub fn plant_opts(&self, bed: impl IntoID<BedId>, opts: GardenPlantOpts) -> Garden {
        let mut query = self.selection.select("plant");
        query = arg::id(query, "bed", bed, BedId::literal);
        if let Some(value) = opts.others {
            query = arg::list(query, "others", value, BedId::literal);
        }
        if let Some(value) = opts.layout {
            query = arg::literal(query, "layout", value.literal());
        }
        Garden {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub async fn sync(&self) -> Result<GardenId, DaggerError> {
        let query = self.selection.select("sync");
        answer::value(query, &self.graphql_client).await
    }
    /// Water it.
    ///
    /// Optional arguments are given to `water_opts`.
    pub fn water(&self, litres: isize) -> Garden {
        let mut query = self.selection.select("water");
        query = arg::value(query, "litres", litres);
        Garden {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    /// Water it.
    ///
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub fn water_opts<'a>(&self, litres: isize, opts: GardenWaterOpts<'a>) -> Garden {
        let mut query = self.selection.select("water");
        query = arg::value(query, "litres", litres);
        if let Some(value) = opts.names {
            query = arg::strings(query, "names", value);
        }
        Garden {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
}
// ... helpers/rust/query.rs
/// The optional arguments of `Query::garden_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct QueryGardenOpts<'a> {
    #[builder(setter(into, strip_option), default)]
    pub id: Option<GardenId>,
    /// Default: `"roses"`
    #[builder(setter(into, strip_option), default)]
    pub name: Option<&'a str>,
}
impl Query {
    pub async fn check_version_compatibility(
        &self,
        version: impl Into<String>,
    ) -> Result<bool, DaggerError> {
        let mut query = self.selection.select("checkVersionCompatibility");
        query = arg::string(query, "version", version);
        answer::value(query, &self.graphql_client).await
    }
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
        if let Some(value) = opts.id {
            query = arg::literal(query, "id", value.literal());
        }
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
        query = arg::id(query, "id", id, BedId::literal);
        Bed {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub fn load_garden_from_id(&self, id: impl IntoID<GardenId>) -> Garden {
        let mut query = self.selection.select("loadGardenFromID");
        query = arg::id(query, "id", id, GardenId::literal);
        Garden {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
}
#[derive(Serialize, Deserialize, Clone, PartialEq, Debug)]
pub enum Layout {
    #[serde(rename = "CIRCLE")]
    Circle,
    #[serde(rename = "ROWS")]
    Rows,
}
impl Layout {
    fn literal(&self) -> String {
        let name = match self {
            Self::Circle => "CIRCLE",
            Self::Rows => "ROWS",
        };
        String::from(name)
    }
}
/// Writes arguments as GraphQL literals. The crate's own `Selection::arg` escapes nothing.
mod arg {
    // ... helpers/rust/arg-literal.rs
    // ... helpers/rust/arg-string.rs
    // ... helpers/rust/arg-strings.rs
    // ... helpers/rust/arg-value.rs
    // ... helpers/rust/arg-list-t.rs
    /// Gives the query an ID. It is asked for each time that the query is sent; where that fails, a mark takes its
    /// place, and [`failure`] has the error.
    pub(super) fn id<T: Send + 'static>(
        query: crate::querybuilder::Selection,
        name: &str,
        value: impl crate::id::IntoID<T>,
        text: fn(&T) -> String,
    ) -> crate::querybuilder::Selection {
        query.arg_lazy(
            name,
            Box::new(move || {
                let value = value.clone();
                Box::pin(async move {
                    match value.into_id().await {
                        Ok(id) => text(&id),
                        Err(error) => failed(error),
                    }
                })
            }),
        )
    }
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
}
