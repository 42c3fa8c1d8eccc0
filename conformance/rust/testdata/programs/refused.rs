//! What stubs must not take: each line that ends in a mark is an error of that code, and no other line is one.

use stubs::of_harbor::{lighthouse, shipyard};
use stubs::of_yard::yard::{self, Vessel};

async fn refused(yard: &yard::Yard, client: &dagger_sdk::Query) -> Result<(), yard::Error> {
    let boat = yard.boat();
    let loaf: yard::Id<yard::Boat> = boat.id().await?;
    yard.launch(&boat).await?;
    yard.launch(loaf.clone()).await?;
    yard.launch(&yard.buoy()).await?; //~ E0277
    yard.launch(&client.container()).await?; //~ E0277
    yard.launch(yard.buoy().id().await?).await?; //~ E0277
    yard.launch_all([&client.container()]).await?; //~ E0277
    yard.launch("an ID").await?; //~ E0277
    yard.ship(&client.directory()).await?; //~ E0277
    yard.ship(&client.file("a", "b")).also([&yard.buoy()]).await?; //~ E0277
    yard.ship(&yard.knot().await?).await?; //~ E0277
    let _: Vessel = client.container().into(); //~ E0277
    let _: yard::Id<Vessel> = yard.buoy().id().await?.upcast(); //~ E0277
    let _ = yard.boat().hold("two"); //~ E0308
    Ok(())
}

async fn harbor(light: &lighthouse::Lighthouse, crates: &shipyard::Crate, client: &dagger_sdk::Query) {
    let _ = light.polish(crates).await; //~ E0277
    let _ = light.polish(&client.directory()).await; //~ E0277
    let _ = light.hail(3).await; //~ E0277
}

async fn weather(light: &lighthouse::Lighthouse) {
    match light.forecast().await { //~ E0004
        Ok(lighthouse::Weather::Calm) => {}
        Err(_) => {}
    }
}

fn main() {}
