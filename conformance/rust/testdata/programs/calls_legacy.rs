//! Calls whose queries are known: what the officially generated file sends for them.
use dagger_sdk::*;

#[tokio::main]
async fn main() -> eyre::Result<()> {
    connect(|c| async move {
        let alpine = c.container().from("alpine");
        let _ = alpine.with_exec(vec!["echo", "hi"]).stdout().await;
        let id = alpine.sync().await?;
        let _ = c.load_container_from_id(id).stdout().await;
        let opts = ContainerWithExposedPortOptsBuilder::default()
            .protocol(NetworkProtocol::Udp)
            .experimental_skip_healthcheck(true)
            .build()?;
        let _ = alpine.with_exposed_port_opts(80, opts).stdout().await;
        let with_directory = alpine.with_directory("/d", c.directory());
        let _ = with_directory.stdout().await;
        let _ = with_directory.stdout().await;
        let _ = alpine.with_directory("/d", c.directory().id().await?).stdout().await;
        let opts = HostDirectoryOptsBuilder::default().exclude(vec!["a", "b"]).build()?;
        let _ = c.host().directory_opts("/src", opts).id().await;
        let _ = c.version().await;
        Ok(())
    })
    .await?;
    Ok(())
}
