"""The public face of a package as sorted text, one line for each thing a caller can break on.

A parameter that may be left out has a line of its own, so that adding one adds a line and
breaks none; `generator.face` says what a line that vanishes means. An old name of a class has a
line too: ``models.Old is New``. Of the shared runtime only that counts which
the top package exports or a public signature names; where it lies inside its room is private.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from .kept import NOTHING, Kept, key, restored
from .layers import ClassFace, ModuleFace

_RUNTIME = "_runtime"


def signatures(faces: Mapping[str, ModuleFace], package: str) -> str:
    """Lines such as ``connected_car.b2c.models.Energy.level: float | None``, sorted; ``faces`` by path."""
    inside = {path.removeprefix(f"{package}/"): face for path, face in faces.items() if path.startswith(f"{package}/")}
    shared = {_below(path): face for path, face in inside.items() if path.startswith(_RUNTIME)}
    exported = {f"{package}.{name}": name for name in _exported(inside)}
    lines = set(exported)
    for path, face in inside.items():
        if not path.startswith(_RUNTIME):
            home = _public(f"{package}/{path}")
            private = {each.name: each for each in face.classes if each.name.startswith("_")}
            lines.update(f"{home}.{line}" for _, line in _definitions(face, private))
    names = {name.rpartition(".")[2] for name in exported}
    lines.update(_reached(shared, lines, names, f"{package}.{_RUNTIME}"))
    return "".join(f"{line}\n" for line in sorted(lines))


def faces(files: Mapping[str, str], kept: Kept = NOTHING, slot: str = "faces") -> dict[str, ModuleFace]:
    """What each Python module among ``files`` offers, by its path."""
    made_from = key(sys.version, Path(__file__).read_bytes())
    known = kept.get(slot, made_from) or {}
    hashes = {path: key(text) for path, text in files.items() if path.endswith(".py")}
    found = {
        path: restored(ModuleFace, known[digest]) if digest in known else module_face(ast.parse(files[path]))
        for path, digest in hashes.items()
    }
    if kept and known.keys() != set(hashes.values()):
        kept.put(slot, made_from, {digest: found[path] for path, digest in hashes.items()})
    return found


def _below(path: str) -> str:
    """The path below the runtime; in which of its layers a room lies is private, too."""
    return path.removeprefix(f"{_RUNTIME}/").removeprefix("core/").removeprefix("car/")


def _public(path: str) -> str:
    """The dotted name under which callers reach what a file holds; homes of models and resources are private."""
    dotted = path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
    dotted = re.sub(r"(\.models|\.operations)\.\w+$", r"\1", dotted)
    return re.sub(r"\.(resources\.\w+|client|api)$", "", dotted)


def _exported(faces: Mapping[str, ModuleFace]) -> Iterator[str]:
    """``age`` for a name that the top package takes from the runtime, ``auth.Basic`` for one that a module offers."""
    yield from faces["__init__.py"].taken
    for path, face in faces.items():
        if "/" not in path and not path.startswith("_"):
            yield from (f"{path.removesuffix('.py')}.{name}" for name in face.offered)


def _reached(shared: Mapping[str, ModuleFace], public: Iterable[str], exported: set[str], prefix: str) -> set[str]:
    """Runtime lines of exported names, and of the classes that public lines name, and those name, and so on."""
    bases = {each.name: each for face in shared.values() for each in face.classes if each.name not in exported}
    waiting: dict[str, list[str]] = {}
    for path, face in shared.items():
        room = path.partition("/")[0].removesuffix(".py")
        # Two modules may have private bases of one name; each class then means its neighbour.
        beside = {each.name: each for each in face.classes if each.name in bases}
        for name, line in _definitions(face, {**bases, **beside}):
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


def _definitions(face: ModuleFace, bases: Mapping[str, ClassFace]) -> Iterator[tuple[str, str]]:
    """Each public name of a module with each of its lines; what a class has from ``bases`` counts as its own."""
    yield from face.lines
    for each in face.classes:
        if not each.name.startswith("_"):
            yield from ((each.name, line) for line in _class(each, bases))


def _class(one: ClassFace, bases: Mapping[str, ClassFace]) -> Iterator[str]:
    public = [base for base in one.bases if _named(base) not in bases]
    yield f"{one.name}({', '.join(public)})"
    seen: set[str] = set()
    for each in _lineage(one, bases):
        fresh = [(name, line) for name, line in each.members if name not in seen]
        seen.update(name for name, _ in fresh)
        yield from (f"{one.name}.{line}" for _, line in fresh)


def _lineage(one: ClassFace, bases: Mapping[str, ClassFace]) -> Iterator[ClassFace]:
    yield one
    for base in one.bases:
        if _named(base) in bases:
            yield from _lineage(bases[_named(base)], bases)


def _named(base: str) -> str:
    return base.partition("[")[0]


# --- one module


def module_face(tree: ast.Module) -> ModuleFace:
    """What a module offers."""
    classes = [node for node in tree.body if isinstance(node, ast.ClassDef)]
    return ModuleFace(
        taken=tuple(_taken(tree)),
        offered=tuple(_all(tree)),
        lines=tuple(_lines(tree)),
        classes=tuple(ClassFace(node.name, tuple(map(source, node.bases)), tuple(_members(node))) for node in classes),
    )


def _taken(tree: ast.Module) -> Iterator[str]:
    """Names from the runtime under their own name, which only type checkers may be told of."""
    statements = list(tree.body)
    for node in statements:
        if isinstance(node, ast.If):
            statements += [*node.body, *node.orelse]
        elif isinstance(node, ast.ImportFrom) and node.level == 1 and (node.module or "").startswith(_RUNTIME):
            yield from (alias.name for alias in node.names if alias.asname == alias.name)


def _all(tree: ast.Module) -> Iterable[str]:
    """Those that are written out; the models of a large API are listed elsewhere, and no public module's."""
    for node in tree.body:
        if isinstance(node, ast.Assign) and source(node.targets[0]) == "__all__" and isinstance(node.value, ast.List):
            return tuple(ast.literal_eval(node.value))
    return ()


def _lines(tree: ast.Module) -> Iterator[tuple[str, str]]:
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and not node.name.startswith("_"):
            yield from ((node.name, line) for line in _function(node.name, node))
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and _is_public(node.target.id):
            kind = source(node.annotation)
            alias = f" = {source(node.value)}" if kind == "TypeAlias" and node.value else ""
            yield node.target.id, f"{node.target.id}: {kind}{alias}"
        elif isinstance(node, ast.Assign) and source(node.targets[0]) == "_FORMERLY":
            names: dict[str, str] = ast.literal_eval(node.value)
            yield from ((old, f"{old} is {new}") for old, new in names.items())


def _members(node: ast.ClassDef) -> Iterator[tuple[str, str]]:
    """Name and line, a function's name with each of its lines; what goes on under an old name is as it was."""
    functions = {each.name: each for each in node.body if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef)}
    for item in node.body:
        if isinstance(item, ast.Assign) and (target := _continued(item.value)) in functions:
            name = source(item.targets[0])
            yield from ((name, line) for line in _function(name, functions[target]))
            continue
        if isinstance(item, ast.FunctionDef | ast.AsyncFunctionDef) and _is_public(item.name):
            yield from ((item.name, line) for line in _function(item.name, item))
        elif isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name) and _is_public(item.target.id):
            yield item.target.id, f"{item.target.id}: {source(item.annotation)}"
        elif isinstance(item, ast.Assign) and isinstance(item.targets[0], ast.Name) and _is_public(item.targets[0].id):
            yield item.targets[0].id, f"{item.targets[0].id} = {source(item.value)}"


def _continued(value: ast.expr) -> str:
    """What ``renamed(target, "old name")`` is another name of."""
    if isinstance(value, ast.Call) and source(value.func) == "renamed":
        return source(value.args[0])
    return ""


def _is_public(name: str) -> bool:
    return not name.startswith("_") or name == "__init__"


def _function(name: str, node: ast.FunctionDef | ast.AsyncFunctionDef) -> Iterator[str]:
    kinds = [source(each) for each in node.decorator_list if source(each) in ("property", "cached_property")]
    returns = source(node.returns) if node.returns else "None"
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
    kind = source(each.annotation) if each.annotation else "Any"
    return f"{lead}{each.arg}: {kind}{' = ...' if may_be_left_out else ''}"


def source(node: ast.expr) -> str:
    """As `ast.unparse` writes it, which takes many times as long for what most annotations are."""
    return " | ".join(_simple(each) or ast.unparse(each) for each in _alternatives(node))


_ATOMS = (ast.Name, ast.Attribute, ast.Subscript, ast.Constant)


def _alternatives(node: ast.expr) -> list[ast.expr]:
    """The members of a union, which nests as deep as it has members; any other expression alone."""
    members: list[ast.expr] = []
    rest = node
    while isinstance(rest, ast.BinOp) and isinstance(rest.op, ast.BitOr) and isinstance(rest.right, _ATOMS):
        members.append(rest.right)
        rest = rest.left
    return [*reversed([*members, rest])] if isinstance(rest, _ATOMS) else [node]


def _simple(node: ast.expr) -> str:
    """Names, ``None``, attributes and subscripts of names; nothing for any other expression."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Constant) and node.value is None:
        return "None"
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
        return f"{node.value.id}.{node.attr}"
    if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name):
        inner = node.slice.elts if isinstance(node.slice, ast.Tuple) and len(node.slice.elts) > 1 else [node.slice]
        return f"{node.value.id}[{', '.join(map(source, inner))}]"
    return ""
