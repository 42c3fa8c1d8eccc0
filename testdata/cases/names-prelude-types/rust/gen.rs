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
    ) -> std::pin::Pin<
        std::boxed::Box<
            dyn core::future::Future<Output = std::result::Result<Id, DaggerError>> + Send,
        >,
    > {
        std::boxed::Box::pin(std::future::ready(Ok(self)))
    }
}
impl Id {
    fn literal(&self) -> String {
        arg::quote(&self.0)
    }
}
#[derive(Serialize, Deserialize, Debug, PartialEq, Clone)]
pub struct Option {
    pub self_: isize,
    pub value: String,
}
impl Option {
    fn literal(&self) -> String {
        let mut text = String::new();
        text += "{Self:";
        text += &self.self_.to_string();
        text += ",value:";
        text += &arg::quote(&self.value);
        text += "}";
        text
    }
}
/// Everything that has an ID.
pub trait Node {
    /// The ID, the same in every session of the engine.
    fn id(&self)
        -> impl core::future::Future<Output = std::result::Result<Id, DaggerError>> + Send;
}
/// Everything that has an ID.
#[derive(Clone)]
pub struct NodeClient {
    pub proc: std::option::Option<std::sync::Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
impl IntoID<Id> for NodeClient {
    fn into_id(
        self,
    ) -> std::pin::Pin<
        std::boxed::Box<
            dyn core::future::Future<Output = std::result::Result<Id, DaggerError>> + Send,
        >,
    > {
        let query = self.selection.select("id");
        std::boxed::Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for NodeClient {
    fn graphql_type() -> &'static str {
        "Node"
    }
    fn from_query(
        proc: std::option::Option<std::sync::Arc<DaggerSessionProc>>,
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
    pub async fn id(&self) -> std::result::Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
}
impl Node for NodeClient {
    fn id(
        &self,
    ) -> impl core::future::Future<Output = std::result::Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
#[derive(Clone)]
pub struct Box {
    pub proc: std::option::Option<std::sync::Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
impl IntoID<Id> for Box {
    fn into_id(
        self,
    ) -> std::pin::Pin<
        std::boxed::Box<
            dyn core::future::Future<Output = std::result::Result<Id, DaggerError>> + Send,
        >,
    > {
        let query = self.selection.select("id");
        std::boxed::Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for Box {
    fn graphql_type() -> &'static str {
        "Box"
    }
    fn from_query(
        proc: std::option::Option<std::sync::Arc<DaggerSessionProc>>,
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
impl Box {
    pub async fn arc(&self) -> std::result::Result<Arc, DaggerError> {
        let query = self.selection.select("arc");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn id(&self) -> std::result::Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
}
impl Node for Box {
    fn id(
        &self,
    ) -> impl core::future::Future<Output = std::result::Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
#[derive(Clone)]
pub struct None {
    pub proc: std::option::Option<std::sync::Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
impl IntoID<Id> for None {
    fn into_id(
        self,
    ) -> std::pin::Pin<
        std::boxed::Box<
            dyn core::future::Future<Output = std::result::Result<Id, DaggerError>> + Send,
        >,
    > {
        let query = self.selection.select("id");
        std::boxed::Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for None {
    fn graphql_type() -> &'static str {
        "None"
    }
    fn from_query(
        proc: std::option::Option<std::sync::Arc<DaggerSessionProc>>,
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
impl None {
    pub async fn id(&self) -> std::result::Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn why(&self) -> std::result::Result<String, DaggerError> {
        let query = self.selection.select("why");
        answer::nullable(query, &self.graphql_client, 0, "").await
    }
}
impl Node for None {
    fn id(
        &self,
    ) -> impl core::future::Future<Output = std::result::Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
#[derive(Clone)]
pub struct Query {
    pub proc: std::option::Option<std::sync::Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
/// The optional arguments of `Query::option_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct QueryOptionOpts {
    #[builder(setter(into, strip_option), default)]
    pub some: std::option::Option<Option>,
}
impl Query {
    pub fn none(&self) -> None {
        let query = self.selection.select("None");
        None {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub fn class(&self) -> Class {
        let query = self.selection.select("class");
        Class {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub fn error(&self) -> Error {
        let query = self.selection.select("error");
        Error {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub fn list(&self) -> List {
        let query = self.selection.select("list");
        List {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub async fn node(
        &self,
        id: impl IntoID<Id>,
    ) -> std::result::Result<std::option::Option<NodeClient>, DaggerError> {
        let mut query = self.selection.select("node");
        query = arg::id(query, "id", id);
        answer::maybe(&self.proc, query, &self.graphql_client).await
    }
    /// Optional arguments are given to `option_opts`.
    pub fn option(&self) -> Vec {
        let query = self.selection.select("option");
        Vec {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub fn option_opts(&self, opts: QueryOptionOpts) -> Vec {
        let mut query = self.selection.select("option");
        if let Some(value) = opts.some {
            query = arg::literal(query, "some", value.literal());
        }
        Vec {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub fn result(&self) -> Result {
        let query = self.selection.select("result");
        Result {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub fn str(&self) -> Str {
        let query = self.selection.select("str");
        Str {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub fn string(&self, of: impl Into<String>) -> Box {
        let mut query = self.selection.select("string");
        query = arg::string(query, "of", of);
        Box {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
}
#[derive(Clone)]
pub struct Result {
    pub proc: std::option::Option<std::sync::Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
impl IntoID<Id> for Result {
    fn into_id(
        self,
    ) -> std::pin::Pin<
        std::boxed::Box<
            dyn core::future::Future<Output = std::result::Result<Id, DaggerError>> + Send,
        >,
    > {
        let query = self.selection.select("id");
        std::boxed::Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for Result {
    fn graphql_type() -> &'static str {
        "Result"
    }
    fn from_query(
        proc: std::option::Option<std::sync::Arc<DaggerSessionProc>>,
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
impl Result {
    pub async fn id(&self) -> std::result::Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn maybe(&self) -> std::result::Result<std::option::Option<Result>, DaggerError> {
        let query = self.selection.select("maybe");
        answer::maybe(&self.proc, query, &self.graphql_client).await
    }
    pub async fn ok(&self) -> std::result::Result<bool, DaggerError> {
        let query = self.selection.select("ok");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn vec(&self) -> std::result::Result<std::vec::Vec<Vec>, DaggerError> {
        let query = self.selection.select("vec");
        answer::list(&self.proc, query, &self.graphql_client).await
    }
}
impl Node for Result {
    fn id(
        &self,
    ) -> impl core::future::Future<Output = std::result::Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
#[derive(Clone)]
pub struct Vec {
    pub proc: std::option::Option<std::sync::Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
impl IntoID<Id> for Vec {
    fn into_id(
        self,
    ) -> std::pin::Pin<
        std::boxed::Box<
            dyn core::future::Future<Output = std::result::Result<Id, DaggerError>> + Send,
        >,
    > {
        let query = self.selection.select("id");
        std::boxed::Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for Vec {
    fn graphql_type() -> &'static str {
        "Vec"
    }
    fn from_query(
        proc: std::option::Option<std::sync::Arc<DaggerSessionProc>>,
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
impl Vec {
    pub async fn id(&self) -> std::result::Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn sync(&self) -> std::result::Result<Vec, DaggerError> {
        let query = self.selection.select("sync");
        answer::sync(&self.proc, query, &self.graphql_client).await
    }
    pub async fn tags(&self) -> std::result::Result<std::vec::Vec<String>, DaggerError> {
        let query = self.selection.select("tags");
        answer::value(query, &self.graphql_client).await
    }
}
impl Node for Vec {
    fn id(
        &self,
    ) -> impl core::future::Future<Output = std::result::Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
#[derive(Clone)]
pub struct Class {
    pub proc: std::option::Option<std::sync::Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
impl IntoID<Id> for Class {
    fn into_id(
        self,
    ) -> std::pin::Pin<
        std::boxed::Box<
            dyn core::future::Future<Output = std::result::Result<Id, DaggerError>> + Send,
        >,
    > {
        let query = self.selection.select("id");
        std::boxed::Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for Class {
    fn graphql_type() -> &'static str {
        "class"
    }
    fn from_query(
        proc: std::option::Option<std::sync::Arc<DaggerSessionProc>>,
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
impl Class {
    pub async fn id(&self) -> std::result::Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn name(&self) -> std::result::Result<String, DaggerError> {
        let query = self.selection.select("name");
        answer::value(query, &self.graphql_client).await
    }
}
impl Node for Class {
    fn id(
        &self,
    ) -> impl core::future::Future<Output = std::result::Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
#[derive(Clone)]
pub struct Error {
    pub proc: std::option::Option<std::sync::Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
/// The optional arguments of `Error::text_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct ErrorTextOpts {
    #[builder(setter(into, strip_option), default)]
    pub code: std::option::Option<isize>,
}
impl IntoID<Id> for Error {
    fn into_id(
        self,
    ) -> std::pin::Pin<
        std::boxed::Box<
            dyn core::future::Future<Output = std::result::Result<Id, DaggerError>> + Send,
        >,
    > {
        let query = self.selection.select("id");
        std::boxed::Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for Error {
    fn graphql_type() -> &'static str {
        "error"
    }
    fn from_query(
        proc: std::option::Option<std::sync::Arc<DaggerSessionProc>>,
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
impl Error {
    pub async fn id(&self) -> std::result::Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    /// Optional arguments are given to `text_opts`.
    pub async fn text(&self) -> std::result::Result<String, DaggerError> {
        let query = self.selection.select("text");
        answer::value(query, &self.graphql_client).await
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub async fn text_opts(&self, opts: ErrorTextOpts) -> std::result::Result<String, DaggerError> {
        let mut query = self.selection.select("text");
        if let Some(value) = opts.code {
            query = arg::value(query, "code", value);
        }
        answer::value(query, &self.graphql_client).await
    }
}
impl Node for Error {
    fn id(
        &self,
    ) -> impl core::future::Future<Output = std::result::Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
#[derive(Clone)]
pub struct List {
    pub proc: std::option::Option<std::sync::Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
/// The optional arguments of `List::join_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct ListJoinOpts {
    #[builder(setter(into, strip_option), default)]
    pub of: std::option::Option<Id>,
}
impl IntoID<Id> for List {
    fn into_id(
        self,
    ) -> std::pin::Pin<
        std::boxed::Box<
            dyn core::future::Future<Output = std::result::Result<Id, DaggerError>> + Send,
        >,
    > {
        let query = self.selection.select("id");
        std::boxed::Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for List {
    fn graphql_type() -> &'static str {
        "list"
    }
    fn from_query(
        proc: std::option::Option<std::sync::Arc<DaggerSessionProc>>,
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
impl List {
    pub async fn id(&self) -> std::result::Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn items(&self) -> std::result::Result<std::vec::Vec<Str>, DaggerError> {
        let query = self.selection.select("items");
        answer::list(&self.proc, query, &self.graphql_client).await
    }
    /// Optional arguments are given to `join_opts`.
    pub async fn join(&self, by: impl Into<String>) -> std::result::Result<String, DaggerError> {
        let mut query = self.selection.select("join");
        query = arg::string(query, "by", by);
        answer::value(query, &self.graphql_client).await
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub async fn join_opts(
        &self,
        by: impl Into<String>,
        opts: ListJoinOpts,
    ) -> std::result::Result<String, DaggerError> {
        let mut query = self.selection.select("join");
        query = arg::string(query, "by", by);
        if let Some(value) = opts.of {
            query = arg::literal(query, "of", value.literal());
        }
        answer::value(query, &self.graphql_client).await
    }
}
impl Node for List {
    fn id(
        &self,
    ) -> impl core::future::Future<Output = std::result::Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
#[derive(Clone)]
pub struct Str {
    pub proc: std::option::Option<std::sync::Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
impl IntoID<Id> for Str {
    fn into_id(
        self,
    ) -> std::pin::Pin<
        std::boxed::Box<
            dyn core::future::Future<Output = std::result::Result<Id, DaggerError>> + Send,
        >,
    > {
        let query = self.selection.select("id");
        std::boxed::Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for Str {
    fn graphql_type() -> &'static str {
        "str"
    }
    fn from_query(
        proc: std::option::Option<std::sync::Arc<DaggerSessionProc>>,
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
impl Str {
    pub async fn id(&self) -> std::result::Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn len(&self) -> std::result::Result<isize, DaggerError> {
        let query = self.selection.select("len");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn lower(&self) -> std::result::Result<String, DaggerError> {
        let query = self.selection.select("lower");
        answer::value(query, &self.graphql_client).await
    }
}
impl Node for Str {
    fn id(
        &self,
    ) -> impl core::future::Future<Output = std::result::Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
#[derive(Serialize, Deserialize, Clone, PartialEq, Debug)]
pub enum Arc {
    #[serde(rename = "LONG")]
    Long,
    #[serde(rename = "SHORT")]
    Short,
}
impl Arc {
    fn literal(&self) -> String {
        let name = match self {
            Self::Long => "LONG",
            Self::Short => "SHORT",
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
