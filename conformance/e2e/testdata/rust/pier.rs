#[path = "stubs/dagger_runtime.rs"]
mod dagger_runtime;
#[path = "stubs/pier.rs"]
mod pier;

use pier::{EntrypointKind, PierExt, Weather};
use serde_json::json;

#[tokio::main]
async fn main() -> Result<(), pier::Error> {
    pier::connect_with(
        |client| client.pier().place("cape"),
        |root| async move {
            let client = pier::client(&root);
            let mut out = vec![json!(root.greet("Ada").await?), json!(root.greet("Ada").weather(Weather::Rough).await?)];
            for boat in root.boats().await? {
                out.push(json!(boat.name().await?));
                out.push(json!(boat.captain().await?));
                out.push(json!(boat.papers().entries().await?));
            }
            for name in ["Gull", "Auk"] {
                out.push(json!(root.find(name).await?.is_some()));
            }
            out.push(json!(root.inspect(&client.directory().with_new_file("crate", "")).await?));
            let mut failed = vec![];
            for entrypoint in pier::ENTRYPOINTS {
                if entrypoint.kind == EntrypointKind::Check && entrypoint.run(&root).await.is_err() {
                    failed.push(entrypoint.name);
                }
            }
            out.push(json!(failed));
            println!("{}", json!(out));
            Ok(())
        },
    )
    .await
}
