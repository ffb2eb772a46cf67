"""What an editor shows of a constructor: each argument is spoken of."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

import pytest
from connected_car import b2c, events


@pytest.mark.parametrize(
    "made",
    [b2c.Client.__init__, b2c.AsyncClient.__init__, events.Receiver.__init__],
    ids=lambda made: made.__qualname__,
)
def test_every_argument_is_described(made: Callable[..., Any]) -> None:
    """By its name, in the docstring of the constructor or, for a receiver, of the class."""
    told = f"{made.__doc__} {events.Receiver.__doc__ if made is events.Receiver.__init__ else ''}"

    silent = [name for name in inspect.signature(made).parameters if name != "self" and f"``{name}" not in told]

    assert silent == []
