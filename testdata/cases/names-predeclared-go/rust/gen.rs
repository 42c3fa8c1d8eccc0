// ... helpers/rust/allow.rs

// ... helpers/rust/use-crate.rs

// ... helpers/rust/id-2.rs
// ... helpers/rust/from-string-id.rs
// ... helpers/rust/intoid-id-id.rs
// ... helpers/rust/id.rs
#[derive(Serialize, Deserialize, Debug, PartialEq, Clone)]
pub struct Words {
    pub any: isize,
    pub append: isize,
    pub bool: isize,
    pub byte: isize,
    pub cap: isize,
    pub clear: isize,
    pub close: isize,
    pub comparable: isize,
    pub complex: isize,
    pub copy: isize,
    pub delete: isize,
    pub error: isize,
    pub r#false: isize,
    pub float_64: isize,
    pub imag: isize,
    pub int: isize,
    pub iota: isize,
    pub len: isize,
    pub make: isize,
    pub max: isize,
    pub min: isize,
    pub new: isize,
    pub nil: isize,
    pub panic: isize,
    pub print: isize,
    pub println: isize,
    pub real: isize,
    pub recover: isize,
    pub rune: isize,
    pub string: isize,
    pub r#true: isize,
    pub uint_8: isize,
    pub uintptr: isize,
}
impl Words {
    fn literal(&self) -> String {
        let mut text = String::new();
        text += "{any:";
        text += &self.any.to_string();
        text += ",append:";
        text += &self.append.to_string();
        text += ",bool:";
        text += &self.bool.to_string();
        text += ",byte:";
        text += &self.byte.to_string();
        text += ",cap:";
        text += &self.cap.to_string();
        text += ",clear:";
        text += &self.clear.to_string();
        text += ",close:";
        text += &self.close.to_string();
        text += ",comparable:";
        text += &self.comparable.to_string();
        text += ",complex:";
        text += &self.complex.to_string();
        text += ",copy:";
        text += &self.copy.to_string();
        text += ",delete:";
        text += &self.delete.to_string();
        text += ",error:";
        text += &self.error.to_string();
        text += ",false:";
        text += &self.r#false.to_string();
        text += ",float64:";
        text += &self.float_64.to_string();
        text += ",imag:";
        text += &self.imag.to_string();
        text += ",int:";
        text += &self.int.to_string();
        text += ",iota:";
        text += &self.iota.to_string();
        text += ",len:";
        text += &self.len.to_string();
        text += ",make:";
        text += &self.make.to_string();
        text += ",max:";
        text += &self.max.to_string();
        text += ",min:";
        text += &self.min.to_string();
        text += ",new:";
        text += &self.new.to_string();
        text += ",nil:";
        text += &self.nil.to_string();
        text += ",panic:";
        text += &self.panic.to_string();
        text += ",print:";
        text += &self.print.to_string();
        text += ",println:";
        text += &self.println.to_string();
        text += ",real:";
        text += &self.real.to_string();
        text += ",recover:";
        text += &self.recover.to_string();
        text += ",rune:";
        text += &self.rune.to_string();
        text += ",string:";
        text += &self.string.to_string();
        text += ",true:";
        text += &self.r#true.to_string();
        text += ",uint8:";
        text += &self.uint_8.to_string();
        text += ",uintptr:";
        text += &self.uintptr.to_string();
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
/// Names that Go predeclares.
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
    pub any: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub append: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub bool: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub byte: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub cap: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub clear: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub close: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub comparable: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub complex: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub copy: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub delete: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub error: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#false: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub float_64: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub imag: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub int: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub iota: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub len: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub make: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub max: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub min: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub new: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub nil: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub panic: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub print: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub println: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub real: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub recover: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub rune: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub string: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub r#true: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub uint_8: Option<&'a str>,
    #[builder(setter(into, strip_option), default)]
    pub uintptr: Option<&'a str>,
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
    pub async fn any(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("any");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn append(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("append");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn bool(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("bool");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn byte(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("byte");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn cap(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("cap");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn clear(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("clear");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn close(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("close");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn comparable(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("comparable");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn complex(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("complex");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn copy(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("copy");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn delete(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("delete");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn error(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("error");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#false(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("false");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn float_64(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("float64");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn imag(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("imag");
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
    pub async fn iota(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("iota");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn len(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("len");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn make(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("make");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn max(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("max");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn min(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("min");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn new(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("new");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn nil(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("nil");
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
        if let Some(value) = opts.any {
            query = arg::string(query, "any", value);
        }
        if let Some(value) = opts.append {
            query = arg::string(query, "append", value);
        }
        if let Some(value) = opts.bool {
            query = arg::string(query, "bool", value);
        }
        if let Some(value) = opts.byte {
            query = arg::string(query, "byte", value);
        }
        if let Some(value) = opts.cap {
            query = arg::string(query, "cap", value);
        }
        if let Some(value) = opts.clear {
            query = arg::string(query, "clear", value);
        }
        if let Some(value) = opts.close {
            query = arg::string(query, "close", value);
        }
        if let Some(value) = opts.comparable {
            query = arg::string(query, "comparable", value);
        }
        if let Some(value) = opts.complex {
            query = arg::string(query, "complex", value);
        }
        if let Some(value) = opts.copy {
            query = arg::string(query, "copy", value);
        }
        if let Some(value) = opts.delete {
            query = arg::string(query, "delete", value);
        }
        if let Some(value) = opts.error {
            query = arg::string(query, "error", value);
        }
        if let Some(value) = opts.r#false {
            query = arg::string(query, "false", value);
        }
        if let Some(value) = opts.float_64 {
            query = arg::string(query, "float64", value);
        }
        if let Some(value) = opts.imag {
            query = arg::string(query, "imag", value);
        }
        if let Some(value) = opts.int {
            query = arg::string(query, "int", value);
        }
        if let Some(value) = opts.iota {
            query = arg::string(query, "iota", value);
        }
        if let Some(value) = opts.len {
            query = arg::string(query, "len", value);
        }
        if let Some(value) = opts.make {
            query = arg::string(query, "make", value);
        }
        if let Some(value) = opts.max {
            query = arg::string(query, "max", value);
        }
        if let Some(value) = opts.min {
            query = arg::string(query, "min", value);
        }
        if let Some(value) = opts.new {
            query = arg::string(query, "new", value);
        }
        if let Some(value) = opts.nil {
            query = arg::string(query, "nil", value);
        }
        if let Some(value) = opts.panic {
            query = arg::string(query, "panic", value);
        }
        if let Some(value) = opts.print {
            query = arg::string(query, "print", value);
        }
        if let Some(value) = opts.println {
            query = arg::string(query, "println", value);
        }
        if let Some(value) = opts.real {
            query = arg::string(query, "real", value);
        }
        if let Some(value) = opts.recover {
            query = arg::string(query, "recover", value);
        }
        if let Some(value) = opts.rune {
            query = arg::string(query, "rune", value);
        }
        if let Some(value) = opts.string {
            query = arg::string(query, "string", value);
        }
        if let Some(value) = opts.r#true {
            query = arg::string(query, "true", value);
        }
        if let Some(value) = opts.uint_8 {
            query = arg::string(query, "uint8", value);
        }
        if let Some(value) = opts.uintptr {
            query = arg::string(query, "uintptr", value);
        }
        Word {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    pub async fn panic(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("panic");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn print(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("print");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn println(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("println");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn real(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("real");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn recover(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("recover");
        answer::value(query, &self.graphql_client).await
    }
    /// All of them required.
    pub async fn required(
        &self,
        any: isize,
        append: isize,
        bool: isize,
        byte: isize,
        cap: isize,
        clear: isize,
        close: isize,
        comparable: isize,
        complex: isize,
        copy: isize,
        delete: isize,
        error: isize,
        r#false: isize,
        float_64: isize,
        imag: isize,
        int: isize,
        iota: isize,
        len: isize,
        make: isize,
        max: isize,
        min: isize,
        new: isize,
        nil: isize,
        panic: isize,
        print: isize,
        println: isize,
        real: isize,
        recover: isize,
        rune: isize,
        string: isize,
        r#true: isize,
        uint_8: isize,
        uintptr: isize,
    ) -> Result<String, DaggerError> {
        let mut query = self.selection.select("required");
        query = arg::value(query, "any", any);
        query = arg::value(query, "append", append);
        query = arg::value(query, "bool", bool);
        query = arg::value(query, "byte", byte);
        query = arg::value(query, "cap", cap);
        query = arg::value(query, "clear", clear);
        query = arg::value(query, "close", close);
        query = arg::value(query, "comparable", comparable);
        query = arg::value(query, "complex", complex);
        query = arg::value(query, "copy", copy);
        query = arg::value(query, "delete", delete);
        query = arg::value(query, "error", error);
        query = arg::value(query, "false", r#false);
        query = arg::value(query, "float64", float_64);
        query = arg::value(query, "imag", imag);
        query = arg::value(query, "int", int);
        query = arg::value(query, "iota", iota);
        query = arg::value(query, "len", len);
        query = arg::value(query, "make", make);
        query = arg::value(query, "max", max);
        query = arg::value(query, "min", min);
        query = arg::value(query, "new", new);
        query = arg::value(query, "nil", nil);
        query = arg::value(query, "panic", panic);
        query = arg::value(query, "print", print);
        query = arg::value(query, "println", println);
        query = arg::value(query, "real", real);
        query = arg::value(query, "recover", recover);
        query = arg::value(query, "rune", rune);
        query = arg::value(query, "string", string);
        query = arg::value(query, "true", r#true);
        query = arg::value(query, "uint8", uint_8);
        query = arg::value(query, "uintptr", uintptr);
        answer::value(query, &self.graphql_client).await
    }
    pub async fn rune(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("rune");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn string(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("string");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn r#true(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("true");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn uint_8(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("uint8");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn uintptr(&self) -> Result<isize, DaggerError> {
        let query = self.selection.select("uintptr");
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
