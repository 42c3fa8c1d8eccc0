//! Uses stubs as an environment's user would: serving, options, objects as arguments, lists, null, errors, checks.

use stubs::{of_harbor as harbor, of_lighthouse_entrypoint as lighthouse_entrypoint, of_semaphore as semaphore, of_yard as yard};

type Result<T> = std::result::Result<T, Box<dyn std::error::Error + Send + Sync>>;

fn show<T: std::fmt::Debug, E: std::fmt::Display>(name: &str, result: std::result::Result<T, E>) {
    match result {
        Ok(value) => println!("{name}: {value:?}"),
        Err(error) => println!("{name}: error: {error}"),
    }
}

async fn in_harbor(client: &dagger_sdk::Query, serve: bool) -> Result<()> {
    use harbor::lighthouse::{self, LighthouseExt};
    use harbor::quayside::QuaysideExt;
    use harbor::shipyard::{self, Cargo, Crate, ShipyardExt, Verbosity};
    if serve {
        show("before it is served", client.lighthouse("oil").lamp().name().await);
        lighthouse::serve(client).await?;
        shipyard::serve_from(client, "elsewhere/shipyard").await?;
        harbor::quayside::serve(client).await?;
    }
    let grounds = client.directory().with_new_file("a", "b");
    let light: lighthouse::Lighthouse = client.lighthouse("whale \"oil\"").height(12).grounds(&grounds).into();
    show("lamp", light.lamp().name().await);
    show("motto", light.motto().await);
    show("no options", light.hail("Argo").await);
    show("enum", light.forecast().await);
    show("nullable list", light.outlook().await);
    show("void", light.douse().await);
    for lamp in light.lamps().await? {
        show("listed lamp", lamp.name().await);
        match lamp.spare().await? {
            Some(spare) => show("spare", spare.lumens().await),
            None => println!("spare: None"),
        }
        show("object as an argument", light.polish(&lamp).await);
        let id = lamp.id().await?;
        show("ID as an argument", light.polish(id.clone()).await);
        show("by its ID", id.load(client).name().await);
    }
    show("core result", light.workshop().stdout().await.map_err(|error| error.to_string()));
    show("checks", lighthouse::run_checks(&light).await);
    for entrypoint in lighthouse::ENTRYPOINTS {
        if entrypoint.kind != lighthouse::EntrypointKind::Function {
            println!("{}: {entrypoint}", entrypoint.kind);
        }
    }
    let yard = client.shipyard();
    let crates = yard.pack(&client.directory()).verbosity(Verbosity::Loud).count(2).await?;
    println!("crates: {}", crates.len());
    for each in &crates {
        show("a method of an interface", each.label("no. ").await);
        show("an object for an interface", yard.inspect(each).await);
        show("an interface's own value", Cargo::from(each.clone()).label("no. ").await);
    }
    let spawned = tokio::spawn(async move { yard.first().name().await });
    show("in a task", spawned.await?);
    let again: Crate = client.r#ref(client.shipyard().first());
    show("by the crate's own reference", again.name().await);
    show("keyword", client.quayside().r#async().await);
    show("an unknown value", "MIST".parse::<lighthouse::Weather>().map(|value| value.to_string()));
    Ok(())
}

async fn as_entrypoint(client: &dagger_sdk::Query) -> Result<()> {
    use lighthouse_entrypoint::lighthouse::{self, LighthouseExt};
    lighthouse::serve_from(client, "../environments/lighthouse").await?;
    let light: lighthouse::Lighthouse = client.lighthouse("oil").into();
    show("promoted", light.hail("Argo").await);
    show("promoted object", light.lamp().name().await);
    show("checks", lighthouse::run_checks(&light).await);
    Ok(())
}

#[allow(deprecated)]
async fn in_semaphore(client: &dagger_sdk::Query) -> Result<()> {
    use semaphore::semaphore::{Arm, SemaphoreExt};
    let tower = client.semaphore("north");
    show("defaults", tower.send().await);
    show("scalar", tower.state().await);
    show("deprecated", tower.hoist("red").colour().await);
    show("nested", tower.nested(vec![vec!["a"], vec![]]).await);
    println!("{:?}", Arm::Up);
    Ok(())
}

/// Interfaces as arguments, objects without an ID, lists of lists.
async fn in_yard(client: &dagger_sdk::Query) -> Result<()> {
    use yard::yard::{Boat, Plan, Vessel, YardExt};
    let yard = client.yard();
    let boat: Boat = yard.boat().hold(3).into();
    show("an object for an interface", yard.launch(&boat).await);
    show("a call with options for an interface", yard.launch(&yard.boat().hold(2)).await);
    show("the core's object for an interface", yard.launch(&client.directory()).await);
    show("an interface's value", yard.launch(&Vessel::from(client.directory())).await);
    show("an ID for an interface", yard.launch(boat.id().await?).await);
    let ids = vec![boat.id().await?.upcast(), Vessel::from(client.directory()).id().await?];
    show("IDs for an interface", yard.launch_all(ids).await);
    let file = client.file("a", "b");
    show("for the core's interface", yard.ship(&file).also([&boat]).await);
    show("the core's interface", yard.ship(&dagger_sdk::ExportableClient::from(boat.clone())).await);
    show("any object", yard.name().node(&yard.boat()).await);
    let plank = yard.plank().await?.ok_or("no plank")?;
    show("an object without ID", plank.length().await);
    show("an object behind it", plank.boat().hold().await);
    for plank in yard.planks().await? {
        show("one in a list", plank.length().await);
        show("what can't be asked", plank.boat().hold().await);
    }
    for stack in yard.stacks().await?.into_iter().flatten() {
        println!("a list of {}", stack.len());
    }
    let knot = yard.knot().await?.ok_or("no knot")?;
    show("an object without plain fields", knot.tied(2).await);
    for knot in yard.knots().await? {
        show("one in a list", knot.tied(2).await);
    }
    show("the core's object without ID", yard.label().await?.ok_or("no label")?.name().await);
    for label in yard.labels().await? {
        show("one in a list", label.value().await);
    }
    let plan = Plan::new(vec![vec![vec![vec![1, 2]], vec![]]]).files(vec![vec![vec![yard::yard::Id::from("x")]]]);
    let deep = yard.deep([[[[1], [2]]]], [[[&file], [&file]]]).texts([[[[["a"]]]]]).boats([[[[&boat]]]]).plan(plan);
    show("deep", deep.await);
    show("cube", yard.cube().await);
    Ok(())
}

async fn in_session(part: String) -> std::result::Result<(), harbor::lighthouse::Error> {
    harbor::lighthouse::connect_with(
        |client| harbor::lighthouse::LighthouseExt::lighthouse(client, "oil").height(3),
        |light| async move {
            show(&part, light.lamp().name().await);
            harbor::lighthouse::run_checks(&light).await?;
            Ok(())
        },
    )
    .await
}

#[tokio::main]
async fn main() -> Result<()> {
    let part = std::env::args().nth(1).unwrap_or_default();
    if part == "connected" || part == "failing-program" {
        show("program", in_session(part).await);
        return Ok(());
    }
    harbor::dagger_runtime::connect(|client| async move {
        match part.as_str() {
            "entrypoint" => as_entrypoint(&client).await,
            "semaphore" => in_semaphore(&client).await,
            "yard" => in_yard(&client).await,
            _ => in_harbor(&client, part == "harbor").await,
        }
    })
    .await?;
    Ok(())
}
