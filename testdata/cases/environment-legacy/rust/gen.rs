// ... helpers/rust/allow.rs

// ... helpers/rust/use-crate-2.rs

#[derive(Serialize, Deserialize, PartialEq, Debug, Clone)]
pub struct ApiaryId(pub String);
impl From<&str> for ApiaryId {
    fn from(value: &str) -> Self {
        Self(value.to_string())
    }
}
impl From<String> for ApiaryId {
    fn from(value: String) -> Self {
        Self(value)
    }
}
impl IntoID<ApiaryId> for Apiary {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<ApiaryId, DaggerError>> + Send>>
    {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl IntoID<ApiaryId> for ApiaryId {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<ApiaryId, DaggerError>> + Send>>
    {
        Box::pin(std::future::ready(Ok(self)))
    }
}
impl ApiaryId {
    fn literal(&self) -> String {
        arg::quote(&self.0)
    }
}
#[derive(Serialize, Deserialize, PartialEq, Debug, Clone)]
pub struct ApiaryQueenId(pub String);
impl From<&str> for ApiaryQueenId {
    fn from(value: &str) -> Self {
        Self(value.to_string())
    }
}
impl From<String> for ApiaryQueenId {
    fn from(value: String) -> Self {
        Self(value)
    }
}
impl IntoID<ApiaryQueenId> for ApiaryQueen {
    fn into_id(
        self,
    ) -> std::pin::Pin<
        Box<dyn core::future::Future<Output = Result<ApiaryQueenId, DaggerError>> + Send>,
    > {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl IntoID<ApiaryQueenId> for ApiaryQueenId {
    fn into_id(
        self,
    ) -> std::pin::Pin<
        Box<dyn core::future::Future<Output = Result<ApiaryQueenId, DaggerError>> + Send>,
    > {
        Box::pin(std::future::ready(Ok(self)))
    }
}
impl ApiaryQueenId {
    fn literal(&self) -> String {
        arg::quote(&self.0)
    }
}
#[derive(Serialize, Deserialize, PartialEq, Debug, Clone)]
pub struct ContainerId(pub String);
impl From<&str> for ContainerId {
    fn from(value: &str) -> Self {
        Self(value.to_string())
    }
}
impl From<String> for ContainerId {
    fn from(value: String) -> Self {
        Self(value)
    }
}
impl IntoID<ContainerId> for Container {
    fn into_id(
        self,
    ) -> std::pin::Pin<
        Box<dyn core::future::Future<Output = Result<ContainerId, DaggerError>> + Send>,
    > {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl IntoID<ContainerId> for ContainerId {
    fn into_id(
        self,
    ) -> std::pin::Pin<
        Box<dyn core::future::Future<Output = Result<ContainerId, DaggerError>> + Send>,
    > {
        Box::pin(std::future::ready(Ok(self)))
    }
}
impl ContainerId {
    fn literal(&self) -> String {
        arg::quote(&self.0)
    }
}
#[derive(Serialize, Deserialize, PartialEq, Debug, Clone)]
pub struct DirectoryId(pub String);
impl From<&str> for DirectoryId {
    fn from(value: &str) -> Self {
        Self(value.to_string())
    }
}
impl From<String> for DirectoryId {
    fn from(value: String) -> Self {
        Self(value)
    }
}
impl IntoID<DirectoryId> for Directory {
    fn into_id(
        self,
    ) -> std::pin::Pin<
        Box<dyn core::future::Future<Output = Result<DirectoryId, DaggerError>> + Send>,
    > {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl IntoID<DirectoryId> for DirectoryId {
    fn into_id(
        self,
    ) -> std::pin::Pin<
        Box<dyn core::future::Future<Output = Result<DirectoryId, DaggerError>> + Send>,
    > {
        Box::pin(std::future::ready(Ok(self)))
    }
}
impl DirectoryId {
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
/// Keeps bees.
#[derive(Clone)]
pub struct Apiary {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
/// The optional arguments of `Apiary::smoke_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct ApiarySmokeOpts {
    #[builder(setter(into, strip_option), default)]
    pub weather: Option<ApiaryWeather>,
}
impl Apiary {
    pub fn honey(&self, jars: isize) -> Directory {
        let mut query = self.selection.select("honey");
        query = arg::value(query, "jars", jars);
        Directory {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub async fn id(&self) -> Result<ApiaryId, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    pub fn queen(&self) -> ApiaryQueen {
        let query = self.selection.select("queen");
        ApiaryQueen {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub fn queens(&self) -> Vec<ApiaryQueen> {
        let query = self.selection.select("queens");
        vec![ApiaryQueen {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }]
    }
    /// Optional arguments are given to `smoke_opts`.
    pub async fn smoke(&self, with: impl IntoID<ContainerId>) -> Result<Void, DaggerError> {
        let mut query = self.selection.select("smoke");
        query = arg::id(query, "with", with, ContainerId::literal);
        answer::nullable(query, &self.graphql_client, 0, "").await
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub async fn smoke_opts(
        &self,
        with: impl IntoID<ContainerId>,
        opts: ApiarySmokeOpts,
    ) -> Result<Void, DaggerError> {
        let mut query = self.selection.select("smoke");
        query = arg::id(query, "with", with, ContainerId::literal);
        if let Some(value) = opts.weather {
            query = arg::literal(query, "weather", value.literal());
        }
        answer::nullable(query, &self.graphql_client, 0, "").await
    }
}
#[derive(Clone)]
pub struct ApiaryQueen {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
impl ApiaryQueen {
    pub async fn id(&self) -> Result<ApiaryQueenId, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn name(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("name");
        answer::value(query, &self.graphql_client).await
    }
}
/// An OCI container.
#[derive(Clone)]
pub struct Container {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
impl Container {
    pub async fn id(&self) -> Result<ContainerId, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn stdout(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("stdout");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn sync(&self) -> Result<ContainerId, DaggerError> {
        let query = self.selection.select("sync");
        answer::value(query, &self.graphql_client).await
    }
}
/// A directory of files.
#[derive(Clone)]
pub struct Directory {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
/// The optional arguments of `Directory::entries_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct DirectoryEntriesOpts<'a> {
    #[builder(setter(into, strip_option), default)]
    pub path: Option<&'a str>,
}
impl Directory {
    /// Optional arguments are given to `entries_opts`.
    pub async fn entries(&self) -> Result<Vec<String>, DaggerError> {
        let query = self.selection.select("entries");
        answer::value(query, &self.graphql_client).await
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub async fn entries_opts<'a>(
        &self,
        opts: DirectoryEntriesOpts<'a>,
    ) -> Result<Vec<String>, DaggerError> {
        let mut query = self.selection.select("entries");
        if let Some(value) = opts.path {
            query = arg::string(query, "path", value);
        }
        answer::value(query, &self.graphql_client).await
    }
    pub async fn id(&self) -> Result<DirectoryId, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
}
// ... helpers/rust/query.rs
/// The optional arguments of `Query::apiary_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct QueryApiaryOpts {
    #[builder(setter(into, strip_option), default)]
    pub queen: Option<ApiaryQueenId>,
}
/// The optional arguments of `Query::container_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct QueryContainerOpts {
    #[builder(setter(into, strip_option), default)]
    pub id: Option<ContainerId>,
}
impl Query {
    /// Keeps bees.
    ///
    /// Optional arguments are given to `apiary_opts`.
    pub fn apiary(&self, hives: isize) -> Apiary {
        let mut query = self.selection.select("apiary");
        query = arg::value(query, "hives", hives);
        Apiary {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    /// Keeps bees.
    ///
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub fn apiary_opts(&self, hives: isize, opts: QueryApiaryOpts) -> Apiary {
        let mut query = self.selection.select("apiary");
        query = arg::value(query, "hives", hives);
        if let Some(value) = opts.queen {
            query = arg::literal(query, "queen", value.literal());
        }
        Apiary {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub async fn check_version_compatibility(
        &self,
        version: impl Into<String>,
    ) -> Result<bool, DaggerError> {
        let mut query = self.selection.select("checkVersionCompatibility");
        query = arg::string(query, "version", version);
        answer::value(query, &self.graphql_client).await
    }
    /// Optional arguments are given to `container_opts`.
    pub fn container(&self) -> Container {
        let query = self.selection.select("container");
        Container {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub fn container_opts(&self, opts: QueryContainerOpts) -> Container {
        let mut query = self.selection.select("container");
        if let Some(value) = opts.id {
            query = arg::literal(query, "id", value.literal());
        }
        Container {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub fn directory(&self) -> Directory {
        let query = self.selection.select("directory");
        Directory {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub fn load_apiary_from_id(&self, id: impl IntoID<ApiaryId>) -> Apiary {
        let mut query = self.selection.select("loadApiaryFromID");
        query = arg::id(query, "id", id, ApiaryId::literal);
        Apiary {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub fn load_apiary_queen_from_id(&self, id: impl IntoID<ApiaryQueenId>) -> ApiaryQueen {
        let mut query = self.selection.select("loadApiaryQueenFromID");
        query = arg::id(query, "id", id, ApiaryQueenId::literal);
        ApiaryQueen {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub fn load_container_from_id(&self, id: impl IntoID<ContainerId>) -> Container {
        let mut query = self.selection.select("loadContainerFromID");
        query = arg::id(query, "id", id, ContainerId::literal);
        Container {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub fn load_directory_from_id(&self, id: impl IntoID<DirectoryId>) -> Directory {
        let mut query = self.selection.select("loadDirectoryFromID");
        query = arg::id(query, "id", id, DirectoryId::literal);
        Directory {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
}
#[derive(Serialize, Deserialize, Clone, PartialEq, Debug)]
pub enum ApiaryWeather {
    #[serde(rename = "RAIN")]
    Rain,
    #[serde(rename = "SUN")]
    Sun,
}
impl ApiaryWeather {
    fn literal(&self) -> String {
        let name = match self {
            Self::Rain => "RAIN",
            Self::Sun => "SUN",
        };
        String::from(name)
    }
}
/// Writes arguments as GraphQL literals. The crate's own `Selection::arg` escapes nothing.
mod arg {
    // ... helpers/rust/arg-literal.rs
    // ... helpers/rust/arg-string.rs
    // ... helpers/rust/arg-value.rs
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
    // ... helpers/rust/arg-quote.rs
}
/// Sends queries and reads their answers.
mod answer {
    // ... helpers/rust/answer-fetch.rs
    // ... helpers/rust/answer-innermost.rs
    // ... helpers/rust/answer-nullable-t.rs
}
