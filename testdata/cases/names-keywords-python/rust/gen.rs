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
    pub and: isize,
    pub r#as: isize,
    pub assert: isize,
    pub r#async: isize,
    pub r#await: isize,
    pub r#break: isize,
    pub case: isize,
    pub class: isize,
    pub r#continue: isize,
    pub def: isize,
    pub del: isize,
    pub elif: isize,
    pub r#else: isize,
    pub except: isize,
    pub finally: isize,
    pub r#for: isize,
    pub from: isize,
    pub global: isize,
    pub r#if: isize,
    pub import: isize,
    pub r#in: isize,
    pub is: isize,
    pub lambda: isize,
    pub r#match: isize,
    pub nonlocal: isize,
    pub not: isize,
    pub or: isize,
    pub pass: isize,
    pub raise: isize,
    pub r#return: isize,
    pub r#try: isize,
    pub r#while: isize,
    pub with: isize,
    pub r#yield: isize,
}
impl Words {
    fn literal(&self) -> String {
        let mut text = String::new();
        text += "{and:";
        text += &self.and.to_string();
        text += ",as:";
        text += &self.r#as.to_string();
        text += ",assert:";
        text += &self.assert.to_string();
        text += ",async:";
        text += &self.r#async.to_string();
        text += ",await:";
        text += &self.r#await.to_string();
        text += ",break:";
        text += &self.r#break.to_string();
        text += ",case:";
        text += &self.case.to_string();
        text += ",class:";
        text += &self.class.to_string();
        text += ",continue:";
        text += &self.r#continue.to_string();
        text += ",def:";
        text += &self.def.to_string();
        text += ",del:";
        text += &self.del.to_string();
        text += ",elif:";
        text += &self.elif.to_string();
        text += ",else:";
        text += &self.r#else.to_string();
        text += ",except:";
        text += &self.except.to_string();
        text += ",finally:";
        text += &self.finally.to_string();
        text += ",for:";
        text += &self.r#for.to_string();
        text += ",from:";
        text += &self.from.to_string();
        text += ",global:";
        text += &self.global.to_string();
        text += ",if:";
        text += &self.r#if.to_string();
        text += ",import:";
        text += &self.import.to_string();
        text += ",in:";
        text += &self.r#in.to_string();
        text += ",is:";
        text += &self.is.to_string();
        text += ",lambda:";
        text += &self.lambda.to_string();
        text += ",match:";
        text += &self.r#match.to_string();
        text += ",nonlocal:";
        text += &self.nonlocal.to_string();
        text += ",not:";
        text += &self.not.to_string();
        text += ",or:";
        text += &self.or.to_string();
        text += ",pass:";
        text += &self.pass.to_string();
        text += ",raise:";
        text += &self.raise.to_string();
        text += ",return:";
        text += &self.r#return.to_string();
        text += ",try:";
        text += &self.r#try.to_string();
        text += ",while:";
        text += &self.r#while.to_string();
        text += ",with:";
        text += &self.with.to_string();
        text += ",yield:";
        text += &self.r#yield.to_string();
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
/// Words that Python keeps for itself.
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
    pub and: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#as: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub assert: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#async: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#await: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#break: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub case: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub class: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#continue: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub def: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub del: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub elif: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#else: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub except: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub finally: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#for: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub from: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub global: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#if: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub import: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#in: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub is: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub lambda: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#match: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub nonlocal: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub not: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub or: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub pass: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub raise: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#return: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#try: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#while: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub with: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#yield: Option<&'a str>,
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
    pub async fn and(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("and");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#as(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("as");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn assert(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("assert");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#async(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("async");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#await(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("await");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#break(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("break");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn case(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("case");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn class(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("class");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#continue(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("continue");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn def(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("def");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn del(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("del");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn elif(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("elif");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#else(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("else");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn except(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("except");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn finally(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("finally");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#for(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("for");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn from(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("from");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn global(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("global");
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
    pub async fn r#in(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("in");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn input(&self, words: Words) -> Result<String, DaggerError> {
        let mut query = self.selection.select("input");
        query = arg::literal(query, "words", words.literal());
        answer::value(query, &self.graphql_client).await
    }
    pub async fn is(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("is");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn lambda(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("lambda");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#match(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("match");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn nonlocal(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("nonlocal");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn not(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("not");
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
        if let Some(value) = opts.and {
            query = arg::string(query, "and", value);
        }
        if let Some(value) = opts.r#as {
            query = arg::string(query, "as", value);
        }
        if let Some(value) = opts.assert {
            query = arg::string(query, "assert", value);
        }
        if let Some(value) = opts.r#async {
            query = arg::string(query, "async", value);
        }
        if let Some(value) = opts.r#await {
            query = arg::string(query, "await", value);
        }
        if let Some(value) = opts.r#break {
            query = arg::string(query, "break", value);
        }
        if let Some(value) = opts.class {
            query = arg::string(query, "class", value);
        }
        if let Some(value) = opts.r#continue {
            query = arg::string(query, "continue", value);
        }
        if let Some(value) = opts.def {
            query = arg::string(query, "def", value);
        }
        if let Some(value) = opts.del {
            query = arg::string(query, "del", value);
        }
        if let Some(value) = opts.elif {
            query = arg::string(query, "elif", value);
        }
        if let Some(value) = opts.r#else {
            query = arg::string(query, "else", value);
        }
        if let Some(value) = opts.except {
            query = arg::string(query, "except", value);
        }
        if let Some(value) = opts.finally {
            query = arg::string(query, "finally", value);
        }
        if let Some(value) = opts.r#for {
            query = arg::string(query, "for", value);
        }
        if let Some(value) = opts.from {
            query = arg::string(query, "from", value);
        }
        if let Some(value) = opts.global {
            query = arg::string(query, "global", value);
        }
        if let Some(value) = opts.r#if {
            query = arg::string(query, "if", value);
        }
        if let Some(value) = opts.import {
            query = arg::string(query, "import", value);
        }
        if let Some(value) = opts.r#in {
            query = arg::string(query, "in", value);
        }
        if let Some(value) = opts.is {
            query = arg::string(query, "is", value);
        }
        if let Some(value) = opts.lambda {
            query = arg::string(query, "lambda", value);
        }
        if let Some(value) = opts.nonlocal {
            query = arg::string(query, "nonlocal", value);
        }
        if let Some(value) = opts.not {
            query = arg::string(query, "not", value);
        }
        if let Some(value) = opts.or {
            query = arg::string(query, "or", value);
        }
        if let Some(value) = opts.pass {
            query = arg::string(query, "pass", value);
        }
        if let Some(value) = opts.raise {
            query = arg::string(query, "raise", value);
        }
        if let Some(value) = opts.r#return {
            query = arg::string(query, "return", value);
        }
        if let Some(value) = opts.r#try {
            query = arg::string(query, "try", value);
        }
        if let Some(value) = opts.r#while {
            query = arg::string(query, "while", value);
        }
        if let Some(value) = opts.with {
            query = arg::string(query, "with", value);
        }
        if let Some(value) = opts.r#yield {
            query = arg::string(query, "yield", value);
        }
        if let Some(value) = opts.r#match {
            query = arg::string(query, "match", value);
        }
        if let Some(value) = opts.case {
            query = arg::string(query, "case", value);
        }
        Word {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub async fn or(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("or");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn pass(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("pass");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn raise(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("raise");
        answer::value(query, &self.graphql_client).await
    }
    /// All of them required.
    pub async fn required(
        &self,
        and: isize,
        r#as: isize,
        assert: isize,
        r#async: isize,
        r#await: isize,
        r#break: isize,
        class: isize,
        r#continue: isize,
        def: isize,
        del: isize,
        elif: isize,
        r#else: isize,
        except: isize,
        finally: isize,
        r#for: isize,
        from: isize,
        global: isize,
        r#if: isize,
        import: isize,
        r#in: isize,
        is: isize,
        lambda: isize,
        nonlocal: isize,
        not: isize,
        or: isize,
        pass: isize,
        raise: isize,
        r#return: isize,
        r#try: isize,
        r#while: isize,
        with: isize,
        r#yield: isize,
        r#match: isize,
        case: isize,
    ) -> Result<String, DaggerError> {
        let mut query = self.selection.select("required");
        query = arg::value(query, "and", and);
        query = arg::value(query, "as", r#as);
        query = arg::value(query, "assert", assert);
        query = arg::value(query, "async", r#async);
        query = arg::value(query, "await", r#await);
        query = arg::value(query, "break", r#break);
        query = arg::value(query, "class", class);
        query = arg::value(query, "continue", r#continue);
        query = arg::value(query, "def", def);
        query = arg::value(query, "del", del);
        query = arg::value(query, "elif", elif);
        query = arg::value(query, "else", r#else);
        query = arg::value(query, "except", except);
        query = arg::value(query, "finally", finally);
        query = arg::value(query, "for", r#for);
        query = arg::value(query, "from", from);
        query = arg::value(query, "global", global);
        query = arg::value(query, "if", r#if);
        query = arg::value(query, "import", import);
        query = arg::value(query, "in", r#in);
        query = arg::value(query, "is", is);
        query = arg::value(query, "lambda", lambda);
        query = arg::value(query, "nonlocal", nonlocal);
        query = arg::value(query, "not", not);
        query = arg::value(query, "or", or);
        query = arg::value(query, "pass", pass);
        query = arg::value(query, "raise", raise);
        query = arg::value(query, "return", r#return);
        query = arg::value(query, "try", r#try);
        query = arg::value(query, "while", r#while);
        query = arg::value(query, "with", with);
        query = arg::value(query, "yield", r#yield);
        query = arg::value(query, "match", r#match);
        query = arg::value(query, "case", case);
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#return(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("return");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#try(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("try");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#while(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("while");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn with(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("with");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#yield(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("yield");
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
