// ... helpers/rust/allow.rs

// ... helpers/rust/use-crate-2.rs

// ... helpers/rust/id-2.rs
// ... helpers/rust/from-string-id.rs
// ... helpers/rust/intoid-id-id.rs
// ... helpers/rust/id.rs
// ... helpers/rust/query.rs
/// The optional arguments of `Query::tide_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct QueryTideOpts {
    #[builder(setter(into, strip_option), default)]
    pub at: Option<Tide>,
}
impl Query {
    pub async fn high(&self) -> Result<TideHigh, DaggerError> {
        let query = self.selection.select("high");
        answer::value(query, &self.graphql_client).await
    }
    /// Optional arguments are given to `tide_opts`.
    pub async fn tide(&self) -> Result<Tide, DaggerError> {
        let query = self.selection.select("tide");
        answer::value(query, &self.graphql_client).await
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub async fn tide_opts(&self, opts: QueryTideOpts) -> Result<Tide, DaggerError> {
        let mut query = self.selection.select("tide");
        if let Some(value) = opts.at {
            query = arg::literal(query, "at", value.literal());
        }
        answer::value(query, &self.graphql_client).await
    }
}
#[derive(Serialize, Deserialize, Clone, PartialEq, Debug)]
pub enum Tide {
    #[serde(rename = "HIGH")]
    High,
    #[serde(rename = "LOW")]
    Low,
    #[serde(rename = "_")]
    Underscore,
}
impl Tide {
    fn literal(&self) -> String {
        let name = match self {
            Self::High => "HIGH",
            Self::Low => "LOW",
            Self::Underscore => "_",
        };
        String::from(name)
    }
}
#[derive(Serialize, Deserialize, Clone, PartialEq, Debug)]
pub enum TideHigh {
    #[serde(rename = "SPRING")]
    Spring,
}
impl TideHigh {
    fn literal(&self) -> String {
        let name = match self {
            Self::Spring => "SPRING",
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
