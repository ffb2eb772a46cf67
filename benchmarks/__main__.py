"""All measurements, one after the other; ratios side by side in one run."""

from __future__ import annotations

import subprocess
import sys

for name in ("parsing", "scopes", "calls", "world", "generating", "growth", "fleets"):
    print(f"\n=== {name}", flush=True)
    subprocess.run([sys.executable, "-m", f"benchmarks.{name}"], check=True)
