import asyncio
import json

import dagger
import pier
from dagger import dag


async def main() -> None:
    async with dagger.connection():
        await pier.serve()
        root = pier.pier(place="cape")
        out = [await root.greet("Ada"), await root.greet("Ada", weather=pier.Weather.ROUGH)]
        for boat in await root.boats():
            out += [await boat.name(), await boat.captain(), await boat.papers().entries()]
        for name in ("Gull", "Auk"):
            out.append(await root.find(name) is not None)
        out.append(await root.inspect(dag.directory().with_new_file("crate", "")))
        failed = []
        for check in pier.ENTRYPOINTS:
            if check.kind is pier.EntrypointKind.CHECK:
                try:
                    await check.run(root)
                except dagger.QueryError:
                    failed.append(check.name)
        print(json.dumps([*out, failed]))


asyncio.run(main())
