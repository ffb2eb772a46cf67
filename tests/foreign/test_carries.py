"""One table says what is carried, reported and left out; nothing is approximated beside it."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import carries
from generator.carries import ROWS, Row
from tests.cli.running import generator

from .making import HEAD, made

LIST = HEAD + (
    "paths:\n"
    "  /kept: {get: {operationId: kept, responses: {'204': {description: ''}}}}\n"
    "  /sent:\n"
    "    put:\n"
    "      operationId: sent\n"
    "      requestBody: {content: {application/x-www-form-urlencoded: {schema: {type: array, items: {type: string}}}}}\n"
    "      responses: {'204': {description: ''}}\n"
)


def test_every_row_says_what_it_is() -> None:
    """Each row has a degree; what isn't carried says why."""
    assert {row.degree for row in ROWS.values()} <= {"carried", "reported", "left out"}
    assert [row.id for row in ROWS.values() if (row.degree == "carried") == bool(row.why)] == []
    assert len({(row.group, row.what) for row in ROWS.values()}) == len(ROWS)


def test_the_table_is_printed_and_is_a_page() -> None:
    """`carries` shows every row on a terminal, and the documentation has them all."""
    printed, page = generator("carries"), carries.to_markdown()

    assert printed.code == 0
    for row in ROWS.values():
        assert row.what.replace("`", "") in printed.out
        assert f"| {row.what} | {row.degree} | {row.why} |" in page


def test_an_operation_that_would_be_wrong_is_left_out_and_told() -> None:
    """A form of a list, which has no members: the operation isn't there, the report has its place and the reason."""
    found = made(LIST)

    assert list(found.operations) == ["kept"]
    assert found.left_out == [
        ("form-other", "/paths/~1sent/put/requestBody/content/application~1x-www-form-urlencoded")
    ]


def test_exit_codes_tell_what_was_written(tmp_path: Path) -> None:
    """3: written without an operation, which the terminal and REPORT.md name; with --strict 2, and nothing is written."""
    document = tmp_path / "list.yaml"
    document.write_text(LIST)
    call = ("generate", "--document", str(document), "--name", "shop", "--package", "mine")

    loose = generator(*call, "--out", str(tmp_path / "loose"))
    strict = generator(*call, "--out", str(tmp_path / "strict"), "--strict")

    assert (loose.code, strict.code) == (3, 2)
    assert "PUT /sent: a body of application/x-www-form-urlencoded" in loose.err
    assert "1 operations are left out" in loose.err
    report = (tmp_path / "loose" / "REPORT.md").read_text()
    assert (
        "- `/paths/~1sent/put/requestBody/content/application~1x-www-form-urlencoded`: PUT /sent: a body of application/x-www-form-urlencoded"
        in report
    )
    assert not (tmp_path / "strict").exists()


@pytest.mark.parametrize(
    ("media_type", "kind", "row"),
    [
        ("application/json", "object", "body-json"),
        ("Application/Merge-Patch+JSON; charset=utf-8", "object", "body-json"),
        ("application/x-www-form-urlencoded", "object", "body-form"),
        ("multipart/form-data; boundary=x", "object", "body-multipart"),
        ("text/csv", "scalar", "body-text"),
        ("text/xml", "object", "body-structured"),
        ("application/octet-stream", "scalar", "body-bytes"),
    ],
)
def test_bodies_fall_under_a_row(media_type: str, kind: carries.ShapeKind, row: str) -> None:
    """Parameters and capitals of a media type mean nothing; an object needs an encoder of its own."""
    assert carries.body_row(media_type, kind).id == row


@pytest.mark.parametrize(
    ("media_type", "kind", "row"),
    [
        ("application/hal+json", "object", "reply-json"),
        ("text/event-stream", "object", "reply-events"),
        ("application/x-ndjson", "object", "reply-lines"),
        ("application/stream+json", "object", "reply-lines"),
        ("text/plain", "scalar", "reply-text"),
        ("image/png", "scalar", "reply-bytes"),
        ("application/xml", "array", "reply-structured"),
    ],
)
def test_replies_fall_under_a_row(media_type: str, kind: carries.ShapeKind, row: str) -> None:
    """Streams of JSON are read one by one, whatever one of them is."""
    assert carries.reply_row(media_type, kind).id == row


def test_a_parameter_in_a_style_of_another_place_is_left_out() -> None:
    """Nobody knows what a deep object in a path looks like."""
    row: Row = carries.parameter_row("path", "deepObject", "object")

    assert (row.id, row.degree) == ("style-elsewhere", "left out")


def test_a_header_of_the_call_costs_no_operation() -> None:
    """A parameter called ``authorization`` is ignored, as OpenAPI has it, and reported; everything beside it stays."""
    shop = made(
        HEAD
        + """
paths:
  /books:
    get:
      operationId: list
      parameters:
        - {name: authorization, in: header, required: true, schema: {type: string}}
        - {name: page, in: query, schema: {type: integer}}
      responses: {'200': {description: '', content: {application/json: {schema: {type: string}}}}}
"""
    )

    assert shop.left_out == []
    assert [each.name for each in shop.operations["list"].parameters] == ["page"]
    assert shop.reported == [("header-of-call", "/paths/~1books/get/parameters/0")]
