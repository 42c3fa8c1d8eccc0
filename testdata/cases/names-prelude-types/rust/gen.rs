// ... helpers/rust/allow.rs

use crate::core::cli_session::DaggerSessionProc;
use crate::core::graphql_client::DynGraphQLClient;
use crate::errors::DaggerError;
use crate::id::IntoID;
use crate::loadable::Loadable;
use crate::querybuilder::Selection;
use derive_builder::Builder;
use serde::{Deserialize, Serialize};

// ... helpers/rust/id-2.rs
// ... helpers/rust/from-string-id.rs
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
// ... helpers/rust/id.rs
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
// ... helpers/rust/arg.rs
/// Sends queries and reads their answers.
mod answer {
    // ... helpers/rust/answer-fetch.rs
    // ... helpers/rust/answer-innermost.rs
    // ... helpers/rust/answer-nullable-t.rs
    // ... helpers/rust/answer-sync-t.rs
    // ... helpers/rust/answer-maybe-t.rs
    // ... helpers/rust/answer-list-t.rs
    // ... helpers/rust/answer-load-t.rs
}
