"""A system that the platform names and publishes no interface of: a module that says so."""

from __future__ import annotations

import inspect
import pickle
import pkgutil
import tomllib
from importlib import import_module
from pathlib import Path

import connected_car
import pytest
from connected_car.errors import ConnectedCarError, NotPublished

APIS = tomllib.loads((Path(__file__).parents[2] / "spec" / "apis.toml").read_text("utf-8"))
UNPUBLISHED = {name: entry for name, entry in APIS.items() if entry.get("state") == "unpublished"}


def test_six_systems_are_waiting() -> None:
    """Those that the platform names beside the four that are published."""
    assert set(UNPUBLISHED) == {"vehicle_iot", "sams", "cpa", "oms", "proman", "abc"}


@pytest.mark.parametrize("name", UNPUBLISHED)
def test_importing_succeeds_and_using_says_what_is_known(name: str) -> None:
    """Whatever is asked of the module, the answer is the note and the remedy of spec/apis.toml."""
    module = import_module(f"connected_car.{name}")

    for attribute in ("Client", "models", "OPERATIONS", "_private", "annotations"):
        with pytest.raises(NotPublished) as caught:
            getattr(module, attribute)
        assert caught.value.system == UNPUBLISHED[name]["title"]
        assert UNPUBLISHED[name]["note"] in str(caught.value)
        assert f"remedy: {UNPUBLISHED[name]['remedy']}" in str(caught.value)


def test_importing_a_name_of_it_says_the_same() -> None:
    """And not that the name can't be imported, which would sound like a typing mistake."""
    with pytest.raises(NotPublished):
        from connected_car.sams import Client  # noqa: F401


def test_it_is_an_error_of_this_package_that_survives_pickling() -> None:
    """As the others do."""
    error = NotPublished("SAMS", "A note.", "a remedy")

    assert isinstance(error, ConnectedCarError)
    assert str(pickle.loads(pickle.dumps(error))) == str(error)


@pytest.mark.parametrize("name", UNPUBLISHED)
def test_tools_that_look_around_find_an_ordinary_module(name: str) -> None:
    """A walk over the package imports it, and `inspect` finds nothing but dunder names."""
    found = [each.name for each in pkgutil.iter_modules(connected_car.__path__)]
    module = import_module(f"connected_car.{name}")

    assert name in found
    assert all(each.startswith("__") for each, _ in inspect.getmembers(module))
    assert inspect.getdoc(module)
    assert not hasattr(module, "__path__")
    assert not hasattr(module, "__wrapped__")
