"""What pydantic and FastAPI ask of a model; imported only when one of them asks.

Validation takes any JSON object, like every reply does. The JSON schema is the document's:
pydantic derives it from a description that never validates anything.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import asdict, fields
from typing import TYPE_CHECKING, Any

from pydantic_core import core_schema as core

from .bounds import Limits
from .converters import ArrayOf, MapOf, UnionOf, ViewOf
from .scalars import Converter, IntegerChoice, TextChoice

if TYPE_CHECKING:
    from .fields import Field
    from .issues import View

_TYPES = {
    "string": {"type": "string"},
    "number": {"type": "number"},
    "integer": {"type": "integer"},
    "boolean": {"type": "boolean"},
    "date-time": {"type": "string", "format": "date-time"},
    "date": {"type": "string", "format": "date"},
    "duration": {"type": "string", "format": "duration"},
    "time of day": {"type": "string", "format": "duration"},
    "any value": {},
}
_LIMITS = {each.name: re.sub("_(.)", lambda found: found[1].upper(), each.name) for each in fields(Limits)}
_FACTS = {
    "const": "const",
    "deprecated": "deprecated",
    "format": "format",
    "pattern": "pattern",
    "read_only": "readOnly",
    "unit": "x-unit",
    "unit_unknown": "x-unit-unknown",
    "write_only": "writeOnly",
}


def core_schema_of(model: type[View]) -> core.CoreSchema:
    """One definition for each class that ``model`` reaches, so that classes may contain themselves."""
    definitions = [_definition(each) for each in _reached(model)]
    return core.definitions_schema(core.definition_reference_schema(_reference(model)), definitions)


def _reached(model: type[View]) -> list[type[View]]:
    found = {model: None}
    queue = [model]
    for each in queue:
        for member in each._members().by_name.values():
            new = [inner for inner in _models_in(member.converter) if inner not in found]
            found |= dict.fromkeys(new)
            queue += new
    return list(found)


def _models_in(converter: Converter) -> Iterator[type[View]]:
    if isinstance(converter, ViewOf):
        yield converter.model
    elif isinstance(converter, ArrayOf | MapOf):
        yield from _models_in(converter.item)
    elif isinstance(converter, UnionOf):
        for branch in converter.branches:
            yield from _models_in(branch)


def _reference(model: type[View]) -> str:
    return f"{model.__module__}.{model.__qualname__}:{id(model)}"


def _definition(model: type[View]) -> core.CoreSchema:
    fields = {member.wire: _described_field(member) for member in model._members().by_name.values()}
    told = {"title": model.__name__, "description": model.__doc__ or ""}
    return core.no_info_wrap_validator_function(
        lambda value, _: _accepted(model, value),
        core.typed_dict_schema(fields, extra_behavior="allow", metadata=_adding(told)),
        ref=_reference(model),
        serialization=core.plain_serializer_function_ser_schema(lambda view: view.to_wire()),
    )


def _accepted(model: type[View], value: Any) -> View:
    if isinstance(value, model):
        return value
    if not isinstance(value, Mapping):
        raise ValueError(f"{model.__name__} is read from a JSON object")
    try:
        return model.from_wire(value)
    except TypeError as problem:
        raise ValueError(str(problem)) from None


def _described_field(member: Field) -> core.TypedDictField:
    facts = {word: getattr(member, name) for name, word in _FACTS.items()}
    limits = asdict(member.limits) if member.limits else {}
    facts |= {_LIMITS[name]: bound for name, bound in limits.items()}
    told = {word: fact for word, fact in facts.items() if fact is not None and fact is not False}
    return core.typed_dict_field(
        _described_value(member.converter, member.nullable),
        required=member.required,
        metadata=_adding(told),
    )


def _described(converter: Converter) -> core.CoreSchema:
    if isinstance(converter, ViewOf):
        return core.definition_reference_schema(_reference(converter.model))
    if isinstance(converter, ArrayOf):
        return core.list_schema(_described_value(converter.item, converter.gaps))
    if isinstance(converter, MapOf):
        return core.dict_schema(core.str_schema(), _described_value(converter.item, converter.gaps))
    if isinstance(converter, UnionOf):
        return core.union_schema([_described(branch) for branch in converter.branches])
    return core.any_schema(metadata=_adding(_scalar(converter)))


def _described_value(converter: Converter, may_be_null: bool) -> core.CoreSchema:
    described = _described(converter)
    return core.nullable_schema(described) if may_be_null and not converter.takes_null else described


def _scalar(converter: Converter) -> dict[str, Any]:
    if isinstance(converter, TextChoice | IntegerChoice):
        kind = "string" if isinstance(converter, TextChoice) else "integer"
        return {"type": kind, "enum": [member.value for member in converter.enum]}
    return _TYPES[converter.expected]


def _adding(facts: dict[str, Any]) -> dict[str, Any]:
    """Metadata by which pydantic (2.10 and later) adds ``facts`` to the JSON schema that it made."""
    return {"pydantic_js_updates": facts}
