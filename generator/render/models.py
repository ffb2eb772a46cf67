"""Classes of the normal form -> modules of typed views; the type hints are datamodel-code-generator's."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from jinja2 import Environment

from .. import limits
from ..kept import NOTHING, Kept
from ..layers import Api, Class, Tree
from ..naming import REST
from .hints import Hints, ask
from .text import docstring, first_paragraph, quoted
from .types import TIME_OF_DAY, UPLOAD

_LIMITS = {
    **{key: limits.python_name(key) for key in (*limits.NUMBERS, *limits.LENGTHS, *limits.ITEMS)},
    "pattern": "pattern",
    "const": "const",
    "x-unit": "unit",
    "x-unit-by": "unit_by",
    "x-unit-unknown": "unit_unknown",
    "x-unit-unknown-by": "unit_unknown_by",
    "x-scope": "scope",
    "x-sentinels": "sentinels",
    "x-twin-of": "twin_of",
    "x-twin-by": "twin_by",
    "x-stamp": "stamp",
    "x-implausible": "implausible",
}
_FLAGS = {
    "nullable": "nullable",
    "deprecated": "deprecated",
    "readOnly": "read_only",
    "writeOnly": "write_only",
    "x-positional": "is_positional",
}
_TYPING = {"Any": "typing", "Literal": "typing", "Sequence": "collections.abc", "Mapping": "collections.abc"}
_DATES = {"date", "datetime", "timedelta"}


@dataclass(frozen=True, slots=True)
class MemberView:
    """One member of a class: ``name: hint = field(arguments)``; without a hint a value of an enum."""

    name: str
    hint: str
    arguments: str
    docstring: str
    maker: str = "field"
    """``former`` for the old name of a member, ``rest`` for all that have none."""


@dataclass(frozen=True, slots=True)
class ClassView:
    """One class of a module."""

    name: str
    docstring: str
    members: tuple[MemberView, ...]
    base: str
    arguments: str
    """Class keywords, each with a comma before it."""

    @property
    def names(self) -> set[str]:
        """What its source names."""
        hints = (each.hint for each in self.members)
        found = {name for hint in hints for name in re.findall(r"\w+", hint)}
        return found | {self.base} | {each.maker for each in self.members if each.hint}


def limit_arguments(schema: Tree) -> dict[str, Any]:
    """Limits of a use-site schema under the names of ``field`` and ``Parameter``."""
    found = {python: schema[wire] for wire, python in _LIMITS.items() if schema.get(wire) not in (None, [], "")}
    for bound, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        if schema.get(exclusive) is True and bound in found:
            found[f"exclusive_{bound}"] = found.pop(bound)
    if "sentinels" in found:
        found["sentinels"] = tuple(found["sentinels"])
    if "implausible" in found:
        found["implausible"] = tuple(found["implausible"])
    if "unit_by" in found:
        found["unit_by"] = (found["unit_by"]["member"], found["unit_by"]["units"])
    if "unit_unknown_by" in found:
        found["unit_unknown_by"] = (found["unit_unknown_by"]["member"], found["unit_unknown_by"]["why"])
    return found


def render_models(api: Api, env: Environment, depth: int, kept: Kept = NOTHING) -> dict[str, str]:
    """Home -> source of its module; ``depth`` is how many packages lie between ``models`` and the top."""
    objects = frozenset(each.name for each in api.classes if "enum" not in each.schema)
    hints = ask(
        (each for one in api.classes for each in _asked(one)),
        objects,
        kept,
        f"{api.config.package}.{api.config.name}.hints",
    )
    homes: dict[str, list[Class]] = defaultdict(list)
    for each in api.classes:
        homes[each.home].append(each)
    home_of = {each.name: each.home for each in api.classes}
    return {
        home: _module(home, [_class_view(each, hints, objects) for each in members], env, home_of, depth)
        for home, members in sorted(homes.items())
    }


def _asked(one: Class) -> Iterator[Tree]:
    yield from one.schema.get("properties", {}).values()
    if rest := _rest(one):
        yield rest


def _rest(one: Class) -> Tree | None:
    """The map of all that has no name in the class, where the document says that there may be more."""
    said = one.schema.get("additionalProperties")
    values = {} if said is True else said
    if "enum" in one.schema or not isinstance(values, dict):
        return None
    return {"type": "object", "additionalProperties": values}


def _class_view(each: Class, hints: Hints, objects: frozenset[str]) -> ClassView:
    is_enum = "enum" in each.schema
    return ClassView(
        name=each.name,
        docstring=docstring(first_paragraph(each.description) or _fallback(each)),
        members=_enum_members(each) if is_enum else _fields(each, hints, objects),
        base=("OpenIntEnum" if each.schema.get("type") == "integer" else "OpenEnum") if is_enum else "Model",
        arguments=_spellings(each) if is_enum else _pointer(each) + _tags(each),
    )


def _spellings(each: Class) -> str:
    spellings = each.schema.get("x-spellings")
    return f", spellings={quoted(dict(spellings))}" if spellings else ""


def _pointer(each: Class) -> str:
    """Only where the runtime could not tell it from the name."""
    return f", pointer={quoted(each.pointer)}" if each.pointer != f"/components/schemas/{each.name}" else ""


def _tags(each: Class) -> str:
    rows = ", ".join(f"{quoted(key)}: {tuple(values)!r}" for key, values in each.tags.items())
    return f", tags={{{rows}}}" if each.tags else ""


def _fallback(each: Class) -> str:
    return (
        "One of the values that the document names." if "enum" in each.schema else f"``{each.name}`` of the document."
    )


def _enum_members(each: Class) -> tuple[MemberView, ...]:
    values = {str(value): value for value in each.schema["enum"]}
    return tuple(
        MemberView(name, "", quoted(values[member.wire]), said)
        for member in each.members
        for name, said in (
            (member.python, _sentence(member.description)),
            *((old, _old(member.python)) for old in member.formerly),
        )
    )


def _old(name: str) -> str:
    return docstring(f"Old name of `{name}`; it goes with the next major version.")


def _fields(each: Class, hints: Hints, objects: frozenset[str]) -> tuple[MemberView, ...]:
    required = set(each.schema.get("required", ()))
    properties = each.schema["properties"]
    now = tuple(
        MemberView(
            member.python,
            hints.of(properties[member.wire], objects),
            _arguments(member.wire, properties[member.wire], member.wire in required),
            _sentence(member.description),
        )
        for member in each.members
    )
    former = (
        MemberView(
            old,
            hints.of(properties[member.wire], objects),
            f"{quoted(member.python)}, default=None",
            _old(member.python),
            "former",
        )
        for member in each.members
        for old in member.formerly
    )
    return (*now, *former, *_additional(each, hints, objects))


def _additional(each: Class, hints: Hints, objects: frozenset[str]) -> Iterator[MemberView]:
    if rest := _rest(each):
        told = docstring("All other members, by wire name.")
        yield MemberView(REST, hints.of(rest, objects), "default=None", told, maker="rest")


def _arguments(wire: str, schema: Tree, required: bool) -> str:
    words: dict[str, Any] = {"required": True} if required else {}
    words |= {python: True for key, python in _FLAGS.items() if schema.get(key) is True}
    words |= limit_arguments(schema)
    if discriminator := schema.get("discriminator"):
        words["discriminator"] = discriminator["propertyName"]
        words["mapping"] = discriminator["mapping"]
    return ", ".join([quoted(wire), "default=None", *(f"{word}={quoted(value)}" for word, value in words.items())])


def _sentence(text: str) -> str:
    return docstring(first_paragraph(text)) if text.strip() else ""


def _module(home: str, classes: list[ClassView], env: Environment, home_of: Mapping[str, str], depth: int) -> str:
    names = {name for each in classes for name in each.names}
    imports = _imports(home, names, home_of, depth)
    return env.get_template("models/module.py.jinja").render(imports=imports, classes=classes)


_MODEL = {
    "Model": "base",
    "OpenEnum": "enums",
    "OpenIntEnum": "enums",
    TIME_OF_DAY: "time_of_day",
    UPLOAD: "upload",
    "field": "fields",
    "former": "former",
    "rest": "fields",
}
"""What generated models are made of -> the module of the runtime that defines it."""


def _imports(home: str, names: set[str], home_of: Mapping[str, str], depth: int) -> list[str]:
    dates = sorted(names & _DATES)
    lines = ["from __future__ import annotations", ""]
    lines += [f"from {_TYPING[name]} import {name}" for name in sorted(names & set(_TYPING))]
    if dates:
        lines.append(f"from datetime import {', '.join(dates)}")
    core = f"{'.' * (depth + 1)}_runtime.core.model"
    lines += [f"from {core}.{module} import {name}" for name, module in _MODEL.items() if name in names]
    foreign = sorted((home_of[name], name) for name in names if home_of.get(name, home) != home)
    if foreign:
        lines.insert(2, "from typing import TYPE_CHECKING")
        lines += ["", "if TYPE_CHECKING:"]
        lines += [f"    from .{module} import {name}" for module, name in foreign]
    return lines
