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

// ... helpers/environments/rust/use-dagger-sdk-2.rs

// ... helpers/environments/rust/serve-from.rs

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

// ... helpers/environments/rust/entrypointkind.rs

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

// ... helpers/environments/rust/arg.rs

/// Sends queries and reads their answers.
mod answer {
    // ... helpers/environments/rust/answer-use-dagger-sdk.rs

    // ... helpers/environments/rust/answer-object.rs

    // ... helpers/environments/rust/answer-select.rs

    // ... helpers/environments/rust/answer-fetch-2.rs

    // ... helpers/environments/rust/answer-innermost.rs

    // ... helpers/environments/rust/answer-id.rs

    // ... helpers/environments/rust/answer-load-t.rs

    // ... helpers/environments/rust/answer-list-t.rs
}
