// ... helpers/rust/allow.rs

// ... helpers/rust/use-crate.rs

// ... helpers/rust/id-2.rs
// ... helpers/rust/from-string-id.rs
// ... helpers/rust/intoid-id-id.rs
// ... helpers/rust/id.rs
#[derive(Serialize, Deserialize, Debug, PartialEq, Clone)]
pub struct Filling {
    pub squares: Vec<Vec<String>>,
}
impl Filling {
    fn literal(&self) -> String {
        let mut text = String::new();
        text += "{squares:";
        text += &arg::join_2(&self.squares, arg::text);
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
pub struct Board {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
impl IntoID<Id> for Board {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for Board {
    fn graphql_type() -> &'static str {
        "Board"
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
impl Board {
    pub async fn fill(&self, with: Filling) -> Result<Vec<Vec<f64>>, DaggerError> {
        let mut query = self.selection.select("fill");
        query = arg::literal(query, "with", with.literal());
        answer::nullable(query, &self.graphql_client, 2, 0.0).await
    }
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn names(&self) -> Result<Vec<Vec<Vec<String>>>, DaggerError> {
        let query = self.selection.select("names");
        answer::value(query, &self.graphql_client).await
    }
    /// The pieces, row by row.
    pub async fn pieces(&self) -> Result<Vec<Vec<Piece>>, DaggerError> {
        let query = self.selection.select("pieces");
        answer::list_2(&self.proc, query, &self.graphql_client).await
    }
    pub async fn rows(&self) -> Result<Vec<Vec<isize>>, DaggerError> {
        let query = self.selection.select("rows");
        answer::value(query, &self.graphql_client).await
    }
}
impl Node for Board {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
#[derive(Clone)]
pub struct Piece {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
impl IntoID<Id> for Piece {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for Piece {
    fn graphql_type() -> &'static str {
        "Piece"
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
impl Piece {
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn name(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("name");
        answer::value(query, &self.graphql_client).await
    }
}
impl Node for Piece {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
// ... helpers/rust/query.rs
/// The optional arguments of `Query::board_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct QueryBoardOpts<'a> {
    #[builder(setter(into, strip_option), default)]
    pub names: Option<Vec<Vec<&'a str>>>,
    #[builder(setter(into, strip_option), default)]
    pub pieces: Option<Vec<Vec<Id>>>,
}
impl Query {
    /// A board for a game.
    ///
    /// Optional arguments are given to `board_opts`.
    pub fn board(&self, rows: Vec<Vec<isize>>) -> Board {
        let mut query = self.selection.select("board");
        query = arg::list_2(query, "rows", rows, arg::display);
        Board {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    /// A board for a game.
    ///
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub fn board_opts<'a>(&self, rows: Vec<Vec<isize>>, opts: QueryBoardOpts<'a>) -> Board {
        let mut query = self.selection.select("board");
        query = arg::list_2(query, "rows", rows, arg::display);
        if let Some(value) = opts.names {
            query = arg::strings_2(query, "names", value);
        }
        if let Some(value) = opts.pieces {
            query = arg::list_2(query, "pieces", value, Id::literal);
        }
        Board {
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
    // ... helpers/rust/arg-strings.rs
    pub(super) fn strings_2(
        query: crate::querybuilder::Selection,
        name: &str,
        values: Vec<Vec<impl Into<String>>>,
    ) -> crate::querybuilder::Selection {
        literal(query, name, quote_strings_2(values))
    }
    fn quote_strings_2(values: Vec<Vec<impl Into<String>>>) -> String {
        brackets(values.into_iter().map(quote_all))
    }
    // ... helpers/rust/arg-list-t.rs
    pub(super) fn list_2<T>(
        query: crate::querybuilder::Selection,
        name: &str,
        values: Vec<Vec<T>>,
        text: fn(&T) -> String,
    ) -> crate::querybuilder::Selection {
        literal(query, name, join_2(&values, text))
    }
    // ... helpers/rust/arg-id.rs
    // ... helpers/rust/arg-failed.rs
    // ... helpers/rust/arg-join-t.rs
    pub(super) fn join_2<T>(values: &[Vec<T>], text: fn(&T) -> String) -> String {
        brackets(values.iter().map(|values| join(values, text)))
    }
    // ... helpers/rust/arg-brackets.rs
    /// Returns the literal of a number or a Boolean.
    pub(super) fn display<T: ToString>(value: &T) -> String {
        value.to_string()
    }
    /// Returns the literal of a string.
    pub(super) fn text<T: AsRef<str>>(value: &T) -> String {
        quote(value.as_ref())
    }
    // ... helpers/rust/arg-quote.rs
}
/// Sends queries and reads their answers.
mod answer {
    // ... helpers/rust/answer-fetch.rs
    // ... helpers/rust/answer-innermost.rs
    // ... helpers/rust/answer-nullable-t.rs
    // ... helpers/rust/answer-maybe-t.rs
    // ... helpers/rust/answer-list-t.rs
    pub(super) fn list_2<T: crate::loadable::Loadable>(
        proc: &Option<std::sync::Arc<crate::core::cli_session::DaggerSessionProc>>,
        query: crate::querybuilder::Selection,
        client: &crate::core::graphql_client::DynGraphQLClient,
    ) -> impl core::future::Future<Output = Result<Vec<Vec<T>>, crate::errors::DaggerError>> + Send
    {
        let (proc, client) = (proc.clone(), client.clone());
        async move {
            let ids = decode(fetch(query.select("id"), &client).await?)?;
            Ok(load_list_2(&proc, ids, &client))
        }
    }
    fn load_list_2<T: crate::loadable::Loadable>(
        proc: &Option<std::sync::Arc<crate::core::cli_session::DaggerSessionProc>>,
        ids: Option<Vec<Option<Vec<Option<String>>>>>,
        client: &crate::core::graphql_client::DynGraphQLClient,
    ) -> Vec<Vec<T>> {
        ids.into_iter()
            .flatten()
            .map(|ids| load_list(proc, ids, client))
            .collect()
    }
    // ... helpers/rust/answer-load-t.rs
}
