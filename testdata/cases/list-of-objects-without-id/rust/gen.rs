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
/// Nothing.
#[derive(Serialize, Deserialize, PartialEq, Debug, Clone)]
pub struct Void(pub String);
impl From<&str> for Void {
    fn from(value: &str) -> Self {
        Self(value.to_string())
    }
}
// ... helpers/rust/from-string-void.rs
// ... helpers/rust/query.rs
impl Query {
    pub fn first(&self) -> Reading {
        let query = self.selection.select("first");
        Reading {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
}
/// What a sensor said. It has no ID.
#[derive(Clone)]
pub struct Reading {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
impl Reading {
    pub async fn at(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("at");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn celsius(&self) -> Result<f64, DaggerError> {
        let query = self.selection.select("celsius");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn quality(&self) -> Result<Quality, DaggerError> {
        let query = self.selection.select("quality");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn reset(&self) -> Result<Void, DaggerError> {
        let query = self.selection.select("reset");
        answer::nullable(query, &self.graphql_client, 0, "").await
    }
    /// Needs an argument, so it can't be read at once.
    pub async fn scaled(&self, by: f64) -> Result<f64, DaggerError> {
        let mut query = self.selection.select("scaled");
        query = arg::value(query, "by", by);
        answer::value(query, &self.graphql_client).await
    }
    pub async fn tags(&self) -> Result<Vec<String>, DaggerError> {
        let query = self.selection.select("tags");
        answer::value(query, &self.graphql_client).await
    }
}
#[derive(Serialize, Deserialize, Clone, PartialEq, Debug)]
pub enum Quality {
    #[serde(rename = "GOOD")]
    Good,
    #[serde(rename = "POOR")]
    Poor,
}
impl Quality {
    fn literal(&self) -> String {
        let name = match self {
            Self::Good => "GOOD",
            Self::Poor => "POOR",
        };
        String::from(name)
    }
}
/// Writes arguments as GraphQL literals. The crate's own `Selection::arg` escapes nothing.
mod arg {
    // ... helpers/rust/arg-literal.rs
    // ... helpers/rust/arg-value.rs
    // ... helpers/rust/arg-quote.rs
}
/// Sends queries and reads their answers.
mod answer {
    // ... helpers/rust/answer-fetch-2.rs
    // ... helpers/rust/answer-innermost.rs
    // ... helpers/rust/answer-nullable-t.rs
}
