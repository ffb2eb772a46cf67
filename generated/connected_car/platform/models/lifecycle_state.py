# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .cause import Cause


class LifecycleState(Model):
    """Whether a session is over, and what data are lacking."""

    done: bool | None = field("done", default=None, required=True)
    """True if the session is over."""
    faults: Sequence[LifecycleStateFault] | None = field("faults", default=None)
    """Parts for which the vehicle sent no data, with the cause."""


class LifecycleStateFault(Model, pointer="/components/schemas/LifecycleState/properties/faults/items"):
    """A part of a session for which the vehicle sent no data."""

    status: LifecycleStateStatus | None = field("status", default=None)
    """Which part is lacking: the start, something in between, or the end."""
    cause: Cause | None = field("cause", default=None)
    """Why: privacy mode for positions, for everything, or no connection."""


class LifecycleStateStatus(OpenEnum):
    """Which part is lacking: the start, something in between, or the end."""

    UNSTARTED = "Unstarted"
    DATA_LACKING = "DataLacking"
    UNFINISHED = "Unfinished"
