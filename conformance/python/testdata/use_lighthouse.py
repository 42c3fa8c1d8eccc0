"""A program on stubs, as an environment's author writes it."""

import asyncio

import dagger
import lighthouse
from dagger import dag


async def main() -> None:
    async with dagger.connection():
        await lighthouse.serve("./elsewhere/lighthouse")
        tower = lighthouse.lighthouse("oil", height=40, grounds=dag.directory())
        assert lighthouse.NAME == "lighthouse"
        assert lighthouse.REF == "./lighthouse"
        lamp: lighthouse.Lamp = tower.lamp().brighter(by=3)
        print(await lamp.lumens())
        spare: lighthouse.Lamp | None = await lamp.spare()
        assert spare is not None
        print(await spare.name())
        print(await tower.polish(lamp, others=await tower.lamps()))
        weather: lighthouse.Weather = await tower.forecast(now=lighthouse.Weather.FOG)
        print(weather.name)
        kinds = {e.name: e.kind.value for e in lighthouse.ENTRYPOINTS}
        assert kinds["lampLit"] == "check"
        assert kinds["fogHorn"] == "up"
        assert kinds["tideTable"] == "generate"
        assert kinds["pilot"] == "agent"
        assert kinds["barometer"] == "function"
        assert "fuel" not in kinds
        await tower.douse()
        await lighthouse.run_checks(tower)
        try:
            await tower.polish("lamp")  # type: ignore[arg-type]
        except TypeError as error:
            print(error)
        try:
            lighthouse.lighthouse(5)  # type: ignore[arg-type]
        except TypeError as error:
            print(error)
    print("done")


asyncio.run(main())
