"""Explanations that were written by hand from the published texts, before the code that gives them."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
import yaml
from connected_car._runtime.car.availability import questions, vehicle_upload
from connected_car._runtime.car.availability.case import Explanation, Known
from connected_car._runtime.car.availability.explaining import explain
from connected_car._runtime.core.scopes.algebra import Grant

from generator.libyaml import LOADER

CASES: list[dict[str, Any]] = yaml.load(Path(__file__).with_name("explanations.yaml").read_text("utf-8"), LOADER)


def answer(case: dict[str, Any]) -> Explanation:
    """What the package says."""
    name, model = case["about"].split()
    api, table = (import_module(f"connected_car.{name}{rest}") for rest in ("", ".availability"))
    call = case.get("call", {})
    known = Known(
        operation=api.OPERATIONS[call["operation"]] if call else None,
        arguments=call.get("arguments"),
        grant=Grant.parse(case["grant"], table.TABLE.vocabulary) if "grant" in case else None,
        capability=tuple(case["capability"]) if "capability" in case else None,
        motorization=case.get("drive"),
        privacy=case.get("privacy"),
    )
    return explain(getattr(api.models, model).from_wire(case["reply"]), case["asks"], table.TABLE, known)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["title"])
def test_the_answer_is_the_one_that_was_written(case: dict[str, Any]) -> None:
    """Verdict, condition and cause, the words of the remedy and of the evidence."""
    found = answer(case)

    wanted = case["answer"]
    said = f"{found.verdict} {found.condition} {found.cause}" if wanted != "unknown" else found.verdict
    assert said == wanted, str(found)
    remedy = case.get("remedy", "")
    assert (found.remedy == "") if remedy == "none" else (remedy in found.remedy)
    for words in case.get("evidence", ()):
        assert any(words in each for each in found.evidence), str(found)


def test_there_are_enough_of_them() -> None:
    """Each with a title of its own."""
    assert len({case["title"] for case in CASES}) == len(CASES) >= 50


def test_nothing_is_called_certain_without_a_case_that_shows_its_evidence() -> None:
    """Every kind of evidence that the questions know has a case above, and so has every one that makes certain."""
    sources = [Path(module.__file__ or "").read_text("utf-8") for module in (questions, vehicle_upload)]
    sources.append(Path(str(import_module(explain.__module__).__file__)).read_text("utf-8"))
    shown = {case["answer"].split()[-1] for case in CASES}
    causes = {"older-name", "sentinel", "present", "not-asked", "filtered", "no-such-path", "not-published", "scope",
              "drive", "kind", "capability", "recorded-cause", "privacy", "service", "state", "not-offered", "deprecated",
              "empty-list", "unknown"}  # fmt: skip

    assert shown == causes
    for cause in causes - {"unknown"}:
        assert sum(f'"{cause}"' in source for source in sources) == 1, cause
