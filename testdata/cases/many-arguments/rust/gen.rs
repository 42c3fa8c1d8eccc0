// ... helpers/rust/allow.rs

// ... helpers/rust/use-crate-2.rs

// ... helpers/rust/id-2.rs
// ... helpers/rust/from-string-id.rs
// ... helpers/rust/intoid-id-id.rs
// ... helpers/rust/id.rs
// ... helpers/rust/query.rs
/// The optional arguments of `Query::all_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct QueryAllOpts<'a> {
    #[builder(setter(into, strip_option), default)]
    pub o_00: Option<isize>,
    #[builder(setter(into, strip_option), default)]
    pub o_01: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub o_02: Option<bool>,
    #[builder(setter(into, strip_option), default)]
    pub o_03: Option<f64>,
    #[builder(setter(into, strip_option), default)]
    pub o_04: Option<Vec<&'a str>>,
    #[builder(setter(into, strip_option), default)]
    pub o_05: Option<isize>,
    #[builder(setter(into, strip_option), default)]
    pub o_06: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub o_07: Option<bool>,
    #[builder(setter(into, strip_option), default)]
    pub o_08: Option<f64>,
    #[builder(setter(into, strip_option), default)]
    pub o_09: Option<Vec<&'a str>>,
    #[builder(setter(into, strip_option), default)]
    pub o_10: Option<isize>,
    #[builder(setter(into, strip_option), default)]
    pub o_11: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub o_12: Option<bool>,
    #[builder(setter(into, strip_option), default)]
    pub o_13: Option<f64>,
    #[builder(setter(into, strip_option), default)]
    pub o_14: Option<Vec<&'a str>>,
}
impl Query {
    /// Optional arguments are given to `all_opts`.
    pub async fn all(
        &self,
        r_00: isize,
        r_01: impl Into<String>,
        r_02: bool,
        r_03: f64,
        r_04: Vec<impl Into<String>>,
        r_05: isize,
        r_06: impl Into<String>,
        r_07: bool,
        r_08: f64,
        r_09: Vec<impl Into<String>>,
        r_10: isize,
        r_11: impl Into<String>,
        r_12: bool,
        r_13: f64,
        r_14: Vec<impl Into<String>>,
    ) -> Result<String, DaggerError> {
        let mut query = self.selection.select("all");
        query = arg::value(query, "r00", r_00);
        query = arg::string(query, "r01", r_01);
        query = arg::value(query, "r02", r_02);
        query = arg::value(query, "r03", r_03);
        query = arg::strings(query, "r04", r_04);
        query = arg::value(query, "r05", r_05);
        query = arg::string(query, "r06", r_06);
        query = arg::value(query, "r07", r_07);
        query = arg::value(query, "r08", r_08);
        query = arg::strings(query, "r09", r_09);
        query = arg::value(query, "r10", r_10);
        query = arg::string(query, "r11", r_11);
        query = arg::value(query, "r12", r_12);
        query = arg::value(query, "r13", r_13);
        query = arg::strings(query, "r14", r_14);
        answer::value(query, &self.graphql_client).await
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub async fn all_opts<'a>(
        &self,
        r_00: isize,
        r_01: impl Into<String>,
        r_02: bool,
        r_03: f64,
        r_04: Vec<impl Into<String>>,
        r_05: isize,
        r_06: impl Into<String>,
        r_07: bool,
        r_08: f64,
        r_09: Vec<impl Into<String>>,
        r_10: isize,
        r_11: impl Into<String>,
        r_12: bool,
        r_13: f64,
        r_14: Vec<impl Into<String>>,
        opts: QueryAllOpts<'a>,
    ) -> Result<String, DaggerError> {
        let mut query = self.selection.select("all");
        query = arg::value(query, "r00", r_00);
        query = arg::string(query, "r01", r_01);
        query = arg::value(query, "r02", r_02);
        query = arg::value(query, "r03", r_03);
        query = arg::strings(query, "r04", r_04);
        query = arg::value(query, "r05", r_05);
        query = arg::string(query, "r06", r_06);
        query = arg::value(query, "r07", r_07);
        query = arg::value(query, "r08", r_08);
        query = arg::strings(query, "r09", r_09);
        query = arg::value(query, "r10", r_10);
        query = arg::string(query, "r11", r_11);
        query = arg::value(query, "r12", r_12);
        query = arg::value(query, "r13", r_13);
        query = arg::strings(query, "r14", r_14);
        if let Some(value) = opts.o_00 {
            query = arg::value(query, "o00", value);
        }
        if let Some(value) = opts.o_01 {
            query = arg::string(query, "o01", value);
        }
        if let Some(value) = opts.o_02 {
            query = arg::value(query, "o02", value);
        }
        if let Some(value) = opts.o_03 {
            query = arg::value(query, "o03", value);
        }
        if let Some(value) = opts.o_04 {
            query = arg::strings(query, "o04", value);
        }
        if let Some(value) = opts.o_05 {
            query = arg::value(query, "o05", value);
        }
        if let Some(value) = opts.o_06 {
            query = arg::string(query, "o06", value);
        }
        if let Some(value) = opts.o_07 {
            query = arg::value(query, "o07", value);
        }
        if let Some(value) = opts.o_08 {
            query = arg::value(query, "o08", value);
        }
        if let Some(value) = opts.o_09 {
            query = arg::strings(query, "o09", value);
        }
        if let Some(value) = opts.o_10 {
            query = arg::value(query, "o10", value);
        }
        if let Some(value) = opts.o_11 {
            query = arg::string(query, "o11", value);
        }
        if let Some(value) = opts.o_12 {
            query = arg::value(query, "o12", value);
        }
        if let Some(value) = opts.o_13 {
            query = arg::value(query, "o13", value);
        }
        if let Some(value) = opts.o_14 {
            query = arg::strings(query, "o14", value);
        }
        answer::value(query, &self.graphql_client).await
    }
}
/// Writes arguments as GraphQL literals. The crate's own `Selection::arg` escapes nothing.
mod arg {
    // ... helpers/rust/arg-literal.rs
    // ... helpers/rust/arg-string.rs
    // ... helpers/rust/arg-strings.rs
    // ... helpers/rust/arg-value.rs
    // ... helpers/rust/arg-brackets.rs
    // ... helpers/rust/arg-quote.rs
}
// ... helpers/rust/answer-2.rs
