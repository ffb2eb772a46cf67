"""After rendering: every name of every module leads somewhere, and every annotation to what it means.

At run time an annotation is looked up in its module, then among the models, then among what
annotations have in common, then among the builtins; a type checker also asks the class around it.
"""

from __future__ import annotations

import ast
import builtins
import posixpath
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from ..diagnostics import Location, SpecError
from ..layers import Api, ModuleFace, Operation, Tree
from ..naming import ANNOTATION_NAMES
from ..signatures import module_face
from .types import annotation

_ALWAYS = frozenset(dir(builtins)) | {"__name__", "__file__"}
_DEFECT = "this is a defect of the generator, not of the document; tell its maintainers its version and these names"


def resolved(files: Mapping[str, str], api: Api, folder: str) -> dict[str, ModuleFace]:
    """What each module among ``files`` (below ``folder``) offers, by its path: each is parsed once.

    Raises SpecError for the first name that nothing answers to.
    """
    modules: dict[str, _Names] = {}
    faces: dict[str, ModuleFace] = {}
    for path in (path for path in files if path.endswith(".py")):
        # One tree at a time: those of all modules of a large document take more memory than all else together.
        tree = ast.parse(files[path])
        module = path.removesuffix(".py")
        modules[module] = _Names.of(module, tree, folder)
        faces[path] = module_face(tree)
    for name, problem in _problems(modules, api, folder):
        raise SpecError(Location(name), problem, _DEFECT)
    return faces


def _problems(modules: Mapping[str, _Names], api: Api, folder: str) -> Iterator[tuple[str, str]]:
    bound = {path: frozenset(names.bound) for path, names in modules.items()}
    for path, names in modules.items():
        starred = [module for module, name in names.imported if name == "*"]
        bound[path] = bound[path].union(*(bound.get(module, frozenset()) for module in starred))
    classes = frozenset(each.name for each in api.classes)
    for name in sorted({each.home for each in api.classes} & ANNOTATION_NAMES):
        yield f"{folder}/models/{name}.py", f"the module hides {name!r}"
    for name in sorted(classes & ANNOTATION_NAMES):
        yield f"{folder}/models", f"a model hides {name!r}"
    for path, names in modules.items():
        for name in names.loaded - bound[path] - _ALWAYS:
            yield f"{path}.py", f"nothing is called {name!r}"
        for module, name in names.imported:
            if (
                name != "*"
                and name not in bound.get(module, bound.get(f"{module}/__init__", frozenset()))
                and not (f"{module}/{name}" in modules or f"{module}/{name}/__init__" in modules)
            ):
                yield f"{path}.py", f"{module} has no {name!r}"
        for name in names.hidden:
            yield f"{path}.py", f"a member hides {name!r} from an annotation beside it"
    for operation in api.operations:
        for name in _named(operation) - classes - ANNOTATION_NAMES:
            yield f"{folder}/operations.py", f"{operation.id} names {name!r}, which is no model"


@dataclass(frozen=True, slots=True)
class _Names:
    """What one walk through a module finds, at whatever depth."""

    bound: set[str]
    """Everything that it gives a name to."""
    loaded: set[str]
    imported: list[tuple[str, str]]
    """Module and name of every import from the same sub-package."""
    hidden: list[str]
    """What a member of a class hides from an annotation beside it."""

    @classmethod
    def of(cls, path: str, tree: ast.Module, folder: str) -> _Names:
        found = cls(set(), set(), [], [*_hidden(tree)])
        for node in _nodes(tree):
            if isinstance(node, ast.Name):
                if isinstance(node.ctx, ast.Load):
                    found.loaded.add(node.id)
                elif isinstance(node.ctx, ast.Store):
                    found.bound.add(node.id)
            elif isinstance(node, ast.arg):
                found.bound.add(node.arg)
            elif isinstance(node, _NAMING):
                found.bound.add(node.name or "")
            elif isinstance(node, ast.MatchMapping):
                found.bound.add(node.rest or "")
            elif isinstance(node, _IMPORTS):
                found.bound.update(alias.asname or alias.name for alias in node.names)
                if isinstance(node, ast.ImportFrom) and node.level:
                    found.imported.extend(_inside(path, node, folder))
        return found


# Written out once: to make a union of classes for each of a hundred thousand nodes takes longer than to ask it.
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
_NAMING = (ast.ClassDef, *_FUNCTIONS, ast.ExceptHandler, ast.MatchAs, ast.MatchStar)
_IMPORTS = (ast.Import, ast.ImportFrom)


def _nodes(tree: ast.AST) -> list[Any]:
    """Whatever lies in ``tree``: as `ast.walk`, in half the time, for it passes by what can hold no node."""
    found: list[Any] = [tree]
    for node in found:
        kind: Any = type(node)
        for name in _holding(kind):
            value = getattr(node, name)
            found += value if isinstance(value, list) else [value]
    return found


@cache
def _holding(kind: Any) -> tuple[str, ...]:
    """Fields of this kind of node in which others can lie; none of what is no node."""
    return () if kind is ast.Constant else tuple(name for name in getattr(kind, "_fields", ()) if name not in _TEXTS)


_TEXTS = frozenset({"id", "attr", "arg", "asname", "module", "level", "ctx", "op", "ops", "kind", "type_comment"})
"""Fields that hold a text, a number or an operator, whatever the node."""


def _inside(path: str, node: ast.ImportFrom, folder: str) -> Iterator[tuple[str, str]]:
    above = path.split("/")[: -node.level]
    module = posixpath.join(*above, *(node.module or "").split(".")).rstrip("/") if above else ""
    if module == folder or module.startswith(f"{folder}/"):
        yield from ((module, alias.name) for alias in node.names)


def _hidden(tree: ast.Module) -> Iterator[str]:
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            own = {name for each in node.body for name in _assigned(each)}
            yield from sorted(own & {name for each in node.body for name in _annotating(each)})


def _assigned(node: ast.stmt) -> Iterable[str]:
    if isinstance(node, _FUNCTIONS):
        return [node.name]
    targets: Sequence[ast.expr] = (
        node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
    )
    return [each.id for each in targets if isinstance(each, ast.Name)]


def _annotating(node: ast.stmt) -> Iterator[str]:
    """Names in the annotations that a statement of a class body makes."""
    found: list[ast.expr | None] = []
    if isinstance(node, ast.AnnAssign):
        found = [node.annotation]
    elif isinstance(node, _FUNCTIONS):
        every = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
        found = [node.returns, *(each.annotation for each in every)]
    for each in found:
        if each is not None:
            yield from (inner.id for inner in _nodes(each) if isinstance(inner, ast.Name))


def _named(operation: Operation) -> set[str]:
    """What the annotations of an operation name."""
    schemas: list[Tree | None] = [each.schema for each in operation.parameters]
    if operation.body:
        schemas += [operation.body.schema, *(each.schema for each in operation.body.contents)]
    for reply in operation.responses:
        schemas += [reply.schema, *(each.schema for each in reply.contents)]
    return {name for each in schemas for name in re.findall(r"\w+", annotation(each))}
