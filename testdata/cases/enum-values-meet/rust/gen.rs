#![allow(
    deprecated,
    clippy::needless_lifetimes,
    clippy::len_without_is_empty,
    clippy::new_ret_no_self,
    clippy::should_implement_trait,
    clippy::too_many_arguments,
    clippy::wrong_self_convention
)]

use crate::core::cli_session::DaggerSessionProc;
use crate::core::graphql_client::DynGraphQLClient;
use crate::errors::DaggerError;
use crate::id::IntoID;
use crate::querybuilder::Selection;
use derive_builder::Builder;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

#[derive(Serialize, Deserialize, PartialEq, Debug, Clone)]
pub struct Id(pub String);
impl From<&str> for Id {
    fn from(value: &str) -> Self {
        Self(value.to_string())
    }
}
impl From<String> for Id {
    fn from(value: String) -> Self {
        Self(value)
    }
}
impl IntoID<Id> for Id {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        Box::pin(std::future::ready(Ok(self)))
    }
}
impl Id {
    fn literal(&self) -> String {
        arg::quote(&self.0)
    }
}
#[derive(Clone)]
pub struct Query {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
/// The optional arguments of `Query::compress_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct QueryCompressOpts {
    /// Default: `GZIP`
    #[builder(setter(into, strip_option), default)]
    pub with: Option<Compression>,
}
impl Query {
    /// Optional arguments are given to `compress_opts`.
    pub async fn compress(&self) -> Result<Compression, DaggerError> {
        let query = self.selection.select("compress");
        answer::value(query, &self.graphql_client).await
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub async fn compress_opts(&self, opts: QueryCompressOpts) -> Result<Compression, DaggerError> {
        let mut query = self.selection.select("compress");
        if let Some(value) = opts.with {
            query = arg::literal(query, "with", value.literal());
        }
        answer::value(query, &self.graphql_client).await
    }
    pub async fn level(&self, of: Level) -> Result<Level, DaggerError> {
        let mut query = self.selection.select("level");
        query = arg::literal(query, "of", of.literal());
        answer::value(query, &self.graphql_client).await
    }
}
#[derive(Serialize, Deserialize, Clone, PartialEq, Debug)]
pub enum Compression {
    #[serde(rename = "EStarGZ")]
    EStarGz,
    #[serde(rename = "e_star_gz")]
    EStarGz2,
    #[serde(rename = "ESTARGZ")]
    Estargz,
    #[serde(rename = "Gzip")]
    Gzip,
    #[serde(rename = "GZIP")]
    Gzip2,
}
impl Compression {
    fn literal(&self) -> String {
        let name = match self {
            Self::EStarGz => "EStarGZ",
            Self::EStarGz2 => "e_star_gz",
            Self::Estargz => "ESTARGZ",
            Self::Gzip => "Gzip",
            Self::Gzip2 => "GZIP",
        };
        String::from(name)
    }
}
#[derive(Serialize, Deserialize, Clone, PartialEq, Debug)]
pub enum Level {
    #[serde(rename = "A_B")]
    AB,
    #[serde(rename = "aB")]
    AB2,
    #[serde(rename = "HIGH2")]
    High2,
    #[serde(rename = "HIGH_2")]
    High22,
}
impl Level {
    fn literal(&self) -> String {
        let name = match self {
            Self::AB => "A_B",
            Self::AB2 => "aB",
            Self::High2 => "HIGH2",
            Self::High22 => "HIGH_2",
        };
        String::from(name)
    }
}
/// Writes arguments as GraphQL literals. The crate's own `Selection::arg` escapes nothing.
mod arg {
    /// Gives the query an argument, as the text of its literal.
    pub(super) fn literal(
        query: crate::querybuilder::Selection,
        name: &str,
        text: String,
    ) -> crate::querybuilder::Selection {
        query.arg_lazy(
            name,
            Box::new(move || Box::pin(std::future::ready(text.clone()))),
        )
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
    /// Sends a query and returns what its one path leads to: an object within an answer has one field.
    async fn fetch(
        query: crate::querybuilder::Selection,
        client: &crate::core::graphql_client::DynGraphQLClient,
    ) -> Result<serde_json::Value, crate::errors::DaggerError> {
        let text = query.build().await?;
        tracing::trace!(query = text.as_str(), "dagger-query");
        let data = client
            .query(&text)
            .await
            .map_err(crate::errors::DaggerError::Query)?;
        match innermost(data.unwrap_or_default()) {
            serde_json::Value::Object(fields) if fields.is_empty() => Err(unpack(
                serde::de::Error::custom("the ID is not one of an object that has this field"),
            )),
            value => Ok(value),
        }
    }
    fn innermost(value: serde_json::Value) -> serde_json::Value {
        match value {
            serde_json::Value::Object(fields) if fields.len() == 1 => fields
                .into_iter()
                .next()
                .map_or(serde_json::Value::Null, |(_, value)| innermost(value)),
            serde_json::Value::Array(items) => items.into_iter().map(innermost).collect(),
            other => other,
        }
    }
    fn decode<T: for<'de> serde::Deserialize<'de>>(
        value: serde_json::Value,
    ) -> Result<T, crate::errors::DaggerError> {
        serde_json::from_value(value).map_err(unpack)
    }
    fn unpack(error: serde_json::Error) -> crate::errors::DaggerError {
        let error = crate::errors::DaggerUnpackError::Deserialize(error);
        crate::errors::DaggerError::Unpack(error)
    }
    /// Awaits a value that is never null.
    pub(super) fn value<T: for<'de> serde::Deserialize<'de>>(
        query: crate::querybuilder::Selection,
        client: &crate::core::graphql_client::DynGraphQLClient,
    ) -> impl std::future::Future<Output = Result<T, crate::errors::DaggerError>> + Send {
        let client = client.clone();
        async move { decode(fetch(query, &client).await?) }
    }
}
