"""Empty environments of whatever Python is on this machine, and what the package declares that it needs."""

from __future__ import annotations

import email
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from connected_car.testing import World, electric_car
from packaging.requirements import Requirement

SMOKE = Path(__file__).with_name("smoke.py")


def interpreter(version: str) -> str:
    """The Python of this version; skips when there is none on the machine."""
    if version == f"{sys.version_info.major}.{sys.version_info.minor}":
        return sys.executable
    # Version managers keep them side by side, and not all on the path.
    beside = Path(sys.base_prefix).parent.glob(f"*{version}*/bin/python{version}")
    for found in filter(None, [shutil.which(f"python{version}"), *map(str, beside)]):
        if subprocess.run([found, "-c", ""], capture_output=True, check=False).returncode == 0:
            return found
    pytest.skip(f"there is no Python {version} on this machine")


def environment(python: str, folder: Path) -> Path:
    """The Python of an environment that holds nothing but pip."""
    subprocess.run([python, "-m", "venv", str(folder)], check=True)
    return folder / "bin" / "python"


def install(python: Path, *arguments: str) -> None:
    """With pip, as people do."""
    run(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *arguments)


def run(python: Path, *arguments: str) -> str:
    """What a program prints; it must end well and know nothing of this checkout."""
    outside = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    done = subprocess.run(
        [str(python), *arguments], cwd=python.parent, env=outside, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def lowest(wheel: Path) -> list[str]:
    """Each declared dependency in the lowest version that its declaration allows."""
    with zipfile.ZipFile(wheel) as archive:
        name = next(each for each in archive.namelist() if each.endswith(".dist-info/METADATA"))
        metadata = email.message_from_bytes(archive.read(name))
    declared = [Requirement(each) for each in metadata.get_all("Requires-Dist", [])]
    needed = [each for each in declared if each.marker is None]  # Extras aside.
    return [f"{each.name}=={bound.version}" for each in needed for bound in each.specifier if bound.operator == ">="]


def smoke(python: Path, *options: str) -> str:
    """What the smoke test says that an environment's Python runs, against a world that is served from here."""
    world = World([electric_car(id="vehicle-1", vin="VR3TESTTEST000001", level=62)])
    world.deviate("autonomy of the car")
    with world.serve() as address:
        place = world.addresses(address)["base_url"]
        return run(python, *options, str(SMOKE), place, world.token(), world.application.client_id)
