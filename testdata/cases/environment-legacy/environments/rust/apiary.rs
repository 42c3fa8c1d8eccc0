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

// ... helpers/environments/rust/serve-from.rs

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

// ... helpers/environments/rust/entrypointkind.rs

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

    // ... helpers/environments/rust/answer-list-t.rs
}
