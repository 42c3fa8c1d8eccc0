"""Take up objects by their IDs, for type checkers and on an engine."""

import asyncio

import dagger
from dagger import Container, Directory, dag


async def main() -> None:
    async with dagger.connection():
        known = await dag.container().id()
        again: Container = dag.load(Container, known)
        assert isinstance(again, Container)
        assert isinstance(await again.stdout(), str)
        assert await again.id() == known
        box: Directory = dag.load(Directory, await dag.directory().id()).with_new_file("a", "b")
        assert isinstance(await box.entries(), list)
        try:
            dag.load(Container, 3)  # type: ignore[arg-type, unused-ignore]  # pyright: ignore
        except TypeError:
            pass
    print("loaded")  # noqa: T201


asyncio.run(main())
