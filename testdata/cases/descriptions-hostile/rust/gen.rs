// ... helpers/rust/allow.rs

// ... helpers/rust/use-crate-2.rs

// ... helpers/rust/id-2.rs
// ... helpers/rust/from-string-id.rs
// ... helpers/rust/intoid-id-id.rs
// ... helpers/rust/id.rs
/// \\
/// """
#[derive(Serialize, Deserialize, PartialEq, Debug, Clone)]
pub struct Sly(pub String);
impl From<&str> for Sly {
    fn from(value: &str) -> Self {
        Self(value.to_string())
    }
}
impl From<String> for Sly {
    fn from(value: String) -> Self {
        Self(value)
    }
}
impl Sly {
    fn literal(&self) -> String {
        arg::quote(&self.0)
    }
}
/// """
#[derive(Serialize, Deserialize, Debug, PartialEq, Clone)]
pub struct Wicked {
    /// """ \\
    pub field: String,
}
impl Wicked {
    fn literal(&self) -> String {
        let mut text = String::new();
        text += "{field:";
        text += &arg::quote(&self.field);
        text += "}";
        text
    }
}
/// Ends a docstring: """ and a comment: */ and starts another: /* // # \<!-- -->
#[derive(Clone)]
pub struct Query {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
/// The optional arguments of `Query::escapes_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct QueryEscapesOpts<'a> {
    /// \[31mred\[0mright to left
    #[builder(setter(into, strip_option), default)]
    pub control: Option<&'a str>,
    /// Ends in a quote "
    ///
    /// Default: `"\"\"\"\\\"; import os\n'''\u0007 \u2028 #{0} {{.}}"`
    #[builder(setter(into, strip_option), default)]
    pub quoted: Option<&'a str>,
}
impl Query {
    /// A backslash at the end \\
    pub async fn backslash(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("backslash");
        answer::value(query, &self.graphql_client).await
    }
    /// Leading and trailing blanks.
    pub async fn blanks(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("blanks");
        answer::value(query, &self.graphql_client).await
    }
    /// //go:build ignore
    /// //go:generate rm -rf /
    /// \+build ignore
    /// \#!/bin/sh
    pub async fn directives(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("directives");
        answer::value(query, &self.graphql_client).await
    }
    /// Escapes that Python knows: \x \N{BULLET} \u12 \U0001f600 \' \" {x} {{y}} %s ${z} `w`
    ///
    /// Optional arguments are given to `escapes_opts`.
    pub async fn escapes(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("escapes");
        answer::value(query, &self.graphql_client).await
    }
    /// Escapes that Python knows: \x \N{BULLET} \u12 \U0001f600 \' \" {x} {{y}} %s ${z} `w`
    ///
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub async fn escapes_opts<'a>(
        &self,
        opts: QueryEscapesOpts<'a>,
    ) -> Result<String, DaggerError> {
        let mut query = self.selection.select("escapes");
        if let Some(value) = opts.quoted {
            query = arg::string(query, "quoted", value);
        }
        if let Some(value) = opts.control {
            query = arg::string(query, "control", value);
        }
        answer::value(query, &self.graphql_client).await
    }
    /// '''
    /// """
    ///
    /// ```text
    /// unclosed fence
    /// ```
    #[cfg_attr(not(test), deprecated(note = "\"\"\" */ \\ {{x}} `a` #\\[x]"))]
    pub async fn fence(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("fence");
        answer::value(query, &self.graphql_client).await
    }
    /// First line.
    /// Second after CRLF.
    /// Third after CR.
    /// Fourth after LS.
    pub async fn line_ends(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("lineEnds");
        answer::value(query, &self.graphql_client).await
    }
    /// \[link](javascript:alert) \<script>alert(1)\</script> \[intra] \[`Doc`] <http://example.test/a?b=>\<c> \&amp; \[ \]
    pub async fn markup(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("markup");
        answer::value(query, &self.graphql_client).await
    }
    /// Deprecated: it is not, a description that says so may not deprecate.
    ///
    /// Deprecated: nor this one.
    pub async fn pretends(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("pretends");
        answer::value(query, &self.graphql_client).await
    }
    /// "Quoted from the first letter to the last."
    pub async fn quotes(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("quotes");
        answer::value(query, &self.graphql_client).await
    }
    /// {{ template "x" }} {{- range . -}} {{ end }}
    pub async fn template(&self) -> Result<Hostile, DaggerError> {
        let query = self.selection.select("template");
        answer::value(query, &self.graphql_client).await
    }
    /// ж𐍈 emoji 👩‍🚀, wide 漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字 and a long line.
    pub async fn unicode(&self) -> Result<String, DaggerError> {
        let query = self.selection.select("unicode");
        answer::value(query, &self.graphql_client).await
    }
}
/// */ """ \\
#[derive(Serialize, Deserialize, Clone, PartialEq, Debug)]
pub enum Hostile {
    /// """ */ \\
    #[serde(rename = "ONE")]
    One,
    /// \\
    #[cfg_attr(not(test), deprecated(note = "\\\\"))]
    #[serde(rename = "TWO")]
    Two,
}
impl Hostile {
    fn literal(&self) -> String {
        let name = match self {
            Self::One => "ONE",
            Self::Two => "TWO",
        };
        String::from(name)
    }
}
/// Writes arguments as GraphQL literals. The crate's own `Selection::arg` escapes nothing.
mod arg {
    // ... helpers/rust/arg-literal.rs
    // ... helpers/rust/arg-string.rs
    // ... helpers/rust/arg-quote.rs
}
// ... helpers/rust/answer-2.rs
