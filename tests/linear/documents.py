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


def called(operation: Tree, method: str = "get") -> Tree:
    """One path with one operation."""
    return {"/things": {method: {"responses": {"204": {"description": ""}}} | operation}}


def replies(schema: Tree) -> Tree:
    """The part of an operation that says what it answers."""
    return {"responses": {"200": {"description": "", "content": {"application/json": {"schema": schema}}}}}


def one(reply: Tree, path: str = "/things") -> Tree:
    """One path with one operation and this reply."""
    return {path: {"get": {"responses": {"200": {"description": "", **reply}}}}}


def flow(scopes: Tree) -> Tree:
    """A security scheme with these scopes."""
    return {
        "type": "oauth2",
        "flows": {"clientCredentials": {"tokenUrl": "https://host.example/token", "scopes": scopes}},
    }


def secured(schemes: Tree, data: bytes, **root: Any) -> bytes:
    """A document with these security schemes."""
    whole = json.loads(data)
    whole["components"]["securitySchemes"] = schemes
    return json.dumps(whole | root, indent=1).encode()


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
    "replies of one shape": many(lambda number: replies({"type": "object", "properties": {"a": {"type": "string"}}})),
    "replies that differ": many(lambda number: replies({"type": "object", "properties": {f"m{number}": {"type": "string"}}})),
    "headers": lambda size: document(paths=one({"headers": {f"x-h{n}": {"schema": {"type": "string"}} for n in range(size)}})),
    "media types": lambda size: document(
        paths=one({"content": {f"application/x{n}+json": {"schema": {"type": "object", "properties": {"a": {"type": "string"}}}} for n in range(size)}})
    ),
    "parameters of a path": lambda size: document(
        paths={
            "/" + "/".join(f"{{p{n}}}" for n in range(size)): {
                "get": {
                    "parameters": [{"name": f"p{n}", "in": "path", "required": True, "schema": {"type": "string"}} for n in range(size)],
                    "responses": {"204": {"description": ""}},
                }
            }
        }
    ),
    "undeclared parameters of a path": lambda size: document(
        paths={"/" + "/".join(f"{{p{n}}}" for n in range(size)): {"get": {"responses": {"204": {"description": ""}}}}}
    ),
    "tags that are told of": lambda size: document(
        paths={f"/{n}": {"get": {"tags": [f"tag{n}"], "responses": {"204": {"description": ""}}}} for n in range(size)},
        tags=[{"name": f"tag{n}", "description": "a"} for n in range(size)],
    ),
    "servers": lambda size: document(None, None, servers=[{"url": f"https://host{n}.example"} for n in range(size)]),
    "variables of a server": lambda size: document(
        None, None, servers=[{"url": "https://" + ".".join(f"{{v{n}}}" for n in range(size)), "variables": {f"v{n}": {"default": "a"} for n in range(size)}}]
    ),
    "security schemes": lambda size: secured(
        {f"k{n}": {"type": "apiKey", "in": "header", "name": f"x-k{n}"} for n in range(size)},
        many(lambda number: {"security": [{f"k{number}": []}]})(size),
    ),
    "declared scopes": lambda size: secured(
        {"o": flow({f"a:b{n}": "" for n in range(size)})},
        many(lambda number: {"security": [{"o": [f"a:b{number}"]}]})(size),
    ),
    "scopes of an operation": lambda size: secured(
        {"o": flow({f"a:b{n}": "" for n in range(size)})},
        document(paths=called({"security": [{"o": [f"a:b{n}" for n in range(size)]}], "description": TABLE + "".join(f"|a:b{n}|Required|\n" for n in range(size))})),
    ),
    "values at once": members(
        lambda size: {"properties": {"kind": {"allOf": [{"type": "string", "enum": [f"v{n + each}" for n in range(size)]} for each in (0, size // 2)]}}}
    ),
    "values of both kinds": members(
        lambda size: {"properties": {"kind": {"type": "string", "enum": [value for n in range(size) for value in (f"v{n}", f"V{n}", n)], "default": "none"}}}
    ),
    "fixed values of variants": members(
        lambda size: {"properties": {"one": {"oneOf": [{"type": "object", "properties": {"kind": {"enum": [f"v{n}"]}}} for n in range(size)]}}}
    ),
    "heirs": lambda size: document(
        {
            "Base": {"type": "object", "properties": {"kind": {"type": "string"}}, "discriminator": {"propertyName": "kind"}},
            **{f"S{n}": {"allOf": [{"$ref": "#/components/schemas/Base"}, {"type": "object", "properties": {"a": {"type": "string"}}}]} for n in range(size)},
        }
    ),
    "components called alike": lambda size: document(
        {f"{word}{n}": {"type": "object", "properties": {"a": {"type": "string"}, "next": {"$ref": f"#/components/schemas/{other}{n + (word == 's')}"}}}
         for n in range(size) for word, other in (("S", "s"), ("s", "S"))} | {f"S{size}": {"type": "string"}}
    ),
    "references into paths": lambda size: document(
        {"S": {"type": "object", "properties": {f"m{n}": {"$ref": "#/paths/~1a/get/responses/200/content/application~1json/schema"} for n in range(size)}}},
        one({"content": {"application/json": {"schema": {"type": "object", "properties": {"a": {"$ref": "#/components/schemas/S"}}}}}}, "/a"),
    ),
    "dangling references": members(lambda size: {"properties": {f"m{n}": {"$ref": f"#/components/schemas/N{n}"} for n in range(size)}}),
    "required without a property": members(lambda size: {"properties": {"a": {"type": "string"}}, "required": [f"m{n}" for n in range(size)]}),
    "keys written twice": yaml(lambda size: "x-a: 1\n" * size),
    "unknown keywords": members(lambda size: {"properties": {f"m{n}": {"type": "string", f"k{n}": 1} for n in range(size)}}),
    "extensions": lambda size: document(None, None, **{f"x-{n}": {"a": n} for n in range(size)}),
    "callbacks": lambda size: document(
        paths=called({"callbacks": {f"c{n}": {"{$request.body#/url}": {"post": {"responses": {"204": {"description": ""}}}}} for n in range(size)}})
    ),
    "form parts": lambda size: document(
        paths=called({"requestBody": {"content": {"multipart/form-data": {"schema": {"type": "object", "properties": properties(size)}}}}}, "post")
    ),
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

SHARED: Mapping[str, Callable[[int], bytes]] = {
    "all of one": lambda size: document(
        {"Base": {"type": "object", "properties": properties(size)}}
        | {
            f"S{n}": {
                "allOf": [
                    {"$ref": "#/components/schemas/Base"},
                    {"type": "object", "properties": {f"n{n}": {"$ref": f"#/components/schemas/S{n + 1}"}}},
                ]
            }
            for n in range(size)
        }
        | {f"S{size}": {"type": "string"}},
        {"/things": {"get": replies({"$ref": "#/components/schemas/S0"})}},
    ),
    "scopes for all": lambda size: secured(
        {"o": flow({f"a:b{n}": "" for n in range(size)})},
        many(lambda number: {})(size),
        security=[{"o": [f"a:b{n}" for n in range(size)]}],
    ),
    "schemes for all": lambda size: secured(
        {f"k{n}": {"type": "apiKey", "in": "header", "name": f"x-k{n}"} for n in range(size)},
        many(lambda number: {})(size),
        security=[{f"k{n}": [] for n in range(size)}],
    ),
    "a reply for all": lambda size: shared(
        "responses",
        {
            "description": "",
            "content": {"application/json": {"schema": {"type": "object", "properties": properties(size)}}},
        },
    )(size),
    "a parameter for all": lambda size: shared(
        "parameters", {"name": "p", "in": "query", "schema": {"type": "string", "enum": [f"v{n}" for n in range(size)]}}
    )(size),
    "a family in many places": lambda size: document(
        {
            "Root": {
                "type": "object",
                "properties": {f"m{n}": {"$ref": "#/components/schemas/Base"} for n in range(size)},
            },
            "Base": {
                "type": "object",
                "properties": {"kind": {"type": "string"}},
                "discriminator": {"propertyName": "kind"},
            },
            **{
                f"S{n}": {
                    "allOf": [
                        {"$ref": "#/components/schemas/Base"},
                        {"type": "object", "properties": {"a": {"type": "string"}}},
                    ]
                }
                for n in range(size)
            },
        }
    ),
    "an alias in many places": lambda size: document(
        {
            "Root": {
                "type": "object",
                "properties": {f"m{n}": {"$ref": "#/components/schemas/Any"} for n in range(size)},
            },
            "Any": {"oneOf": [{"type": "object", "properties": {f"p{n}": {"type": "string"}}} for n in range(size)]},
        }
    ),
    "media types for all": lambda size: json.dumps(
        {
            "swagger": "2.0",
            "info": {"title": "Kinds", "version": "1"},
            "produces": [f"application/x{n}+json" for n in range(size)],
            "paths": {
                f"/{n}": {"get": {"responses": {"200": {"description": "", "schema": {"type": "string"}}}}}
                for n in range(size)
            },
        },
        indent=1,
    ).encode(),
    "a path item for all": lambda size: json.dumps(
        {
            "openapi": "3.1.0",
            "info": {"title": "Kinds", "version": "1"},
            "paths": {f"/{n}": {"$ref": "#/components/pathItems/P"} for n in range(size)},
            "components": {
                "pathItems": {"P": called(replies({"type": "object", "properties": properties(size)}))["/things"]}
            },
        },
        indent=1,
    ).encode(),
    "labels of a table": lambda size: secured(
        {"o": flow({f"a:b{n}": "" for n in range(size)})},
        document(
            paths=called(
                {
                    "security": [{"o": [f"a:b{n}" for n in range(size)]}],
                    "description": TABLE + "".join(f"|c_{n}_d|Required|\n" for n in range(size)),
                }
            )
        ),
    ),
}
"""Kinds in which many places have one large part in common, which each of them then has for itself."""


def shared(section: str, part: Tree) -> Callable[[int], bytes]:
    """As many operations as asked for, all with one part of ``components``."""

    def made(size: int) -> bytes:
        use = {"$ref": f"#/components/{section}/P"}
        ok = {"responses": {"200": use}} if section == "responses" else {"parameters": [use]}
        whole = json.loads(many(lambda number: ok)(size))
        whole["components"][section] = {"P": part}
        return json.dumps(whole, indent=1).encode()

    return made


def _nested(depth: int) -> Tree:
    schema: Tree = {"type": "string"}
    for _ in range(min(depth, 80)):
        schema = {"type": "array", "items": schema}
    return schema
