"""What schemas say in composite ways is what models read."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

import pytest

from .making import imported, made

PETS = """
paths:
  /pets:
    get:
      operationId: pets
      responses: {'200': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/Zoo'}}}}}
components:
  schemas:
    Zoo:
      type: object
      properties:
        pets: {type: array, items: {$ref: '#/components/schemas/Pet'}}
        cat: {$ref: '#/components/schemas/Cat'}
        thing: {oneOf: [{$ref: '#/components/schemas/Stone'}, {$ref: '#/components/schemas/Leaf'}], discriminator: {propertyName: is}}
        things: {type: array, items: {$ref: '#/components/schemas/Thing'}}
    Thing: {oneOf: [{$ref: '#/components/schemas/Stone'}, {$ref: '#/components/schemas/Leaf'}], discriminator: {propertyName: is}}
    Stone: {type: object, properties: {is: {type: string}, size: {type: integer}}}
    Leaf: {type: object, properties: {is: {type: string}, size: {type: integer}}}
    Pet:
      type: object
      required: [kind]
      properties: {kind: {type: string}}
      discriminator: {propertyName: kind, mapping: {kitty: '#/components/schemas/Cat', puppy: Dog}}
    Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {lives: {type: integer}}}]}
    Lion: {allOf: [{$ref: '#/components/schemas/Cat'}, {type: object, properties: {mane: {type: string}}}]}
    Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {bark: {type: string}}}]}
    Fish: {allOf: [{$ref: '#/components/schemas/Pet'}]}
    Stray: {type: object, properties: {a: {type: string}}}
"""


@pytest.fixture(scope="module")
def zoo(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    return imported(PETS, tmp_path_factory.mktemp("zoo"))


@pytest.mark.parametrize(
    ("wire", "name"),
    [
        ({"kind": "kitty", "lives": 7}, "Cat"),
        ({"kind": "Lion", "mane": "long"}, "Lion"),
        ({"kind": "Dog", "bark": "loud"}, "Dog"),
        ({"kind": "puppy"}, "Dog"),
        ({"kind": "Fish"}, "Pet"),
        ({"kind": "Pet"}, "Pet"),
        ({"kind": "Bird", "lives": 1}, "Pet"),
        ({"lives": 9}, "Cat"),
    ],
)
def test_what_is_made_of_a_base_is_chosen_by_the_discriminator(
    zoo: ModuleType, wire: dict[str, object], name: str
) -> None:
    """By the mapping, by the component's own name, else the base; without a value by what explains most."""
    [pet] = zoo.models.Zoo.from_wire({"pets": [wire]}).pets

    assert type(pet).__name__ == name
    assert [issue for issue in pet.issues() if issue.kind == "unknown_member"] == [] or name == "Pet"


def test_a_use_of_what_is_made_of_a_base_has_its_own_heirs(zoo: ModuleType) -> None:
    """A cat may be a lion, and is no dog."""
    assert type(zoo.models.Zoo.from_wire({"cat": {"kind": "Lion"}}).cat).__name__ == "Lion"
    assert type(zoo.models.Zoo.from_wire({"cat": {"kind": "kitty"}}).cat).__name__ == "Cat"


def test_the_discriminator_of_a_union_counts_wherever_it_is_used(zoo: ModuleType) -> None:
    """Two classes of the same members, as a member and in a list, are told apart by their names alone."""
    found = zoo.models.Zoo.from_wire({"thing": {"is": "Leaf", "size": 1}, "things": [{"is": "Leaf"}, {"is": "Stone"}]})

    assert [type(each).__name__ for each in (found.thing, *found.things)] == ["Leaf", "Leaf", "Stone"]


def test_what_nothing_reaches_stays_away(zoo: ModuleType) -> None:
    """Neither a reply nor a base leads there."""
    assert "Stray" not in zoo.models.__all__
    assert {"Pet", "Cat", "Lion", "Dog"} <= set(zoo.models.__all__)


RATES = """
paths:
  /rates:
    get:
      operationId: rates
      responses: {'200': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/Rates'}}}}}
components:
  schemas:
    Rates:
      type: object
      properties: {base: {type: string}}
      additionalProperties: {$ref: '#/components/schemas/Rate'}
    Rate: {type: object, properties: {value: {type: number}, additional: {type: string}}}
"""


def test_members_without_a_name_are_typed(tmp_path: Path) -> None:
    """`additionalProperties` beside members: the rest is a map of what the document says, and no surprise."""
    models = imported(RATES, tmp_path).models
    rates = models.Rates.from_wire({"base": "EUR", "USD": {"value": 1.1}, "CHF": {"value": 0.9}})

    assert {name: rate.value for name, rate in rates.additional.items()} == {"USD": 1.1, "CHF": 0.9}
    assert rates.issues() == ()
    assert [issue.kind for issue in models.Rates.from_wire({"USD": 1}).issues()] == ["wrong_type"]
    made_here = models.Rates(base="EUR", additional={"GBP": models.Rate(value=0.8)})
    assert made_here.to_wire() == {"base": "EUR", "GBP": {"value": 0.8}}
    assert rates.replace(additional={}).to_wire() == {"base": "EUR"}
    assert models.Rate.from_wire({"additional": "x"}).additional_ == "x"


HOSTILE_NAMES = """
paths:
  /a:
    get:
      operationId: TYPE_CHECKING
      tags: [models]
      responses: {'200': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/str'}}}}}
  /b: {get: {operationId: date, tags: [date], parameters: [{name: str, in: query, schema: {type: string}}], responses: {'204': {description: ''}}}}
  /c: {get: {operationId: renamed, tags: [models], responses: {'204': {description: ''}}}}
components:
  schemas:
    str: {type: object, properties: {due: {type: string, format: date}, at: {type: string, format: date-time}, b: {$ref: '#/components/schemas/date'}, n: {type: integer}}}
    date: {type: object, properties: {date: {type: string}, Date: {type: string}, x: {type: string, enum: [date, datetime, str]}, int: {$ref: '#/components/schemas/preload'}}}
    preload: {type: object, properties: {additional: {type: string}, rest: {type: string}, field: {type: boolean}, Model: {type: string}, dt: {$ref: '#/components/schemas/datetime'}}}
    datetime: {type: string, enum: [date, int, Any, None]}
"""


def test_nothing_generated_hides_what_its_module_uses(tmp_path: Path) -> None:
    """Schemas, members, values, operations and tags called like builtins, dates, submodules and our own helpers."""
    api = imported(HOSTILE_NAMES, tmp_path)
    api.models.preload()
    found = api.models.Str.from_wire(
        {"due": "2026-01-02", "n": 3, "b": {"x": "str", "int": {"additional": "a", "dt": "date"}}}
    )

    assert (found.due.year, found.n, found.b.x, found.b.int_.dt) == (2026, 3, "str", "date")
    for name in api.models.__all__:
        if hasattr(getattr(api.models, name), "_members"):
            getattr(api.models, name)._members()


def test_equal_names_are_told_apart() -> None:
    """Parameters that snake-case alike, paths in other alphabets, and the same parameter twice in one path."""
    found = made(
        """
        paths:
          /a:
            get:
              operationId: a
              parameters:
                - {name: a_b, in: query, schema: {type: string}}
                - {name: a-b, in: query, schema: {type: string}}
                - {name: a.b, in: query, schema: {type: string}}
                - {name: a_b<, in: query, schema: {type: string}}
              responses: {'204': {description: ''}}
          /b/{æø}/{日本}: {get: {operationId: b, responses: {'204': {description: ''}}}}
          /c/{id}/d/{id}: {get: {operationId: c, responses: {'204': {description: ''}}}}
        """
    )

    names = {each.name: each.python for each in found.operations["a"].parameters}
    assert list(names) == ["a_b", "a-b", "a.b", "a_b<"]
    assert len(set(names.values())) == 4
    assert all(name.isidentifier() and name.isascii() for name in names.values())
    assert [each.name for each in found.operations["b"].parameters] == ["æø", "日本"]
    assert [each.name for each in found.operations["c"].parameters] == ["id"]
