// ... helpers/rust/allow.rs

// ... helpers/rust/use-crate.rs

// ... helpers/rust/id-2.rs
// ... helpers/rust/from-string-id.rs
// ... helpers/rust/intoid-id-id.rs
// ... helpers/rust/id.rs
#[derive(Serialize, Deserialize, Debug, PartialEq, Clone)]
pub struct Words {
    pub r#false: isize,
    pub none: isize,
    pub r#true: isize,
    pub bool: isize,
    pub bytes: isize,
    pub dict: isize,
    pub filter: isize,
    pub float: isize,
    pub format: isize,
    pub getattr: isize,
    pub hash: isize,
    pub int: isize,
    pub isinstance: isize,
    pub iter: isize,
    pub len: isize,
    pub list: isize,
    pub map: isize,
    pub object: isize,
    pub open: isize,
    pub print: isize,
    pub property: isize,
    pub range: isize,
    pub repr: isize,
    pub set: isize,
    pub slice: isize,
    pub str: isize,
    pub super_: isize,
    pub tuple: isize,
    pub r#type: isize,
    pub zip: isize,
}
impl Words {
    fn literal(&self) -> String {
        let mut text = String::new();
        text += "{False:";
        text += &self.r#false.to_string();
        text += ",None:";
        text += &self.none.to_string();
        text += ",True:";
        text += &self.r#true.to_string();
        text += ",bool:";
        text += &self.bool.to_string();
        text += ",bytes:";
        text += &self.bytes.to_string();
        text += ",dict:";
        text += &self.dict.to_string();
        text += ",filter:";
        text += &self.filter.to_string();
        text += ",float:";
        text += &self.float.to_string();
        text += ",format:";
        text += &self.format.to_string();
        text += ",getattr:";
        text += &self.getattr.to_string();
        text += ",hash:";
        text += &self.hash.to_string();
        text += ",int:";
        text += &self.int.to_string();
        text += ",isinstance:";
        text += &self.isinstance.to_string();
        text += ",iter:";
        text += &self.iter.to_string();
        text += ",len:";
        text += &self.len.to_string();
        text += ",list:";
        text += &self.list.to_string();
        text += ",map:";
        text += &self.map.to_string();
        text += ",object:";
        text += &self.object.to_string();
        text += ",open:";
        text += &self.open.to_string();
        text += ",print:";
        text += &self.print.to_string();
        text += ",property:";
        text += &self.property.to_string();
        text += ",range:";
        text += &self.range.to_string();
        text += ",repr:";
        text += &self.repr.to_string();
        text += ",set:";
        text += &self.set.to_string();
        text += ",slice:";
        text += &self.slice.to_string();
        text += ",str:";
        text += &self.str.to_string();
        text += ",super:";
        text += &self.super_.to_string();
        text += ",tuple:";
        text += &self.tuple.to_string();
        text += ",type:";
        text += &self.r#type.to_string();
        text += ",zip:";
        text += &self.zip.to_string();
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
/// Names that Python has built in.
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
    pub r#false: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub none: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#true: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub bool: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub bytes: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub dict: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub filter: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub float: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub format: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub getattr: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub hash: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub int: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub isinstance: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub iter: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub len: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub list: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub map: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub object: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub open: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub print: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub property: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub range: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub repr: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub set: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub slice: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub str: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub super_: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub tuple: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#type: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub zip: Option<&'a str>,
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
    pub async fn r#false(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("False");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn none(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("None");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#true(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("True");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn bool(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("bool");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn bytes(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("bytes");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn dict(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("dict");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn filter(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("filter");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn float(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("float");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn format(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("format");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn getattr(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("getattr");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn hash(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("hash");
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
    pub async fn int(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("int");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn isinstance(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("isinstance");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn iter(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("iter");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn len(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("len");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn list(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("list");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn map(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("map");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn object(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("object");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn open(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("open");
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
        if let Some(value) = opts.bool {
            query = arg::string(query, "bool", value);
        }
        if let Some(value) = opts.bytes {
            query = arg::string(query, "bytes", value);
        }
        if let Some(value) = opts.dict {
            query = arg::string(query, "dict", value);
        }
        if let Some(value) = opts.r#false {
            query = arg::string(query, "False", value);
        }
        if let Some(value) = opts.filter {
            query = arg::string(query, "filter", value);
        }
        if let Some(value) = opts.float {
            query = arg::string(query, "float", value);
        }
        if let Some(value) = opts.format {
            query = arg::string(query, "format", value);
        }
        if let Some(value) = opts.getattr {
            query = arg::string(query, "getattr", value);
        }
        if let Some(value) = opts.hash {
            query = arg::string(query, "hash", value);
        }
        if let Some(value) = opts.int {
            query = arg::string(query, "int", value);
        }
        if let Some(value) = opts.isinstance {
            query = arg::string(query, "isinstance", value);
        }
        if let Some(value) = opts.iter {
            query = arg::string(query, "iter", value);
        }
        if let Some(value) = opts.len {
            query = arg::string(query, "len", value);
        }
        if let Some(value) = opts.list {
            query = arg::string(query, "list", value);
        }
        if let Some(value) = opts.map {
            query = arg::string(query, "map", value);
        }
        if let Some(value) = opts.none {
            query = arg::string(query, "None", value);
        }
        if let Some(value) = opts.object {
            query = arg::string(query, "object", value);
        }
        if let Some(value) = opts.open {
            query = arg::string(query, "open", value);
        }
        if let Some(value) = opts.print {
            query = arg::string(query, "print", value);
        }
        if let Some(value) = opts.property {
            query = arg::string(query, "property", value);
        }
        if let Some(value) = opts.range {
            query = arg::string(query, "range", value);
        }
        if let Some(value) = opts.repr {
            query = arg::string(query, "repr", value);
        }
        if let Some(value) = opts.set {
            query = arg::string(query, "set", value);
        }
        if let Some(value) = opts.slice {
            query = arg::string(query, "slice", value);
        }
        if let Some(value) = opts.str {
            query = arg::string(query, "str", value);
        }
        if let Some(value) = opts.super_ {
            query = arg::string(query, "super", value);
        }
        if let Some(value) = opts.r#true {
            query = arg::string(query, "True", value);
        }
        if let Some(value) = opts.tuple {
            query = arg::string(query, "tuple", value);
        }
        if let Some(value) = opts.r#type {
            query = arg::string(query, "type", value);
        }
        if let Some(value) = opts.zip {
            query = arg::string(query, "zip", value);
        }
        Word {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub async fn print(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("print");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn property(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("property");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn range(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("range");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn repr(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("repr");
        answer::value(query, &self.graphql_client).await
    }
    /// All of them required.
    pub async fn required(
        &self,
        bool: isize,
        bytes: isize,
        dict: isize,
        r#false: isize,
        filter: isize,
        float: isize,
        format: isize,
        getattr: isize,
        hash: isize,
        int: isize,
        isinstance: isize,
        iter: isize,
        len: isize,
        list: isize,
        map: isize,
        none: isize,
        object: isize,
        open: isize,
        print: isize,
        property: isize,
        range: isize,
        repr: isize,
        set: isize,
        slice: isize,
        str: isize,
        super_: isize,
        r#true: isize,
        tuple: isize,
        r#type: isize,
        zip: isize,
    ) -> Result<String, DaggerError> {
        let mut query = self.selection.select("required");
        query = arg::value(query, "bool", bool);
        query = arg::value(query, "bytes", bytes);
        query = arg::value(query, "dict", dict);
        query = arg::value(query, "False", r#false);
        query = arg::value(query, "filter", filter);
        query = arg::value(query, "float", float);
        query = arg::value(query, "format", format);
        query = arg::value(query, "getattr", getattr);
        query = arg::value(query, "hash", hash);
        query = arg::value(query, "int", int);
        query = arg::value(query, "isinstance", isinstance);
        query = arg::value(query, "iter", iter);
        query = arg::value(query, "len", len);
        query = arg::value(query, "list", list);
        query = arg::value(query, "map", map);
        query = arg::value(query, "None", none);
        query = arg::value(query, "object", object);
        query = arg::value(query, "open", open);
        query = arg::value(query, "print", print);
        query = arg::value(query, "property", property);
        query = arg::value(query, "range", range);
        query = arg::value(query, "repr", repr);
        query = arg::value(query, "set", set);
        query = arg::value(query, "slice", slice);
        query = arg::value(query, "str", str);
        query = arg::value(query, "super", super_);
        query = arg::value(query, "True", r#true);
        query = arg::value(query, "tuple", tuple);
        query = arg::value(query, "type", r#type);
        query = arg::value(query, "zip", zip);
        answer::value(query, &self.graphql_client).await
    }
    pub async fn set(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("set");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn slice(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("slice");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn str(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("str");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn super_(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("super");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn tuple(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("tuple");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#type(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("type");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn zip(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("zip");
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
