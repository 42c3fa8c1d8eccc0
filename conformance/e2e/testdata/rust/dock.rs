#[path = "stubs/dagger_runtime.rs"]
mod dagger_runtime;
#[path = "stubs/dock.rs"]
mod dock;

use serde_json::json;

#[tokio::main]
async fn main() -> Result<(), dock::Error> {
    dock::connect(|root| async move {
        let a_crate = root.crate_(5);
        let out = json!([
            a_crate.grams().await?,
            a_crate.import("sea").await?,
            a_crate.import("sea").class(2).await?,
            a_crate.r#match().await?,
            a_crate.r#match().lambda("me").await?,
            root.weigh(&a_crate).await?,
            root.hail("Ada").await?,
            root.r#await([9, 11, 12]).await?,
        ]);
        println!("{out}");
        Ok(())
    })
    .await
}
