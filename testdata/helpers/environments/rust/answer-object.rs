    /// An object that has an ID.
    pub trait Object: Send + Sync + 'static {
        /// Its type's name in GraphQL.
        const TYPE: &'static str;
        /// The field that loads it, where each type has one.
        const LOADER: &'static str;
        fn at(query: Query) -> Self;
        fn query(&self) -> Query;
    }
