// ... helpers/rust/allow.rs

// ... helpers/rust/use-crate.rs

// ... helpers/rust/id-2.rs
// ... helpers/rust/from-string-id.rs
// ... helpers/rust/intoid-id-id.rs
// ... helpers/rust/id.rs
#[derive(Serialize, Deserialize, Debug, PartialEq, Clone)]
pub struct Words {
    pub r#box: isize,
    pub clone: isize,
    pub copy: isize,
    pub default: isize,
    pub drop: isize,
    pub eq: isize,
    pub err: isize,
    pub r#fn: isize,
    pub from: isize,
    pub into: isize,
    pub iterator: isize,
    pub none: isize,
    pub ok: isize,
    pub option: isize,
    pub result: isize,
    pub send: isize,
    pub some: isize,
    pub string: isize,
    pub sync: isize,
    pub to_string: isize,
    pub vec: isize,
    pub as_mut: isize,
    pub as_ref: isize,
    pub drop_: isize,
    pub to_owned: isize,
    pub vec_: isize,
}
impl Words {
    fn literal(&self) -> String {
        let mut text = String::new();
        text += "{Box:";
        text += &self.r#box.to_string();
        text += ",Clone:";
        text += &self.clone.to_string();
        text += ",Copy:";
        text += &self.copy.to_string();
        text += ",Default:";
        text += &self.default.to_string();
        text += ",Drop:";
        text += &self.drop.to_string();
        text += ",Eq:";
        text += &self.eq.to_string();
        text += ",Err:";
        text += &self.err.to_string();
        text += ",Fn:";
        text += &self.r#fn.to_string();
        text += ",From:";
        text += &self.from.to_string();
        text += ",Into:";
        text += &self.into.to_string();
        text += ",Iterator:";
        text += &self.iterator.to_string();
        text += ",None:";
        text += &self.none.to_string();
        text += ",Ok:";
        text += &self.ok.to_string();
        text += ",Option:";
        text += &self.option.to_string();
        text += ",Result:";
        text += &self.result.to_string();
        text += ",Send:";
        text += &self.send.to_string();
        text += ",Some:";
        text += &self.some.to_string();
        text += ",String:";
        text += &self.string.to_string();
        text += ",Sync:";
        text += &self.sync.to_string();
        text += ",ToString:";
        text += &self.to_string.to_string();
        text += ",Vec:";
        text += &self.vec.to_string();
        text += ",as_mut:";
        text += &self.as_mut.to_string();
        text += ",as_ref:";
        text += &self.as_ref.to_string();
        text += ",drop:";
        text += &self.drop_.to_string();
        text += ",to_owned:";
        text += &self.to_owned.to_string();
        text += ",vec:";
        text += &self.vec_.to_string();
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
/// Names that Rust imports by itself.
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
    pub r#box: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub clone: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub copy: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub default: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub drop: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub eq: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub err: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#fn: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub from: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub into: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub iterator: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub none: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub ok: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub option: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub result: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub send: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub some: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub string: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub sync: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub to_string: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub vec: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub as_mut: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub as_ref: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub drop_: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub to_owned: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub vec_: Option<&'a str>,
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
    pub async fn r#box(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("Box");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn clone(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("Clone");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn copy(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("Copy");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn default(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("Default");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn drop(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("Drop");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn eq(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("Eq");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn err(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("Err");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#fn(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("Fn");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn from(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("From");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn into(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("Into");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn iterator(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("Iterator");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn none(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("None");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn ok(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("Ok");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn option(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("Option");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn result(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("Result");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn send(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("Send");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn some(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("Some");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn string(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("String");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn sync(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("Sync");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn to_string(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("ToString");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn vec(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("Vec");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn as_mut(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("as_mut");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn as_ref(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("as_ref");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn drop_(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("drop");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn input(&self, words: Words) -> Result<String, DaggerError> {
        let mut query = self.selection.select("input");
        query = arg::literal(query, "words", words.literal());
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
        if let Some(value) = opts.as_mut {
            query = arg::string(query, "as_mut", value);
        }
        if let Some(value) = opts.as_ref {
            query = arg::string(query, "as_ref", value);
        }
        if let Some(value) = opts.r#box {
            query = arg::string(query, "Box", value);
        }
        if let Some(value) = opts.clone {
            query = arg::string(query, "Clone", value);
        }
        if let Some(value) = opts.copy {
            query = arg::string(query, "Copy", value);
        }
        if let Some(value) = opts.default {
            query = arg::string(query, "Default", value);
        }
        if let Some(value) = opts.drop_ {
            query = arg::string(query, "drop", value);
        }
        if let Some(value) = opts.drop {
            query = arg::string(query, "Drop", value);
        }
        if let Some(value) = opts.eq {
            query = arg::string(query, "Eq", value);
        }
        if let Some(value) = opts.err {
            query = arg::string(query, "Err", value);
        }
        if let Some(value) = opts.r#fn {
            query = arg::string(query, "Fn", value);
        }
        if let Some(value) = opts.from {
            query = arg::string(query, "From", value);
        }
        if let Some(value) = opts.into {
            query = arg::string(query, "Into", value);
        }
        if let Some(value) = opts.iterator {
            query = arg::string(query, "Iterator", value);
        }
        if let Some(value) = opts.none {
            query = arg::string(query, "None", value);
        }
        if let Some(value) = opts.ok {
            query = arg::string(query, "Ok", value);
        }
        if let Some(value) = opts.option {
            query = arg::string(query, "Option", value);
        }
        if let Some(value) = opts.result {
            query = arg::string(query, "Result", value);
        }
        if let Some(value) = opts.send {
            query = arg::string(query, "Send", value);
        }
        if let Some(value) = opts.some {
            query = arg::string(query, "Some", value);
        }
        if let Some(value) = opts.string {
            query = arg::string(query, "String", value);
        }
        if let Some(value) = opts.sync {
            query = arg::string(query, "Sync", value);
        }
        if let Some(value) = opts.to_owned {
            query = arg::string(query, "to_owned", value);
        }
        if let Some(value) = opts.to_string {
            query = arg::string(query, "ToString", value);
        }
        if let Some(value) = opts.vec {
            query = arg::string(query, "Vec", value);
        }
        if let Some(value) = opts.vec_ {
            query = arg::string(query, "vec", value);
        }
        Word {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    /// All of them required.
    pub async fn required(
        &self,
        as_mut: isize,
        as_ref: isize,
        r#box: isize,
        clone: isize,
        copy: isize,
        default: isize,
        drop: isize,
        drop_: isize,
        eq: isize,
        err: isize,
        r#fn: isize,
        from: isize,
        into: isize,
        iterator: isize,
        none: isize,
        ok: isize,
        option: isize,
        result: isize,
        send: isize,
        some: isize,
        string: isize,
        sync: isize,
        to_owned: isize,
        to_string: isize,
        vec: isize,
        vec_: isize,
    ) -> Result<String, DaggerError> {
        let mut query = self.selection.select("required");
        query = arg::value(query, "as_mut", as_mut);
        query = arg::value(query, "as_ref", as_ref);
        query = arg::value(query, "Box", r#box);
        query = arg::value(query, "Clone", clone);
        query = arg::value(query, "Copy", copy);
        query = arg::value(query, "Default", default);
        query = arg::value(query, "drop", drop);
        query = arg::value(query, "Drop", drop_);
        query = arg::value(query, "Eq", eq);
        query = arg::value(query, "Err", err);
        query = arg::value(query, "Fn", r#fn);
        query = arg::value(query, "From", from);
        query = arg::value(query, "Into", into);
        query = arg::value(query, "Iterator", iterator);
        query = arg::value(query, "None", none);
        query = arg::value(query, "Ok", ok);
        query = arg::value(query, "Option", option);
        query = arg::value(query, "Result", result);
        query = arg::value(query, "Send", send);
        query = arg::value(query, "Some", some);
        query = arg::value(query, "String", string);
        query = arg::value(query, "Sync", sync);
        query = arg::value(query, "to_owned", to_owned);
        query = arg::value(query, "ToString", to_string);
        query = arg::value(query, "Vec", vec);
        query = arg::value(query, "vec", vec_);
        answer::value(query, &self.graphql_client).await
    }
    pub async fn to_owned(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("to_owned");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn vec_(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("vec");
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
