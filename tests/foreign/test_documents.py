"""Each document of the corpus is carried as it promises: what goes out and what is read, sync and async."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import pytest

from generator.carries import ROWS
from generator.diagnostics import SpecError

from .documents import Document, Outcome, address, called, documents, packages, plain, received
from .wire import Package

DEFECT = "lost"
"""The row of a defect of the generator, which no document may show."""

Built = dict[str, Mapping[str, "Package | SpecError"]]


@pytest.fixture(scope="module")
def built() -> Built:
    """Kind -> the packages of its documents, made when the first of them is wanted."""
    return {}


@pytest.mark.parametrize("name", list(documents()))
def test_a_document_is_carried_as_it_promises(name: str, built: Built, request: pytest.FixtureRequest) -> None:
    """Every byte that is sent, every value that is read, everything that is told: as the file says."""
    document = documents()[name]
    if document.kind not in built:
        wanted = [_document(item) for item in request.session.items]
        built[document.kind] = packages(each for each in wanted if each and each.kind == document.kind)
    package = built[document.kind][name]

    if document.refused:
        assert isinstance(package, SpecError), document.promise
        assert document.refused in str(package)
        return
    assert isinstance(package, Package), package
    assert package.left_out == list(document.left_out), document.promise
    told = {f"{each.rule} {each.location.pointer}" for each in package.report.of("reported")}
    assert [each for each in document.reported if each not in told] == [], document.promise
    for call in document.calls:
        if "variables" in call:
            _check_address(package, call)
            continue
        if "receives" in call:
            _check_outcome(received(package, call), call, document.promise)
            continue
        for asynchronous in (False, True):
            _check(package, call, asynchronous, f"{document.promise} ({call['call']})")


def _document(item: pytest.Item) -> Document | None:
    callspec = getattr(item, "callspec", None)
    return (
        documents().get(callspec.params.get("name", "")) if callspec and item.path.name == "test_documents.py" else None
    )


def _check(package: Package, call: Mapping[str, Any], asynchronous: bool, promise: str) -> None:
    outcome = called(package, call, asynchronous)
    if "sends" in call:
        assert outcome.sent is not None, (promise, outcome.error)
        boundary, content = _boundary(outcome.sent.header("content-type") or ""), outcome.sent.body
        found: dict[str, Any] = {"sends": outcome.sent.line}
        for header in call.get("headers", {}):
            value = outcome.sent.header(header)
            found[header] = value.replace(boundary, "BOUNDARY") if boundary and value else value
        expected = {"sends": call["sends"], **call.get("headers", {})}
        if "body" in call:
            found["body"] = content.replace(boundary.encode(), b"BOUNDARY") if boundary else content
            body = call["body"]
            expected["body"] = body if isinstance(body, bytes) else body.encode()
        assert found == expected, promise
    elif "raises" in call:
        assert outcome.sent is None, promise
    _check_outcome(outcome, call, promise)


def _check_outcome(outcome: Outcome, call: Mapping[str, Any], promise: str) -> None:
    if "raises" in call:
        assert type(outcome.error).__name__ == call["raises"], (promise, outcome)
        assert call.get("says", "") in str(outcome.error), promise
    else:
        assert outcome.error is None, (promise, outcome.error)
    if "returns" in call:
        assert (plain(outcome.result), type(plain(outcome.result))) == (call["returns"], type(call["returns"])), promise
    if "is" in call:
        assert type(outcome.result).__name__ == call["is"], promise
    if "issues" in call:
        assert [[each.path, each.kind] for each in outcome.result.issues()] == call["issues"], promise
    for path, expected_value in call.get("reads", {}).items():
        assert plain(_read(outcome.result, path)) == expected_value, (promise, path)


def _check_address(package: Package, call: Mapping[str, Any]) -> None:
    if "raises" in call:
        with pytest.raises(ValueError, match="base_url"):
            address(package, call["variables"])
    else:
        assert address(package, call["variables"]) == call["address"]


def _boundary(content_type: str) -> str:
    found = re.search("boundary=([^;]+)", content_type)
    return found[1] if found else ""


def _read(value: Any, path: str) -> Any:
    for step in path.split("."):
        value = type(value).__name__ if step == "()" else value[int(step)] if step.isdigit() else getattr(value, step)
    return value


def test_the_corpus_is_large() -> None:
    """At least 150 documents, each with a promise of its own, and calls, a report or a refusal that shows it."""
    every = list(documents().values())

    assert len(every) >= 150
    assert len({each.promise for each in every}) == len(every)
    assert [each.name for each in every if not (each.calls or each.left_out or each.reported or each.refused)] == []


def test_every_row_has_a_document() -> None:
    """No row of the table is a promise without a document."""
    shown = {row for each in documents().values() for row in each.rows}

    assert shown == set(ROWS) - {DEFECT}
