"""Each rule is needed: with any one of them switched off, some pair no longer holds."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

import generator.load.text_rules
import generator.load.tree
import generator.repair
from generator.repair import rule_id
from tests.stages import load_pairs, pairs

REPAIR_PAIRS = pairs.read_pairs(Path(__file__).parent / "stages" / "repair_pairs.yaml")
LISTS = (
    (generator.load.text_rules, "TEXT_RULES"),
    (generator.load.tree, "KEY_RULES"),
    (generator.repair, "BEFORE_SCHEMAS"),
    (generator.repair, "SCHEMA_RULES"),
    (generator.repair, "AFTER_SCHEMAS"),
)
RULES = [(module, name, rule) for module, name in LISTS for rule in getattr(module, name)]


def all_hold(rule: str, folder: Path) -> bool:
    of_loading = all(load_pairs.holds(pair, folder) for pair in load_pairs.PAIRS if pair.rule == rule)
    return of_loading and all(pairs.holds(pair, folder) for pair in REPAIR_PAIRS if pair.rule == rule)


@pytest.mark.parametrize(("module", "name", "rule"), RULES, ids=[rule_id(rule) for _, _, rule in RULES])
def test_no_rule_can_be_left_out(
    module: Any, name: str, rule: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Without the rule, one of its own pairs comes out differently."""
    assert all_hold(rule_id(rule), tmp_path)
    rest = tuple(other for other in getattr(module, name) if other is not rule)

    monkeypatch.setattr(module, name, rest)

    assert not all_hold(rule_id(rule), tmp_path)


def test_yaml_1_1_would_be_noticed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """With the words of YAML 1.1, ``No`` and ``on`` would no longer be texts."""
    monkeypatch.setattr(generator.load.tree, "core_scalar", lambda text: yaml.safe_load(text) if text else None)

    assert not all_hold("core-scalar", tmp_path)
