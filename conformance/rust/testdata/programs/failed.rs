//! What an error tells: where, what the engine says, and the command that failed.

use failed::kiln::{self, Error, KilnExt};

fn tell(name: &str, error: &Error) {
    println!("{name}: {error}");
    println!("  path: {:?}", error.path());
    println!("  message: {:?}", error.message());
    println!("  command: {:?}", error.as_exec());
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        println!("  because: {cause}");
        source = cause.source();
    }
}

#[tokio::main]
async fn main() {
    let result = kiln::connect_with(
        |client| client.kiln(),
        |kiln| async move {
            match kiln.fire().await {
                Ok(text) => println!("fired: {text}"),
                Err(error) => tell("fired", &error),
            }
            match kiln.log().lines().await {
                Ok(lines) => println!("log: {lines:?}"),
                Err(error) => tell("log", &error),
            }
            if let Err(failed) = kiln::run_checks(&kiln).await {
                println!("{failed}");
                for failure in &failed.failures {
                    tell(failure.entrypoint.name, &failure.error);
                }
            }
            // The error that ends the program is the engine's, whole.
            kiln.fire().await?;
            Ok(())
        },
    )
    .await;
    if let Err(error) = result {
        tell("program", &error);
    }
}
