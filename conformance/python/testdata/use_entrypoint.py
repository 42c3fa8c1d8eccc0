"""A program on the stubs of an environment that is the session's entrypoint."""

import asyncio

import dagger
import lighthouse


async def main() -> None:
    async with dagger.connection():
        await lighthouse.serve()
        tower = lighthouse.lighthouse("oil", height=40)
        assert isinstance(tower, lighthouse.Lighthouse)
        print(await tower.height())
        lamp = tower.lamp()
        print(await lamp.describe(unit="lm"))
        print(await tower.polish(lamp))
        keeper: lighthouse.Keeper | None = await tower.keeper(name="Ann")
        assert keeper is not None
        print(await keeper.name())
        await lighthouse.run_checks(tower)
        try:
            await tower.id()
        except TypeError as error:
            print(error)
    print("done")


asyncio.run(main())
