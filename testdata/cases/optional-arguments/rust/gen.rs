// ... helpers/rust/allow.rs

// ... helpers/rust/use-crate.rs

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
#[derive(Serialize, Deserialize, Debug, PartialEq, Clone)]
pub struct Menu {
    pub courses: isize,
    pub wine: bool,
}
impl Menu {
    fn literal(&self) -> String {
        let mut text = String::new();
        text += "{courses:";
        text += &self.courses.to_string();
        text += ",wine:";
        text += &self.wine.to_string();
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
#[derive(Clone)]
pub struct Cloth {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
impl IntoID<Id> for Cloth {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for Cloth {
    fn graphql_type() -> &'static str {
        "Cloth"
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
impl Cloth {
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
}
impl Node for Cloth {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
// ... helpers/rust/query.rs
/// The optional arguments of `Query::count_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct QueryCountOpts {
    #[builder(setter(into, strip_option), default)]
    pub from: Option<isize>,
    #[builder(setter(into, strip_option), default)]
    pub to: Option<isize>,
}
/// The optional arguments of `Query::table_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct QueryTableOpts {
    #[builder(setter(into, strip_option), default)]
    pub any: Option<Id>,
    #[builder(setter(into, strip_option), default)]
    pub chairs: Option<Vec<Id>>,
    #[builder(setter(into, strip_option), default)]
    pub cloth: Option<Id>,
    #[builder(setter(into, strip_option), default)]
    pub height: Option<f64>,
    #[builder(setter(into, strip_option), default)]
    pub menu: Option<Menu>,
    #[builder(setter(into, strip_option), default)]
    pub menus: Option<Vec<Menu>>,
    #[builder(setter(into, strip_option), default)]
    pub notes: Option<Json>,
    #[builder(setter(into, strip_option), default)]
    pub plates: Option<isize>,
    #[builder(setter(into, strip_option), default)]
    pub round: Option<bool>,
    #[builder(setter(into, strip_option), default)]
    pub theme: Option<Theme>,
    #[builder(setter(into, strip_option), default)]
    pub themes: Option<Vec<Theme>>,
}
impl Query {
    pub fn cloth(&self) -> Cloth {
        let query = self.selection.select("cloth");
        Cloth {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    /// Optional arguments are given to `count_opts`.
    pub async fn count(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("count");
        answer::value(query, &self.graphql_client).await
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub async fn count_opts(&self, opts: QueryCountOpts) -> Result<isize, DaggerError> {
        let mut query = self.selection.select("count");
        if let Some(value) = opts.from {
            query = arg::value(query, "from", value);
        }
        if let Some(value) = opts.to {
            query = arg::value(query, "to", value);
        }
        answer::value(query, &self.graphql_client).await
    }
    pub async fn node(&self, id: impl IntoID<Id>) -> Result<Option<NodeClient>, DaggerError> {
        let mut query = self.selection.select("node");
        query = arg::id(query, "id", id);
        answer::maybe(&self.proc, query, &self.graphql_client).await
    }
    /// Sets the table.
    ///
    /// Optional arguments are given to `table_opts`.
    pub fn table(&self, guests: Vec<impl Into<String>>, host: impl Into<String>) -> Table {
        let mut query = self.selection.select("table");
        query = arg::strings(query, "guests", guests);
        query = arg::string(query, "host", host);
        Table {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    /// Sets the table.
    ///
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub fn table_opts(
        &self,
        guests: Vec<impl Into<String>>,
        host: impl Into<String>,
        opts: QueryTableOpts,
    ) -> Table {
        let mut query = self.selection.select("table");
        query = arg::strings(query, "guests", guests);
        query = arg::string(query, "host", host);
        if let Some(value) = opts.plates {
            query = arg::value(query, "plates", value);
        }
        if let Some(value) = opts.cloth {
            query = arg::literal(query, "cloth", value.literal());
        }
        if let Some(value) = opts.height {
            query = arg::value(query, "height", value);
        }
        if let Some(value) = opts.round {
            query = arg::value(query, "round", value);
        }
        if let Some(value) = opts.chairs {
            query = arg::list(query, "chairs", value, Id::literal);
        }
        if let Some(value) = opts.theme {
            query = arg::literal(query, "theme", value.literal());
        }
        if let Some(value) = opts.menu {
            query = arg::literal(query, "menu", value.literal());
        }
        if let Some(value) = opts.menus {
            query = arg::list(query, "menus", value, Menu::literal);
        }
        if let Some(value) = opts.notes {
            query = arg::literal(query, "notes", value.literal());
        }
        if let Some(value) = opts.themes {
            query = arg::list(query, "themes", value, Theme::literal);
        }
        if let Some(value) = opts.any {
            query = arg::literal(query, "any", value.literal());
        }
        Table {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
}
#[derive(Clone)]
pub struct Table {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
impl IntoID<Id> for Table {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for Table {
    fn graphql_type() -> &'static str {
        "Table"
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
impl Table {
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn seats(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("seats");
        answer::value(query, &self.graphql_client).await
    }
}
impl Node for Table {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
#[derive(Serialize, Deserialize, Clone, PartialEq, Debug)]
pub enum Theme {
    #[serde(rename = "FESTIVE")]
    Festive,
    #[serde(rename = "PLAIN")]
    Plain,
}
impl Theme {
    fn literal(&self) -> String {
        let name = match self {
            Self::Festive => "FESTIVE",
            Self::Plain => "PLAIN",
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
    // ... helpers/rust/arg-id.rs
    // ... helpers/rust/arg-failed.rs
    // ... helpers/rust/arg-join-t.rs
    // ... helpers/rust/arg-brackets.rs
    // ... helpers/rust/arg-quote.rs
}
// ... helpers/rust/answer.rs
