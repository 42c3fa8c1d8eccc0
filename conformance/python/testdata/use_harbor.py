"""A program on the stubs of three environments of one session."""

import asyncio

import dagger
import lighthouse
import quayside
import shipyard


async def main() -> None:
    async with dagger.connection():
        for environment in (lighthouse, quayside, shipyard):
            await environment.serve()
        goods = quayside.quayside().goods()
        crates = await shipyard.shipyard().pack(goods)
        print(await crates[1].name())
        cranes = await quayside.quayside().cranes()
        print(await quayside.quayside().wait_for(cranes[0], things=[*cranes]))
        tower = lighthouse.lighthouse("oil", grounds=goods)
        print(await tower.hail("Ahoy"))
    print("done")


asyncio.run(main())
