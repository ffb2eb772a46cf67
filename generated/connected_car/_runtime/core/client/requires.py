"""Functions that work with what a user granted."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")
C = TypeVar("C")


def requires(*scopes: type[Any] | str) -> Callable[[Callable[Concatenate[C, P], R]], Callable[Concatenate[C, P], R]]:
    """Decorates a function, plain or of an event loop, whose first argument is a client: it is called when the
    client's token has ``scopes`` (names, or classes of ``grants``), and raises `MissingScope` else.
    """

    def decorate(function: Callable[Concatenate[C, P], R]) -> Callable[Concatenate[C, P], R]:
        @wraps(function)
        def checked(client: C, /, *args: P.args, **kwargs: P.kwargs) -> R:
            client.require(*scopes)  # type: ignore[attr-defined]
            return function(client, *args, **kwargs)

        return checked

    return decorate
