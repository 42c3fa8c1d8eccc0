"""Run callers with the modules of two schemas, against stand-ins that answer by these schemas.

A JSON object comes in: the schemas by version, and the names of callers, each a file VERSION/NAME.py. What each did goes out:
the fields that the stand-in resolved, with their arguments as the schema's defaults leave them, the result, whether a
warning of a deprecation came, and the error.
"""

import asyncio
import enum
import importlib.util
import inspect
import json
import sys
import typing
import warnings

import graphql
from dagger.client import _core, base


class Standin:
    """A connection to an engine of a schema. What may be null is null."""

    def __init__(self, text: str) -> None:
        self.schema = graphql.build_schema(text)
        self.resolved: list[str] = []

    @property
    def session(self) -> "Standin":
        return self

    async def get_schema(self) -> graphql.GraphQLSchema:
        return self.schema

    async def execute(self, request: typing.Any) -> typing.Any:
        document = request.document
        if errors := graphql.validate(self.schema, document):
            raise errors[0]
        result = graphql.execute_sync(
            self.schema,
            document,
            variable_values=request.variable_values,
            field_resolver=self.resolve,
        )
        if result.errors:
            raise result.errors[0]
        return result.data

    def resolve(self, _: object, info: graphql.GraphQLResolveInfo, **args: object) -> object:
        self.resolved.append(f"{info.parent_type}.{info.field_name}({dict(sorted(args.items()))})")
        return self.value(info.return_type)

    def value(self, of: graphql.GraphQLOutputType) -> object:
        if not graphql.is_non_null_type(of):
            return None
        of = of.of_type
        if graphql.is_list_type(of):
            return [self.value(of.of_type)]
        if graphql.is_enum_type(of):
            return next(iter(of.values))
        return {"Int": 1, "Float": 1.5, "Boolean": True}.get(of.name, "text") if graphql.is_leaf_type(of) else {}

    def object(self, cls: type[base.Type]) -> base.Type:
        """An object of a class, from the root's field that has it."""
        ctx = _core.Context(self)
        if cls.__name__ == "Query":
            return cls(ctx)
        for name, field in self.schema.query_type.fields.items():
            if graphql.get_named_type(field.type).name == cls._graphql_name():
                return cls(ctx.select("Query", name, []))
        raise LookupError(cls)

    async def told(self, value: object) -> str:
        """What a caller can see of a value."""
        if isinstance(value, list):
            return str([await self.told(each) for each in value])
        if isinstance(value, enum.Enum):
            return f"{value.name}={value.value}"
        if isinstance(value, base.Input):
            kind = self.schema.type_map[type(value).__name__]
            return str(graphql.utilities.coerce_input_value(_core.Context(self).converter.unstructure(value), kind))
        if isinstance(value, base.Type):
            if value._ctx.selections[0].name != "node":  # whose ID is known: it comes from a list
                await value.id()  # as every use of it asks for something
            return type(value).__name__
        return repr(value) if isinstance(value, (str, int, float, type(None))) else type(value).__name__


async def run(version: str, name: str, standin: Standin) -> list[str]:
    spec = importlib.util.spec_from_file_location(f"{version}_{name}", f"{version}/{name}.py")
    module = importlib.util.module_from_spec(spec)
    results = []
    spec.loader.exec_module(module)
    if hasattr(module, "x"):
        results.append(await standin.told(module.x))
    if hasattr(module, "call"):
        hints = typing.get_type_hints(module.call)
        hints.pop("return", None)
        (cls,) = hints.values()
        for arg in cls if issubclass(cls, enum.Enum) else [standin.object(cls)]:
            result = module.call(arg)
            if inspect.isawaitable(result):
                result = await result
            results.append(await standin.told(result))
    return results


def main() -> None:
    given = json.load(sys.stdin)
    report = {}
    for version, text in given["schemas"].items():
        standin = Standin(text)
        for name in given["callers"]:
            standin.resolved = []
            did = report[f"{version}/{name}"] = {"error": ""}
            with warnings.catch_warnings(record=True) as caught:
                warnings.simplefilter("always")
                try:
                    did["results"] = asyncio.run(run(version, name, standin))
                except Exception as e:  # noqa: BLE001 whatever a caller's user would see
                    did["error"] = f"{type(e).__name__}: {e}"
            did["resolved"] = standin.resolved
            did["warned"] = any(issubclass(each.category, DeprecationWarning) for each in caught)
    json.dump(report, sys.stdout)


main()
