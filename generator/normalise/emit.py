"""The normal form as OpenAPI 3.0.3, for the generator libraries.

It holds what they can read without warning and without inventing anything: no text, no default,
no limit (datamodel-code-generator makes a class of a limit inside a list or a union), no
discriminator, JSON as the only media type. All of that stays in the layer values.
"""

from __future__ import annotations

from collections.abc import Iterable

from ..layers import Body, Class, Operation, Parameter, Response, Tree
from .schemas import COMPONENTS, UNIONS, escaped, mapped, target

_KEPT = frozenset(
    {*("type", "format", "enum", "const", "items", "properties", "required", "additionalProperties"), *UNIONS}
)


def emit(head: Tree, classes: Iterable[Class], operations: Iterable[Operation]) -> Tree:
    """``head`` holds info, servers and security schemes."""
    paths: Tree = {}
    for operation in operations:
        paths.setdefault(operation.path, {})[operation.method.lower()] = _operation(operation)
    schemes = head.get("components", {}).get("securitySchemes", {})
    return {
        "openapi": "3.0.3",
        "info": {key: str(head["info"].get(key, "")) for key in ("title", "version")},
        "servers": [{"url": server["url"]} for server in head.get("servers") or [] if "url" in server],
        "paths": paths,
        "components": {"schemas": {one.name: _plain(one.schema) for one in classes}, "securitySchemes": schemes},
    }


def _operation(operation: Operation) -> Tree:
    node: Tree = {"operationId": operation.id, "tags": [operation.tag]}
    if operation.deprecated:
        node["deprecated"] = True
    node["parameters"] = [_parameter(each) for each in operation.parameters]
    if operation.body:
        node["requestBody"] = {"required": operation.body.required, **_content(operation.body)}
    node["responses"] = {each.status: {"description": "", **_content(each)} for each in operation.responses}
    return node


def _parameter(each: Parameter) -> Tree:
    return {
        "name": each.name,
        "in": each.location,
        "required": each.required,
        "style": each.style,
        "explode": each.explode,
        "schema": _plain(each.schema),
    }


def _content(each: Body | Response) -> Tree:
    if each.schema is None:
        return {}
    return {"content": {"application/json": {"schema": _plain(each.schema)}}}


def _plain(schema: Tree) -> Tree:
    name = target(schema)
    if name is not None:
        return {"$ref": COMPONENTS + escaped(name)}
    plain = mapped({key: value for key, value in schema.items() if key in _KEPT}, _plain)
    if "properties" in plain:
        plain.pop("additionalProperties", None)
    if "enum" in plain and plain.get("type") not in ("string", "integer"):
        plain.pop("enum")
    return plain
