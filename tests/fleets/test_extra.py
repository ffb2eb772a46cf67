"""What machines share needs an extra; nothing else does."""

from __future__ import annotations

from pathlib import Path

from tests.cli.running import python

GENERATED = Path(__file__).resolve().parents[2] / "generated"
WITHOUT = """
import sys
for name in ("psycopg", "psycopg_pool", "procrastinate"):
    sys.modules[name] = None
"""


def test_nothing_else_needs_it() -> None:
    """Receivers, stores and sweeps work where neither psycopg nor procrastinate is installed."""
    code = "import connected_car.events, connected_car.drivers, connected_car.sweeps\nfrom connected_car import b2c\nb2c.preload()"
    ran = python(WITHOUT + code, GENERATED)

    assert (ran.code, ran.err) == (0, "")


def test_nothing_of_it_is_loaded_unasked() -> None:
    """Where they are installed, they are loaded by whoever asks for them alone."""
    code = """
import sys, connected_car.events, connected_car.drivers, connected_car.sweeps
from connected_car import b2c
b2c.preload()
print(sorted({"psycopg", "psycopg_pool", "procrastinate"} & set(sys.modules)))
import connected_car.postgres
print(sorted({"psycopg", "psycopg_pool", "procrastinate"} & set(sys.modules)))
"""

    assert python(code, GENERATED).out.splitlines() == ["[]", "['procrastinate', 'psycopg', 'psycopg_pool']"]


def test_who_lacks_it_is_told_what_to_install() -> None:
    """The error names the package that is missing and the extra that brings it."""
    ran = python(WITHOUT + "import connected_car.postgres", GENERATED)

    assert ran.err.splitlines()[-1].endswith("pip install 'stellantis-connected-car[postgres]'")
    assert "isn't installed" in ran.err
