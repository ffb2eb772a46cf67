"""Whatever OpenAPI allows is read; what isn't modelled is told with its place, and nothing is refused for it."""

from __future__ import annotations

import json

import pytest

from .making import Made, made

PART = "{type: object, properties: {z: {type: string}}}"


def sent(schema: str, *, version: str = "3.1.0", more: str = "") -> Made:
    """One operation that sends a component ``Thing`` of this schema; ``Part`` is another one."""
    return made(
        f"openapi: {version}\n"
        "info: {title: Shop, version: '1'}\n"
        "paths:\n"
        "  /things:\n"
        "    post:\n"
        "      operationId: send\n"
        "      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}\n"
        "      responses: {'204': {description: ''}}\n"
        "components:\n"
        "  schemas:\n"
        f"    Part: {PART}\n"
        f"    Thing: {schema}\n{more}"
    )


REF = "{$ref: '#/components/schemas/Part'}"
THING = "/components/schemas/Thing"


@pytest.mark.parametrize(
    "keyword",
    [
        f"contains: {REF}",
        f"not: {REF}",
        f"if: {{required: [a]}}, then: {REF}",
        f"dependentSchemas: {{a: {REF}}}",
        f"propertyNames: {REF}",
        f"unevaluatedProperties: {REF}",
        f"contentMediaType: application/json, contentSchema: {REF}",
        f"$defs: {{unused: {REF}}}",
    ],
)
def test_a_keyword_with_a_reference_inside_costs_nothing(keyword: str) -> None:
    """Keywords of 3.1 that only validate may hold references: the rest is generated, and they are told."""
    found = sent(f"{{type: object, properties: {{a: {{type: string}}}}, {keyword}}}")

    assert [member.wire for member in found.classes["Thing"].members] == ["a"]
    assert found.left_out == []
    unheard = keyword.startswith("$defs")
    assert [row for row, pointer in found.reported if pointer == THING] == ([] if unheard else ["validation"])


def test_a_list_with_properties_is_a_list() -> None:
    """What says of what it is a list is one; properties beside it mean nothing."""
    found = sent(f"{{type: array, items: {REF}, properties: {{a: {{type: string}}}}}}")

    body = found.operations["send"].body
    assert body is not None
    assert body.schema == {"type": "array", "items": {"$ref": "#/components/schemas/Part"}}


def test_a_list_of_types_is_a_union_of_what_each_means() -> None:
    """Of an object or a list each has its own keywords, and reading finds both."""
    found = sent(f"{{type: [object, array, 'null'], properties: {{a: {{type: string}}}}, items: {REF}}}")

    body = found.operations["send"].body
    assert body is not None
    assert body.schema["nullable"] is True
    kinds = [each.get("type", each.get("$ref")) for each in body.schema["anyOf"]]
    assert kinds == ["#/components/schemas/Thing", "array"]


@pytest.mark.parametrize(
    "schema",
    [
        "{type: object, enum: [VAN, CAR], properties: {name: {type: string}}}",
        "{type: object, enum: [{name: a}, {name: b}], properties: {name: {type: string}}}",
    ],
)
def test_an_enum_on_an_object_leaves_the_object(schema: str) -> None:
    """Values that are no texts or numbers get no names; the object keeps its members."""
    found = sent(schema)

    assert [member.wire for member in found.classes["Thing"].members] == ["name"]
    assert ("enum-of-anything", THING) in found.reported


def test_an_enum_of_anything_is_anything() -> None:
    """A list of objects and lists as values says nothing that Python could name."""
    found = sent("{enum: [{a: 1}, [2], three]}")

    body = found.operations["send"].body
    assert body is not None
    assert body.schema == {}
    assert found.reported == [("enum-of-anything", THING)]


def test_a_reference_to_nothing_may_be_anything() -> None:
    """Reached or not, a schema that isn't there is told, and everything else is generated."""
    found = sent("{type: object, properties: {a: {$ref: '#/components/schemas/Gone'}, b: {type: string}}}")

    assert found.classes["Thing"].schema["properties"] == {"a": {}, "b": {"type": "string"}}
    assert found.reported == [("dangling", f"{THING}/properties/a")]


def test_a_parameter_that_is_not_there_leaves_one_operation_out() -> None:
    """Nobody knows what to send: that operation is left out and told, the others are generated."""
    found = made(
        """
        paths:
          /kept: {get: {operationId: kept, responses: {'204': {description: ''}}}}
          /gone:
            get:
              operationId: gone
              parameters: [{$ref: '#/components/parameters/Gone'}]
              responses: {'204': {description: ''}}
        """
    )

    assert list(found.operations) == ["kept"]
    assert found.left_out == [("dangling-part", "/paths/~1gone/get")]


def test_a_reply_that_is_not_there_is_told() -> None:
    """A reply nobody describes can still be received."""
    found = made(
        "paths: {/a: {get: {operationId: a, responses: {'200': {$ref: '#/components/responses/Gone'}}}}}\n"
        "components: {responses: {Loop: {$ref: '#/components/responses/Loop'}}}\n"
    )

    assert list(found.operations) == ["a"]
    assert ("dangling", "/paths/~1a/get/responses/200") in found.reported


def test_schemas_that_only_consist_of_themselves_are_anything() -> None:
    """A circle of references has no value that it could describe; the call is generated all the same."""
    found = sent(
        "{allOf: [{$ref: '#/components/schemas/Other'}]}", more="    Other: {$ref: '#/components/schemas/Thing'}\n"
    )

    assert list(found.operations) == ["send"]


def test_what_only_headers_and_other_media_types_use_is_not_missed() -> None:
    """Schemas of headers, of XML beside JSON and of callbacks are no loss, and headers are told."""
    found = made(
        f"""
        paths:
          /a:
            get:
              operationId: a
              responses:
                '200':
                  description: ''
                  headers: {{X-A: {{schema: {{$ref: '#/components/schemas/H'}}}}}}
                  content:
                    application/json: {{schema: {{type: string}}}}
                    application/xml: {{schema: {{$ref: '#/components/schemas/X'}}}}
        components:
          schemas:
            H: {{type: string, enum: [a]}}
            X: {PART}
        """
    )

    assert list(found.operations) == ["a"]
    assert sorted(found.reported) == [
        ("reply-beside", "/paths/~1a/get/responses/200/content/application~1xml"),
        ("reply-headers", "/paths/~1a/get/responses/200/headers"),
    ]


CALLBACK = """
paths:
  /orders:
    post:
      operationId: order
      responses: {'204': {description: ''}}
      callbacks:
        done:
          '{$request.query.url}':
            post:
              requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Event'}}}}
              responses: {'200': {description: ''}}
components:
  schemas:
    Event: {type: object, properties: {x: {type: string}}}
"""


def test_callbacks_and_webhooks_are_what_a_receiver_is_sent() -> None:
    """Neither becomes a call of the client; their bodies are models."""
    callback = made(CALLBACK)
    webhook = made(
        """
        openapi: 3.1.0
        info: {title: Shop, version: '1'}
        webhooks:
          moved:
            post:
              requestBody: {content: {application/json: {schema: {type: object, properties: {id: {type: integer}}}}}}
              responses: {'200': {description: ''}}
        """
    )

    assert list(callback.operations) == ["order"]
    assert [member.wire for member in callback.classes["Event"].members] == ["x"]
    assert list(webhook.operations) == []
    api = webhook.tree.scoped.api
    assert [(each.path, each.method) for each in api.webhooks] == [("moved", "POST")]
    assert len(api.classes) == 1


def test_openapi_3_2_is_read() -> None:
    """The method QUERY, shared media types and items of a stream; other methods are left out and told."""
    found = made(
        """
        openapi: 3.2.0
        info: {title: Shop, version: '1'}
        paths:
          /search:
            query:
              operationId: search
              requestBody: {content: {application/json: {$ref: '#/components/mediaTypes/Filter'}}}
              responses: {'200': {description: '', content: {application/json: {schema: {type: string}}}}}
            additionalOperations:
              COPY: {operationId: copy, responses: {'204': {description: ''}}}
        components:
          mediaTypes: {Filter: {schema: {type: object, properties: {q: {type: string}}}}}
        """
    )

    search = found.operations["search"]
    assert search.method == "QUERY"
    assert search.body is not None
    assert search.body.schema == {"$ref": "#/components/schemas/SearchBody"}
    assert found.left_out == [("method-other", "/paths/~1search/additionalOperations/COPY")]


def test_the_sample_everybody_tries_first() -> None:
    """A document titled Petstore is a document."""
    found = made(
        """
        openapi: 3.0.3
        info: {title: Swagger Petstore, version: '1'}
        paths: {/pets: {get: {operationId: listPets, responses: {'204': {description: ''}}}}}
        """
    )

    assert list(found.operations) == ["listPets"]


@pytest.mark.parametrize("ascii_only", [True, False])
def test_json_is_read_as_json(ascii_only: bool) -> None:
    """Control characters, line separators and keys of any length that JSON allows arrive as they are."""
    odd, long = "a\x7f\x85\x9f\u2028\u2029\ufeffb", "k" * 1500
    properties = {long: {"type": "string", "const": odd}, "b": {"type": "string"}}
    reply = {"application/json": {"schema": {"type": "object", "properties": properties}}}
    get = {"operationId": "a", "responses": {"200": {"description": "", "content": reply}}}
    tree = {"openapi": "3.1.0", "info": {"title": "Shop", "version": "1"}, "paths": {"/a": {"get": get}}}

    found = made(json.dumps(tree, ensure_ascii=ascii_only), "document.json")

    [reply] = found.classes.values()
    assert [member.wire for member in reply.members] == [long, "b"]
    assert reply.schema["properties"][long]["const"] == odd
