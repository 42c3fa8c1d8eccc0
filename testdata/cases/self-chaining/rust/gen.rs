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
impl Query {
    pub async fn node(&self, id: impl IntoID<Id>) -> Result<Option<NodeClient>, DaggerError> {
        let mut query = self.selection.select("node");
        query = arg::id(query, "id", id);
        answer::maybe(&self.proc, query, &self.graphql_client).await
    }
    /// Makes the next session quieter.
    pub fn quietly(&self) -> Query {
        let query = self.selection.select("quietly");
        Query {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub fn sandwich(&self) -> Sandwich {
        let query = self.selection.select("sandwich");
        Sandwich {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
}
#[derive(Clone)]
pub struct Sandwich {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
/// The optional arguments of `Sandwich::with_cheese_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct SandwichWithCheeseOpts {
    /// Default: `1`
    #[builder(setter(into, strip_option), default)]
    pub slices: Option<isize>,
}
impl IntoID<Id> for Sandwich {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for Sandwich {
    fn graphql_type() -> &'static str {
        "Sandwich"
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
impl Sandwich {
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn layers(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("layers");
        answer::value(query, &self.graphql_client).await
    }
    pub fn with_bread(&self, kind: impl Into<String>) -> Sandwich {
        let mut query = self.selection.select("withBread");
        query = arg::string(query, "kind", kind);
        Sandwich {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    /// Optional arguments are given to `with_cheese_opts`.
    pub fn with_cheese(&self) -> Sandwich {
        let query = self.selection.select("withCheese");
        Sandwich {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub fn with_cheese_opts(&self, opts: SandwichWithCheeseOpts) -> Sandwich {
        let mut query = self.selection.select("withCheese");
        if let Some(value) = opts.slices {
            query = arg::value(query, "slices", value);
        }
        Sandwich {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
}
impl Node for Sandwich {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
// ... helpers/rust/arg.rs
// ... helpers/rust/answer.rs
