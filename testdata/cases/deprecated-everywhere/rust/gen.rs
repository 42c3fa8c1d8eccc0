// ... helpers/rust/allow.rs

// ... helpers/rust/use-crate.rs

// ... helpers/rust/id-2.rs
// ... helpers/rust/from-string-id.rs
// ... helpers/rust/intoid-id-id.rs
// ... helpers/rust/id.rs
#[derive(Serialize, Deserialize, Debug, PartialEq, Clone)]
pub struct Shoe {
    /// **Deprecated.**
    pub lace: String,
    /// In centimetres.
    ///
    /// **Deprecated:** Shoes have no pace.
    pub pace_of: f64,
    pub size: isize,
}
impl Shoe {
    fn literal(&self) -> String {
        let mut text = String::new();
        text += "{lace:";
        text += &arg::quote(&self.lace);
        text += ",paceOf:";
        text += &self.pace_of.to_string();
        text += ",size:";
        text += &self.size.to_string();
        text += "}";
        text
    }
}
// ... helpers/rust/node.rs
// ... helpers/rust/nodeclient-2.rs
// ... helpers/rust/intoid-id-nodeclient.rs
// ... helpers/rust/loadable-nodeclient.rs
// ... helpers/rust/nodeclient.rs
// ... helpers/rust/node-nodeclient.rs
// ... helpers/rust/query.rs
/// The optional arguments of `Query::go_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct QueryGoOpts<'a> {
    /// Default: `WALK`
    #[builder(setter(into, strip_option), default)]
    pub gait: Option<Gait>,
    #[builder(setter(into, strip_option), default)]
    pub shoe: Option<Shoe>,
    /// How fast.
    ///
    /// **Deprecated:** Use `paceOf` of `Shoe` instead.
    #[builder(setter(into, strip_option), default)]
    pub speed: Option<isize>,
    /// Where to.
    ///
    /// Default: `"home"`
    ///
    /// **Deprecated.**
    #[builder(setter(into, strip_option), default)]
    pub to: Option<&'a str>,
}
impl Query {
    /// Goes.
    ///
    /// Optional arguments are given to `go_opts`.
    pub async fn go(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("go");
        answer::value(query, &self.graphql_client).await
    }
    /// Goes.
    ///
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub async fn go_opts<'a>(&self, opts: QueryGoOpts<'a>) -> Result<String, DaggerError> {
        let mut query = self.selection.select("go");
        if let Some(value) = opts.speed {
            query = arg::value(query, "speed", value);
        }
        if let Some(value) = opts.to {
            query = arg::string(query, "to", value);
        }
        if let Some(value) = opts.gait {
            query = arg::literal(query, "gait", value.literal());
        }
        if let Some(value) = opts.shoe {
            query = arg::literal(query, "shoe", value.literal());
        }
        answer::value(query, &self.graphql_client).await
    }
    #[cfg_attr(not(test), deprecated(note = "no longer supported"))]
    pub fn gone(&self, by: impl Into<String>) -> Trip {
        let mut query = self.selection.select("gone");
        query = arg::string(query, "by", by);
        Trip {
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
    #[cfg_attr(not(test), deprecated(note = "no longer supported"))]
    pub async fn since(&self) -> Result<Vec<Trip>, DaggerError> {
        let query = self.selection.select("since");
        answer::list(&self.proc, query, &self.graphql_client).await
    }
    /// Went.
    #[cfg_attr(
        not(test),
        deprecated(note = "Use `go`, it says `toWhere`. Second paragraph.")
    )]
    pub async fn went(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("went");
        answer::value(query, &self.graphql_client).await
    }
}
#[derive(Clone)]
pub struct Trip {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
impl IntoID<Id> for Trip {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for Trip {
    fn graphql_type() -> &'static str {
        "Trip"
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
impl Trip {
    #[cfg_attr(not(test), deprecated(note = "There is no way back."))]
    pub async fn back(&self) -> Result<Option<Trip>, DaggerError> {
        let query = self.selection.select("back");
        answer::maybe(&self.proc, query, &self.graphql_client).await
    }
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    #[cfg_attr(not(test), deprecated(note = "Miles are gone: use \"kilometres\"."))]
    pub async fn length(&self) -> Result<f64, DaggerError> {
        let query = self.selection.select("length");
        answer::nullable(query, &self.graphql_client, 0, 0.0).await
    }
    #[cfg_attr(not(test), deprecated(note = "Nothing to wait for."))]
    pub async fn sync(&self) -> Result<Trip, DaggerError> {
        let query = self.selection.select("sync");
        answer::sync(&self.proc, query, &self.graphql_client).await
    }
}
impl Node for Trip {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
#[derive(Serialize, Deserialize, Clone, PartialEq, Debug)]
pub enum Gait {
    #[cfg_attr(not(test), deprecated(note = "no longer supported"))]
    #[serde(rename = "CRAWL")]
    Crawl,
    /// Faster.
    #[cfg_attr(not(test), deprecated(note = "Use `WALK`."))]
    #[serde(rename = "RUN")]
    Run,
    #[serde(rename = "WALK")]
    Walk,
}
impl Gait {
    fn literal(&self) -> String {
        let name = match self {
            Self::Crawl => "CRAWL",
            Self::Run => "RUN",
            Self::Walk => "WALK",
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
    // ... helpers/rust/answer-list-t.rs
    // ... helpers/rust/answer-load-t.rs
}
