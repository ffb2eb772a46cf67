"""Every model class there is: our samples, and those of every generated API."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path

from connected_car._runtime.core.model.base import Model

from tests.model import samples

GENERATED = Path(__file__).resolve().parents[2] / "generated" / "connected_car"


def packages() -> list[str]:
    """Import names of the generated ``models`` packages."""
    homes = sorted(path.parent for path in GENERATED.glob("**/models/__init__.py") if "_runtime" not in path.parts)
    return [".".join(("connected_car", *home.relative_to(GENERATED).parts)) for home in homes]


def models_of(package: str) -> list[type[Model]]:
    """The model classes of one generated API."""
    module = import_module(package)
    found = [getattr(module, name) for name in module.__all__]
    return [each for each in found if isinstance(each, type) and issubclass(each, Model)]


def sample_models() -> list[type[Model]]:
    """The model classes of our own samples."""
    found = vars(sys.modules[samples.__name__]).values()
    return [each for each in found if isinstance(each, type) and issubclass(each, Model) and each is not Model]


def every_model() -> list[type[Model]]:
    """All of them."""
    return sample_models() + [each for package in packages() for each in models_of(package)]
