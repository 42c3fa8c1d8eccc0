// ... helpers/rust/allow.rs

// ... helpers/rust/use-crate.rs

// ... helpers/rust/id-2.rs
// ... helpers/rust/from-string-id.rs
// ... helpers/rust/intoid-id-id.rs
// ... helpers/rust/id.rs
#[derive(Serialize, Deserialize, Debug, PartialEq, Clone)]
pub struct Words {
    pub r#abstract: isize,
    pub r#as: isize,
    pub r#async: isize,
    pub r#await: isize,
    pub r#become: isize,
    pub r#box: isize,
    pub r#break: isize,
    pub r#const: isize,
    pub r#continue: isize,
    pub crate_: isize,
    pub r#do: isize,
    pub r#dyn: isize,
    pub r#else: isize,
    pub r#enum: isize,
    pub r#extern: isize,
    pub r#final: isize,
    pub r#fn: isize,
    pub r#for: isize,
    pub gen: isize,
    pub r#if: isize,
    pub r#impl: isize,
    pub r#in: isize,
    pub r#let: isize,
    pub r#loop: isize,
    pub r#macro: isize,
    pub r#match: isize,
    pub r#mod: isize,
    pub r#move: isize,
    pub r#mut: isize,
    pub r#override: isize,
    pub r#priv: isize,
    pub r#pub: isize,
    pub r#ref: isize,
    pub r#return: isize,
    pub r#static: isize,
    pub static_: isize,
    pub r#struct: isize,
    pub super_: isize,
    pub r#trait: isize,
    pub r#try: isize,
    pub r#type: isize,
    pub r#typeof: isize,
    pub union: isize,
    pub r#unsafe: isize,
    pub r#unsized: isize,
    pub r#use: isize,
    pub r#virtual: isize,
    pub r#where: isize,
    pub r#while: isize,
    pub r#yield: isize,
}
impl Words {
    fn literal(&self) -> String {
        let mut text = String::new();
        text += "{abstract:";
        text += &self.r#abstract.to_string();
        text += ",as:";
        text += &self.r#as.to_string();
        text += ",async:";
        text += &self.r#async.to_string();
        text += ",await:";
        text += &self.r#await.to_string();
        text += ",become:";
        text += &self.r#become.to_string();
        text += ",box:";
        text += &self.r#box.to_string();
        text += ",break:";
        text += &self.r#break.to_string();
        text += ",const:";
        text += &self.r#const.to_string();
        text += ",continue:";
        text += &self.r#continue.to_string();
        text += ",crate:";
        text += &self.crate_.to_string();
        text += ",do:";
        text += &self.r#do.to_string();
        text += ",dyn:";
        text += &self.r#dyn.to_string();
        text += ",else:";
        text += &self.r#else.to_string();
        text += ",enum:";
        text += &self.r#enum.to_string();
        text += ",extern:";
        text += &self.r#extern.to_string();
        text += ",final:";
        text += &self.r#final.to_string();
        text += ",fn:";
        text += &self.r#fn.to_string();
        text += ",for:";
        text += &self.r#for.to_string();
        text += ",gen:";
        text += &self.gen.to_string();
        text += ",if:";
        text += &self.r#if.to_string();
        text += ",impl:";
        text += &self.r#impl.to_string();
        text += ",in:";
        text += &self.r#in.to_string();
        text += ",let:";
        text += &self.r#let.to_string();
        text += ",loop:";
        text += &self.r#loop.to_string();
        text += ",macro:";
        text += &self.r#macro.to_string();
        text += ",match:";
        text += &self.r#match.to_string();
        text += ",mod:";
        text += &self.r#mod.to_string();
        text += ",move:";
        text += &self.r#move.to_string();
        text += ",mut:";
        text += &self.r#mut.to_string();
        text += ",override:";
        text += &self.r#override.to_string();
        text += ",priv:";
        text += &self.r#priv.to_string();
        text += ",pub:";
        text += &self.r#pub.to_string();
        text += ",ref:";
        text += &self.r#ref.to_string();
        text += ",return:";
        text += &self.r#return.to_string();
        text += ",static:";
        text += &self.r#static.to_string();
        text += ",static_:";
        text += &self.static_.to_string();
        text += ",struct:";
        text += &self.r#struct.to_string();
        text += ",super:";
        text += &self.super_.to_string();
        text += ",trait:";
        text += &self.r#trait.to_string();
        text += ",try:";
        text += &self.r#try.to_string();
        text += ",type:";
        text += &self.r#type.to_string();
        text += ",typeof:";
        text += &self.r#typeof.to_string();
        text += ",union:";
        text += &self.union.to_string();
        text += ",unsafe:";
        text += &self.r#unsafe.to_string();
        text += ",unsized:";
        text += &self.r#unsized.to_string();
        text += ",use:";
        text += &self.r#use.to_string();
        text += ",virtual:";
        text += &self.r#virtual.to_string();
        text += ",where:";
        text += &self.r#where.to_string();
        text += ",while:";
        text += &self.r#while.to_string();
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
/// Words that Rust keeps for itself.
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
    pub r#abstract: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#as: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#async: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#await: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#become: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#box: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#break: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#const: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#continue: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub crate_: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#do: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#dyn: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#else: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#enum: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#extern: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#final: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#fn: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#for: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub gen: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#if: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#impl: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#in: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#let: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#loop: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#macro: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#match: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#mod: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#move: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#mut: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#override: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#priv: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#pub: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#ref: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#return: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#static: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub static_: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#struct: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub super_: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#trait: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#try: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#type: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#typeof: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub union: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#unsafe: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#unsized: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#use: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#virtual: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#where: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#while: Option<&'a str>,
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
    pub async fn r#abstract(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("abstract");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#as(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("as");
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
    pub async fn r#become(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("become");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#box(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("box");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#break(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("break");
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
    pub async fn crate_(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("crate");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#do(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("do");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#dyn(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("dyn");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#else(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("else");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#enum(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("enum");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#extern(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("extern");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#final(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("final");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#fn(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("fn");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#for(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("for");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn gen(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("gen");
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
    pub async fn r#impl(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("impl");
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
    pub async fn r#let(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("let");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#loop(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("loop");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#macro(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("macro");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#match(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("match");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#mod(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("mod");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#move(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("move");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#mut(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("mut");
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
        if let Some(value) = opts.r#abstract {
            query = arg::string(query, "abstract", value);
        }
        if let Some(value) = opts.r#as {
            query = arg::string(query, "as", value);
        }
        if let Some(value) = opts.r#async {
            query = arg::string(query, "async", value);
        }
        if let Some(value) = opts.r#await {
            query = arg::string(query, "await", value);
        }
        if let Some(value) = opts.r#become {
            query = arg::string(query, "become", value);
        }
        if let Some(value) = opts.r#box {
            query = arg::string(query, "box", value);
        }
        if let Some(value) = opts.r#break {
            query = arg::string(query, "break", value);
        }
        if let Some(value) = opts.r#const {
            query = arg::string(query, "const", value);
        }
        if let Some(value) = opts.r#continue {
            query = arg::string(query, "continue", value);
        }
        if let Some(value) = opts.crate_ {
            query = arg::string(query, "crate", value);
        }
        if let Some(value) = opts.r#do {
            query = arg::string(query, "do", value);
        }
        if let Some(value) = opts.r#dyn {
            query = arg::string(query, "dyn", value);
        }
        if let Some(value) = opts.r#else {
            query = arg::string(query, "else", value);
        }
        if let Some(value) = opts.r#enum {
            query = arg::string(query, "enum", value);
        }
        if let Some(value) = opts.r#extern {
            query = arg::string(query, "extern", value);
        }
        if let Some(value) = opts.r#final {
            query = arg::string(query, "final", value);
        }
        if let Some(value) = opts.r#fn {
            query = arg::string(query, "fn", value);
        }
        if let Some(value) = opts.r#for {
            query = arg::string(query, "for", value);
        }
        if let Some(value) = opts.gen {
            query = arg::string(query, "gen", value);
        }
        if let Some(value) = opts.r#if {
            query = arg::string(query, "if", value);
        }
        if let Some(value) = opts.r#impl {
            query = arg::string(query, "impl", value);
        }
        if let Some(value) = opts.r#in {
            query = arg::string(query, "in", value);
        }
        if let Some(value) = opts.r#let {
            query = arg::string(query, "let", value);
        }
        if let Some(value) = opts.r#loop {
            query = arg::string(query, "loop", value);
        }
        if let Some(value) = opts.r#macro {
            query = arg::string(query, "macro", value);
        }
        if let Some(value) = opts.r#match {
            query = arg::string(query, "match", value);
        }
        if let Some(value) = opts.r#mod {
            query = arg::string(query, "mod", value);
        }
        if let Some(value) = opts.r#move {
            query = arg::string(query, "move", value);
        }
        if let Some(value) = opts.r#mut {
            query = arg::string(query, "mut", value);
        }
        if let Some(value) = opts.r#override {
            query = arg::string(query, "override", value);
        }
        if let Some(value) = opts.r#priv {
            query = arg::string(query, "priv", value);
        }
        if let Some(value) = opts.r#pub {
            query = arg::string(query, "pub", value);
        }
        if let Some(value) = opts.r#ref {
            query = arg::string(query, "ref", value);
        }
        if let Some(value) = opts.r#return {
            query = arg::string(query, "return", value);
        }
        if let Some(value) = opts.r#static {
            query = arg::string(query, "static", value);
        }
        if let Some(value) = opts.r#struct {
            query = arg::string(query, "struct", value);
        }
        if let Some(value) = opts.super_ {
            query = arg::string(query, "super", value);
        }
        if let Some(value) = opts.r#trait {
            query = arg::string(query, "trait", value);
        }
        if let Some(value) = opts.r#try {
            query = arg::string(query, "try", value);
        }
        if let Some(value) = opts.r#type {
            query = arg::string(query, "type", value);
        }
        if let Some(value) = opts.r#typeof {
            query = arg::string(query, "typeof", value);
        }
        if let Some(value) = opts.union {
            query = arg::string(query, "union", value);
        }
        if let Some(value) = opts.r#unsafe {
            query = arg::string(query, "unsafe", value);
        }
        if let Some(value) = opts.r#unsized {
            query = arg::string(query, "unsized", value);
        }
        if let Some(value) = opts.r#use {
            query = arg::string(query, "use", value);
        }
        if let Some(value) = opts.r#virtual {
            query = arg::string(query, "virtual", value);
        }
        if let Some(value) = opts.r#where {
            query = arg::string(query, "where", value);
        }
        if let Some(value) = opts.r#while {
            query = arg::string(query, "while", value);
        }
        if let Some(value) = opts.r#yield {
            query = arg::string(query, "yield", value);
        }
        if let Some(value) = opts.static_ {
            query = arg::string(query, "static_", value);
        }
        Word {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub async fn r#override(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("override");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#priv(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("priv");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#pub(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("pub");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#ref(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("ref");
        answer::value(query, &self.graphql_client).await
    }
    /// All of them required.
    pub async fn required(
        &self,
        r#abstract: isize,
        r#as: isize,
        r#async: isize,
        r#await: isize,
        r#become: isize,
        r#box: isize,
        r#break: isize,
        r#const: isize,
        r#continue: isize,
        crate_: isize,
        r#do: isize,
        r#dyn: isize,
        r#else: isize,
        r#enum: isize,
        r#extern: isize,
        r#final: isize,
        r#fn: isize,
        r#for: isize,
        gen: isize,
        r#if: isize,
        r#impl: isize,
        r#in: isize,
        r#let: isize,
        r#loop: isize,
        r#macro: isize,
        r#match: isize,
        r#mod: isize,
        r#move: isize,
        r#mut: isize,
        r#override: isize,
        r#priv: isize,
        r#pub: isize,
        r#ref: isize,
        r#return: isize,
        r#static: isize,
        r#struct: isize,
        super_: isize,
        r#trait: isize,
        r#try: isize,
        r#type: isize,
        r#typeof: isize,
        union: isize,
        r#unsafe: isize,
        r#unsized: isize,
        r#use: isize,
        r#virtual: isize,
        r#where: isize,
        r#while: isize,
        r#yield: isize,
        static_: isize,
    ) -> Result<String, DaggerError> {
        let mut query = self.selection.select("required");
        query = arg::value(query, "abstract", r#abstract);
        query = arg::value(query, "as", r#as);
        query = arg::value(query, "async", r#async);
        query = arg::value(query, "await", r#await);
        query = arg::value(query, "become", r#become);
        query = arg::value(query, "box", r#box);
        query = arg::value(query, "break", r#break);
        query = arg::value(query, "const", r#const);
        query = arg::value(query, "continue", r#continue);
        query = arg::value(query, "crate", crate_);
        query = arg::value(query, "do", r#do);
        query = arg::value(query, "dyn", r#dyn);
        query = arg::value(query, "else", r#else);
        query = arg::value(query, "enum", r#enum);
        query = arg::value(query, "extern", r#extern);
        query = arg::value(query, "final", r#final);
        query = arg::value(query, "fn", r#fn);
        query = arg::value(query, "for", r#for);
        query = arg::value(query, "gen", gen);
        query = arg::value(query, "if", r#if);
        query = arg::value(query, "impl", r#impl);
        query = arg::value(query, "in", r#in);
        query = arg::value(query, "let", r#let);
        query = arg::value(query, "loop", r#loop);
        query = arg::value(query, "macro", r#macro);
        query = arg::value(query, "match", r#match);
        query = arg::value(query, "mod", r#mod);
        query = arg::value(query, "move", r#move);
        query = arg::value(query, "mut", r#mut);
        query = arg::value(query, "override", r#override);
        query = arg::value(query, "priv", r#priv);
        query = arg::value(query, "pub", r#pub);
        query = arg::value(query, "ref", r#ref);
        query = arg::value(query, "return", r#return);
        query = arg::value(query, "static", r#static);
        query = arg::value(query, "struct", r#struct);
        query = arg::value(query, "super", super_);
        query = arg::value(query, "trait", r#trait);
        query = arg::value(query, "try", r#try);
        query = arg::value(query, "type", r#type);
        query = arg::value(query, "typeof", r#typeof);
        query = arg::value(query, "union", union);
        query = arg::value(query, "unsafe", r#unsafe);
        query = arg::value(query, "unsized", r#unsized);
        query = arg::value(query, "use", r#use);
        query = arg::value(query, "virtual", r#virtual);
        query = arg::value(query, "where", r#where);
        query = arg::value(query, "while", r#while);
        query = arg::value(query, "yield", r#yield);
        query = arg::value(query, "static_", static_);
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#return(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("return");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#static(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("static");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn static_(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("static_");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#struct(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("struct");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn super_(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("super");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#trait(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("trait");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#try(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("try");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#type(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("type");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#typeof(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("typeof");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn union(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("union");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#unsafe(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("unsafe");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#unsized(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("unsized");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#use(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("use");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#virtual(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("virtual");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#where(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("where");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#while(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("while");
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
