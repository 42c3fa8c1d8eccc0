// ... helpers/rust/allow.rs

// ... helpers/rust/use-crate-2.rs

// ... helpers/rust/id-2.rs
// ... helpers/rust/from-string-id.rs
// ... helpers/rust/intoid-id-id.rs
// ... helpers/rust/id.rs
// ... helpers/rust/query.rs
/// The optional arguments of `Query::compress_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct QueryCompressOpts {
    /// Default: `GZIP`
    #[builder(setter(into, strip_option), default)]
    pub with: Option<Compression>,
}
impl Query {
    /// Optional arguments are given to `compress_opts`.
    pub async fn compress(&self) -> Result<Compression, DaggerError> {
        let query = self.selection.select("compress");
        answer::value(query, &self.graphql_client).await
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub async fn compress_opts(&self, opts: QueryCompressOpts) -> Result<Compression, DaggerError> {
        let mut query = self.selection.select("compress");
        if let Some(value) = opts.with {
            query = arg::literal(query, "with", value.literal());
        }
        answer::value(query, &self.graphql_client).await
    }
    pub async fn level(&self, of: Level) -> Result<Level, DaggerError> {
        let mut query = self.selection.select("level");
        query = arg::literal(query, "of", of.literal());
        answer::value(query, &self.graphql_client).await
    }
}
#[derive(Serialize, Deserialize, Clone, PartialEq, Debug)]
pub enum Compression {
    #[serde(rename = "EStarGZ")]
    EStarGz,
    #[serde(rename = "e_star_gz")]
    EStarGz2,
    #[serde(rename = "ESTARGZ")]
    Estargz,
    #[serde(rename = "Gzip")]
    Gzip,
    #[serde(rename = "GZIP")]
    Gzip2,
}
impl Compression {
    fn literal(&self) -> String {
        let name = match self {
            Self::EStarGz => "EStarGZ",
            Self::EStarGz2 => "e_star_gz",
            Self::Estargz => "ESTARGZ",
            Self::Gzip => "Gzip",
            Self::Gzip2 => "GZIP",
        };
        String::from(name)
    }
}
#[derive(Serialize, Deserialize, Clone, PartialEq, Debug)]
pub enum Level {
    #[serde(rename = "A_B")]
    AB,
    #[serde(rename = "aB")]
    AB2,
    #[serde(rename = "HIGH2")]
    High2,
    #[serde(rename = "HIGH_2")]
    High22,
}
impl Level {
    fn literal(&self) -> String {
        let name = match self {
            Self::AB => "A_B",
            Self::AB2 => "aB",
            Self::High2 => "HIGH2",
            Self::High22 => "HIGH_2",
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
