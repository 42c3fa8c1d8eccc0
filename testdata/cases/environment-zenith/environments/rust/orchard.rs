//! Typed client of the environment `orchard`, on top of the crate `dagger-sdk`.
//!
//! Tends the orchard.
//!
//! The module needs the crates `dagger-sdk`, `serde` (with the feature `derive`) and `serde_json`. In a session that
//! has the environment served already, leave out the line with `serve`:
//!
//! ```text
//! use orchard::OrchardExt;
//!
//! dagger_sdk::connect(|client| async move {
//!     orchard::serve_from(&client, "path/of/the/environment").await?;
//!     let orchard = client.orchard(/* arguments */);
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
use dagger_sdk::Query;

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

/// Gives the client of a session the environment `orchard`.
pub trait OrchardExt {
    /// Tends the orchard.
    fn orchard(&self) -> Orchard;
}

impl OrchardExt for Query {
    fn orchard(&self) -> Orchard {
        let query = answer::select(self, "orchard");
        Orchard { query }
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
        name: "crate",
        kind: EntrypointKind::Artifact,
        description: "A crate of apples.",
        source: "",
        path: &["crate", "id"],
    },
    Entrypoint {
        name: "pick",
        kind: EntrypointKind::Command,
        description: "Picks them.",
        source: "",
        path: &["pick", "id"],
    },
    Entrypoint {
        name: "ripe",
        kind: EntrypointKind::Check,
        description: "Are the apples ripe?",
        source: "",
        path: &[],
    },
    Entrypoint {
        name: "shed",
        kind: EntrypointKind::Shell,
        description: "A container is a shell too.",
        source: "",
        path: &["shed", "id"],
    },
    Entrypoint {
        name: "trees",
        kind: EntrypointKind::Function,
        description: "Counts the trees.",
        source: "",
        path: &["trees"],
    },
    Entrypoint {
        name: "walk",
        kind: EntrypointKind::Shell,
        description: "A shell among the trees.",
        source: "",
        path: &["walk", "id"],
    },
];

/// Tends the orchard.
#[derive(Clone)]
pub struct Orchard {
    pub(super) query: Query,
}

/// Optional arguments. Those that are `None` are left to the environment.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OrchardPickOpts {
    pub baskets: Option<isize>,
}

impl Orchard {
    /// A crate of apples.
    ///
    /// Entrypoint: an artifact.
    pub fn crate_(&self) -> dagger_sdk::EnvironmentArtifact {
        let query = answer::select(&self.query, "crate");
        dagger_sdk::EnvironmentArtifact {
            proc: query.proc,
            selection: query.selection,
            graphql_client: query.graphql_client,
        }
    }
    /// Picks them.
    ///
    /// Entrypoint: a command.
    ///
    /// Optional arguments are given to `pick_opts`.
    pub fn pick(&self) -> dagger_sdk::EnvironmentCommand {
        let query = answer::select(&self.query, "pick");
        dagger_sdk::EnvironmentCommand {
            proc: query.proc,
            selection: query.selection,
            graphql_client: query.graphql_client,
        }
    }
    /// Picks them.
    ///
    /// Entrypoint: a command.
    ///
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub fn pick_opts(&self, opts: OrchardPickOpts) -> dagger_sdk::EnvironmentCommand {
        let mut query = answer::select(&self.query, "pick");
        if let Some(value) = opts.baskets {
            query = arg::value(query, "baskets", value);
        }
        dagger_sdk::EnvironmentCommand {
            proc: query.proc,
            selection: query.selection,
            graphql_client: query.graphql_client,
        }
    }
    /// Are the apples ripe?
    ///
    /// Entrypoint: a check, which fails where something is wrong.
    pub fn ripe(&self, variety: impl Into<String>) -> dagger_sdk::EnvironmentCheck {
        let mut query = answer::select(&self.query, "ripe");
        query = arg::string(query, "variety", variety);
        dagger_sdk::EnvironmentCheck {
            proc: query.proc,
            selection: query.selection,
            graphql_client: query.graphql_client,
        }
    }
    /// A container is a shell too.
    ///
    /// Entrypoint: a shell.
    pub fn shed(&self) -> dagger_sdk::Container {
        let query = answer::select(&self.query, "shed");
        dagger_sdk::Container {
            proc: query.proc,
            selection: query.selection,
            graphql_client: query.graphql_client,
        }
    }
    /// Counts the trees.
    pub async fn trees(&self) -> Result<isize, DaggerError> {
        let query = answer::select(&self.query, "trees");
        answer::value(query).await
    }
    /// A shell among the trees.
    ///
    /// Entrypoint: a shell.
    pub fn walk(&self) -> dagger_sdk::EnvironmentShell {
        let query = answer::select(&self.query, "walk");
        dagger_sdk::EnvironmentShell {
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
}
