"""``rules.txt``: what every operation of two APIs needs, in our own form."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

RULES = Path(__file__).with_name("rules.txt")


@dataclass(frozen=True)
class Needs:
    """One line of the file, and the triggers of the operation."""

    required: frozenset[str]
    optional: frozenset[str]
    asked: dict[str, str] = field(default_factory=dict)
    """Action or trigger -> its scope."""
    refusing: frozenset[str] = frozenset()
    """The actions and triggers of which the document states the refusal and the declared name."""


def published(api: str, vocabulary: tuple[str, ...]) -> dict[str, Needs]:
    """OperationId -> what it needs."""
    triggers = dict(_triggers(api))
    return {
        name: _needs(words, vocabulary, triggers.get(name, [])) for name, *words in map(str.split, _section(f"[{api}]"))
    }


def _section(title: str) -> list[str]:
    return RULES.read_text("utf-8").split(f"{title}\n")[1].split("\n\n")[0].splitlines()


def _triggers(api: str) -> Iterator[tuple[str, list[list[str]]]]:
    """OperationId -> trigger, scope and, where it is refused without, "!"."""
    titles = re.search(rf"^\[{api} triggers\] (.*)$", RULES.read_text("utf-8"), re.MULTILINE)
    for operation in titles[1].split() if titles else ():
        rows = map(str.split, _section(f"[{api} triggers] {titles[1] if titles else ''}"))
        yield operation, [[trigger, scope + "!" * (operation in refusing)] for trigger, scope, *refusing in rows]


def _needs(words: list[str], vocabulary: tuple[str, ...], triggers: list[list[str]]) -> Needs:
    optional = {word[1:] for word in words if word.startswith("?") and "*" not in word}
    for stars, root in (("?*", "data:telemetry"), ("?**", "remote")):
        optional |= {scope for scope in vocabulary if stars in words and (scope + ":").startswith(f"{root}:")}
    asked = dict([word.split("=") for word in words if "=" in word] + triggers)
    return Needs(
        frozenset(word[1:] for word in words if word.startswith("!")),
        frozenset(optional),
        {name: scope.rstrip("!") for name, scope in asked.items()},
        frozenset(name for name, scope in asked.items() if scope.endswith("!")),
    )
