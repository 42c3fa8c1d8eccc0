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

// ... helpers/environments/rust/use-dagger-sdk.rs

// ... helpers/environments/rust/serve-from.rs

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

// ... helpers/environments/rust/entrypointkind.rs

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
    // ... helpers/environments/rust/arg-literal.rs
    // ... helpers/environments/rust/arg-quote.rs
}

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
