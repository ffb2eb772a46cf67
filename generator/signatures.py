"""The public face of a package as sorted text, one line for each thing a caller can break on.

A parameter that may be left out has a line of its own, so that adding one adds a line and
breaks none; `generator.face` says what a line that vanishes means. An old name of a class has a
line too: ``models.Old is New``. Of the shared runtime only that counts which
the top package exports or a public signature names; where it lies inside its room is private.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping

_RUNTIME = "_runtime"


def signatures(files: Mapping[str, str], package: str) -> str:
    """Lines such as ``connected_car.b2c.models.Energy.level: float | None``, sorted."""
    trees = {
        path.removeprefix(f"{package}/"): ast.parse(text)
        for path, text in files.items()
        if path.startswith(f"{package}/") and path.endswith(".py")
    }
    shared = {_below(path): tree for path, tree in trees.items() if path.startswith(_RUNTIME)}
    exported = {f"{package}.{name}": name for name in _exported(trees)}
    lines = set(exported)
    for path, tree in trees.items():
        if not path.startswith(_RUNTIME):
            home = _public(f"{package}/{path}")
            lines.update(f"{home}.{line}" for _, line in _definitions(tree, _private(tree)))
    names = {name.rpartition(".")[2] for name in exported}
    lines.update(_reached(shared, lines, names, f"{package}.{_RUNTIME}"))
    return "".join(f"{line}\n" for line in sorted(lines))


def _below(path: str) -> str:
    """The path below the runtime; in which of its layers a room lies is private, too."""
    return path.removeprefix(f"{_RUNTIME}/").removeprefix("core/").removeprefix("car/")


def _public(path: str) -> str:
    """The dotted name under which callers reach what a file holds; homes of models and resources are private."""
    dotted = path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
    dotted = re.sub(r"(\.models|\.operations)\.\w+$", r"\1", dotted)
    return re.sub(r"\.(resources\.\w+|client|api)$", "", dotted)


# --- the shared runtime


def _exported(trees: Mapping[str, ast.Module]) -> Iterator[str]:
    """``age`` for a name that the top package takes from the runtime, ``auth.Basic`` for one that a module offers."""
    for node in ast.walk(trees["__init__.py"]):
        if isinstance(node, ast.ImportFrom) and node.level == 1 and (node.module or "").startswith(_RUNTIME):
            yield from (alias.name for alias in node.names if alias.asname == alias.name)
    for path, tree in trees.items():
        if "/" not in path and not path.startswith("_"):
            yield from (f"{path.removesuffix('.py')}.{name}" for name in _all(tree))


def _all(tree: ast.Module) -> Iterable[str]:
    for node in tree.body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
            return tuple(ast.literal_eval(node.value))
    return ()


def _reached(shared: Mapping[str, ast.Module], public: Iterable[str], exported: set[str], prefix: str) -> set[str]:
    """Runtime lines of exported names, and of the classes that public lines name, and those name, and so on."""
    bases = {node.name: node for tree in shared.values() for node in _classes(tree) if node.name not in exported}
    waiting: dict[str, list[str]] = {}
    for path, tree in shared.items():
        room = path.partition("/")[0].removesuffix(".py")
        for name, line in _definitions(tree, bases):
            waiting.setdefault(name, []).append(f"{prefix}.{room}.{line}")
    found: set[str] = set()
    fresh = exported | _classes_in(public)
    while fresh:
        lines = [line for name in fresh for line in waiting.pop(name, ())]
        found.update(lines)
        fresh = _classes_in(lines) & waiting.keys()
    return found


def _classes_in(lines: Iterable[str]) -> set[str]:
    # A leading underscore is dropped: generated code imports `SyncClient as _SyncClient`.
    return {word for line in lines for word in re.findall(r"[A-Z]\w*", line)}


# --- one module


def _definitions(tree: ast.Module, bases: Mapping[str, ast.ClassDef]) -> Iterator[tuple[str, str]]:
    """Each public name of a module with each of its lines; what a class has from ``bases`` counts as its own."""
    for node in tree.body:
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
            yield from ((node.name, line) for line in _class(node, bases))
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and not node.name.startswith("_"):
            yield from ((node.name, line) for line in _function(node.name, node))
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and _is_public(node.target.id):
            kind = ast.unparse(node.annotation)
            alias = f" = {ast.unparse(node.value)}" if kind == "TypeAlias" and node.value else ""
            yield node.target.id, f"{node.target.id}: {kind}{alias}"
        elif isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "_FORMERLY":
            names: dict[str, str] = ast.literal_eval(node.value)
            yield from ((old, f"{old} is {new}") for old, new in names.items())


def _classes(tree: ast.Module) -> list[ast.ClassDef]:
    return [node for node in tree.body if isinstance(node, ast.ClassDef)]


def _private(tree: ast.Module) -> dict[str, ast.ClassDef]:
    return {node.name: node for node in _classes(tree) if node.name.startswith("_")}


def _class(node: ast.ClassDef, bases: Mapping[str, ast.ClassDef]) -> Iterator[str]:
    public = [ast.unparse(base) for base in node.bases if _named(base) not in bases]
    yield f"{node.name}({', '.join(public)})"
    seen: set[str] = set()
    for each in _lineage(node, bases):
        fresh = [(name, line) for name, line in _members(node.name, each) if name not in seen]
        seen.update(name for name, _ in fresh)
        yield from (line for _, line in fresh)


def _lineage(node: ast.ClassDef, bases: Mapping[str, ast.ClassDef]) -> Iterator[ast.ClassDef]:
    yield node
    for base in node.bases:
        if _named(base) in bases:
            yield from _lineage(bases[_named(base)], bases)


def _named(base: ast.expr) -> str:
    return ast.unparse(base).partition("[")[0]


def _members(owner: str, node: ast.ClassDef) -> Iterator[tuple[str, str]]:
    """Name and line, a function's name with each of its lines; what goes on under an old name is as it was."""
    functions = {each.name: each for each in node.body if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef)}
    for item in node.body:
        if isinstance(item, ast.Assign) and (target := _continued(item.value)) in functions:
            name = ast.unparse(item.targets[0])
            yield from ((name, line) for line in _function(f"{owner}.{name}", functions[target]))
            continue
        if isinstance(item, ast.FunctionDef | ast.AsyncFunctionDef) and _is_public(item.name):
            yield from ((item.name, line) for line in _function(f"{owner}.{item.name}", item))
        elif isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name) and _is_public(item.target.id):
            yield item.target.id, f"{owner}.{item.target.id}: {ast.unparse(item.annotation)}"
        elif isinstance(item, ast.Assign) and isinstance(item.targets[0], ast.Name) and _is_public(item.targets[0].id):
            yield item.targets[0].id, f"{owner}.{item.targets[0].id} = {ast.unparse(item.value)}"


def _continued(value: ast.expr) -> str:
    """What ``renamed(target, "old name")`` is another name of."""
    if isinstance(value, ast.Call) and ast.unparse(value.func) == "renamed":
        return ast.unparse(value.args[0])
    return ""


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
