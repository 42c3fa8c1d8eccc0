"""A program on stubs whose names are awkward."""

import asyncio

import dagger
import quayside


async def main() -> None:
    async with dagger.connection():
        await quayside.serve()
        quay = quayside.quayside()
        print(await quay.async_())
        print(await quay.with_(fn="f").execute())
        box: quayside.QuaysideContainer = quay.container(type_="box")
        print(await box.type_())
        core: dagger.Container = quay.core_container()
        print(await core.stdout())
        print(await quay.call(client="c", query="q", args=["a"], r="r"))
        print(await quay.next(word=quayside.Keyword.NONE))
        cranes = await quay.cranes()
        print(await quay.wait_for(cranes[0], things=[*cranes]))
        print(await cranes[0].await_(yield_=2))
    print("done")


asyncio.run(main())
