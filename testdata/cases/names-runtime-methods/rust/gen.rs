// ... helpers/rust/allow.rs

use crate::core::cli_session::DaggerSessionProc;
use crate::core::graphql_client::DynGraphQLClient;
use crate::errors::DaggerError;
use crate::id::IntoID;
use crate::loadable::Loadable;
use crate::querybuilder::Selection;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

// ... helpers/rust/id-2.rs
// ... helpers/rust/from-string-id.rs
// ... helpers/rust/intoid-id-id.rs
// ... helpers/rust/id.rs
pub trait Floats {
    fn concrete(&self) -> impl core::future::Future<Output = Result<String, DaggerError>> + Send;
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send;
    fn weight(&self) -> impl core::future::Future<Output = Result<isize, DaggerError>> + Send;
}
#[derive(Clone)]
pub struct FloatsClient {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
impl IntoID<Id> for FloatsClient {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for FloatsClient {
    fn graphql_type() -> &'static str {
        "Floats"
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
impl FloatsClient {
    pub async fn concrete(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("concrete");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn weight(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("weight");
        answer::value(query, &self.graphql_client).await
    }
}
impl Floats for FloatsClient {
    fn concrete(&self) -> impl core::future::Future<Output = Result<String, DaggerError>> + Send {
        let query = self.selection.select("concrete");
        answer::value(query, &self.graphql_client)
    }
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
    fn weight(&self) -> impl core::future::Future<Output = Result<isize, DaggerError>> + Send {
        let query = self.selection.select("weight");
        answer::value(query, &self.graphql_client)
    }
}
// ... helpers/rust/node.rs
// ... helpers/rust/nodeclient-2.rs
// ... helpers/rust/intoid-id-nodeclient.rs
// ... helpers/rust/loadable-nodeclient.rs
// ... helpers/rust/nodeclient.rs
// ... helpers/rust/node-nodeclient.rs
// ... helpers/rust/query.rs
impl Query {
    pub async fn close(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("close");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#do(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("do");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn graph_ql_client(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("graphQLClient");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn load_(&self, id: impl Into<String>) -> Result<String, DaggerError> {
        let mut query = self.selection.select("load");
        query = arg::string(query, "id", id);
        answer::value(query, &self.graphql_client).await
    }
    pub async fn node(&self, id: impl IntoID<Id>) -> Result<Option<NodeClient>, DaggerError> {
        let mut query = self.selection.select("node");
        query = arg::id(query, "id", id);
        answer::maybe(&self.proc, query, &self.graphql_client).await
    }
    pub fn query(&self) -> Query {
        let query = self.selection.select("query");
        Query {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub async fn query_builder(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("queryBuilder");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn ref_(&self, id: impl Into<String>) -> Result<String, DaggerError> {
        let mut query = self.selection.select("ref");
        query = arg::string(query, "id", id);
        answer::value(query, &self.graphql_client).await
    }
    pub fn thing(&self) -> Thing {
        let query = self.selection.select("thing");
        Thing {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
}
#[derive(Clone)]
pub struct Thing {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
impl IntoID<Id> for Thing {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for Thing {
    fn graphql_type() -> &'static str {
        "Thing"
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
impl Thing {
    pub async fn xxx_graph_qlid(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("XXX_GraphQLID");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn xxx_graph_ql_type(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("XXX_GraphQLType");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn ctx(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("_ctx");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn graphql_name(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("_graphql_name");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn select(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("_select");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#type(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("_type");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn alias(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("alias");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn args(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("args");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn as_floats(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("asFloats");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn as_node(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("asNode");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn clone(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("clone");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn concrete(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("concrete");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn execute(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("execute");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn from_query(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("fromQuery");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn graphql_client(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("graphqlClient");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn graphql_type(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("graphqlType");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn into_id(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("intoId");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn marshal_json(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("marshalJSON");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn query(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("query");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn select_(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("select");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn selection(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("selection");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn self_(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("self");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn unmarshal_json(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("unmarshalJSON");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn weight(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("weight");
        answer::value(query, &self.graphql_client).await
    }
    pub fn with(&self, part: impl Into<String>) -> Thing {
        let mut query = self.selection.select("with");
        query = arg::string(query, "part", part);
        Thing {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub async fn with_graph_ql_query(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("withGraphQLQuery");
        answer::value(query, &self.graphql_client).await
    }
}
impl Floats for Thing {
    fn concrete(&self) -> impl core::future::Future<Output = Result<String, DaggerError>> + Send {
        let query = self.selection.select("concrete");
        answer::value(query, &self.graphql_client)
    }
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
    fn weight(&self) -> impl core::future::Future<Output = Result<isize, DaggerError>> + Send {
        let query = self.selection.select("weight");
        answer::value(query, &self.graphql_client)
    }
}
impl Node for Thing {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
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
// ... helpers/rust/answer.rs
