impl Id {
    fn literal(&self) -> String {
        arg::quote(&self.0)
    }
}
