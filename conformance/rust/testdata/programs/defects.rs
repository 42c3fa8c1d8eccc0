//! Calls what the officially generated file can't call or gets wrong, and prints what comes back.
#![allow(deprecated)]

use dagger_sdk::*;

/// Prints a result on one line, an error with all its causes.
fn show<T: std::fmt::Debug>(name: &str, result: Result<T, errors::DaggerError>) {
    match result {
        Ok(value) => println!("{name}: {value:?}"),
        Err(error) => {
            let mut text = error.to_string();
            let mut cause = std::error::Error::source(&error);
            while let Some(next) = cause {
                text += &format!(" <- {next}");
                cause = next.source();
            }
            println!("{name}: error: {text}");
        }
    }
}

const AWKWARD: &str = "a\"b\\c\nd\te\r\u{7}é\u{1F600}{x}";

fn cargo() -> Cargo {
    Cargo {
        first_name: "Ann \"A\"".to_string(),
        tags: vec!["x".to_string(), "y\"z".to_string()],
        mark: Json("{\"k\":1}".to_string()),
        tide: Tide::Self_,
        port: -7,
        flags: vec![vec![true], vec![]],
        inner: None,
    }
}

async fn labels(name: &str, crates: Result<Vec<Crate>, errors::DaggerError>) {
    match crates {
        Ok(crates) => {
            for each in crates {
                show(name, each.label().await);
            }
        }
        Err(error) => show::<()>(name, Err(error)),
    }
}

/// Is generic over the interface, and needs futures that can be sent to another thread.
async fn over_interface<V: Vessel + Send + Sync + 'static>(vessel: V) {
    let crates = tokio::spawn(async move { vessel.crates().await });
    labels("interface list", crates.await.unwrap()).await;
}

async fn arguments(client: &Query) {
    let harbor = client.harbor();
    show("text", harbor.text(AWKWARD).await);
    show("texts", harbor.texts(vec!["a\"b", "c"]).await);
    show("nested", harbor.nested(vec![vec!["a\"b"], vec![]]).await);
    show("holed", harbor.holed(vec!["a"]).await);
    show("scalar", harbor.mark(Json("{\"a\": [1]}".to_string())).await);
    show("input", harbor.send(cargo()).await);
    let outer = Cargo { inner: Some(Box::new(cargo())), ..cargo() };
    show("recursive input", harbor.send(outer).await);
    let opts = HarborAllOptsBuilder::default()
        .text("q\"")
        .texts(vec!["t\"", "u"])
        .matrix(vec![vec!["m\""]])
        .mark(Json("j\"".to_string()))
        .marks(vec![Json("k\"".to_string())])
        .crate_(Id::from("Crate:"))
        .crates(vec![Id::from("Crate:"), Id::from("Crate:")])
        .cargo(cargo())
        .cargos(vec![cargo()])
        .tide(Tide::Low)
        .tides(vec![Tide::Low, Tide::High])
        .n(isize::MAX)
        .ns(vec![vec![1, -2], vec![]])
        .f(0.5)
        .b(false)
        .build()
        .unwrap();
    show("options", harbor.all_opts(opts).await);
    show("no options", harbor.all().await);
    show("query", harbor.query_opts("q", HarborQueryOpts { n: Some(1) }).await);
    show("opts", harbor.opts_opts("o", 2, HarborOptsOpts { n: Some(3) }).await);
    show("unescapable", harbor.selfish("s", 1, 2, 3, 4).await);
    let opts = HarborKeywordsOptsBuilder::default()
        .r#async(1isize)
        .r#move("m")
        .r#type("t")
        .self_("s")
        .build()
        .unwrap();
    show("keywords", harbor.keywords_opts("k", opts).await);
    show("while", harbor.r#while().await);
    show("foo_bar", harbor.foo_bar().await);
    show("foo_bar_", harbor.foo_bar_().await);
    show("ref", client.ref_("r").await);
    show("load", client.load_().await);
    show("injection", harbor.text("\"){id}}#").await);
    show("an ID with a quote", harbor.stow_now(Id::from("\"){id}}#")).await);
}

async fn results(client: &Query) {
    let harbor = client.harbor();
    labels("list", harbor.crates().await).await;
    match harbor.docks().await {
        Ok(docks) => {
            for dock in docks {
                labels("nested list", Ok(dock)).await;
            }
        }
        Err(error) => show::<()>("nested list", Err(error)),
    }
    show("null in nested lists", harbor.maybe_docks().await.map(|d| d.iter().map(Vec::len).collect::<Vec<_>>()));
    show("null in a list", harbor.maybe_crates().await.map(|c| c.len()));
    match harbor.best().await {
        Ok(Some(best)) => show("nullable object", best.label().await),
        Ok(None) => println!("nullable object: None"),
        Err(error) => show::<()>("nullable object", Err(error)),
    }
    show("void", harbor.close().await);
    show("string", harbor.note().await);
    show("int", harbor.size().await);
    show("float", harbor.weight().await);
    show("boolean", harbor.open().await);
    show("enum", harbor.tide().await);
    show("certain enum", harbor.low_tide().await);
    show("enums", harbor.tides().await);
    show("scalar", harbor.stamp().await);
    show("uuid", harbor.uuid().await.map(|uuid: Uuid| uuid.0));
    show("null among strings", harbor.holes().await);
    show("null among numbers", harbor.numbers().await);
    for first in harbor.crates().await.unwrap_or_default().into_iter().take(1) {
        let stowed = harbor.stow(first);
        show("object as an argument", stowed.name().await);
        show("the same twice", stowed.name().await);
    }
    match harbor.sync().await {
        Ok(synced) => show("sync", synced.name().await),
        Err(error) => show::<()>("sync", Err(error)),
    }
    match harbor.buoy().await {
        Ok(Some(buoy)) => show("without ID, nullable", buoy.label().await),
        other => println!("without ID, nullable: {other:?}"),
    }
    match harbor.buoys().await {
        Ok(buoys) => {
            for buoy in buoys {
                show("without ID, in a list", buoy.label().await);
                show("without ID, in a list", buoy.depth().await);
            }
        }
        Err(error) => show::<()>("without ID, in a list", Err(error)),
    }
    over_interface(client.vessel()).await;
    over_interface(harbor.clone()).await;
    show("deprecated", harbor.old().await);
    let wrong: Harbor = client.r#ref(Id::from("Crate:"));
    show("an ID of another type", wrong.name().await);
}

async fn failures(client: &Query) {
    let harbor = client.harbor();
    let lost: Crate = client.r#ref(Id::from("Crate:"));
    show("argument of a lazy method", harbor.stow(Clone::clone(&lost)).name().await);
    show("argument of an awaited method", harbor.stow_now(Clone::clone(&lost)).await);
    show("argument of an argument", harbor.stow_now(lost).await);
    let both = tokio::join!(harbor.stow_now(Id::from("Crate:")), harbor.text("fine"));
    show("beside it", both.0);
    show("beside it", both.1);
    match harbor.name().await {
        Err(errors::DaggerError::Query(core::graphql_client::GraphQLError::DomainError { message, .. })) => {
            println!("kind: {message}")
        }
        other => show("kind", other),
    }
}

#[tokio::main]
async fn main() -> eyre::Result<()> {
    let part = std::env::args().nth(1).unwrap_or_default();
    connect(|client| async move {
        match part.as_str() {
            "arguments" => arguments(&client).await,
            "failures" => failures(&client).await,
            _ => results(&client).await,
        }
        Ok(())
    })
    .await?;
    Ok(())
}
