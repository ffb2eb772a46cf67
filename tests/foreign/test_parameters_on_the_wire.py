"""Every style of a parameter as the specification writes it, byte by byte; the texts are written by hand."""

from __future__ import annotations

import asyncio
import uuid
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import Any

import pytest

from .wire import Package, imported, serving

COLORS = ["blue", "black", "brown"]
RGB = {"R": 100, "G": 200, "B": 150}
_SCHEMAS = {
    "text": "{type: string}",
    "list": "{type: array, items: {type: string}}",
    "map": "{type: object, additionalProperties: {type: integer}}",
    "any": "{}",
}


def _operation(
    name: str, location: str, kind: str, style: str = "", explode: bool | None = None, more: str = ""
) -> str:
    path = "/{color}" if location == "path" else ""
    said = (f", style: {style}" if style else "") + ("" if explode is None else f", explode: {str(explode).lower()}")
    required = ", required: true" if location == "path" else ""
    schema = f", schema: {_SCHEMAS[kind]}" if kind else ""
    return (
        f"  /{name}{path}:\n    get:\n      operationId: {name}\n      tags: [it]\n      parameters:\n"
        f"      - {{name: color, in: {location}{required}{said}{schema}{more}}}\n"
        "      responses: {'204': {description: ''}}\n"
    )


# name, location, kind of value, style, explode, value, what stands on the wire (RFC 6570; OpenAPI 3.0.4, Style Examples)
TABLE: list[tuple[str, str, str, str, bool | None, Any, str]] = [
    ("ps1", "path", "text", "", None, "a/b c", "/ps1/a%2Fb%20c"),
    ("ps2", "path", "list", "simple", False, COLORS, "/ps2/blue,black,brown"),
    ("ps3", "path", "list", "simple", True, COLORS, "/ps3/blue,black,brown"),
    ("ps4", "path", "map", "simple", False, RGB, "/ps4/R,100,G,200,B,150"),
    ("ps5", "path", "map", "simple", True, RGB, "/ps5/R=100,G=200,B=150"),
    ("pl1", "path", "text", "label", False, "blue", "/pl1/.blue"),
    ("pl2", "path", "list", "label", False, COLORS, "/pl2/.blue,black,brown"),
    ("pl3", "path", "list", "label", True, COLORS, "/pl3/.blue.black.brown"),
    ("pl4", "path", "map", "label", False, RGB, "/pl4/.R,100,G,200,B,150"),
    ("pl5", "path", "map", "label", True, RGB, "/pl5/.R=100.G=200.B=150"),
    ("pm1", "path", "text", "matrix", False, "blue", "/pm1/;color=blue"),
    ("pm2", "path", "list", "matrix", False, COLORS, "/pm2/;color=blue,black,brown"),
    ("pm3", "path", "list", "matrix", True, COLORS, "/pm3/;color=blue;color=black;color=brown"),
    ("pm4", "path", "map", "matrix", False, RGB, "/pm4/;color=R,100,G,200,B,150"),
    ("pm5", "path", "map", "matrix", True, RGB, "/pm5/;R=100;G=200;B=150"),
    ("pm6", "path", "text", "matrix", False, "", "/pm6/;color"),
    ("qf1", "query", "text", "", None, "50% & more", "/qf1?color=50%25%20%26%20more"),
    ("qf2", "query", "list", "form", None, COLORS, "/qf2?color=blue&color=black&color=brown"),
    ("qf3", "query", "list", "form", False, ["a,b", "c"], "/qf3?color=a%2Cb,c"),
    ("qf4", "query", "map", "form", True, RGB, "/qf4?R=100&G=200&B=150"),
    ("qf5", "query", "map", "form", False, RGB, "/qf5?color=R,100,G,200,B,150"),
    ("qf6", "query", "list", "form", None, [], "/qf6"),
    ("qs1", "query", "list", "spaceDelimited", False, COLORS, "/qs1?color=blue%20black%20brown"),
    ("qs2", "query", "map", "spaceDelimited", False, RGB, "/qs2?color=R%20100%20G%20200%20B%20150"),
    ("qp1", "query", "list", "pipeDelimited", False, COLORS, "/qp1?color=blue%7Cblack%7Cbrown"),
    ("qp2", "query", "map", "pipeDelimited", False, RGB, "/qp2?color=R%7C100%7CG%7C200%7CB%7C150"),
    ("qd1", "query", "map", "deepObject", True, RGB, "/qd1?color[R]=100&color[G]=200&color[B]=150"),
    (
        "qd2",
        "query",
        "any",
        "deepObject",
        True,
        {"a": {"b": [1, {"c": True}]}, "d e": "f&g"},
        "/qd2?color[a][b][0]=1&color[a][b][1][c]=true&color[d%20e]=f%26g",
    ),
]
OTHERS = [
    _operation("h1", "header", "list"),
    _operation("h2", "header", "map"),
    _operation("h3", "header", "map", explode=True),
    _operation("c1", "cookie", "text"),
    _operation("c2", "cookie", "list", explode=False),
    _operation("cx", "cookie", "list"),
    _operation("js", "query", "", more=", content: {application/json: {schema: {type: object, properties: {a: {type: array, items: {type: string}}}}}}"),
    _operation("jp", "path", "", more=", content: {application/json: {schema: {type: array, items: {type: integer}}}}"),
    _operation("xm", "query", "", more=", content: {application/xml: {schema: {type: object}}}"),
    _operation("ar", "query", "text", more=", allowReserved: true"),
]  # fmt: skip
TYPED = """
  /typed/{id}:
    get:
      operationId: typed
      tags: [it]
      parameters:
      - {name: id, in: path, required: true, schema: {type: string, format: uuid}}
      - {name: day, in: query, schema: {type: string, format: date}}
      - {name: at, in: query, schema: {type: string, format: date-time}}
      - {name: from, in: query, schema: {type: string, format: time}}
      - {name: price, in: query, schema: {type: number, maximum: 100}}
      - {name: open, in: query, schema: {type: boolean}}
      - {name: others, in: query, schema: {type: array, items: {type: string, format: uuid}}}
      responses: {'204': {description: ''}}
"""


@pytest.fixture(scope="module")
def package() -> Package:
    rows = "".join(_operation(name, *row[:4]) for name, *row in TABLE)
    return imported("paths:\n" + rows + "".join(OTHERS) + TYPED.lstrip("\n"))


@pytest.mark.parametrize(("name", "value", "target"), [(row[0], row[5], row[6]) for row in TABLE])
@pytest.mark.parametrize("asynchronous", [False, True])
def test_every_style_in_paths_and_queries(
    package: Package, name: str, value: Any, target: str, asynchronous: bool
) -> None:
    """Style by location by kind of value, sync and async: the text that the specification gives."""
    with serving() as server:
        _call(package, server.url, name, value, asynchronous)

        assert server.only.line == f"GET {target}"


def _call(package: Package, url: str, name: str, value: Any, asynchronous: bool = False) -> None:
    async def call() -> None:
        async with package.api.AsyncClient(base_url=url) as client:
            await getattr(client.it, name)(color=value)

    if asynchronous:
        asyncio.run(call())
    else:
        with package.api.Client(base_url=url) as client:
            getattr(client.it, name)(color=value)


@pytest.mark.parametrize(
    ("name", "header", "value", "expected"),
    [
        ("h1", "color", COLORS, "blue,black,brown"),
        ("h2", "color", RGB, "R,100,G,200,B,150"),
        ("h3", "color", RGB, "R=100,G=200,B=150"),
        ("c1", "Cookie", "blue and green", "color=blue%20and%20green"),
        ("c2", "Cookie", COLORS, "color=blue,black,brown"),
    ],
)
def test_headers_and_cookies(package: Package, name: str, header: str, value: Any, expected: str) -> None:
    """``simple`` in headers, where nothing is quoted; ``form`` in cookies."""
    with serving() as server:
        _call(package, server.url, name, value)

        assert server.only.header(header) == expected


def test_a_parameter_that_is_a_document_of_json(package: Package) -> None:
    """``content: application/json``: the value is JSON, quoted as one text."""
    with serving() as server:
        _call(package, server.url, "js", {"a": ["x", "y z"]})
        _call(package, server.url, "jp", [1, 2])

        assert [each.line for each in server.received] == [
            "GET /js?color=%7B%22a%22%3A%5B%22x%22%2C%22y%20z%22%5D%7D",
            "GET /jp/%5B1%2C2%5D",
        ]


def test_reserved_characters_may_stay(package: Package) -> None:
    """``allowReserved``: RFC 3986's reserved characters and percent triplets as they are; what would end the query isn't."""
    with serving() as server:
        _call(package, server.url, "ar", "/a:b?c=d,e@f %2F 100% #")

        assert server.only.line == "GET /ar?color=/a:b?c=d,e@f%20%2F%20100%25%20%23"


def test_what_has_no_text_is_left_out(package: Package) -> None:
    """A parameter in XML, and an exploded list in a cookie: those operations aren't there."""
    assert sorted(package.left_out) == ["cookie-exploded", "parameter-content"]
    assert not hasattr(package.api.Client(base_url="http://127.0.0.1").it, "xm")


def test_values_of_python_in_the_text_of_their_format(package: Package) -> None:
    """UUID, date, time, moment, exact number, truth: the text that JSON Schema's format names."""
    with serving() as server, package.api.Client(base_url=server.url) as client:
        client.it.typed(
            uuid.UUID("12345678-1234-5678-1234-567812345678"),
            day=date(2026, 1, 31),
            at=datetime(2026, 1, 31, 8, 0, tzinfo=UTC),
            from_=time(8, 30),
            price=Decimal("0.1000000000000000055"),
            open=True,
            others=[uuid.UUID(int=1), "x"],
        )

        assert server.only.line == (
            "GET /typed/12345678-1234-5678-1234-567812345678?day=2026-01-31&at=2026-01-31T08%3A00%3A00Z"
            "&from=08%3A30%3A00&price=0.1000000000000000055&open=true"
            "&others=00000000-0000-0000-0000-000000000001&others=x"
        )


@pytest.mark.parametrize("value", [Decimal("100.5"), Decimal("NaN"), Decimal("Infinity")])
def test_an_exact_number_is_held_to_its_limits(package: Package, value: Decimal) -> None:
    """A decimal over the maximum, or no number at all, isn't sent."""
    with serving() as server, package.api.Client(base_url=server.url) as client:
        with pytest.raises(package.error("InvalidRequest")):
            client.it.typed("12345678-1234-5678-1234-567812345678", price=value)

        assert server.received == []


def test_a_query_in_a_path_is_a_query_and_a_fragment_is_not_sent() -> None:
    """``/x?action=list`` with a parameter beside it, ``{id}`` within it; ``/y#Target`` goes to ``/y``."""
    package = imported(
        """
        paths:
          /x?action=list&of={id}:
            get:
              operationId: x
              tags: [it]
              parameters:
              - {name: id, in: path, required: true, schema: {type: string}}
              - {name: page, in: query, schema: {type: integer}}
              responses: {'204': {description: ''}}
          /y#Target:
            post: {operationId: y, tags: [it], responses: {'204': {description: ''}}}
        """
    )
    with serving() as server, package.api.Client(base_url=server.url) as client:
        client.it.x("a&b", page=2)
        client.it.y()

        assert [each.line for each in server.received] == ["GET /x?action=list&of=a%26b&page=2", "POST /y"]
