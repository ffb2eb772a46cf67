"""Documents of any size of kinds that make programs slow."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

Tree = dict[str, Any]


def document(schemas: Tree | None = None, paths: Tree | None = None, **root: Any) -> bytes:
    """A document whose one operation returns the first schema."""
    first = next(iter(schemas or {}), None)
    content = {"application/json": {"schema": {"$ref": f"#/components/schemas/{first}"}}} if first else {}
    get = {"operationId": "get", "tags": ["things"], "responses": {"200": {"description": "", "content": content}}}
    whole = {
        "openapi": "3.0.3",
        "info": {"title": "Kinds", "version": "1"},
        "paths": paths or {"/things": {"get": get}},
        "components": {"schemas": schemas or {}},
    }
    return json.dumps(whole | root, ensure_ascii=False, indent=1).encode()


def ref(number: int, size: int) -> Tree:
    return {"$ref": f"#/components/schemas/S{number}"} if number < size else {"type": "string"}


def chain(link: Callable[[int, Tree], Tree]) -> Callable[[int], bytes]:
    """Components of which each is made of the next one."""
    return lambda size: document({f"S{number}": link(number, ref(number + 1, size)) for number in range(size)})


def described(text: Callable[[int], str]) -> Callable[[int], bytes]:
    def made(size: int) -> bytes:
        get = {"operationId": "get", "description": text(size), "responses": {"204": {"description": ""}}}
        return document(paths={"/things": {"get": get}})

    return made


def many(one: Callable[[int], Tree]) -> Callable[[int], bytes]:
    """As many operations as asked for."""
    ok = {"responses": {"204": {"description": ""}}}
    return lambda size: document(paths={f"/things/{each}": {"get": ok | one(each)} for each in range(size)})


def members(schema: Callable[[int], Tree]) -> Callable[[int], bytes]:
    return lambda size: document({"S": {"type": "object", **schema(size)}})


def yaml(text: Callable[[int], str | bytes]) -> Callable[[int], bytes]:
    head = b"openapi: 3.0.3\ninfo:\n  title: Kinds\n  version: '1'\npaths: {}\n"

    def made(size: int) -> bytes:
        body = text(size)
        return head + (body.encode() if isinstance(body, str) else body) + b"\n"

    return made


TABLE = "Scope Name | Mandatory State\n|---|---|\n"


def properties(size: int, name: str = "m{}") -> Tree:
    return {name.format(each): {"type": "string"} for each in range(size)}


KINDS: Mapping[str, Callable[[int], bytes]] = {
    "comments with runs of blanks": yaml(lambda size: f"x-a: 1 # a{' ' * size}b"),
    "comments behind each value": yaml(lambda size: "x-a:\n" + "- 1 # a\n" * size),
    "empty values in one line": yaml(lambda size: "x-a: [" + "{a: }, " * size + "{}] # comment"),
    "tabs in a line": yaml(lambda size: "x-a: 'a'" + " \t" * size + "b"),
    "quotes in a line": yaml(lambda size: "x-a:\t'" + " '" * (2 * size + 1)),
    "bytes that aren't UTF-8": yaml(lambda size: b"x-a: '" + b"\xe9\n " * size + b"'"),
    "lines of carriage returns": yaml(lambda size: "\r\n" * size),
    "aliases in a list": yaml(lambda size: "x-a: &a [1, 2]\nx-b: [" + "*a, " * size + "*a]"),
    "merges": yaml(lambda size: "x-a: &a {b: 1}\nx-b: {<<: [" + "*a, " * size + "*a]}"),
    "surrogates": lambda size: document(None, None, **{"x-a": "e"}).replace(b'"e"', b'"' + rb"\ud83d\ude00" * size + b'"'),
    "rule lines": described(lambda size: TABLE + "-" * size + "x"),
    "tables": described(lambda size: TABLE + "|a:b|Required|\n" * size),
    "tables of other names": described(lambda size: TABLE + "".join(f"|a:b{n}|Required|\n" for n in range(size))),
    "cells": described(lambda size: TABLE + "|" * size),
    "open tags": described(lambda size: TABLE + "<" * size),
    "blank lines": described(lambda size: "a" + "\n \n" * size),
    "long words": described(lambda size: "a" * size),
    "operations": many(lambda number: {"operationId": f"get{number}"}),
    "operations called alike": many(lambda number: {"operationId": "get"}),
    "operations without a name": many(lambda number: {}),
    "tags": many(lambda number: {"tags": [f"tag{number}"]}),
    "scopes": many(lambda number: {"security": [{"oauth": [f"a:b{number}"]}]}),
    "parameters": lambda size: document(
        paths={
            "/a": {
                "get": {
                    "parameters": [{"name": f"p{n}", "in": "query", "schema": {"type": "string"}} for n in range(size)],
                    "responses": {"204": {"description": ""}},
                }
            }
        }
    ),
    "members": members(lambda size: {"properties": properties(size), "required": [f"m{n}" for n in range(size)]}),
    "members called alike": members(lambda size: {"properties": properties(size, "a{}".replace("{}", "-" * 2 + "{}"))}),
    "members that differ in signs": members(
        lambda size: {"properties": {"a" + "-" * each: {"type": "string"} for each in range(min(size, 90))}}
    ),
    "values": members(lambda size: {"properties": {"kind": {"type": "string", "enum": [f"v{n}" for n in range(size)]}}}),
    "variants": members(
        lambda size: {"properties": {"one": {"oneOf": [{"type": "object", "properties": {f"m{n}": {"type": "string"}}} for n in range(size)]}}}
    ),
    "components": lambda size: document({f"S{n}": {"type": "object", "properties": {"next": ref(n + 1, size)}} for n in range(size)}),
    "aliases of components": chain(lambda number, following: following),
    "branches": chain(lambda number, following: {"oneOf": [following, following]}),
    "members of branches": chain(
        lambda number, following: {"type": "object", "properties": {"a": {"oneOf": [following, {"type": "object", "properties": {"b": following}}]}}}
    ),
    "any of inline": chain(lambda number, following: {"anyOf": [{"anyOf": [following, {"type": "integer"}]}, {"anyOf": [following, {"type": "boolean"}]}]}),
    "lists of lists": lambda size: document({"S": _nested(size)}),
}  # fmt: skip

EXPANDING: Mapping[str, Callable[[int], bytes]] = {
    "branches of members": chain(
        lambda number, following: {"oneOf": [following, {"type": "object", "properties": {f"m{number}": following}}]}
    ),
    "branches that differ": chain(
        lambda number, following: {
            "oneOf": [{"allOf": [following, {"type": "object", "properties": {f"{side}{number}": {"type": "string"}}}]} for side in "ab"]
        }
    ),
    "aliases in aliases": yaml(
        lambda size: "x-0: &a0 [1]\n" + "".join(f"x-{n}: &a{n} [*a{n - 1}]\n" for n in range(1, size))
    ),
    "all of the next": chain(
        lambda number, following: {"allOf": [following, {"type": "object", "properties": {f"m{number}": {"type": "string"}}}]}
    ),
    "all of the next, twice": chain(lambda number, following: {"allOf": [following, following, {"type": "object", "properties": {"a": {"type": "string"}}}]}),
}  # fmt: skip
"""Kinds whose meaning is larger than the document: what they stand for grows with the square, or without end."""


def _nested(depth: int) -> Tree:
    schema: Tree = {"type": "string"}
    for _ in range(min(depth, 80)):
        schema = {"type": "array", "items": schema}
    return schema
