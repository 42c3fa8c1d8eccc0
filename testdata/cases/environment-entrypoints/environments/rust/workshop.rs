//! Typed client of the environment `workshop`, on top of the crate `dagger-sdk`.
//!
//! Where things are made.
//!
//! The module needs the crates `dagger-sdk`, `serde` (with the feature `derive`) and `serde_json`. In a session that
//! has the environment served already, leave out the line with `serve`:
//!
//! ```text
//! use workshop::WorkshopExt;
//!
//! dagger_sdk::connect(|client| async move {
//!     workshop::serve_from(&client, "path/of/the/environment").await?;
//!     let workshop = client.workshop(/* arguments */);
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

// ... helpers/environments/rust/serve-from.rs

/// Gives the client of a session the environment `workshop`.
pub trait WorkshopExt {
    fn workshop(&self) -> Workshop;
}

impl WorkshopExt for Query {
    fn workshop(&self) -> Workshop {
        let query = answer::select(self, "workshop");
        Workshop { query }
    }
}

// ... helpers/environments/rust/entrypointkind.rs

/// The entrypoints of the environment, sorted by name.
pub const ENTRYPOINTS: &[Entrypoint] = &[
    Entrypoint {
        name: "drawings",
        kind: EntrypointKind::Generate,
        description: "Writes the drawings again.",
        source: "",
        path: &["drawings", "id"],
    },
    Entrypoint {
        name: "helper",
        kind: EntrypointKind::Agent,
        description: "Helps with the work.",
        source: "",
        path: &["helper", "sync"],
    },
    Entrypoint {
        name: "lists",
        kind: EntrypointKind::Generate,
        description: "Writes the lists again; only its type tells.",
        source: "",
        path: &["lists", "id"],
    },
    Entrypoint {
        name: "make",
        kind: EntrypointKind::Function,
        description: "Just makes a thing.",
        source: "",
        path: &[],
    },
    Entrypoint {
        name: "open",
        kind: EntrypointKind::Up,
        description: "Opens the doors.",
        source: "",
        path: &["open", "id"],
    },
    Entrypoint {
        name: "tidy",
        kind: EntrypointKind::Check,
        description: "Fails unless all is tidy.",
        source: "",
        path: &["tidy"],
    },
    Entrypoint {
        name: "tools",
        kind: EntrypointKind::Check,
        description: "Looks at the tools.",
        source: "",
        path: &["tools", "sync"],
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
pub async fn run_checks(root: &Workshop) -> Vec<CheckResult> {
    let mut results = Vec::new();
    for entrypoint in ENTRYPOINTS {
        if entrypoint.kind == EntrypointKind::Check && !entrypoint.needs_arguments() {
            let result = answer::check(&root.query, entrypoint.path).await;
            results.push(CheckResult { entrypoint, result });
        }
    }
    results
}

/// Where things are made.
#[derive(Clone)]
pub struct Workshop {
    pub(super) query: Query,
}

/// Optional arguments. Those that are `None` are left to the environment.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WorkshopOpenOpts {
    pub port: Option<isize>,
}

/// Optional arguments. Those that are `None` are left to the environment.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WorkshopToolsOpts {
    pub strict: Option<bool>,
}

impl IntoID<Id> for Workshop {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        Box::pin(answer::value(answer::select(&self.query, "id")))
    }
}

impl Loadable for Workshop {
    fn graphql_type() -> &'static str {
        "Workshop"
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

impl answer::Object for Workshop {
    const TYPE: &'static str = "Workshop";
    const LOADER: &'static str = "";
    fn at(query: Query) -> Self {
        Self { query }
    }
    fn query(&self) -> Query {
        self.query.clone()
    }
}

impl Workshop {
    /// A field that nobody calls an entrypoint.
    pub async fn address(&self) -> Result<String, DaggerError> {
        let query = answer::select(&self.query, "address");
        answer::value(query).await
    }
    /// Writes the drawings again.
    ///
    /// Entrypoint: a generator, whose changes are to be applied to the source.
    pub fn drawings(&self) -> dagger_sdk::Changeset {
        let query = answer::select(&self.query, "drawings");
        dagger_sdk::Changeset {
            proc: query.proc,
            selection: query.selection,
            graphql_client: query.graphql_client,
        }
    }
    /// Helps with the work.
    ///
    /// Entrypoint: an agent.
    pub fn helper(&self) -> dagger_sdk::Container {
        let query = answer::select(&self.query, "helper");
        dagger_sdk::Container {
            proc: query.proc,
            selection: query.selection,
            graphql_client: query.graphql_client,
        }
    }
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = answer::select(&self.query, "id");
        answer::value(query).await
    }
    /// Writes the lists again; only its type tells.
    ///
    /// Entrypoint: a generator, whose changes are to be applied to the source.
    pub fn lists(&self) -> dagger_sdk::Changeset {
        let query = answer::select(&self.query, "lists");
        dagger_sdk::Changeset {
            proc: query.proc,
            selection: query.selection,
            graphql_client: query.graphql_client,
        }
    }
    /// Just makes a thing.
    pub fn make(&self, of: impl Into<String>) -> dagger_sdk::File {
        let mut query = answer::select(&self.query, "make");
        query = arg::string(query, "of", of);
        dagger_sdk::File {
            proc: query.proc,
            selection: query.selection,
            graphql_client: query.graphql_client,
        }
    }
    /// Opens the doors.
    ///
    /// Entrypoint: a service to bring up.
    ///
    /// Optional arguments are given to `open_opts`.
    pub fn open(&self) -> dagger_sdk::Service {
        let query = answer::select(&self.query, "open");
        dagger_sdk::Service {
            proc: query.proc,
            selection: query.selection,
            graphql_client: query.graphql_client,
        }
    }
    /// Opens the doors.
    ///
    /// Entrypoint: a service to bring up.
    ///
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub fn open_opts(&self, opts: WorkshopOpenOpts) -> dagger_sdk::Service {
        let mut query = answer::select(&self.query, "open");
        if let Some(value) = opts.port {
            query = arg::value(query, "port", value);
        }
        dagger_sdk::Service {
            proc: query.proc,
            selection: query.selection,
            graphql_client: query.graphql_client,
        }
    }
    /// Fails unless all is tidy.
    ///
    /// Entrypoint: a check, which fails where something is wrong.
    pub async fn tidy(&self) -> Result<(), DaggerError> {
        let query = answer::select(&self.query, "tidy");
        answer::void(query).await
    }
    /// Looks at the tools.
    ///
    /// Entrypoint: a check, which fails where something is wrong.
    ///
    /// Optional arguments are given to `tools_opts`.
    pub fn tools(&self) -> dagger_sdk::Container {
        let query = answer::select(&self.query, "tools");
        dagger_sdk::Container {
            proc: query.proc,
            selection: query.selection,
            graphql_client: query.graphql_client,
        }
    }
    /// Looks at the tools.
    ///
    /// Entrypoint: a check, which fails where something is wrong.
    ///
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub fn tools_opts(&self, opts: WorkshopToolsOpts) -> dagger_sdk::Container {
        let mut query = answer::select(&self.query, "tools");
        if let Some(value) = opts.strict {
            query = arg::value(query, "strict", value);
        }
        dagger_sdk::Container {
            proc: query.proc,
            selection: query.selection,
            graphql_client: query.graphql_client,
        }
    }
}

// ... helpers/environments/rust/arg.rs

/// Sends queries and reads their answers.
mod answer {
    // ... helpers/environments/rust/answer-use-dagger-sdk.rs

    // ... helpers/environments/rust/answer-object.rs

    // ... helpers/environments/rust/answer-select.rs

    // ... helpers/environments/rust/answer-fetch-2.rs

    // ... helpers/environments/rust/answer-innermost.rs

    // ... helpers/environments/rust/answer-id.rs
}
