/// Writes arguments as GraphQL literals. The crate's own `Selection::arg` escapes nothing.
mod arg {
    /// Gives the query an argument, as the text of its literal.
    pub(super) fn literal(
        query: crate::querybuilder::Selection,
        name: &str,
        text: String,
    ) -> crate::querybuilder::Selection {
        query.arg_lazy(
            name,
            Box::new(move || Box::pin(std::future::ready(text.clone()))),
        )
    }
    pub(super) fn string(
        query: crate::querybuilder::Selection,
        name: &str,
        value: impl Into<String>,
    ) -> crate::querybuilder::Selection {
        literal(query, name, quote(&value.into()))
    }
    /// Gives the query a number or a Boolean.
    pub(super) fn value(
        query: crate::querybuilder::Selection,
        name: &str,
        value: impl ToString,
    ) -> crate::querybuilder::Selection {
        literal(query, name, value.to_string())
    }
    /// Gives the query an ID. It is asked for each time that the query is sent; where that fails, a mark takes its
    /// place, and [`failure`] has the error.
    pub(super) fn id(
        query: crate::querybuilder::Selection,
        name: &str,
        value: impl crate::id::IntoID<super::Id>,
    ) -> crate::querybuilder::Selection {
        query.arg_lazy(
            name,
            Box::new(move || {
                let value = value.clone();
                Box::pin(async move {
                    match value.into_id().await {
                        Ok(id) => quote(&id.0),
                        Err(error) => failed(error),
                    }
                })
            }),
        )
    }
    /// Keeps an error for the answer of the query that it belongs to, and returns the mark to find it by. No other
    /// text of a query holds a NUL.
    fn failed(error: crate::errors::DaggerError) -> String {
        static NEXT: std::sync::atomic::AtomicUsize = std::sync::atomic::AtomicUsize::new(0);
        let number = NEXT.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        let mark = format!("\0{number}\0");
        let mut failures = failures();
        if failures.len() == 1000 {
            failures.remove(0);
        }
        failures.push((mark.clone(), error));
        mark
    }
    fn failures() -> std::sync::MutexGuard<'static, Vec<(String, crate::errors::DaggerError)>> {
        static FAILURES: std::sync::Mutex<Vec<(String, crate::errors::DaggerError)>> =
            std::sync::Mutex::new(Vec::new());
        FAILURES
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
    }
    /// Returns the error of the first argument of a query whose ID could not be had.
    pub(super) fn failure(query: &str) -> Option<crate::errors::DaggerError> {
        if !query.contains('\0') {
            return None;
        }
        let mut failures = failures();
        let mut first = None;
        while let Some(at) = failures.iter().position(|(mark, _)| query.contains(mark)) {
            let (_, error) = failures.remove(at);
            first.get_or_insert(error);
        }
        first
    }
    /// Returns the literal of a string.
    pub(super) fn quote(text: &str) -> String {
        let mut literal = String::with_capacity(text.len() + 2);
        literal.push('"');
        for c in text.chars() {
            match c {
                '"' | '\\' => literal.extend(['\\', c]),
                '\n' => literal.push_str("\\n"),
                '\r' => literal.push_str("\\r"),
                '\t' => literal.push_str("\\t"),
                c if c.is_control() => literal.push_str(&format!("\\u{:04x}", c as u32)),
                c => literal.push(c),
            }
        }
        literal.push('"');
        literal
    }
}
