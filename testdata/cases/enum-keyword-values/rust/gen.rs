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
/// The optional arguments of `Query::word_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct QueryWordOpts {
    /// Default: `None`
    #[builder(setter(into, strip_option), default)]
    pub value: Option<Word>,
}
impl Query {
    /// Reads the word back.
    ///
    /// Optional arguments are given to `word_opts`.
    pub async fn word(&self) -> Result<Word, DaggerError> {
        let query = self.selection.select("word");
        answer::value(query, &self.graphql_client).await
    }
    /// Reads the word back.
    ///
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub async fn word_opts(&self, opts: QueryWordOpts) -> Result<Word, DaggerError> {
        let mut query = self.selection.select("word");
        if let Some(value) = opts.value {
            query = arg::literal(query, "value", value.literal());
        }
        answer::value(query, &self.graphql_client).await
    }
    pub async fn words(&self, values: Vec<Word>) -> Result<Vec<Word>, DaggerError> {
        let mut query = self.selection.select("words");
        query = arg::list(query, "values", values, Word::literal);
        answer::value(query, &self.graphql_client).await
    }
}
/// Words that languages keep for themselves.
#[derive(Serialize, Deserialize, Clone, PartialEq, Debug)]
pub enum Word {
    #[serde(rename = "class")]
    Class,
    #[serde(rename = "class_")]
    Class2,
    #[serde(rename = "func")]
    Func,
    #[serde(rename = "import")]
    Import,
    #[serde(rename = "match")]
    Match,
    #[serde(rename = "mro")]
    Mro,
    #[serde(rename = "name")]
    Name,
    #[serde(rename = "None")]
    None,
    #[serde(rename = "_private")]
    Private,
    #[serde(rename = "SELF")]
    Self2,
    #[serde(rename = "Self")]
    Self3,
    #[serde(rename = "self")]
    Self_,
    #[serde(rename = "True")]
    True,
    #[serde(rename = "type")]
    Type,
    #[serde(rename = "value")]
    Value,
    #[serde(rename = "vars")]
    Vars,
}
impl Word {
    fn literal(&self) -> String {
        let name = match self {
            Self::Class => "class",
            Self::Class2 => "class_",
            Self::Func => "func",
            Self::Import => "import",
            Self::Match => "match",
            Self::Mro => "mro",
            Self::Name => "name",
            Self::None => "None",
            Self::Private => "_private",
            Self::Self2 => "SELF",
            Self::Self3 => "Self",
            Self::Self_ => "self",
            Self::True => "True",
            Self::Type => "type",
            Self::Value => "value",
            Self::Vars => "vars",
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
    pub(super) fn list<T>(
        query: crate::querybuilder::Selection,
        name: &str,
        values: Vec<T>,
        text: fn(&T) -> String,
    ) -> crate::querybuilder::Selection {
        literal(query, name, join(&values, text))
    }
    /// Returns the literal of a list.
    pub(super) fn join<T>(values: &[T], text: fn(&T) -> String) -> String {
        brackets(values.iter().map(text))
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
