"""What the server's side knows of each API: operations, schemas, scopes. Read from data, and from nothing of the client."""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

_DATA = Path(__file__).with_name("data")


@dataclass(frozen=True)
class ServerOperation:
    """One operation as the server understands it."""

    id: str
    call: str
    """``vehicles.status``: resource and method, as callers know it."""
    method: str
    path: str
    parameters: tuple[Mapping[str, Any], ...]
    body: Mapping[str, Any] | None
    replies: Mapping[str, Mapping[str, Any]]
    rule: Mapping[str, Any]
    items: tuple[str, ...]
    """Where a collection keeps its list: ``_embedded``, ``vehicles``."""
    token_alone: bool
    """pageToken is refused beside pageSize and indexRange."""

    @property
    def success(self) -> tuple[int, Mapping[str, Any]]:
        """Status and form of the first success."""
        status = next(each for each in self.replies if each.startswith("2"))
        return int(status), self.replies[status]

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Of a quoted path: one group for each parameter."""
        return re.compile(re.sub(r"\\{[^{}]+\\}", "([^/]+)", re.escape(self.path)))

    @cached_property
    def path_names(self) -> tuple[str, ...]:
        """The parameters in the path, in order."""
        return tuple(re.findall(r"{([^{}]+)}", self.path))


@dataclass(frozen=True, eq=False)
class ServerFacts:
    """One API: there is one value of each, made by `facts`."""

    name: str
    auth: str
    base_path: str
    """Path of the address that works in the field: ``/connectedcar/v4``; empty when nobody knows one."""
    brands: Mapping[str, Mapping[str, str]]
    scopes: tuple[str, ...]
    """Those that the document declares, and so those that a driver can be asked for."""
    aliases: Mapping[str, str]
    operations: tuple[ServerOperation, ...]
    """Those with the fewest parameters in their path first: literal segments win."""
    schemas: Mapping[str, Any]
    parts: Mapping[str, Mapping[str, Any]]
    """``Status.lastPosition`` -> the scopes that open it, the drives that have it, what has to be asked for it."""
    withheld: Mapping[str, list[str]]
    """Privacy state -> scopes or places that the car then keeps back."""
    _classes: dict[int, tuple[Any, tuple[str, Mapping[str, Any]]]] = field(default_factory=dict, repr=False)
    _within: dict[str, tuple[str, ...]] = field(default_factory=dict, repr=False)

    def find(self, method: str, path: str) -> tuple[ServerOperation, Mapping[str, str]] | None:
        """The operation of a quoted path, and its parameters unquoted; literal segments win."""
        for operation in self.operations:
            found = operation.pattern.fullmatch(path) if operation.method == method else None
            if found:
                return operation, dict(zip(operation.path_names, map(unquote, found.groups()), strict=True))
        return None

    @cached_property
    def leading(self) -> frozenset[str]:
        """Every place at which a part is, or that lies on the way to one."""
        places = [*self.parts, *(each for kept in self.withheld.values() for each in kept)]
        return frozenset(before for place in places for before in itertools.accumulate(re.split(r"(?=\.|\[])", place)))

    def parts_within(self, place: str) -> tuple[str, ...]:
        """The parts that lie in the one at a place."""
        if place not in self._within:
            inside = (f"{place}.", f"{place}[")
            self._within[place] = tuple(each for each in self.parts if each.startswith(inside))
        return self._within[place]

    def named(self, call: str) -> ServerOperation:
        """The operation that callers know as ``vehicles.status``, or by its id. Raises `KeyError`."""
        return next((each for each in self.operations if call in (each.call, each.id)), None) or _unknown(self, call)

    def knows(self, path: str) -> bool:
        """Whether any method has this path."""
        return any(each.pattern.fullmatch(path) for each in self.operations)

    def resolved(self, schema: Mapping[str, Any]) -> Mapping[str, Any]:
        """The schema, with the class that it refers to merged in."""
        return self.class_of(schema)[1]

    def class_of(self, schema: Mapping[str, Any]) -> tuple[str, Mapping[str, Any]]:
        """The class that a schema refers to, nothing when it is none; and the schema with that merged in."""
        if "$ref" not in schema and "allOf" not in schema:
            return "", schema
        known = self._classes.get(id(schema))
        if known is None:
            # The schema is kept beside, so that no other can ever have its id.
            known = self._classes[id(schema)] = (schema, (_class_name(schema), self._merge(schema)))
        return known[1]

    def _merge(self, schema: Mapping[str, Any]) -> Mapping[str, Any]:
        merged: dict[str, Any] = {}
        for part in (schema, *schema.get("allOf", ())):
            if "$ref" in part:
                merged |= self.resolved(self.schemas[_class_name(part)])
        return {**merged, **{key: value for key, value in schema.items() if key not in ("$ref", "allOf")}}


def _class_name(schema: Mapping[str, Any]) -> str:
    reference = next((part["$ref"] for part in (schema, *schema.get("allOf", ())) if "$ref" in part), "")
    return str(reference).rpartition("/")[2]


@cache
def facts(name: str) -> ServerFacts:
    """The facts of ``b2c``, ``b2b``, ``platform`` or another API of the package."""
    value = json.loads((_DATA / f"{name}.json").read_text("utf-8"))
    operations = tuple(
        ServerOperation(**{**each, "parameters": tuple(each["parameters"]), "items": tuple(each["items"])})
        for each in value["operations"]
    )
    return ServerFacts(
        name=name,
        auth=value["auth"],
        base_path=urlsplit(value["base_url"]).path.rstrip("/"),
        brands=value["brands"],
        scopes=tuple(value["scopes"]),
        aliases=value["aliases"],
        operations=tuple(sorted(operations, key=lambda each: len(each.path_names))),
        schemas=value["schemas"],
        parts=value["parts"],
        withheld=value["withheld"],
    )


@cache
def names() -> tuple[str, ...]:
    """Every API that the world can answer for."""
    return tuple(sorted(path.stem for path in _DATA.glob("*.json")))


def _unknown(api: ServerFacts, call: str) -> ServerOperation:
    raise KeyError(f"{api.name} has no operation {call!r}; it has {', '.join(each.call for each in api.operations)}")
