//! Uses stubs as an environment's user would: serving, options, objects as arguments, lists, null, checks.

use dagger_sdk::errors::DaggerError;
use stubs::{of_harbor as harbor, of_lighthouse_entrypoint as lighthouse_entrypoint, of_semaphore as semaphore};

fn show<T: std::fmt::Debug>(name: &str, result: Result<T, DaggerError>) {
    match result {
        Ok(value) => println!("{name}: {value:?}"),
        Err(DaggerError::Query(error)) => println!("{name}: error: {error}"),
        Err(error) => println!("{name}: error: {error:?}"),
    }
}

async fn in_harbor(client: &dagger_sdk::Query, serve: bool) -> eyre::Result<()> {
    use harbor::lighthouse::{self, LighthouseExt, LighthouseHailOpts, LighthouseOpts};
    use harbor::quayside::QuaysideExt;
    use harbor::shipyard::{self, Cargo, ShipyardExt, ShipyardPackOpts, Verbosity};
    if serve {
        let early = client.lighthouse("oil").lamp().name().await;
        println!("before it is served: {}", if early.is_err() { "an error" } else { "an answer" });
        lighthouse::serve(client).await?;
        shipyard::serve_from(client, "elsewhere/shipyard").await?;
        harbor::quayside::serve(client).await?;
    }
    let light = client.lighthouse_opts(
        "whale \"oil\"",
        LighthouseOpts {
            height: Some(12),
            grounds: Some(client.directory().with_new_file("a", "b")),
            ..Default::default()
        },
    );
    show("lamp", light.lamp().name().await);
    show("motto", light.motto().await);
    show("options", light.hail_opts("Argo", LighthouseHailOpts::default()).await);
    show("enum", light.forecast().await);
    show("nullable list", light.outlook().await);
    show("void", light.douse().await);
    for lamp in light.lamps().await? {
        show("listed lamp", lamp.name().await);
        match lamp.spare().await? {
            Some(spare) => show("spare", spare.lumens().await),
            None => println!("spare: None"),
        }
        show("object as an argument", light.polish(lamp).await);
    }
    show("core result", light.workshop().stdout().await);
    for outcome in lighthouse::run_checks(&light).await {
        show(outcome.entrypoint.name, outcome.result);
    }
    for entrypoint in lighthouse::ENTRYPOINTS {
        if entrypoint.kind != lighthouse::EntrypointKind::Function {
            println!("{:?}: {}", entrypoint.kind, entrypoint.name);
        }
    }
    let yard = client.shipyard();
    let opts = ShipyardPackOpts { verbosity: Some(Verbosity::Loud), count: Some(2), ..Default::default() };
    let crates = yard.pack_opts(client.directory(), opts).await?;
    println!("crates: {}", crates.len());
    for each in &crates {
        show("interface", Cargo::label(each, "no. ").await);
        show("inspected", yard.inspect(each.clone()).await);
    }
    let again: shipyard::Crate = client.r#ref(yard.first());
    show("by reference", again.name().await);
    show("keyword", client.quayside().r#async().await);
    show("clash with the core", client.quayside().container().r#type().await);
    Ok(())
}

async fn as_entrypoint(client: &dagger_sdk::Query) -> eyre::Result<()> {
    use lighthouse_entrypoint::lighthouse::{self, LighthouseExt};
    lighthouse::serve_from(client, "../environments/lighthouse").await?;
    let light = client.lighthouse("oil");
    show("promoted", light.hail("Argo").await);
    show("promoted object", light.lamp().name().await);
    for outcome in lighthouse::run_checks(&light).await {
        show(outcome.entrypoint.name, outcome.result);
    }
    Ok(())
}

#[allow(deprecated)]
async fn in_semaphore(client: &dagger_sdk::Query) -> eyre::Result<()> {
    use semaphore::semaphore::{Arm, SemaphoreExt, SemaphoreSendOpts, SemaphoreStateOpts};
    let tower = client.semaphore("north");
    show("defaults", tower.send(3).await);
    show("options", tower.send_opts(3, SemaphoreSendOpts { ..Default::default() }).await);
    show("scalar", tower.state_opts(SemaphoreStateOpts::default()).await);
    show("deprecated", tower.hoist("red").colour().await);
    show("nested", tower.nested(vec![vec!["a"], vec![]]).await);
    println!("{:?}", Arm::Up);
    Ok(())
}

#[tokio::main]
async fn main() -> eyre::Result<()> {
    let part = std::env::args().nth(1).unwrap_or_default();
    dagger_sdk::connect(|client| async move {
        match part.as_str() {
            "entrypoint" => as_entrypoint(&client).await,
            "semaphore" => in_semaphore(&client).await,
            _ => in_harbor(&client, part == "harbor").await,
        }
    })
    .await?;
    Ok(())
}
