"""How many calls an API lets through is data of `spec/apis.toml`."""

from __future__ import annotations

from pathlib import Path

import pytest
from connected_car import b2b, b2c, devices, platform
from connected_car.sweeps import CallBudget

from generator.apis import read_systems
from generator.diagnostics import SpecError


def spec(folder: Path, calls: str) -> Path:
    (folder / "shop").mkdir()
    (folder / "shop" / "document.yaml").write_text("openapi: 3.0.3\n")
    (folder / "package.toml").write_text('name = "shop"\nversion = "1.0.0"\npackage = "shop"\nlayers = ["car"]\n')
    (folder / "apis.toml").write_text(f"[shop]\ncalls = {calls}\n")
    return folder


def test_it_reaches_the_package() -> None:
    """What the guides show for two APIs, what the field tolerates for three, nothing where nothing is known."""
    guides = CallBudget(per_second=100, per_day=100_000, seconds_apart=120)

    assert (b2c.API.calls, b2b.API.calls) == (guides, guides)
    assert platform.API.calls == CallBudget(seconds_apart=120)
    assert devices.API.calls == CallBudget()


def test_it_is_read(tmp_path: Path) -> None:
    """In the order in which it is written."""
    folder = spec(tmp_path, "{ per_day = 10, per_second = 0.5 }")

    [system] = read_systems(folder)

    assert system.configs[0].calls == (("per_day", 10), ("per_second", 0.5))


@pytest.mark.parametrize("calls", ["{ per_day = 0 }", "{ per_second = -1 }", "{ per_hour = 1 }", "{ per_day = true }"])
def test_what_says_something_else_is_refused(calls: str, tmp_path: Path) -> None:
    """With the file, and what it takes."""
    folder = spec(tmp_path, calls)

    with pytest.raises(SpecError, match=r"apis\.toml.*\[shop\] calls says something else"):
        [*read_systems(folder)]
