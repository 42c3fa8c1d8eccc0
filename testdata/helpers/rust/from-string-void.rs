impl From<String> for Void {
    fn from(value: String) -> Self {
        Self(value)
    }
}
impl Void {
    fn literal(&self) -> String {
        arg::quote(&self.0)
    }
}
