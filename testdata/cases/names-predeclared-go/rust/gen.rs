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
    pub any: isize,
    pub append: isize,
    pub bool: isize,
    pub byte: isize,
    pub cap: isize,
    pub clear: isize,
    pub close: isize,
    pub comparable: isize,
    pub complex: isize,
    pub copy: isize,
    pub delete: isize,
    pub error: isize,
    pub r#false: isize,
    pub float_64: isize,
    pub imag: isize,
    pub int: isize,
    pub iota: isize,
    pub len: isize,
    pub make: isize,
    pub max: isize,
    pub min: isize,
    pub new: isize,
    pub nil: isize,
    pub panic: isize,
    pub print: isize,
    pub println: isize,
    pub real: isize,
    pub recover: isize,
    pub rune: isize,
    pub string: isize,
    pub r#true: isize,
    pub uint_8: isize,
    pub uintptr: isize,
}
impl Words {
    fn literal(&self) -> String {
        let mut text = String::new();
        text += "{any:";
        text += &self.any.to_string();
        text += ",append:";
        text += &self.append.to_string();
        text += ",bool:";
        text += &self.bool.to_string();
        text += ",byte:";
        text += &self.byte.to_string();
        text += ",cap:";
        text += &self.cap.to_string();
        text += ",clear:";
        text += &self.clear.to_string();
        text += ",close:";
        text += &self.close.to_string();
        text += ",comparable:";
        text += &self.comparable.to_string();
        text += ",complex:";
        text += &self.complex.to_string();
        text += ",copy:";
        text += &self.copy.to_string();
        text += ",delete:";
        text += &self.delete.to_string();
        text += ",error:";
        text += &self.error.to_string();
        text += ",false:";
        text += &self.r#false.to_string();
        text += ",float64:";
        text += &self.float_64.to_string();
        text += ",imag:";
        text += &self.imag.to_string();
        text += ",int:";
        text += &self.int.to_string();
        text += ",iota:";
        text += &self.iota.to_string();
        text += ",len:";
        text += &self.len.to_string();
        text += ",make:";
        text += &self.make.to_string();
        text += ",max:";
        text += &self.max.to_string();
        text += ",min:";
        text += &self.min.to_string();
        text += ",new:";
        text += &self.new.to_string();
        text += ",nil:";
        text += &self.nil.to_string();
        text += ",panic:";
        text += &self.panic.to_string();
        text += ",print:";
        text += &self.print.to_string();
        text += ",println:";
        text += &self.println.to_string();
        text += ",real:";
        text += &self.real.to_string();
        text += ",recover:";
        text += &self.recover.to_string();
        text += ",rune:";
        text += &self.rune.to_string();
        text += ",string:";
        text += &self.string.to_string();
        text += ",true:";
        text += &self.r#true.to_string();
        text += ",uint8:";
        text += &self.uint_8.to_string();
        text += ",uintptr:";
        text += &self.uintptr.to_string();
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
/// Names that Go predeclares.
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
    pub any: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub append: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub bool: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub byte: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub cap: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub clear: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub close: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub comparable: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub complex: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub copy: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub delete: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub error: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#false: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub float_64: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub imag: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub int: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub iota: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub len: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub make: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub max: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub min: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub new: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub nil: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub panic: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub print: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub println: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub real: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub recover: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub rune: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub string: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#true: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub uint_8: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub uintptr: Option<&'a str>,
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
    pub async fn any(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("any");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn append(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("append");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn bool(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("bool");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn byte(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("byte");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn cap(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("cap");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn clear(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("clear");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn close(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("close");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn comparable(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("comparable");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn complex(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("complex");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn copy(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("copy");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn delete(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("delete");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn error(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("error");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#false(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("false");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn float_64(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("float64");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn imag(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("imag");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn input(&self, words: Words) -> Result<String, DaggerError> {
        let mut query = self.selection.select("input");
        query = arg::literal(query, "words", words.literal());
        answer::value(query, &self.graphql_client).await
    }
    pub async fn int(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("int");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn iota(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("iota");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn len(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("len");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn make(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("make");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn max(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("max");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn min(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("min");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn new(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("new");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn nil(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("nil");
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
        if let Some(value) = opts.any {
            query = arg::string(query, "any", value);
        }
        if let Some(value) = opts.append {
            query = arg::string(query, "append", value);
        }
        if let Some(value) = opts.bool {
            query = arg::string(query, "bool", value);
        }
        if let Some(value) = opts.byte {
            query = arg::string(query, "byte", value);
        }
        if let Some(value) = opts.cap {
            query = arg::string(query, "cap", value);
        }
        if let Some(value) = opts.clear {
            query = arg::string(query, "clear", value);
        }
        if let Some(value) = opts.close {
            query = arg::string(query, "close", value);
        }
        if let Some(value) = opts.comparable {
            query = arg::string(query, "comparable", value);
        }
        if let Some(value) = opts.complex {
            query = arg::string(query, "complex", value);
        }
        if let Some(value) = opts.copy {
            query = arg::string(query, "copy", value);
        }
        if let Some(value) = opts.delete {
            query = arg::string(query, "delete", value);
        }
        if let Some(value) = opts.error {
            query = arg::string(query, "error", value);
        }
        if let Some(value) = opts.r#false {
            query = arg::string(query, "false", value);
        }
        if let Some(value) = opts.float_64 {
            query = arg::string(query, "float64", value);
        }
        if let Some(value) = opts.imag {
            query = arg::string(query, "imag", value);
        }
        if let Some(value) = opts.int {
            query = arg::string(query, "int", value);
        }
        if let Some(value) = opts.iota {
            query = arg::string(query, "iota", value);
        }
        if let Some(value) = opts.len {
            query = arg::string(query, "len", value);
        }
        if let Some(value) = opts.make {
            query = arg::string(query, "make", value);
        }
        if let Some(value) = opts.max {
            query = arg::string(query, "max", value);
        }
        if let Some(value) = opts.min {
            query = arg::string(query, "min", value);
        }
        if let Some(value) = opts.new {
            query = arg::string(query, "new", value);
        }
        if let Some(value) = opts.nil {
            query = arg::string(query, "nil", value);
        }
        if let Some(value) = opts.panic {
            query = arg::string(query, "panic", value);
        }
        if let Some(value) = opts.print {
            query = arg::string(query, "print", value);
        }
        if let Some(value) = opts.println {
            query = arg::string(query, "println", value);
        }
        if let Some(value) = opts.real {
            query = arg::string(query, "real", value);
        }
        if let Some(value) = opts.recover {
            query = arg::string(query, "recover", value);
        }
        if let Some(value) = opts.rune {
            query = arg::string(query, "rune", value);
        }
        if let Some(value) = opts.string {
            query = arg::string(query, "string", value);
        }
        if let Some(value) = opts.r#true {
            query = arg::string(query, "true", value);
        }
        if let Some(value) = opts.uint_8 {
            query = arg::string(query, "uint8", value);
        }
        if let Some(value) = opts.uintptr {
            query = arg::string(query, "uintptr", value);
        }
        Word {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub async fn panic(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("panic");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn print(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("print");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn println(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("println");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn real(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("real");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn recover(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("recover");
        answer::value(query, &self.graphql_client).await
    }
    /// All of them required.
    pub async fn required(
        &self,
        any: isize,
        append: isize,
        bool: isize,
        byte: isize,
        cap: isize,
        clear: isize,
        close: isize,
        comparable: isize,
        complex: isize,
        copy: isize,
        delete: isize,
        error: isize,
        r#false: isize,
        float_64: isize,
        imag: isize,
        int: isize,
        iota: isize,
        len: isize,
        make: isize,
        max: isize,
        min: isize,
        new: isize,
        nil: isize,
        panic: isize,
        print: isize,
        println: isize,
        real: isize,
        recover: isize,
        rune: isize,
        string: isize,
        r#true: isize,
        uint_8: isize,
        uintptr: isize,
    ) -> Result<String, DaggerError> {
        let mut query = self.selection.select("required");
        query = arg::value(query, "any", any);
        query = arg::value(query, "append", append);
        query = arg::value(query, "bool", bool);
        query = arg::value(query, "byte", byte);
        query = arg::value(query, "cap", cap);
        query = arg::value(query, "clear", clear);
        query = arg::value(query, "close", close);
        query = arg::value(query, "comparable", comparable);
        query = arg::value(query, "complex", complex);
        query = arg::value(query, "copy", copy);
        query = arg::value(query, "delete", delete);
        query = arg::value(query, "error", error);
        query = arg::value(query, "false", r#false);
        query = arg::value(query, "float64", float_64);
        query = arg::value(query, "imag", imag);
        query = arg::value(query, "int", int);
        query = arg::value(query, "iota", iota);
        query = arg::value(query, "len", len);
        query = arg::value(query, "make", make);
        query = arg::value(query, "max", max);
        query = arg::value(query, "min", min);
        query = arg::value(query, "new", new);
        query = arg::value(query, "nil", nil);
        query = arg::value(query, "panic", panic);
        query = arg::value(query, "print", print);
        query = arg::value(query, "println", println);
        query = arg::value(query, "real", real);
        query = arg::value(query, "recover", recover);
        query = arg::value(query, "rune", rune);
        query = arg::value(query, "string", string);
        query = arg::value(query, "true", r#true);
        query = arg::value(query, "uint8", uint_8);
        query = arg::value(query, "uintptr", uintptr);
        answer::value(query, &self.graphql_client).await
    }
    pub async fn rune(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("rune");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn string(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("string");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#true(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("true");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn uint_8(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("uint8");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn uintptr(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("uintptr");
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
