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

// ... helpers/environments/rust/use-dagger-sdk-2.rs

// ... helpers/environments/rust/serve-from.rs

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

// ... helpers/environments/rust/entrypointkind.rs

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
    // ... helpers/environments/rust/arg-literal.rs
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
    // ... helpers/environments/rust/arg-value.rs
    // ... helpers/environments/rust/arg-id-t.rs
    // ... helpers/environments/rust/arg-into-id.rs
    // ... helpers/environments/rust/arg-literal-or-mark.rs
    // ... helpers/environments/rust/arg-brackets.rs
    // ... helpers/environments/rust/arg-quote.rs
}

/// Sends queries and reads their answers.
mod answer {
    // ... helpers/environments/rust/answer-use-dagger-sdk.rs

    // ... helpers/environments/rust/answer-object.rs

    // ... helpers/environments/rust/answer-select.rs

    // ... helpers/environments/rust/answer-fetch.rs

    // ... helpers/environments/rust/answer-innermost.rs

    // ... helpers/environments/rust/answer-id.rs

    // ... helpers/environments/rust/answer-load-t.rs

    /// Awaits the ID of the object that the field belongs to, and returns the object at that ID.
    pub(super) async fn sync<T: Object>(query: Query) -> Result<T, DaggerError> {
        let session = query.clone();
        let id: String = value(query).await?;
        Ok(load(&session, &id))
    }

    // ... helpers/environments/rust/answer-maybe-t.rs

    // ... helpers/environments/rust/answer-list-t.rs
}
