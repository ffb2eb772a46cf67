"""Rules for parameters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ..diagnostics import SpecError
from ..layers import METHODS
from .draft import Draft, TreeEdit, entries, mapping, operations, parameters, path_items

_PLACEHOLDER = re.compile(r"{([^{}]*)}")
_PLACES = ("path", "query", "header", "cookie", "querystring")


def shared_parameters(draft: Draft) -> Iterator[TreeEdit]:
    """Parameters of a path move into each of its operations, which may override them."""
    for pointer, _, item in path_items(draft.tree):
        shared = item.pop("parameters", None)
        if not isinstance(shared, list):
            continue
        for method in METHODS:
            if isinstance(operation := item.get(method), dict):
                own = entries(operation, "parameters")
                names = {identity(draft, parameter, pointer) for parameter in own}
                operation["parameters"] = own + [
                    parameter for parameter in shared if identity(draft, parameter, pointer) not in names
                ]
                yield f"{pointer}/{method}/parameters", "the parameters of the path are repeated here"


def identity(draft: Draft, parameter: Any, pointer: str) -> tuple[str, str]:
    """Name and location of a parameter, a reference followed. Raises `SpecError` when it has none."""
    target = parameter
    for _ in range(10):
        if not (isinstance(target, dict) and isinstance(target.get("$ref"), str)):
            break
        target = draft.resolve(target["$ref"], pointer)
    if not (isinstance(target, dict) and isinstance(target.get("name"), str) and isinstance(target.get("in"), str)):
        raise SpecError(draft.place(pointer), "a parameter has no name or no location", "give it `name` and `in`")
    return target["name"].strip(), target["in"].strip().lower()


def parameter_reference_siblings(draft: Draft) -> Iterator[TreeEdit]:
    """What stands beside a reference to a shared parameter is ignored, as OpenAPI says."""
    for pointer, _, _, operation in operations(draft.tree):
        for index, parameter in enumerate(entries(operation, "parameters")):
            if isinstance(parameter, dict) and "$ref" in parameter and len(parameter) > 1:
                beside = ", ".join(sorted(parameter.keys() - {"$ref"}))
                operation["parameters"][index] = {"$ref": parameter["$ref"]}
                yield f"{pointer}/parameters/{index}", f"the reference holds, not {beside} beside it"


def parameter_spelling(draft: Draft) -> Iterator[TreeEdit]:
    """Blanks around a parameter's name and location are layout, and so are capitals of a location."""
    for pointer, parameter in parameters(draft.tree):
        for member in ("name", "in"):
            if isinstance(written := parameter.get(member), str) and written != written.strip():
                parameter[member] = written.strip()
                yield f"{pointer}/{member}", f"blanks around {written!r}"
        if (written := str(parameter.get("in"))) not in _PLACES and written.lower() in _PLACES:
            parameter["in"] = written.lower()
            yield f"{pointer}/in", f"{written!r} is read as {written.lower()}"


def duplicate_parameter(draft: Draft) -> Iterator[TreeEdit]:
    """The first of several parameters with the same name and location holds."""
    for pointer, _, _, operation in operations(draft.tree):
        seen: set[tuple[str, str]] = set()
        kept: list[Any] = []
        for index, parameter in enumerate(entries(operation, "parameters")):
            place = f"{pointer}/parameters/{index}"
            name = identity(draft, parameter, place)
            if name in seen:
                yield place, f"the {name[1]} parameter {name[0]!r} is already there"
            else:
                seen.add(name)
                kept.append(parameter)
        if "parameters" in operation:
            operation["parameters"] = kept


def unused_path_parameter(draft: Draft) -> Iterator[TreeEdit]:
    """A path parameter that the path does not name can never be sent."""
    for pointer, path, _, operation in operations(draft.tree):
        named = set(_PLACEHOLDER.findall(path))
        for index, parameter in reversed(list(enumerate(entries(operation, "parameters")))):
            name, location = identity(draft, parameter, pointer)
            if location == "path" and name not in named:
                del operation["parameters"][index]
                yield f"{pointer}/parameters/{index}", f"the path has no {{{name}}}"


def undeclared_path_parameter(draft: Draft) -> Iterator[TreeEdit]:
    """A ``{name}`` of a path that nobody declares is a text."""
    for pointer, path, _, operation in operations(draft.tree):
        if not pointer.startswith("/paths/"):
            continue
        declared = {identity(draft, parameter, pointer) for parameter in entries(operation, "parameters")}
        for name in dict.fromkeys(_PLACEHOLDER.findall(path)):
            if (name, "path") not in declared:
                parameter = {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
                operation["parameters"] = [*entries(operation, "parameters"), parameter]
                yield pointer, f"the path parameter {name!r} is not declared: a text"


def check_parameter_places(draft: Draft) -> Iterator[TreeEdit]:
    """Every parameter has a place in a request; an operation with one that has none is left out."""
    shared = mapping(mapping(draft.tree, "components"), "parameters")
    for pointer, _, _, operation in list(operations(draft.tree)):
        for parameter in entries(operation, "parameters"):
            name = str(parameter.get("$ref", "")).rpartition("/")[2]
            place = shared.get(name, {}).get("in") if name else parameter.get("in")
            if place not in _PLACES:
                draft.leave_out("style-elsewhere", pointer, f"a parameter can't be in {place!r}")
    return iter(())


def optional_path_parameter(draft: Draft) -> Iterator[TreeEdit]:
    """A path parameter is always required."""
    for pointer, parameter in parameters(draft.tree):
        if parameter.get("in") == "path" and parameter.get("required") is not True:
            parameter["required"] = True
            yield pointer, f"the path parameter {parameter.get('name')!r} is required"


def parameter_schema(draft: Draft) -> Iterator[TreeEdit]:
    """A parameter has a schema or a content: that, else its own ``type`` of Swagger days, else a text."""
    for pointer, parameter in parameters(draft.tree):
        if isinstance(parameter.get("schema"), dict):
            parameter.pop("content", None)  # Both at once contradict each other; the style is what both explain.
            continue
        media = next(iter(mapping(parameter, "content").values()), None)
        if isinstance(media, dict):
            continue
        parameter.pop("content", None)
        own = {key: parameter.pop(key) for key in ("type", "format", "items", "enum", "default") if key in parameter}
        parameter["schema"] = own or {"type": "string"}
        yield pointer, f"the parameter {parameter.get('name')!r} has no schema of its own"
