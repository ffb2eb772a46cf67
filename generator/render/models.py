"""Classes of the normal form -> modules of typed views, through datamodel-code-generator.

The library resolves types, orders nothing and names nothing of ours: our template gets the
finished member of each field and takes only the type hint from the library.
"""

from __future__ import annotations

import ast
import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from ..diagnostics import Location, SpecError
from ..layers import METHODS, Api, Class, Tree
from .environment import TEMPLATES
from .text import docstring, first_paragraph, quoted
from .types import TIME_OF_DAY, class_of

_LIMITS = {
    "minimum": "minimum",
    "maximum": "maximum",
    "minLength": "min_length",
    "maxLength": "max_length",
    "minItems": "min_items",
    "maxItems": "max_items",
    "pattern": "pattern",
    "const": "const",
    "x-unit": "unit",
    "x-unit-by": "unit_by",
    "x-unit-unknown": "unit_unknown",
    "x-scope": "scope",
    "x-sentinels": "sentinels",
    "x-twin-of": "twin_of",
    "x-twin-by": "twin_by",
    "x-stamp": "stamp",
}
_FLAGS = {"nullable": "nullable", "deprecated": "deprecated", "readOnly": "read_only", "writeOnly": "write_only"}
UNTYPED = "Model"
"""The base class of the runtime: what an object is that no branch of a union of classes explains."""

_TYPING = {"Any": "typing", "Literal": "typing", "Sequence": "collections.abc", "Mapping": "collections.abc"}
_DATES = {"date", "datetime", "timedelta"}


@dataclass(frozen=True, slots=True)
class MemberView:
    name: str
    arguments: str
    """What stands between the brackets of ``field(...)``; for an enum the value."""
    docstring: str


@dataclass(frozen=True, slots=True)
class ClassView:
    """What the two model templates get beside the library's own objects."""

    docstring: str
    members: Mapping[Any, MemberView]
    base: str
    arguments: str
    """Class keywords, each with a comma before it."""


def limits(schema: Tree) -> dict[str, Any]:
    """Limits of a use-site schema under the names of ``field`` and ``Parameter``."""
    found = {python: schema[wire] for wire, python in _LIMITS.items() if schema.get(wire) not in (None, [], "")}
    for bound, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        if schema.get(exclusive) is True and bound in found:
            found[f"exclusive_{bound}"] = found.pop(bound)
    if "sentinels" in found:
        found["sentinels"] = tuple(found["sentinels"])
    if "unit_by" in found:
        found["unit_by"] = (found["unit_by"]["member"], found["unit_by"]["units"])
    return found


def render_models(api: Api, depth: int) -> dict[str, str]:
    """Home -> source of its module; ``depth`` is how many packages lie between ``models`` and the top."""
    if not api.classes:
        return {}
    sources = _split(_generate(api))
    missing = sorted({each.name for each in api.classes} ^ (set(sources) - {UNTYPED}))
    if missing:
        where = Location(api.document.source.origin)
        raise SpecError(where, f"datamodel-code-generator changed the classes {missing}", "report this as a defect")
    homes: dict[str, list[Class]] = defaultdict(list)
    for each in api.classes:
        homes[each.home].append(each)
    home_of = {each.name: each.home for each in api.classes}
    return {home: _module(home, members, sources, home_of, depth) for home, members in sorted(homes.items())}


def _generate(api: Api) -> str:
    import datamodel_code_generator as library
    from datamodel_code_generator.enums import DataModelType, InputFileType
    from datamodel_code_generator.format import DatetimeClassType, PythonVersion

    views = {each.name: {"view": _class_view(each)} for each in api.classes}
    views[UNTYPED] = {"view": ClassView(docstring='""""""', members={}, base=UNTYPED, arguments="")}
    rendered = library.generate(
        json.dumps(_bare(api)),
        input_file_type=InputFileType.OpenAPI,
        output_model_type=DataModelType.PydanticV2BaseModel,
        output_datetime_class=DatetimeClassType.Datetime,
        target_python_version=PythonVersion.PY_311,
        custom_template_dir=TEMPLATES / "models",
        extra_template_data=defaultdict(dict, views),
        field_constraints=True,
        force_optional_for_required_fields=True,
        use_standard_collections=True,
        use_generic_container_types=True,
        use_union_operator=True,
        strict_refs=True,
        keep_model_order=True,
        disable_timestamp=True,
        formatters=[],
    )
    assert isinstance(rendered, str)
    return rendered


def _bare(api: Api) -> Tree:
    """Types and nothing else: limits and texts reach the template through the views."""
    objects = frozenset(each.name for each in api.classes if "enum" not in each.schema)
    schemas = {each.name: _bare_class(each, objects) for each in api.classes} | {UNTYPED: {"type": "object"}}
    used = {name: {"$ref": f"#/components/schemas/{name}"} for name in schemas}
    response = {"description": "", "content": {"application/json": {"schema": {"oneOf": list(used.values())}}}}
    paths = {"/": {METHODS[0]: {"responses": {"200": response}}}}
    return {
        "openapi": "3.0.3",
        "info": {"title": "models", "version": "0"},
        "paths": {} if len(used) < 2 else paths,
        "components": {"schemas": schemas},
    }


def _bare_class(each: Class, objects: frozenset[str]) -> Tree:
    if "enum" in each.schema:
        return {"type": each.schema.get("type", "string"), "enum": list(each.schema["enum"])}
    properties = each.schema.get("properties", {})
    neutral = _neutral(properties)
    bare = {neutral[name]: _bare_type(schema, objects) for name, schema in properties.items()}
    return {"type": "object", "properties": bare}


def _neutral(properties: Iterable[str]) -> dict[str, str]:
    """Wire name -> what the library is told: it renames types that a member is called like, such as ``date``."""
    return {name: f"member_{index}" for index, name in enumerate(properties)}


def _bare_type(schema: Tree, objects: frozenset[str]) -> Tree:
    if "$ref" in schema:
        return {"$ref": schema["$ref"]}
    if "allOf" in schema:
        return _bare_type(schema["allOf"][0], objects)
    for union in ("oneOf", "anyOf"):
        if union in schema:
            branches = [_bare_type(branch, objects) for branch in schema[union]]
            several = len({class_of(branch) for branch in schema[union]} & objects) > 1
            return {"anyOf": [*branches, {"$ref": f"#/components/schemas/{UNTYPED}"}] if several else branches}
    bare = {key: schema[key] for key in ("type",) if key in schema}
    if schema.get("x-time-of-day"):
        bare["customTypePath"] = f"runtime.{TIME_OF_DAY}"  # A name alone is refused; the import is ours.
    elif schema.get("format") in ("date", "date-time", "duration"):
        bare["format"] = schema["format"]
    if schema.get("type") == "array":
        bare["items"] = _bare_type(schema.get("items", {}), objects)
    if isinstance(schema.get("additionalProperties"), dict):
        bare["additionalProperties"] = _bare_type(schema["additionalProperties"], objects)
    elif schema.get("type") == "object":
        bare["additionalProperties"] = True
    return bare


def _class_view(each: Class) -> ClassView:
    is_enum = "enum" in each.schema
    return ClassView(
        docstring=docstring(first_paragraph(each.description) or _fallback(each)),
        members=(_enum_members if is_enum else _fields)(each),
        base=("OpenIntEnum" if each.schema.get("type") == "integer" else "OpenEnum") if is_enum else "Model",
        arguments=_spellings(each) if is_enum else _pointer(each),
    )


def _spellings(each: Class) -> str:
    spellings = each.schema.get("x-spellings")
    return f", spellings={quoted(dict(spellings))}" if spellings else ""


def _pointer(each: Class) -> str:
    """Only where the runtime could not tell it from the name."""
    return f", pointer={quoted(each.pointer)}" if each.pointer != f"/components/schemas/{each.name}" else ""


def _fallback(each: Class) -> str:
    return (
        "One of the values that the document names." if "enum" in each.schema else f"``{each.name}`` of the document."
    )


def _enum_members(each: Class) -> dict[Any, MemberView]:
    values = {str(value): value for value in each.schema["enum"]}
    return {
        values[member.wire]: MemberView(member.python, quoted(values[member.wire]), _sentence(member.description))
        for member in each.members
    }


def _fields(each: Class) -> dict[Any, MemberView]:
    required = set(each.schema.get("required", ()))
    properties = each.schema["properties"]
    neutral = _neutral(properties)
    return {
        neutral[member.wire]: MemberView(
            member.python,
            _arguments(member.wire, properties[member.wire], member.wire in required),
            _sentence(member.description),
        )
        for member in each.members
    }


def _arguments(wire: str, schema: Tree, required: bool) -> str:
    words: dict[str, Any] = {"required": True} if required else {}
    words |= {python: True for key, python in _FLAGS.items() if schema.get(key) is True}
    words |= limits(schema)
    if discriminator := schema.get("discriminator"):
        words["discriminator"] = discriminator["propertyName"]
        mapping = discriminator.get("mapping", {})
        words["mapping"] = {value: str(target).rpartition("/")[2] for value, target in mapping.items()}
    return ", ".join([quoted(wire), "default=None", *(f"{word}={quoted(value)}" for word, value in words.items())])


def _sentence(text: str) -> str:
    return docstring(first_paragraph(text)) if text.strip() else ""


def _split(source: str) -> dict[str, str]:
    """Class name -> its source, as the library printed it."""
    lines = source.splitlines()
    classes = [node for node in ast.parse(source).body if isinstance(node, ast.ClassDef)]
    return {node.name: "\n".join(lines[node.lineno - 1 : node.end_lineno]) for node in classes}


def _module(
    home: str, members: Iterable[Class], sources: Mapping[str, str], home_of: Mapping[str, str], depth: int
) -> str:
    body = "\n\n\n".join(sources[each.name] for each in members)
    names = {node.id for node in ast.walk(ast.parse(body)) if isinstance(node, ast.Name)}
    return "\n".join([*_imports(home, names, home_of, depth), "", "", body, ""])


_MODEL = {"Model": "base", "OpenEnum": "enums", "OpenIntEnum": "enums", TIME_OF_DAY: "time_of_day", "field": "fields"}
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
