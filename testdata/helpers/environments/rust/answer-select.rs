    /// Returns the query of a field behind another.
    pub(super) fn select(query: &Query, field: &str) -> Query {
        Query {
            proc: query.proc.clone(),
            selection: query.selection.select(field),
            graphql_client: query.graphql_client.clone(),
        }
    }
