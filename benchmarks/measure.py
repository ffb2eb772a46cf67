"""Times of several candidates side by side: minima of interleaved rounds, for others on the machine only add to them."""

from __future__ import annotations

import cProfile
import gc
import time
import tracemalloc
from collections.abc import Callable, Mapping
from typing import Any

Candidate = Callable[[], Any]


def side_by_side(candidates: Mapping[str, Candidate], seconds: float = 3.0) -> dict[str, float]:
    """Least seconds of CPU per call. A candidate that raises is left out, and its absence shows in the table."""
    working = {name: call for name, call in candidates.items() if _works(call)}
    rounds = 60
    counts = {name: max(1, int(seconds / rounds / len(working) / _once(call))) for name, call in working.items()}
    times: dict[str, list[float]] = {name: [] for name in working}
    # What is loaded already shall not be walked by a collection in the middle of somebody's turn.
    gc.freeze()
    for _ in range(rounds):
        for name, call in working.items():
            times[name].append(_timed(call, counts[name]))
    return {name: min(each) for name, each in times.items()}


def bytes_held(make: Callable[[], Any], copies: int = 50) -> float:
    """Bytes that one result of ``make`` holds, everything shared paid for before."""
    make()
    gc.collect()
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    kept = [make() for _ in range(copies)]
    gc.collect()
    after = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    return (after - before) / len(kept)


def table(title: str, rows: Mapping[str, Mapping[str, str]]) -> str:
    """Rows of cells in aligned columns."""
    columns = list(dict.fromkeys(column for cells in rows.values() for column in cells))
    lines = [[title, *columns]] + [
        [name, *(cells.get(column, "-") for column in columns)] for name, cells in rows.items()
    ]
    widths = [max(len(line[index]) for line in lines) for index in range(len(columns) + 1)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in lines
    )


def judged(what: str, value: float, goal: float, unit: str = "", why: Candidate | None = None) -> str:
    """One goal with what was measured; where it is missed, what the time of ``why`` goes into."""
    line = f"{'met   ' if value <= goal else 'MISSED'}  {value:7.2f} {unit:3} (goal {goal:g})  {what}"
    return line if value <= goal or why is None else "\n".join([line, *profile(why)])


def profile(call: Candidate, most: int = 8) -> list[str]:
    """Where the time of ``call`` goes: functions by what they take themselves, as shares of all."""
    recorded = cProfile.Profile()
    recorded.enable()
    call()
    recorded.disable()
    entries = sorted(recorded.getstats(), key=lambda each: each.inlinetime, reverse=True)
    whole = sum(each.inlinetime for each in entries) or 1.0
    return [f"          {each.inlinetime / whole:4.0%}  {_named(each.code)}" for each in entries[:most]]


def _named(code: Any) -> str:
    if isinstance(code, str):
        return code
    place = "/".join(code.co_filename.split("/")[-3:])
    return f"{place}:{code.co_firstlineno} {code.co_name}"


def _works(call: Candidate) -> bool:
    try:
        call()
    except Exception:
        return False
    return True


def _once(call: Candidate) -> float:
    _timed(call, 3)
    return max(1e-7, _timed(call, 5))


def _timed(call: Candidate, count: int) -> float:
    gc.collect()
    start = time.process_time()
    for _ in range(count):
        call()
    return (time.process_time() - start) / count
