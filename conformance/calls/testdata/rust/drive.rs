//! What all driver modules use. The arguments are, for each client, its name, its engine's port and token; what came of
//! the calls is written to standard output as JSON.

use dagger_sdk::core::config::Config;
use dagger_sdk::core::connect_params::ConnectParams;
use dagger_sdk::core::graphql_client::{DefaultGraphQLClient, DynGraphQLClient};
use dagger_sdk::errors::DaggerError;
use dagger_sdk::querybuilder::{query, Selection};
use futures::FutureExt;
use std::future::Future;
use std::panic::AssertUnwindSafe;
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::Arc;

pub type Gc = DynGraphQLClient;
pub type Done = Result<(), DaggerError>;

/// A call's name and the call.
pub type Call<'a> = (&'static str, Pin<Box<dyn Future<Output = Done> + 'a>>);

/// An argument's text as it goes over the wire.
#[allow(clippy::type_complexity)]
pub fn literal(
    text: &'static str,
) -> Box<dyn Fn() -> Pin<Box<dyn Future<Output = String> + Send>> + Send + Sync> {
    Box::new(move || Box::pin(async move { text.to_string() }))
}

pub fn root() -> Selection {
    query()
}

static NULLS: AtomicUsize = AtomicUsize::new(0);

/// What a field has answered: the engine answers neither "" nor 0 nor false nor an empty list but for null, which fails
/// where the field is never null.
pub fn answered(null: bool, nullable: bool) -> Done {
    if null {
        NULLS.fetch_add(1, Ordering::Relaxed);
        assert!(nullable, "null for a field that is never null");
    }
    Ok(())
}

/// What a list of enum values has answered in which there may be null.
#[allow(dead_code)]
pub fn valued_list<T>(answer: Result<Vec<T>, DaggerError>, nullable: bool) -> Done {
    match answer {
        Err(error) if format!("{error:?}").contains("invalid type: null") => answered(true, true),
        other => answered(other?.is_empty(), nullable),
    }
}

/// What a list has in it: null, which fails where the field never has one, or not.
pub fn list(empty: bool, nullable: bool, hole: bool, holes: bool) -> Done {
    answered(empty, nullable)?;
    answered(!empty && hole, holes)
}

/// What an enum has answered that may be null, for which there is no value in the official signature: an error that says
/// so.
pub fn valued<T>(answer: Result<T, DaggerError>) -> Done {
    match answer {
        Err(error) if format!("{error:?}").contains("invalid type: null") => answered(true, true),
        other => other.map(|_| ()),
    }
}

#[derive(Default)]
pub struct Report {
    pub calls: usize,
    pub nulls: usize,
    pub failures: Vec<String>,
}

impl Report {
    pub async fn all(&mut self, calls: Vec<Call<'_>>) {
        for (name, call) in calls {
            self.note(name, call).await;
        }
    }

    pub async fn note(&mut self, name: &str, call: impl Future<Output = Done>) {
        self.calls += 1;
        match AssertUnwindSafe(call).catch_unwind().await {
            Ok(Ok(())) => {}
            Ok(Err(error)) => self.failures.push(format!("{name}: {error:?}")),
            Err(reason) => {
                let text = reason
                    .downcast_ref::<String>()
                    .cloned()
                    .or_else(|| reason.downcast_ref::<&str>().map(|s| s.to_string()))
                    .unwrap_or_default();
                self.failures.push(format!("{name}: panic: {text}"))
            }
        }
    }
}

fn client(port: &str, token: &str) -> Gc {
    let parameters = ConnectParams::new(port.parse().expect("a port"), token);
    Arc::new(DefaultGraphQLClient::new(&parameters, &Config::default()))
}

#[tokio::main]
async fn main() {
    std::panic::set_hook(Box::new(|_| {}));
    let args: Vec<String> = std::env::args().skip(1).collect();
    let mut reports = serde_json::Map::new();
    for job in args.chunks(3) {
        let c = client(&job[1], &job[2]);
        let mut report = Report::default();
        drive(&job[0], &c, &mut report).await;
        report.nulls = NULLS.swap(0, Ordering::Relaxed);
        reports.insert(
            job[0].clone(),
            serde_json::json!({"calls": report.calls, "nulls": report.nulls, "failures": report.failures}),
        );
    }
    println!("{}", serde_json::Value::Object(reports));
}
