//! Typed client of the environment `wharf`, on top of the crate `dagger-sdk`.
//!
//! Where goods are put ashore.
//!
//! The module needs the crates `dagger-sdk`, `serde` (with the feature `derive`) and `serde_json`. In a session that
//! has the environment served already, leave out the line with `serve`:
//!
//! ```text
//! use wharf::WharfExt;
//!
//! dagger_sdk::connect(|client| async move {
//!     wharf::serve_from(&client, "path/of/the/environment").await?;
//!     let wharf = client.wharf(/* arguments */);
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

/// Gives the client of a session the environment `wharf`.
pub trait WharfExt {
    fn wharf(&self) -> Wharf;
}

impl WharfExt for Query {
    fn wharf(&self) -> Wharf {
        let query = answer::select(self, "wharf");
        Wharf { query }
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
        name: "anything",
        kind: EntrypointKind::Function,
        description: "Gives anything that has an ID.",
        source: "",
        path: &[],
    },
    Entrypoint {
        name: "build",
        kind: EntrypointKind::Function,
        description: "Builds for platforms.",
        source: "",
        path: &[],
    },
    Entrypoint {
        name: "open",
        kind: EntrypointKind::Function,
        description: "Opens ports.",
        source: "",
        path: &[],
    },
    Entrypoint {
        name: "speak",
        kind: EntrypointKind::Function,
        description: "Speaks a protocol.",
        source: "",
        path: &[],
    },
];

fn write_port_forward(value: &dagger_sdk::PortForward) -> String {
    let mut text = String::new();
    text += "{backend:";
    text += &value.backend.to_string();
    text += ",frontend:";
    text += &value.frontend.to_string();
    text += ",protocol:";
    text += &arg::variant(&value.protocol);
    text += "}";
    text
}

/// Where goods are put ashore.
#[derive(Clone)]
pub struct Wharf {
    pub(super) query: Query,
}

/// Optional arguments. Those that are `None` are left to the environment.
#[derive(Clone, Default)]
pub struct WharfAnythingOpts {
    pub all: Option<Vec<Wharf>>,
}

/// Optional arguments. Those that are `None` are left to the environment.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WharfBuildOpts {
    pub others: Option<Vec<dagger_sdk::Platform>>,
}

/// Optional arguments. Those that are `None` are left to the environment.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WharfOpenOpts {
    pub more: Option<Vec<dagger_sdk::PortForward>>,
}

/// Optional arguments. Those that are `None` are left to the environment.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WharfSpeakOpts {
    pub others: Option<Vec<dagger_sdk::NetworkProtocol>>,
}

impl IntoID<Id> for Wharf {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        Box::pin(answer::value(answer::select(&self.query, "id")))
    }
}

impl Loadable for Wharf {
    fn graphql_type() -> &'static str {
        "Wharf"
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

impl answer::Object for Wharf {
    const TYPE: &'static str = "Wharf";
    const LOADER: &'static str = "";
    fn at(query: Query) -> Self {
        Self { query }
    }
    fn query(&self) -> Query {
        self.query.clone()
    }
}

impl Wharf {
    /// Gives anything that has an ID.
    ///
    /// Optional arguments are given to `anything_opts`.
    pub async fn anything(
        &self,
        of: impl IntoID<Id>,
    ) -> Result<Option<dagger_sdk::NodeClient>, DaggerError> {
        let mut query = answer::select(&self.query, "anything");
        query = arg::into_id(query, "of", of);
        answer::maybe(query).await
    }
    /// Gives anything that has an ID.
    ///
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub async fn anything_opts(
        &self,
        of: impl IntoID<Id>,
        opts: WharfAnythingOpts,
    ) -> Result<Option<dagger_sdk::NodeClient>, DaggerError> {
        let mut query = answer::select(&self.query, "anything");
        query = arg::into_id(query, "of", of);
        if let Some(value) = opts.all {
            query = arg::ids(query, "all", value);
        }
        answer::maybe(query).await
    }
    /// Builds for platforms.
    ///
    /// Optional arguments are given to `build_opts`.
    pub async fn build(
        &self,
        platform: dagger_sdk::Platform,
    ) -> Result<Option<dagger_sdk::Platform>, DaggerError> {
        let mut query = answer::select(&self.query, "build");
        query = arg::string(query, "platform", platform.0);
        answer::value(query).await
    }
    /// Builds for platforms.
    ///
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub async fn build_opts(
        &self,
        platform: dagger_sdk::Platform,
        opts: WharfBuildOpts,
    ) -> Result<Option<dagger_sdk::Platform>, DaggerError> {
        let mut query = answer::select(&self.query, "build");
        query = arg::string(query, "platform", platform.0);
        if let Some(value) = opts.others {
            query = arg::list(query, "others", value, |value| arg::quote(&value.0));
        }
        answer::value(query).await
    }
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = answer::select(&self.query, "id");
        answer::value(query).await
    }
    /// Opens ports.
    ///
    /// Optional arguments are given to `open_opts`.
    pub async fn open(&self, port: dagger_sdk::PortForward) -> Result<String, DaggerError> {
        let mut query = answer::select(&self.query, "open");
        query = arg::literal(query, "port", write_port_forward(&port));
        answer::value(query).await
    }
    /// Opens ports.
    ///
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub async fn open_opts(
        &self,
        port: dagger_sdk::PortForward,
        opts: WharfOpenOpts,
    ) -> Result<String, DaggerError> {
        let mut query = answer::select(&self.query, "open");
        query = arg::literal(query, "port", write_port_forward(&port));
        if let Some(value) = opts.more {
            query = arg::list(query, "more", value, write_port_forward);
        }
        answer::value(query).await
    }
    /// Speaks a protocol.
    ///
    /// Optional arguments are given to `speak_opts`.
    pub async fn speak(
        &self,
        protocol: dagger_sdk::NetworkProtocol,
    ) -> Result<dagger_sdk::NetworkProtocol, DaggerError> {
        let mut query = answer::select(&self.query, "speak");
        query = arg::literal(query, "protocol", arg::variant(&protocol));
        answer::value(query).await
    }
    /// Speaks a protocol.
    ///
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub async fn speak_opts(
        &self,
        protocol: dagger_sdk::NetworkProtocol,
        opts: WharfSpeakOpts,
    ) -> Result<dagger_sdk::NetworkProtocol, DaggerError> {
        let mut query = answer::select(&self.query, "speak");
        query = arg::literal(query, "protocol", arg::variant(&protocol));
        if let Some(value) = opts.others {
            query = arg::list(query, "others", value, arg::variant);
        }
        answer::value(query).await
    }
}

impl answer::Object for dagger_sdk::NodeClient {
    const TYPE: &'static str = "Node";
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
    pub(super) fn list<T>(
        query: dagger_sdk::Query,
        name: &str,
        values: Vec<T>,
        text: fn(&T) -> String,
    ) -> dagger_sdk::Query {
        literal(query, name, join(&values, text))
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
    /// Returns the literal of a list.
    pub(super) fn join<T>(values: &[T], text: fn(&T) -> String) -> String {
        brackets(values.iter().map(text))
    }
    fn brackets(items: impl Iterator<Item = String>) -> String {
        let items: Vec<String> = items.collect();
        format!("[{}]", items.join(","))
    }
    /// Returns the literal of a value of an enum of the crate.
    pub(super) fn variant<T: serde::Serialize>(value: &T) -> String {
        match serde_json::to_value(value) {
            Ok(serde_json::Value::String(name)) => name,
            _ => String::from("null"),
        }
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
