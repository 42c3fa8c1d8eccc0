import asyncio
import json

import dagger
from dagger import dag


async def main() -> None:
    async with dagger.connection():
        tree = dag.directory().with_new_file("a.txt", "tide\n", permissions=0o600)
        tree = await dag.directory().with_directory("sub", tree).sync()
        contents = await tree.file("sub/a.txt").contents()
        entries = await tree.entries(path="sub")
        stat = await tree.stat("sub")
        assert stat is not None
        print(json.dumps([contents, entries, await stat.name()]))


asyncio.run(main())
