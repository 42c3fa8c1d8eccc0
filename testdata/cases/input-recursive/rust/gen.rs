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
#[derive(Serialize, Deserialize, Debug, PartialEq, Clone)]
pub struct Bark {
    pub on: Option<Box<Branch>>,
    pub thickness: f64,
}
impl Bark {
    fn literal(&self) -> String {
        let mut text = String::new();
        text += "{thickness:";
        text += &self.thickness.to_string();
        if let Some(value) = &self.on {
            text += ",on:";
            text += &value.literal();
        }
        text += "}";
        text
    }
}
/// A branch with branches.
#[derive(Serialize, Deserialize, Debug, PartialEq, Clone)]
pub struct Branch {
    pub bark: Option<Box<Bark>>,
    pub name: String,
    /// The branch that goes on.
    pub next: Option<Box<Branch>>,
    pub twigs: Vec<Branch>,
}
impl Branch {
    fn literal(&self) -> String {
        let mut text = String::new();
        text += "{name:";
        text += &arg::quote(&self.name);
        text += ",twigs:";
        text += &arg::join(&self.twigs, Branch::literal);
        if let Some(value) = &self.bark {
            text += ",bark:";
            text += &value.literal();
        }
        if let Some(value) = &self.next {
            text += ",next:";
            text += &value.literal();
        }
        text += "}";
        text
    }
}
// ... helpers/rust/query.rs
impl Query {
    /// Draws a tree and counts its leaves.
    pub async fn leaves(&self, of: Branch) -> Result<isize, DaggerError> {
        let mut query = self.selection.select("leaves");
        query = arg::literal(query, "of", of.literal());
        answer::value(query, &self.graphql_client).await
    }
}
/// Writes arguments as GraphQL literals. The crate's own `Selection::arg` escapes nothing.
mod arg {
    // ... helpers/rust/arg-literal.rs
    // ... helpers/rust/arg-join-t.rs
    // ... helpers/rust/arg-brackets.rs
    // ... helpers/rust/arg-quote.rs
}
// ... helpers/rust/answer-2.rs
