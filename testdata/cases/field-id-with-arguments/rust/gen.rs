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
pub struct Numbered {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
impl Numbered {
    pub async fn id(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    pub fn next(&self) -> Numbered {
        let query = self.selection.select("next");
        Numbered {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
}
// ... helpers/rust/query.rs
impl Query {
    pub async fn node(&self, id: impl IntoID<Id>) -> Result<Option<NodeClient>, DaggerError> {
        let mut query = self.selection.select("node");
        query = arg::id(query, "id", id);
        answer::maybe(&self.proc, query, &self.graphql_client).await
    }
    pub fn numbered(&self) -> Numbered {
        let query = self.selection.select("numbered");
        Numbered {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub fn sealed(&self, name: impl Into<String>) -> Sealed {
        let mut query = self.selection.select("sealed");
        query = arg::string(query, "name", name);
        Sealed {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
}
#[derive(Clone)]
pub struct Sealed {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
/// The optional arguments of `Sealed::id_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct SealedIdOpts<'a> {
    /// Default: `"red"`
    #[builder(setter(into, strip_option), default)]
    pub wax: Option<&'a str>,
}
impl IntoID<Id> for Sealed {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for Sealed {
    fn graphql_type() -> &'static str {
        "Sealed"
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
impl Sealed {
    /// The ID, sealed with wax of that colour.
    ///
    /// Optional arguments are given to `id_opts`.
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    /// The ID, sealed with wax of that colour.
    ///
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub async fn id_opts<'a>(&self, opts: SealedIdOpts<'a>) -> Result<Id, DaggerError> {
        let mut query = self.selection.select("id");
        if let Some(value) = opts.wax {
            query = arg::string(query, "wax", value);
        }
        answer::value(query, &self.graphql_client).await
    }
    pub fn open(&self) -> Sealed {
        let query = self.selection.select("open");
        Sealed {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
}
impl Node for Sealed {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
/// Writes arguments as GraphQL literals. The crate's own `Selection::arg` escapes nothing.
mod arg {
    // ... helpers/rust/arg-literal.rs
    // ... helpers/rust/arg-string.rs
    // ... helpers/rust/arg-id.rs
    // ... helpers/rust/arg-failed.rs
    // ... helpers/rust/arg-quote.rs
}
// ... helpers/rust/answer.rs
