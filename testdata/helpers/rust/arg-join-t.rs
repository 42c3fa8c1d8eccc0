    /// Returns the literal of a list.
    pub(super) fn join<T>(values: &[T], text: fn(&T) -> String) -> String {
        brackets(values.iter().map(text))
    }
