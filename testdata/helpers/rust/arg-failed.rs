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
