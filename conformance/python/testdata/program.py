"""A program as users write them, for type checkers."""

import asyncio

import dagger
from dagger import dag


def with_tools(base: dagger.Container) -> dagger.Container:
    return base.with_exec(["apk", "add", "git"])


async def build(source: dagger.Directory) -> str:
    built = (
        dag.container()
        .from_("alpine")
        .with_(with_tools)
        .with_mounted_directory("/src", source)
        .with_mounted_cache(
            "/cache",
            dag.cache_volume("cache"),
            sharing=dagger.CacheSharingMode.LOCKED,
        )
        .with_workdir("/src")
        .with_exec(["make"])
    )
    built = await built.sync()
    names: list[str] = [await v.name() for v in await built.env_variables()]
    found: str | None = await built.env_variable("PATH")
    port = dagger.PortForward(backend=80, protocol=dagger.NetworkProtocol.TCP)
    service: dagger.Service = built.as_service()
    await service.up(ports=[port])
    return ", ".join([*names, found or "", await built.stdout()])


async def main() -> None:
    async with dagger.connection():
        print(await build(dag.host().directory(".")))  # noqa: T201


if __name__ == "__main__":
    asyncio.run(main())
