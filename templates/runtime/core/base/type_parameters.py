"""What type parameters clients and resources have: the scopes that a program declares to hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

    # Type checkers know this module without its being installed.
    from typing_extensions import TypeVar

    Held = TypeVar("Held", contravariant=True, default=Any)
    One = TypeVar("One")
    Two = TypeVar("Two")
    Three = TypeVar("Three")
    Four = TypeVar("Four")
else:
    from typing import TypeVar

    Held = TypeVar("Held", contravariant=True)
