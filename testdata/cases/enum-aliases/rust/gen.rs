// ... helpers/rust/allow.rs

// ... helpers/rust/use-crate-2.rs

// ... helpers/rust/id-2.rs
// ... helpers/rust/from-string-id.rs
// ... helpers/rust/intoid-id-id.rs
// ... helpers/rust/id.rs
// ... helpers/rust/query.rs
/// The optional arguments of `Query::paint_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct QueryPaintOpts {
    #[builder(setter(into, strip_option), default)]
    pub trim: Option<Colour>,
}
impl Query {
    /// Paints the fence.
    ///
    /// Optional arguments are given to `paint_opts`.
    pub async fn paint(&self, colour: Colour) -> Result<Colour, DaggerError> {
        let mut query = self.selection.select("paint");
        query = arg::literal(query, "colour", colour.literal());
        answer::value(query, &self.graphql_client).await
    }
    /// Paints the fence.
    ///
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub async fn paint_opts(
        &self,
        colour: Colour,
        opts: QueryPaintOpts,
    ) -> Result<Colour, DaggerError> {
        let mut query = self.selection.select("paint");
        query = arg::literal(query, "colour", colour.literal());
        if let Some(value) = opts.trim {
            query = arg::literal(query, "trim", value.literal());
        }
        answer::value(query, &self.graphql_client).await
    }
}
/// What a brush can hold.
#[derive(Serialize, Deserialize, Clone, PartialEq, Debug)]
pub enum Colour {
    /// A value that no identifier could be.
    #[serde(rename = "DEEP_BLUE")]
    DeepBlue,
    /// The colour of a meadow.
    #[serde(rename = "GREEN")]
    Green,
    /// Short for RED.
    #[serde(rename = "R")]
    R,
    /// The colour of a barn.
    #[serde(rename = "RED")]
    Red,
    /// Means the same as GREEN.
    #[serde(rename = "VERT")]
    Vert,
}
impl Colour {
    fn literal(&self) -> String {
        let name = match self {
            Self::DeepBlue => "DEEP_BLUE",
            Self::Green => "GREEN",
            Self::R => "R",
            Self::Red => "RED",
            Self::Vert => "VERT",
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
