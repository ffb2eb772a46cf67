"""Rules for one schema each: ``schema -> what was done, or None``; the schema changes in place.

Schemas are visited from outside inwards, so a rule may rely on the ones before it for the
schema itself and for everything around it, not for what is inside.
"""

from __future__ import annotations

import re
from typing import Any

from ..layers import Tree
from .draft import SCHEMA_LISTS, SCHEMA_MAPS, entries

KEYWORDS = frozenset(
    (
        *("$ref", "type", "format", "enum", "default", "nullable", "items", "properties", "required"),
        *("additionalProperties", "allOf", "oneOf", "anyOf", "not", "discriminator"),
        *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
        *("minLength", "maxLength", "pattern", "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties"),
        *("readOnly", "writeOnly", "deprecated", "title", "description", "example", "externalDocs", "xml"),
    )
)
"""What a schema of OpenAPI 3.0.3 may hold (§4.7.24)."""

_TYPES = frozenset(("object", "array", "string", "number", "integer", "boolean"))
_SCALARS = frozenset(("string", "number", "integer", "boolean"))
_COMBINERS = ("allOf", "oneOf", "anyOf")
_KINDS: dict[str, type | tuple[type, ...]] = {
    "string": str,
    "boolean": bool,
    "integer": int,
    "number": (int, float),
    "array": list,
    "object": dict,
}


def trailing_colon(schema: Tree) -> str | None:
    """``endPosition:`` and ``enum:`` are keys with the colon written twice."""
    found = [key for key in schema if key.endswith(":") and key.rstrip(":") in KEYWORDS]
    _respell_keys(schema, found)
    properties = schema.get("properties")
    if isinstance(properties, dict):
        names = [name for name in properties if name.endswith(":")]
        _respell_keys(properties, names)
        found += names
    return f"a colon too many after {', '.join(found)}" if found else None


def _respell_keys(members: Tree, found: list[str]) -> None:
    if found:
        spelled = {key.rstrip(":").strip() if key in found else key: value for key, value in members.items()}
        members.clear()
        members.update(spelled)


def empty_combiner(schema: Tree) -> str | None:
    """``allOf:`` without members combines nothing."""
    empty = [key for key in _COMBINERS if key in schema and not schema[key]]
    for key in empty:
        del schema[key]
    return f"{', '.join(empty)} without members" if empty else None


def single_combiner(schema: Tree) -> str | None:
    """A combiner needs a list; one member alone becomes a list of one."""
    single = [key for key in _COMBINERS if isinstance(schema.get(key), dict)]
    for key in single:
        schema[key] = [schema[key]]
    return f"{', '.join(single)} is no list" if single else None


def null_keyword(schema: Tree) -> str | None:
    """A keyword without a value says nothing."""
    empty = [key for key, value in schema.items() if value is None and key not in ("default", "example", "const")]
    for key in empty:
        del schema[key]
    return f"{', '.join(empty)} without a value" if empty else None


def boolean_schema(schema: Tree) -> str | None:
    """Where a schema is expected, ``true`` (JSON Schema) and any other value mean: anything."""
    changed: list[str] = []
    for key in (*SCHEMA_MAPS, *SCHEMA_LISTS):
        inner = schema.get(key)
        members = inner.items() if isinstance(inner, dict) else enumerate(inner) if isinstance(inner, list) else ()
        for name in [name for name, member in members if not isinstance(member, dict)]:
            inner[name] = {} if inner[name] is not False else {"not": {}}  # type: ignore[index]
            changed.append(f"{key}/{name}")
    for key in ("items", "not"):
        if key in schema and not isinstance(schema[key], dict) and not isinstance(schema[key], list):
            schema[key] = {}
            changed.append(key)
    return f"no schema at {', '.join(changed)}: anything is allowed" if changed else None


def type_list(schema: Tree) -> str | None:
    """OpenAPI 3.1 writes ``type: [string, "null"]``; 3.0 has ``nullable`` and one type."""
    written = schema.get("type")
    if not isinstance(written, list) and written != "null":
        return None
    kinds = [kind for kind in (written if isinstance(written, list) else [written]) if kind != "null"]
    if written == "null" or len(kinds) < len(written):
        schema["nullable"] = True
    del schema["type"]
    if len(kinds) == 1:
        schema["type"] = kinds[0]
    elif kinds:
        schema["anyOf"] = [*entries(schema, "anyOf"), *({"type": kind} for kind in kinds)]
    return f"type {written!r}"


def null_branch(schema: Tree) -> str | None:
    """A branch ``type: "null"`` of a union means ``nullable``."""
    for key in ("oneOf", "anyOf"):
        branches = entries(schema, key)
        kept = [branch for branch in branches if branch != {"type": "null"}]
        if len(kept) < len(branches):
            schema["nullable"] = True
            schema[key] = kept
            if len(kept) == 1:
                schema["allOf"] = [*entries(schema, "allOf"), *schema.pop(key)]
            return f"null as a branch of {key}"
    return None


def const_value(schema: Tree) -> str | None:
    """``const`` is an enum of one value."""
    if "const" not in schema:
        return None
    schema["enum"] = [schema.pop("const")]
    return "const is an enum of one value"


def exclusive_limit(schema: Tree) -> str | None:
    """OpenAPI 3.1 gives the excluded limit itself; 3.0 gives a limit and says that it is excluded."""
    changed = []
    for exclusive, plain in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        limit = schema.get(exclusive)
        if isinstance(limit, int | float) and not isinstance(limit, bool):
            inclusive = schema.get(plain)
            tighter = isinstance(inclusive, int | float) and (
                inclusive > limit if plain == "minimum" else inclusive < limit
            )
            schema[exclusive] = not tighter
            schema[plain] = inclusive if tighter else limit
            changed.append(exclusive)
    return f"{', '.join(changed)} is a number" if changed else None


def content_encoding(schema: Tree) -> str | None:
    """Bytes in a text (OpenAPI 3.1) are the formats ``byte`` and ``binary`` of 3.0."""
    encoding, media_type = schema.pop("contentEncoding", None), schema.pop("contentMediaType", None)
    if encoding is None and media_type is None:
        return None
    schema.setdefault("format", "byte" if encoding in ("base64", "base64url") else "binary")
    return f"{encoding or media_type} is the format {schema['format']}"


def array_of_kinds(schema: Tree) -> str | None:
    """``prefixItems`` and a list at ``items``: OpenAPI 3.0 knows one kind of item, so any of them."""
    kinds = schema.pop("prefixItems", None) or (schema.get("items") if isinstance(schema.get("items"), list) else None)
    if not isinstance(kinds, list):
        return None
    schema["items"] = {"anyOf": kinds} if len(kinds) > 1 else kinds[0] if kinds else {}
    return "items of several kinds"


def pattern_properties(schema: Tree) -> str | None:
    """Names by pattern: a map whose values are any of those given."""
    patterns = schema.pop("patternProperties", None)
    if not isinstance(patterns, dict) or not patterns:
        return None
    values = list(patterns.values())
    if not isinstance(schema.get("additionalProperties"), dict):
        schema["additionalProperties"] = values[0] if len(values) == 1 else {"anyOf": values}
    return "patternProperties are additionalProperties"


def unknown_keyword(schema: Tree) -> str | None:
    """What no OpenAPI 3.0 reader understands is named and goes no further."""
    unknown = [key for key in schema if key not in KEYWORDS and not key.startswith("x-")]
    for key in unknown:
        del schema[key]
    return f"no schema keyword: {', '.join(unknown)}" if unknown else None


def reference_siblings(schema: Tree) -> str | None:
    """Keywords beside a ``$ref`` are ignored by readers: the reference moves into ``allOf``.

    A ``type`` beside it goes: it is the type of what is referred to, or wrong.
    """
    if not isinstance(schema.get("$ref"), str) or len(schema) == 1:
        return None
    beside = sorted(schema.keys() - {"$ref"})
    rest = {key: value for key, value in schema.items() if key not in ("$ref", "type", "allOf")}
    others = [member for member in entries(schema, "allOf") if isinstance(member, dict)]
    reference = {"$ref": schema["$ref"]}
    schema.clear()
    schema.update({"allOf": [reference, *others], **rest} if rest or others else reference)
    return f"beside a reference: {', '.join(beside)}"


def unknown_type(schema: Tree) -> str | None:
    """A ``type`` that JSON does not have: in other case, a format (``date``), or nothing known."""
    written = schema.get("type")
    if written is None or (isinstance(written, str) and written in _TYPES):
        return None
    del schema["type"]
    word = str(written).strip().lower()
    word = {"int": "integer", "float": "number", "double": "number", "bool": "boolean", "str": "string"}.get(word, word)
    if word in _TYPES:
        schema["type"] = word
    elif word in ("date", "date-time", "datetime", "uuid", "uri"):
        schema["type"] = "string"
        schema.setdefault("format", "date-time" if word == "datetime" else word)
    return f"type {written!r}"


def items_on_scalar(schema: Tree) -> str | None:
    """``type: string`` with ``items`` holding the enum is no list: the enum is lifted."""
    if schema.get("type") not in _SCALARS or "items" not in schema:
        return None
    items = schema.pop("items")
    if isinstance(items, dict):
        for key in ("enum", "format", "pattern"):
            if key in items:
                schema.setdefault(key, items[key])
        if isinstance(items.get("$ref"), str):
            schema["allOf"] = [*schema.get("allOf", []), {"$ref": items["$ref"]}]
    return f"items beside type {schema['type']}"


def missing_type(schema: Tree) -> str | None:
    """``properties``, ``items`` or the values of an enum say what the type is."""
    if "type" in schema or "$ref" in schema:
        return None
    kind = _implied_type(schema)
    if kind is None:
        return None
    schema["type"] = kind
    return f"the type is {kind}"


def _implied_type(schema: Tree) -> str | None:
    if "properties" in schema or isinstance(schema.get("additionalProperties"), dict):
        return "object"
    if "items" in schema:
        return "array"
    values = schema.get("enum")
    if not isinstance(values, list) or not (given := [value for value in values if value is not None]):
        return None
    for kind in ("string", "boolean", "integer", "number"):
        if all(_is_a(value, kind) for value in given):
            return kind
    return None


def _is_a(value: Any, kind: str) -> bool:
    if isinstance(value, bool):
        return kind == "boolean"
    return isinstance(value, _KINDS.get(kind, object))


def type_against_properties(schema: Tree) -> str | None:
    """What has properties is an object, whatever ``type`` says."""
    written = schema.get("type")
    if not isinstance(schema.get("properties"), dict):
        return "properties is no mapping" if schema.pop("properties", None) is not None else None
    if written in (None, "object"):
        return None
    schema["type"] = "object"
    schema.pop("items", None)
    return f"type {written} with properties"


def array_without_items(schema: Tree) -> str | None:
    """A list that does not say of what is a list of anything."""
    if schema.get("type") != "array" or isinstance(schema.get("items"), dict):
        return None
    schema["items"] = {}
    return "a list without items"


def items_on_object(schema: Tree) -> str | None:
    """``items`` means nothing on an object."""
    if schema.get("type") != "object" or "items" not in schema:
        return None
    del schema["items"]
    return "items beside type object"


_FORMATS = {
    ("string", "datetime"): ("string", "date-time"),
    ("string", "date-time"): ("string", "date-time"),
    ("string", "yyyy-mm-dd"): ("string", "date"),
    ("number", "int"): ("integer", None),
    ("number", "integer"): ("integer", None),
    ("number", "int32"): ("integer", "int32"),
    ("number", "int64"): ("integer", "int64"),
    ("integer", "int"): ("integer", None),
    ("integer", "integer"): ("integer", None),
    ("integer", "float"): ("number", "float"),
    ("integer", "double"): ("number", "double"),
}


def format_spelling(schema: Tree) -> str | None:
    """``number/int`` is an integer, ``dateTime`` is ``date-time``, ``YYYY-MM-DD`` is ``date``."""
    kind, written = schema.get("type"), schema.get("format")
    meant = _FORMATS.get((str(kind), str(written).lower())) if written is not None else None
    if meant is None or meant == (kind, written):
        return None
    schema["type"] = meant[0]
    if meant[1]:
        schema["format"] = meant[1]
    else:
        del schema["format"]
    return f"format {written} on {kind}"


def pattern_as_format(schema: Tree) -> str | None:
    """A regular expression under ``format`` is a pattern for the whole text."""
    written = schema.get("format")
    if not isinstance(written, str) or not re.search(r"[\[\](){}*?+\\]", written):
        return None
    del schema["format"]
    schema.setdefault("pattern", f"^(?:{written})$" if "|" in written else f"^{written}$")
    return f"the format {written} is a pattern"


def enum_is_no_list(schema: Tree) -> str | None:
    """An enum is a list; a value alone is a list of one."""
    if "enum" not in schema or (isinstance(schema["enum"], list) and schema["enum"]):
        return None
    written = schema.pop("enum")
    if not isinstance(written, dict | list):
        schema["enum"] = [written]
    return "enum is no list of values"


def enum_spelling(schema: Tree) -> str | None:
    """Values of an enum have its type: texts without blanks around, numbers, no null."""
    values, kind = schema.get("enum"), schema.get("type")
    if not isinstance(values, list):
        return None
    if None in values:
        schema["nullable"] = True
    spelled = [_spelled(value, kind) for value in values if value is not None]
    if kind == "boolean":
        del schema["enum"]
        return "an enum of true and false"
    if spelled == values and all(type(a) is type(b) for a, b in zip(spelled, values, strict=True)):
        return None
    schema["enum"] = spelled
    return "values of another type, with blanks around, or null"


def _spelled(value: Any, kind: Any) -> Any:
    if kind == "string":
        return (
            value.strip() if isinstance(value, str) else str(value).lower() if isinstance(value, bool) else str(value)
        )
    if kind in ("integer", "number") and isinstance(value, str) and re.fullmatch(r"-?[0-9]{1,18}", value.strip()):
        return int(value)
    return value


def duplicate_enum_value(schema: Tree) -> str | None:
    """Each value of an enum is given once."""
    values = schema.get("enum")
    if not isinstance(values, list):
        return None
    once = list({(type(value), repr(value)): value for value in values}.values())
    if len(once) == len(values):
        return None
    schema["enum"] = once
    return f"{len(values) - len(once)} values of the enum are given twice"


def default_not_in_enum(schema: Tree) -> str | None:
    """A default is one of the values: found in another case, else dropped."""
    values = schema.get("enum")
    if "default" not in schema or not isinstance(values, list) or schema["default"] in values:
        return None
    written = schema.pop("default")
    matches = [value for value in values if str(value).casefold() == str(written).casefold()]
    if matches:
        schema["default"] = matches[0]
    return f"the default {written!r} is none of the values"


def default_of_other_type(schema: Tree) -> str | None:
    """A default of another type than the schema's is none."""
    kind = schema.get("type")
    if "default" not in schema or kind is None or _is_a(schema["default"], kind):
        return None
    if schema["default"] is None and schema.get("nullable"):
        return None
    written = schema.pop("default")
    return f"the default {written!r} is no {kind}"


def limit_is_no_number(schema: Tree) -> str | None:
    """A limit that is no number (or no count) limits nothing; texts of digits are numbers."""
    changed: list[str] = []
    for key in ("minimum", "maximum", "multipleOf", *_COUNTS):
        if key not in schema or _is_a(schema[key], "integer" if key in _COUNTS else "number"):
            continue
        written = schema.pop(key)
        if re.fullmatch(r"-?[0-9]{1,18}", str(written)):
            schema[key] = int(written)
        changed.append(f"{key} {written!r}")
    return f"no number: {', '.join(changed)}" if changed else None


_COUNTS = ("minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties")


def misplaced_pattern(schema: Tree) -> str | None:
    """A pattern is a regular expression, and only texts have one."""
    if "pattern" not in schema:
        return None
    if schema.get("type") in (None, "string") and isinstance(schema["pattern"], str) and _compiles(schema["pattern"]):
        return None
    return f"no pattern for a text: {schema.pop('pattern')!r}"


def _compiles(pattern: str) -> bool:
    try:
        re.compile(pattern)
    except (re.error, OverflowError, RecursionError):
        return False
    return True


def required_is_no_list(schema: Tree) -> str | None:
    """``required: true`` on a property is from another place: it is no list of names."""
    if "required" not in schema or (isinstance(schema["required"], list) and schema["required"]):
        return None
    written = schema.pop("required")
    return f"required {written!r} is no list of names"
