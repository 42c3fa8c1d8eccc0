// ... helpers/rust/allow.rs

// ... helpers/rust/use-crate-2.rs

// ... helpers/rust/id-2.rs
// ... helpers/rust/from-string-id.rs
// ... helpers/rust/intoid-id-id.rs
// ... helpers/rust/id.rs
/// How to bake something.
#[derive(Serialize, Deserialize, Debug, PartialEq, Clone)]
pub struct Recipe {
    /// Grams of flour.
    pub flour_weight: f64,
    /// Baked again when the first turns out well.
    pub next_step: Step,
    /// Degrees Celsius.
    pub oven_heat: isize,
    pub snake_case: String,
    /// What goes on top.
    pub topping_names: Vec<String>,
    pub with_ssl_cert: bool,
}
impl Recipe {
    fn literal(&self) -> String {
        let mut text = String::new();
        text += "{flourWeight:";
        text += &self.flour_weight.to_string();
        text += ",nextStep:";
        text += &self.next_step.literal();
        text += ",ovenHeat:";
        text += &self.oven_heat.to_string();
        text += ",snake_case:";
        text += &arg::quote(&self.snake_case);
        text += ",toppingNames:";
        text += &arg::join(&self.topping_names, arg::text);
        text += ",withSSLCert:";
        text += &self.with_ssl_cert.to_string();
        text += "}";
        text
    }
}
#[derive(Serialize, Deserialize, Debug, PartialEq, Clone)]
pub struct Step {
    pub rest_minutes: isize,
    pub step_name: String,
}
impl Step {
    fn literal(&self) -> String {
        let mut text = String::new();
        text += "{restMinutes:";
        text += &self.rest_minutes.to_string();
        text += ",stepName:";
        text += &arg::quote(&self.step_name);
        text += "}";
        text
    }
}
// ... helpers/rust/query.rs
/// The optional arguments of `Query::bake_opts`.
#[derive(Builder, Debug, PartialEq)]
pub struct QueryBakeOpts {
    #[builder(setter(into, strip_option), default)]
    pub others: Option<Vec<Recipe>>,
}
impl Query {
    /// Bakes bread.
    ///
    /// Optional arguments are given to `bake_opts`.
    pub async fn bake(&self, recipe: Recipe) -> Result<String, DaggerError> {
        let mut query = self.selection.select("bake");
        query = arg::literal(query, "recipe", recipe.literal());
        answer::value(query, &self.graphql_client).await
    }
    /// Bakes bread.
    ///
    /// # Arguments
    ///
    /// * `opts` - the optional arguments
    pub async fn bake_opts(
        &self,
        recipe: Recipe,
        opts: QueryBakeOpts,
    ) -> Result<String, DaggerError> {
        let mut query = self.selection.select("bake");
        query = arg::literal(query, "recipe", recipe.literal());
        if let Some(value) = opts.others {
            query = arg::list(query, "others", value, Recipe::literal);
        }
        answer::value(query, &self.graphql_client).await
    }
}
/// Writes arguments as GraphQL literals. The crate's own `Selection::arg` escapes nothing.
mod arg {
    // ... helpers/rust/arg-literal.rs
    // ... helpers/rust/arg-list-t.rs
    // ... helpers/rust/arg-join-t.rs
    // ... helpers/rust/arg-brackets.rs
    /// Returns the literal of a string.
    pub(super) fn text<T: AsRef<str>>(value: &T) -> String {
        quote(value.as_ref())
    }
    // ... helpers/rust/arg-quote.rs
}
// ... helpers/rust/answer-2.rs
