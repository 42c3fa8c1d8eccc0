"""Call what officially generated files get wrong, each as it should be."""

import asyncio
import base64
import json
import linecache
import os
import urllib.request
import warnings

from dagger.client import case_defects as gen

dag = gen.dag
harbor = dag.harbor()


def answer(**answers):
    """Choose what the engine answers."""
    request = urllib.request.Request(
        f"http://127.0.0.1:{os.environ['DAGGER_SESSION_PORT']}/answers",
        method="PUT",
        data=json.dumps(answers).encode(),
        headers={
            "Content-Type": "application/json",
            "Authorization": "Basic "
            + base64.b64encode(
                f"{os.environ['DAGGER_SESSION_TOKEN']}:".encode()
            ).decode(),
        },
    )
    urllib.request.urlopen(request).read()


async def nullable_object():
    mast = await harbor.mast()
    assert isinstance(mast, gen.Ship)
    assert await mast.name() == "harbor.mast.name"
    answer(null=["Harbor.mast"])
    assert await harbor.mast() is None
    answer()


async def nothing():
    assert await harbor.load() == ""
    assert await harbor.unload() is None


async def multi_word_input_fields():
    size = gen.Size(width=1, height_in_feet=2)
    sent = await harbor.options(gen.Options(max_depth=3, inner=size, sizes=[size]))
    assert "maxDepth:3" in sent.replace(" ", ""), sent
    assert sent.count("heightInFeet") == 2, sent
    sent = await harbor.many_options(options=[gen.Options(max_depth=3)])
    assert "maxDepth:3" in sent.replace(" ", ""), sent
    assert await harbor.many_options() == "harbor.manyOptions"
    assert await harbor.sized() == "harbor.sized"


async def objects_in_inputs():
    ship = await harbor.mast()
    sent = await harbor.options(gen.Options(ship=ship, ships=[ship, ship]))
    assert sent.count("Ship{harbor.mast}") == 3, sent


async def lists():
    assert len(await harbor.ships()) == 2
    answer(null=["Harbor.ships"])
    assert await harbor.ships() == []
    answer(null=["Harbor.moored"])
    moored = await harbor.moored()
    assert [ship is None for ship in moored].count(True) == 1, moored
    answer()
    grid = await harbor.grid()
    assert [len(row) for row in grid] == [2, 2]
    assert await grid[1][0].name() == "harbor.grid[1][0].name", await grid[1][0].name()


async def enums():
    assert await harbor.flag() is gen.Word.None_
    assert gen.Word.None_.name == "None"
    for value in gen.Word:
        assert value.name in ("None", "True", "class", "mro", "_a_", "name", "value", "fine")
    assert gen.Word.fine.value == "other"
    for index, value in enumerate(
        ["None", "True", "class", "mro", "_a_", "name", "value", "fine"]
    ):
        answer(enumValue=index)
        got = await harbor.flag(word=gen.Word[value])
        assert got is gen.Word[value], (got, value)
    answer()
    assert len(await harbor.flags()) == 2
    await harbor.flags(words=[gen.Word.mro_, gen.Word.class_])


async def defaults():
    assert await harbor.named() == "harbor.named"
    assert await harbor.chosen() == "harbor.chosen"
    assert await harbor.chosen(x=harbor) == "harbor.chosen(x:Harbor{harbor})"
    assert await harbor.huge() == "harbor.huge"
    assert await harbor.huge(x=1.5) == "harbor.huge(x:1.5)"
    assert await harbor.ghost(x=harbor) != ""


async def names_that_meet():
    assert "aB" in await harbor.ship_yard("1", "2")
    assert await harbor.ship_yard_() == "harbor.ship_yard"
    assert await harbor.with_("n").ship_yard_() == 'harbor.with(name:"n").ship_yard'
    assert await harbor._ctx_() == "harbor._ctx"
    assert isinstance(harbor.kind_() if hasattr(harbor, "kind_") else gen.kind.small, gen.kind)
    assert await harbor.of_kind(kind=gen.kind.large) in gen.kind
    assert await harbor.dock(gen.kind.small).kind() in gen.kind
    assert not hasattr(harbor, "cargo")
    assert isinstance(await dag.type_(), gen.Type)
    assert await dag.callable().name() == "callable.name"
    assert await dag.client().name() == "client.name"
    assert isinstance(dag, gen.Client)
    assert dag.client()._graphql_name() == "Client"
    reloaded = await dag.node(dag.client())
    assert reloaded is not None


async def dates():
    assert isinstance(await harbor.when(at=gen.DateTime("2026-01-01")), str)


async def documentation():
    doc = gen.Harbor.__doc__
    assert doc.strip() == r'Ends in a quote: """ and a backslash \ \x \N{ \u12 "end"', doc
    assert ".. caution:: Experimental" in gen.Harbor.odd.__doc__


async def deprecations():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for _ in range(2):
            await harbor.old(reason="x")
            harbor.old_lazy()
            await dag.warnings().old(warnings="x")
    lines = [(w.filename, linecache.getline(w.filename, w.lineno)) for w in caught]
    assert len(lines) == 6, lines
    assert all(f == __file__ and ".old" in line for f, line in lines), lines
    message = str(caught[0].message)
    assert message == 'Method "old" is deprecated: gone for "good": use "ship_yard"'


async def sync():
    assert isinstance(await harbor.sync(), gen.Harbor)
    assert isinstance(await harbor, gen.Harbor)
    # Runtimes since 1.0.0b14 make an object of the ID of another one.
    sent = await harbor.send()
    if os.environ["RUNTIME"] == "1.0.0b21":
        assert await sent.name() == "harbor.send.name", await sent.name()
    else:
        assert isinstance(sent, str)


async def main():
    for check in (
        nullable_object,
        nothing,
        multi_word_input_fields,
        objects_in_inputs,
        lists,
        enums,
        defaults,
        names_that_meet,
        dates,
        documentation,
        deprecations,
        sync,
    ):
        await check()
        print(check.__name__)


asyncio.run(main())
