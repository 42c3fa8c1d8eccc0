"""Makes chains of calls that are written in terms of the GraphQL schema.

Reads a job as JSON on standard input: the generated file, and the calls, each with port and token of its engine and
the chain. Writes as JSON what went wrong with each, null for nothing.
"""

import asyncio
import dataclasses
import importlib.util
import inspect
import json
import sys

from dagger.client._session import ConnectParams, SingleConnection


def plain(name):
    return name.replace("_", "").lower()


def like(names, wanted):
    for name in names:
        if plain(name) == plain(wanted):
            return name
    msg = f"nothing is like {wanted}"
    raise LookupError(msg)


class Player:
    def __init__(self, module, root):
        self.module = module
        self.root = root

    async def play(self, chain):
        at = self.root
        for step in chain:
            methods = [n for n, m in inspect.getmembers(type(at), inspect.isfunction) if not n.startswith("__")]
            name = like(methods, step["field"])
            parameters = inspect.signature(getattr(type(at), name)).parameters
            positional = [await self.value(a["value"]) for a in step["required"] or []]
            keywords = {like(parameters, a["name"]): await self.value(a["value"]) for a in step["optional"] or []}
            at = getattr(at, name)(*positional, **keywords)
            if inspect.iscoroutine(at):
                at = await at
            if isinstance(at, list) and at:
                at = at[0]
        return at

    async def value(self, value):  # noqa: PLR0911
        match value["kind"]:
            case "object":
                return await self.play(value["chain"])
            case "list":
                return [await self.value(item) for item in value["list"] or []]
            case "input":
                cls = getattr(self.module, value["type"])
                names = [field.name for field in dataclasses.fields(cls)]
                return cls(**{like(names, f["name"]): await self.value(f["value"]) for f in value["fields"]})
            case "enum":
                return getattr(self.module, value["type"])[value["text"]]
            case "scalar":
                return getattr(self.module, value["type"])(value["text"])
            case "int":
                return int(value["text"])
            case "float":
                return float(value["text"])
            case "bool":
                return value["text"] == "true"
        return value["text"]


def load(path):
    spec = importlib.util.spec_from_file_location("generated", path)
    module = importlib.util.module_from_spec(spec)
    sys.modules["generated"] = module
    spec.loader.exec_module(module)
    return module


async def main():
    job = json.load(sys.stdin)
    module = load(job["file"])
    failures = []
    for call in job["calls"]:
        connection = SingleConnection(ConnectParams(port=call["port"], session_token=call["token"]))
        async with connection:
            try:
                await Player(module, module.Client.from_connection(connection)).play(call["chain"])
                failures.append(None)
            except Exception as error:  # noqa: BLE001
                failures.append(f"{type(error).__name__}: {error}")
    json.dump(failures, sys.stdout)


asyncio.run(main())
