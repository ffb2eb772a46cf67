"""How long each stage takes, what a whole run costs, and how soon an edit is seen: ``python -m benchmarks.generating``.

The yardstick is datamodel-code-generator alone, a process that writes models of the same documents
(`benchmarks.yardstick`). It and we take turns, so that whatever else the machine does meets both
alike. CPU is that of all processes together; wall time only means something on an idle machine.
"""

from __future__ import annotations

import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.annotate import annotate
from generator.apis import read_systems
from generator.diagnostics import Report
from generator.layers import ApiConfig
from generator.load import load
from generator.normalise import normalise
from generator.render import render
from generator.repair import repair
from generator.seal import seal

from .measure import judged

ROOT = Path(__file__).resolve().parent.parent
RUNS = 3


def seconds(call: Callable[[], Any]) -> tuple[float, Any]:
    """CPU time of one call, and what it returned."""
    start = time.process_time()
    value = call()
    return time.process_time() - start, value


def stages(config: ApiConfig) -> dict[str, float]:
    """Seconds of each stage on one document; both libraries are loaded before."""
    report = Report()
    took = {}
    took["load"], source = seconds(lambda: load(config, report))
    took["repair"], document = seconds(lambda: repair(source, report))
    took["normalise"], api = seconds(lambda: normalise(document, report))
    took["annotate"], scoped = seconds(lambda: annotate(api, report))
    took["render"], tree = seconds(lambda: render(scoped, report))
    took["seal"], _ = seconds(lambda: seal(tree, report))
    return took


@dataclass(frozen=True, slots=True)
class Took:
    """Seconds of one process and of all that it started."""

    cpu: float
    wall: float


def ran(*command: str, cwd: Path) -> Took:
    """One process, from start to end."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run([sys.executable, "-m", *command], cwd=cwd, check=True, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Took(cpu, time.perf_counter() - start)


def copied(folder: Path) -> Path:
    """The project, to be edited."""
    for name in ("generator", "templates", "spec"):
        shutil.copytree(ROOT / name, folder / name)
    for name in ("LICENSE", "requirements.lock", "pyproject.toml"):
        shutil.copy(ROOT / name, folder / name)
    return folder


EDITS: Mapping[str, tuple[str, Callable[[str], str]]] = {
    "a model template": ("templates/models/module.py.jinja", lambda text: f"{text}\n# edited\n"),
    "a client template": ("templates/client/resource.py.jinja", lambda text: f"{text}\n# edited\n"),
    "a runtime file": ("templates/runtime/core/model/fields.py", lambda text: f"{text}\n# edited\n"),
    "a description": ("spec/b2c/descriptions.yaml", lambda text: text.replace(".\n", ", edited.\n", 1)),
    "an overlay action": ("spec/b2c/overlay.yaml", lambda text: text.replace("x-reason: ", "x-reason: Edited. ", 1)),
}
"""What is edited -> a file, and its text afterwards."""


def edited(project: Path, what: str) -> Took:
    """From the edit to the whole package; the edit is taken back."""
    name, change = EDITS[what]
    path = project / name
    text = path.read_text("utf-8")
    if change(text) == text:
        raise ValueError(f"nothing is edited in {name}")
    path.write_text(change(text), "utf-8")
    took = ran("generator", "generate", cwd=project)
    path.write_text(text, "utf-8")
    ran("generator", "generate", cwd=project)
    return took


def main() -> None:
    """Print the tables and the goals."""
    configs = [config for system in read_systems(ROOT / "spec") for config in system.configs]
    stages(configs[0])
    print(f"stage, ms of CPU (median of {RUNS})")
    for config in configs:
        runs = [stages(config) for _ in range(RUNS)]
        medians = {name: statistics.median(run[name] for run in runs) * 1000 for name in runs[0]}
        print(f"  {config.name:16}" + "  ".join(f"{name} {value:.0f}" for name, value in medians.items()))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        project = copied(folder / "project")
        models = ("benchmarks.yardstick", name, *(config.document for config in configs))
        pairs = []
        for _ in range(RUNS):
            shutil.rmtree(project / ".cache", ignore_errors=True)
            pairs.append((ran("generator", "generate", cwd=project), ran(*models, cwd=ROOT)))
        cpu = statistics.median(ours.cpu / theirs.cpu for ours, theirs in pairs)
        wall = statistics.median(ours.wall / theirs.wall for ours, theirs in pairs)
        print(judged("all APIs cold / datamodel-code-generator on the same documents, CPU", cpu, 1.5, "x"))
        print(judged("the same, wall", wall, 1.5, "x"))
        print(
            "what is missed goes into the stages above: an edit of an overlay or a description runs all those of its documents"
        )
        for what in EDITS:
            took = [edited(project, what) for _ in range(RUNS)]
            used = statistics.median(each.cpu for each in took)
            waited = statistics.median(each.wall for each in took)
            print(judged(f"wall after an edit of {what}; CPU {used:.2f} s", waited, 2.0, "s"))
        nothing = statistics.median(ran("generator", "generate", cwd=project).wall for _ in range(RUNS))
        print(judged("wall when nothing changed", nothing, 0.5, "s"))


if __name__ == "__main__":
    main()
