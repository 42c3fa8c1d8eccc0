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
use crate::loadable::Loadable;
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
/// Any JSON value, as text.
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
pub struct Menu {
    pub courses: isize,
    pub wine: bool,
}
impl Menu {
    fn literal(&self) -> String {
        let mut text = String::new();
        text += "{courses:";
        text += &self.courses.to_string();
        text += ",wine:";
        text += &self.wine.to_string();
        text += "}";
        text
    }
}
/// Everything that has an ID.
pub trait Node {
    /// The ID, the same in every session of the engine.
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send;
}
/// Everything that has an ID.
#[derive(Clone)]
pub struct NodeClient {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
impl IntoID<Id> for NodeClient {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for NodeClient {
    fn graphql_type() -> &'static str {
        "Node"
    }
    fn from_query(
        proc: Option<Arc<DaggerSessionProc>>,
        selection: Selection,
        graphql_client: DynGraphQLClient,
    ) -> Self {
        Self {
            proc,
            selection,
            graphql_client,
        }
    }
}
impl NodeClient {
    /// The ID, the same in every session of the engine.
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
}
impl Node for NodeClient {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
#[derive(Clone)]
pub struct Cloth {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
impl IntoID<Id> for Cloth {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for Cloth {
    fn graphql_type() -> &'static str {
        "Cloth"
    }
    fn from_query(
        proc: Option<Arc<DaggerSessionProc>>,
        selection: Selection,
        graphql_client: DynGraphQLClient,
    ) -> Self {
        Self {
            proc,
            selection,
            graphql_client,
        }
    }
}
impl Cloth {
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
}
impl Node for Cloth {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
#[derive(Clone)]
pub struct Query {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
/// The optional arguments of `Query::count_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct QueryCountOpts {
    #[builder(setter(into, strip_option), default)]
    pub from: Option<isize>,
    #[builder(setter(into, strip_option), default)]
    pub to: Option<isize>,
}
/// The optional arguments of `Query::table_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct QueryTableOpts {
    #[builder(setter(into, strip_option), default)]
    pub any: Option<Id>,
    #[builder(setter(into, strip_option), default)]
    pub chairs: Option<Vec<Id>>,
    #[builder(setter(into, strip_option), default)]
    pub cloth: Option<Id>,
    #[builder(setter(into, strip_option), default)]
    pub height: Option<f64>,
    #[builder(setter(into, strip_option), default)]
    pub menu: Option<Menu>,
    #[builder(setter(into, strip_option), default)]
    pub menus: Option<Vec<Menu>>,
    #[builder(setter(into, strip_option), default)]
    pub notes: Option<Json>,
    #[builder(setter(into, strip_option), default)]
    pub plates: Option<isize>,
    #[builder(setter(into, strip_option), default)]
    pub round: Option<bool>,
    #[builder(setter(into, strip_option), default)]
    pub theme: Option<Theme>,
    #[builder(setter(into, strip_option), default)]
    pub themes: Option<Vec<Theme>>,
}
impl Query {
    pub fn cloth(&self) -> Cloth {
        let query = self.selection.select("cloth");
        Cloth {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    /// Optional arguments are given to `count_opts`.
    pub async fn count(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("count");
        answer::value(query, &self.graphql_client).await
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub async fn count_opts(&self, opts: QueryCountOpts) -> Result<isize, DaggerError> {
        let mut query = self.selection.select("count");
        if let Some(value) = opts.from {
            query = arg::value(query, "from", value);
        }
        if let Some(value) = opts.to {
            query = arg::value(query, "to", value);
        }
        answer::value(query, &self.graphql_client).await
    }
    pub async fn node(&self, id: impl IntoID<Id>) -> Result<Option<NodeClient>, DaggerError> {
        let mut query = self.selection.select("node");
        query = arg::id(query, "id", id);
        answer::maybe(&self.proc, query, &self.graphql_client).await
    }
    /// Sets the table.
    ///
    /// Optional arguments are given to `table_opts`.
    pub fn table(&self, guests: Vec<impl Into<String>>, host: impl Into<String>) -> Table {
        let mut query = self.selection.select("table");
        query = arg::strings(query, "guests", guests);
        query = arg::string(query, "host", host);
        Table {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    /// Sets the table.
    ///
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub fn table_opts(
        &self,
        guests: Vec<impl Into<String>>,
        host: impl Into<String>,
        opts: QueryTableOpts,
    ) -> Table {
        let mut query = self.selection.select("table");
        query = arg::strings(query, "guests", guests);
        query = arg::string(query, "host", host);
        if let Some(value) = opts.plates {
            query = arg::value(query, "plates", value);
        }
        if let Some(value) = opts.cloth {
            query = arg::literal(query, "cloth", value.literal());
        }
        if let Some(value) = opts.height {
            query = arg::value(query, "height", value);
        }
        if let Some(value) = opts.round {
            query = arg::value(query, "round", value);
        }
        if let Some(value) = opts.chairs {
            query = arg::list(query, "chairs", value, Id::literal);
        }
        if let Some(value) = opts.theme {
            query = arg::literal(query, "theme", value.literal());
        }
        if let Some(value) = opts.menu {
            query = arg::literal(query, "menu", value.literal());
        }
        if let Some(value) = opts.menus {
            query = arg::list(query, "menus", value, Menu::literal);
        }
        if let Some(value) = opts.notes {
            query = arg::literal(query, "notes", value.literal());
        }
        if let Some(value) = opts.themes {
            query = arg::list(query, "themes", value, Theme::literal);
        }
        if let Some(value) = opts.any {
            query = arg::literal(query, "any", value.literal());
        }
        Table {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
}
#[derive(Clone)]
pub struct Table {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
impl IntoID<Id> for Table {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for Table {
    fn graphql_type() -> &'static str {
        "Table"
    }
    fn from_query(
        proc: Option<Arc<DaggerSessionProc>>,
        selection: Selection,
        graphql_client: DynGraphQLClient,
    ) -> Self {
        Self {
            proc,
            selection,
            graphql_client,
        }
    }
}
impl Table {
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn seats(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("seats");
        answer::value(query, &self.graphql_client).await
    }
}
impl Node for Table {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
#[derive(Serialize, Deserialize, Clone, PartialEq, Debug)]
pub enum Theme {
    #[serde(rename = "FESTIVE")]
    Festive,
    #[serde(rename = "PLAIN")]
    Plain,
}
impl Theme {
    fn literal(&self) -> String {
        let name = match self {
            Self::Festive => "FESTIVE",
            Self::Plain => "PLAIN",
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
    /// Gives the query an ID. It is asked for each time that the query is sent; where that fails, a mark takes its
    /// place, and [`failure`] has the error.
    pub(super) fn id(
        query: crate::querybuilder::Selection,
        name: &str,
        value: impl crate::id::IntoID<super::Id>,
    ) -> crate::querybuilder::Selection {
        query.arg_lazy(
            name,
            Box::new(move || {
                let value = value.clone();
                Box::pin(async move {
                    match value.into_id().await {
                        Ok(id) => quote(&id.0),
                        Err(error) => failed(error),
                    }
                })
            }),
        )
    }
    /// Keeps an error for the answer of the query that it belongs to, and returns the mark to find it by. No other
    /// text of a query holds a NUL.
    fn failed(error: crate::errors::DaggerError) -> String {
        static NEXT: std::sync::atomic::AtomicUsize = std::sync::atomic::AtomicUsize::new(0);
        let number = NEXT.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        let mark = format!("\0{number}\0");
        let mut failures = failures();
        if failures.len() == 1000 {
            failures.remove(0);
        }
        failures.push((mark.clone(), error));
        mark
    }
    fn failures() -> std::sync::MutexGuard<'static, Vec<(String, crate::errors::DaggerError)>> {
        static FAILURES: std::sync::Mutex<Vec<(String, crate::errors::DaggerError)>> =
            std::sync::Mutex::new(Vec::new());
        FAILURES
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
    }
    /// Returns the error of the first argument of a query whose ID could not be had.
    pub(super) fn failure(query: &str) -> Option<crate::errors::DaggerError> {
        if !query.contains('\0') {
            return None;
        }
        let mut failures = failures();
        let mut first = None;
        while let Some(at) = failures.iter().position(|(mark, _)| query.contains(mark)) {
            let (_, error) = failures.remove(at);
            first.get_or_insert(error);
        }
        first
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
        if let Some(error) = super::arg::failure(&text) {
            return Err(error);
        }
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
    /// Awaits an object that may be null.
    pub(super) fn maybe<T: crate::loadable::Loadable>(
        proc: &Option<std::sync::Arc<crate::core::cli_session::DaggerSessionProc>>,
        query: crate::querybuilder::Selection,
        client: &crate::core::graphql_client::DynGraphQLClient,
    ) -> impl std::future::Future<Output = Result<Option<T>, crate::errors::DaggerError>> + Send
    {
        let (proc, client) = (proc.clone(), client.clone());
        async move {
            let id: Option<String> = decode(fetch(query.select("id"), &client).await?)?;
            Ok(id.map(|id| load(&proc, &id, &client)))
        }
    }
    /// Returns the object at an ID, which is not requested yet.
    fn load<T: crate::loadable::Loadable>(
        proc: &Option<std::sync::Arc<crate::core::cli_session::DaggerSessionProc>>,
        id: &str,
        client: &crate::core::graphql_client::DynGraphQLClient,
    ) -> T {
        let node = crate::querybuilder::query().select("node");
        let node = super::arg::literal(node, "id", super::arg::quote(id));
        T::from_query(
            proc.clone(),
            node.inline_fragment(T::graphql_type()),
            client.clone(),
        )
    }
}
