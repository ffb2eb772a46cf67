"""The wheel works where nothing but its declared dependencies is installed."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from generator.release import Built
from tests.publish.environments import environment, install, interpreter, lowest, run, smoke

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("version", ["3.11", "3.12", "3.13", "3.14"])
@pytest.mark.parametrize("dependencies", ["lowest", "highest"])
def test_it_installs_imports_and_calls(built: Built, dependencies: str, version: str, tmp_path: Path) -> None:
    """In an empty environment every module imports, sync and async calls reach a server, `pip check` is content."""
    python = environment(interpreter(version), tmp_path / "venv")
    pins = lowest(built.wheel) if dependencies == "lowest" else []
    assert dependencies == "highest" or len(pins) == 2

    install(python, str(built.wheel), *pins)

    run(python, "-m", "pip", "check")
    told = smoke(python, "-W", "error")
    assert told.endswith("modules, VR3TESTTEST000001 at 62 %\n")
    assert int(told.split()[0]) == built.modules - 2  # All but the package itself and __main__.
    assert "plan" in run(python, "-m", "connected_car", "scopes", "--help")
    demo = subprocess.run([python.with_name("connected-car"), "--demo", "status"], capture_output=True, check=True)
    assert len(demo.stdout.splitlines()) == 5  # A heading and four cars.


def test_the_sdist_installs_too(built: Built, tmp_path: Path) -> None:
    """Those who build from source get the same modules."""
    python = environment(interpreter("3.11"), tmp_path / "venv")

    install(python, str(built.sdist))

    assert smoke(python)
