//! Calls whose queries are known: what the officially generated file sends for them.
use dagger_sdk::*;

#[tokio::main]
async fn main() -> eyre::Result<()> {
    connect(|c| async move {
        let alpine = c.container().from("alpine");
        let _ = alpine.with_exec(vec!["echo", "hi"]).stdout().await;
        for variable in alpine.env_variables().await? {
            let _ = variable.name().await;
        }
        let _ = alpine.sync().await?.stdout().await;
        let opts = ContainerWithExposedPortOptsBuilder::default()
            .protocol(NetworkProtocol::Udp)
            .experimental_skip_healthcheck(true)
            .build()?;
        let _ = alpine.with_exposed_port_opts(80, opts).stdout().await;
        let with_directory = alpine.with_directory("/d", c.directory());
        let _ = with_directory.stdout().await;
        let _ = with_directory.stdout().await;
        let _ = alpine.with_directory("/d", Id::from("Directory:")).stdout().await;
        let file = Id::from("File:");
        let _ = c.directory().with_files("/", vec![file]).entries().await;
        let opts = DirectoryDockerBuildOptsBuilder::default()
            .build_args(vec![BuildArg { name: "A".to_string(), value: "b".to_string() }])
            .build()?;
        let _ = c.directory().docker_build_opts(opts).stdout().await;
        if let Some(stat) = c.directory().stat("/x").await? {
            let _ = stat.size().await;
        }
        let loaded: Container = c.r#ref(Id::from("Container:"));
        let _ = loaded.stdout().await;
        let _ = c.load::<Container>(Id::from("Container:")).await?.stdout().await;
        let _ = c.host().directory_opts("/src", HostDirectoryOptsBuilder::default().exclude(vec!["a", "b"]).build()?).id().await;
        let _ = c.version().await;
        Ok(())
    })
    .await?;
    Ok(())
}
