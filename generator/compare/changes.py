"""What a comparison finds, as values; how bad each kind of change is for a caller of the package."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from .phrases import places

Severity = Literal["breaking", "risky", "safe"]
Direction = Literal["request", "reply"]
Sides: TypeAlias = frozenset[Direction]

SEVERITIES: tuple[Severity, ...] = ("breaking", "risky", "safe")
BOTH: Sides = frozenset(("request", "reply"))

RULES: Mapping[str, tuple[Severity, Severity]] = {
    # operations
    "operation-added": ("safe", "safe"),
    "operation-removed": ("breaking", "breaking"),
    "operation-renamed": ("risky", "risky"),
    "operation-moved": ("risky", "risky"),
    "operation-deprecated": ("safe", "safe"),
    "method-renamed": ("breaking", "breaking"),
    "method-changed": ("risky", "risky"),
    "sign-in-added": ("safe", "safe"),
    "sign-in-no-longer-required": ("safe", "safe"),
    "sign-in-changed": ("breaking", "breaking"),
    "sign-in-moved": ("risky", "risky"),
    "server-changed": ("risky", "risky"),
    "server-added": ("safe", "safe"),
    "server-value-removed": ("breaking", "breaking"),
    # scopes
    "scope-required": ("breaking", "breaking"),
    "scope-no-longer-required": ("safe", "safe"),
    "scope-added": ("safe", "safe"),
    "scope-removed": ("safe", "safe"),
    "scope-declared": ("safe", "safe"),
    "scope-undeclared": ("risky", "risky"),
    # parameters and bodies
    "parameter-added": ("safe", "safe"),
    "parameter-added-required": ("breaking", "breaking"),
    "parameter-removed": ("breaking", "breaking"),
    "parameter-renamed": ("breaking", "breaking"),
    "parameter-required": ("breaking", "breaking"),
    "parameter-optional": ("safe", "safe"),
    "parameter-deprecated": ("safe", "safe"),
    "parameter-sent-differently": ("safe", "safe"),
    "body-added": ("safe", "safe"),
    "body-added-required": ("breaking", "breaking"),
    "body-removed": ("breaking", "breaking"),
    "body-required": ("breaking", "breaking"),
    "body-optional": ("safe", "safe"),
    "media-type-changed": ("risky", "risky"),
    "media-type-added": ("safe", "risky"),
    "media-type-removed": ("breaking", "risky"),
    # replies
    "success-removed": ("breaking", "breaking"),
    "reply-added": ("risky", "risky"),
    "reply-removed": ("risky", "risky"),
    "error-added": ("safe", "safe"),
    "error-removed": ("safe", "safe"),
    # what a receiver is sent
    "webhook-added": ("safe", "safe"),
    "webhook-removed": ("breaking", "breaking"),
    # classes and members: what is sent, what comes back
    "class-renamed": ("breaking", "breaking"),
    "class-replaced": ("risky", "risky"),
    "member-added": ("safe", "safe"),
    "member-added-required": ("breaking", "safe"),
    "member-removed": ("breaking", "breaking"),
    "member-renamed": ("breaking", "breaking"),
    "member-required": ("breaking", "safe"),
    "member-optional": ("safe", "risky"),
    "member-deprecated": ("safe", "safe"),
    "type-changed": ("breaking", "breaking"),
    "type-widened": ("safe", "risky"),
    "type-narrowed": ("breaking", "safe"),
    "null-allowed": ("safe", "safe"),
    "null-refused": ("risky", "safe"),
    "format-changed": ("safe", "safe"),
    "format-narrowed": ("risky", "safe"),
    "unit-changed": ("breaking", "breaking"),
    "constant-changed": ("breaking", "breaking"),
    "read-only": ("risky", "safe"),
    "write-only": ("safe", "breaking"),
    "keyword-changed": ("risky", "risky"),
    "default-changed": ("risky", "safe"),
    "limit-tightened": ("breaking", "safe"),
    "limit-loosened": ("safe", "safe"),
    "pattern-changed": ("risky", "safe"),
    "value-added": ("safe", "risky"),
    "value-removed": ("breaking", "breaking"),
    "value-renamed": ("breaking", "breaking"),
}
"""Kind -> how bad it is in what is sent, and in what comes back.

breaking: code that worked fails, or means something else. risky: some code does, depending on
how it is written (a ``match`` over all values, ``OPERATIONS["old"]``, recorded HTTP). safe: nobody has to do anything.
Replies are read leniently, so a limit of a reply breaks nobody.
"""


@dataclass(frozen=True, slots=True)
class Change:
    """One cause; ``where`` is written as callers write it: ``vehicles.status(page_size)``, ``models.Energy.level``."""

    severity: Severity
    kind: str
    where: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Changes:
    """Everything that changed, the worst first, in one stable order."""

    changes: tuple[Change, ...]

    def __iter__(self) -> Iterator[Change]:
        return iter(self.changes)

    def of(self, severity: Severity) -> tuple[Change, ...]:
        """Those of one severity."""
        return tuple(change for change in self.changes if change.severity == severity)

    def to_json(self) -> dict[str, list[dict[str, str]]]:
        """What ``compare --json`` prints."""
        names = ("severity", "kind", "where", "sentence")
        return {"changes": [{name: getattr(change, name) for name in names} for change in self.changes]}

    def to_text(self) -> str:
        """One line for each change, for people."""
        if not self.changes:
            return "no change\n"
        width = max(len(change.kind) for change in self.changes)
        return "".join(f"{one.severity:<9} {one.kind:<{width}}  {one.sentence}\n" for one in self.changes)


def change(kind: str, where: str, sentence: str, sides: Sides = BOTH) -> Change:
    """A change of ``kind`` as bad as it is on the worst of its sides."""
    request, reply = RULES[kind]
    severities = [severity for side, severity in (("request", request), ("reply", reply)) if side in sides]
    return Change(min(severities, key=SEVERITIES.index), kind, where, sentence)


@dataclass(slots=True)
class GroupedChanges:
    """Changes that several places share, so that each is told once with all of them."""

    found: defaultdict[tuple[str, str, str, Sides], list[str]] = field(default_factory=lambda: defaultdict(list))

    def add(self, kind: str, inside: str, sentence: str, place: str, sides: Sides) -> None:
        """``place`` is an operation or a class, ``inside`` what of it; the sentence ends in the places."""
        self.found[kind, inside, sentence, sides].append(place)

    def changes(self) -> Iterator[Change]:
        """Each with its places, sorted."""
        for (kind, inside, sentence, sides), where in self.found.items():
            every = ", ".join(f"{one}{inside}" for one in sorted(set(where)))
            yield change(kind, every, f"{sentence} {places(where)}.", sides)


def ordered(found: Iterable[Change]) -> Changes:
    """Each change once."""
    unique = dict.fromkeys(found)
    return Changes(
        tuple(sorted(unique, key=lambda one: (SEVERITIES.index(one.severity), one.kind, one.where, one.sentence)))
    )
