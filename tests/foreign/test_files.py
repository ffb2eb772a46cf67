"""A document in several files is read as one; what leaves its folder or the machine is refused with what to do."""

from __future__ import annotations

import pytest

from generator.diagnostics import SpecError

from .making import HEAD, made

MAIN = (
    HEAD
    + """
paths:
  /pets: {$ref: paths/pets.yaml}
components:
  schemas:
    Owner: {type: object, properties: {name: {type: string}}}
"""
)
PETS = """
get:
  operationId: pets
  parameters: [{$ref: '../parts.yaml#/limit'}]
  responses:
    '200': {description: '', content: {application/json: {schema: {type: array, items: {$ref: ../schemas/Pet.yaml}}}}}
"""
PET = """
type: object
properties:
  owner: {$ref: '../document.yaml#/components/schemas/Owner'}
  mother: {$ref: Pet.yaml}
  size: {$ref: '#/$defs/Size'}
$defs: {Size: {type: object, properties: {cm: {type: number}}}}
"""
FILES = {
    "paths/pets.yaml": PETS,
    "schemas/Pet.yaml": PET,
    "parts.yaml": "limit: {name: limit, in: query, schema: {type: integer}}\n",
}


def test_the_files_of_a_document_are_read_along() -> None:
    """Paths, parameters and schemas of other files, theirs of further ones, and back into the document."""
    found = made(MAIN, beside=FILES)

    assert [each.name for each in found.operations["pets"].parameters] == ["limit"]
    assert {"Pet", "Owner", "Size"} <= set(found.classes)
    properties = found.classes["Pet"].schema["properties"]
    assert properties["mother"] == {"$ref": "#/components/schemas/Pet"}
    assert properties["owner"] == {"$ref": "#/components/schemas/Owner"}


@pytest.mark.parametrize(
    ("reference", "file"),
    [("big%20pets.yaml", "big pets.yaml"), ("50%25.yaml", "50%.yaml"), ("a%20b.yaml", "a%20b.yaml")],
)
def test_a_reference_is_an_address(reference: str, file: str) -> None:
    """Its percent signs stand for characters (RFC 3986 §2.1), also in the name of a file, unless a file is called so."""
    found = made(MAIN.replace("paths/pets.yaml", f"paths/{reference}"), beside={**FILES, f"paths/{file}": PETS})

    assert {"Pet", "Owner", "Size"} <= set(found.classes)


def test_a_schema_of_another_file_may_be_named_by_its_anchor() -> None:
    """From the document and inside that file, where a schema of that name in another one means nothing (JSON Schema 2020-12 §8.2.2)."""
    main = MAIN.replace("name: {type: string}", "name: {type: string}, pet: {$ref: 'schemas/100%25%23.yaml#size'}")
    pet = PET.replace("'#/$defs/Size'", "'#size'").replace("Size: {", "Size: {$anchor: size, ")
    other = "Width: {$anchor: size, type: object, properties: {inch: {type: number}}}\n"

    found = made(main, beside=FILES | {"schemas/Pet.yaml": pet, "schemas/100%#.yaml": other})

    assert found.classes["Owner"].schema["properties"]["pet"] == {"$ref": "#/components/schemas/Width"}
    assert found.classes["Pet"].schema["properties"]["size"] == {"$ref": "#/components/schemas/Size"}


@pytest.mark.parametrize(
    ("reference", "problem", "remedy"),
    [
        ("../../elsewhere.yaml", "leads out of the folder", "move the document"),
        ("gone.yaml", "there is no such file", "check the path"),
        ("https://parts.example/pets.yaml", "leaves the document", "name the local file"),
    ],
)
def test_what_cannot_be_read_along_is_refused(reference: str, problem: str, remedy: str) -> None:
    """A file outside the folder, one that isn't there, one on the network: with what to do about it."""
    with pytest.raises(SpecError) as error:
        made(MAIN.replace("paths/pets.yaml", reference))

    assert problem in error.value.problem
    assert remedy in error.value.remedy
