// ... helpers/rust/allow.rs

// ... helpers/rust/use-crate-2.rs

// ... helpers/rust/id-2.rs
// ... helpers/rust/from-string-id.rs
// ... helpers/rust/intoid-id-id.rs
// ... helpers/rust/id.rs
#[derive(Serialize, Deserialize, Debug, PartialEq, Clone)]
pub struct Hours {
    /// The days that these hours are for.
    pub days: Vec<Day>,
    pub until: Day,
}
impl Hours {
    fn literal(&self) -> String {
        let mut text = String::new();
        text += "{days:";
        text += &arg::join(&self.days, Day::literal);
        text += ",until:";
        text += &self.until.literal();
        text += "}";
        text
    }
}
// ... helpers/rust/query.rs
/// The optional arguments of `Query::open_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct QueryOpenOpts {
    /// Default: `[]`
    #[builder(setter(into, strip_option), default)]
    pub closed: Option<Vec<Day>>,
    /// Default: `{days: [FRIDAY]}`
    #[builder(setter(into, strip_option), default)]
    pub hours: Option<Hours>,
}
impl Query {
    /// Opens the shop.
    ///
    /// Optional arguments are given to `open_opts`.
    pub async fn open(&self, days: Vec<Day>) -> Result<Vec<Day>, DaggerError> {
        let mut query = self.selection.select("open");
        query = arg::list(query, "days", days, Day::literal);
        answer::value(query, &self.graphql_client).await
    }
    /// Opens the shop.
    ///
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub async fn open_opts(
        &self,
        days: Vec<Day>,
        opts: QueryOpenOpts,
    ) -> Result<Vec<Day>, DaggerError> {
        let mut query = self.selection.select("open");
        query = arg::list(query, "days", days, Day::literal);
        if let Some(value) = opts.closed {
            query = arg::list(query, "closed", value, Day::literal);
        }
        if let Some(value) = opts.hours {
            query = arg::literal(query, "hours", value.literal());
        }
        answer::value(query, &self.graphql_client).await
    }
}
#[derive(Serialize, Deserialize, Clone, PartialEq, Debug)]
pub enum Day {
    #[serde(rename = "FRIDAY")]
    Friday,
    #[serde(rename = "MONDAY")]
    Monday,
    #[serde(rename = "TUESDAY")]
    Tuesday,
}
impl Day {
    fn literal(&self) -> String {
        let name = match self {
            Self::Friday => "FRIDAY",
            Self::Monday => "MONDAY",
            Self::Tuesday => "TUESDAY",
        };
        String::from(name)
    }
}
/// Writes arguments as GraphQL literals. The crate's own `Selection::arg` escapes nothing.
mod arg {
    // ... helpers/rust/arg-literal.rs
    // ... helpers/rust/arg-list-t.rs
    // ... helpers/rust/arg-join-t.rs
    // ... helpers/rust/arg-brackets.rs
    // ... helpers/rust/arg-quote.rs
}
// ... helpers/rust/answer-2.rs
