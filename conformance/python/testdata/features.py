"""What stubs offer: a test module, which pytest runs, and type checkers check."""

import logging
import pickle
import warnings

import dagger
import pytest
import test_bakery
from test_bakery import Loaf, TestBakery, with_bread

ROOT = test_bakery.test_bakery("crust")


@pytest.fixture(scope="module", autouse=True)
def anyio_backend() -> str:
    return "asyncio"


pytestmark = pytest.mark.anyio


async def test_what_is_not_served_says_so(caplog: pytest.LogCaptureFixture) -> None:
    async with dagger.connection():
        with pytest.raises(test_bakery.NotServedError) as error:
            await ROOT.warm()
        with pytest.raises(test_bakery.NotServedError):
            await dagger.dag.container().with_(with_bread(3)).stdout()
        with pytest.raises(test_bakery.NotServedError):
            await test_bakery.run_checks(ROOT)
    assert "isn't served in this session" in str(error.value)
    assert "test_bakery.session()" in str(error.value)
    assert not [r for r in caplog.records if r.levelno >= logging.ERROR]


async def test_a_session() -> None:
    async with test_bakery.session("crust", heat=180) as bakery:
        root: TestBakery = bakery
        loaf = root.loaf()
        assert isinstance(await loaf.weight(), int)

        # Objects by their IDs.
        again: Loaf = test_bakery.ref(Loaf, await loaf.id())
        assert await again.weight() == await loaf.weight()
        box: dagger.Directory = test_bakery.ref(dagger.Directory, "Directory:1")
        assert isinstance(box, dagger.Directory)

        # Concrete objects are what protocols ask for.
        good: test_bakery.Good = loaf
        assert isinstance(loaf, test_bakery.Good)
        assert isinstance(await root.price(loaf), float)
        assert isinstance(await good.twin().as_(Loaf), Loaf)

        # Functions that the environment adds to the core chain.
        bread = dagger.dag.container().with_(with_bread(3)).with_exec(["ls"])
        assert isinstance(await bread.stdout(), str)
        count: int = await test_bakery.crumbs(fine=True)(bread)
        assert isinstance(count, int)


async def test_null_is_no_empty_list() -> None:
    async with test_bakery.session("null") as bakery:
        loaves: list[Loaf] | None = await bakery.loaves()
        goods: list[test_bakery.Good] | None = await bakery.goods()
        yesterday: Loaf | None = await bakery.yesterday()
        shapes: list[test_bakery.Shape] | None = await bakery.shapes()
        assert (loaves, goods, yesterday, shapes) == (None, None, None, None)


async def test_results_of_checks() -> None:
    async with test_bakery.session("crust") as bakery:
        with pytest.raises(test_bakery.CheckError) as error:
            await test_bakery.run_checks(bakery)
        assert list(error.value.results) == ["clean", "smell", "warm"]
        assert list(error.value.failures) == ["smell"]
        assert not error.value.results["smell"].passed
        assert error.value.results["clean"].passed
        assert str(error.value).startswith("smell: ")

    # Processes of a test run hand errors on to each other.
    false = test_bakery.CheckResult("warm", value=False)
    handed: object = pickle.loads(
        pickle.dumps(test_bakery.CheckError({"warm": false}))
    )
    assert isinstance(handed, test_bakery.CheckError)
    assert str(handed) == "warm: false"
    assert handed.results == {"warm": false}


@pytest.mark.parametrize("check", test_bakery.checks(ROOT))
async def test_check(check: test_bakery.Check) -> None:
    async with test_bakery.session("crust"):
        if check.entrypoint.name == "smell":
            with pytest.raises(test_bakery.CheckError, match="smell"):
                await check()
        else:
            await check()


async def test_deprecated_at_run_time() -> None:
    async with test_bakery.session("crust") as bakery:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            await bakery.burn()
        assert [w.category for w in caught] == [DeprecationWarning]
        assert caught[0].filename == __file__
