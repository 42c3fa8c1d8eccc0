"""A program on stubs, as an environment's author writes it."""

import asyncio

import dagger
import shipyard
from dagger import dag


async def main() -> None:
    async with dagger.connection():
        await shipyard.serve()
        await shipyard.serve()
        yard = shipyard.shipyard()
        source = dag.directory().with_new_file("a.txt", "a")
        crates: list[shipyard.Crate] = await yard.pack(
            source, count=2, verbosity=shipyard.Verbosity.QUIET
        )
        first = crates[0]
        assert isinstance(first, shipyard.Crate)
        assert isinstance(first, shipyard.Cargo)
        print(await first.label("x"))
        print(await yard.inspect(first))
        contents: dagger.File = yard.first().contents()
        print(await contents.name())
        built: dagger.Directory = yard.build(exclude=["*.tmp"])
        print(await built.entries())
        checks = [
            e.name
            for e in shipyard.ENTRYPOINTS
            if e.kind is shipyard.EntrypointKind.CHECK
        ]
        assert checks == [], checks
        await shipyard.run_checks(yard)
        found = {e.name: e for e in shipyard.ENTRYPOINTS}["check"]
        assert await found.run(yard) in (True, False)
        try:
            await found.run(yard)
            await {e.name: e for e in shipyard.ENTRYPOINTS}["pack"].run(yard)
        except TypeError as error:
            print(error)
    print("done")


asyncio.run(main())
