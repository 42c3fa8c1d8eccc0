// ... helpers/rust/allow.rs

// ... helpers/rust/use-crate.rs

// ... helpers/rust/id-2.rs
// ... helpers/rust/from-string-id.rs
// ... helpers/rust/intoid-id-id.rs
// ... helpers/rust/id.rs
#[derive(Serialize, Deserialize, Debug, PartialEq, Clone)]
pub struct Filter {
    /// **Experimental:** Only grey so far.
    pub colour: String,
}
impl Filter {
    fn literal(&self) -> String {
        let mut text = String::new();
        text += "{colour:";
        text += &arg::quote(&self.colour);
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
/// The optional arguments of `Query::look_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct QueryLookOpts {
    #[builder(setter(into, strip_option), default)]
    pub filter: Option<Filter>,
    #[builder(setter(into, strip_option), default)]
    pub lens: Option<Lens>,
    /// Default: `2`
    ///
    /// **Experimental:** may change or go in a later version.
    #[builder(setter(into, strip_option), default)]
    pub zoom: Option<isize>,
}
impl Query {
    /// Looks twice.
    ///
    /// **Experimental:** may change or go in a later version.
    pub async fn again(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("again");
        answer::value(query, &self.graphql_client).await
    }
    /// **Experimental:** Soon gone.
    #[cfg_attr(not(test), deprecated(note = "Use `look`."))]
    pub async fn both(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("both");
        answer::value(query, &self.graphql_client).await
    }
    /// Looks through the telescope.
    ///
    /// **Experimental:** The dome may be closed.
    ///
    /// Optional arguments are given to `look_opts`.
    pub fn look(&self, at: impl Into<String>) -> View {
        let mut query = self.selection.select("look");
        query = arg::string(query, "at", at);
        View {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    /// Looks through the telescope.
    ///
    /// **Experimental:** The dome may be closed.
    ///
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub fn look_opts(&self, at: impl Into<String>, opts: QueryLookOpts) -> View {
        let mut query = self.selection.select("look");
        query = arg::string(query, "at", at);
        if let Some(value) = opts.zoom {
            query = arg::value(query, "zoom", value);
        }
        if let Some(value) = opts.lens {
            query = arg::literal(query, "lens", value.literal());
        }
        if let Some(value) = opts.filter {
            query = arg::literal(query, "filter", value.literal());
        }
        View {
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
pub struct View {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
impl IntoID<Id> for View {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for View {
    fn graphql_type() -> &'static str {
        "View"
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
impl View {
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    /// **Experimental:** Counting is hard. It takes `manyNights`.
    pub async fn stars(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("stars");
        answer::value(query, &self.graphql_client).await
    }
}
impl Node for View {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
#[derive(Serialize, Deserialize, Clone, PartialEq, Debug)]
pub enum Lens {
    /// Long.
    ///
    /// **Experimental:** Heavy.
    #[serde(rename = "LONG")]
    Long,
    #[serde(rename = "WIDE")]
    Wide,
}
impl Lens {
    fn literal(&self) -> String {
        let name = match self {
            Self::Long => "LONG",
            Self::Wide => "WIDE",
        };
        String::from(name)
    }
}
// ... helpers/rust/arg.rs
// ... helpers/rust/answer.rs
