"""What a document holds, what had to be repaired to read it, and where it contradicts itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any

from .diagnostics import Diagnostic, Report
from .layers import ApiConfig
from .load import load
from .repair import DANGLING, Counts, count, repair


@dataclass(frozen=True, slots=True)
class Inspection:
    """One document: its counts after repair, and every repair and contradiction in reading order."""

    origin: str
    title: str
    version: str
    counts: Counts
    repairs: tuple[Diagnostic, ...]
    contradictions: tuple[Diagnostic, ...]
    """References that lead nowhere among them."""


def inspect(config: ApiConfig, report: Report) -> Inspection:
    """Read and repair one document. Raises `SpecError` when it cannot be."""
    document = repair(load(config, report), report)
    info = document.tree["info"]
    dangling = [entry for entry in report if entry.rule in DANGLING]
    return Inspection(
        origin=document.source.origin,
        title=info["title"],
        version=info["version"],
        counts=count(document.tree),
        repairs=tuple(_in_reading_order(report.of("repair"))),
        contradictions=tuple(_in_reading_order([*report.of("contradiction"), *dangling])),
    )


def _in_reading_order(entries: list[Diagnostic]) -> list[Diagnostic]:
    return sorted(entries, key=lambda entry: (entry.location.line or 0, entry.rule, entry.location.pointer))


def to_json(inspection: Inspection) -> dict[str, Any]:
    """The inspection as a JSON value; ``line`` is 1-based, or null where the document has no such place."""
    return {
        "document": inspection.origin,
        "title": inspection.title,
        "version": inspection.version,
        "counts": asdict(inspection.counts),
        "repairs": [_entry(entry) for entry in inspection.repairs],
        "contradictions": [_entry(entry) for entry in inspection.contradictions],
    }


def _entry(entry: Diagnostic) -> dict[str, Any]:
    place = entry.location
    return {"rule": entry.rule, "line": place.line, "pointer": place.pointer, "what": entry.what}


def to_text(inspection: Inspection) -> str:
    """The inspection for people, a line for each entry."""
    return "".join(f"{line}\n" for line in _lines(inspection))


def _lines(inspection: Inspection) -> Iterator[str]:
    yield f"{inspection.origin}: {inspection.title} {inspection.version}".rstrip()
    for name, number in asdict(inspection.counts).items():
        yield f"  {name:<12}{number:>5}"
    for heading, entries in (("repairs", inspection.repairs), ("contradictions", inspection.contradictions)):
        yield ""
        yield f"{heading}: {len(entries)}"
        for entry in entries:
            yield f"  line {entry.location.line or '-':<6} {entry.rule:<24} {entry.what}"
            if entry.location.pointer:
                yield f"{'':14}{entry.location.pointer}"
