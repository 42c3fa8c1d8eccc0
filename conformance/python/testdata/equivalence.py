"""Tell how a generated file's methods look, and how they refuse arguments.

The file is loaded as it is or, on demand, as type checkers see it, with the decorator
of the runtime. Either way every method of every class must look the same to inspect,
and refuse the same arguments in the same words, at its first call and at later ones.
"""

import dataclasses
import enum
import importlib.util
import inspect
import json
import re
import sys
import types
import typing
import warnings

import dagger
from dagger.client.base import Input, Scalar, Type

warnings.simplefilter("ignore")
request = json.load(sys.stdin)
MODULE = "dagger.client.compared"


def load():
    """Run the file as a module of the one name, which messages have in them."""
    spec = importlib.util.spec_from_file_location(MODULE, request["path"])
    module = importlib.util.module_from_spec(spec)
    sys.modules[MODULE] = module
    typing.TYPE_CHECKING = request["eager"]
    spec.loader.exec_module(module)
    typing.TYPE_CHECKING = False
    return module


def context(module, owner):
    """Return the context of an object, or that of the root for an input."""
    return (owner if isinstance(owner, Type) else module.Client())._ctx


def sample(module, hint, owner, within=()):
    """Make a value of the type; what holds itself ends in an empty list."""
    hint = getattr(hint, "__hint_name_beartype__", hint)
    if isinstance(hint, str):
        hint = eval(hint, vars(module))  # noqa: S307
    origin = typing.get_origin(hint)
    if hint is typing.Any or hint is Type:
        return owner
    if isinstance(hint, types.UnionType) or origin in (typing.Union, typing.Annotated):
        return sample(module, typing.get_args(hint)[0], owner, within)
    if origin is list:
        element = sample(module, typing.get_args(hint)[0], owner, within)
        return [] if element is None else [element]
    if origin is not None:
        return lambda value: value
    if getattr(hint, "__name__", "") == "Self":
        return owner
    if issubclass(hint, enum.Enum):
        return next(iter(hint))
    if issubclass(hint, Type):
        return hint(context(module, owner))
    if hint in within:
        return None
    if issubclass(hint, Input):
        return hint(
            **{
                field.name: sample(module, field.type, owner, (*within, hint))
                for field in dataclasses.fields(hint)
            }
        )
    if getattr(hint, "_is_protocol", False):
        return getattr(module, f"_{hint.__name__}Client")(context(module, owner))
    return hint("1") if issubclass(hint, Scalar | str) else hint(1)


WRONG = [None, "text", 7, 1.5, b"bytes", [], [None], ["text"], {}, object]


def failure(function, args, kwargs):
    """Call a method and tell how it refuses the arguments, without any request."""
    try:
        result = function(*args, **kwargs)
        if inspect.iscoroutine(result):
            try:
                result.send(None)
            finally:
                result.close()
    except Exception as e:
        return re.sub(" at 0x[0-9a-f]+", "", f"{type(e).__name__}: {e}")
    return f"{type(result).__name__}"


class Asked(BaseException):
    """A request would have been sent."""


async def no_request(self, *args, **kwargs):
    raise Asked


def attempts(module, cls, name, function):
    """Yield calls with one argument wrong, missing or too much each."""
    make = cls.__new__(cls)
    owner = cls(module.Client()._ctx) if issubclass(cls, Type) else make
    parameters = list(inspect.signature(function).parameters.values())[1:]
    good = {p.name: sample(module, p.annotation, owner) for p in parameters}
    yield (owner,), good
    yield (owner,), {**good, "unknown_argument": 1}
    yield (owner, *good.values(), 1), {}
    for parameter in parameters:
        yield (owner,), {k: v for k, v in good.items() if k != parameter.name}
        for wrong in WRONG:
            yield (owner,), {**good, parameter.name: wrong}


def outcome(module, cls, name, function):
    results = []
    for args, kwargs in attempts(module, cls, name, function):
        try:
            results.append(failure(getattr(cls, name), args, kwargs))
        except Asked:
            results.append("asked")
    return results


def spelled(signature):
    """Spell annotations as the file does: beartype has put its placeholders there."""
    text = re.sub(r"<forwardref (\w+)\([^)]*\)>", r"\1", str(signature))
    return re.sub(r"'|dagger\.client\.compared\.|dagger\.client\.base\.", "", text)


def facts(function):
    return [
        spelled(inspect.signature(function)),
        inspect.iscoroutinefunction(function),
        function.__name__,
        function.__qualname__,
        function.__module__,
        function.__doc__,
        list(function.__annotations__),
    ]


def methods(module):
    for class_name, cls in vars(module).items():
        if not isinstance(cls, type) or cls.__module__ != MODULE:
            continue
        if not issubclass(cls, Type | Input):
            continue
        for name, function in list(vars(cls).items()):
            if name == "__sizeof__":  # beartype keeps notes there.
                continue
            if inspect.isfunction(function) and function.__annotations__:
                yield f"{class_name}.{name}", cls, name, function


dagger.client._core.Context.execute = no_request
module = load()
looks = {key: facts(function) for key, _, _, function in methods(module)}
refusals = [
    {key: outcome(module, cls, name, f) for key, cls, name, f in methods(module)}
    for _ in range(2)
]
json.dump({"looks": looks, "refusals": refusals}, sys.stdout)
