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
#[derive(Serialize, Deserialize, Debug, PartialEq, Clone)]
pub struct Words {
    pub r#break: isize,
    pub case: isize,
    pub chan: isize,
    pub r#const: isize,
    pub r#continue: isize,
    pub default: isize,
    pub defer: isize,
    pub r#else: isize,
    pub fallthrough: isize,
    pub r#for: isize,
    pub func: isize,
    pub go: isize,
    pub goto: isize,
    pub r#if: isize,
    pub import: isize,
    pub interface: isize,
    pub map: isize,
    pub package: isize,
    pub range: isize,
    pub r#return: isize,
    pub select: isize,
    pub r#struct: isize,
    pub switch: isize,
    pub r#type: isize,
    pub var: isize,
}
impl Words {
    fn literal(&self) -> String {
        let mut text = String::new();
        text += "{break:";
        text += &self.r#break.to_string();
        text += ",case:";
        text += &self.case.to_string();
        text += ",chan:";
        text += &self.chan.to_string();
        text += ",const:";
        text += &self.r#const.to_string();
        text += ",continue:";
        text += &self.r#continue.to_string();
        text += ",default:";
        text += &self.default.to_string();
        text += ",defer:";
        text += &self.defer.to_string();
        text += ",else:";
        text += &self.r#else.to_string();
        text += ",fallthrough:";
        text += &self.fallthrough.to_string();
        text += ",for:";
        text += &self.r#for.to_string();
        text += ",func:";
        text += &self.func.to_string();
        text += ",go:";
        text += &self.go.to_string();
        text += ",goto:";
        text += &self.goto.to_string();
        text += ",if:";
        text += &self.r#if.to_string();
        text += ",import:";
        text += &self.import.to_string();
        text += ",interface:";
        text += &self.interface.to_string();
        text += ",map:";
        text += &self.map.to_string();
        text += ",package:";
        text += &self.package.to_string();
        text += ",range:";
        text += &self.range.to_string();
        text += ",return:";
        text += &self.r#return.to_string();
        text += ",select:";
        text += &self.select.to_string();
        text += ",struct:";
        text += &self.r#struct.to_string();
        text += ",switch:";
        text += &self.switch.to_string();
        text += ",type:";
        text += &self.r#type.to_string();
        text += ",var:";
        text += &self.var.to_string();
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
pub struct Query {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
impl Query {
    pub async fn node(&self, id: impl IntoID<Id>) -> Result<Option<NodeClient>, DaggerError> {
        let mut query = self.selection.select("node");
        query = arg::id(query, "id", id);
        answer::maybe(&self.proc, query, &self.graphql_client).await
    }
    pub fn word(&self) -> Word {
        let query = self.selection.select("word");
        Word {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
}
/// Words that Go keeps for itself.
#[derive(Clone)]
pub struct Word {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
/// The optional arguments of `Word::optional_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct WordOptionalOpts<'a> {
    #[builder(setter(into, strip_option), default)]
    pub r#break: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub case: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub chan: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#const: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#continue: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub default: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub defer: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#else: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub fallthrough: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#for: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub func: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub go: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub goto: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#if: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub import: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub interface: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub map: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub package: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub range: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#return: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub select: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#struct: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub switch: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#type: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub var: Option<&'a str>,
}
impl IntoID<Id> for Word {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for Word {
    fn graphql_type() -> &'static str {
        "Word"
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
impl Word {
    pub async fn r#break(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("break");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn case(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("case");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn chan(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("chan");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#const(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("const");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#continue(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("continue");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn default(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("default");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn defer(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("defer");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#else(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("else");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn fallthrough(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("fallthrough");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#for(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("for");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn func(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("func");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn go(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("go");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn goto(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("goto");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#if(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("if");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn import(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("import");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn input(&self, words: Words) -> Result<String, DaggerError> {
        let mut query = self.selection.select("input");
        query = arg::literal(query, "words", words.literal());
        answer::value(query, &self.graphql_client).await
    }
    pub async fn interface(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("interface");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn map(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("map");
        answer::value(query, &self.graphql_client).await
    }
    /// All of them optional.
    ///
    /// Optional arguments are given to `optional_opts`.
    pub fn optional(&self) -> Word {
        let query = self.selection.select("optional");
        Word {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    /// All of them optional.
    ///
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub fn optional_opts<'a>(&self, opts: WordOptionalOpts<'a>) -> Word {
        let mut query = self.selection.select("optional");
        if let Some(value) = opts.r#break {
            query = arg::string(query, "break", value);
        }
        if let Some(value) = opts.case {
            query = arg::string(query, "case", value);
        }
        if let Some(value) = opts.chan {
            query = arg::string(query, "chan", value);
        }
        if let Some(value) = opts.r#const {
            query = arg::string(query, "const", value);
        }
        if let Some(value) = opts.r#continue {
            query = arg::string(query, "continue", value);
        }
        if let Some(value) = opts.default {
            query = arg::string(query, "default", value);
        }
        if let Some(value) = opts.defer {
            query = arg::string(query, "defer", value);
        }
        if let Some(value) = opts.r#else {
            query = arg::string(query, "else", value);
        }
        if let Some(value) = opts.fallthrough {
            query = arg::string(query, "fallthrough", value);
        }
        if let Some(value) = opts.r#for {
            query = arg::string(query, "for", value);
        }
        if let Some(value) = opts.func {
            query = arg::string(query, "func", value);
        }
        if let Some(value) = opts.go {
            query = arg::string(query, "go", value);
        }
        if let Some(value) = opts.goto {
            query = arg::string(query, "goto", value);
        }
        if let Some(value) = opts.r#if {
            query = arg::string(query, "if", value);
        }
        if let Some(value) = opts.import {
            query = arg::string(query, "import", value);
        }
        if let Some(value) = opts.interface {
            query = arg::string(query, "interface", value);
        }
        if let Some(value) = opts.map {
            query = arg::string(query, "map", value);
        }
        if let Some(value) = opts.package {
            query = arg::string(query, "package", value);
        }
        if let Some(value) = opts.range {
            query = arg::string(query, "range", value);
        }
        if let Some(value) = opts.r#return {
            query = arg::string(query, "return", value);
        }
        if let Some(value) = opts.select {
            query = arg::string(query, "select", value);
        }
        if let Some(value) = opts.r#struct {
            query = arg::string(query, "struct", value);
        }
        if let Some(value) = opts.switch {
            query = arg::string(query, "switch", value);
        }
        if let Some(value) = opts.r#type {
            query = arg::string(query, "type", value);
        }
        if let Some(value) = opts.var {
            query = arg::string(query, "var", value);
        }
        Word {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub async fn package(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("package");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn range(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("range");
        answer::value(query, &self.graphql_client).await
    }
    /// All of them required.
    pub async fn required(
        &self,
        r#break: isize,
        case: isize,
        chan: isize,
        r#const: isize,
        r#continue: isize,
        default: isize,
        defer: isize,
        r#else: isize,
        fallthrough: isize,
        r#for: isize,
        func: isize,
        go: isize,
        goto: isize,
        r#if: isize,
        import: isize,
        interface: isize,
        map: isize,
        package: isize,
        range: isize,
        r#return: isize,
        select: isize,
        r#struct: isize,
        switch: isize,
        r#type: isize,
        var: isize,
    ) -> Result<String, DaggerError> {
        let mut query = self.selection.select("required");
        query = arg::value(query, "break", r#break);
        query = arg::value(query, "case", case);
        query = arg::value(query, "chan", chan);
        query = arg::value(query, "const", r#const);
        query = arg::value(query, "continue", r#continue);
        query = arg::value(query, "default", default);
        query = arg::value(query, "defer", defer);
        query = arg::value(query, "else", r#else);
        query = arg::value(query, "fallthrough", fallthrough);
        query = arg::value(query, "for", r#for);
        query = arg::value(query, "func", func);
        query = arg::value(query, "go", go);
        query = arg::value(query, "goto", goto);
        query = arg::value(query, "if", r#if);
        query = arg::value(query, "import", import);
        query = arg::value(query, "interface", interface);
        query = arg::value(query, "map", map);
        query = arg::value(query, "package", package);
        query = arg::value(query, "range", range);
        query = arg::value(query, "return", r#return);
        query = arg::value(query, "select", select);
        query = arg::value(query, "struct", r#struct);
        query = arg::value(query, "switch", switch);
        query = arg::value(query, "type", r#type);
        query = arg::value(query, "var", var);
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#return(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("return");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn select(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("select");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#struct(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("struct");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn switch(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("switch");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#type(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("type");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn var(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("var");
        answer::value(query, &self.graphql_client).await
    }
}
impl Node for Word {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
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
