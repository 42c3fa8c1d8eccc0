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
/// \\
/// """
#[derive(Serialize, Deserialize, PartialEq, Debug, Clone)]
pub struct Sly(pub String);
impl From<&str> for Sly {
    fn from(value: &str) -> Self {
        Self(value.to_string())
    }
}
impl From<String> for Sly {
    fn from(value: String) -> Self {
        Self(value)
    }
}
impl Sly {
    fn literal(&self) -> String {
        arg::quote(&self.0)
    }
}
/// """
#[derive(Serialize, Deserialize, Debug, PartialEq, Clone)]
pub struct Wicked {
    /// """ \\
    pub field: String,
}
impl Wicked {
    fn literal(&self) -> String {
        let mut text = String::new();
        text += "{field:";
        text += &arg::quote(&self.field);
        text += "}";
        text
    }
}
/// Ends a docstring: """ and a comment: */ and starts another: /* // # \<!-- -->
#[derive(Clone)]
pub struct Query {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
/// The optional arguments of `Query::escapes_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct QueryEscapesOpts<'a> {
    /// \[31mred\[0mright to left
    #[builder(setter(into, strip_option), default)]
    pub control: Option<&'a str>,
    /// Ends in a quote "
    ///
    /// Default: `"\"\"\"\\\"; import os\n'''\u0007 \u2028 #{0} {{.}}"`
    #[builder(setter(into, strip_option), default)]
    pub quoted: Option<&'a str>,
}
impl Query {
    /// A backslash at the end \\
    pub async fn backslash(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("backslash");
        answer::value(query, &self.graphql_client).await
    }
    /// Leading and trailing blanks.
    pub async fn blanks(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("blanks");
        answer::value(query, &self.graphql_client).await
    }
    /// //go:build ignore
    /// //go:generate rm -rf /
    /// \+build ignore
    /// \#!/bin/sh
    pub async fn directives(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("directives");
        answer::value(query, &self.graphql_client).await
    }
    /// Escapes that Python knows: \x \N{BULLET} \u12 \U0001f600 \' \" {x} {{y}} %s ${z} `w`
    ///
    /// Optional arguments are given to `escapes_opts`.
    pub async fn escapes(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("escapes");
        answer::value(query, &self.graphql_client).await
    }
    /// Escapes that Python knows: \x \N{BULLET} \u12 \U0001f600 \' \" {x} {{y}} %s ${z} `w`
    ///
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub async fn escapes_opts<'a>(
        &self,
        opts: QueryEscapesOpts<'a>,
    ) -> Result<String, DaggerError> {
        let mut query = self.selection.select("escapes");
        if let Some(value) = opts.quoted {
            query = arg::string(query, "quoted", value);
        }
        if let Some(value) = opts.control {
            query = arg::string(query, "control", value);
        }
        answer::value(query, &self.graphql_client).await
    }
    /// '''
    /// """
    ///
    /// ```text
    /// unclosed fence
    /// ```
    #[cfg_attr(not(test), deprecated(note = "\"\"\" */ \\ {{x}} `a` #\\[x]"))]
    pub async fn fence(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("fence");
        answer::value(query, &self.graphql_client).await
    }
    /// First line.
    /// Second after CRLF.
    /// Third after CR.
    /// Fourth after LS.
    pub async fn line_ends(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("lineEnds");
        answer::value(query, &self.graphql_client).await
    }
    /// \[link](javascript:alert) \<script>alert(1)\</script> \[intra] \[`Doc`] <http://example.test/a?b=>\<c> \&amp; \[ \]
    pub async fn markup(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("markup");
        answer::value(query, &self.graphql_client).await
    }
    /// Deprecated: it is not, a description that says so may not deprecate.
    ///
    /// Deprecated: nor this one.
    pub async fn pretends(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("pretends");
        answer::value(query, &self.graphql_client).await
    }
    /// "Quoted from the first letter to the last."
    pub async fn quotes(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("quotes");
        answer::value(query, &self.graphql_client).await
    }
    /// {{ template "x" }} {{- range . -}} {{ end }}
    pub async fn template(&self) -> Result<Hostile, DaggerError> {
        let query = self.selection.select("template");
        answer::value(query, &self.graphql_client).await
    }
    /// ж𐍈 emoji 👩‍🚀, wide 漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字 and a long line.
    pub async fn unicode(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("unicode");
        answer::value(query, &self.graphql_client).await
    }
}
/// */ """ \\
#[derive(Serialize, Deserialize, Clone, PartialEq, Debug)]
pub enum Hostile {
    /// """ */ \\
    #[serde(rename = "ONE")]
    One,
    /// \\
    #[cfg_attr(not(test), deprecated(note = "\\\\"))]
    #[serde(rename = "TWO")]
    Two,
}
impl Hostile {
    fn literal(&self) -> String {
        let name = match self {
            Self::One => "ONE",
            Self::Two => "TWO",
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
    pub(super) fn string(
        query: crate::querybuilder::Selection,
        name: &str,
        value: impl Into<String>,
    ) -> crate::querybuilder::Selection {
        literal(query, name, quote(&value.into()))
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
