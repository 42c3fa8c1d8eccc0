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

// ... helpers/environments/rust/serve-from.rs

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

// ... helpers/environments/rust/entrypointkind.rs

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

// ... helpers/environments/rust/arg.rs

/// Sends queries and reads their answers.
mod answer {
    // ... helpers/environments/rust/answer-use-dagger-sdk.rs

    // ... helpers/environments/rust/answer-select.rs

    // ... helpers/environments/rust/answer-fetch-2.rs

    // ... helpers/environments/rust/answer-innermost.rs
}
