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
pub struct Parcel {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
/// The optional arguments of `Parcel::find_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct ParcelFindOpts {
    #[builder(setter(into, strip_option), default)]
    pub parcel: Option<Id>,
}
impl IntoID<Id> for Parcel {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for Parcel {
    fn graphql_type() -> &'static str {
        "Parcel"
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
impl Parcel {
    pub async fn contents(&self) -> Result<Vec<Id>, DaggerError> {
        let query = self.selection.select("contents");
        answer::value(query, &self.graphql_client).await
    }
    /// Optional arguments are given to `find_opts`.
    pub fn find(&self, id: impl IntoID<Id>) -> Parcel {
        let mut query = self.selection.select("find");
        query = arg::id(query, "id", id);
        Parcel {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub fn find_opts(&self, id: impl IntoID<Id>, opts: ParcelFindOpts) -> Parcel {
        let mut query = self.selection.select("find");
        query = arg::id(query, "id", id);
        if let Some(value) = opts.parcel {
            query = arg::literal(query, "parcel", value.literal());
        }
        Parcel {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
}
impl Node for Parcel {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
// ... helpers/rust/query.rs
/// The optional arguments of `Query::open_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct QueryOpenOpts {
    #[builder(setter(into, strip_option), default)]
    pub id: Option<Id>,
}
/// The optional arguments of `Query::wrap_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct QueryWrapOpts {
    #[builder(setter(into, strip_option), default)]
    pub more: Option<Vec<Id>>,
}
impl Query {
    pub async fn node(&self, id: impl IntoID<Id>) -> Result<Option<NodeClient>, DaggerError> {
        let mut query = self.selection.select("node");
        query = arg::id(query, "id", id);
        answer::maybe(&self.proc, query, &self.graphql_client).await
    }
    /// Optional arguments are given to `open_opts`.
    pub async fn open(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("open");
        answer::value(query, &self.graphql_client).await
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub async fn open_opts(&self, opts: QueryOpenOpts) -> Result<String, DaggerError> {
        let mut query = self.selection.select("open");
        if let Some(value) = opts.id {
            query = arg::literal(query, "id", value.literal());
        }
        answer::value(query, &self.graphql_client).await
    }
    pub fn parcel(&self, id: impl IntoID<Id>) -> Parcel {
        let mut query = self.selection.select("parcel");
        query = arg::id(query, "id", id);
        Parcel {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    /// Optional arguments are given to `wrap_opts`.
    pub fn wrap(&self, thing: impl IntoID<Id>) -> Parcel {
        let mut query = self.selection.select("wrap");
        query = arg::id(query, "thing", thing);
        Parcel {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub fn wrap_opts(&self, thing: impl IntoID<Id>, opts: QueryWrapOpts) -> Parcel {
        let mut query = self.selection.select("wrap");
        query = arg::id(query, "thing", thing);
        if let Some(value) = opts.more {
            query = arg::list(query, "more", value, Id::literal);
        }
        Parcel {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
}
/// Writes arguments as GraphQL literals. The crate's own `Selection::arg` escapes nothing.
mod arg {
    // ... helpers/rust/arg-literal.rs
    // ... helpers/rust/arg-list-t.rs
    // ... helpers/rust/arg-id.rs
    // ... helpers/rust/arg-failed.rs
    // ... helpers/rust/arg-join-t.rs
    // ... helpers/rust/arg-brackets.rs
    // ... helpers/rust/arg-quote.rs
}
// ... helpers/rust/answer.rs
