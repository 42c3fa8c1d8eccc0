// ... helpers/rust/allow.rs

// ... helpers/rust/use-crate.rs

// ... helpers/rust/id-2.rs
// ... helpers/rust/from-string-id.rs
// ... helpers/rust/intoid-id-id.rs
// ... helpers/rust/id.rs
#[derive(Serialize, Deserialize, Debug, PartialEq, Clone)]
pub struct Agenda {
    pub topic_url: String,
    pub topic_url_: String,
    pub topic_url__: String,
}
impl Agenda {
    fn literal(&self) -> String {
        let mut text = String::new();
        text += "{topicURL:";
        text += &arg::quote(&self.topic_url);
        text += ",topicUrl:";
        text += &arg::quote(&self.topic_url_);
        text += ",topic_url:";
        text += &arg::quote(&self.topic_url__);
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
pub struct Meeting {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
/// The optional arguments of `Meeting::room_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct MeetingRoomOpts {
    #[builder(setter(into, strip_option), default)]
    pub ab: Option<isize>,
}
/// The optional arguments of `Meeting::seats_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct MeetingSeatsOpts {
    #[builder(setter(into, strip_option), default)]
    pub number_of: Option<isize>,
    #[builder(setter(into, strip_option), default)]
    pub number_of_: Option<isize>,
    #[builder(setter(into, strip_option), default)]
    pub number_of__: Option<isize>,
}
impl IntoID<Id> for Meeting {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for Meeting {
    fn graphql_type() -> &'static str {
        "Meeting"
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
impl Meeting {
    pub async fn foo_bar(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("FooBar");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn id(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("ID");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn id_(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("Id");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn foo_bar_(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("fooBar");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn foo_url(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("fooURL");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn foo_url_(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("fooUrl");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn foo_bar__(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("foo_bar");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn id__(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn id___(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("id_");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn minutes(&self, of: Agenda) -> Result<String, DaggerError> {
        let mut query = self.selection.select("minutes");
        query = arg::literal(query, "of", of.literal());
        answer::value(query, &self.graphql_client).await
    }
    /// Optional arguments are given to `room_opts`.
    pub async fn room(&self, a_b: isize, a_b_: isize) -> Result<String, DaggerError> {
        let mut query = self.selection.select("room");
        query = arg::value(query, "aB", a_b);
        query = arg::value(query, "a_b", a_b_);
        answer::value(query, &self.graphql_client).await
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub async fn room_opts(
        &self,
        a_b: isize,
        a_b_: isize,
        opts: MeetingRoomOpts,
    ) -> Result<String, DaggerError> {
        let mut query = self.selection.select("room");
        query = arg::value(query, "aB", a_b);
        query = arg::value(query, "a_b", a_b_);
        if let Some(value) = opts.ab {
            query = arg::value(query, "AB", value);
        }
        answer::value(query, &self.graphql_client).await
    }
    pub async fn room_opts_(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("roomOpts");
        answer::value(query, &self.graphql_client).await
    }
    /// Optional arguments are given to `seats_opts`.
    pub fn seats(&self) -> Meeting {
        let query = self.selection.select("seats");
        Meeting {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub fn seats_opts(&self, opts: MeetingSeatsOpts) -> Meeting {
        let mut query = self.selection.select("seats");
        if let Some(value) = opts.number_of_ {
            query = arg::value(query, "numberOf", value);
        }
        if let Some(value) = opts.number_of__ {
            query = arg::value(query, "number_of", value);
        }
        if let Some(value) = opts.number_of {
            query = arg::value(query, "NumberOf", value);
        }
        Meeting {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
}
impl Node for Meeting {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
// ... helpers/rust/query.rs
impl Query {
    pub fn meeting(&self) -> Meeting {
        let query = self.selection.select("meeting");
        Meeting {
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
/// Writes arguments as GraphQL literals. The crate's own `Selection::arg` escapes nothing.
mod arg {
    // ... helpers/rust/arg-literal.rs
    // ... helpers/rust/arg-value.rs
    // ... helpers/rust/arg-id.rs
    // ... helpers/rust/arg-failed.rs
    // ... helpers/rust/arg-quote.rs
}
// ... helpers/rust/answer.rs
