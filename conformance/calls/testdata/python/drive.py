"""Calls every method of every class of generated Python clients by reflection.

Reads a list of clients as JSON on standard input, one object each: name, file, port, token, ids (GraphQL type to
the ID of an object of that type), unreachable (the types that nothing leads to), nullable, void and elements (the fields
of each type that may be null, those without a value, and those whose lists may have null in them, in lower case and
without underscores). Writes as JSON what came of each: types, methods, calls, nulls, failures.
Each method is called with its required arguments only and with all.
"""

import asyncio
import collections.abc
import dataclasses
import enum
import importlib.util
import inspect
import json
import sys
import types
import typing
import warnings

from dagger.client import base
from dagger.client._session import ConnectParams, SingleConnection

RUNTIME = {"from_connection", "from_context"}


class Missing(Exception):
    """An argument can't be made yet."""


class Driver:
    def __init__(self, module, client, ids, unreachable, nullable, void, elements):
        self.module = module
        self.ids = ids
        self.unreachable = unreachable
        self.nullable = nullable
        self.void = void
        self.elements = elements
        self.root = client
        self.pool = {}
        self.done = set()
        self.unmade = {}
        self.calls = 0
        self.nulls = 0
        self.failures = []
        self.classes = [
            value
            for value in vars(module).values()
            if inspect.isclass(value)
            and value.__module__ == module.__name__
            and issubclass(value, base.Type)
            # What arguments are wrapped in is no type of the schema.
            and value.__name__ != "_WithIDs"
        ]
        self.add(client)

    def add(self, value):
        self.pool.setdefault(type(value), value)

    def methods(self, cls):
        seen = set()
        for parent in cls.__mro__:
            if parent.__module__ != self.module.__name__:
                continue
            for name, value in list(vars(parent).items()):
                if not inspect.isfunction(value) or name in seen or name in RUNTIME:
                    continue
                if name.startswith("__") and name.endswith("__") and name != "__await__":
                    continue
                if name == "load" and "cls" in inspect.signature(value).parameters and not self.ids:
                    continue  # there is nothing that it could load
                seen.add(name)
                yield name, value

    def forms(self, cls, name):
        """With required arguments only, and with all where there are more."""
        function = dict(self.methods(cls))[name]
        parameters = list(inspect.signature(function).parameters.values())[1:]
        return (False, True) if len(parameters) > len(self.required(function)) else (False,)

    async def run(self):
        await self.sweep()
        for cls in self.classes:
            if cls in self.pool:
                continue
            if type_id := self.ids.get(cls._graphql_name()):
                context = self.root._ctx
                if hasattr(context, "select_id"):
                    self.add(cls(context.select_id(cls._graphql_name(), type_id)))
                    await self.sweep()
        methods = 0
        classes = 0
        for cls in self.classes:
            if issubclass(type(self.root), cls) and cls is not type(self.root):
                continue  # Query is driven as Client
            if cls not in self.pool and cls._graphql_name() in self.unreachable:
                continue
            if cls not in self.pool:
                self.failures.append(f"{cls.__name__}: no object of this type can be had")
                continue
            classes += 1
            for name, _ in self.methods(cls):
                methods += 1
                for every in self.forms(cls, name):
                    if (cls, name, every) not in self.done:
                        reason = self.unmade.get((cls, name, every))
                        self.failures.append(f"{cls.__name__}.{name}: never called: {reason}")
        return {
            "types": classes,
            "methods": methods,
            "calls": self.calls,
            "nulls": self.nulls,
            "failures": self.failures,
        }

    async def sweep(self):
        progress = True
        while progress:
            progress = False
            for cls in list(self.pool):
                for name, function in self.methods(cls):
                    for every in self.forms(cls, name):
                        key = (cls, name, every)
                        if key in self.done:
                            continue
                        try:
                            positional, keywords = await self.arguments(cls, function, every)
                        except Missing as missing:
                            self.unmade[key] = str(missing)
                            continue
                        self.done.add(key)
                        progress = True
                        await self.call(cls, name, positional, keywords)

    async def call(self, cls, name, positional, keywords):
        self.calls += 1
        where = f"{cls.__name__}.{name}({', '.join(keywords)})"
        try:
            result = getattr(self.pool[cls], name)(*positional, **keywords)
            if name == "__await__":
                result = await self.pool[cls]
            elif inspect.isawaitable(result) and not isinstance(result, base.Type):
                result = await result
                self.take(where, result, self.may_be_null(cls, name))
                if isinstance(result, list) and self.has_null(result):
                    self.nulls += 1
                    if not self.is_one(cls, name, self.elements):
                        self.failures.append(f"{where}: null in a list that never has one")
                return
            if isinstance(result, base.Type):
                self.add(result)
                await self.execute(where, result, ())
            else:
                self.take(where, result)
        except Exception as error:  # noqa: BLE001
            self.failures.append(f"{where}: {type(error).__name__}: {error}")

    def may_be_null(self, cls, name):
        """Whether the field behind a method may be null: None for one that gives no value at all."""
        if self.is_one(cls, name, self.void):
            return None
        return self.is_one(cls, name, self.nullable)

    def is_one(self, cls, name, fields):
        """Whether the field behind a method is one of these."""
        return name.replace("_", "").lower() in fields.get(cls._graphql_name(), ())

    def has_null(self, result):
        """Whether null is in a list: objects that are null may be left out of the two that the engine gives."""
        if result and isinstance(result[0], base.Type):
            return len(result) == 1
        return any(element is None or isinstance(element, list) and self.has_null(element) for element in result)

    def take(self, where, result, nullable=None):
        if result in (None, []) and nullable is not None:
            # A whole SDK has an empty list for null; the engine gives none.
            self.nulls += 1
            if not nullable:
                self.failures.append(f"{where}: {result} for a field that is never null")
        elif isinstance(result, list):
            if not result:
                self.failures.append(f"{where}: empty list")
            for element in result:
                self.take(where, element)
        elif isinstance(result, base.Type):
            self.add(result)
        elif result == "" and type(result).__name__ != "Void":
            self.failures.append(f"{where}: empty string")

    async def execute(self, where, value, seen):
        """Requests something of a lazy object."""
        if type(value) in seen:
            return False
        ready = [
            name
            for name, function in self.methods(type(value))
            if name != "__await__" and not self.required(function)
        ]
        ready.sort(key=lambda name: name != "id")
        for name in ready:
            function = dict(self.methods(type(value)))[name]
            if inspect.iscoroutinefunction(function):
                result = await getattr(value, name)()
                if result in (None, []) and self.may_be_null(type(value), name) is not None:
                    self.nulls += 1
                return True
        for name in ready:
            inner = getattr(value, name)()
            if isinstance(inner, base.Type) and await self.execute(where, inner, (*seen, type(value))):
                return True
        if not seen:
            self.failures.append(f"{where}: the result has nothing that could be requested")
        return False

    def required(self, function):
        parameters = list(inspect.signature(function).parameters.values())[1:]
        return [parameter for parameter in parameters if parameter.default is parameter.empty]

    async def arguments(self, cls, function, every):
        hints = typing.get_type_hints(function, vars(self.module))
        if any(typing.get_origin(hint) is type for hint in hints.values()):
            return self.identified(), {}  # load, which the root has beside its fields
        positional, keywords = [], {}
        for parameter in list(inspect.signature(function).parameters.values())[1:]:
            if parameter.default is not parameter.empty and not every:
                continue
            hint = hints[parameter.name]
            if parameter.name == "id" and hint is str:
                value = await self.any_id(hints.get("return"))
            else:
                value = await self.sample(hint, cls, parameter.name)
            value = other_than(parameter.default, value)
            if parameter.kind is parameter.KEYWORD_ONLY:
                keywords[parameter.name] = value
            else:
                positional.append(value)
        return positional, keywords

    async def sample(self, hint, cls, name, depth=0):  # noqa: C901, PLR0911, PLR0912
        origin = typing.get_origin(hint)
        if origin in (typing.Union, types.UnionType):
            return await self.sample(typing.get_args(hint)[0], cls, name, depth)
        if origin is list:
            element = await self.sample(typing.get_args(hint)[0], cls, name, depth + 1)
            return [element, element]
        if origin is collections.abc.Callable:
            return lambda value: value
        if getattr(hint, "__name__", "") == "Self" and not inspect.isclass(hint):
            return self.pool[cls]
        if hint is bool:
            return True
        if hint is int:
            return 7
        if hint is float:
            return 2.5
        if hint is str:
            return await self.any_id() if name == "id" else "text"
        if inspect.isclass(hint):
            if issubclass(hint, enum.Enum):
                return next(iter(hint))
            if issubclass(hint, base.Scalar):
                return await self.scalar(hint)
            if issubclass(hint, base.Input):
                return await self.input(hint, cls, depth)
            if getattr(hint, "_is_protocol", False) and (value := self.behind(hint)):
                return value
            for candidate, value in list(self.pool.items()):
                if value is self.root and hint is not candidate:
                    continue  # it has no ID
                if issubclass(candidate, hint) if not getattr(hint, "_is_protocol", False) else isinstance(value, hint):
                    return value
        msg = f"no value for {name}: {hint}"
        raise Missing(msg)

    def identified(self):
        """A class and the ID of one of its objects."""
        for cls in self.classes:
            if known := self.ids.get(cls._graphql_name()):
                return [cls, known]
        msg = "no ID at hand"
        raise Missing(msg)

    def behind(self, protocol):
        """An object that the schema says to implement an interface: many more have its methods."""
        cls = vars(self.module).get(f"_{protocol.__name__}Client")
        if cls in self.pool:
            return self.pool[cls]
        if cls and (known := self.ids.get(cls._graphql_name())):
            return cls(self.root._ctx.select_id(cls._graphql_name(), known))
        return None

    async def any_id(self, wanted=None):
        """An ID, of an object of the class wanted where that is one."""
        if inspect.isclass(wanted) and issubclass(wanted, base.Type):
            if known := self.ids.get(wanted._graphql_name()):
                return known
        for value in list(self.pool.values()):
            if value is not self.root and hasattr(value, "id"):
                return str(await value.id())
        msg = "no ID at hand"
        raise Missing(msg)

    async def scalar(self, hint):
        """An ID scalar's value is asked of an object; any other is text."""
        for value in list(self.pool.values()):
            method = getattr(type(value), "id", None)
            if method and typing.get_type_hints(method, vars(self.module)).get("return") is hint:
                return await value.id()
        if known := self.ids.get(hint.__name__.removesuffix("ID")):
            return hint(known)
        if hint.__name__.endswith("ID") and hint.__name__[:-2] in vars(self.module):
            msg = f"no {hint.__name__} at hand"
            raise Missing(msg)
        return hint("text")

    async def input(self, hint, cls, depth):
        hints = typing.get_type_hints(hint, vars(self.module))
        values = {}
        for field in dataclasses.fields(hint):
            optional = field.default is not dataclasses.MISSING or field.default_factory is not dataclasses.MISSING
            if optional and depth > 2:
                continue
            value = await self.sample(hints[field.name], cls, field.name, depth + 1)
            values[field.name] = other_than(field.default, value)
        return hint(**values)


def other_than(default, value):
    """A value that is sent: what equals the default is left out."""
    if value != default:
        return value
    if isinstance(value, bool):
        return not value
    if isinstance(value, enum.Enum):
        return next((other for other in type(value) if other != default), value)
    return value + value


def load(name, path):
    spec = importlib.util.spec_from_file_location(name, path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


async def drive(job):
    module = load("generated_" + job["name"].replace("-", "_").replace(".", "_"), job["file"])
    connection = SingleConnection(ConnectParams(port=job["port"], session_token=job["token"]))
    async with connection:
        driver = Driver(module, module.Client.from_connection(connection), job["ids"], job["unreachable"], job["nullable"], job["void"], job["elements"])
        return await driver.run()


async def main():
    warnings.simplefilter("ignore", DeprecationWarning)
    results = []
    for job in json.load(sys.stdin):
        try:
            result = await drive(job)
        except BaseException as error:  # noqa: BLE001
            result = {"types": 0, "methods": 0, "calls": 0, "nulls": 0, "failures": [f"{type(error).__name__}: {error}"]}
        results.append(result)
    json.dump(results, sys.stdout)


asyncio.run(main())
