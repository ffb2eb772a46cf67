"""What the APIs share is imported from modules at the top of the package."""

from __future__ import annotations

import importlib
from pathlib import Path

import connected_car
import pytest

from generator.__main__ import main
from generator.home import TEMPLATES
from generator.render.public_modules import names, rooms

DOCUMENT = Path(__file__).resolve().parent / "golden" / "spec" / "garage" / "document.yaml"


@pytest.mark.parametrize("name", names(rooms(TEMPLATES, ("car",), "connected_car")))
def test_a_room_can_be_imported_in_every_way(name: str) -> None:
    """``from connected_car.errors import NotFound`` works, and so does ``connected_car.errors.NotFound``."""
    module = importlib.import_module(f"connected_car.{name}")

    assert module.__doc__
    assert getattr(connected_car, name) is module
    assert name in dir(connected_car)
    assert len(module.__all__) > 0
    assert [each for each in module.__all__ if not hasattr(module, each)] == []


def test_an_api_cannot_take_the_name_of_a_room(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A sub-package `errors` would hide the module `errors`: it is refused, and nothing is written."""
    status = main(["generate", "--document", str(DOCUMENT), "--name", "errors", "--out", str(tmp_path / "out")])

    assert status == 2
    assert "no API can be called errors" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
