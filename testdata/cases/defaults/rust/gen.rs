// ... helpers/rust/allow.rs

// ... helpers/rust/use-crate-2.rs

// ... helpers/rust/id-2.rs
// ... helpers/rust/from-string-id.rs
// ... helpers/rust/intoid-id-id.rs
// ... helpers/rust/id.rs
#[derive(Serialize, Deserialize, PartialEq, Debug, Clone)]
pub struct Json(pub String);
impl From<&str> for Json {
    fn from(value: &str) -> Self {
        Self(value.to_string())
    }
}
impl From<String> for Json {
    fn from(value: String) -> Self {
        Self(value)
    }
}
impl Json {
    fn literal(&self) -> String {
        arg::quote(&self.0)
    }
}
#[derive(Serialize, Deserialize, Debug, PartialEq, Clone)]
pub struct Finish {
    pub gloss: f64,
}
impl Finish {
    fn literal(&self) -> String {
        let mut text = String::new();
        text += "{gloss:";
        text += &self.gloss.to_string();
        text += "}";
        text
    }
}
#[derive(Serialize, Deserialize, Debug, PartialEq, Clone)]
pub struct Table {
    pub finish: Finish,
    pub hand: Hand,
    pub legs: isize,
    pub names: Vec<String>,
}
impl Table {
    fn literal(&self) -> String {
        let mut text = String::new();
        text += "{finish:";
        text += &self.finish.literal();
        text += ",hand:";
        text += &self.hand.literal();
        text += ",legs:";
        text += &self.legs.to_string();
        text += ",names:";
        text += &arg::join(&self.names, arg::text);
        text += "}";
        text
    }
}
// ... helpers/rust/query.rs
/// The optional arguments of `Query::roll_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct QueryRollOpts<'a> {
    /// Default: `0`
    #[builder(setter(into, strip_option), default)]
    pub dice: Option<isize>,
    /// Default: `""`
    #[builder(setter(into, strip_option), default)]
    pub empty: Option<&'a str>,
    /// Default: `[LEFT, RIGHT]`
    #[builder(setter(into, strip_option), default)]
    pub hands: Option<Vec<Hand>>,
    /// Default: `1.5e300`
    #[builder(setter(into, strip_option), default)]
    pub huge: Option<f64>,
    /// Default: `false`
    #[builder(setter(into, strip_option), default)]
    pub loud: Option<bool>,
    /// Default: `"{\"a\": 1}"`
    #[builder(setter(into, strip_option), default)]
    pub meta: Option<Json>,
    /// Default: `[["x"], []]`
    #[builder(setter(into, strip_option), default)]
    pub nested: Option<Vec<Vec<&'a str>>>,
    /// Default: `[]`
    #[builder(setter(into, strip_option), default)]
    pub none: Option<Vec<&'a str>>,
    /// Default: `null`
    #[builder(setter(into, strip_option), default)]
    pub nothing: Option<&'a str>,
    /// Default: `"5"`
    #[builder(setter(into, strip_option), default)]
    pub number: Option<Json>,
    /// Default: `"a \"b\" \\ c\n\td"`
    #[builder(setter(into, strip_option), default)]
    pub quoted: Option<&'a str>,
    /// Default: `{legs: 4, finish: {gloss: 0.25}, hand: RIGHT}`
    #[builder(setter(into, strip_option), default)]
    pub table: Option<Table>,
    /// Default: `1e-9`
    #[builder(setter(into, strip_option), default)]
    pub tiny: Option<f64>,
    /// Default: `3`
    #[builder(setter(into, strip_option), default)]
    pub whole: Option<f64>,
}
impl Query {
    /// Rolls dice.
    ///
    /// Optional arguments are given to `roll_opts`.
    pub async fn roll(
        &self,
        sides: isize,
        negative: isize,
        bias: f64,
        fair: bool,
        player: impl Into<String>,
        faces: Vec<isize>,
        hand: Hand,
    ) -> Result<Vec<isize>, DaggerError> {
        let mut query = self.selection.select("roll");
        query = arg::value(query, "sides", sides);
        query = arg::value(query, "negative", negative);
        query = arg::value(query, "bias", bias);
        query = arg::value(query, "fair", fair);
        query = arg::string(query, "player", player);
        query = arg::list(query, "faces", faces, arg::display);
        query = arg::literal(query, "hand", hand.literal());
        answer::value(query, &self.graphql_client).await
    }
    /// Rolls dice.
    ///
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub async fn roll_opts<'a>(
        &self,
        sides: isize,
        negative: isize,
        bias: f64,
        fair: bool,
        player: impl Into<String>,
        faces: Vec<isize>,
        hand: Hand,
        opts: QueryRollOpts<'a>,
    ) -> Result<Vec<isize>, DaggerError> {
        let mut query = self.selection.select("roll");
        query = arg::value(query, "sides", sides);
        query = arg::value(query, "negative", negative);
        query = arg::value(query, "bias", bias);
        query = arg::value(query, "fair", fair);
        query = arg::string(query, "player", player);
        query = arg::list(query, "faces", faces, arg::display);
        query = arg::literal(query, "hand", hand.literal());
        if let Some(value) = opts.dice {
            query = arg::value(query, "dice", value);
        }
        if let Some(value) = opts.whole {
            query = arg::value(query, "whole", value);
        }
        if let Some(value) = opts.tiny {
            query = arg::value(query, "tiny", value);
        }
        if let Some(value) = opts.huge {
            query = arg::value(query, "huge", value);
        }
        if let Some(value) = opts.loud {
            query = arg::value(query, "loud", value);
        }
        if let Some(value) = opts.empty {
            query = arg::string(query, "empty", value);
        }
        if let Some(value) = opts.nothing {
            query = arg::string(query, "nothing", value);
        }
        if let Some(value) = opts.quoted {
            query = arg::string(query, "quoted", value);
        }
        if let Some(value) = opts.none {
            query = arg::strings(query, "none", value);
        }
        if let Some(value) = opts.nested {
            query = arg::strings_2(query, "nested", value);
        }
        if let Some(value) = opts.hands {
            query = arg::list(query, "hands", value, Hand::literal);
        }
        if let Some(value) = opts.table {
            query = arg::literal(query, "table", value.literal());
        }
        if let Some(value) = opts.meta {
            query = arg::literal(query, "meta", value.literal());
        }
        if let Some(value) = opts.number {
            query = arg::literal(query, "number", value.literal());
        }
        answer::value(query, &self.graphql_client).await
    }
}
#[derive(Serialize, Deserialize, Clone, PartialEq, Debug)]
pub enum Hand {
    #[serde(rename = "LEFT")]
    Left,
    #[serde(rename = "RIGHT")]
    Right,
}
impl Hand {
    fn literal(&self) -> String {
        let name = match self {
            Self::Left => "LEFT",
            Self::Right => "RIGHT",
        };
        String::from(name)
    }
}
/// Writes arguments as GraphQL literals. The crate's own `Selection::arg` escapes nothing.
mod arg {
    // ... helpers/rust/arg-literal.rs
    // ... helpers/rust/arg-string.rs
    // ... helpers/rust/arg-strings.rs
    pub(super) fn strings_2(
        query: crate::querybuilder::Selection,
        name: &str,
        values: Vec<Vec<impl Into<String>>>,
    ) -> crate::querybuilder::Selection {
        literal(query, name, quote_strings_2(values))
    }
    fn quote_strings_2(values: Vec<Vec<impl Into<String>>>) -> String {
        brackets(values.into_iter().map(quote_all))
    }
    // ... helpers/rust/arg-value.rs
    // ... helpers/rust/arg-list-t.rs
    // ... helpers/rust/arg-join-t.rs
    // ... helpers/rust/arg-brackets.rs
    /// Returns the literal of a number or a Boolean.
    pub(super) fn display<T: ToString>(value: &T) -> String {
        value.to_string()
    }
    /// Returns the literal of a string.
    pub(super) fn text<T: AsRef<str>>(value: &T) -> String {
        quote(value.as_ref())
    }
    // ... helpers/rust/arg-quote.rs
}
// ... helpers/rust/answer-2.rs
