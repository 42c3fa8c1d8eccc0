//! Typed client of the environment `bakery`, on top of the crate `dagger-sdk`.
//!
//! A bakery for bread and cakes.
//!
//! The module needs the crates `dagger-sdk`, `serde` (with the feature `derive`) and `serde_json`. In a session that
//! has the environment served already, leave out the line with `serve`:
//!
//! ```text
//! use bakery::BakeryExt;
//!
//! dagger_sdk::connect(|client| async move {
//!     bakery::serve_from(&client, "path/of/the/environment").await?;
//!     let bakery = client.bakery(/* arguments */);
//!     Ok(())
//! })
//! .await?;
//! ```
#![allow(
    dead_code,
    deprecated,
    clippy::len_without_is_empty,
    clippy::new_ret_no_self,
    clippy::should_implement_trait,
    clippy::too_many_arguments,
    clippy::wrong_self_convention
)]

use dagger_sdk::errors::DaggerError;
use dagger_sdk::id::IntoID;
use dagger_sdk::loadable::Loadable;
use dagger_sdk::{Id, Query};
use serde::{Deserialize, Serialize};

/// Serves the environment in the client's session, from a reference: a path, or a git reference.
///
/// # Errors
///
/// Those of the engine, such as a reference that it can't load.
pub async fn serve_from(
    client: &dagger_sdk::Query,
    reference: impl Into<String>,
) -> Result<(), dagger_sdk::errors::DaggerError> {
    let mut query = answer::select(client, "moduleSource");
    query = arg::string(query, "refString", reference);
    query = answer::select(&query, "asModule");
    query = answer::select(&query, "serve");
    answer::void(query).await
}

/// Gives the client of a session the environment `bakery`.
pub trait BakeryExt {
    /// A bakery for bread and cakes.
    ///
    /// Source: `main.go:12:1`
    ///
    /// # Arguments
    ///
    /// * `flour` - Flour to bake with.
    ///
    /// Optional arguments are given to `bakery_opts`.
    fn bakery(&self, flour: dagger_sdk::Directory) -> Bakery;
    /// A bakery for bread and cakes.
    ///
    /// Source: `main.go:12:1`
    ///
    /// # Arguments
    ///
    /// * `flour` - Flour to bake with.
    /// * `opts` - the optional arguments
    fn bakery_opts(&self, flour: dagger_sdk::Directory, opts: BakeryOpts) -> Bakery;
}

impl BakeryExt for Query {
    fn bakery(&self, flour: dagger_sdk::Directory) -> Bakery {
        let mut query = answer::select(self, "bakery");
        query = arg::id(query, "flour", flour);
        Bakery { query }
    }
    fn bakery_opts(&self, flour: dagger_sdk::Directory, opts: BakeryOpts) -> Bakery {
        let mut query = answer::select(self, "bakery");
        query = arg::id(query, "flour", flour);
        if let Some(value) = opts.heat {
            query = arg::value(query, "heat", value);
        }
        if let Some(value) = opts.shape {
            query = arg::literal(query, "shape", value.literal());
        }
        Bakery { query }
    }
}

/// Optional arguments. Those that are `None` are left to the environment.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BakeryOpts {
    /// Degrees of the oven.
    pub heat: Option<isize>,
    /// Default: `LOAF`
    pub shape: Option<Shape>,
}

/// What an entrypoint is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EntrypointKind {
    Agent,
    Artifact,
    Check,
    Command,
    Function,
    Generate,
    Shell,
    Up,
}

/// A function of the environment that a user calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entrypoint {
    /// The name as the engine has it; that of a function behind others has theirs in front, with dots between.
    pub name: &'static str,
    pub kind: EntrypointKind,
    pub description: &'static str,
    /// The file and line of the environment's source, empty where the engine doesn't tell.
    pub source: &'static str,
    /// The fields that carry it out, from the root on; none where it needs arguments.
    path: &'static [&'static str],
}

impl Entrypoint {
    /// Reports whether the entrypoint must be given arguments.
    pub fn needs_arguments(&self) -> bool {
        self.path.is_empty()
    }
}

/// The entrypoints of the environment, sorted by name.
pub const ENTRYPOINTS: &[Entrypoint] = &[
    Entrypoint {
        name: "bake",
        kind: EntrypointKind::Function,
        description: "Bakes one loaf.",
        source: "main.go:30",
        path: &[],
    },
    Entrypoint {
        name: "best",
        kind: EntrypointKind::Function,
        description: "Whatever is best today.",
        source: "",
        path: &["best", "id"],
    },
    Entrypoint {
        name: "burn",
        kind: EntrypointKind::Function,
        description: "",
        source: "",
        path: &["burn"],
    },
    Entrypoint {
        name: "heat",
        kind: EntrypointKind::Function,
        description: "What it is heated to.",
        source: "",
        path: &["heat"],
    },
    Entrypoint {
        name: "loaves",
        kind: EntrypointKind::Function,
        description: "All that are in the shop.",
        source: "",
        path: &["loaves", "id"],
    },
    Entrypoint {
        name: "oven",
        kind: EntrypointKind::Function,
        description: "",
        source: "",
        path: &["oven", "sync"],
    },
    Entrypoint {
        name: "pack",
        kind: EntrypointKind::Function,
        description: "",
        source: "",
        path: &[],
    },
    Entrypoint {
        name: "shop",
        kind: EntrypointKind::Function,
        description: "",
        source: "",
        path: &["shop", "id"],
    },
    Entrypoint {
        name: "sync",
        kind: EntrypointKind::Function,
        description: "",
        source: "",
        path: &["sync"],
    },
    Entrypoint {
        name: "yesterday",
        kind: EntrypointKind::Function,
        description: "The one of yesterday, if it was not sold.",
        source: "",
        path: &["yesterday", "id"],
    },
];

pub trait Good {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send;
    /// Optional arguments are given to `price_opts`.
    fn price(&self) -> impl core::future::Future<Output = Result<f64, DaggerError>> + Send;
}

#[derive(Clone)]
pub struct GoodClient {
    pub(super) query: Query,
}

/// Optional arguments. Those that are `None` are left to the environment.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GoodClientPriceOpts<'a> {
    pub r#in: Option<&'a str>,
}

impl IntoID<Id> for GoodClient {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        Box::pin(answer::value(answer::select(&self.query, "id")))
    }
}

impl Loadable for GoodClient {
    fn graphql_type() -> &'static str {
        "BakeryGood"
    }
    fn from_query(
        proc: Option<std::sync::Arc<dagger_sdk::core::cli_session::DaggerSessionProc>>,
        selection: dagger_sdk::Selection,
        graphql_client: dagger_sdk::core::graphql_client::DynGraphQLClient,
    ) -> Self {
        let query = Query {
            proc,
            selection,
            graphql_client,
        };
        Self { query }
    }
}

impl answer::Object for GoodClient {
    const TYPE: &'static str = "BakeryGood";
    const LOADER: &'static str = "";
    fn at(query: Query) -> Self {
        Self { query }
    }
    fn query(&self) -> Query {
        self.query.clone()
    }
}

impl GoodClient {
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = answer::select(&self.query, "id");
        answer::value(query).await
    }
    /// Optional arguments are given to `price_opts`.
    pub async fn price(&self) -> Result<f64, DaggerError> {
        let query = answer::select(&self.query, "price");
        answer::value(query).await
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub async fn price_opts<'a>(&self, opts: GoodClientPriceOpts<'a>) -> Result<f64, DaggerError> {
        let mut query = answer::select(&self.query, "price");
        if let Some(value) = opts.r#in {
            query = arg::string(query, "in", value);
        }
        answer::value(query).await
    }
}

impl Good for GoodClient {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = answer::select(&self.query, "id");
        answer::value(query)
    }
    fn price(&self) -> impl core::future::Future<Output = Result<f64, DaggerError>> + Send {
        let query = answer::select(&self.query, "price");
        answer::value(query)
    }
}

/// A bakery for bread and cakes.
///
/// Source: `main.go:12:6`
#[derive(Clone)]
pub struct Bakery {
    pub(super) query: Query,
}

/// Optional arguments. Those that are `None` are left to the environment.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BakeryBakeOpts<'a> {
    /// Default: `0.5`
    pub salt: Option<f64>,
    pub seeds: Option<Vec<&'a str>>,
}

/// Optional arguments. Those that are `None` are left to the environment.
#[derive(Clone, Default)]
pub struct BakeryOvenOpts {
    pub base: Option<dagger_sdk::Container>,
}

/// Optional arguments. Those that are `None` are left to the environment.
#[derive(Clone, Default)]
pub struct BakeryPackOpts {
    pub with: Option<dagger_sdk::File>,
}

impl IntoID<Id> for Bakery {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        Box::pin(answer::value(answer::select(&self.query, "id")))
    }
}

impl Loadable for Bakery {
    fn graphql_type() -> &'static str {
        "Bakery"
    }
    fn from_query(
        proc: Option<std::sync::Arc<dagger_sdk::core::cli_session::DaggerSessionProc>>,
        selection: dagger_sdk::Selection,
        graphql_client: dagger_sdk::core::graphql_client::DynGraphQLClient,
    ) -> Self {
        let query = Query {
            proc,
            selection,
            graphql_client,
        };
        Self { query }
    }
}

impl answer::Object for Bakery {
    const TYPE: &'static str = "Bakery";
    const LOADER: &'static str = "";
    fn at(query: Query) -> Self {
        Self { query }
    }
    fn query(&self) -> Query {
        self.query.clone()
    }
}

impl Bakery {
    /// Bakes one loaf.
    ///
    /// Source: [`main.go:30:1`](https://example.test/bakery/main.go#L30)
    ///
    /// Optional arguments are given to `bake_opts`.
    pub fn bake(&self, name: impl Into<String>) -> Loaf {
        let mut query = answer::select(&self.query, "bake");
        query = arg::string(query, "name", name);
        Loaf { query }
    }
    /// Bakes one loaf.
    ///
    /// Source: [`main.go:30:1`](https://example.test/bakery/main.go#L30)
    ///
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub fn bake_opts<'a>(&self, name: impl Into<String>, opts: BakeryBakeOpts<'a>) -> Loaf {
        let mut query = answer::select(&self.query, "bake");
        query = arg::string(query, "name", name);
        if let Some(value) = opts.seeds {
            query = arg::strings(query, "seeds", value);
        }
        if let Some(value) = opts.salt {
            query = arg::value(query, "salt", value);
        }
        Loaf { query }
    }
    /// Whatever is best today.
    pub async fn best(&self) -> Result<Option<GoodClient>, DaggerError> {
        let query = answer::select(&self.query, "best");
        answer::maybe(query).await
    }
    #[deprecated(note = "Use `bake`.")]
    pub async fn burn(&self) -> Result<(), DaggerError> {
        let query = answer::select(&self.query, "burn");
        answer::void(query).await
    }
    /// What it is heated to.
    pub async fn heat(&self) -> Result<isize, DaggerError> {
        let query = answer::select(&self.query, "heat");
        answer::value(query).await
    }
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = answer::select(&self.query, "id");
        answer::value(query).await
    }
    /// All that are in the shop.
    pub async fn loaves(&self) -> Result<Vec<Loaf>, DaggerError> {
        let query = answer::select(&self.query, "loaves");
        answer::list(query).await
    }
    /// Optional arguments are given to `oven_opts`.
    pub fn oven(&self) -> dagger_sdk::Container {
        let query = answer::select(&self.query, "oven");
        dagger_sdk::Container {
            proc: query.proc,
            selection: query.selection,
            graphql_client: query.graphql_client,
        }
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub fn oven_opts(&self, opts: BakeryOvenOpts) -> dagger_sdk::Container {
        let mut query = answer::select(&self.query, "oven");
        if let Some(value) = opts.base {
            query = arg::id(query, "base", value);
        }
        dagger_sdk::Container {
            proc: query.proc,
            selection: query.selection,
            graphql_client: query.graphql_client,
        }
    }
    /// Optional arguments are given to `pack_opts`.
    pub fn pack(&self, good: impl IntoID<Id>) -> dagger_sdk::File {
        let mut query = answer::select(&self.query, "pack");
        query = arg::into_id(query, "good", good);
        dagger_sdk::File {
            proc: query.proc,
            selection: query.selection,
            graphql_client: query.graphql_client,
        }
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub fn pack_opts(&self, good: impl IntoID<Id>, opts: BakeryPackOpts) -> dagger_sdk::File {
        let mut query = answer::select(&self.query, "pack");
        query = arg::into_id(query, "good", good);
        if let Some(value) = opts.with {
            query = arg::id(query, "with", value);
        }
        dagger_sdk::File {
            proc: query.proc,
            selection: query.selection,
            graphql_client: query.graphql_client,
        }
    }
    pub fn shop(&self) -> dagger_sdk::Directory {
        let query = answer::select(&self.query, "shop");
        dagger_sdk::Directory {
            proc: query.proc,
            selection: query.selection,
            graphql_client: query.graphql_client,
        }
    }
    pub async fn sync(&self) -> Result<Bakery, DaggerError> {
        let query = answer::select(&self.query, "sync");
        answer::sync(query).await
    }
    /// The one of yesterday, if it was not sold.
    pub async fn yesterday(&self) -> Result<Option<Loaf>, DaggerError> {
        let query = answer::select(&self.query, "yesterday");
        answer::maybe(query).await
    }
}

/// A loaf.
#[derive(Clone)]
pub struct Loaf {
    pub(super) query: Query,
}

/// Optional arguments. Those that are `None` are left to the environment.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LoafPriceOpts<'a> {
    /// Default: `"EUR"`
    pub r#in: Option<&'a str>,
}

impl IntoID<Id> for Loaf {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        Box::pin(answer::value(answer::select(&self.query, "id")))
    }
}

impl Loadable for Loaf {
    fn graphql_type() -> &'static str {
        "BakeryLoaf"
    }
    fn from_query(
        proc: Option<std::sync::Arc<dagger_sdk::core::cli_session::DaggerSessionProc>>,
        selection: dagger_sdk::Selection,
        graphql_client: dagger_sdk::core::graphql_client::DynGraphQLClient,
    ) -> Self {
        let query = Query {
            proc,
            selection,
            graphql_client,
        };
        Self { query }
    }
}

impl answer::Object for Loaf {
    const TYPE: &'static str = "BakeryLoaf";
    const LOADER: &'static str = "";
    fn at(query: Query) -> Self {
        Self { query }
    }
    fn query(&self) -> Query {
        self.query.clone()
    }
}

impl Loaf {
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = answer::select(&self.query, "id");
        answer::value(query).await
    }
    pub async fn name(&self) -> Result<String, DaggerError> {
        let query = answer::select(&self.query, "name");
        answer::value(query).await
    }
    /// Optional arguments are given to `price_opts`.
    pub async fn price(&self) -> Result<f64, DaggerError> {
        let query = answer::select(&self.query, "price");
        answer::value(query).await
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub async fn price_opts<'a>(&self, opts: LoafPriceOpts<'a>) -> Result<f64, DaggerError> {
        let mut query = answer::select(&self.query, "price");
        if let Some(value) = opts.r#in {
            query = arg::string(query, "in", value);
        }
        answer::value(query).await
    }
    pub async fn shape(&self) -> Result<Shape, DaggerError> {
        let query = answer::select(&self.query, "shape");
        answer::value(query).await
    }
    pub async fn slice(&self, count: isize) -> Result<Vec<String>, DaggerError> {
        let mut query = answer::select(&self.query, "slice");
        query = arg::value(query, "count", count);
        answer::value(query).await
    }
}

impl Good for Loaf {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = answer::select(&self.query, "id");
        answer::value(query)
    }
    fn price(&self) -> impl core::future::Future<Output = Result<f64, DaggerError>> + Send {
        let query = answer::select(&self.query, "price");
        answer::value(query)
    }
}

#[derive(Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Shape {
    #[serde(rename = "LOAF")]
    Loaf,
    /// Braided.
    #[serde(rename = "PLAIT")]
    Plait,
    #[serde(rename = "ROUND")]
    Round,
}

impl Shape {
    fn literal(&self) -> String {
        let name = match self {
            Self::Loaf => "LOAF",
            Self::Plait => "PLAIT",
            Self::Round => "ROUND",
        };
        String::from(name)
    }
}

impl answer::Object for dagger_sdk::Container {
    const TYPE: &'static str = "Container";
    const LOADER: &'static str = "";
    fn at(query: dagger_sdk::Query) -> Self {
        Self {
            proc: query.proc,
            selection: query.selection,
            graphql_client: query.graphql_client,
        }
    }
    fn query(&self) -> dagger_sdk::Query {
        dagger_sdk::Query {
            proc: self.proc.clone(),
            selection: self.selection.clone(),
            graphql_client: self.graphql_client.clone(),
        }
    }
}

impl answer::Object for dagger_sdk::File {
    const TYPE: &'static str = "File";
    const LOADER: &'static str = "";
    fn at(query: dagger_sdk::Query) -> Self {
        Self {
            proc: query.proc,
            selection: query.selection,
            graphql_client: query.graphql_client,
        }
    }
    fn query(&self) -> dagger_sdk::Query {
        dagger_sdk::Query {
            proc: self.proc.clone(),
            selection: self.selection.clone(),
            graphql_client: self.graphql_client.clone(),
        }
    }
}

impl answer::Object for dagger_sdk::Directory {
    const TYPE: &'static str = "Directory";
    const LOADER: &'static str = "";
    fn at(query: dagger_sdk::Query) -> Self {
        Self {
            proc: query.proc,
            selection: query.selection,
            graphql_client: query.graphql_client,
        }
    }
    fn query(&self) -> dagger_sdk::Query {
        dagger_sdk::Query {
            proc: self.proc.clone(),
            selection: self.selection.clone(),
            graphql_client: self.graphql_client.clone(),
        }
    }
}

/// Writes arguments as GraphQL literals. The crate's own `Selection::arg` escapes nothing.
mod arg {
    /// Gives the query an argument, as the text of its literal.
    pub(super) fn literal(query: dagger_sdk::Query, name: &str, text: String) -> dagger_sdk::Query {
        let value = move || -> LiteralFuture { Box::pin(std::future::ready(text.clone())) };
        lazily(query, name, Box::new(value))
    }
    type LiteralFuture = std::pin::Pin<Box<dyn std::future::Future<Output = String> + Send>>;
    /// Gives the query an argument whose literal is made each time that the query is sent.
    fn lazily(
        mut query: dagger_sdk::Query,
        name: &str,
        value: Box<dyn Fn() -> LiteralFuture + Send + Sync>,
    ) -> dagger_sdk::Query {
        query.selection = query.selection.arg_lazy(name, value);
        query
    }
    pub(super) fn string(
        query: dagger_sdk::Query,
        name: &str,
        value: impl Into<String>,
    ) -> dagger_sdk::Query {
        literal(query, name, quote(&value.into()))
    }
    pub(super) fn strings(
        query: dagger_sdk::Query,
        name: &str,
        values: Vec<impl Into<String>>,
    ) -> dagger_sdk::Query {
        literal(query, name, quote_all(values))
    }
    fn quote_all(values: Vec<impl Into<String>>) -> String {
        brackets(values.into_iter().map(|value| quote(&value.into())))
    }
    /// Gives the query a number or a Boolean.
    pub(super) fn value(
        query: dagger_sdk::Query,
        name: &str,
        value: impl ToString,
    ) -> dagger_sdk::Query {
        literal(query, name, value.to_string())
    }
    /// Gives the query the ID of an object, which is asked for each time that the query is sent.
    pub(super) fn id<T: super::answer::Object>(
        query: dagger_sdk::Query,
        name: &str,
        object: T,
    ) -> dagger_sdk::Query {
        let value = move || -> LiteralFuture {
            let object = object.query();
            Box::pin(async move { literal_or_mark(super::answer::id(object).await) })
        };
        lazily(query, name, Box::new(value))
    }
    /// Gives the query an ID, which is asked for each time that the query is sent.
    pub(super) fn into_id(
        query: dagger_sdk::Query,
        name: &str,
        value: impl dagger_sdk::id::IntoID<dagger_sdk::Id>,
    ) -> dagger_sdk::Query {
        let value = move || -> LiteralFuture {
            let value = value.clone();
            Box::pin(async move { literal_or_mark(value.into_id().await.map(|id| id.0)) })
        };
        lazily(query, name, Box::new(value))
    }
    fn literal_or_mark(id: Result<String, dagger_sdk::errors::DaggerError>) -> String {
        match id {
            Ok(id) => quote(&id),
            Err(error) => failed(error),
        }
    }
    /// Keeps an error for the answer of the query that it belongs to, and returns the mark to find it by. No other
    /// text of a query holds a NUL.
    fn failed(error: dagger_sdk::errors::DaggerError) -> String {
        static NEXT: std::sync::atomic::AtomicUsize = std::sync::atomic::AtomicUsize::new(0);
        let number = NEXT.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        let mark = format!("\0{number}\0");
        let mut failures = failures();
        if failures.len() == 1000 {
            failures.remove(0);
        }
        failures.push((mark.clone(), error));
        mark
    }
    fn failures() -> std::sync::MutexGuard<'static, Vec<(String, dagger_sdk::errors::DaggerError)>>
    {
        static FAILURES: std::sync::Mutex<Vec<(String, dagger_sdk::errors::DaggerError)>> =
            std::sync::Mutex::new(Vec::new());
        FAILURES
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
    }
    /// Returns the error of the first argument of a query whose ID could not be had.
    pub(super) fn failure(query: &str) -> Option<dagger_sdk::errors::DaggerError> {
        if !query.contains('\0') {
            return None;
        }
        let mut failures = failures();
        let mut first = None;
        while let Some(at) = failures.iter().position(|(mark, _)| query.contains(mark)) {
            let (_, error) = failures.remove(at);
            first.get_or_insert(error);
        }
        first
    }
    fn brackets(items: impl Iterator<Item = String>) -> String {
        let items: Vec<String> = items.collect();
        format!("[{}]", items.join(","))
    }
    /// Returns the literal of a string.
    pub(super) fn quote(text: &str) -> String {
        let mut literal = String::with_capacity(text.len() + 2);
        literal.push('"');
        for c in text.chars() {
            match c {
                '"' | '\\' => literal.extend(['\\', c]),
                '\n' => literal.push_str("\\n"),
                '\r' => literal.push_str("\\r"),
                '\t' => literal.push_str("\\t"),
                c if c.is_control() => literal.push_str(&format!("\\u{:04x}", c as u32)),
                c => literal.push(c),
            }
        }
        literal.push('"');
        literal
    }
}

/// Sends queries and reads their answers.
mod answer {
    use dagger_sdk::errors::{DaggerError, DaggerUnpackError};
    use dagger_sdk::Query;
    use serde_json::Value;

    /// An object that has an ID.
    pub trait Object: Send + Sync + 'static {
        /// Its type's name in GraphQL.
        const TYPE: &'static str;
        /// The field that loads it, where each type has one.
        const LOADER: &'static str;
        fn at(query: Query) -> Self;
        fn query(&self) -> Query;
    }

    /// Returns the query of a field behind another.
    pub(super) fn select(query: &Query, field: &str) -> Query {
        Query {
            proc: query.proc.clone(),
            selection: query.selection.select(field),
            graphql_client: query.graphql_client.clone(),
        }
    }

    /// Sends a query and returns what its one path leads to: an object within an answer has one field.
    async fn fetch(query: Query) -> Result<Value, DaggerError> {
        let text = query.selection.build().await?;
        if let Some(error) = super::arg::failure(&text) {
            return Err(error);
        }
        let data = query.graphql_client.query(&text).await;
        match innermost(data.map_err(DaggerError::Query)?.unwrap_or_default()) {
            Value::Object(fields) if fields.is_empty() => {
                Err(wrong("the ID is not one of an object that has this field"))
            }
            value => Ok(value),
        }
    }

    fn innermost(value: Value) -> Value {
        match value {
            Value::Object(fields) if fields.len() == 1 => fields
                .into_iter()
                .next()
                .map_or(Value::Null, |(_, value)| innermost(value)),
            Value::Array(items) => items.into_iter().map(innermost).collect(),
            other => other,
        }
    }

    fn wrong(message: &str) -> DaggerError {
        unpack(serde::de::Error::custom(message))
    }

    fn unpack(error: serde_json::Error) -> DaggerError {
        DaggerError::Unpack(DaggerUnpackError::Deserialize(error))
    }

    /// Awaits a value.
    pub(super) async fn value<T: for<'de> serde::Deserialize<'de>>(
        query: Query,
    ) -> Result<T, DaggerError> {
        serde_json::from_value(fetch(query).await?).map_err(unpack)
    }

    /// Awaits what gives nothing.
    pub(super) async fn void(query: Query) -> Result<(), DaggerError> {
        fetch(query).await.map(|_| ())
    }

    /// Carries a check out. Whatever the engine answers is fine, but for false.
    pub(super) async fn check(root: &Query, path: &[&str]) -> Result<(), DaggerError> {
        let mut query = root.clone();
        for field in path {
            query = select(&query, field);
        }
        match fetch(query).await? {
            Value::Bool(false) => Err(wrong("the check has found something wrong")),
            _ => Ok(()),
        }
    }

    /// Awaits the ID of an object.
    pub(super) async fn id(object: Query) -> Result<String, DaggerError> {
        value(select(&object, "id")).await
    }

    /// Returns the object at an ID, which is not requested yet.
    fn load<T: Object>(session: &Query, id: &str) -> T {
        let root = Query {
            proc: session.proc.clone(),
            selection: Default::default(),
            graphql_client: session.graphql_client.clone(),
        };
        let node = select(&root, "node");
        let mut node = super::arg::literal(node, "id", super::arg::quote(id));
        node.selection = node.selection.inline_fragment(T::TYPE);
        T::at(node)
    }

    /// Awaits the ID of the object that the field belongs to, and returns the object at that ID.
    pub(super) async fn sync<T: Object>(query: Query) -> Result<T, DaggerError> {
        let session = query.clone();
        let id: String = value(query).await?;
        Ok(load(&session, &id))
    }

    /// Awaits an object that may be null.
    pub(super) async fn maybe<T: Object>(query: Query) -> Result<Option<T>, DaggerError> {
        let id: Option<String> = value(select(&query, "id")).await?;
        Ok(id.map(|id| load(&query, &id)))
    }

    /// Awaits a list of objects; those that are null are left out.
    pub(super) async fn list<T: Object>(query: Query) -> Result<Vec<T>, DaggerError> {
        let ids = value(select(&query, "id")).await?;
        Ok(load_list(&query, ids))
    }

    fn load_list<T: Object>(session: &Query, ids: Option<Vec<Option<String>>>) -> Vec<T> {
        ids.into_iter()
            .flatten()
            .flatten()
            .map(|id| load(session, &id))
            .collect()
    }
}
