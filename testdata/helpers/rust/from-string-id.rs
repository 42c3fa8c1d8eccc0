impl From<String> for Id {
    fn from(value: String) -> Self {
        Self(value)
    }
}
