"""What the wire does that the document doesn't say, added up over many replies. Never a value."""

from __future__ import annotations

import json
import re
import threading
from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any

from .base import redact
from .model.base import Model
from .model.issues import Issue

_INDEX = re.compile(r"\[\d+\]")
_IDENTIFIER = re.compile(r"[A-Za-z_]\w*", re.ASCII)


@dataclass(frozen=True, slots=True)
class DriftEntry:
    """One kind of issue at one place of one operation's replies."""

    operation: str
    """The operationId."""
    path: str
    """Wire names; ``energies[].level``."""
    kind: str
    expected: str
    found: str
    model: str
    member: str
    pointer: str
    """Where the document defines ``model``."""


class DriftCollector:
    """Counts issues by operation, path and kind; may be fed from many threads.

    It holds ``limit`` different deviations at most (default 1000); what comes on top is only
    counted, in ``overflow``.
    """

    def __init__(self, limit: int = 1000) -> None:
        self.limit = limit
        self.overflow: int = 0
        """Issues that found no room."""
        self.replies: Counter[str] = Counter()
        """Replies seen, by operationId."""
        self._counts: Counter[DriftEntry] = Counter()
        self._lock = threading.Lock()

    def add(self, operation: str, issues: Iterable[Issue]) -> None:
        """Count the issues of one reply."""
        seen = [_deviation(operation, issue) for issue in issues]
        with self._lock:
            if operation in self.replies or len(self.replies) < self.limit:
                self.replies[operation] += 1
            for each in seen:
                if each in self._counts or len(self._counts) < self.limit:
                    self._counts[each] += 1
                else:
                    self.overflow += 1

    def hear(self, reply: Any, value: Any) -> None:
        """Count the issues of a `Reply` whose value is ``value``."""
        if reply.operation is not None:
            views = [view for view in (value if isinstance(value, tuple) else (value,)) if isinstance(view, Model)]
            self.add(reply.operation.id, [issue for view in views for issue in view.issues()])

    def counts(self) -> tuple[tuple[DriftEntry, int], ...]:
        """Each deviation with its number, the most frequent first."""
        with self._lock:
            found = list(self._counts.items())
        return tuple(sorted(found, key=lambda pair: (-pair[1], pair[0].operation, pair[0].path, pair[0].kind)))

    def report(self) -> str:
        """A table for people: count, operation, path, kind, what was expected and found."""
        lines = [
            f"{count:>6}  {each.operation}  {each.path or '(the whole reply)'}  {each.kind}"
            f"  (expected {each.expected}, found {each.found})"
            for each, count in self.counts()
        ]
        replies = sum(self.replies.values())
        lines.insert(0, f"{len(lines)} deviations in {replies} replies")
        if self.overflow:
            lines.append(f"{self.overflow:>6}  more issues than there was room for")
        return "\n".join(lines) + "\n"

    def to_json(self) -> str:
        """The same for programs."""
        rows = [{**asdict(each), "count": count} for each, count in self.counts()]
        return json.dumps({"replies": dict(self.replies), "overflow": self.overflow, "deviations": rows}, indent=2)

    def overlay_draft(self) -> str:
        """An OpenAPI Overlay 1.0 (JSON, which is YAML too) that would teach the document what was seen.

        A draft: to be read, corrected and put into ``spec/<api>/overlay.yaml`` by a person.
        What no update can express (a value that isn't among those of an enum, a member that
        isn't required after all) stands under ``x-undecided``; implausible values are no fault of it.
        """
        actions, undecided = [], []
        for each, count in self.counts():
            if each.kind == "implausible":
                continue
            reason = f"{each.operation}: {each.path} {each.kind}, expected {each.expected}, found {each.found}"
            update = _update(each)
            if update is None:
                undecided.append(f"{reason} [{count}]")
            else:
                actions.append({"target": _target(each.pointer), "x-reason": f"{reason} [{count}]", "update": update})
        info = {"title": "Draft from observed replies", "version": "0"}
        return json.dumps({"overlay": "1.0.0", "info": info, "actions": actions, "x-undecided": undecided}, indent=2)


def _deviation(operation: str, issue: Issue) -> DriftEntry:
    # A member that nobody declared may be named after anything, also after somebody.
    path, member = redact.text(_INDEX.sub("[]", issue.path)), redact.text(issue.member)
    return DriftEntry(operation, path, issue.kind, issue.expected, issue.found, issue.model, member, issue.pointer)


_JSON_TYPES = {"object", "array", "string", "boolean", "integer", "number"}


def _update(each: DriftEntry) -> dict[str, Any] | None:
    is_the_member = each.path.rpartition(".")[2] == each.member
    if not each.pointer or not is_the_member or redact.MASK in each.member:
        return None
    if each.kind == "null":
        return {"properties": {each.member: {"nullable": True}}}
    if each.kind in ("unknown_member", "wrong_type") and each.found in _JSON_TYPES:
        schema: dict[str, Any] = {"type": each.found}
        return {"properties": {each.member: schema | ({"items": {}} if each.found == "array" else {})}}
    return None


def _target(pointer: str) -> str:
    steps = [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:]]
    return "$" + "".join(f".{step}" if _IDENTIFIER.fullmatch(step) else f"[{json.dumps(step)}]" for step in steps)
