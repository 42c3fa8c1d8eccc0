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
/// The optional arguments of `Query::all_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct QueryAllOpts<'a> {
    #[builder(setter(into, strip_option), default)]
    pub o_00: Option<isize>,
    #[builder(setter(into, strip_option), default)]
    pub o_01: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub o_02: Option<bool>,
    #[builder(setter(into, strip_option), default)]
    pub o_03: Option<f64>,
    #[builder(setter(into, strip_option), default)]
    pub o_04: Option<Vec<&'a str>>,
    #[builder(setter(into, strip_option), default)]
    pub o_05: Option<isize>,
    #[builder(setter(into, strip_option), default)]
    pub o_06: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub o_07: Option<bool>,
    #[builder(setter(into, strip_option), default)]
    pub o_08: Option<f64>,
    #[builder(setter(into, strip_option), default)]
    pub o_09: Option<Vec<&'a str>>,
    #[builder(setter(into, strip_option), default)]
    pub o_10: Option<isize>,
    #[builder(setter(into, strip_option), default)]
    pub o_11: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub o_12: Option<bool>,
    #[builder(setter(into, strip_option), default)]
    pub o_13: Option<f64>,
    #[builder(setter(into, strip_option), default)]
    pub o_14: Option<Vec<&'a str>>,
}
impl Query {
    /// Optional arguments are given to `all_opts`.
    pub async fn all(
        &self,
        r_00: isize,
        r_01: impl Into<String>,
        r_02: bool,
        r_03: f64,
        r_04: Vec<impl Into<String>>,
        r_05: isize,
        r_06: impl Into<String>,
        r_07: bool,
        r_08: f64,
        r_09: Vec<impl Into<String>>,
        r_10: isize,
        r_11: impl Into<String>,
        r_12: bool,
        r_13: f64,
        r_14: Vec<impl Into<String>>,
    ) -> Result<String, DaggerError> {
        let mut query = self.selection.select("all");
        query = arg::value(query, "r00", r_00);
        query = arg::string(query, "r01", r_01);
        query = arg::value(query, "r02", r_02);
        query = arg::value(query, "r03", r_03);
        query = arg::strings(query, "r04", r_04);
        query = arg::value(query, "r05", r_05);
        query = arg::string(query, "r06", r_06);
        query = arg::value(query, "r07", r_07);
        query = arg::value(query, "r08", r_08);
        query = arg::strings(query, "r09", r_09);
        query = arg::value(query, "r10", r_10);
        query = arg::string(query, "r11", r_11);
        query = arg::value(query, "r12", r_12);
        query = arg::value(query, "r13", r_13);
        query = arg::strings(query, "r14", r_14);
        answer::value(query, &self.graphql_client).await
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub async fn all_opts<'a>(
        &self,
        r_00: isize,
        r_01: impl Into<String>,
        r_02: bool,
        r_03: f64,
        r_04: Vec<impl Into<String>>,
        r_05: isize,
        r_06: impl Into<String>,
        r_07: bool,
        r_08: f64,
        r_09: Vec<impl Into<String>>,
        r_10: isize,
        r_11: impl Into<String>,
        r_12: bool,
        r_13: f64,
        r_14: Vec<impl Into<String>>,
        opts: QueryAllOpts<'a>,
    ) -> Result<String, DaggerError> {
        let mut query = self.selection.select("all");
        query = arg::value(query, "r00", r_00);
        query = arg::string(query, "r01", r_01);
        query = arg::value(query, "r02", r_02);
        query = arg::value(query, "r03", r_03);
        query = arg::strings(query, "r04", r_04);
        query = arg::value(query, "r05", r_05);
        query = arg::string(query, "r06", r_06);
        query = arg::value(query, "r07", r_07);
        query = arg::value(query, "r08", r_08);
        query = arg::strings(query, "r09", r_09);
        query = arg::value(query, "r10", r_10);
        query = arg::string(query, "r11", r_11);
        query = arg::value(query, "r12", r_12);
        query = arg::value(query, "r13", r_13);
        query = arg::strings(query, "r14", r_14);
        if let Some(value) = opts.o_00 {
            query = arg::value(query, "o00", value);
        }
        if let Some(value) = opts.o_01 {
            query = arg::string(query, "o01", value);
        }
        if let Some(value) = opts.o_02 {
            query = arg::value(query, "o02", value);
        }
        if let Some(value) = opts.o_03 {
            query = arg::value(query, "o03", value);
        }
        if let Some(value) = opts.o_04 {
            query = arg::strings(query, "o04", value);
        }
        if let Some(value) = opts.o_05 {
            query = arg::value(query, "o05", value);
        }
        if let Some(value) = opts.o_06 {
            query = arg::string(query, "o06", value);
        }
        if let Some(value) = opts.o_07 {
            query = arg::value(query, "o07", value);
        }
        if let Some(value) = opts.o_08 {
            query = arg::value(query, "o08", value);
        }
        if let Some(value) = opts.o_09 {
            query = arg::strings(query, "o09", value);
        }
        if let Some(value) = opts.o_10 {
            query = arg::value(query, "o10", value);
        }
        if let Some(value) = opts.o_11 {
            query = arg::string(query, "o11", value);
        }
        if let Some(value) = opts.o_12 {
            query = arg::value(query, "o12", value);
        }
        if let Some(value) = opts.o_13 {
            query = arg::value(query, "o13", value);
        }
        if let Some(value) = opts.o_14 {
            query = arg::strings(query, "o14", value);
        }
        answer::value(query, &self.graphql_client).await
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
    pub(super) fn string(
        query: crate::querybuilder::Selection,
        name: &str,
        value: impl Into<String>,
    ) -> crate::querybuilder::Selection {
        literal(query, name, quote(&value.into()))
    }
    pub(super) fn strings(
        query: crate::querybuilder::Selection,
        name: &str,
        values: Vec<impl Into<String>>,
    ) -> crate::querybuilder::Selection {
        literal(query, name, quote_all(values))
    }
    fn quote_all(values: Vec<impl Into<String>>) -> String {
        brackets(values.into_iter().map(|value| quote(&value.into())))
    }
    /// Gives the query a number or a Boolean.
    pub(super) fn value(
        query: crate::querybuilder::Selection,
        name: &str,
        value: impl ToString,
    ) -> crate::querybuilder::Selection {
        literal(query, name, value.to_string())
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
