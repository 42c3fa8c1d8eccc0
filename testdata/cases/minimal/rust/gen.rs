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
    /// The engine's version.
    pub async fn version(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("version");
        answer::value(query, &self.graphql_client).await
    }
}
/// Writes arguments as GraphQL literals. The crate's own `Selection::arg` escapes nothing.
mod arg {
    // ... helpers/rust/arg-quote.rs
}
// ... helpers/rust/answer-2.rs
