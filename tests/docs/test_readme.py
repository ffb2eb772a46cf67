"""The programs of the generated README run as they stand, against clean replies and against dirty ones."""

from __future__ import annotations

import builtins
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest

from tests.docs.blocks import Block, blocks, run
from tests.docs.inhabited import Documented

ROOT = Path(__file__).resolve().parents[2]
README = ROOT / "generated" / "README.md"
PROGRAMS = [block for block in blocks(README, ROOT) if block.language == "python"]
QUICK_START, *USE_CASES = PROGRAMS


def test_every_use_case_is_there() -> None:
    """Seven use cases after the quick start, each with what it prints."""
    assert len(USE_CASES) == 7
    assert all(block.output for block in USE_CASES)


@pytest.mark.parametrize("dirty", [False, True], ids=["clean", "dirty"])
@pytest.mark.parametrize("block", USE_CASES, ids=str)
def test_a_use_case_prints_what_the_page_says(
    block: Block, dirty: bool, enter: Callable[[bool], Documented], sign_in: Callable[[Documented], None]
) -> None:
    """Misspelled enums, numbers as texts, nulls, new members and a wave of outages change nothing about it."""
    world = enter(dirty)
    sign_in(world)
    namespace: dict[str, Any] = {}
    run(QUICK_START, ROOT, namespace)
    before = len(world.requests)

    printed = run(block, ROOT, namespace)

    assert printed == block.output
    assert world.refusals == []
    assert len(world.requests) > before


def test_the_quick_start_signs_in(enter: Callable[[bool], Documented], monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a token it shows an address with the planned scopes, takes the redirect and goes on."""
    world = enter(False)
    namespace: dict[str, Any] = {}

    def redirect(prompt: str) -> str:
        assert prompt
        auth = namespace["auth"]
        query = {"client_id": "...", "response_type": "code", "scope": "data:telemetry,data:position"}
        query |= {"redirect_uri": auth.pending.redirect_uri, "state": auth.pending.state}
        return world.visit(f"https://idpcvs.peugeot.com/am/oauth2/authorize?{urlencode(query)}")

    monkeypatch.setattr(builtins, "input", redirect)

    printed = run(QUICK_START, ROOT, namespace)

    assert "https://idpcvs.peugeot.com/am/oauth2/authorize?" in printed
    assert "data%3Atelemetry" in printed
    assert "Electric Electric 62.0 %" in printed
    assert world.refusals == []
