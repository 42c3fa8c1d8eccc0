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
// ... helpers/rust/query.rs
/// The optional arguments of `Query::weigh_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct QueryWeighOpts {
    /// Default: `"abc"`
    #[builder(setter(into, strip_option), default)]
    pub by: Option<Id>,
    /// Larger than any Int.
    ///
    /// Default: `99999999999`
    #[builder(setter(into, strip_option), default)]
    pub grams: Option<isize>,
    /// A list where an element is wrong.
    #[builder(setter(into, strip_option), default)]
    pub many: Option<Vec<isize>>,
    /// A string for a number.
    #[builder(setter(into, strip_option), default)]
    pub ounces: Option<isize>,
    /// A value that the enum lacks.
    #[builder(setter(into, strip_option), default)]
    pub scale: Option<Scale>,
    /// Larger than any Float.
    #[builder(setter(into, strip_option), default)]
    pub tons: Option<f64>,
}
impl Query {
    pub async fn node(&self, id: impl IntoID<Id>) -> Result<Option<NodeClient>, DaggerError> {
        let mut query = self.selection.select("node");
        query = arg::id(query, "id", id);
        answer::maybe(&self.proc, query, &self.graphql_client).await
    }
    pub fn scales(&self) -> Scales {
        let query = self.selection.select("scales");
        Scales {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    /// # Arguments
    ///
    /// * `stones` - Null for a type that has none: the caller must say.
    ///
    /// Optional arguments are given to `weigh_opts`.
    pub async fn weigh(&self, stones: isize, name: impl Into<String>) -> Result<f64, DaggerError> {
        let mut query = self.selection.select("weigh");
        query = arg::value(query, "stones", stones);
        query = arg::string(query, "name", name);
        answer::value(query, &self.graphql_client).await
    }
    /// # Arguments
    ///
    /// * `stones` - Null for a type that has none: the caller must say.
    /// * `opts` - the optional arguments
    pub async fn weigh_opts(
        &self,
        stones: isize,
        name: impl Into<String>,
        opts: QueryWeighOpts,
    ) -> Result<f64, DaggerError> {
        let mut query = self.selection.select("weigh");
        query = arg::value(query, "stones", stones);
        query = arg::string(query, "name", name);
        if let Some(value) = opts.grams {
            query = arg::value(query, "grams", value);
        }
        if let Some(value) = opts.ounces {
            query = arg::value(query, "ounces", value);
        }
        if let Some(value) = opts.scale {
            query = arg::literal(query, "scale", value.literal());
        }
        if let Some(value) = opts.tons {
            query = arg::value(query, "tons", value);
        }
        if let Some(value) = opts.many {
            query = arg::list(query, "many", value, arg::display);
        }
        if let Some(value) = opts.by {
            query = arg::literal(query, "by", value.literal());
        }
        answer::value(query, &self.graphql_client).await
    }
}
#[derive(Clone)]
pub struct Scales {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
impl IntoID<Id> for Scales {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for Scales {
    fn graphql_type() -> &'static str {
        "Scales"
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
impl Scales {
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
}
impl Node for Scales {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
#[derive(Serialize, Deserialize, Clone, PartialEq, Debug)]
pub enum Scale {
    #[serde(rename = "KITCHEN")]
    Kitchen,
    #[serde(rename = "TRUCK")]
    Truck,
}
impl Scale {
    fn literal(&self) -> String {
        let name = match self {
            Self::Kitchen => "KITCHEN",
            Self::Truck => "TRUCK",
        };
        String::from(name)
    }
}
/// Writes arguments as GraphQL literals. The crate's own `Selection::arg` escapes nothing.
mod arg {
    // ... helpers/rust/arg-literal.rs
    // ... helpers/rust/arg-string.rs
    // ... helpers/rust/arg-value.rs
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
// ... helpers/rust/answer.rs
