"""Which recorded deviations of real replies a normal form still does not tell of."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.layers import Api, ScopedApi, Tree

BY_DESIGN = frozenset({"deprecated-but-sent", "contradiction", "stale-createdAt", "name-misspelt"})
"""What no correction can change: the document is right, or the values disagree with each other."""

_OPERATIONS = {"getTrips (x-fragment)": "getTripsByVehicle", "any": "getVehicleStatus"}
"""Old or open names in the records -> operation of the document."""


@dataclass(frozen=True, slots=True)
class Deviation:
    """One row of deviations.csv: where a reply is not what the document says."""

    file: str
    operation: str
    path: str
    kind: str
    detail: str

    @classmethod
    def of(cls, row: Mapping[str, str]) -> Deviation:
        operation = _OPERATIONS.get(row["operation"], row["operation"])
        return cls(row["file"], operation, row["path"], row["class"], row["detail"])


@dataclass(frozen=True, slots=True)
class Schemas:
    """The classes of one normal form, to be walked along wire paths."""

    api: Api

    def body(self, schema: Tree) -> Tree:
        """``schema`` with what the class says that it refers to; what is said at the place wins."""
        parts = [schema, *schema.get("allOf", ())]
        name = next((part["$ref"].rpartition("/")[2] for part in parts if "$ref" in part), None)
        if name is None:
            return schema
        found = next(each.schema for each in self.api.classes if each.name == name)
        return found | {key: value for key, value in schema.items() if key != "allOf"}

    def root(self, deviation: Deviation) -> Tree:
        operation = next(each for each in self.api.operations if each.id == deviation.operation)
        failed = deviation.file.startswith("error")
        status = "default" if failed else "200"
        schema = next(each.schema for each in operation.responses if each.status == status)
        assert schema is not None
        return self.body(schema)

    def at(self, deviation: Deviation) -> Tree | None:
        """The schema at the path of a deviation; None where the normal form has no such member."""
        schema: Tree | None = self.root(deviation)
        for step in _steps(deviation.path):
            assert schema is not None
            inside = schema.get("items") if step == "[]" else schema.get("properties", {}).get(step)
            if inside is None:
                return None
            schema = self.body(inside)
        return schema


def _steps(path: str) -> Iterator[str]:
    return (step for step in re.split(r"\.|(?=\[\])", path) if step)


def untold(deviation: Deviation, scoped: ScopedApi, replies: Path) -> bool:
    """Whether the normal form leaves this deviation without a word."""
    if deviation.kind in BY_DESIGN:
        return True
    schema = Schemas(scoped.api).at(deviation)
    if schema is None:
        return True
    return _CHECKS[deviation.kind](schema, deviation, scoped, replies)


Check = Callable[[Tree, Deviation, ScopedApi, Path], bool]


def _array(schema: Tree, *_: Any) -> bool:
    return schema.get("type") != "array"


def _required(schema: Tree, deviation: Deviation, *_: Any) -> bool:
    return deviation.detail in schema.get("required", ())


def _null(schema: Tree, *_: Any) -> bool:
    return not schema.get("nullable")


def _value(schema: Tree, deviation: Deviation, *_: Any) -> bool:
    value = re.match(r"'([^']*)'", deviation.detail)
    assert value is not None
    return value[1] not in schema["enum"] and value[1] not in schema.get("x-spellings", {})


def _twin(schema: Tree, *_: Any) -> bool:
    return "x-twin-of" not in schema


def _unit(schema: Tree, *_: Any) -> bool:
    return "x-unit" not in schema


def _duration(schema: Tree, *_: Any) -> bool:
    return schema.get("format") != "duration"


def _length(schema: Tree, deviation: Deviation, _: ScopedApi, replies: Path) -> bool:
    reply: Any = json.loads((replies / deviation.file).read_bytes())
    for step in _steps(deviation.path):
        reply = reply[step]
    return not schema.get("minItems", 0) <= len(reply) <= schema.get("maxItems", len(reply))


def _sentinel(_: Tree, deviation: Deviation, scoped: ScopedApi, __: Path) -> bool:
    rows = [row for row in scoped.availability.rows if row.path == f"Status.{deviation.path}"]
    return not any(int(deviation.detail.split()[0]) in row.sentinels for row in rows)


_CHECKS: Mapping[str, Check] = {
    "type:array-for-object": _array,
    "missing-required": _required,
    "null": _null,
    "enum:unknown-value": _value,
    "enum:YAML1.1-bool-in-spec": _value,
    "name-misspelt-alias": _twin,
    "semantics": _unit,
    "format-doc-wrong": _duration,
    "coordinates-length": _length,
    "sentinel": _sentinel,
    # Nothing to check beyond the place: the member is there.
    "unknown-field": lambda *_: False,
    "name-case": lambda *_: False,
}
