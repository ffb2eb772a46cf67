"""Large public documents by stage: ``python -m benchmarks.growth``; `make foreign` fetches them into the ignored cache.

Each document is read in a process of its own, which says what each stage took and how much memory the process had had
by its end; the command that people type is measured beside it. The cost of an operation is compared with that of the
platform's document, which has 41.
"""

from __future__ import annotations

import gc
import os
import resource
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from generator.annotate import annotate
from generator.diagnostics import Report
from generator.layers import ApiConfig, Document, Source
from generator.load import load
from generator.normalise import normalise
from generator.render import render
from generator.repair import repair
from generator.seal import seal

from .generating import seconds
from .measure import judged, table

ROOT = Path(__file__).resolve().parent.parent
CACHE = ROOT / ".cache" / "foreign"
PUBLIC = ("github", "stripe", "kubernetes")
MEGABYTES, GROWTH = 300, 1.3
"""Memory that GitHub's document may take; how much more than one of the platform's an operation may cost."""


@dataclass(frozen=True, slots=True)
class Grown:
    """One document."""

    operations: int
    cpu: float
    """Seconds of the whole command."""
    megabytes: float
    """The most memory that the command had."""
    stages: dict[str, str]


def by_stage(document: str) -> None:
    """A line for each stage: seconds of CPU, and the megabytes that this process had had by then."""
    gc.disable()
    report = Report()
    value: Any = ApiConfig(name="api", document=document, package="grown")
    operations = 0
    # As in a run, no stage keeps what it was given: `value` holds the only reference.
    for stage in (load, _repair, normalise, annotate, render, seal):
        took, value = seconds(partial(stage, value, report))
        operations = len(value.operations) if stage is normalise else operations
        print(stage.__name__.strip("_"), took, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
    print("operations", operations, 0)


def _repair(source: Source, report: Report) -> Document:
    return repair(source, report).lighter()


def grown(document: Path) -> Grown:
    """Both processes of one document."""
    code = [sys.executable, "-m", "benchmarks.growth", str(document)]
    done = subprocess.run(code, cwd=ROOT, check=True, capture_output=True, text=True)
    lines = [line.split() for line in done.stdout.splitlines()]
    stages = {name: f"{float(took):.2f} s {float(most):4.0f} MB" for name, took, most in lines[:-1]}
    with tempfile.TemporaryDirectory() as out:
        call = ["generate", "--document", str(document), "--name", "api", "--package", "grown", "--out", f"{out}/made"]
        process = subprocess.Popen(
            [sys.executable, "-m", "generator", *call], cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 3):
        raise RuntimeError(f"{document.name} isn't generated: exit {process.returncode}")
    return Grown(int(lines[-1][1]), used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, stages)


def main() -> None:
    """Print the table and the goals."""
    here = [name for name in PUBLIC if (CACHE / f"{name}.json").exists()]
    if not here:
        print("make foreign fetches the documents that are measured here")
        return
    known = grown(ROOT / "spec" / "platform" / "document.yaml")
    every = {"platform": known} | {name: grown(CACHE / f"{name}.json") for name in here}
    print(table("document", {name: each.stages for name, each in every.items()}))
    for name, each in every.items():
        cost = each.cpu / each.operations
        print(
            f"{name}: {each.operations} operations, {cost * 1000:.0f} ms of CPU each, {each.megabytes:.0f} MB at most"
        )
    for name in here:
        cost, most = every[name].cpu / every[name].operations, every[name].megabytes
        print(judged(f"cost of an operation / platform, {name}", cost / (known.cpu / known.operations), GROWTH))
        print(judged(f"memory at most, {name}", most, MEGABYTES, "MB"))


if __name__ == "__main__":
    by_stage(sys.argv[1]) if sys.argv[1:] else main()
