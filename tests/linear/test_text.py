"""Every function that reads a text of a stranger takes work in step with it, or stops reading."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import pytest
from connected_car._runtime.car.commands import boolexp
from connected_car._runtime.core.auth.token import issued
from connected_car._runtime.core.base import redact
from connected_car._runtime.core.base.address import is_address
from connected_car._runtime.core.http.error_body import error_body_in
from connected_car._runtime.core.http.rate_limit import asked_wait
from connected_car._runtime.core.model import dates, paths
from connected_car._runtime.core.model.wire import decode
from connected_car._runtime.core.scopes.algebra import scopes_in

from generator import naming
from generator.load.text_rules import TEXT_RULES, decode_text
from generator.load.tree import core_scalar, parse
from generator.render import text

from .work import work

READERS: dict[str, Callable[[str], Any]] = {
    **{f"load.text.{rule.__name__}": rule for rule in TEXT_RULES},
    "load.decode_text": lambda value: decode_text(value.encode("utf-8", "surrogateescape"), "x"),
    "load.core_scalar": lambda value: core_scalar(value or "0"),
    "load.parse": lambda value: parse(value.replace("\udce9", "x"), "x"),
    "naming.class_name": naming.class_name,
    "naming.member_name": naming.member_name,
    "naming.enum_member_name": naming.enum_member_name,
    "naming.singular": naming.singular,
    "render.plain": text.plain,
    "render.first_paragraph": text.first_paragraph,
    "render.docstring": text.docstring,
    "render.comment": text.comment,
    "render.quoted": text.quoted,
    "boolexp.parse": boolexp.parse,
    "redact.text": redact.text,
    "redact.text of a known secret": lambda value: redact.text(value, ["a" * 20]),
    "redact.identifier": redact.identifier,
    "redact.timestamp": redact.timestamp,
    "redact.headers": lambda value: redact.headers({"date": value, value: value}),
    "error bodies": lambda value: error_body_in(value.encode("utf-8", "surrogateescape")),
    "error messages": lambda value: error_body_in(b'{"code": 1, "message": "%s"}' % value.encode("utf-8", "replace")),
    "Retry-After": lambda value: asked_wait({"retry-after": value}, 0.0),
    "read_datetime": dates.read_datetime,
    "read_date": dates.read_date,
    "read_duration": dates.read_duration,
    "paths.collect": lambda value: list(paths.collect({"a": [1, {"b": 2}]}, value)),
    "scopes_in": scopes_in,
    "issued": lambda value: issued({"access_token": value, "scope": value, "expires_in": value}, 0.0),
    "is_address": lambda value: is_address(value, ("https",)),
    "decode": lambda value: decode(value.encode("utf-8", "replace")),
}
PIECES = (
    *(
        " ",
        "\t",
        "\n",
        "\r\n",
        "a",
        "A",
        "0",
        "9.",
        ".",
        ",",
        ":",
        "-",
        "|",
        "#",
        "<",
        ">",
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
    ),
    *(
        "!",
        "&",
        "'",
        '"',
        "\\",
        "@",
        "=",
        "*",
        "_",
        "/",
        "\udce9",
        "\u200b",
        "\u2028",
        "a ",
        "a\t",
        "- ",
        "a: ",
        "a&",
        "!(",
    ),
    *(
        "<a",
        "</",
        "<script>",
        "P1D",
        "a.b",
        "a@b",
        "token=",
        "bearer ",
        "1.23,",
        "\\ud83d\\ude00",
        "aA",
        "a-",
        "\n \n",
        "|-",
    ),
)
ALLOWED = 2.5
SPARE = 60
"""Lines that depend on the function alone."""


def texts(size: int) -> Iterator[str]:
    for piece in PIECES:
        yield piece * size
        yield "a" + piece * size + "b"


@pytest.mark.parametrize("name", READERS)
def test_twice_the_text_is_twice_the_work(name: str) -> None:
    """Whatever a text repeats, reading it twice as long takes no more than two and a half times the lines."""
    read = READERS[name]

    for once, twice in zip(texts(200), texts(400), strict=True):
        assert work(partial(read, twice)) <= ALLOWED * work(partial(read, once)) + SPARE, ascii(once[:20])
