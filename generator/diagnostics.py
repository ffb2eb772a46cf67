"""What the pipeline has to say: where, what, and what to do. Data first, prose second."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

DiagnosticKind = Literal["repair", "correction", "contradiction", "unknown", "reported", "left-out"]
"""``reported``: a part that isn't modelled; ``left-out``: an operation that isn't generated."""


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """A place in a document: the file as the user named it, a line (1-based), a JSON pointer."""

    file: str = ""
    line: int | None = None
    pointer: str = ""

    def __str__(self) -> str:
        place = self.file or "document"
        return f"{place}:{self.line}" if self.line else place


@dataclass(frozen=True, slots=True, order=True)
class Diagnostic:
    """One thing a stage did or noticed; ``rule`` is a stable identifier in kebab-case."""

    kind: DiagnosticKind
    rule: str
    location: Location
    what: str
    remedy: str = ""

    def __str__(self) -> str:
        return f"{self.location}: {self.what}" + (f" [{self.location.pointer}]" if self.location.pointer else "")


@dataclass(slots=True)
class Report:
    """Collects diagnostics over one run; an argument of every stage, never global."""

    entries: list[Diagnostic] = field(default_factory=list)

    def add(self, kind: DiagnosticKind, rule: str, location: Location, what: str, remedy: str = "") -> None:
        self.entries.append(Diagnostic(kind, rule, location, what, remedy))

    def of(self, kind: DiagnosticKind) -> list[Diagnostic]:
        return [entry for entry in self.entries if entry.kind == kind]

    def __iter__(self) -> Iterator[Diagnostic]:
        return iter(self.entries)


class SpecError(Exception):
    """The document, the correction or the call is wrong; nothing was written."""

    def __init__(self, location: Location, problem: str, remedy: str) -> None:
        super().__init__(location, problem, remedy)
        self.location = location
        self.problem = problem
        self.remedy = remedy

    def __str__(self) -> str:
        lines = [f"{self.location}: {self.problem}"]
        if self.location.pointer:
            lines.append(f"  at: {self.location.pointer}")
        lines.append(f"  remedy: {self.remedy}")
        return "\n".join(lines)
