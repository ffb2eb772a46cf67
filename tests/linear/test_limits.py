"""Each limit of a document: what is just within is read, what is just beyond is refused with place and remedy."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.diagnostics import SpecError
from generator.load.fetch import MAX_BYTES
from generator.load.tree import MAX_DEPTH, MAX_VALUES

from .documents import KINDS, SHARED, called, document, flow, many, secured
from .test_documents import through

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Limit:
    """Documents of a size, the largest that is read, and how the next one is refused."""

    title: str
    made: Callable[[int], bytes]
    most: int
    pointer: str
    problem: str
    remedy: str

    def __str__(self) -> str:
        return self.title


def scoped(size: int) -> bytes:
    names = [f"a:b{number}" for number in range(size)]
    return secured({"o": flow(dict.fromkeys(names, ""))}, document(paths=called({"security": [{"o": names}]})))


def tabled(rows: int) -> bytes:
    """Rows that name none of 1,000 scopes, but might mean any: 200 of them, and one more since the document has its nodes."""
    table = "Scope Name | Mandatory State\n|---|---|\n" + "".join(f"|c_{n}_d|Required|\n" for n in range(rows))
    schemes = {"o": flow({f"a:b{number}": "" for number in range(1000)})}
    return secured(schemes, document(paths=called({"description": table})))


def asking(size: int) -> bytes:
    """So many operations, each of which asks for the 400 scopes of one scheme that are asked of all: 401 names each,
    and 5 nodes of a document that has 818 beside them.
    """
    names = [f"a:b{number}" for number in range(400)]
    return secured({"o": flow(dict.fromkeys(names, ""))}, many(lambda _: {})(size), security=[{"o": names}])


def sharing(size: int) -> bytes:
    """100 operations with one reply of ``size`` + 3 values, in a document of ``size`` + 511 nodes, each of which allows ten."""
    reply = {"description": "", "x-list": [0] * size}
    paths = {
        f"/{number}": {"get": {"responses": {"200": {"$ref": "#/components/responses/R"}}}} for number in range(100)
    }
    return document(None, paths, components={"responses": {"R": reply}})


def family(size: int) -> bytes:
    """A base with a discriminator, and so many that are made of it."""
    base = {"type": "object", "properties": {"kind": {"type": "string"}}, "discriminator": {"propertyName": "kind"}}
    own = {"type": "object", "properties": {"a": {"type": "string"}}}
    heirs = {f"H{number}": {"allOf": [{"$ref": "#/components/schemas/S"}, own]} for number in range(size)}
    return document({"S": base, **heirs})


def latin(size: int) -> bytes:
    """So many letters that are not UTF-8."""
    return document(None, None, **{"x-a": "LETTERS"}).replace(b"LETTERS", b"\xe9" * size)


def below_a_long_key(size: int) -> bytes:
    """Pointers of a million characters: of the key, of the list and of each of its items."""
    return document(None, None, **{"x-" + "a" * 999_998: [0] * size})


OPERATION = "/paths/~1things/get"

LIMITS = (
    Limit(
        "parameters", KINDS["parameters"], 1000, "/paths/~1a/get", "1,001 parameters, more than 1,000", "remove those"
    ),
    Limit("scopes", scoped, 500, OPERATION, "501 scopes, more than 500", "remove those"),
    Limit("rows of a table", tabled, 201, OPERATION, "name too many scopes", "shorten the lists or the tables"),
    Limit("scopes of all", asking, 507, "/paths/~1things~1507/get", "name too many scopes", "shorten the lists"),
    Limit(
        "variants",
        KINDS["variants"],
        500,
        "/components/schemas/S/properties/one",
        "501 variants, more than 500",
        "type: object",
    ),
    Limit(
        "heirs",
        family,
        500,
        f"{OPERATION}/responses/200/content/application~1json/schema",
        "501 variants, more than 500",
        "type: object",
    ),
    Limit(
        "shared parts", sharing, 1_720, "/paths/~199/get/responses/200", "values once the shared parts", "share less"
    ),
    Limit("other encodings", latin, 100_000, "", "more than 100,000 bytes up to here are not UTF-8", "as UTF-8"),
    Limit("pointers", below_a_long_key, 197, "", "the keys up to here are too long", "shorten them"),
)


@pytest.mark.parametrize("limit", LIMITS, ids=str)
def test_the_largest_is_read(limit: Limit, tmp_path: Path) -> None:
    """A document at the limit is understood."""
    through(limit.made(limit.most), tmp_path / "a.yaml")


@pytest.mark.parametrize("limit", LIMITS, ids=str)
def test_the_next_is_refused(limit: Limit, tmp_path: Path) -> None:
    """One more is refused: where, what, and what to do."""
    with pytest.raises(SpecError) as refused:
        through(limit.made(limit.most + 1), tmp_path / "a.yaml")

    assert refused.value.location.pointer == limit.pointer
    assert limit.problem in refused.value.problem
    assert limit.remedy in refused.value.remedy


def test_a_report_that_nobody_could_read_is_refused(tmp_path: Path) -> None:
    """Each placeholder that no parameter declares is told with its path: here 6,000 times a path of 46,890 characters."""
    with pytest.raises(
        SpecError, match="the report of all repairs would have more than 200,000,000 characters"
    ) as refused:
        through(KINDS["undeclared parameters of a path"](6000), tmp_path / "a.yaml")

    assert refused.value.remedy == "correct what has to be repaired most"


def test_the_limits_are_those_that_are_written_down() -> None:
    """docs/generating.md names the limits; the documents above show those of operations and unions."""
    said = " ".join((ROOT / "docs" / "generating.md").read_text("utf-8").split())

    assert (
        "up to 20 MB is read, with up to 1,000,000 values (aliases expanded), 200 levels, 1,000 parameters and 500 scopes"
        in said
    )
    assert "and 500 variants for a union" in said
    assert (MAX_BYTES, MAX_VALUES, MAX_DEPTH) == (20_000_000, 1_000_000, 200)


def test_swagger_2_names_the_operation_that_is_too_much(tmp_path: Path) -> None:
    """Media types that all operations produce are written out for each."""
    with pytest.raises(SpecError, match="once the shared parts are written out") as refused:
        through(SHARED["media types for all"](400), tmp_path / "a.yaml")

    assert refused.value.location.pointer.startswith("/paths/~1")
    assert refused.value.location.pointer.endswith("/get")
    assert refused.value.location.line
