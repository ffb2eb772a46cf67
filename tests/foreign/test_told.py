"""What isn't carried is told with its place, or the operation left out: each row of the table that says so."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.diagnostics import SpecError

from .making import HEAD, Made, imported, made
from .wire import NO_CONTENT, calling
from .wire import imported as wired

OBJECT = "{type: object, properties: {a: {type: string}}}"
REPLIES = "responses: {'204': {description: ''}}"
KEPT = "  /kept: {get: {operationId: kept, responses: {'204': {description: ''}}}}\n"


def operation(*members: str, version: str = "3.0.3", method: str = "get", more: str = "") -> Made:
    """One operation ``/x`` with these members, beside one that is nothing but there."""
    head = HEAD.replace("3.0.3", version)
    lines = "".join(f"      {each}\n" for each in members)
    return made(f"{head}paths:\n{KEPT}  /x:\n    {method}:\n      operationId: x\n{lines}{more}")


def replying(schema: str, **named: Any) -> Made:
    return operation(
        f"responses: {{'200': {{description: '', content: {{application/json: {{schema: {schema}}}}}}}}}", **named
    )


def sending(content: str, **named: Any) -> Made:
    return operation(f"requestBody: {{content: {content}}}", REPLIES, method="post", **named)


BOTH = f"{{application/xml: {{schema: {OBJECT}}}, application/json: {{schema: {OBJECT}}}}}"
REPLY = "/paths/~1x/get/responses/200"
BODY = "/paths/~1x/post/requestBody"
JSON = f"{REPLY}/content/application~1json"
FORM = f"{BODY}/content/multipart~1form-data"
REPORTED = {
    "XML beside JSON to send": (lambda: sending(BOTH), ("body-beside", f"{BODY}/content/application~1xml")),
    "XML beside JSON to read": (
        lambda: operation(f"responses: {{'200': {{description: '', content: {BOTH}}}}}"),
        ("reply-beside", f"{REPLY}/content/application~1xml"),
    ),
    "names for XML": (lambda: replying("{type: object, xml: {name: n}, properties: {a: {type: string}}}"), ("xml", JSON)),
    "examples of a schema": (
        lambda: replying("{type: object, properties: {a: {type: string, examples: [x]}}}", version="3.1.0"),
        ("examples", JSON),
    ),
    "an example of a parameter": (
        lambda: operation("parameters: [{name: a, in: query, example: b, schema: {type: string}}]", REPLIES),
        ("examples", "/paths/~1x/get/parameters/0"),
    ),
    "lists of themselves": (
        lambda: replying(
            "{$ref: '#/components/schemas/A'}",
            more="components: {schemas: {A: {type: array, items: {$ref: '#/components/schemas/A'}}}}\n",
        ),
        ("endless", "/components/schemas/A"),
    ),
    "another dialect": (
        lambda: made(f"openapi: 3.1.0\njsonSchemaDialect: https://other.test/\ninfo: {{title: S, version: '1'}}\npaths:\n{KEPT}"),
        ("dialect", "/jsonSchemaDialect"),
    ),
    "a header of a part that may vary": (
        lambda: sending(
            f"{{multipart/form-data: {{schema: {OBJECT}, encoding: {{a: {{headers: {{X-P: {{schema: {{type: string}}}}}}}}}}}}}}"
        ),
        ("part-header-beside", f"{FORM}/encoding/a/headers/X-P"),
    ),
    "reserved characters of a form": (
        lambda: sending(
            f"{{application/x-www-form-urlencoded: {{schema: {OBJECT}, encoding: {{a: {{allowReserved: true}}}}}}}}"
        ),
        ("form-reserved", f"{BODY}/content/application~1x-www-form-urlencoded/encoding/a/allowReserved"),
    ),
    "a security scheme that nobody declares": (
        lambda: operation("security: [{gone: []}]", REPLIES),
        ("security-unknown", "/paths/~1x/get/security"),
    ),
    "a value of a discriminator without a schema": (
        lambda: replying(
            "{oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}],"
            " discriminator: {propertyName: k, mapping: {a: 'https://e.test/a.json'}}}",
            more=f"components: {{schemas: {{A: {OBJECT}, B: {OBJECT}}}}}\n",
        ),
        ("discriminator-value", f"{JSON}/schema/discriminator"),
    ),
}  # fmt: skip


@pytest.mark.parametrize(("document", "line"), REPORTED.values(), ids=REPORTED)
def test_what_is_not_modelled_is_told(document: Any, line: tuple[str, str]) -> None:
    """One line with the row and the place; the operation is there."""
    found = document()

    assert found.reported.count(line) == 1
    assert found.left_out == []


LEFT_OUT = {
    "an object in a part that is XML": (
        f"{{multipart/form-data: {{schema: {{type: object, properties: {{m: {OBJECT}}}}}, encoding: {{m: {{contentType: application/xml}}}}}}}}",
        "part-structured",
    ),
    "a list of objects, each a part that is XML": (
        f"{{multipart/form-data: {{schema: {{type: object, properties: {{m: {{type: array, items: {OBJECT}}}}}}}, encoding: {{m: {{contentType: 'text/xml, application/xml'}}}}}}}}",
        "part-structured",
    ),
    "an object in a form that is XML": (
        f"{{application/x-www-form-urlencoded: {{schema: {{type: object, properties: {{m: {OBJECT}}}}}, encoding: {{m: {{contentType: application/xml}}}}}}}}",
        "part-structured",
    ),
    "a list as a form": (
        "{application/x-www-form-urlencoded: {schema: {type: array, items: {type: string}}}}",
        "form-other",
    ),
    "a list as parts": ("{multipart/form-data: {schema: {type: array, items: {type: string}}}}", "form-other"),
    "parts by their place": (
        f"{{multipart/form-data: {{schema: {OBJECT}, prefixEncoding: [{{contentType: text/plain}}]}}}}",
        "part-inside",
    ),
    "parts of a part": (
        f"{{multipart/form-data: {{schema: {OBJECT}, encoding: {{a: {{encoding: {{b: {{contentType: text/plain}}}}}}}}}}}}",
        "part-inside",
    ),
    "a required header that may vary": (
        f"{{multipart/form-data: {{schema: {OBJECT}, encoding: {{a: {{headers: {{X-P: {{required: true, schema: {{type: string}}}}}}}}}}}}}}",
        "part-header-required",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("content", "row"), LEFT_OUT.values(), ids=LEFT_OUT)
def test_a_body_that_would_be_wrong_is_left_out(content: str, row: str) -> None:
    """Nothing is sent as JSON under another label; beside JSON only that media type goes."""
    found = sending(content, version="3.2.0")
    assert list(found.operations) == ["kept"]
    assert [each for each, _ in found.left_out] == [row]

    beside = sending(f"{content[:-1]}, application/json: {{schema: {OBJECT}}}}}", version="3.2.0")
    assert beside.left_out == []
    assert [each.media_type for each in beside.operations["x"].body.contents] == ["application/json"]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("p", "q", "more"),
    [
        ("a: {type: string}", "a: {type: string}, b: {type: string}", ""),
        ("a: {type: string}", "b: {type: string}", ", additionalProperties: false"),
        ("a: {type: string}", "b: {type: string}", ", additionalProperties: true"),
    ],
    ids=["one has the members of the other", "closed", "open"],
)
def test_branches_that_no_object_is_torn_between_are_not_told(p: str, q: str, more: str) -> None:
    """Where one branch takes all members, or none takes those of the other, nothing is read or sent otherwise than it is."""
    branches = [f"{{type: object, properties: {{{each}}}{more}}}" for each in (p, q)]
    found = replying(f"{{anyOf: [{', '.join(branches)}]}}")

    assert found.reported == []


def test_a_keyword_that_nobody_checks_is_told_once() -> None:
    """However often it stands there; what members are held to isn't told, nor what says nothing of a value of that type."""
    found = replying(
        "{type: object, properties: {a: {type: string, pattern: a, maxLength: 3, maximum: 3},"
        " b: {type: string, pattern: b}, c: {type: array, minItems: 1, items: {type: integer}}}}"
    )

    assert [(each.rule, each.what) for each in found.report.of("reported")] == [
        ("validation", "pattern, 2 places: values are not checked by it")
    ]


def test_a_limit_of_a_list_that_stands_with_its_items_is_told() -> None:
    """There it limits nothing (JSON Schema 2020-12 validation §6.4); lists in a list have limits of their own."""
    found = replying(
        "{type: object, properties: {a: {type: array, items: {type: number, minItems: 2}},"
        " b: {type: array, items: {type: array, maxItems: 3, items: {type: number}}}}}"
    )

    inside = "maxItems inside a list, a map or a union, or of a whole body"
    too_low = "minItems of the items of a list, which are no lists, and not of the list"
    assert sorted(each.what for each in found.report.of("reported")) == [
        f"{each}: values are not checked by it" for each in (inside, too_low)
    ]


def test_a_scheme_by_its_address(tmp_path: Path) -> None:
    """OpenAPI 3.2 names a security scheme so, and means it."""
    found = operation(
        "security: [{'#/components/securitySchemes/key': []}]",
        REPLIES,
        version="3.2.0",
        more="components: {securitySchemes: {key: {type: apiKey, in: header, name: K}}}\n",
    )

    assert found.operations["x"].security == ("key",)
    assert found.reported == []


def test_a_document_of_which_nothing_is_left_says_why() -> None:
    """The place, what stands in the way, and that an overlay can change it."""
    with pytest.raises(SpecError) as caught:
        made(
            "paths: {/x: {get: {operationId: x, parameters: [{$ref: '#/components/parameters/Gone'}], responses: {}}}}"
        )

    assert caught.value.problem == "nothing of the document can be called: 1 operations are left out"
    assert caught.value.location.pointer == "/paths/~1x/get"
    assert "by an overlay (--spec)" in caught.value.remedy
    assert "GET /x: the reference #/components/parameters/Gone points to nothing" in caught.value.remedy


# --- parts on the wire

PARTS = """
paths:
  /x:
    post:
      operationId: send
      tags: [it]
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema:
              type: object
              properties:
                file: {type: string, format: binary}
                note: {type: string}
                tags: {type: array, items: {type: string}}
                deep: {type: object, additionalProperties: {type: string}}
            encoding:
              file: {headers: {X-Part: {$ref: '#/components/headers/Part'}, X-Kind: {schema: {type: string, enum: [raw]}}}}
              note: {headers: {X-Lang: {schema: {type: string, default: en}}, Content-Type: {schema: {type: string}}}}
              tags: {style: form, explode: false}
              deep: {style: deepObject}
      responses: {'204': {description: ''}}
components: {headers: {Part: {schema: {type: string}}}}
"""


def _parts(version: str, body: dict[str, Any]) -> list[bytes]:
    package = wired(HEAD.replace("3.0.3", version) + PARTS)
    assert package.left_out == []
    with calling(package, NO_CONTENT) as (client, server):
        client.it.send(body=body)
    boundary = (server.only.header("content-type") or "").partition("boundary=")[2].encode()
    return [each.strip(b"\r\n") for each in server.only.body.split(b"--" + boundary)[1:-1]]


def test_headers_of_parts_go_out() -> None:
    """Those of one value, and what a `FileUpload` brings."""
    package = wired(HEAD + PARTS)
    content = __import__(f"{package.api.__name__.partition('.')[0]}.content", fromlist=["FileUpload"])
    file = content.FileUpload(b"abc", "a.bin", "application/x-a", headers={"X-Part": "7"})
    with calling(package, NO_CONTENT) as (client, server):
        client.it.send(body={"file": file, "note": "hi"})

    body = server.only.body
    assert b'name="file"; filename="a.bin"\r\n' in body
    for line in (b"X-Part: 7\r\n", b"X-Kind: raw\r\n", b"Content-Type: application/x-a\r\n", b"X-Lang: en\r\n"):
        assert body.count(line) == 1
    with pytest.raises(package.error("InvalidRequest")), calling(package, NO_CONTENT) as (client, server):
        client.it.send(body={"file": content.FileUpload(b"abc", headers={"X": "1\r\nX-Evil: 2"})})


def test_styles_of_parts_are_those_of_their_version() -> None:
    """OpenAPI 3.0 styles no parts: a part for each item, objects as JSON. Later ones write them as in a query."""
    body = {"tags": ["a", "b"], "deep": {"k": "v"}}

    assert _parts("3.0.3", body) == [
        b'Content-Disposition: form-data; name="tags"\r\n\r\na',
        b'Content-Disposition: form-data; name="tags"\r\n\r\nb',
        b'Content-Disposition: form-data; name="deep"\r\nContent-Type: application/json\r\n\r\n{"k":"v"}',
    ]
    assert _parts("3.1.0", body) == [
        b'Content-Disposition: form-data; name="tags"\r\n\r\na,b',
        b'Content-Disposition: form-data; name="deep[k]"\r\n\r\nv',
    ]


# --- discriminators

UNION = """
paths:
  /x:
    get:
      operationId: x
      responses: {'200': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/Box'}}}}}
components:
  schemas:
    Box: {type: object, properties: {pet: {$ref: '#/components/schemas/Pet'}}}
    Pet:
      oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
      discriminator: %s
    Cat: {type: object, properties: {kind: {type: string}, name: {type: string}}}
    Dog: {type: object, properties: {kind: {type: string}, name: {type: string}}}
"""


def test_a_default_mapping(tmp_path: Path) -> None:
    """OpenAPI 3.2: it counts without a value, and for one that means nothing else."""
    text = HEAD.replace("3.0.3", "3.2.0") + UNION % "{propertyName: kind, defaultMapping: Dog}"
    box = imported(text, tmp_path).models.Box

    kinds = [{"kind": "Cat"}, {"kind": "Dog"}, {"kind": "Bird"}, {"name": "x"}, {"kind": None}]

    assert [type(box.from_wire({"pet": each}).pet).__name__ for each in kinds] == ["Cat", "Dog", "Dog", "Dog", "Dog"]


FILES = {
    "pets/cat.yaml": "{type: object, properties: {kind: {type: string}, name: {type: string}}}",
    "pets/dog.yaml": "Dog: {type: object, properties: {kind: {type: string}, name: {type: string}}}",
    "cars/dog.yaml": "Dog: {type: object, properties: {wheels: {type: integer}}}",
}
SPREAD = """
paths:
  /x:
    get:
      operationId: x
      responses: {'200': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/Box'}}}}}
components:
  schemas:
    Box:
      type: object
      properties: {pet: {$ref: '#/components/schemas/Pet'}, car: {$ref: 'cars/dog.yaml#/Dog'}}
    Pet:
      oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: 'pets/dog.yaml#/Dog'}]
      discriminator:
        propertyName: kind
        mapping: {puppy: 'pets/dog.yaml#/Dog', kitty: '#/components/schemas/Cat', lost: 'pets/fish.yaml'}
    Cat: {$ref: 'pets/cat.yaml'}
"""


def test_values_of_a_discriminator_lead_to_files() -> None:
    """By file, by the name of a component that is one elsewhere; what isn't there is told."""
    found = made(SPREAD, beside=FILES)

    tags = {name: each.tags.get("kind", ()) for name, each in found.classes.items() if each.tags}
    [cat] = [name for name in tags if "cat" in name.lower()]
    [dog] = [name for name in tags if "dog" in name.lower()]
    assert {"kitty", "Cat"} <= set(tags[cat])
    assert "puppy" in tags[dog]
    assert found.reported == [("discriminator-value", "/components/schemas/Pet/discriminator")]


def test_two_files_may_call_a_schema_the_same() -> None:
    """Each stays what its file says."""
    found = made(SPREAD, beside=FILES)

    members = sorted(tuple(member.wire for member in each.members) for each in found.classes.values())
    assert members == [("kind", "name"), ("kind", "name"), ("pet", "car"), ("wheels",)]
