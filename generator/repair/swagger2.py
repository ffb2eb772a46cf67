"""Swagger 2.0 -> OpenAPI 3.0. Converters on PyPI lose responses or schemas of the published documents."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from ..layers import METHODS, Pointer, Tree
from ..pointers import pointer_to
from ..trees import copied
from .draft import Draft, TreeEdit, entries, mapping

_MOVED = {
    "definitions": "schemas",
    "parameters": "parameters",
    "responses": "responses",
    "securityDefinitions": "securitySchemes",
}
_JSON = ["application/json"]
_FLOWS = {"accessCode": "authorizationCode", "application": "clientCredentials"}
_NOT_SCHEMA = frozenset(("name", "in", "description", "required", "collectionFormat", "allowEmptyValue", "schema"))
_STYLES = {
    "multi": ("form", True),
    "ssv": ("spaceDelimited", False),
    "pipes": ("pipeDelimited", False),
    "tsv": ("tabDelimited", False),
}
"""``collectionFormat`` -> style and explode; OpenAPI 3 has none for tabs, so that what needs one is left out."""
_FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")


def swagger_2(draft: Draft) -> Iterator[TreeEdit]:
    """A Swagger 2.0 document becomes OpenAPI 3.0.3; every part keeps its line."""
    old = draft.tree
    if "swagger" not in old or "components" in old:
        return
    _respell(old)
    new = _converted(draft)
    for place, section in _MOVED.items():
        if place in old:
            draft.origins[f"/components/{section}"] = f"/{place}"
    old.clear()
    old.update(new)
    yield "", "Swagger 2.0 converted to OpenAPI 3.0.3"


def _respell(node: Any) -> None:
    """Spellings that differ everywhere: targets of references, files, nullable, discriminators."""
    if isinstance(node, list):
        for member in node:
            _respell(member)
    if not isinstance(node, dict):
        return
    reference = node.get("$ref")
    if isinstance(reference, str) and reference.startswith("#/"):
        section, _, rest = reference[2:].partition("/")
        if section in _MOVED:
            node["$ref"] = f"#/components/{_MOVED[section]}/{rest}"
    if node.get("type") == "file":
        node["type"], node["format"] = "string", "binary"
    if isinstance(node.get("discriminator"), str):
        node["discriminator"] = {"propertyName": node["discriminator"]}
    if isinstance(node.get("x-nullable"), bool):
        node["nullable"] = node.pop("x-nullable")
    for member in node.values():
        _respell(member)


@dataclass(frozen=True, slots=True)
class _Shared:
    """What holds for every operation that says nothing else."""

    draft: Draft
    parameters: Tree
    consumes: list[str]
    produces: list[str]
    pointer: Pointer = ""
    """What it is used at."""

    def at(self, *keys: str) -> _Shared:
        """The same, used further down."""
        return replace(self, pointer=self.pointer + pointer_to(*keys))

    def within(self, operation: Tree) -> _Shared:
        """The same, with the media types that an operation has of its own."""
        consumes = _media_types(operation, "consumes", self.consumes)
        return replace(self, consumes=consumes, produces=_media_types(operation, "produces", self.produces))

    def each(self, media_types: list[str], content: Tree) -> Tree:
        """The same content in each of these media types."""
        return {media_type: self.draft.copied(content, self.pointer) for media_type in media_types}


def _converted(draft: Draft) -> Tree:
    old = draft.tree
    consumes, produces = _media_types(old, "consumes", _JSON), _media_types(old, "produces", _JSON)
    shared = _Shared(draft, mapping(old, "parameters"), consumes, produces)
    new: Tree = {"openapi": "3.0.3", "info": old.get("info"), "servers": _servers(old)}
    new |= {
        key: value for key, value in old.items() if key.startswith("x-") or key in ("security", "tags", "externalDocs")
    }
    new["paths"] = {
        path: _path_item(item, shared.at("paths", path)) if isinstance(item, dict) else item
        for path, item in mapping(old, "paths").items()
    }
    new["components"] = {
        "schemas": old.get("definitions") or {},
        "parameters": {
            name: _parameter(parameter)
            for name, parameter in shared.parameters.items()
            if parameter and parameter.get("in") not in ("body", "formData")
        },
        "responses": {
            name: _response(response, shared.at("responses", name))
            for name, response in mapping(old, "responses").items()
        },
        "securitySchemes": {
            name: _security_scheme(scheme) for name, scheme in mapping(old, "securityDefinitions").items() if scheme
        },
    }
    for key in [key for key in old if key.startswith("x-")]:
        for part in mapping(new, key).values():
            _convert_fragment(part, shared)
    return new


def _media_types(holder: Tree, key: str, default: list[str]) -> list[str]:
    return [str(media_type).strip() for media_type in entries(holder, key)] or default


def _convert_fragment(part: Any, shared: _Shared) -> None:
    """Path items and responses that a document keeps under a name of its own (``x-fragment``)."""
    if not isinstance(part, dict):
        return
    if any(isinstance(part.get(method), dict) for method in METHODS):
        new = _path_item(part, shared)
    elif isinstance(part.get("schema"), dict) and "in" not in part:
        new = _response(part, shared)
    else:
        return
    part.clear()
    part.update(new)


def _servers(old: Tree) -> list[Tree]:
    """One server for each scheme; a document without a host is served relative to where it lies."""
    base = old.get("basePath") or ""
    if not old.get("host"):
        return [{"url": base}] if base else []
    return [{"url": f"{scheme}://{old['host']}{base}".rstrip("/")} for scheme in _schemes(old)]


def _schemes(old: Tree) -> list[str]:
    """The ones that are encrypted first: the first of all is where a client calls."""
    return sorted(old.get("schemes") or ["https"], key=lambda scheme: not str(scheme).endswith("s"))


def _path_item(item: Tree, shared: _Shared) -> Tree:
    common = _parameters(item)
    new = {key: value for key, value in item.items() if key != "parameters"}
    for method in METHODS:
        if isinstance(new.get(method), dict):
            new[method] = _operation(new[method], common, shared.at(method).within(new[method]))
    return new


def _operation(old: Tree, common: list[Any], shared: _Shared) -> Tree:
    new = {key: value for key, value in old.items() if key not in ("consumes", "produces", "schemes", "parameters")}
    own = [_written_out(parameter, shared.parameters) for parameter in _parameters(old)]
    names = {_identity(parameter) for parameter in own}
    inherited = [_written_out(parameter, shared.parameters) for parameter in common]
    both = own + [parameter for parameter in inherited if _identity(parameter) not in names]
    new["parameters"] = [_parameter(parameter) for parameter in both if parameter.get("in") not in ("body", "formData")]
    if body := _body(both, shared):
        new["requestBody"] = body
    new["responses"] = {status: _response(response, shared) for status, response in mapping(old, "responses").items()}
    return new


def _parameters(holder: Tree) -> list[Tree]:
    return [parameter for parameter in entries(holder, "parameters") if parameter]


def _identity(parameter: Tree) -> tuple[Any, Any]:
    return parameter.get("$ref", parameter.get("name")), parameter.get("in")


def _written_out(parameter: Tree, shared: Tree) -> Tree:
    """A shared body or form parameter is no parameter in OpenAPI 3, so its reference is followed."""
    reference = str(parameter.get("$ref", ""))
    target = shared.get(reference.rpartition("/")[2]) if reference.startswith("#/components/parameters/") else None
    return target if isinstance(target, dict) and target.get("in") in ("body", "formData") else parameter


def _parameter(old: Tree) -> Tree:
    """Type and limits move into ``schema``; ``collectionFormat`` becomes style and explode."""
    if "$ref" in old:
        return old
    new: Tree = {key: old[key] for key in ("name", "in", "description", "required", "allowEmptyValue") if key in old}
    schema = old["schema"] if isinstance(old.get("schema"), dict) else _simple_schema(old)
    if schema.get("type") == "array":
        simple = ("form" if old.get("in") in ("query", "cookie") else "simple", False)
        new["style"], new["explode"] = _STYLES.get(str(old.get("collectionFormat")), simple)
    return new | {"schema": schema} | {key: value for key, value in old.items() if key.startswith("x-")}


def _simple_schema(old: Tree) -> Tree:
    schema = {key: copied(value) for key, value in old.items() if key not in _NOT_SCHEMA and not key.startswith("x-")}
    mapping(schema, "items").pop("collectionFormat", None)
    return schema


def _body(parameters: list[Tree], shared: _Shared) -> Tree | None:
    bodies = [parameter for parameter in parameters if parameter.get("in") == "body"]
    fields = [parameter for parameter in parameters if parameter.get("in") == "formData"]
    if bodies:
        schema = bodies[0].get("schema") or {}
        new = {key: bodies[0][key] for key in ("description", "required") if key in bodies[0]}
        return new | {"content": shared.each(shared.consumes, {"schema": schema})}
    if not fields:
        return None
    schema = {"type": "object", "properties": {str(member.get("name")): _simple_schema(member) for member in fields}}
    if required := [member["name"] for member in fields if member.get("required")]:
        schema["required"] = required
    encoding = {str(member.get("name")): styled for member in fields if (styled := _joined(member))}
    new = {"required": True} if required else {}
    content = {"schema": schema} | ({"encoding": encoding} if encoding else {})
    return new | {"content": shared.each(_forms(fields, shared.consumes), content)}


def _forms(fields: list[Tree], consumes: list[str]) -> list[str]:
    """The media types of a form: those that are consumed; a file needs parts."""
    if any(member.get("format") == "binary" for member in fields):
        return [_FORMS[1]]
    return [each for each in consumes if each.partition(";")[0].strip().lower() in _FORMS] or [_FORMS[0]]


def _joined(field: Tree) -> Tree:
    """How a list in a form is written: between commas, unless something else is said."""
    if field.get("type") != "array":
        return {}
    style, explode = _STYLES.get(str(field.get("collectionFormat")), ("form", False))
    return {"style": style, "explode": explode}


def _response(old: Any, shared: _Shared) -> Any:
    """``schema`` becomes the content of every media type that is produced."""
    if not isinstance(old, dict):
        return old
    new = {key: value for key, value in old.items() if key not in ("schema", "examples")}
    if isinstance(old.get("schema"), dict):
        new["content"] = shared.each(shared.produces, {"schema": old["schema"]})
    for name, header in mapping(old, "headers").items():
        if isinstance(header, dict) and "schema" not in header:
            described = {"description": header["description"]} if "description" in header else {}
            new["headers"][name] = described | {"schema": _simple_schema(header)}
    return new


def _security_scheme(old: Tree) -> Tree:
    if old.get("type") == "basic":
        return {"type": "http", "scheme": "basic"}
    if old.get("type") != "oauth2":
        return old
    flow = {key: old[key] for key in ("authorizationUrl", "tokenUrl") if key in old} | {
        "scopes": old.get("scopes") or {}
    }
    name = str(old.get("flow"))
    return {"type": "oauth2", "flows": {_FLOWS.get(name, name): flow}}
