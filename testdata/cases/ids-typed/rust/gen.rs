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

/// The ID of a bed.
#[derive(Serialize, Deserialize, PartialEq, Debug, Clone)]
pub struct BedId(pub String);
impl From<&str> for BedId {
    fn from(value: &str) -> Self {
        Self(value.to_string())
    }
}
impl From<String> for BedId {
    fn from(value: String) -> Self {
        Self(value)
    }
}
impl IntoID<BedId> for Bed {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<BedId, DaggerError>> + Send>>
    {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl IntoID<BedId> for BedId {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<BedId, DaggerError>> + Send>>
    {
        Box::pin(std::future::ready(Ok(self)))
    }
}
impl BedId {
    fn literal(&self) -> String {
        arg::quote(&self.0)
    }
}
/// The ID of a garden.
#[derive(Serialize, Deserialize, PartialEq, Debug, Clone)]
pub struct GardenId(pub String);
impl From<&str> for GardenId {
    fn from(value: &str) -> Self {
        Self(value.to_string())
    }
}
impl From<String> for GardenId {
    fn from(value: String) -> Self {
        Self(value)
    }
}
impl IntoID<GardenId> for Garden {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<GardenId, DaggerError>> + Send>>
    {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl IntoID<GardenId> for GardenId {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<GardenId, DaggerError>> + Send>>
    {
        Box::pin(std::future::ready(Ok(self)))
    }
}
impl GardenId {
    fn literal(&self) -> String {
        arg::quote(&self.0)
    }
}
#[derive(Serialize, Deserialize, PartialEq, Debug, Clone)]
pub struct Uuid(pub String);
impl From<&str> for Uuid {
    fn from(value: &str) -> Self {
        Self(value.to_string())
    }
}
impl From<String> for Uuid {
    fn from(value: String) -> Self {
        Self(value)
    }
}
impl Uuid {
    fn literal(&self) -> String {
        arg::quote(&self.0)
    }
}
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
#[derive(Clone)]
pub struct Bed {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
impl Bed {
    pub fn garden(&self) -> Garden {
        let query = self.selection.select("garden");
        Garden {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub async fn id(&self) -> Result<BedId, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn width(&self) -> Result<f64, DaggerError> {
        let query = self.selection.select("width");
        answer::value(query, &self.graphql_client).await
    }
}
/// A garden with beds.
#[derive(Clone)]
pub struct Garden {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
/// The optional arguments of `Garden::plant_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct GardenPlantOpts {
    /// Default: `ROWS`
    #[builder(setter(into, strip_option), default)]
    pub r#in: Option<Layout>,
    #[builder(setter(into, strip_option), default)]
    pub others: Option<Vec<BedId>>,
}
/// The optional arguments of `Garden::water_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct GardenWaterOpts {
    #[builder(setter(into, strip_option), default)]
    pub by: Option<BedId>,
}
impl Garden {
    /// The bed of that name, if any.
    pub fn bed(&self, name: impl Into<String>) -> Bed {
        let mut query = self.selection.select("bed");
        query = arg::string(query, "name", name);
        Bed {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub fn beds(&self) -> Vec<Bed> {
        let query = self.selection.select("beds");
        vec![Bed {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }]
    }
    pub async fn close(&self) -> Result<Void, DaggerError> {
        let query = self.selection.select("close");
        answer::nullable(query, &self.graphql_client, 0, "").await
    }
    pub async fn id(&self) -> Result<GardenId, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    /// Optional arguments are given to `plant_opts`.
    pub fn plant(&self, bed: impl IntoID<BedId>) -> Garden {
        let mut query = self.selection.select("plant");
        query = arg::id(query, "bed", bed, BedId::literal);
        Garden {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub fn plant_opts(&self, bed: impl IntoID<BedId>, opts: GardenPlantOpts) -> Garden {
        let mut query = self.selection.select("plant");
        query = arg::id(query, "bed", bed, BedId::literal);
        if let Some(value) = opts.others {
            query = arg::list(query, "others", value, BedId::literal);
        }
        if let Some(value) = opts.r#in {
            query = arg::literal(query, "in", value.literal());
        }
        Garden {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    /// Waits until everything has grown.
    pub async fn sync(&self) -> Result<GardenId, DaggerError> {
        let query = self.selection.select("sync");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn tag(&self) -> Result<Uuid, DaggerError> {
        let query = self.selection.select("tag");
        answer::nullable(query, &self.graphql_client, 0, "").await
    }
    /// Water it.
    ///
    /// Optional arguments are given to `water_opts`.
    pub fn water(&self, litres: isize) -> Garden {
        let mut query = self.selection.select("water");
        query = arg::value(query, "litres", litres);
        Garden {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    /// Water it.
    ///
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub fn water_opts(&self, litres: isize, opts: GardenWaterOpts) -> Garden {
        let mut query = self.selection.select("water");
        query = arg::value(query, "litres", litres);
        if let Some(value) = opts.by {
            query = arg::literal(query, "by", value.literal());
        }
        Garden {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
}
#[derive(Clone)]
pub struct Query {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
/// The optional arguments of `Query::garden_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct QueryGardenOpts<'a> {
    /// Default: `"roses"`
    #[builder(setter(into, strip_option), default)]
    pub name: Option<&'a str>,
}
impl Query {
    /// Optional arguments are given to `garden_opts`.
    pub fn garden(&self) -> Garden {
        let query = self.selection.select("garden");
        Garden {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub fn garden_opts<'a>(&self, opts: QueryGardenOpts<'a>) -> Garden {
        let mut query = self.selection.select("garden");
        if let Some(value) = opts.name {
            query = arg::string(query, "name", value);
        }
        Garden {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub fn load_bed_from_id(&self, id: impl IntoID<BedId>) -> Bed {
        let mut query = self.selection.select("loadBedFromID");
        query = arg::id(query, "id", id, BedId::literal);
        Bed {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub fn load_garden_from_id(&self, id: impl IntoID<GardenId>) -> Garden {
        let mut query = self.selection.select("loadGardenFromID");
        query = arg::id(query, "id", id, GardenId::literal);
        Garden {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub async fn version(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("version");
        answer::value(query, &self.graphql_client).await
    }
}
#[derive(Serialize, Deserialize, Clone, PartialEq, Debug)]
pub enum Layout {
    #[serde(rename = "CIRCLE")]
    Circle,
    #[serde(rename = "LINES")]
    Lines,
    #[serde(rename = "ROWS")]
    Rows,
}
impl Layout {
    fn literal(&self) -> String {
        let name = match self {
            Self::Circle => "CIRCLE",
            Self::Lines => "LINES",
            Self::Rows => "ROWS",
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
    pub(super) fn id<T: Send + 'static>(
        query: crate::querybuilder::Selection,
        name: &str,
        value: impl crate::id::IntoID<T>,
        text: fn(&T) -> String,
    ) -> crate::querybuilder::Selection {
        query.arg_lazy(
            name,
            Box::new(move || {
                let value = value.clone();
                Box::pin(async move {
                    match value.into_id().await {
                        Ok(id) => text(&id),
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
}
