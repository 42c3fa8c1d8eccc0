use std::future::Future;

use dagger_sdk::{
    ContainerWithEnvVariableOptsBuilder, DirectoryEntriesOptsBuilder,
    DirectoryWithDirectoryOptsBuilder, DirectoryWithNewFileOptsBuilder, FileContentsOptsBuilder, Platform, QueryContainerOptsBuilder,
};
use serde_json::{json, Value};

/// Runs a step, and prints its name and what came of it, on one line.
async fn step(name: &str, run: impl Future<Output = eyre::Result<Value>>) {
    match run.await {
        Ok(value) => println!("{name}\t{value}"),
        Err(failed) => {
            let text = failed.to_string();
            let text = text.split(" [traceparent").next().unwrap_or("");
            let text: String = text.lines().next().unwrap_or("").chars().take(120).collect();
            println!("{name}\tfails: {text}");
        }
    }
}

#[tokio::main]
async fn main() -> eyre::Result<()> {
    dagger_sdk::connect(|client| async move {
        // One line each: the crate sends a line end as it is, which isn't legal in a string of GraphQL.
        let new_file = DirectoryWithNewFileOptsBuilder::default().permissions(0o600isize).build()?;
        let tree = client
            .directory()
            .with_new_file_opts("a.txt", "tide", new_file)
            .with_new_file("sub/b.md", "ebb and flow")
            .with_new_directory("empty");
        let changes = tree
            .with_new_file("a.txt", "more")
            .without_directory("empty")
            .with_new_file("n", "n")
            .changes(tree.clone());

        step("directory entries", async { Ok(json!(tree.entries().await?)) }).await;
        step("directory entries of a folder", async {
            let opts = DirectoryEntriesOptsBuilder::default().path("sub").build()?;
            Ok(json!(tree.entries_opts(opts).await?))
        })
        .await;
        step("directory glob", async { Ok(json!(tree.glob("**/*.md").await?)) }).await;
        step("directory without file", async { Ok(json!(tree.without_file("a.txt").entries().await?)) }).await;
        step("directory filtered", async {
            let opts = DirectoryWithDirectoryOptsBuilder::default().include(vec!["*.txt"]).build()?;
            let to = client.directory().with_directory_opts("to", tree.clone(), opts);
            Ok(json!(to.directory("to").entries().await?))
        })
        .await;
        step("directory diff", async {
            Ok(json!(tree.diff(tree.with_new_file("new.txt", "n")).entries().await?))
        })
        .await;
        step("directory sync", async { Ok(json!(tree.sync().await?.entries().await?)) }).await;
        step("directory name", async { Ok(json!(tree.directory("sub").name().await?)) }).await;
        step("directory exists", async { Ok(json!(tree.exists("z.txt").await?)) }).await;
        step("file contents", async { Ok(json!(tree.file("a.txt").contents().await?)) }).await;
        step("file contents of lines", async {
            let opts = FileContentsOptsBuilder::default().limit_lines(1isize).build()?;
            Ok(json!(tree.file("sub/b.md").contents_opts(opts).await?))
        })
        .await;
        step("file size", async { Ok(json!(tree.file("a.txt").size().await?)) }).await;
        step("file renamed", async {
            let files = client.directory().with_file("there", tree.file("a.txt").with_name("c.txt"));
            Ok(json!(files.entries().await?))
        })
        .await;
        step("file that is missing", async { Ok(json!(tree.file("z.txt").contents().await?)) }).await;
        step("changeset added", async { Ok(json!(changes.added_paths().await?)) }).await;
        step("changeset modified", async { Ok(json!(changes.modified_paths().await?)) }).await;
        step("changeset removed", async { Ok(json!(changes.removed_paths().await?)) }).await;
        step("secret plaintext", async { Ok(json!(client.set_secret("s", "hidden").plaintext().await?)) }).await;
        step("secret name", async { Ok(json!(client.set_secret("s", "hidden").name().await?)) }).await;
        step("container environment", async {
            let opts = ContainerWithEnvVariableOptsBuilder::default().expand(true).build()?;
            let container =
                client.container().with_env_variable("A", "1").with_env_variable_opts("B", "${A}2", opts);
            let mut found = vec![];
            for variable in container.env_variables().await? {
                found.push((variable.name().await?, variable.value().await?));
            }
            Ok(json!(found))
        })
        .await;
        step("container variable that is missing", async {
            Ok(json!(client.container().env_variable("A").await?))
        })
        .await;
        step("container label", async { Ok(json!(client.container().with_label("l", "v").label("l").await?)) }).await;
        step("container workdir", async { Ok(json!(client.container().with_workdir("/w").workdir().await?)) }).await;
        step("container entrypoint", async {
            Ok(json!(client.container().with_entrypoint(vec!["a", "b"]).entrypoint().await?))
        })
        .await;
        step("container rootfs", async {
            let root = client.container().with_directory("/d", tree.clone()).rootfs();
            Ok(json!(root.directory("d").entries().await?))
        })
        .await;
        step("container without image", async {
            Ok(json!(client.container().with_exec(vec!["x"]).stdout().await?))
        })
        .await;
        step("wrong platform", async {
            let opts = QueryContainerOptsBuilder::default().platform(Platform("nonsense/none/none/none".into())).build()?;
            Ok(json!(client.container_opts(opts).workdir().await?))
        })
        .await;
        step("version is text", async { Ok(json!(!client.version().await?.is_empty())) }).await;
        Ok(())
    })
    .await?;
    Ok(())
}
