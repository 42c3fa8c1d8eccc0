"""Take up what is known as an object of an interface, and the interface itself."""

import asyncio

import dagger
from dagger import Container, Exportable, Node, dag


async def main() -> None:
    async with dagger.connection():
        node: Node | None = await dag.node(dag.container())
        assert node is not None
        here: Container = dag.load(Container, node).with_workdir("/")
        assert isinstance(await here.stdout(), str)
        anything: Exportable = dag.load(Exportable, await dag.container().id())  # type: ignore[type-abstract]
        assert isinstance(anything, Exportable)
        assert isinstance(await anything.export("x"), str)
    print("loaded")  # noqa: T201


asyncio.run(main())
