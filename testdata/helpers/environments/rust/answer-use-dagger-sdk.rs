    use dagger_sdk::errors::{DaggerError, DaggerUnpackError};
    use dagger_sdk::Query;
    use serde_json::Value;
