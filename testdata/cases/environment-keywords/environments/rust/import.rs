//! Typed client of the environment `import`, on top of the crate `dagger-sdk`.
//!
//! Brings things in.
//!
//! The module needs the crates `dagger-sdk`, `serde` (with the feature `derive`) and `serde_json`. In a session that
//! has the environment served already, leave out the line with `serve`:
//!
//! ```text
//! use import::ImportExt;
//!
//! dagger_sdk::connect(|client| async move {
//!     import::serve_from(&client, "path/of/the/environment").await?;
//!     let import = client.import(/* arguments */);
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

/// Gives the client of a session the environment `import`.
pub trait ImportExt {
    /// Optional arguments are given to `import_opts`.
    fn import(&self, from: impl Into<String>) -> Import;
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    fn import_opts(&self, from: impl Into<String>, opts: ImportOpts) -> Import;
}

impl ImportExt for Query {
    fn import(&self, from: impl Into<String>) -> Import {
        let mut query = answer::select(self, "import");
        query = arg::string(query, "from", from);
        Import { query }
    }
    fn import_opts(&self, from: impl Into<String>, opts: ImportOpts) -> Import {
        let mut query = answer::select(self, "import");
        query = arg::string(query, "from", from);
        if let Some(value) = opts.lambda {
            query = arg::value(query, "lambda", value);
        }
        Import { query }
    }
}

/// Optional arguments. Those that are `None` are left to the environment.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImportOpts {
    pub lambda: Option<isize>,
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
        name: "class",
        kind: EntrypointKind::Function,
        description: "",
        source: "",
        path: &["class", "id"],
    },
    Entrypoint {
        name: "entrypoints",
        kind: EntrypointKind::Function,
        description: "",
        source: "",
        path: &["entrypoints"],
    },
    Entrypoint {
        name: "fn",
        kind: EntrypointKind::Function,
        description: "",
        source: "",
        path: &["fn", "id"],
    },
    Entrypoint {
        name: "func",
        kind: EntrypointKind::Function,
        description: "",
        source: "",
        path: &[],
    },
    Entrypoint {
        name: "match",
        kind: EntrypointKind::Function,
        description: "",
        source: "",
        path: &["match", "id"],
    },
    Entrypoint {
        name: "new",
        kind: EntrypointKind::Function,
        description: "",
        source: "",
        path: &["new"],
    },
    Entrypoint {
        name: "serve",
        kind: EntrypointKind::Function,
        description: "",
        source: "",
        path: &["serve"],
    },
];

/// Brings things in.
#[derive(Clone)]
pub struct Import {
    pub(super) query: Query,
}

/// Optional arguments. Those that are `None` are left to the environment.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImportFuncOpts {
    /// Default: `NONE`
    pub r#type: Option<Enum>,
}

/// Optional arguments. Those that are `None` are left to the environment.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImportMatchOpts {
    pub self_: Option<bool>,
}

impl IntoID<Id> for Import {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        Box::pin(answer::value(answer::select(&self.query, "id")))
    }
}

impl Loadable for Import {
    fn graphql_type() -> &'static str {
        "Import"
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

impl answer::Object for Import {
    const TYPE: &'static str = "Import";
    const LOADER: &'static str = "";
    fn at(query: Query) -> Self {
        Self { query }
    }
    fn query(&self) -> Query {
        self.query.clone()
    }
}

impl Import {
    pub fn class(&self) -> Class {
        let query = answer::select(&self.query, "class");
        Class { query }
    }
    pub async fn entrypoints(&self) -> Result<Vec<String>, DaggerError> {
        let query = answer::select(&self.query, "entrypoints");
        answer::value(query).await
    }
    pub async fn r#fn(&self) -> Result<Vec<Class>, DaggerError> {
        let query = answer::select(&self.query, "fn");
        answer::list(query).await
    }
    /// Optional arguments are given to `func_opts`.
    pub async fn func(&self, def: impl Into<String>) -> Result<String, DaggerError> {
        let mut query = answer::select(&self.query, "func");
        query = arg::string(query, "def", def);
        answer::value(query).await
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub async fn func_opts(
        &self,
        def: impl Into<String>,
        opts: ImportFuncOpts,
    ) -> Result<String, DaggerError> {
        let mut query = answer::select(&self.query, "func");
        query = arg::string(query, "def", def);
        if let Some(value) = opts.r#type {
            query = arg::literal(query, "type", value.literal());
        }
        answer::value(query).await
    }
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = answer::select(&self.query, "id");
        answer::value(query).await
    }
    /// Optional arguments are given to `match_opts`.
    pub fn r#match(&self) -> Import {
        let query = answer::select(&self.query, "match");
        Import { query }
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub fn r#match_opts(&self, opts: ImportMatchOpts) -> Import {
        let mut query = answer::select(&self.query, "match");
        if let Some(value) = opts.self_ {
            query = arg::value(query, "self", value);
        }
        Import { query }
    }
    pub async fn new(&self) -> Result<String, DaggerError> {
        let query = answer::select(&self.query, "new");
        answer::value(query).await
    }
    pub async fn serve(&self) -> Result<String, DaggerError> {
        let query = answer::select(&self.query, "serve");
        answer::value(query).await
    }
}

#[derive(Clone)]
pub struct Class {
    pub(super) query: Query,
}

impl IntoID<Id> for Class {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        Box::pin(answer::value(answer::select(&self.query, "id")))
    }
}

impl Loadable for Class {
    fn graphql_type() -> &'static str {
        "ImportClass"
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

impl answer::Object for Class {
    const TYPE: &'static str = "ImportClass";
    const LOADER: &'static str = "";
    fn at(query: Query) -> Self {
        Self { query }
    }
    fn query(&self) -> Query {
        self.query.clone()
    }
}

impl Class {
    pub fn container(&self) -> dagger_sdk::Container {
        let query = answer::select(&self.query, "container");
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
    pub async fn r#struct(&self) -> Result<isize, DaggerError> {
        let query = answer::select(&self.query, "struct");
        answer::value(query).await
    }
}

/// Named like a core type, behind the environment's name.
#[derive(Clone)]
pub struct Container {
    pub(super) query: Query,
}

impl IntoID<Id> for Container {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        Box::pin(answer::value(answer::select(&self.query, "id")))
    }
}

impl Loadable for Container {
    fn graphql_type() -> &'static str {
        "ImportContainer"
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

impl answer::Object for Container {
    const TYPE: &'static str = "ImportContainer";
    const LOADER: &'static str = "";
    fn at(query: Query) -> Self {
        Self { query }
    }
    fn query(&self) -> Query {
        self.query.clone()
    }
}

impl Container {
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = answer::select(&self.query, "id");
        answer::value(query).await
    }
    pub fn inner(&self) -> dagger_sdk::Container {
        let query = answer::select(&self.query, "inner");
        dagger_sdk::Container {
            proc: query.proc,
            selection: query.selection,
            graphql_client: query.graphql_client,
        }
    }
}

#[derive(Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Enum {
    #[serde(rename = "NONE")]
    None,
    #[serde(rename = "TRUE")]
    True,
}

impl Enum {
    fn literal(&self) -> String {
        let name = match self {
            Self::None => "NONE",
            Self::True => "TRUE",
        };
        String::from(name)
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
