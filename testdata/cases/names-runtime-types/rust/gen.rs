// ... helpers/rust/allow.rs

use crate::core::cli_session::DaggerSessionProc;
use crate::core::graphql_client::DynGraphQLClient;
use crate::errors::DaggerError;
use crate::id::IntoID;
use derive_builder::Builder;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

// ... helpers/rust/id-2.rs
// ... helpers/rust/from-string-id.rs
// ... helpers/rust/intoid-id-id.rs
// ... helpers/rust/id.rs
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
// ... helpers/rust/node.rs
/// Everything that has an ID.
#[derive(Clone)]
pub struct NodeClient {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: crate::querybuilder::Selection,
    pub graphql_client: DynGraphQLClient,
}
// ... helpers/rust/intoid-id-nodeclient.rs
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
// ... helpers/rust/nodeclient.rs
// ... helpers/rust/node-nodeclient.rs
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
    // ... helpers/rust/arg-literal.rs
    // ... helpers/rust/arg-string.rs
    // ... helpers/rust/arg-id.rs
    // ... helpers/rust/arg-failed.rs
    // ... helpers/rust/arg-quote.rs
}
/// Sends queries and reads their answers.
mod answer {
    // ... helpers/rust/answer-fetch.rs
    // ... helpers/rust/answer-innermost.rs
    // ... helpers/rust/answer-sync-t.rs
    // ... helpers/rust/answer-maybe-t.rs
    // ... helpers/rust/answer-list-t.rs
    // ... helpers/rust/answer-load-t.rs
}
