//! Typed client of the environment `farm`, on top of the crate `dagger-sdk`.
//!
//! Grows grain.
//!
//! The module needs the crates `dagger-sdk`, `serde` (with the feature `derive`) and `serde_json`. In a session that
//! has the environment served already, leave out the line with `serve`:
//!
//! ```text
//! use farm::FarmExt;
//!
//! dagger_sdk::connect(|client| async move {
//!     farm::serve_from(&client, "path/of/the/environment").await?;
//!     let farm = client.farm(/* arguments */);
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

/// Gives the client of a session the environment `farm`.
pub trait FarmExt {
    fn farm(&self) -> Farm;
}

impl FarmExt for Query {
    fn farm(&self) -> Farm {
        let query = answer::select(self, "farm");
        Farm { query }
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
        name: "grain",
        kind: EntrypointKind::Function,
        description: "",
        source: "",
        path: &[],
    },
    Entrypoint {
        name: "mills",
        kind: EntrypointKind::Function,
        description: "",
        source: "",
        path: &["mills", "id"],
    },
    Entrypoint {
        name: "ownMill",
        kind: EntrypointKind::Function,
        description: "Grinds by itself.",
        source: "",
        path: &["ownMill", "id"],
    },
];

/// Grows grain.
#[derive(Clone)]
pub struct Farm {
    pub(super) query: Query,
}

impl IntoID<Id> for Farm {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        Box::pin(answer::value(answer::select(&self.query, "id")))
    }
}

impl Loadable for Farm {
    fn graphql_type() -> &'static str {
        "Farm"
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

impl answer::Object for Farm {
    const TYPE: &'static str = "Farm";
    const LOADER: &'static str = "";
    fn at(query: Query) -> Self {
        Self { query }
    }
    fn query(&self) -> Query {
        self.query.clone()
    }
}

impl Farm {
    pub fn grain(&self, kind: impl Into<String>) -> Grain {
        let mut query = answer::select(&self.query, "grain");
        query = arg::string(query, "kind", kind);
        Grain { query }
    }
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = answer::select(&self.query, "id");
        answer::value(query).await
    }
    pub async fn mills(&self) -> Result<Vec<super::mill::Mill>, DaggerError> {
        let query = answer::select(&self.query, "mills");
        answer::list(query).await
    }
    /// Grinds by itself.
    pub fn own_mill(&self) -> super::mill::Mill {
        let query = answer::select(&self.query, "ownMill");
        super::mill::Mill { query }
    }
}

#[derive(Clone)]
pub struct Grain {
    pub(super) query: Query,
}

impl IntoID<Id> for Grain {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        Box::pin(answer::value(answer::select(&self.query, "id")))
    }
}

impl Loadable for Grain {
    fn graphql_type() -> &'static str {
        "FarmGrain"
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

impl answer::Object for Grain {
    const TYPE: &'static str = "FarmGrain";
    const LOADER: &'static str = "";
    fn at(query: Query) -> Self {
        Self { query }
    }
    fn query(&self) -> Query {
        self.query.clone()
    }
}

impl Grain {
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = answer::select(&self.query, "id");
        answer::value(query).await
    }
    pub async fn kilos(&self) -> Result<isize, DaggerError> {
        let query = answer::select(&self.query, "kilos");
        answer::value(query).await
    }
}

impl answer::Object for super::mill::Mill {
    const TYPE: &'static str = "Mill";
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
