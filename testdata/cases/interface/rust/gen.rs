// ... helpers/rust/allow.rs

// ... helpers/rust/use-crate.rs

// ... helpers/rust/id-2.rs
// ... helpers/rust/from-string-id.rs
// ... helpers/rust/intoid-id-id.rs
// ... helpers/rust/id.rs
/// Anything that makes a sound.
pub trait Instrument {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send;
    /// The instrument that answers.
    fn partner(
        &self,
    ) -> impl core::future::Future<Output = Result<Option<InstrumentClient>, DaggerError>> + Send;
    /// Plays it.
    fn play(
        &self,
        notes: Vec<impl Into<String>>,
    ) -> impl core::future::Future<Output = Result<String, DaggerError>> + Send;
    /// All that sound along.
    fn section(
        &self,
    ) -> impl core::future::Future<Output = Result<Vec<InstrumentClient>, DaggerError>> + Send;
    /// The stage that it stands on.
    fn stage(&self) -> Stage;
}
/// Anything that makes a sound.
#[derive(Clone)]
pub struct InstrumentClient {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
/// The optional arguments of `InstrumentClient::play_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct InstrumentClientPlayOpts {
    #[builder(setter(into, strip_option), default)]
    pub loud: Option<bool>,
}
impl IntoID<Id> for InstrumentClient {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for InstrumentClient {
    fn graphql_type() -> &'static str {
        "Instrument"
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
impl InstrumentClient {
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    /// The instrument that answers.
    pub async fn partner(&self) -> Result<Option<InstrumentClient>, DaggerError> {
        let query = self.selection.select("partner");
        answer::maybe(&self.proc, query, &self.graphql_client).await
    }
    /// Plays it.
    ///
    /// Optional arguments are given to `play_opts`.
    pub async fn play(&self, notes: Vec<impl Into<String>>) -> Result<String, DaggerError> {
        let mut query = self.selection.select("play");
        query = arg::strings(query, "notes", notes);
        answer::value(query, &self.graphql_client).await
    }
    /// Plays it.
    ///
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub async fn play_opts(
        &self,
        notes: Vec<impl Into<String>>,
        opts: InstrumentClientPlayOpts,
    ) -> Result<String, DaggerError> {
        let mut query = self.selection.select("play");
        query = arg::strings(query, "notes", notes);
        if let Some(value) = opts.loud {
            query = arg::value(query, "loud", value);
        }
        answer::value(query, &self.graphql_client).await
    }
    /// All that sound along.
    pub async fn section(&self) -> Result<Vec<InstrumentClient>, DaggerError> {
        let query = self.selection.select("section");
        answer::list(&self.proc, query, &self.graphql_client).await
    }
    /// The stage that it stands on.
    pub fn stage(&self) -> Stage {
        let query = self.selection.select("stage");
        Stage {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
}
impl Instrument for InstrumentClient {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
    fn partner(
        &self,
    ) -> impl core::future::Future<Output = Result<Option<InstrumentClient>, DaggerError>> + Send
    {
        let query = self.selection.select("partner");
        answer::maybe(&self.proc, query, &self.graphql_client)
    }
    fn play(
        &self,
        notes: Vec<impl Into<String>>,
    ) -> impl core::future::Future<Output = Result<String, DaggerError>> + Send {
        let mut query = self.selection.select("play");
        query = arg::strings(query, "notes", notes);
        answer::value(query, &self.graphql_client)
    }
    fn section(
        &self,
    ) -> impl core::future::Future<Output = Result<Vec<InstrumentClient>, DaggerError>> + Send {
        let query = self.selection.select("section");
        answer::list(&self.proc, query, &self.graphql_client)
    }
    fn stage(&self) -> Stage {
        let query = self.selection.select("stage");
        Stage {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
}
// ... helpers/rust/node.rs
// ... helpers/rust/nodeclient-2.rs
// ... helpers/rust/intoid-id-nodeclient.rs
// ... helpers/rust/loadable-nodeclient.rs
// ... helpers/rust/nodeclient.rs
// ... helpers/rust/node-nodeclient.rs
#[derive(Clone)]
pub struct Drum {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
/// The optional arguments of `Drum::play_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct DrumPlayOpts {
    #[builder(setter(into, strip_option), default)]
    pub loud: Option<bool>,
}
impl IntoID<Id> for Drum {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for Drum {
    fn graphql_type() -> &'static str {
        "Drum"
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
impl Drum {
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn partner(&self) -> Result<Option<InstrumentClient>, DaggerError> {
        let query = self.selection.select("partner");
        answer::maybe(&self.proc, query, &self.graphql_client).await
    }
    /// Optional arguments are given to `play_opts`.
    pub async fn play(&self, notes: Vec<impl Into<String>>) -> Result<String, DaggerError> {
        let mut query = self.selection.select("play");
        query = arg::strings(query, "notes", notes);
        answer::value(query, &self.graphql_client).await
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub async fn play_opts(
        &self,
        notes: Vec<impl Into<String>>,
        opts: DrumPlayOpts,
    ) -> Result<String, DaggerError> {
        let mut query = self.selection.select("play");
        query = arg::strings(query, "notes", notes);
        if let Some(value) = opts.loud {
            query = arg::value(query, "loud", value);
        }
        answer::value(query, &self.graphql_client).await
    }
    pub async fn section(&self) -> Result<Vec<InstrumentClient>, DaggerError> {
        let query = self.selection.select("section");
        answer::list(&self.proc, query, &self.graphql_client).await
    }
    pub async fn skins(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("skins");
        answer::value(query, &self.graphql_client).await
    }
    pub fn stage(&self) -> Stage {
        let query = self.selection.select("stage");
        Stage {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
}
impl Instrument for Drum {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
    fn partner(
        &self,
    ) -> impl core::future::Future<Output = Result<Option<InstrumentClient>, DaggerError>> + Send
    {
        let query = self.selection.select("partner");
        answer::maybe(&self.proc, query, &self.graphql_client)
    }
    fn play(
        &self,
        notes: Vec<impl Into<String>>,
    ) -> impl core::future::Future<Output = Result<String, DaggerError>> + Send {
        let mut query = self.selection.select("play");
        query = arg::strings(query, "notes", notes);
        answer::value(query, &self.graphql_client)
    }
    fn section(
        &self,
    ) -> impl core::future::Future<Output = Result<Vec<InstrumentClient>, DaggerError>> + Send {
        let query = self.selection.select("section");
        answer::list(&self.proc, query, &self.graphql_client)
    }
    fn stage(&self) -> Stage {
        let query = self.selection.select("stage");
        Stage {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
}
impl Node for Drum {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
// ... helpers/rust/query.rs
impl Query {
    pub fn drum(&self) -> Drum {
        let query = self.selection.select("drum");
        Drum {
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
    pub fn stage(&self, name: impl Into<String>) -> Stage {
        let mut query = self.selection.select("stage");
        query = arg::string(query, "name", name);
        Stage {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
}
#[derive(Clone)]
pub struct Stage {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
/// The optional arguments of `Stage::with_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct StageWithOpts {
    #[builder(setter(into, strip_option), default)]
    pub encore: Option<Id>,
    #[builder(setter(into, strip_option), default)]
    pub others: Option<Vec<Id>>,
}
impl IntoID<Id> for Stage {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for Stage {
    fn graphql_type() -> &'static str {
        "Stage"
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
impl Stage {
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn instruments(&self) -> Result<Vec<InstrumentClient>, DaggerError> {
        let query = self.selection.select("instruments");
        answer::list(&self.proc, query, &self.graphql_client).await
    }
    /// The instrument in front.
    pub fn lead(&self) -> InstrumentClient {
        let query = self.selection.select("lead");
        InstrumentClient {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub async fn solo(&self) -> Result<Option<InstrumentClient>, DaggerError> {
        let query = self.selection.select("solo");
        answer::maybe(&self.proc, query, &self.graphql_client).await
    }
    /// Optional arguments are given to `with_opts`.
    pub fn with(&self, instrument: impl IntoID<Id>) -> Stage {
        let mut query = self.selection.select("with");
        query = arg::id(query, "instrument", instrument);
        Stage {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub fn with_opts(&self, instrument: impl IntoID<Id>, opts: StageWithOpts) -> Stage {
        let mut query = self.selection.select("with");
        query = arg::id(query, "instrument", instrument);
        if let Some(value) = opts.encore {
            query = arg::literal(query, "encore", value.literal());
        }
        if let Some(value) = opts.others {
            query = arg::list(query, "others", value, Id::literal);
        }
        Stage {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
}
impl Node for Stage {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
/// Writes arguments as GraphQL literals. The crate's own `Selection::arg` escapes nothing.
mod arg {
    // ... helpers/rust/arg-literal.rs
    // ... helpers/rust/arg-string.rs
    // ... helpers/rust/arg-strings.rs
    // ... helpers/rust/arg-value.rs
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
    // ... helpers/rust/answer-maybe-t.rs
    // ... helpers/rust/answer-list-t.rs
    // ... helpers/rust/answer-load-t.rs
}
