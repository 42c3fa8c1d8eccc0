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
/// A book: see `Query.read`.
///
/// Formatted as \[author]/\[title] (e.g., "me/mine") or \<author>.
#[derive(Clone)]
pub struct Book {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
impl IntoID<Id> for Book {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for Book {
    fn graphql_type() -> &'static str {
        "Book"
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
impl Book {
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    /// A very long description on a single line that goes on and on so that whoever wraps lines has to wrap this one more than once, or leave it be, as the rules of the language say it should be.
    pub async fn title(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("title");
        answer::value(query, &self.graphql_client).await
    }
}
impl Node for Book {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
/// The root of all.
///
/// Second paragraph, with a reference to `Book` and to `read`.
#[derive(Clone)]
pub struct Query {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
/// The optional arguments of `Query::read_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct QueryReadOpts {
    /// Where to begin.
    /// A second line.
    ///
    /// Default: `1`
    #[builder(setter(into, strip_option), default)]
    pub page: Option<isize>,
    #[builder(setter(into, strip_option), default)]
    pub undocumented: Option<bool>,
}
impl Query {
    pub async fn node(&self, id: impl IntoID<Id>) -> Result<Option<NodeClient>, DaggerError> {
        let mut query = self.selection.select("node");
        query = arg::id(query, "id", id);
        answer::maybe(&self.proc, query, &self.graphql_client).await
    }
    /// # Heading
    ///
    /// Reads a book:
    ///
    /// - the first item
    /// - the second item, which goes on
    ///   in the next line
    /// * a star
    /// 1. one
    /// 2. two
    ///
    /// ```go
    /// fmt.Println("code")
    /// ```
    ///
    /// ```text
    /// indented code
    /// ```
    ///
    /// ```text
    /// no language
    /// ```
    ///
    /// \>>> print("doctest")
    ///
    /// See <https://example.test/docs> or [the docs](https://example.test).
    ///
    /// # Arguments
    ///
    /// * `title` - The book's title.
    ///
    ///   - exact
    ///   - case matters
    ///
    /// Optional arguments are given to `read_opts`.
    pub fn read(&self, title: impl Into<String>) -> Book {
        let mut query = self.selection.select("read");
        query = arg::string(query, "title", title);
        Book {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    /// # Heading
    ///
    /// Reads a book:
    ///
    /// - the first item
    /// - the second item, which goes on
    ///   in the next line
    /// * a star
    /// 1. one
    /// 2. two
    ///
    /// ```go
    /// fmt.Println("code")
    /// ```
    ///
    /// ```text
    /// indented code
    /// ```
    ///
    /// ```text
    /// no language
    /// ```
    ///
    /// \>>> print("doctest")
    ///
    /// See <https://example.test/docs> or [the docs](https://example.test).
    ///
    /// # Arguments
    ///
    /// * `title` - The book's title.
    ///
    ///   - exact
    ///   - case matters
    /// * `opts` - the optional arguments
    pub fn read_opts(&self, title: impl Into<String>, opts: QueryReadOpts) -> Book {
        let mut query = self.selection.select("read");
        query = arg::string(query, "title", title);
        if let Some(value) = opts.page {
            query = arg::value(query, "page", value);
        }
        if let Some(value) = opts.undocumented {
            query = arg::value(query, "undocumented", value);
        }
        Book {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
}
// ... helpers/rust/arg.rs
// ... helpers/rust/answer.rs
