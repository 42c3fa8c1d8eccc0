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
/// Nothing.
#[derive(Serialize, Deserialize, PartialEq, Debug, Clone)]
pub struct Void(pub String);
impl From<&str> for Void {
    fn from(value: &str) -> Self {
        Self(value.to_string())
    }
}
impl From<String> for Void {
    fn from(value: String) -> Self {
        Self(value)
    }
}
impl Void {
    fn literal(&self) -> String {
        arg::quote(&self.0)
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
pub struct Pond {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
/// The optional arguments of `Pond::lazy_optional_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct PondLazyOptionalOpts {
    #[builder(setter(into, strip_option), default)]
    pub pond: Option<isize>,
    #[builder(setter(into, strip_option), default)]
    pub args: Option<isize>,
    #[builder(setter(into, strip_option), default)]
    pub ctx: Option<isize>,
    #[builder(setter(into, strip_option), default)]
    pub i: Option<isize>,
    #[builder(setter(into, strip_option), default)]
    pub o: Option<isize>,
    #[builder(setter(into, strip_option), default)]
    pub opts: Option<isize>,
    #[builder(setter(into, strip_option), default)]
    pub query: Option<isize>,
    #[builder(setter(into, strip_option), default)]
    pub querybuilder: Option<isize>,
    #[builder(setter(into, strip_option), default)]
    pub select_node: Option<isize>,
    #[builder(setter(into, strip_option), default)]
    pub v: Option<isize>,
}
/// The optional arguments of `Pond::leaf_optional_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct PondLeafOptionalOpts<'a> {
    #[builder(setter(into, strip_option), default)]
    pub ctx: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub opt: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub opts: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub q: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub response: Option<&'a str>,
}
/// The optional arguments of `Pond::list_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct PondListOpts<'a> {
    #[builder(setter(into, strip_option), default)]
    pub opts: Option<&'a str>,
}
/// The optional arguments of `Pond::nullable_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct PondNullableOpts<'a> {
    #[builder(setter(into, strip_option), default)]
    pub value: Option<&'a str>,
}
/// The optional arguments of `Pond::sync_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct PondSyncOpts<'a> {
    #[builder(setter(into, strip_option), default)]
    pub id: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub query: Option<&'a str>,
}
impl IntoID<Id> for Pond {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for Pond {
    fn graphql_type() -> &'static str {
        "Pond"
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
impl Pond {
    pub fn assert_not_nil(
        &self,
        assert_not_nil: impl IntoID<Id>,
        reflect: impl IntoID<Id>,
    ) -> Pond {
        let mut query = self.selection.select("assertNotNil");
        query = arg::id(query, "assertNotNil", assert_not_nil);
        query = arg::id(query, "reflect", reflect);
        Pond {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub async fn context(
        &self,
        context: impl Into<String>,
        json: impl Into<String>,
        fmt: impl Into<String>,
        errors: impl Into<String>,
        reflect: impl Into<String>,
        dagger: impl Into<String>,
        warnings: impl Into<String>,
    ) -> Result<Void, DaggerError> {
        let mut query = self.selection.select("context");
        query = arg::string(query, "context", context);
        query = arg::string(query, "json", json);
        query = arg::string(query, "fmt", fmt);
        query = arg::string(query, "errors", errors);
        query = arg::string(query, "reflect", reflect);
        query = arg::string(query, "dagger", dagger);
        query = arg::string(query, "warnings", warnings);
        answer::nullable(query, &self.graphql_client, 0, "").await
    }
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    pub fn lazy(
        &self,
        self_: isize,
        cls: isize,
        query: isize,
        selection: isize,
        graphql_client: isize,
        proc: isize,
        underscore: isize,
    ) -> Pond {
        let mut query_ = self.selection.select("lazy");
        query_ = arg::value(query_, "self", self_);
        query_ = arg::value(query_, "cls", cls);
        query_ = arg::value(query_, "query", query);
        query_ = arg::value(query_, "selection", selection);
        query_ = arg::value(query_, "graphql_client", graphql_client);
        query_ = arg::value(query_, "proc", proc);
        query_ = arg::value(query_, "_", underscore);
        Pond {
            proc: self.proc.clone(),
            selection: query_,
            graphql_client: self.graphql_client.clone(),
        }
    }
    /// Optional arguments are given to `lazy_optional_opts`.
    pub fn lazy_optional(&self) -> Pond {
        let query = self.selection.select("lazyOptional");
        Pond {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub fn lazy_optional_opts(&self, opts: PondLazyOptionalOpts) -> Pond {
        let mut query = self.selection.select("lazyOptional");
        if let Some(value) = opts.args {
            query = arg::value(query, "_args", value);
        }
        if let Some(value) = opts.ctx {
            query = arg::value(query, "_ctx", value);
        }
        if let Some(value) = opts.query {
            query = arg::value(query, "query", value);
        }
        if let Some(value) = opts.opts {
            query = arg::value(query, "opts", value);
        }
        if let Some(value) = opts.i {
            query = arg::value(query, "i", value);
        }
        if let Some(value) = opts.o {
            query = arg::value(query, "o", value);
        }
        if let Some(value) = opts.v {
            query = arg::value(query, "v", value);
        }
        if let Some(value) = opts.select_node {
            query = arg::value(query, "selectNode", value);
        }
        if let Some(value) = opts.querybuilder {
            query = arg::value(query, "querybuilder", value);
        }
        if let Some(value) = opts.pond {
            query = arg::value(query, "Pond", value);
        }
        Pond {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub async fn leaf(
        &self,
        ctx: impl Into<String>,
        r: impl Into<String>,
        q: impl Into<String>,
        response: impl Into<String>,
        err: impl Into<String>,
    ) -> Result<String, DaggerError> {
        let mut query = self.selection.select("leaf");
        query = arg::string(query, "ctx", ctx);
        query = arg::string(query, "r", r);
        query = arg::string(query, "q", q);
        query = arg::string(query, "response", response);
        query = arg::string(query, "err", err);
        answer::value(query, &self.graphql_client).await
    }
    /// Optional arguments are given to `leaf_optional_opts`.
    pub async fn leaf_optional(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("leafOptional");
        answer::value(query, &self.graphql_client).await
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub async fn leaf_optional_opts<'a>(
        &self,
        opts: PondLeafOptionalOpts<'a>,
    ) -> Result<String, DaggerError> {
        let mut query = self.selection.select("leafOptional");
        if let Some(value) = opts.ctx {
            query = arg::string(query, "ctx", value);
        }
        if let Some(value) = opts.r {
            query = arg::string(query, "r", value);
        }
        if let Some(value) = opts.q {
            query = arg::string(query, "q", value);
        }
        if let Some(value) = opts.opts {
            query = arg::string(query, "opts", value);
        }
        if let Some(value) = opts.opt {
            query = arg::string(query, "opt", value);
        }
        if let Some(value) = opts.response {
            query = arg::string(query, "response", value);
        }
        answer::value(query, &self.graphql_client).await
    }
    /// Optional arguments are given to `list_opts`.
    pub async fn list(
        &self,
        convert: impl Into<String>,
        out: impl Into<String>,
        object_id: impl Into<String>,
        ids: impl Into<String>,
        id_result: impl Into<String>,
    ) -> Result<Vec<Pond>, DaggerError> {
        let mut query = self.selection.select("list");
        query = arg::string(query, "convert", convert);
        query = arg::string(query, "out", out);
        query = arg::string(query, "objectID", object_id);
        query = arg::string(query, "ids", ids);
        query = arg::string(query, "idResult", id_result);
        answer::list(&self.proc, query, &self.graphql_client).await
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub async fn list_opts<'a>(
        &self,
        convert: impl Into<String>,
        out: impl Into<String>,
        object_id: impl Into<String>,
        ids: impl Into<String>,
        id_result: impl Into<String>,
        opts: PondListOpts<'a>,
    ) -> Result<Vec<Pond>, DaggerError> {
        let mut query = self.selection.select("list");
        query = arg::string(query, "convert", convert);
        query = arg::string(query, "out", out);
        query = arg::string(query, "objectID", object_id);
        query = arg::string(query, "ids", ids);
        query = arg::string(query, "idResult", id_result);
        if let Some(value) = opts.opts {
            query = arg::string(query, "opts", value);
        }
        answer::list(&self.proc, query, &self.graphql_client).await
    }
    /// Optional arguments are given to `nullable_opts`.
    pub async fn nullable(
        &self,
        id: impl Into<String>,
        object_id: impl Into<String>,
        node: impl Into<String>,
    ) -> Result<Option<Pond>, DaggerError> {
        let mut query = self.selection.select("nullable");
        query = arg::string(query, "id", id);
        query = arg::string(query, "objectID", object_id);
        query = arg::string(query, "node", node);
        answer::maybe(&self.proc, query, &self.graphql_client).await
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub async fn nullable_opts<'a>(
        &self,
        id: impl Into<String>,
        object_id: impl Into<String>,
        node: impl Into<String>,
        opts: PondNullableOpts<'a>,
    ) -> Result<Option<Pond>, DaggerError> {
        let mut query = self.selection.select("nullable");
        query = arg::string(query, "id", id);
        query = arg::string(query, "objectID", object_id);
        query = arg::string(query, "node", node);
        if let Some(value) = opts.value {
            query = arg::string(query, "value", value);
        }
        answer::maybe(&self.proc, query, &self.graphql_client).await
    }
    /// Optional arguments are given to `sync_opts`.
    pub async fn sync(&self) -> Result<Pond, DaggerError> {
        let query = self.selection.select("sync");
        answer::sync(&self.proc, query, &self.graphql_client).await
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub async fn sync_opts<'a>(&self, opts: PondSyncOpts<'a>) -> Result<Pond, DaggerError> {
        let mut query = self.selection.select("sync");
        if let Some(value) = opts.id {
            query = arg::string(query, "id", value);
        }
        if let Some(value) = opts.query {
            query = arg::string(query, "query", value);
        }
        answer::sync(&self.proc, query, &self.graphql_client).await
    }
}
impl Node for Pond {
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
/// The optional arguments of `Query::client_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct QueryClientOpts<'a> {
    #[builder(setter(into, strip_option), default)]
    pub query: Option<isize>,
    #[builder(setter(into, strip_option), default)]
    pub client: Option<&'a str>,
}
impl Query {
    /// Optional arguments are given to `client_opts`.
    pub async fn client(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("client");
        answer::value(query, &self.graphql_client).await
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub async fn client_opts<'a>(&self, opts: QueryClientOpts<'a>) -> Result<String, DaggerError> {
        let mut query = self.selection.select("client");
        if let Some(value) = opts.client {
            query = arg::string(query, "client", value);
        }
        if let Some(value) = opts.query {
            query = arg::value(query, "Query", value);
        }
        answer::value(query, &self.graphql_client).await
    }
    pub async fn node(&self, id: impl IntoID<Id>) -> Result<Option<NodeClient>, DaggerError> {
        let mut query = self.selection.select("node");
        query = arg::id(query, "id", id);
        answer::maybe(&self.proc, query, &self.graphql_client).await
    }
    pub fn pond(&self) -> Pond {
        let query = self.selection.select("pond");
        Pond {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
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
    /// Gives the query a number or a Boolean.
    pub(super) fn value(
        query: crate::querybuilder::Selection,
        name: &str,
        value: impl ToString,
    ) -> crate::querybuilder::Selection {
        literal(query, name, value.to_string())
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
    /// Awaits a value that may hold null. Within as many lists as depth says, zero stands in for it; an empty list
    /// for a list.
    pub(super) fn nullable<T: for<'de> serde::Deserialize<'de>>(
        query: crate::querybuilder::Selection,
        client: &crate::core::graphql_client::DynGraphQLClient,
        depth: usize,
        zero: impl Into<serde_json::Value>,
    ) -> impl std::future::Future<Output = Result<T, crate::errors::DaggerError>> + Send {
        let client = client.clone();
        let zero = zero.into();
        async move {
            let mut value = fetch(query, &client).await?;
            replace_null(&mut value, depth, &zero);
            decode(value)
        }
    }
    fn replace_null(value: &mut serde_json::Value, depth: usize, zero: &serde_json::Value) {
        match value {
            serde_json::Value::Null if depth > 0 => *value = serde_json::Value::Array(Vec::new()),
            serde_json::Value::Null => *value = zero.clone(),
            serde_json::Value::Array(items) if depth > 0 => {
                for item in items {
                    replace_null(item, depth - 1, zero);
                }
            }
            _ => {}
        }
    }
    /// Awaits the ID of the object that the field belongs to, and returns the object at that ID.
    pub(super) fn sync<T: crate::loadable::Loadable>(
        proc: &Option<std::sync::Arc<crate::core::cli_session::DaggerSessionProc>>,
        query: crate::querybuilder::Selection,
        client: &crate::core::graphql_client::DynGraphQLClient,
    ) -> impl std::future::Future<Output = Result<T, crate::errors::DaggerError>> + Send {
        let (proc, client) = (proc.clone(), client.clone());
        async move {
            let id: String = decode(fetch(query, &client).await?)?;
            Ok(load(&proc, &id, &client))
        }
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
    /// Awaits a list of objects; those that are null are left out.
    pub(super) fn list<T: crate::loadable::Loadable>(
        proc: &Option<std::sync::Arc<crate::core::cli_session::DaggerSessionProc>>,
        query: crate::querybuilder::Selection,
        client: &crate::core::graphql_client::DynGraphQLClient,
    ) -> impl std::future::Future<Output = Result<Vec<T>, crate::errors::DaggerError>> + Send {
        let (proc, client) = (proc.clone(), client.clone());
        async move {
            let ids = decode(fetch(query.select("id"), &client).await?)?;
            Ok(load_list(&proc, ids, &client))
        }
    }
    fn load_list<T: crate::loadable::Loadable>(
        proc: &Option<std::sync::Arc<crate::core::cli_session::DaggerSessionProc>>,
        ids: Option<Vec<Option<String>>>,
        client: &crate::core::graphql_client::DynGraphQLClient,
    ) -> Vec<T> {
        ids.into_iter()
            .flatten()
            .flatten()
            .map(|id| load(proc, &id, client))
            .collect()
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
