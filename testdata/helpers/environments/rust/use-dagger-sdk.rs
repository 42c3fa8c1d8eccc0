use dagger_sdk::errors::DaggerError;
use dagger_sdk::id::IntoID;
use dagger_sdk::loadable::Loadable;
use dagger_sdk::{Id, Query};
