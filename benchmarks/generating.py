"""How long each stage takes, and what a whole run costs beside datamodel-code-generator alone.

The yardstick is that library as this project calls it (no formatter, our template) on the normal
form of the platform document, in the same run: ``python -m benchmarks.generating``.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from generator.annotate import annotate
from generator.apis import read_systems
from generator.diagnostics import Report
from generator.layers import ApiConfig
from generator.load import load
from generator.normalise import normalise
from generator.render import render
from generator.render.models import render_models
from generator.repair import repair

ROOT = Path(__file__).resolve().parent.parent
RUNS = 5


def seconds(call: Callable[[], Any]) -> tuple[float, Any]:
    """Wall time of one call, and what it returned."""
    start = time.perf_counter()
    value = call()
    return time.perf_counter() - start, value


def stages(config: ApiConfig) -> dict[str, float]:
    """Seconds of each stage on one document."""
    report = Report()
    took = {}
    took["load"], source = seconds(lambda: load(config, report))
    took["repair"], document = seconds(lambda: repair(source, report))
    took["normalise"], api = seconds(lambda: normalise(document, report))
    took["annotate"], scoped = seconds(lambda: annotate(api, report))
    took["render"], _ = seconds(lambda: render(scoped, report))
    took["of it models"], _ = seconds(lambda: render_models(api, 2))
    return took


def whole_run(*arguments: str) -> float:
    """Seconds of ``python -m generator generate`` as a process of its own."""
    command = [sys.executable, "-m", "generator", "generate", *arguments]
    took, _ = seconds(lambda: subprocess.run(command, cwd=ROOT, check=True, capture_output=True))
    return took


def main() -> None:
    """Print the tables."""
    configs = [config for system in read_systems(ROOT / "spec") for config in system.configs]
    stages(configs[0])
    print("stage, ms (median of 5)")
    for config in configs:
        runs = [stages(config) for _ in range(RUNS)]
        medians = {name: statistics.median(run[name] for run in runs) * 1000 for name in runs[0]}
        print(f"  {config.name:16}" + "  ".join(f"{name} {value:.0f}" for name, value in medians.items()))
    platform = next(config for config in configs if config.name == "platform")
    api = normalise(repair(load(platform, Report()), Report()), Report())
    with tempfile.TemporaryDirectory() as folder:
        pairs = [
            (seconds(lambda: render_models(api, 2))[0], whole_run("--out", f"{folder}/{run}")) for run in range(RUNS)
        ]
    ratio = statistics.median(cold / library for library, cold in pairs)
    print(f"all APIs, cold process / datamodel-code-generator on the platform's models: {ratio:.1f} (goal: 2.5)")
    whole_run()
    print(f"nothing changed: {statistics.median(whole_run() for _ in range(RUNS)):.2f} s (goal: 0.5)")


if __name__ == "__main__":
    main()
