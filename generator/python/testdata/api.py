"""List the public declarations of the modules that are named, one a line, by Python's own parser."""

import ast
import json
import sys

IGNORED = ("typecheck", "dataclass", "runtime_checkable", "struck")


def text(node):
    class Bare(ast.NodeTransformer):
        def visit_Constant(self, node):
            if isinstance(node.value, str):
                return ast.parse(node.value, mode="eval").body
            return node

    return ast.unparse(Bare().visit(node))


def function(owner, node, is_method):
    out = ""
    for each in node.decorator_list:
        name = ast.unparse(each)
        if name.split("(")[0].split(".")[-1].lstrip("_") not in IGNORED:
            out += f"@{name} "
    out += "async def " if isinstance(node, ast.AsyncFunctionDef) else "def "
    params = []
    args = node.args.args
    defaults = [None] * (len(args) - len(node.args.defaults)) + node.args.defaults
    for arg, default in zip(args, defaults):
        params.append(parameter(arg, default))
    if node.args.kwonlyargs:
        params.append("*")
    for arg, default in zip(node.args.kwonlyargs, node.args.kw_defaults):
        params.append(parameter(arg, default))
    out += f"{owner}{node.name}({', '.join(params)})"
    if node.returns is not None:
        out += " -> " + text(node.returns)
    return out


def parameter(arg, default):
    out = arg.arg
    if arg.annotation is not None:
        out += ": " + text(arg.annotation)
    if default is not None:
        out += " = " + value(default)
    return out


def value(node):
    if node.lineno == node.end_lineno:
        return LINES[node.lineno - 1][node.col_offset : node.end_col_offset].decode()
    lines = LINES[node.lineno - 1 : node.end_lineno]
    lines[-1] = lines[-1][: node.end_col_offset]
    lines[0] = lines[0][node.col_offset :]
    return " ".join(line.decode().strip() for line in lines).replace("[ ", "[").replace(", ]", "]").replace(" ]", "]").replace(",]", "]")


def is_public(name):
    return not name.startswith("_") or name.startswith("__") and name.endswith("__")


def listed(module):
    for node in module.body:
        if isinstance(node, ast.ClassDef) and is_public(node.name):
            bases = ", ".join(ast.unparse(base) for base in node.bases)
            yield f"class {node.name}" + (f"({bases})" if bases else "")
            for member in node.body:
                if isinstance(member, (ast.FunctionDef, ast.AsyncFunctionDef)):
                    if member.name != "_graphql_name":
                        yield function(node.name + ".", member, True)
                elif isinstance(member, ast.Assign) and isinstance(member.targets[0], ast.Name):
                    if member.targets[0].id != "__test__":
                        yield f"{node.name}.{member.targets[0].id} = {value(member.value)}"
                elif isinstance(member, ast.AnnAssign):
                    default = "" if member.value is None else " = " + value(member.value)
                    yield f"{node.name}.{member.target.id}: {text(member.annotation)}{default}"
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and is_public(node.name):
            yield function("", node, False)
        elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and not node.targets[0].id.startswith("_"):
            yield f"{node.targets[0].id} = {value(node.value)}"
        elif isinstance(node, ast.AnnAssign) and not node.target.id.startswith("_"):
            yield f"{node.target.id}: {text(node.annotation)} = "


found = []
for name in json.load(sys.stdin):
    LINES = [line.encode() for line in name.split("\n")]
    found.append(sorted(set(listed(ast.parse(name)))))
json.dump(found, sys.stdout)
