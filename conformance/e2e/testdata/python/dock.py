import asyncio
import json

import dock


async def main() -> None:
    async with dock.session() as root:
        crate = root.crate(5)
        out = [
            await crate.grams(),
            await crate.import_("sea"),
            await crate.import_("sea", class_=2),
            await crate.match(),
            await crate.match(lambda_="me"),
            await root.weigh(crate),
            await root.hail("Ada"),
            await root.await_([9, 11, 12]),
        ]
        print(json.dumps(out))


asyncio.run(main())
