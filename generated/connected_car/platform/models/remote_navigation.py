# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .nav_position import NavPosition


class RemoteNavigation(Model):
    """Destinations for the navigation system, in driving order."""

    positions: Sequence[NavPosition] | None = field("positions", default=None, required=True)
    """Places to drive through; the last is the destination."""
