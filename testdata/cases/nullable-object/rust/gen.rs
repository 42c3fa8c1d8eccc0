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
#[derive(Clone)]
pub struct House {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
impl IntoID<Id> for House {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for House {
    fn graphql_type() -> &'static str {
        "House"
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
impl House {
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    /// The neighbour on the left, if any.
    pub async fn neighbour(&self) -> Result<Option<House>, DaggerError> {
        let query = self.selection.select("neighbour");
        answer::maybe(&self.proc, query, &self.graphql_client).await
    }
    pub async fn number(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("number");
        answer::value(query, &self.graphql_client).await
    }
}
impl Node for House {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
// ... helpers/rust/query.rs
/// The optional arguments of `Query::find_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct QueryFindOpts<'a> {
    /// Default: `"Main"`
    #[builder(setter(into, strip_option), default)]
    pub street: Option<&'a str>,
}
impl Query {
    /// The house of that name, if there is one.
    ///
    /// Optional arguments are given to `find_opts`.
    pub async fn find(&self, name: impl Into<String>) -> Result<Option<House>, DaggerError> {
        let mut query = self.selection.select("find");
        query = arg::string(query, "name", name);
        answer::maybe(&self.proc, query, &self.graphql_client).await
    }
    /// The house of that name, if there is one.
    ///
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub async fn find_opts<'a>(
        &self,
        name: impl Into<String>,
        opts: QueryFindOpts<'a>,
    ) -> Result<Option<House>, DaggerError> {
        let mut query = self.selection.select("find");
        query = arg::string(query, "name", name);
        if let Some(value) = opts.street {
            query = arg::string(query, "street", value);
        }
        answer::maybe(&self.proc, query, &self.graphql_client).await
    }
    pub fn house(&self, number: isize) -> House {
        let mut query = self.selection.select("house");
        query = arg::value(query, "number", number);
        House {
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
// ... helpers/rust/arg.rs
// ... helpers/rust/answer.rs
