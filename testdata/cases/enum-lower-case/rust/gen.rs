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
// ... helpers/rust/query.rs
impl Query {
    pub async fn tide(&self, at: Tide) -> Result<Tide, DaggerError> {
        let mut query = self.selection.select("tide");
        query = arg::literal(query, "at", at.literal());
        answer::value(query, &self.graphql_client).await
    }
}
/// Where the water is.
#[derive(Serialize, Deserialize, Clone, PartialEq, Debug)]
pub enum Tide {
    #[serde(rename = "high")]
    High,
    #[serde(rename = "low")]
    Low,
}
impl Tide {
    fn literal(&self) -> String {
        let name = match self {
            Self::High => "high",
            Self::Low => "low",
        };
        String::from(name)
    }
}
/// Writes arguments as GraphQL literals. The crate's own `Selection::arg` escapes nothing.
mod arg {
    // ... helpers/rust/arg-literal.rs
    // ... helpers/rust/arg-quote.rs
}
// ... helpers/rust/answer-2.rs
