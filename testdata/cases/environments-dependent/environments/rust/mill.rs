//! Typed client of the environment `mill`, on top of the crate `dagger-sdk`.
//!
//! Grinds grain.
//!
//! The module needs the crates `dagger-sdk`, `serde` (with the feature `derive`) and `serde_json`. In a session that
//! has the environment served already, leave out the line with `serve`:
//!
//! ```text
//! use mill::MillExt;
//!
//! dagger_sdk::connect(|client| async move {
//!     mill::serve_from(&client, "path/of/the/environment").await?;
//!     let mill = client.mill(/* arguments */);
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

/// Gives the client of a session the environment `mill`.
pub trait MillExt {
    /// Optional arguments are given to `mill_opts`.
    fn mill(&self, farm: super::farm::Farm) -> Mill;
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    fn mill_opts(&self, farm: super::farm::Farm, opts: MillOpts) -> Mill;
}

impl MillExt for Query {
    fn mill(&self, farm: super::farm::Farm) -> Mill {
        let mut query = answer::select(self, "mill");
        query = arg::id(query, "farm", farm);
        Mill { query }
    }
    fn mill_opts(&self, farm: super::farm::Farm, opts: MillOpts) -> Mill {
        let mut query = answer::select(self, "mill");
        query = arg::id(query, "farm", farm);
        if let Some(value) = opts.speed {
            query = arg::literal(query, "speed", value.literal());
        }
        Mill { query }
    }
}

/// Optional arguments. Those that are `None` are left to the environment.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MillOpts {
    pub speed: Option<Speed>,
}

// ... helpers/environments/rust/entrypointkind.rs

/// The entrypoints of the environment, sorted by name.
pub const ENTRYPOINTS: &[Entrypoint] = &[
    Entrypoint {
        name: "farm",
        kind: EntrypointKind::Function,
        description: "",
        source: "",
        path: &["farm", "id"],
    },
    Entrypoint {
        name: "grind",
        kind: EntrypointKind::Function,
        description: "",
        source: "",
        path: &[],
    },
    Entrypoint {
        name: "leftover",
        kind: EntrypointKind::Function,
        description: "",
        source: "",
        path: &["leftover", "id"],
    },
];

pub trait Grist {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send;
    fn kilos(&self) -> impl core::future::Future<Output = Result<isize, DaggerError>> + Send;
}

#[derive(Clone)]
pub struct GristClient {
    pub(super) query: Query,
}

impl IntoID<Id> for GristClient {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        Box::pin(answer::value(answer::select(&self.query, "id")))
    }
}

impl Loadable for GristClient {
    fn graphql_type() -> &'static str {
        "MillGrist"
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

impl answer::Object for GristClient {
    const TYPE: &'static str = "MillGrist";
    const LOADER: &'static str = "";
    fn at(query: Query) -> Self {
        Self { query }
    }
    fn query(&self) -> Query {
        self.query.clone()
    }
}

impl GristClient {
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = answer::select(&self.query, "id");
        answer::value(query).await
    }
    pub async fn kilos(&self) -> Result<isize, DaggerError> {
        let query = answer::select(&self.query, "kilos");
        answer::value(query).await
    }
}

impl Grist for GristClient {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = answer::select(&self.query, "id");
        answer::value(query)
    }
    fn kilos(&self) -> impl core::future::Future<Output = Result<isize, DaggerError>> + Send {
        let query = answer::select(&self.query, "kilos");
        answer::value(query)
    }
}

/// Grinds grain.
#[derive(Clone)]
pub struct Mill {
    pub(super) query: Query,
}

/// Optional arguments. Those that are `None` are left to the environment.
#[derive(Clone, Default)]
pub struct MillGrindOpts {
    pub grain: Option<super::farm::Grain>,
    pub sacks: Option<Vec<super::farm::Grain>>,
}

impl IntoID<Id> for Mill {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        Box::pin(answer::value(answer::select(&self.query, "id")))
    }
}

impl Loadable for Mill {
    fn graphql_type() -> &'static str {
        "Mill"
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

impl answer::Object for Mill {
    const TYPE: &'static str = "Mill";
    const LOADER: &'static str = "";
    fn at(query: Query) -> Self {
        Self { query }
    }
    fn query(&self) -> Query {
        self.query.clone()
    }
}

impl Mill {
    pub fn farm(&self) -> super::farm::Farm {
        let query = answer::select(&self.query, "farm");
        super::farm::Farm { query }
    }
    /// Optional arguments are given to `grind_opts`.
    pub fn grind(&self, grist: impl IntoID<Id>) -> dagger_sdk::File {
        let mut query = answer::select(&self.query, "grind");
        query = arg::into_id(query, "grist", grist);
        dagger_sdk::File {
            proc: query.proc,
            selection: query.selection,
            graphql_client: query.graphql_client,
        }
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub fn grind_opts(&self, grist: impl IntoID<Id>, opts: MillGrindOpts) -> dagger_sdk::File {
        let mut query = answer::select(&self.query, "grind");
        query = arg::into_id(query, "grist", grist);
        if let Some(value) = opts.grain {
            query = arg::id(query, "grain", value);
        }
        if let Some(value) = opts.sacks {
            query = arg::ids(query, "sacks", value);
        }
        dagger_sdk::File {
            proc: query.proc,
            selection: query.selection,
            graphql_client: query.graphql_client,
        }
    }
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = answer::select(&self.query, "id");
        answer::value(query).await
    }
    pub async fn leftover(&self) -> Result<Option<super::farm::Grain>, DaggerError> {
        let query = answer::select(&self.query, "leftover");
        answer::maybe(query).await
    }
}

#[derive(Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Speed {
    #[serde(rename = "FAST")]
    Fast,
    #[serde(rename = "SLOW")]
    Slow,
}

impl Speed {
    fn literal(&self) -> String {
        let name = match self {
            Self::Fast => "FAST",
            Self::Slow => "SLOW",
        };
        String::from(name)
    }
}

impl answer::Object for super::farm::Grain {
    const TYPE: &'static str = "FarmGrain";
    const LOADER: &'static str = "";
    fn at(query: dagger_sdk::Query) -> Self {
        Self { query }
    }
    fn query(&self) -> dagger_sdk::Query {
        self.query.clone()
    }
}

impl answer::Object for super::farm::Farm {
    const TYPE: &'static str = "Farm";
    const LOADER: &'static str = "";
    fn at(query: dagger_sdk::Query) -> Self {
        Self { query }
    }
    fn query(&self) -> dagger_sdk::Query {
        self.query.clone()
    }
}

/// Writes arguments as GraphQL literals. The crate's own `Selection::arg` escapes nothing.
mod arg {
    // ... helpers/environments/rust/arg-literal.rs
    // ... helpers/environments/rust/arg-id-t.rs
    /// Gives the query the IDs of objects, which are asked for each time that the query is sent.
    pub(super) fn ids<T: super::answer::Object>(
        query: dagger_sdk::Query,
        name: &str,
        objects: Vec<T>,
    ) -> dagger_sdk::Query {
        let value = move || -> LiteralFuture {
            let objects: Vec<dagger_sdk::Query> = objects.iter().map(T::query).collect();
            Box::pin(async move {
                let mut ids = Vec::new();
                for object in objects {
                    ids.push(literal_or_mark(super::answer::id(object).await));
                }
                brackets(ids.into_iter())
            })
        };
        lazily(query, name, Box::new(value))
    }
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

    // ... helpers/environments/rust/answer-maybe-t.rs
}
