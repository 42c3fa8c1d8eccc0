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
/// A scalar by that name.
#[derive(Serialize, Deserialize, PartialEq, Debug, Clone)]
pub struct Scalar(pub String);
impl From<&str> for Scalar {
    fn from(value: &str) -> Self {
        Self(value.to_string())
    }
}
impl From<String> for Scalar {
    fn from(value: String) -> Self {
        Self(value)
    }
}
impl Scalar {
    fn literal(&self) -> String {
        arg::quote(&self.0)
    }
}
#[derive(Serialize, Deserialize, Debug, PartialEq, Clone)]
pub struct Input {
    pub r#enum: Enum,
    pub scalar: Scalar,
}
impl Input {
    fn literal(&self) -> String {
        let mut text = String::new();
        text += "{enum:";
        text += &self.r#enum.literal();
        text += ",scalar:";
        text += &self.scalar.literal();
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
    pub selection: crate::querybuilder::Selection,
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
impl crate::loadable::Loadable for NodeClient {
    fn graphql_type() -> &'static str {
        "Node"
    }
    fn from_query(
        proc: Option<Arc<DaggerSessionProc>>,
        selection: crate::querybuilder::Selection,
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
pub struct Arg {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: crate::querybuilder::Selection,
    pub graphql_client: DynGraphQLClient,
}
/// The optional arguments of `Arg::name_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct ArgNameOpts<'a> {
    /// Default: `"x"`
    #[builder(setter(into, strip_option), default)]
    pub default: Option<&'a str>,
}
impl IntoID<Id> for Arg {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl crate::loadable::Loadable for Arg {
    fn graphql_type() -> &'static str {
        "Arg"
    }
    fn from_query(
        proc: Option<Arc<DaggerSessionProc>>,
        selection: crate::querybuilder::Selection,
        graphql_client: DynGraphQLClient,
    ) -> Self {
        Self {
            proc,
            selection,
            graphql_client,
        }
    }
}
impl Arg {
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    /// Optional arguments are given to `name_opts`.
    pub async fn name(&self, value: impl Into<String>) -> Result<String, DaggerError> {
        let mut query = self.selection.select("name");
        query = arg::string(query, "value", value);
        answer::value(query, &self.graphql_client).await
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub async fn name_opts<'a>(
        &self,
        value: impl Into<String>,
        opts: ArgNameOpts<'a>,
    ) -> Result<String, DaggerError> {
        let mut query = self.selection.select("name");
        query = arg::string(query, "value", value);
        if let Some(value) = opts.default {
            query = arg::string(query, "default", value);
        }
        answer::value(query, &self.graphql_client).await
    }
}
impl Node for Arg {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
#[derive(Clone)]
pub struct Callable {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: crate::querybuilder::Selection,
    pub graphql_client: DynGraphQLClient,
}
impl IntoID<Id> for Callable {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl crate::loadable::Loadable for Callable {
    fn graphql_type() -> &'static str {
        "Callable"
    }
    fn from_query(
        proc: Option<Arc<DaggerSessionProc>>,
        selection: crate::querybuilder::Selection,
        graphql_client: DynGraphQLClient,
    ) -> Self {
        Self {
            proc,
            selection,
            graphql_client,
        }
    }
}
impl Callable {
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
}
impl Node for Callable {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
#[derive(Clone)]
pub struct Client {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: crate::querybuilder::Selection,
    pub graphql_client: DynGraphQLClient,
}
impl IntoID<Id> for Client {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl crate::loadable::Loadable for Client {
    fn graphql_type() -> &'static str {
        "Client"
    }
    fn from_query(
        proc: Option<Arc<DaggerSessionProc>>,
        selection: crate::querybuilder::Selection,
        graphql_client: DynGraphQLClient,
    ) -> Self {
        Self {
            proc,
            selection,
            graphql_client,
        }
    }
}
impl Client {
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn maybe(&self) -> Result<Option<Client>, DaggerError> {
        let query = self.selection.select("maybe");
        answer::maybe(&self.proc, query, &self.graphql_client).await
    }
    pub async fn peers(&self) -> Result<Vec<Client>, DaggerError> {
        let query = self.selection.select("peers");
        answer::list(&self.proc, query, &self.graphql_client).await
    }
    pub fn request(&self) -> Request {
        let query = self.selection.select("request");
        Request {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub async fn sync(&self) -> Result<Client, DaggerError> {
        let query = self.selection.select("sync");
        answer::sync(&self.proc, query, &self.graphql_client).await
    }
}
impl Node for Client {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
#[derive(Clone)]
pub struct Config {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: crate::querybuilder::Selection,
    pub graphql_client: DynGraphQLClient,
}
impl IntoID<Id> for Config {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl crate::loadable::Loadable for Config {
    fn graphql_type() -> &'static str {
        "Config"
    }
    fn from_query(
        proc: Option<Arc<DaggerSessionProc>>,
        selection: crate::querybuilder::Selection,
        graphql_client: DynGraphQLClient,
    ) -> Self {
        Self {
            proc,
            selection,
            graphql_client,
        }
    }
}
impl Config {
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
}
impl Node for Config {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
#[derive(Clone)]
pub struct Connect {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: crate::querybuilder::Selection,
    pub graphql_client: DynGraphQLClient,
}
impl IntoID<Id> for Connect {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl crate::loadable::Loadable for Connect {
    fn graphql_type() -> &'static str {
        "Connect"
    }
    fn from_query(
        proc: Option<Arc<DaggerSessionProc>>,
        selection: crate::querybuilder::Selection,
        graphql_client: DynGraphQLClient,
    ) -> Self {
        Self {
            proc,
            selection,
            graphql_client,
        }
    }
}
impl Connect {
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
}
impl Node for Connect {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
#[derive(Clone)]
pub struct ExecError {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: crate::querybuilder::Selection,
    pub graphql_client: DynGraphQLClient,
}
impl IntoID<Id> for ExecError {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl crate::loadable::Loadable for ExecError {
    fn graphql_type() -> &'static str {
        "ExecError"
    }
    fn from_query(
        proc: Option<Arc<DaggerSessionProc>>,
        selection: crate::querybuilder::Selection,
        graphql_client: DynGraphQLClient,
    ) -> Self {
        Self {
            proc,
            selection,
            graphql_client,
        }
    }
}
impl ExecError {
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn message(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("message");
        answer::value(query, &self.graphql_client).await
    }
}
impl Node for ExecError {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
#[derive(Clone)]
pub struct Loadable {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: crate::querybuilder::Selection,
    pub graphql_client: DynGraphQLClient,
}
impl IntoID<Id> for Loadable {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl crate::loadable::Loadable for Loadable {
    fn graphql_type() -> &'static str {
        "Loadable"
    }
    fn from_query(
        proc: Option<Arc<DaggerSessionProc>>,
        selection: crate::querybuilder::Selection,
        graphql_client: DynGraphQLClient,
    ) -> Self {
        Self {
            proc,
            selection,
            graphql_client,
        }
    }
}
impl Loadable {
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
}
impl Node for Loadable {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
#[derive(Clone)]
pub struct Query {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: crate::querybuilder::Selection,
    pub graphql_client: DynGraphQLClient,
}
/// The optional arguments of `Query::request_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct QueryRequestOpts {
    #[builder(setter(into, strip_option), default)]
    pub options: Option<Input>,
}
impl Query {
    pub fn self_(&self) -> Self_ {
        let query = self.selection.select("Self");
        Self_ {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub fn arg(&self) -> Arg {
        let query = self.selection.select("arg");
        Arg {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub async fn callable(&self) -> Result<Vec<Callable>, DaggerError> {
        let query = self.selection.select("callable");
        answer::list(&self.proc, query, &self.graphql_client).await
    }
    pub fn client(&self) -> Client {
        let query = self.selection.select("client");
        Client {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub fn config(&self) -> Config {
        let query = self.selection.select("config");
        Config {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub fn connect(&self) -> Connect {
        let query = self.selection.select("connect");
        Connect {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub fn dag(&self) -> Dag {
        let query = self.selection.select("dag");
        Dag {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub async fn r#enum(&self) -> Result<Enum, DaggerError> {
        let query = self.selection.select("enum");
        answer::value(query, &self.graphql_client).await
    }
    pub fn exec_error(&self) -> ExecError {
        let query = self.selection.select("execError");
        ExecError {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub fn loadable(&self) -> Loadable {
        let query = self.selection.select("loadable");
        Loadable {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub async fn node(&self, id: impl IntoID<Id>) -> Result<Option<NodeClient>, DaggerError> {
        let mut query = self.selection.select("node");
        query = arg::id(query, "id", id);
        answer::maybe(&self.proc, query, &self.graphql_client).await
    }
    /// Optional arguments are given to `request_opts`.
    pub fn request(&self) -> Response {
        let query = self.selection.select("request");
        Response {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub fn request_opts(&self, opts: QueryRequestOpts) -> Response {
        let mut query = self.selection.select("request");
        if let Some(value) = opts.options {
            query = arg::literal(query, "options", value.literal());
        }
        Response {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub fn root(&self) -> Root {
        let query = self.selection.select("root");
        Root {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub async fn scalar(&self) -> Result<Scalar, DaggerError> {
        let query = self.selection.select("scalar");
        answer::value(query, &self.graphql_client).await
    }
    pub fn selection(&self) -> Selection {
        let query = self.selection.select("selection");
        Selection {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub async fn tracer(&self) -> Result<Option<Tracer>, DaggerError> {
        let query = self.selection.select("tracer");
        answer::maybe(&self.proc, query, &self.graphql_client).await
    }
    pub fn r#type(&self) -> Type {
        let query = self.selection.select("type");
        Type {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub fn warnings(&self) -> Warnings {
        let query = self.selection.select("warnings");
        Warnings {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
}
#[derive(Clone)]
pub struct Request {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: crate::querybuilder::Selection,
    pub graphql_client: DynGraphQLClient,
}
impl IntoID<Id> for Request {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl crate::loadable::Loadable for Request {
    fn graphql_type() -> &'static str {
        "Request"
    }
    fn from_query(
        proc: Option<Arc<DaggerSessionProc>>,
        selection: crate::querybuilder::Selection,
        graphql_client: DynGraphQLClient,
    ) -> Self {
        Self {
            proc,
            selection,
            graphql_client,
        }
    }
}
impl Request {
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn url(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("url");
        answer::value(query, &self.graphql_client).await
    }
}
impl Node for Request {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
#[derive(Clone)]
pub struct Response {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: crate::querybuilder::Selection,
    pub graphql_client: DynGraphQLClient,
}
/// The optional arguments of `Response::code_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct ResponseCodeOpts {
    #[builder(setter(into, strip_option), default)]
    pub of: Option<Id>,
}
impl IntoID<Id> for Response {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl crate::loadable::Loadable for Response {
    fn graphql_type() -> &'static str {
        "Response"
    }
    fn from_query(
        proc: Option<Arc<DaggerSessionProc>>,
        selection: crate::querybuilder::Selection,
        graphql_client: DynGraphQLClient,
    ) -> Self {
        Self {
            proc,
            selection,
            graphql_client,
        }
    }
}
impl Response {
    /// Optional arguments are given to `code_opts`.
    pub async fn code(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("code");
        answer::value(query, &self.graphql_client).await
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub async fn code_opts(&self, opts: ResponseCodeOpts) -> Result<isize, DaggerError> {
        let mut query = self.selection.select("code");
        if let Some(value) = opts.of {
            query = arg::literal(query, "of", value.literal());
        }
        answer::value(query, &self.graphql_client).await
    }
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
}
impl Node for Response {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
#[derive(Clone)]
pub struct Root {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: crate::querybuilder::Selection,
    pub graphql_client: DynGraphQLClient,
}
impl IntoID<Id> for Root {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl crate::loadable::Loadable for Root {
    fn graphql_type() -> &'static str {
        "Root"
    }
    fn from_query(
        proc: Option<Arc<DaggerSessionProc>>,
        selection: crate::querybuilder::Selection,
        graphql_client: DynGraphQLClient,
    ) -> Self {
        Self {
            proc,
            selection,
            graphql_client,
        }
    }
}
impl Root {
    pub async fn depth(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("depth");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
}
impl Node for Root {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
#[derive(Clone)]
pub struct Selection {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: crate::querybuilder::Selection,
    pub graphql_client: DynGraphQLClient,
}
impl IntoID<Id> for Selection {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl crate::loadable::Loadable for Selection {
    fn graphql_type() -> &'static str {
        "Selection"
    }
    fn from_query(
        proc: Option<Arc<DaggerSessionProc>>,
        selection: crate::querybuilder::Selection,
        graphql_client: DynGraphQLClient,
    ) -> Self {
        Self {
            proc,
            selection,
            graphql_client,
        }
    }
}
impl Selection {
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    pub fn select(&self, name: impl Into<String>) -> Selection {
        let mut query = self.selection.select("select");
        query = arg::string(query, "name", name);
        Selection {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
}
impl Node for Selection {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
#[derive(Clone)]
pub struct Self_ {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: crate::querybuilder::Selection,
    pub graphql_client: DynGraphQLClient,
}
impl IntoID<Id> for Self_ {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl crate::loadable::Loadable for Self_ {
    fn graphql_type() -> &'static str {
        "Self"
    }
    fn from_query(
        proc: Option<Arc<DaggerSessionProc>>,
        selection: crate::querybuilder::Selection,
        graphql_client: DynGraphQLClient,
    ) -> Self {
        Self {
            proc,
            selection,
            graphql_client,
        }
    }
}
impl Self_ {
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    pub fn me(&self) -> Self_ {
        let query = self.selection.select("me");
        Self_ {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
}
impl Node for Self_ {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
#[derive(Clone)]
pub struct Tracer {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: crate::querybuilder::Selection,
    pub graphql_client: DynGraphQLClient,
}
impl IntoID<Id> for Tracer {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl crate::loadable::Loadable for Tracer {
    fn graphql_type() -> &'static str {
        "Tracer"
    }
    fn from_query(
        proc: Option<Arc<DaggerSessionProc>>,
        selection: crate::querybuilder::Selection,
        graphql_client: DynGraphQLClient,
    ) -> Self {
        Self {
            proc,
            selection,
            graphql_client,
        }
    }
}
impl Tracer {
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
}
impl Node for Tracer {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
#[derive(Clone)]
pub struct Type {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: crate::querybuilder::Selection,
    pub graphql_client: DynGraphQLClient,
}
impl IntoID<Id> for Type {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl crate::loadable::Loadable for Type {
    fn graphql_type() -> &'static str {
        "Type"
    }
    fn from_query(
        proc: Option<Arc<DaggerSessionProc>>,
        selection: crate::querybuilder::Selection,
        graphql_client: DynGraphQLClient,
    ) -> Self {
        Self {
            proc,
            selection,
            graphql_client,
        }
    }
}
impl Type {
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn name(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("name");
        answer::value(query, &self.graphql_client).await
    }
}
impl Node for Type {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
#[derive(Clone)]
pub struct Dag {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: crate::querybuilder::Selection,
    pub graphql_client: DynGraphQLClient,
}
impl IntoID<Id> for Dag {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl crate::loadable::Loadable for Dag {
    fn graphql_type() -> &'static str {
        "dag"
    }
    fn from_query(
        proc: Option<Arc<DaggerSessionProc>>,
        selection: crate::querybuilder::Selection,
        graphql_client: DynGraphQLClient,
    ) -> Self {
        Self {
            proc,
            selection,
            graphql_client,
        }
    }
}
impl Dag {
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
}
impl Node for Dag {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
#[derive(Clone)]
pub struct Warnings {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: crate::querybuilder::Selection,
    pub graphql_client: DynGraphQLClient,
}
impl IntoID<Id> for Warnings {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl crate::loadable::Loadable for Warnings {
    fn graphql_type() -> &'static str {
        "warnings"
    }
    fn from_query(
        proc: Option<Arc<DaggerSessionProc>>,
        selection: crate::querybuilder::Selection,
        graphql_client: DynGraphQLClient,
    ) -> Self {
        Self {
            proc,
            selection,
            graphql_client,
        }
    }
}
impl Warnings {
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    #[cfg_attr(not(test), deprecated(note = "Use `id`."))]
    pub async fn warn(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("warn");
        answer::value(query, &self.graphql_client).await
    }
}
impl Node for Warnings {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
#[derive(Serialize, Deserialize, Clone, PartialEq, Debug)]
pub enum Enum {
    #[serde(rename = "ONE")]
    One,
    #[serde(rename = "TWO")]
    Two,
}
impl Enum {
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
