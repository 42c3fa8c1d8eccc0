//! Typed client of the environment `apiary`, on top of the crate `dagger-sdk`.
//!
//! Keeps bees.
//!
//! The module needs the crates `dagger-sdk`, `serde` (with the feature `derive`) and `serde_json`. In a session that
//! has the environment served already, leave out the line with `serve`:
//!
//! ```text
//! use apiary::ApiaryExt;
//!
//! dagger_sdk::connect(|client| async move {
//!     apiary::serve_from(&client, "path/of/the/environment").await?;
//!     let apiary = client.apiary(/* arguments */);
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

/// Gives the client of a session the environment `apiary`.
pub trait ApiaryExt {
    /// Keeps bees.
    ///
    /// Optional arguments are given to `apiary_opts`.
    fn apiary(&self, hives: isize) -> Apiary;
    /// Keeps bees.
    ///
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    fn apiary_opts(&self, hives: isize, opts: ApiaryOpts) -> Apiary;
}

impl ApiaryExt for Query {
    fn apiary(&self, hives: isize) -> Apiary {
        let mut query = answer::select(self, "apiary");
        query = arg::value(query, "hives", hives);
        Apiary { query }
    }
    fn apiary_opts(&self, hives: isize, opts: ApiaryOpts) -> Apiary {
        let mut query = answer::select(self, "apiary");
        query = arg::value(query, "hives", hives);
        if let Some(value) = opts.queen {
            query = arg::id(query, "queen", value);
        }
        Apiary { query }
    }
}

/// Optional arguments. Those that are `None` are left to the environment.
#[derive(Clone, Default)]
pub struct ApiaryOpts {
    pub queen: Option<Queen>,
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
        name: "honey",
        kind: EntrypointKind::Function,
        description: "",
        source: "",
        path: &[],
    },
    Entrypoint {
        name: "queen",
        kind: EntrypointKind::Function,
        description: "",
        source: "",
        path: &["queen", "id"],
    },
    Entrypoint {
        name: "queens",
        kind: EntrypointKind::Function,
        description: "",
        source: "",
        path: &["queens", "id"],
    },
    Entrypoint {
        name: "smoke",
        kind: EntrypointKind::Function,
        description: "",
        source: "",
        path: &[],
    },
];

#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq, Hash)]
pub struct ApiaryId(pub String);

impl ApiaryId {
    fn literal(&self) -> String {
        arg::quote(&self.0)
    }
}

#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq, Hash)]
pub struct QueenId(pub String);

impl QueenId {
    fn literal(&self) -> String {
        arg::quote(&self.0)
    }
}

/// Keeps bees.
#[derive(Clone)]
pub struct Apiary {
    pub(super) query: Query,
}

/// Optional arguments. Those that are `None` are left to the environment.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ApiarySmokeOpts {
    pub weather: Option<Weather>,
}

impl answer::Object for Apiary {
    const TYPE: &'static str = "Apiary";
    const LOADER: &'static str = "loadApiaryFromID";
    fn at(query: Query) -> Self {
        Self { query }
    }
    fn query(&self) -> Query {
        self.query.clone()
    }
}

impl Apiary {
    pub fn honey(&self, jars: isize) -> dagger_sdk::Directory {
        let mut query = answer::select(&self.query, "honey");
        query = arg::value(query, "jars", jars);
        dagger_sdk::Directory {
            proc: query.proc,
            selection: query.selection,
            graphql_client: query.graphql_client,
        }
    }
    pub async fn id(&self) -> Result<ApiaryId, DaggerError> {
        let query = answer::select(&self.query, "id");
        answer::value(query).await
    }
    pub fn queen(&self) -> Queen {
        let query = answer::select(&self.query, "queen");
        Queen { query }
    }
    pub async fn queens(&self) -> Result<Vec<Queen>, DaggerError> {
        let query = answer::select(&self.query, "queens");
        answer::list(query).await
    }
    /// Optional arguments are given to `smoke_opts`.
    pub async fn smoke(&self, with: dagger_sdk::Container) -> Result<(), DaggerError> {
        let mut query = answer::select(&self.query, "smoke");
        query = arg::id(query, "with", with);
        answer::void(query).await
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub async fn smoke_opts(
        &self,
        with: dagger_sdk::Container,
        opts: ApiarySmokeOpts,
    ) -> Result<(), DaggerError> {
        let mut query = answer::select(&self.query, "smoke");
        query = arg::id(query, "with", with);
        if let Some(value) = opts.weather {
            query = arg::literal(query, "weather", value.literal());
        }
        answer::void(query).await
    }
}

#[derive(Clone)]
pub struct Queen {
    pub(super) query: Query,
}

impl answer::Object for Queen {
    const TYPE: &'static str = "ApiaryQueen";
    const LOADER: &'static str = "loadApiaryQueenFromID";
    fn at(query: Query) -> Self {
        Self { query }
    }
    fn query(&self) -> Query {
        self.query.clone()
    }
}

impl Queen {
    pub async fn id(&self) -> Result<QueenId, DaggerError> {
        let query = answer::select(&self.query, "id");
        answer::value(query).await
    }
    pub async fn name(&self) -> Result<String, DaggerError> {
        let query = answer::select(&self.query, "name");
        answer::value(query).await
    }
}

#[derive(Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Weather {
    #[serde(rename = "RAIN")]
    Rain,
    #[serde(rename = "SUN")]
    Sun,
}

impl Weather {
    fn literal(&self) -> String {
        let name = match self {
            Self::Rain => "RAIN",
            Self::Sun => "SUN",
        };
        String::from(name)
    }
}

impl answer::Object for dagger_sdk::Container {
    const TYPE: &'static str = "Container";
    const LOADER: &'static str = "loadContainerFromID";
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
        let object = select(&root, T::LOADER);
        T::at(super::arg::literal(object, "id", super::arg::quote(id)))
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
