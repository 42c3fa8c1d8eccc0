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
#[derive(Serialize, Deserialize, PartialEq, Debug, Clone)]
pub struct Json(pub String);
impl From<&str> for Json {
    fn from(value: &str) -> Self {
        Self(value.to_string())
    }
}
impl From<String> for Json {
    fn from(value: String) -> Self {
        Self(value)
    }
}
impl Json {
    fn literal(&self) -> String {
        arg::quote(&self.0)
    }
}
#[derive(Serialize, Deserialize, Debug, PartialEq, Clone)]
pub struct Finish {
    pub gloss: f64,
}
impl Finish {
    fn literal(&self) -> String {
        let mut text = String::new();
        text += "{gloss:";
        text += &self.gloss.to_string();
        text += "}";
        text
    }
}
#[derive(Serialize, Deserialize, Debug, PartialEq, Clone)]
pub struct Table {
    pub finish: Finish,
    pub hand: Hand,
    pub legs: isize,
    pub names: Vec<String>,
}
impl Table {
    fn literal(&self) -> String {
        let mut text = String::new();
        text += "{finish:";
        text += &self.finish.literal();
        text += ",hand:";
        text += &self.hand.literal();
        text += ",legs:";
        text += &self.legs.to_string();
        text += ",names:";
        text += &arg::join(&self.names, arg::text);
        text += "}";
        text
    }
}
#[derive(Clone)]
pub struct Query {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
/// The optional arguments of `Query::roll_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct QueryRollOpts<'a> {
    /// Default: `0`
    #[builder(setter(into, strip_option), default)]
    pub dice: Option<isize>,
    /// Default: `""`
    #[builder(setter(into, strip_option), default)]
    pub empty: Option<&'a str>,
    /// Default: `[LEFT, RIGHT]`
    #[builder(setter(into, strip_option), default)]
    pub hands: Option<Vec<Hand>>,
    /// Default: `1.5e300`
    #[builder(setter(into, strip_option), default)]
    pub huge: Option<f64>,
    /// Default: `false`
    #[builder(setter(into, strip_option), default)]
    pub loud: Option<bool>,
    /// Default: `"{\"a\": 1}"`
    #[builder(setter(into, strip_option), default)]
    pub meta: Option<Json>,
    /// Default: `[["x"], []]`
    #[builder(setter(into, strip_option), default)]
    pub nested: Option<Vec<Vec<&'a str>>>,
    /// Default: `[]`
    #[builder(setter(into, strip_option), default)]
    pub none: Option<Vec<&'a str>>,
    /// Default: `null`
    #[builder(setter(into, strip_option), default)]
    pub nothing: Option<&'a str>,
    /// Default: `"5"`
    #[builder(setter(into, strip_option), default)]
    pub number: Option<Json>,
    /// Default: `"a \"b\" \\ c\n\td"`
    #[builder(setter(into, strip_option), default)]
    pub quoted: Option<&'a str>,
    /// Default: `{legs: 4, finish: {gloss: 0.25}, hand: RIGHT}`
    #[builder(setter(into, strip_option), default)]
    pub table: Option<Table>,
    /// Default: `1e-9`
    #[builder(setter(into, strip_option), default)]
    pub tiny: Option<f64>,
    /// Default: `3`
    #[builder(setter(into, strip_option), default)]
    pub whole: Option<f64>,
}
impl Query {
    /// Rolls dice.
    ///
    /// Optional arguments are given to `roll_opts`.
    pub async fn roll(
        &self,
        sides: isize,
        negative: isize,
        bias: f64,
        fair: bool,
        player: impl Into<String>,
        faces: Vec<isize>,
        hand: Hand,
    ) -> Result<Vec<isize>, DaggerError> {
        let mut query = self.selection.select("roll");
        query = arg::value(query, "sides", sides);
        query = arg::value(query, "negative", negative);
        query = arg::value(query, "bias", bias);
        query = arg::value(query, "fair", fair);
        query = arg::string(query, "player", player);
        query = arg::list(query, "faces", faces, arg::display);
        query = arg::literal(query, "hand", hand.literal());
        answer::value(query, &self.graphql_client).await
    }
    /// Rolls dice.
    ///
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub async fn roll_opts<'a>(
        &self,
        sides: isize,
        negative: isize,
        bias: f64,
        fair: bool,
        player: impl Into<String>,
        faces: Vec<isize>,
        hand: Hand,
        opts: QueryRollOpts<'a>,
    ) -> Result<Vec<isize>, DaggerError> {
        let mut query = self.selection.select("roll");
        query = arg::value(query, "sides", sides);
        query = arg::value(query, "negative", negative);
        query = arg::value(query, "bias", bias);
        query = arg::value(query, "fair", fair);
        query = arg::string(query, "player", player);
        query = arg::list(query, "faces", faces, arg::display);
        query = arg::literal(query, "hand", hand.literal());
        if let Some(value) = opts.dice {
            query = arg::value(query, "dice", value);
        }
        if let Some(value) = opts.whole {
            query = arg::value(query, "whole", value);
        }
        if let Some(value) = opts.tiny {
            query = arg::value(query, "tiny", value);
        }
        if let Some(value) = opts.huge {
            query = arg::value(query, "huge", value);
        }
        if let Some(value) = opts.loud {
            query = arg::value(query, "loud", value);
        }
        if let Some(value) = opts.empty {
            query = arg::string(query, "empty", value);
        }
        if let Some(value) = opts.nothing {
            query = arg::string(query, "nothing", value);
        }
        if let Some(value) = opts.quoted {
            query = arg::string(query, "quoted", value);
        }
        if let Some(value) = opts.none {
            query = arg::strings(query, "none", value);
        }
        if let Some(value) = opts.nested {
            query = arg::strings_2(query, "nested", value);
        }
        if let Some(value) = opts.hands {
            query = arg::list(query, "hands", value, Hand::literal);
        }
        if let Some(value) = opts.table {
            query = arg::literal(query, "table", value.literal());
        }
        if let Some(value) = opts.meta {
            query = arg::literal(query, "meta", value.literal());
        }
        if let Some(value) = opts.number {
            query = arg::literal(query, "number", value.literal());
        }
        answer::value(query, &self.graphql_client).await
    }
}
#[derive(Serialize, Deserialize, Clone, PartialEq, Debug)]
pub enum Hand {
    #[serde(rename = "LEFT")]
    Left,
    #[serde(rename = "RIGHT")]
    Right,
}
impl Hand {
    fn literal(&self) -> String {
        let name = match self {
            Self::Left => "LEFT",
            Self::Right => "RIGHT",
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
    pub(super) fn strings_2(
        query: crate::querybuilder::Selection,
        name: &str,
        values: Vec<Vec<impl Into<String>>>,
    ) -> crate::querybuilder::Selection {
        literal(query, name, quote_strings_2(values))
    }
    fn quote_strings_2(values: Vec<Vec<impl Into<String>>>) -> String {
        brackets(values.into_iter().map(quote_all))
    }
    /// Gives the query a number or a Boolean.
    pub(super) fn value(
        query: crate::querybuilder::Selection,
        name: &str,
        value: impl ToString,
    ) -> crate::querybuilder::Selection {
        literal(query, name, value.to_string())
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
    /// Returns the literal of a number or a Boolean.
    pub(super) fn display<T: ToString>(value: &T) -> String {
        value.to_string()
    }
    /// Returns the literal of a string.
    pub(super) fn text<T: AsRef<str>>(value: &T) -> String {
        quote(value.as_ref())
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
