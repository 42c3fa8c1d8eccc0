// ... helpers/rust/allow.rs

// ... helpers/rust/use-crate.rs

// ... helpers/rust/id-2.rs
// ... helpers/rust/from-string-id.rs
// ... helpers/rust/intoid-id-id.rs
// ... helpers/rust/id.rs
#[derive(Serialize, Deserialize, Debug, PartialEq, Clone)]
pub struct Words {
    pub and: isize,
    pub r#as: isize,
    pub assert: isize,
    pub r#async: isize,
    pub r#await: isize,
    pub r#break: isize,
    pub case: isize,
    pub class: isize,
    pub r#continue: isize,
    pub def: isize,
    pub del: isize,
    pub elif: isize,
    pub r#else: isize,
    pub except: isize,
    pub finally: isize,
    pub r#for: isize,
    pub from: isize,
    pub global: isize,
    pub r#if: isize,
    pub import: isize,
    pub r#in: isize,
    pub is: isize,
    pub lambda: isize,
    pub r#match: isize,
    pub nonlocal: isize,
    pub not: isize,
    pub or: isize,
    pub pass: isize,
    pub raise: isize,
    pub r#return: isize,
    pub r#try: isize,
    pub r#while: isize,
    pub with: isize,
    pub r#yield: isize,
}
impl Words {
    fn literal(&self) -> String {
        let mut text = String::new();
        text += "{and:";
        text += &self.and.to_string();
        text += ",as:";
        text += &self.r#as.to_string();
        text += ",assert:";
        text += &self.assert.to_string();
        text += ",async:";
        text += &self.r#async.to_string();
        text += ",await:";
        text += &self.r#await.to_string();
        text += ",break:";
        text += &self.r#break.to_string();
        text += ",case:";
        text += &self.case.to_string();
        text += ",class:";
        text += &self.class.to_string();
        text += ",continue:";
        text += &self.r#continue.to_string();
        text += ",def:";
        text += &self.def.to_string();
        text += ",del:";
        text += &self.del.to_string();
        text += ",elif:";
        text += &self.elif.to_string();
        text += ",else:";
        text += &self.r#else.to_string();
        text += ",except:";
        text += &self.except.to_string();
        text += ",finally:";
        text += &self.finally.to_string();
        text += ",for:";
        text += &self.r#for.to_string();
        text += ",from:";
        text += &self.from.to_string();
        text += ",global:";
        text += &self.global.to_string();
        text += ",if:";
        text += &self.r#if.to_string();
        text += ",import:";
        text += &self.import.to_string();
        text += ",in:";
        text += &self.r#in.to_string();
        text += ",is:";
        text += &self.is.to_string();
        text += ",lambda:";
        text += &self.lambda.to_string();
        text += ",match:";
        text += &self.r#match.to_string();
        text += ",nonlocal:";
        text += &self.nonlocal.to_string();
        text += ",not:";
        text += &self.not.to_string();
        text += ",or:";
        text += &self.or.to_string();
        text += ",pass:";
        text += &self.pass.to_string();
        text += ",raise:";
        text += &self.raise.to_string();
        text += ",return:";
        text += &self.r#return.to_string();
        text += ",try:";
        text += &self.r#try.to_string();
        text += ",while:";
        text += &self.r#while.to_string();
        text += ",with:";
        text += &self.with.to_string();
        text += ",yield:";
        text += &self.r#yield.to_string();
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
/// Words that Python keeps for itself.
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
    pub and: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#as: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub assert: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#async: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#await: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#break: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub case: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub class: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#continue: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub def: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub del: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub elif: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#else: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub except: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub finally: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#for: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub from: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub global: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#if: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub import: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#in: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub is: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub lambda: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#match: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub nonlocal: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub not: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub or: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub pass: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub raise: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#return: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#try: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#while: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub with: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#yield: Option<&'a str>,
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
    pub async fn and(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("and");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#as(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("as");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn assert(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("assert");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#async(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("async");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#await(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("await");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#break(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("break");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn case(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("case");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn class(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("class");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#continue(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("continue");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn def(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("def");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn del(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("del");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn elif(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("elif");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#else(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("else");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn except(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("except");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn finally(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("finally");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#for(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("for");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn from(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("from");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn global(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("global");
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
    pub async fn r#in(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("in");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn input(&self, words: Words) -> Result<String, DaggerError> {
        let mut query = self.selection.select("input");
        query = arg::literal(query, "words", words.literal());
        answer::value(query, &self.graphql_client).await
    }
    pub async fn is(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("is");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn lambda(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("lambda");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#match(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("match");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn nonlocal(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("nonlocal");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn not(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("not");
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
        if let Some(value) = opts.and {
            query = arg::string(query, "and", value);
        }
        if let Some(value) = opts.r#as {
            query = arg::string(query, "as", value);
        }
        if let Some(value) = opts.assert {
            query = arg::string(query, "assert", value);
        }
        if let Some(value) = opts.r#async {
            query = arg::string(query, "async", value);
        }
        if let Some(value) = opts.r#await {
            query = arg::string(query, "await", value);
        }
        if let Some(value) = opts.r#break {
            query = arg::string(query, "break", value);
        }
        if let Some(value) = opts.class {
            query = arg::string(query, "class", value);
        }
        if let Some(value) = opts.r#continue {
            query = arg::string(query, "continue", value);
        }
        if let Some(value) = opts.def {
            query = arg::string(query, "def", value);
        }
        if let Some(value) = opts.del {
            query = arg::string(query, "del", value);
        }
        if let Some(value) = opts.elif {
            query = arg::string(query, "elif", value);
        }
        if let Some(value) = opts.r#else {
            query = arg::string(query, "else", value);
        }
        if let Some(value) = opts.except {
            query = arg::string(query, "except", value);
        }
        if let Some(value) = opts.finally {
            query = arg::string(query, "finally", value);
        }
        if let Some(value) = opts.r#for {
            query = arg::string(query, "for", value);
        }
        if let Some(value) = opts.from {
            query = arg::string(query, "from", value);
        }
        if let Some(value) = opts.global {
            query = arg::string(query, "global", value);
        }
        if let Some(value) = opts.r#if {
            query = arg::string(query, "if", value);
        }
        if let Some(value) = opts.import {
            query = arg::string(query, "import", value);
        }
        if let Some(value) = opts.r#in {
            query = arg::string(query, "in", value);
        }
        if let Some(value) = opts.is {
            query = arg::string(query, "is", value);
        }
        if let Some(value) = opts.lambda {
            query = arg::string(query, "lambda", value);
        }
        if let Some(value) = opts.nonlocal {
            query = arg::string(query, "nonlocal", value);
        }
        if let Some(value) = opts.not {
            query = arg::string(query, "not", value);
        }
        if let Some(value) = opts.or {
            query = arg::string(query, "or", value);
        }
        if let Some(value) = opts.pass {
            query = arg::string(query, "pass", value);
        }
        if let Some(value) = opts.raise {
            query = arg::string(query, "raise", value);
        }
        if let Some(value) = opts.r#return {
            query = arg::string(query, "return", value);
        }
        if let Some(value) = opts.r#try {
            query = arg::string(query, "try", value);
        }
        if let Some(value) = opts.r#while {
            query = arg::string(query, "while", value);
        }
        if let Some(value) = opts.with {
            query = arg::string(query, "with", value);
        }
        if let Some(value) = opts.r#yield {
            query = arg::string(query, "yield", value);
        }
        if let Some(value) = opts.r#match {
            query = arg::string(query, "match", value);
        }
        if let Some(value) = opts.case {
            query = arg::string(query, "case", value);
        }
        Word {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub async fn or(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("or");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn pass(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("pass");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn raise(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("raise");
        answer::value(query, &self.graphql_client).await
    }
    /// All of them required.
    pub async fn required(
        &self,
        and: isize,
        r#as: isize,
        assert: isize,
        r#async: isize,
        r#await: isize,
        r#break: isize,
        class: isize,
        r#continue: isize,
        def: isize,
        del: isize,
        elif: isize,
        r#else: isize,
        except: isize,
        finally: isize,
        r#for: isize,
        from: isize,
        global: isize,
        r#if: isize,
        import: isize,
        r#in: isize,
        is: isize,
        lambda: isize,
        nonlocal: isize,
        not: isize,
        or: isize,
        pass: isize,
        raise: isize,
        r#return: isize,
        r#try: isize,
        r#while: isize,
        with: isize,
        r#yield: isize,
        r#match: isize,
        case: isize,
    ) -> Result<String, DaggerError> {
        let mut query = self.selection.select("required");
        query = arg::value(query, "and", and);
        query = arg::value(query, "as", r#as);
        query = arg::value(query, "assert", assert);
        query = arg::value(query, "async", r#async);
        query = arg::value(query, "await", r#await);
        query = arg::value(query, "break", r#break);
        query = arg::value(query, "class", class);
        query = arg::value(query, "continue", r#continue);
        query = arg::value(query, "def", def);
        query = arg::value(query, "del", del);
        query = arg::value(query, "elif", elif);
        query = arg::value(query, "else", r#else);
        query = arg::value(query, "except", except);
        query = arg::value(query, "finally", finally);
        query = arg::value(query, "for", r#for);
        query = arg::value(query, "from", from);
        query = arg::value(query, "global", global);
        query = arg::value(query, "if", r#if);
        query = arg::value(query, "import", import);
        query = arg::value(query, "in", r#in);
        query = arg::value(query, "is", is);
        query = arg::value(query, "lambda", lambda);
        query = arg::value(query, "nonlocal", nonlocal);
        query = arg::value(query, "not", not);
        query = arg::value(query, "or", or);
        query = arg::value(query, "pass", pass);
        query = arg::value(query, "raise", raise);
        query = arg::value(query, "return", r#return);
        query = arg::value(query, "try", r#try);
        query = arg::value(query, "while", r#while);
        query = arg::value(query, "with", with);
        query = arg::value(query, "yield", r#yield);
        query = arg::value(query, "match", r#match);
        query = arg::value(query, "case", case);
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#return(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("return");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#try(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("try");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#while(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("while");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn with(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("with");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#yield(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("yield");
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
