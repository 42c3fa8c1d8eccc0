// ... helpers/rust/allow.rs

// ... helpers/rust/use-crate-2.rs

// ... helpers/rust/id-2.rs
// ... helpers/rust/from-string-id.rs
// ... helpers/rust/intoid-id-id.rs
// ... helpers/rust/id.rs
// ... helpers/rust/query.rs
/// The optional arguments of `Query::word_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct QueryWordOpts {
    /// Default: `None`
    #[builder(setter(into, strip_option), default)]
    pub value: Option<Word>,
}
impl Query {
    /// Reads the word back.
    ///
    /// Optional arguments are given to `word_opts`.
    pub async fn word(&self) -> Result<Word, DaggerError> {
        let query = self.selection.select("word");
        answer::value(query, &self.graphql_client).await
    }
    /// Reads the word back.
    ///
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub async fn word_opts(&self, opts: QueryWordOpts) -> Result<Word, DaggerError> {
        let mut query = self.selection.select("word");
        if let Some(value) = opts.value {
            query = arg::literal(query, "value", value.literal());
        }
        answer::value(query, &self.graphql_client).await
    }
    pub async fn words(&self, values: Vec<Word>) -> Result<Vec<Word>, DaggerError> {
        let mut query = self.selection.select("words");
        query = arg::list(query, "values", values, Word::literal);
        answer::value(query, &self.graphql_client).await
    }
}
/// Words that languages keep for themselves.
#[derive(Serialize, Deserialize, Clone, PartialEq, Debug)]
pub enum Word {
    #[serde(rename = "class")]
    Class,
    #[serde(rename = "class_")]
    Class2,
    #[serde(rename = "func")]
    Func,
    #[serde(rename = "import")]
    Import,
    #[serde(rename = "match")]
    Match,
    #[serde(rename = "mro")]
    Mro,
    #[serde(rename = "name")]
    Name,
    #[serde(rename = "None")]
    None,
    #[serde(rename = "_private")]
    Private,
    #[serde(rename = "SELF")]
    Self2,
    #[serde(rename = "Self")]
    Self3,
    #[serde(rename = "self")]
    Self_,
    #[serde(rename = "True")]
    True,
    #[serde(rename = "type")]
    Type,
    #[serde(rename = "value")]
    Value,
    #[serde(rename = "vars")]
    Vars,
}
impl Word {
    fn literal(&self) -> String {
        let name = match self {
            Self::Class => "class",
            Self::Class2 => "class_",
            Self::Func => "func",
            Self::Import => "import",
            Self::Match => "match",
            Self::Mro => "mro",
            Self::Name => "name",
            Self::None => "None",
            Self::Private => "_private",
            Self::Self2 => "SELF",
            Self::Self3 => "Self",
            Self::Self_ => "self",
            Self::True => "True",
            Self::Type => "type",
            Self::Value => "value",
            Self::Vars => "vars",
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
