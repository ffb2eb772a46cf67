"""Every published document reaches its normal form, and nothing of it gets lost on the way.

The check walks document and normal form side by side, from each parameter, body and reply: at
every place both have the same properties, and the normal form has no type or value that the
document doesn't have. It knows nothing of how the normal form is made.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from generator.diagnostics import Report, SpecError
from generator.layers import Api, ApiConfig
from generator.load import load
from generator.normalise import normalise
from generator.repair import repair
from tests.corpus.documents import ROOT, interfaces, others, parameters

Tree = dict[str, Any]
DOCUMENTS = parameters(interfaces())


@cache
def normal(path: Path) -> tuple[Tree, Api, Report]:
    report = Report()
    document = repair(load(ApiConfig("api", str(path)), report), report)
    return document.tree, normalise(document, report), report


@dataclass
class Walk:
    """The two sides, and where they differ."""

    tree: Tree
    api: Api
    contested: list[str]
    """Where the report says that members of allOf contradict each other."""
    compared: int = 0
    differences: list[str] = field(default_factory=list)
    seen: set[tuple[frozenset[str], str]] = field(default_factory=set)

    def node(self, pointer: str) -> Any:
        node: Any = self.tree
        for token in pointer.split("/")[1:]:
            key = token.replace("~1", "/").replace("~0", "~")
            node = node[int(key)] if isinstance(node, list) else node[key]
        return node

    def whole(self, pointers: frozenset[str]) -> frozenset[str]:
        """All nodes that speak of one value: through references, allOf and unions."""
        found, waiting = set(), list(pointers)
        while waiting:
            pointer = waiting.pop()
            if pointer not in found:
                found.add(pointer)
                node = self.node(pointer)
                waiting += [node["$ref"].removeprefix("#")] if "$ref" in node else []
                for key in ("allOf", "oneOf", "anyOf"):
                    waiting += [f"{pointer}/{key}/{index}" for index in range(len(node.get(key, ())))]
        return frozenset(found)

    def parts(self, schema: Tree) -> Iterator[Tree]:
        """All schemas of the normal form that speak of one value."""
        yield schema
        if "$ref" in schema:
            name = schema["$ref"].rpartition("/")[2]
            yield from self.parts(next(each.schema for each in self.api.classes if each.name == name))
        for key in ("allOf", "oneOf", "anyOf"):
            for part in schema.get(key, ()):
                yield from self.parts(part)

    def compare(self, pointers: frozenset[str], schema: Tree, way: str, *, merged: bool = False) -> None:
        """``merged``: several members of allOf speak of this place, so one may narrow the values of another."""
        nodes = self.whole(pointers)
        parts = list(self.parts(schema))
        key = (nodes, repr(schema.get("$ref") or schema))
        if key in self.seen:
            return
        self.seen.add(key)
        self.compared += 1
        merged = merged or any("allOf" in self.node(one) for one in nodes)
        self.properties(nodes, parts, way, merged)
        self.types_and_values(nodes, parts, way, merged)
        for inner in ("items", "additionalProperties"):
            below = frozenset(f"{one}/{inner}" for one in nodes if isinstance(self.node(one).get(inner), dict))
            for part in parts:
                if isinstance(part.get(inner), dict):
                    self.compare(below, part[inner], f"{way}/{inner}", merged=merged and len(below) > 1)
            if below and not any(inner in part for part in parts):
                self.differ(nodes, f"{way}: {inner} is lost")

    def properties(self, nodes: frozenset[str], parts: list[Tree], way: str, merged: bool) -> None:
        wanted: dict[str, set[str]] = {}
        for one in nodes:
            for name in self.node(one).get("properties", {}):
                wanted.setdefault(name, set()).add(f"{one}/properties/{name.replace('~', '~0').replace('/', '~1')}")
        there = {name for part in parts for name in part.get("properties", {})}
        if there != set(wanted):
            self.differ(nodes, f"{way}: {sorted(there ^ set(wanted))} on one side only")
        for part in parts:
            for name, child in part.get("properties", {}).items():
                below = frozenset(wanted.get(name, ()))
                self.compare(below, child, f"{way}/{name}", merged=merged and len(below) > 1)

    def types_and_values(self, nodes: frozenset[str], parts: list[Tree], way: str, merged: bool) -> None:
        types = {self.node(one)["type"] for one in nodes if "type" in self.node(one)}
        found = {part["type"] for part in parts if "type" in part}
        if not found <= types or (types and not found):
            self.differ(nodes, f"{way}: {types} became {found}")
        values = {str(value) for one in nodes for value in self.node(one).get("enum", ())}
        kept = {
            str(value) for part in parts for value in (*part.get("enum", ()), *(part[k] for k in part if k == "const"))
        }
        if kept - values or (values and not kept and "array" not in found):
            self.differ(nodes, f"{way}: values {values} became {kept}")
        if not merged and kept != values:
            self.differ(nodes, f"{way}: values {values} became {kept}")

    def differ(self, nodes: frozenset[str], what: str) -> None:
        """Counts, unless the report names the place as one where the document contradicts itself."""
        places = [re.sub(r"/allOf/\d+", "", one) for one in nodes]
        if not any(f"{place}/".startswith(f"{contested}/") for place in places for contested in self.contested):
            self.differences.append(what)


def uses(tree: Tree, api: Api) -> Iterator[tuple[str, Tree, str]]:
    """Pointer and schema of every parameter, body and reply."""
    for call in api.operations:
        node = tree["paths"][call.path][call.method.lower()]
        holders = {f"responses/{each.status}": each for each in call.responses}
        for place, each in holders.items():
            if each.schema is not None and each.media_type:
                media = each.media_type.replace("/", "~1")
                yield f"{call.pointer}/{place}/content/{media}/schema", each.schema, f"{call.id} {each.status}"
        if call.body:
            media = call.body.media_type.replace("/", "~1")
            yield f"{call.pointer}/requestBody/content/{media}/schema", call.body.schema, f"{call.id} body"
        for index, raw in enumerate(node.get("parameters", ())):
            pointer = raw["$ref"].removeprefix("#") if "$ref" in raw else f"{call.pointer}/parameters/{index}"
            name = (
                tree["components"]["parameters"][pointer.rpartition("/")[2]]["name"] if "$ref" in raw else raw["name"]
            )
            # OpenAPI 3.0 §4.7.12.2.1: parameters of these names are ignored, for other words say what they are.
            if name.lower() in ("accept", "content-type", "authorization"):
                continue
            schema = next(each.schema for each in call.parameters if each.name == name)
            yield f"{pointer}/schema", schema, f"{call.id} {name}"


@pytest.mark.parametrize("path", DOCUMENTS)
def test_nothing_is_lost(path: Path) -> None:
    """Every property, type and value that an operation of the document reaches is in the normal form."""
    tree, api, report = normal(path)
    contested = [entry.location.pointer for entry in report.of("contradiction") if "/" in entry.location.pointer]
    walk = Walk(tree, api, [re.sub(r"/allOf/\d+", "", one) for one in contested if one.startswith("/components")])

    for pointer, schema, way in uses(tree, api):
        walk.compare(frozenset({pointer}), schema, way)

    assert walk.differences == []
    assert walk.compared > len(api.classes)
    methods = {"get", "put", "post", "delete", "options", "head", "patch", "trace"}
    assert len(api.operations) == sum(len(methods & set(item)) for item in tree["paths"].values())


def test_the_walk_notices() -> None:
    """A property, a value or a type that is missing in the normal form is seen."""
    tree, api, _ = normal(ROOT / "spec" / "b2c" / "document.yaml")

    for name, change in (
        ("Vehicle", lambda schema: {**schema, "properties": dict(list(schema["properties"].items())[1:])}),
        ("AlertSeverity", lambda schema: {**schema, "enum": schema["enum"][1:]}),
        ("Odometer", lambda schema: {**schema, "properties": {key: {} for key in schema["properties"]}}),
    ):
        classes = tuple(replace(one, schema=change(one.schema)) if one.name == name else one for one in api.classes)
        walk = Walk(tree, replace(api, classes=classes), [])
        for pointer, schema, way in uses(tree, api):
            walk.compare(frozenset({pointer}), schema, way)
        assert [one for one in walk.differences if "/value:" not in one], name


@pytest.mark.parametrize("path", DOCUMENTS)
def test_names(path: Path) -> None:
    """No class has a number that the document doesn't have, and no name differs by case only from another."""
    tree, api, _ = normal(path)
    text = repr(tree)

    numbers = set(re.findall(r"\d+", text))
    invented = [each.name for each in api.classes if set(re.findall(r"\d+", each.name)) - numbers]

    assert invented == []
    assert [
        each.name for each in api.classes if re.search(r"Option|Variant", each.name) and each.name not in text
    ] == []
    assert len({each.name.lower() for each in api.classes}) == len(api.classes)
    assert len({(each.resource, each.name) for each in api.operations}) == len(api.operations)
    assert all(len({member.python for member in each.members}) == len(each.members) for each in api.classes)
    assert all(len({one.python for one in each.parameters}) == len(each.parameters) for each in api.operations)


@pytest.mark.parametrize("path", DOCUMENTS)
def test_lock_is_stable(path: Path) -> None:
    """A document read with its own lock has the same names and the same lock."""
    _, first, _ = normal(path)

    source = replace(first.document.source, lock=first.lock)
    second = normalise(replace(first.document, source=source), Report())

    assert second.lock == first.lock
    assert second.classes == first.classes
    assert second.operations == first.operations


@pytest.mark.parametrize("path", parameters(others()))
def test_refused(path: Path) -> None:
    """What is no car API is refused before it gets here, where one is expected."""
    with pytest.raises(SpecError):
        load(ApiConfig("api", str(path), is_maintained=True), Report())
