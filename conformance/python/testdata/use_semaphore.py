"""A program on stubs whose functions have defaults."""

import asyncio
import linecache
import warnings

import dagger
import semaphore


async def main() -> None:
    async with dagger.connection():
        await semaphore.serve()
        post = semaphore.semaphore("Hill")
        print(await post.send())
        print(await post.send(text=None, repeat=2, rate=0.5))
        print(await post.wave())
        print(await post.wave(arm=semaphore.Arm.SIDEWAYS, others=[]))
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            for _ in range(2):
                post.hoist("red")
        assert [w.filename for w in caught] == [__file__] * 2, caught
        lines = [linecache.getline(w.filename, w.lineno) for w in caught]
        assert all("post.hoist" in line for line in lines), lines
        answer = await post.answer(post.hoist("blue"))
        assert answer is not None
        print(await answer.read())
        await post.strike()
        sources = {e.name: e.source for e in semaphore.ENTRYPOINTS}
        assert sources["send"] == "main.go:31"
    print("done")


asyncio.run(main())
