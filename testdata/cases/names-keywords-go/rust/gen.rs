// ... helpers/rust/allow.rs

// ... helpers/rust/use-crate.rs

// ... helpers/rust/id-2.rs
// ... helpers/rust/from-string-id.rs
// ... helpers/rust/intoid-id-id.rs
// ... helpers/rust/id.rs
#[derive(Serialize, Deserialize, Debug, PartialEq, Clone)]
pub struct Words {
    pub r#break: isize,
    pub case: isize,
    pub chan: isize,
    pub r#const: isize,
    pub r#continue: isize,
    pub default: isize,
    pub defer: isize,
    pub r#else: isize,
    pub fallthrough: isize,
    pub r#for: isize,
    pub func: isize,
    pub go: isize,
    pub goto: isize,
    pub r#if: isize,
    pub import: isize,
    pub interface: isize,
    pub map: isize,
    pub package: isize,
    pub range: isize,
    pub r#return: isize,
    pub select: isize,
    pub r#struct: isize,
    pub switch: isize,
    pub r#type: isize,
    pub var: isize,
}
impl Words {
    fn literal(&self) -> String {
        let mut text = String::new();
        text += "{break:";
        text += &self.r#break.to_string();
        text += ",case:";
        text += &self.case.to_string();
        text += ",chan:";
        text += &self.chan.to_string();
        text += ",const:";
        text += &self.r#const.to_string();
        text += ",continue:";
        text += &self.r#continue.to_string();
        text += ",default:";
        text += &self.default.to_string();
        text += ",defer:";
        text += &self.defer.to_string();
        text += ",else:";
        text += &self.r#else.to_string();
        text += ",fallthrough:";
        text += &self.fallthrough.to_string();
        text += ",for:";
        text += &self.r#for.to_string();
        text += ",func:";
        text += &self.func.to_string();
        text += ",go:";
        text += &self.go.to_string();
        text += ",goto:";
        text += &self.goto.to_string();
        text += ",if:";
        text += &self.r#if.to_string();
        text += ",import:";
        text += &self.import.to_string();
        text += ",interface:";
        text += &self.interface.to_string();
        text += ",map:";
        text += &self.map.to_string();
        text += ",package:";
        text += &self.package.to_string();
        text += ",range:";
        text += &self.range.to_string();
        text += ",return:";
        text += &self.r#return.to_string();
        text += ",select:";
        text += &self.select.to_string();
        text += ",struct:";
        text += &self.r#struct.to_string();
        text += ",switch:";
        text += &self.switch.to_string();
        text += ",type:";
        text += &self.r#type.to_string();
        text += ",var:";
        text += &self.var.to_string();
        text += "}";
        text
    }
}
// ... helpers/rust/node.rs
// ... helpers/rust/nodeclient-2.rs
// ... helpers/rust/intoid-id-nodeclient.rs
// ... helpers/rust/loadable-nodeclient.rs
// ... helpers/rust/nodeclient.rs
// ... helpers/rust/node-nodeclient.rs
// ... helpers/rust/query.rs
impl Query {
    pub async fn node(&self, id: impl IntoID<Id>) -> Result<Option<NodeClient>, DaggerError> {
        let mut query = self.selection.select("node");
        query = arg::id(query, "id", id);
        answer::maybe(&self.proc, query, &self.graphql_client).await
    }
    pub fn word(&self) -> Word {
        let query = self.selection.select("word");
        Word {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
}
/// Words that Go keeps for itself.
#[derive(Clone)]
pub struct Word {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
/// The optional arguments of `Word::optional_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct WordOptionalOpts<'a> {
    #[builder(setter(into, strip_option), default)]
    pub r#break: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub case: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub chan: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#const: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#continue: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub default: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub defer: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#else: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub fallthrough: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#for: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub func: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub go: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub goto: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#if: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub import: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub interface: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub map: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub package: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub range: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#return: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub select: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#struct: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub switch: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#type: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub var: Option<&'a str>,
}
impl IntoID<Id> for Word {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for Word {
    fn graphql_type() -> &'static str {
        "Word"
    }
    fn from_query(
        proc: Option<Arc<DaggerSessionProc>>,
        selection: Selection,
        graphql_client: DynGraphQLClient,
    ) -> Self {
        Self {
            proc,
            selection,
            graphql_client,
        }
    }
}
impl Word {
    pub async fn r#break(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("break");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn case(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("case");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn chan(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("chan");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#const(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("const");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#continue(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("continue");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn default(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("default");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn defer(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("defer");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#else(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("else");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn fallthrough(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("fallthrough");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#for(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("for");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn func(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("func");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn go(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("go");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn goto(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("goto");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#if(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("if");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn import(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("import");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn input(&self, words: Words) -> Result<String, DaggerError> {
        let mut query = self.selection.select("input");
        query = arg::literal(query, "words", words.literal());
        answer::value(query, &self.graphql_client).await
    }
    pub async fn interface(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("interface");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn map(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("map");
        answer::value(query, &self.graphql_client).await
    }
    /// All of them optional.
    ///
    /// Optional arguments are given to `optional_opts`.
    pub fn optional(&self) -> Word {
        let query = self.selection.select("optional");
        Word {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    /// All of them optional.
    ///
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub fn optional_opts<'a>(&self, opts: WordOptionalOpts<'a>) -> Word {
        let mut query = self.selection.select("optional");
        if let Some(value) = opts.r#break {
            query = arg::string(query, "break", value);
        }
        if let Some(value) = opts.case {
            query = arg::string(query, "case", value);
        }
        if let Some(value) = opts.chan {
            query = arg::string(query, "chan", value);
        }
        if let Some(value) = opts.r#const {
            query = arg::string(query, "const", value);
        }
        if let Some(value) = opts.r#continue {
            query = arg::string(query, "continue", value);
        }
        if let Some(value) = opts.default {
            query = arg::string(query, "default", value);
        }
        if let Some(value) = opts.defer {
            query = arg::string(query, "defer", value);
        }
        if let Some(value) = opts.r#else {
            query = arg::string(query, "else", value);
        }
        if let Some(value) = opts.fallthrough {
            query = arg::string(query, "fallthrough", value);
        }
        if let Some(value) = opts.r#for {
            query = arg::string(query, "for", value);
        }
        if let Some(value) = opts.func {
            query = arg::string(query, "func", value);
        }
        if let Some(value) = opts.go {
            query = arg::string(query, "go", value);
        }
        if let Some(value) = opts.goto {
            query = arg::string(query, "goto", value);
        }
        if let Some(value) = opts.r#if {
            query = arg::string(query, "if", value);
        }
        if let Some(value) = opts.import {
            query = arg::string(query, "import", value);
        }
        if let Some(value) = opts.interface {
            query = arg::string(query, "interface", value);
        }
        if let Some(value) = opts.map {
            query = arg::string(query, "map", value);
        }
        if let Some(value) = opts.package {
            query = arg::string(query, "package", value);
        }
        if let Some(value) = opts.range {
            query = arg::string(query, "range", value);
        }
        if let Some(value) = opts.r#return {
            query = arg::string(query, "return", value);
        }
        if let Some(value) = opts.select {
            query = arg::string(query, "select", value);
        }
        if let Some(value) = opts.r#struct {
            query = arg::string(query, "struct", value);
        }
        if let Some(value) = opts.switch {
            query = arg::string(query, "switch", value);
        }
        if let Some(value) = opts.r#type {
            query = arg::string(query, "type", value);
        }
        if let Some(value) = opts.var {
            query = arg::string(query, "var", value);
        }
        Word {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub async fn package(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("package");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn range(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("range");
        answer::value(query, &self.graphql_client).await
    }
    /// All of them required.
    pub async fn required(
        &self,
        r#break: isize,
        case: isize,
        chan: isize,
        r#const: isize,
        r#continue: isize,
        default: isize,
        defer: isize,
        r#else: isize,
        fallthrough: isize,
        r#for: isize,
        func: isize,
        go: isize,
        goto: isize,
        r#if: isize,
        import: isize,
        interface: isize,
        map: isize,
        package: isize,
        range: isize,
        r#return: isize,
        select: isize,
        r#struct: isize,
        switch: isize,
        r#type: isize,
        var: isize,
    ) -> Result<String, DaggerError> {
        let mut query = self.selection.select("required");
        query = arg::value(query, "break", r#break);
        query = arg::value(query, "case", case);
        query = arg::value(query, "chan", chan);
        query = arg::value(query, "const", r#const);
        query = arg::value(query, "continue", r#continue);
        query = arg::value(query, "default", default);
        query = arg::value(query, "defer", defer);
        query = arg::value(query, "else", r#else);
        query = arg::value(query, "fallthrough", fallthrough);
        query = arg::value(query, "for", r#for);
        query = arg::value(query, "func", func);
        query = arg::value(query, "go", go);
        query = arg::value(query, "goto", goto);
        query = arg::value(query, "if", r#if);
        query = arg::value(query, "import", import);
        query = arg::value(query, "interface", interface);
        query = arg::value(query, "map", map);
        query = arg::value(query, "package", package);
        query = arg::value(query, "range", range);
        query = arg::value(query, "return", r#return);
        query = arg::value(query, "select", select);
        query = arg::value(query, "struct", r#struct);
        query = arg::value(query, "switch", switch);
        query = arg::value(query, "type", r#type);
        query = arg::value(query, "var", var);
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#return(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("return");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn select(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("select");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#struct(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("struct");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn switch(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("switch");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#type(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("type");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn var(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("var");
        answer::value(query, &self.graphql_client).await
    }
}
impl Node for Word {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
// ... helpers/rust/arg.rs
// ... helpers/rust/answer.rs
