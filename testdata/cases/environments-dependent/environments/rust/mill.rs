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

    /// Awaits an object that may be null.
    pub(super) async fn maybe<T: Object>(query: Query) -> Result<Option<T>, DaggerError> {
        let id: Option<String> = value(select(&query, "id")).await?;
        Ok(id.map(|id| load(&query, &id)))
    }
}
