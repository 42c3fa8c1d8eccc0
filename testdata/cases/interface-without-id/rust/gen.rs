// ... helpers/rust/allow.rs

use crate::core::cli_session::DaggerSessionProc;
use crate::core::graphql_client::DynGraphQLClient;
use crate::errors::DaggerError;
use crate::id::IntoID;
use crate::querybuilder::Selection;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

// ... helpers/rust/id-2.rs
// ... helpers/rust/from-string-id.rs
// ... helpers/rust/intoid-id-id.rs
// ... helpers/rust/id.rs
pub trait Shape {
    fn area(&self) -> impl core::future::Future<Output = Result<f64, DaggerError>> + Send;
}
#[derive(Clone)]
pub struct ShapeClient {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
impl ShapeClient {
    pub async fn area(&self) -> Result<f64, DaggerError> {
        let query = self.selection.select("area");
        answer::value(query, &self.graphql_client).await
    }
}
impl Shape for ShapeClient {
    fn area(&self) -> impl core::future::Future<Output = Result<f64, DaggerError>> + Send {
        let query = self.selection.select("area");
        answer::value(query, &self.graphql_client)
    }
}
// ... helpers/rust/query.rs
impl Query {
    pub fn shape(&self) -> ShapeClient {
        let query = self.selection.select("shape");
        ShapeClient {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub fn square(&self) -> Square {
        let query = self.selection.select("square");
        Square {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
}
#[derive(Clone)]
pub struct Square {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
impl Square {
    pub async fn area(&self) -> Result<f64, DaggerError> {
        let query = self.selection.select("area");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn side(&self) -> Result<f64, DaggerError> {
        let query = self.selection.select("side");
        answer::value(query, &self.graphql_client).await
    }
}
impl Shape for Square {
    fn area(&self) -> impl core::future::Future<Output = Result<f64, DaggerError>> + Send {
        let query = self.selection.select("area");
        answer::value(query, &self.graphql_client)
    }
}
/// Writes arguments as GraphQL literals. The crate's own `Selection::arg` escapes nothing.
mod arg {
    // ... helpers/rust/arg-quote.rs
}
// ... helpers/rust/answer-2.rs
