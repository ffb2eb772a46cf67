"""The public face of a package as sorted text, one line for each thing a caller can break on.

A parameter that may be left out has a line of its own, so that adding one adds a line and
breaks none: every line that vanishes is a break.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping


def signatures(files: Mapping[str, str], package: str) -> str:
    """Lines such as ``connected_car.b2c.models.Energy.level: float | None``, sorted."""
    lines: set[str] = set()
    for path, text in files.items():
        if path.startswith(f"{package}/") and path.endswith(".py"):
            lines.update(_module(_public(path), ast.parse(text)))
    return "".join(f"{line}\n" for line in sorted(lines))


def broken(released: str, current: str, stable: tuple[str, ...]) -> list[str]:
    """Lines of the last release below ``stable`` (dotted prefixes) that no longer hold."""
    now = set(current.splitlines())
    return [line for line in released.splitlines() if line.startswith(stable) and line not in now]


def _public(path: str) -> str:
    """The dotted name under which callers reach what a file holds; homes of models and resources are private."""
    dotted = path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
    dotted = re.sub(r"(\.models)\.\w+$", r"\1", dotted)
    return re.sub(r"\.(resources\.\w+|client|api)$", "", dotted) if "._runtime" not in dotted else dotted


def _module(name: str, tree: ast.Module) -> Iterator[str]:
    for node in tree.body:
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
            yield from _class(name, node)
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and not node.name.startswith("_"):
            yield from _function(f"{name}.{node.name}", node)
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and not node.target.id.startswith("_"):
            yield f"{name}.{node.target.id}: {ast.unparse(node.annotation)}"


def _class(module: str, node: ast.ClassDef) -> Iterator[str]:
    name = f"{module}.{node.name}"
    yield f"{name}({', '.join(map(ast.unparse, node.bases))})"
    for item in node.body:
        if isinstance(item, ast.FunctionDef | ast.AsyncFunctionDef) and _is_public(item.name):
            yield from _function(f"{name}.{item.name}", item)
        elif isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name) and _is_public(item.target.id):
            yield f"{name}.{item.target.id}: {ast.unparse(item.annotation)}"
        elif isinstance(item, ast.Assign) and isinstance(item.targets[0], ast.Name) and _is_public(item.targets[0].id):
            yield f"{name}.{item.targets[0].id} = {ast.unparse(item.value)}"


def _is_public(name: str) -> bool:
    return not name.startswith("_") or name == "__init__"


def _function(name: str, node: ast.FunctionDef | ast.AsyncFunctionDef) -> Iterator[str]:
    kinds = [ast.unparse(each) for each in node.decorator_list if ast.unparse(each) in ("property", "cached_property")]
    returns = ast.unparse(node.returns) if node.returns else "None"
    if kinds:
        yield f"{name}: {returns}"
        return
    waits = "async " if isinstance(node, ast.AsyncFunctionDef) else ""
    required, optional = _parameters(node.args)
    yield f"{name}({', '.join(required)}) -> {waits}{returns}"
    yield from (f"{name}({each})" for each in optional)


def _parameters(arguments: ast.arguments) -> tuple[list[str], list[str]]:
    required: list[str] = []
    optional: list[str] = []
    positional = [*arguments.posonlyargs, *arguments.args]
    first_default = len(positional) - len(arguments.defaults)
    for index, each in enumerate(positional):
        if each.arg not in ("self", "cls"):
            (required if index < first_default else optional).append(_one(each, "", index >= first_default))
    if arguments.vararg:
        optional.append(f"*{_one(arguments.vararg, '', False)}")
    for each, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True):
        (required if default is None else optional).append(_one(each, "*, ", default is not None))
    if arguments.kwarg:
        optional.append(f"**{_one(arguments.kwarg, '', False)}")
    return required, optional


def _one(each: ast.arg, lead: str, may_be_left_out: bool) -> str:
    kind = ast.unparse(each.annotation) if each.annotation else "Any"
    return f"{lead}{each.arg}: {kind}{' = ...' if may_be_left_out else ''}"
