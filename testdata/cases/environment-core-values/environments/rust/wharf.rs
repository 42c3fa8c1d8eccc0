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

// ... helpers/environments/rust/use-dagger-sdk.rs

// ... helpers/environments/rust/serve-from.rs

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

// ... helpers/environments/rust/entrypointkind.rs

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
    // ... helpers/environments/rust/arg-literal.rs
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
    // ... helpers/environments/rust/arg-into-id.rs
    // ... helpers/environments/rust/arg-literal-or-mark.rs
    /// Returns the literal of a list.
    pub(super) fn join<T>(values: &[T], text: fn(&T) -> String) -> String {
        brackets(values.iter().map(text))
    }
    // ... helpers/environments/rust/arg-brackets.rs
    /// Returns the literal of a value of an enum of the crate.
    pub(super) fn variant<T: serde::Serialize>(value: &T) -> String {
        match serde_json::to_value(value) {
            Ok(serde_json::Value::String(name)) => name,
            _ => String::from("null"),
        }
    }
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

    // ... helpers/environments/rust/answer-load-t.rs

    // ... helpers/environments/rust/answer-maybe-t.rs
}
