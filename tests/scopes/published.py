"""``rules.txt``: what every operation of two APIs needs, in our own form."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

RULES = Path(__file__).with_name("rules.txt")


@dataclass(frozen=True)
class Needs:
    """One line of the file."""

    required: frozenset[str]
    optional: frozenset[str]
    by_action: dict[str, str]


def published(api: str, vocabulary: tuple[str, ...]) -> dict[str, Needs]:
    """OperationId -> what it needs."""
    lines = RULES.read_text("utf-8").split(f"[{api}]\n")[1].split("\n\n")[0].splitlines()
    return {line.split()[0]: _needs(line.split()[1:], vocabulary) for line in lines}


def _needs(words: list[str], vocabulary: tuple[str, ...]) -> Needs:
    optional = {word[1:] for word in words if word.startswith("?") and "*" not in word}
    for stars, root in (("?*", "data:telemetry"), ("?**", "remote")):
        optional |= {scope for scope in vocabulary if stars in words and (scope + ":").startswith(f"{root}:")}
    actions = dict(word.split("=") for word in words if "=" in word)
    return Needs(frozenset(word[1:] for word in words if word.startswith("!")), frozenset(optional), actions)
