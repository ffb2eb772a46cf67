"""Type hints by datamodel-code-generator, from a skeleton in which nothing of a document stands.

Each distinct neutral type is asked once: a use-site schema whose classes are called by their place
in it (``C0``, ``C1``), so that ``Sequence[Energy]`` and ``Sequence[Trip]`` are one question.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from ..kept import NOTHING, Kept, said_by
from ..layers import Tree
from ..pointers import class_of
from ..signatures import source
from .types import UNTYPED, annotation, is_anything, is_open

_FORMATS = frozenset(("date", "date-time", "duration"))
_ASKED = "Asked"
_PLACE = re.compile(r"\bC(\d+)\b")


@dataclass(frozen=True)
class Hints:
    """What the library said: neutral type -> hint."""

    said: Mapping[str, str]

    def of(self, schema: Tree, objects: frozenset[str]) -> str:
        """The annotation of a member that may be missing, in the names of the normal form."""
        neutral = Neutral.of(schema, objects)
        meant = annotation(schema, objects)
        hint = _PLACE.sub(lambda match: neutral.classes[int(match[1])], self.said.get(neutral.key, ""))
        # Whatever a library says, only what the normal form names gets in.
        return hint if _names(hint) == _names(f"{meant} | None") else f"{meant} | None"


@dataclass(frozen=True)
class Neutral:
    """A use-site schema without names."""

    schema: Tree
    classes: tuple[str, ...]
    """Place -> name."""

    @classmethod
    def of(cls, schema: Tree, objects: frozenset[str]) -> Neutral:
        classes: dict[str, int] = {}
        plain = _neutral(schema, objects, classes)
        return cls(plain, tuple(classes))

    @cached_property
    def key(self) -> str:
        """Equal for equal questions."""
        return json.dumps(self.schema, sort_keys=True)


def ask(schemas: Iterable[Tree], objects: frozenset[str], kept: Kept = NOTHING, slot: str = "hints") -> Hints:
    """The hints of use-site schemas; ``objects`` are the classes that are no enums."""
    found = {each.key: each.schema for each in (Neutral.of(schema, objects) for schema in schemas)}
    if not found:
        return Hints({})
    questions = sorted(found)
    asked = _skeleton([found[each] for each in questions])
    made_from = said_by("datamodel-code-generator", __file__, asked)
    answers = kept.get(slot, made_from)
    if answers is None:
        answers = _answers(asked, len(questions))
        kept.put(slot, made_from, answers)
    return Hints(dict(zip(questions, answers, strict=True)))


def _item(schema: Tree, objects: frozenset[str], classes: dict[str, int]) -> Tree:
    plain = _neutral(schema, objects, classes)
    if not schema.get("nullable"):
        return plain
    # Beside a reference OpenAPI 3.0 gives the word no meaning.
    return {"allOf": [plain], "nullable": True} if "$ref" in plain else {**plain, "nullable": True}


def _neutral(schema: Tree, objects: frozenset[str], classes: dict[str, int]) -> Tree:
    if name := class_of(schema):
        return _reference(classes.setdefault(name, len(classes)))
    branches = schema.get("oneOf") or schema.get("anyOf")
    if branches:
        inner = [_neutral(branch, objects, classes) for branch in branches]
        if is_anything(schema):
            return {}
        extra = [_reference(classes.setdefault(UNTYPED, len(classes)))] if is_open(schema, objects) else []
        return {"anyOf": [*inner, *extra]}
    plain: Tree = {"type": schema["type"]} if "type" in schema else {}
    if schema.get("type") == "string" and schema.get("format") in _FORMATS:
        plain["format"] = schema["format"]
    if schema.get("type") == "array":
        plain["items"] = _item(schema.get("items", {}), objects, classes)
    if schema.get("type") == "object":
        values = schema.get("additionalProperties")
        plain["additionalProperties"] = _item(values, objects, classes) if isinstance(values, dict) else True
    return plain


def _reference(place: int) -> Tree:
    return {"$ref": f"#/components/schemas/C{place}"}


def _answers(skeleton: Tree, number: int) -> list[str]:
    """One hint for each of ``number`` neutral types, as the library prints it for an optional member."""
    import datamodel_code_generator as library
    from datamodel_code_generator.enums import DataModelType, InputFileType
    from datamodel_code_generator.format import DatetimeClassType, PythonVersion

    rendered = library.generate(
        json.dumps(skeleton),
        input_file_type=InputFileType.OpenAPI,
        output_model_type=DataModelType.PydanticV2BaseModel,
        output_datetime_class=DatetimeClassType.Datetime,
        target_python_version=PythonVersion.PY_311,
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
    classes = (node for node in ast.parse(rendered).body if isinstance(node, ast.ClassDef) and node.name == _ASKED)
    said = {
        node.target.id: source(node.annotation)
        for each in classes
        for node in each.body
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)
    }
    return [said.get(f"q{index}", "") for index in range(number)]


def _skeleton(questions: list[Tree]) -> Tree:
    asked = {f"q{index}": question for index, question in enumerate(questions)}
    places = sorted({int(place) for place in _PLACE.findall(json.dumps(questions))})
    empty = {f"C{place}": {"type": "object"} for place in places}
    schemas = {**empty, _ASKED: {"type": "object", "properties": asked}}
    reply = {"application/json": {"schema": {"$ref": f"#/components/schemas/{_ASKED}"}}}
    return {
        "openapi": "3.0.3",
        "info": {"title": "skeleton", "version": "0"},
        "paths": {"/": {"get": {"responses": {"200": {"description": "", "content": reply}}}}},
        "components": {"schemas": schemas},
    }


def _names(hint: str) -> list[str]:
    return sorted(re.findall(r"\w+", hint))
