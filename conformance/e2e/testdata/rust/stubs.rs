#[path = "stubs/pier.rs"]
mod pier;

use pier::{PierExt, PierGreetOpts, PierOpts, Weather};
use serde_json::json;

#[tokio::main]
async fn main() -> eyre::Result<()> {
    dagger_sdk::connect(|client| async move {
        pier::serve(&client).await?;
        let root = client.pier_opts(PierOpts { place: Some("cape"), ..Default::default() });
        let rough = PierGreetOpts { weather: Some(Weather::Rough), ..Default::default() };
        let mut out = vec![json!(root.greet("Ada").await?), json!(root.greet_opts("Ada", rough).await?)];
        for boat in root.boats().await? {
            out.push(json!(boat.name().await?));
            out.push(json!(boat.captain().await?));
            out.push(json!(boat.papers().entries().await?));
        }
        for name in ["Gull", "Auk"] {
            out.push(json!(root.find(name).await?.is_some()));
        }
        out.push(json!(root.inspect(client.directory().with_new_file("crate", "")).await?));
        let failed: Vec<_> = pier::run_checks(&root)
            .await
            .into_iter()
            .filter(|check| check.result.is_err())
            .map(|check| check.entrypoint.name)
            .collect();
        out.push(json!(failed));
        println!("{}", json!(out));
        Ok(())
    })
    .await?;
    Ok(())
}
