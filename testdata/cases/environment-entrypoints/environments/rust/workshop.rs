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

use dagger_sdk::errors::DaggerError;
use dagger_sdk::id::IntoID;
use dagger_sdk::loadable::Loadable;
use dagger_sdk::{Id, Query};

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
    /// Gives the query a number or a Boolean.
    pub(super) fn value(
        query: dagger_sdk::Query,
        name: &str,
        value: impl ToString,
    ) -> dagger_sdk::Query {
        literal(query, name, value.to_string())
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
}
