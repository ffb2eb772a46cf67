# Garage: generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field


class Door(Model, pointer="/components/schemas/Remote/properties/door"):
    """``Door`` of the document."""

    state: RemoteState | None = field("state", default=None)


class Horn(Model, pointer="/components/schemas/Remote/properties/horn"):
    """``Horn`` of the document."""

    count: int | None = field("count", default=None, minimum=1, maximum=5)


class Remote(Model):
    """``Remote`` of the document."""

    label: str | None = field("label", default=None, max_length=20)
    door: Door | None = field("door", default=None)
    horn: Horn | None = field("horn", default=None)


class RemoteState(OpenEnum):
    """One of the values that the document names."""

    LOCKED = "Locked"
    UNLOCKED = "Unlocked"
