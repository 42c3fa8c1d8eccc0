//! Typed client of the environment `lantern`, on top of the crate `dagger-sdk`.
//!
//! A lantern.
//!
//! The module needs the crates `dagger-sdk`, `serde` (with the feature `derive`) and `serde_json`. In a session that
//! has the environment served already, leave out the line with `serve`:
//!
//! ```text
//! use lantern::LanternExt;
//!
//! dagger_sdk::connect(|client| async move {
//!     lantern::serve_from(&client, "path/of/the/environment").await?;
//!     let lantern = client.lantern(/* arguments */);
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

// ... helpers/environments/rust/use-dagger-sdk.rs

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
    query = arg::value(query, "entrypoint", true);
    answer::void(query).await
}

/// Gives the client of a session the environment `lantern`.
pub trait LanternExt {
    /// Configure the lantern constructor arguments.
    ///
    /// Optional arguments are given to `lantern_opts`.
    fn lantern(&self, oil: impl Into<String>) -> Lantern;
    /// Configure the lantern constructor arguments.
    ///
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    fn lantern_opts(&self, oil: impl Into<String>, opts: LanternOpts) -> Lantern;
}

impl LanternExt for Query {
    fn lantern(&self, oil: impl Into<String>) -> Lantern {
        let mut query = answer::select(self, "with");
        query = arg::string(query, "oil", oil);
        Lantern { query }
    }
    fn lantern_opts(&self, oil: impl Into<String>, opts: LanternOpts) -> Lantern {
        let mut query = answer::select(self, "with");
        query = arg::string(query, "oil", oil);
        if let Some(value) = opts.wick {
            query = arg::id(query, "wick", value);
        }
        Lantern { query }
    }
}

/// Optional arguments. Those that are `None` are left to the environment.
#[derive(Clone, Default)]
pub struct LanternOpts {
    pub wick: Option<dagger_sdk::File>,
}

// ... helpers/environments/rust/entrypointkind.rs

/// The entrypoints of the environment, sorted by name.
pub const ENTRYPOINTS: &[Entrypoint] = &[
    Entrypoint {
        name: "burns",
        kind: EntrypointKind::Check,
        description: "Fails unless it burns.",
        source: "",
        path: &["burns"],
    },
    Entrypoint {
        name: "light",
        kind: EntrypointKind::Function,
        description: "Lights it.",
        source: "",
        path: &["light", "id"],
    },
    Entrypoint {
        name: "oil",
        kind: EntrypointKind::Function,
        description: "What burns.",
        source: "",
        path: &["oil"],
    },
];

/// The outcome of one check.
#[derive(Debug)]
pub struct CheckResult {
    pub entrypoint: &'static Entrypoint,
    /// The error is the engine's, or tells that the check found something wrong.
    pub result: Result<(), dagger_sdk::errors::DaggerError>,
}

/// Runs the checks that need no arguments, one after the other, and returns what came of each.
pub async fn run_checks(root: &Lantern) -> Vec<CheckResult> {
    let mut results = Vec::new();
    for entrypoint in ENTRYPOINTS {
        if entrypoint.kind == EntrypointKind::Check && !entrypoint.needs_arguments() {
            let result = answer::check(&root.query, entrypoint.path).await;
            results.push(CheckResult { entrypoint, result });
        }
    }
    results
}

/// A lantern.
#[derive(Clone)]
pub struct Lantern {
    pub(super) query: Query,
}

/// Optional arguments. Those that are `None` are left to the environment.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LanternLightOpts {
    pub minutes: Option<isize>,
}

impl Loadable for Lantern {
    fn graphql_type() -> &'static str {
        "Lantern"
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

impl answer::Object for Lantern {
    const TYPE: &'static str = "Lantern";
    const LOADER: &'static str = "";
    fn at(query: Query) -> Self {
        Self { query }
    }
    fn query(&self) -> Query {
        self.query.clone()
    }
}

impl Lantern {
    /// Fails unless it burns.
    ///
    /// Entrypoint: a check, which fails where something is wrong.
    pub async fn burns(&self) -> Result<(), DaggerError> {
        let query = answer::select(&self.query, "burns");
        answer::void(query).await
    }
    /// Lights it.
    ///
    /// Optional arguments are given to `light_opts`.
    pub fn light(&self) -> Flame {
        let query = answer::select(&self.query, "light");
        Flame { query }
    }
    /// Lights it.
    ///
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub fn light_opts(&self, opts: LanternLightOpts) -> Flame {
        let mut query = answer::select(&self.query, "light");
        if let Some(value) = opts.minutes {
            query = arg::value(query, "minutes", value);
        }
        Flame { query }
    }
    /// What burns.
    pub async fn oil(&self) -> Result<String, DaggerError> {
        let query = answer::select(&self.query, "oil");
        answer::value(query).await
    }
}

#[derive(Clone)]
pub struct Flame {
    pub(super) query: Query,
}

impl IntoID<Id> for Flame {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        Box::pin(answer::value(answer::select(&self.query, "id")))
    }
}

impl Loadable for Flame {
    fn graphql_type() -> &'static str {
        "LanternFlame"
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

impl answer::Object for Flame {
    const TYPE: &'static str = "LanternFlame";
    const LOADER: &'static str = "";
    fn at(query: Query) -> Self {
        Self { query }
    }
    fn query(&self) -> Query {
        self.query.clone()
    }
}

impl Flame {
    pub async fn brightness(&self) -> Result<f64, DaggerError> {
        let query = answer::select(&self.query, "brightness");
        answer::value(query).await
    }
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = answer::select(&self.query, "id");
        answer::value(query).await
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

/// Writes arguments as GraphQL literals. The crate's own `Selection::arg` escapes nothing.
mod arg {
    // ... helpers/environments/rust/arg-literal.rs
    // ... helpers/environments/rust/arg-value.rs
    // ... helpers/environments/rust/arg-id-t.rs
    // ... helpers/environments/rust/arg-literal-or-mark.rs
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
}
