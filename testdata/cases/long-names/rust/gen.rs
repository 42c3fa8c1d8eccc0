#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(
    deprecated,
    clippy::needless_lifetimes,
    clippy::len_without_is_empty,
    clippy::new_ret_no_self,
    clippy::should_implement_trait,
    clippy::too_many_arguments,
    clippy::wrong_self_convention
)]

// ... helpers/rust/use-crate.rs

// ... helpers/rust/id-2.rs
// ... helpers/rust/from-string-id.rs
// ... helpers/rust/intoid-id-id.rs
// ... helpers/rust/id.rs
// ... helpers/rust/node.rs
// ... helpers/rust/nodeclient-2.rs
// ... helpers/rust/intoid-id-nodeclient.rs
// ... helpers/rust/loadable-nodeclient.rs
// ... helpers/rust/nodeclient.rs
// ... helpers/rust/node-nodeclient.rs
pub trait TheInterfaceWithTheLongestName {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send;
    fn the_object_that_may_be_null_and_is_of_the_same_type(
        &self,
    ) -> impl core::future::Future<
        Output = Result<Option<TheObjectWithTheLongestNameThatAnybodyHasEverSeen>, DaggerError>,
    > + Send;
}
#[derive(Clone)]
pub struct TheInterfaceWithTheLongestNameClient {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
impl IntoID<Id> for TheInterfaceWithTheLongestNameClient {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for TheInterfaceWithTheLongestNameClient {
    fn graphql_type() -> &'static str {
        "TheInterfaceWithTheLongestName"
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
impl TheInterfaceWithTheLongestNameClient {
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    pub async fn the_object_that_may_be_null_and_is_of_the_same_type(
        &self,
    ) -> Result<Option<TheObjectWithTheLongestNameThatAnybodyHasEverSeen>, DaggerError> {
        let query = self
            .selection
            .select("theObjectThatMayBeNullAndIsOfTheSameType");
        answer::maybe(&self.proc, query, &self.graphql_client).await
    }
}
impl TheInterfaceWithTheLongestName for TheInterfaceWithTheLongestNameClient {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
    fn the_object_that_may_be_null_and_is_of_the_same_type(
        &self,
    ) -> impl core::future::Future<
        Output = Result<Option<TheObjectWithTheLongestNameThatAnybodyHasEverSeen>, DaggerError>,
    > + Send {
        let query = self
            .selection
            .select("theObjectThatMayBeNullAndIsOfTheSameType");
        answer::maybe(&self.proc, query, &self.graphql_client)
    }
}
// ... helpers/rust/query.rs
/// The optional arguments of `Query::the_field_with_the_longest_name_that_anybody_has_ever_seen_in_a_schema_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct QueryTheFieldWithTheLongestNameThatAnybodyHasEverSeenInASchemaOpts {
    #[builder(setter(into, strip_option), default)]
    pub another_optional_argument_of_an_object: Option<Id>,
    /// Default: `[THE_VALUE_WITH_THE_LONGEST_NAME_OF_ALL_VALUES]`
    #[builder(setter(into, strip_option), default)]
    pub the_optional_argument_whose_name_is_very_long_indeed_and_goes_on: Option<Vec<TheEnumWithTheLongestNameThatAnybodyHasEverSeen>>,
}
impl Query {
    pub async fn list(
        &self,
    ) -> Result<Vec<TheObjectWithTheLongestNameThatAnybodyHasEverSeen>, DaggerError> {
        let query = self.selection.select("list");
        answer::list(&self.proc, query, &self.graphql_client).await
    }
    pub async fn node(&self, id: impl IntoID<Id>) -> Result<Option<NodeClient>, DaggerError> {
        let mut query = self.selection.select("node");
        query = arg::id(query, "id", id);
        answer::maybe(&self.proc, query, &self.graphql_client).await
    }
    /// Optional arguments are given to `the_field_with_the_longest_name_that_anybody_has_ever_seen_in_a_schema_opts`.
    pub fn the_field_with_the_longest_name_that_anybody_has_ever_seen_in_a_schema(
        &self,
        the_first_argument_whose_name_is_very_long_indeed: impl Into<String>,
        the_second_argument_whose_name_is_even_longer: Vec<impl Into<String>>,
        the_third_argument_that_is_an_object: impl IntoID<Id>,
    ) -> TheObjectWithTheLongestNameThatAnybodyHasEverSeen {
        let mut query = self
            .selection
            .select("theFieldWithTheLongestNameThatAnybodyHasEverSeenInASchema");
        query = arg::string(
            query,
            "theFirstArgumentWhoseNameIsVeryLongIndeed",
            the_first_argument_whose_name_is_very_long_indeed,
        );
        query = arg::strings(
            query,
            "theSecondArgumentWhoseNameIsEvenLonger",
            the_second_argument_whose_name_is_even_longer,
        );
        query = arg::id(
            query,
            "theThirdArgumentThatIsAnObject",
            the_third_argument_that_is_an_object,
        );
        TheObjectWithTheLongestNameThatAnybodyHasEverSeen {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub fn the_field_with_the_longest_name_that_anybody_has_ever_seen_in_a_schema_opts(
        &self,
        the_first_argument_whose_name_is_very_long_indeed: impl Into<String>,
        the_second_argument_whose_name_is_even_longer: Vec<impl Into<String>>,
        the_third_argument_that_is_an_object: impl IntoID<Id>,
        opts: QueryTheFieldWithTheLongestNameThatAnybodyHasEverSeenInASchemaOpts,
    ) -> TheObjectWithTheLongestNameThatAnybodyHasEverSeen {
        let mut query = self
            .selection
            .select("theFieldWithTheLongestNameThatAnybodyHasEverSeenInASchema");
        query = arg::string(
            query,
            "theFirstArgumentWhoseNameIsVeryLongIndeed",
            the_first_argument_whose_name_is_very_long_indeed,
        );
        query = arg::strings(
            query,
            "theSecondArgumentWhoseNameIsEvenLonger",
            the_second_argument_whose_name_is_even_longer,
        );
        query = arg::id(
            query,
            "theThirdArgumentThatIsAnObject",
            the_third_argument_that_is_an_object,
        );
        if let Some(value) = opts.the_optional_argument_whose_name_is_very_long_indeed_and_goes_on {
            query = arg::list(
                query,
                "theOptionalArgumentWhoseNameIsVeryLongIndeedAndGoesOn",
                value,
                TheEnumWithTheLongestNameThatAnybodyHasEverSeen::literal,
            );
        }
        if let Some(value) = opts.another_optional_argument_of_an_object {
            query = arg::literal(query, "anotherOptionalArgumentOfAnObject", value.literal());
        }
        TheObjectWithTheLongestNameThatAnybodyHasEverSeen {
            proc: self.proc.clone(),
            selection: query,
            graphql_client: self.graphql_client.clone(),
        }
    }
}
#[derive(Clone)]
pub struct TheObjectWithTheLongestNameThatAnybodyHasEverSeen {
    pub proc: Option<Arc<DaggerSessionProc>>,
    pub selection: Selection,
    pub graphql_client: DynGraphQLClient,
}
/// The optional arguments of `TheObjectWithTheLongestNameThatAnybodyHasEverSeen::the_id_that_forces_the_object_to_be_evaluated_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct TheObjectWithTheLongestNameThatAnybodyHasEverSeenTheIdThatForcesTheObjectToBeEvaluatedOpts {
    #[builder(setter(into, strip_option), default)]
    pub in_the_end: Option<bool>,
}
/// The optional arguments of `TheObjectWithTheLongestNameThatAnybodyHasEverSeen::the_list_of_objects_that_are_all_of_the_same_type_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct TheObjectWithTheLongestNameThatAnybodyHasEverSeenTheListOfObjectsThatAreAllOfTheSameTypeOpts<'a> {
    #[builder(setter(into, strip_option), default)]
    pub and_another_one: Option<isize>,
    #[builder(setter(into, strip_option), default)]
    pub with_an_argument: Option<&'a str>,
}
impl IntoID<Id> for TheObjectWithTheLongestNameThatAnybodyHasEverSeen {
    fn into_id(
        self,
    ) -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<Id, DaggerError>> + Send>> {
        let query = self.selection.select("id");
        Box::pin(answer::value(query, &self.graphql_client))
    }
}
impl Loadable for TheObjectWithTheLongestNameThatAnybodyHasEverSeen {
    fn graphql_type() -> &'static str {
        "TheObjectWithTheLongestNameThatAnybodyHasEverSeen"
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
impl TheObjectWithTheLongestNameThatAnybodyHasEverSeen {
    pub async fn id(&self) -> Result<Id, DaggerError> {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client).await
    }
    /// Optional arguments are given to `the_id_that_forces_the_object_to_be_evaluated_opts`.
    pub async fn the_id_that_forces_the_object_to_be_evaluated(
        &self,
    ) -> Result<TheObjectWithTheLongestNameThatAnybodyHasEverSeen, DaggerError> {
        let query = self
            .selection
            .select("theIDThatForcesTheObjectToBeEvaluated");
        answer::sync(&self.proc, query, &self.graphql_client).await
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub async fn the_id_that_forces_the_object_to_be_evaluated_opts(
        &self,
        opts: TheObjectWithTheLongestNameThatAnybodyHasEverSeenTheIdThatForcesTheObjectToBeEvaluatedOpts,
    ) -> Result<TheObjectWithTheLongestNameThatAnybodyHasEverSeen, DaggerError> {
        let mut query = self
            .selection
            .select("theIDThatForcesTheObjectToBeEvaluated");
        if let Some(value) = opts.in_the_end {
            query = arg::value(query, "inTheEnd", value);
        }
        answer::sync(&self.proc, query, &self.graphql_client).await
    }
    /// Optional arguments are given to `the_list_of_objects_that_are_all_of_the_same_type_opts`.
    pub async fn the_list_of_objects_that_are_all_of_the_same_type(
        &self,
    ) -> Result<Vec<TheObjectWithTheLongestNameThatAnybodyHasEverSeen>, DaggerError> {
        let query = self
            .selection
            .select("theListOfObjectsThatAreAllOfTheSameType");
        answer::list(&self.proc, query, &self.graphql_client).await
    }
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub async fn the_list_of_objects_that_are_all_of_the_same_type_opts<'a>(
        &self,
        opts: TheObjectWithTheLongestNameThatAnybodyHasEverSeenTheListOfObjectsThatAreAllOfTheSameTypeOpts<'a>,
    ) -> Result<Vec<TheObjectWithTheLongestNameThatAnybodyHasEverSeen>, DaggerError> {
        let mut query = self
            .selection
            .select("theListOfObjectsThatAreAllOfTheSameType");
        if let Some(value) = opts.with_an_argument {
            query = arg::string(query, "withAnArgument", value);
        }
        if let Some(value) = opts.and_another_one {
            query = arg::value(query, "andAnotherOne", value);
        }
        answer::list(&self.proc, query, &self.graphql_client).await
    }
    pub async fn the_object_that_may_be_null_and_is_of_the_same_type(
        &self,
    ) -> Result<Option<TheObjectWithTheLongestNameThatAnybodyHasEverSeen>, DaggerError> {
        let query = self
            .selection
            .select("theObjectThatMayBeNullAndIsOfTheSameType");
        answer::maybe(&self.proc, query, &self.graphql_client).await
    }
}
impl Node for TheObjectWithTheLongestNameThatAnybodyHasEverSeen {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
}
impl TheInterfaceWithTheLongestName for TheObjectWithTheLongestNameThatAnybodyHasEverSeen {
    fn id(&self) -> impl core::future::Future<Output = Result<Id, DaggerError>> + Send {
        let query = self.selection.select("id");
        answer::value(query, &self.graphql_client)
    }
    fn the_object_that_may_be_null_and_is_of_the_same_type(
        &self,
    ) -> impl core::future::Future<
        Output = Result<Option<TheObjectWithTheLongestNameThatAnybodyHasEverSeen>, DaggerError>,
    > + Send {
        let query = self
            .selection
            .select("theObjectThatMayBeNullAndIsOfTheSameType");
        answer::maybe(&self.proc, query, &self.graphql_client)
    }
}
#[derive(Serialize, Deserialize, Clone, PartialEq, Debug)]
pub enum TheEnumWithTheLongestNameThatAnybodyHasEverSeen {
    #[serde(rename = "THE_VALUE_WITH_THE_LONGEST_NAME_OF_ALL_VALUES")]
    TheValueWithTheLongestNameOfAllValues,
}
impl TheEnumWithTheLongestNameThatAnybodyHasEverSeen {
    fn literal(&self) -> String {
        let name = match self {
            Self::TheValueWithTheLongestNameOfAllValues => {
                "THE_VALUE_WITH_THE_LONGEST_NAME_OF_ALL_VALUES"
            }
        };
        String::from(name)
    }
}
/// Writes arguments as GraphQL literals. The crate's own `Selection::arg` escapes nothing.
mod arg {
    // ... helpers/rust/arg-literal.rs
    // ... helpers/rust/arg-string.rs
    // ... helpers/rust/arg-strings.rs
    // ... helpers/rust/arg-value.rs
    // ... helpers/rust/arg-list-t.rs
    // ... helpers/rust/arg-id.rs
    // ... helpers/rust/arg-failed.rs
    // ... helpers/rust/arg-join-t.rs
    // ... helpers/rust/arg-brackets.rs
    // ... helpers/rust/arg-quote.rs
}
/// Sends queries and reads their answers.
mod answer {
    // ... helpers/rust/answer-fetch.rs
    // ... helpers/rust/answer-innermost.rs
    // ... helpers/rust/answer-sync-t.rs
    // ... helpers/rust/answer-maybe-t.rs
    // ... helpers/rust/answer-list-t.rs
    // ... helpers/rust/answer-load-t.rs
}
