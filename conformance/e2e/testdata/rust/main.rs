use dagger_sdk::{DirectoryEntriesOptsBuilder, DirectoryWithNewFileOptsBuilder};

#[tokio::main]
async fn main() -> eyre::Result<()> {
    dagger_sdk::connect(|client| async move {
        let tree = client.directory().with_new_file_opts(
            "a.txt",
            "tide\n",
            DirectoryWithNewFileOptsBuilder::default().permissions(0o600isize).build()?,
        );
        let tree = client.directory().with_directory("sub", tree).sync().await?;
        let contents = tree.file("sub/a.txt").contents().await?;
        let entries = tree
            .entries_opts(DirectoryEntriesOptsBuilder::default().path("sub").build()?)
            .await?;
        let stat = tree.stat("sub").await?.expect("a directory that was made");
        println!("{}", serde_json::json!([contents, entries, stat.name().await?]));
        Ok(())
    })
    .await?;
    Ok(())
}
