# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field
from ..._runtime.core.model.time_of_day import TimeOfDay

if TYPE_CHECKING:
    from .program import ProgramOccurrence, Recurrence


class ActionsType(OpenEnum):
    """`Set` writes the slot and needs all its members; `Delete` needs only its number."""

    DELETE = "Delete"
    SET = "Set"


class RemotePreconditioning(Model):
    """Preconditioning order."""

    air_conditioning: RemotePreconditioningAirConditioning | None = field(
        "airConditioning", default=None, required=True
    )
    """Air conditioning: now, by timer, or both; at least one."""


class RemotePreconditioningAirConditioning(
    Model, pointer="/components/schemas/RemotePreconditioning/properties/airConditioning"
):
    """Air conditioning: now, by timer, or both; at least one."""

    immediate: bool | None = field("immediate", default=None)
    """`True` starts now, whatever the timer says; `False` ends what runs."""
    programs: Sequence[RemotePreconditioningProgram] | None = field("programs", default=None)
    """Timer slots to set or delete."""


class RemotePreconditioningProgram(
    Model, pointer="/components/schemas/RemotePreconditioning/properties/airConditioning/properties/programs/items"
):
    """One slot of the preconditioning timer, to be set or deleted."""

    recurrence: Recurrence | None = field("recurrence", default=None)
    """`None` for once, `Daily` for the weekdays given; `Daily` when absent."""
    start: TimeOfDay | None = field("start", default=None)
    """Time of day as ISO 8601 duration after midnight: `PT14H30M` is half past two in the afternoon."""
    occurrence: ProgramOccurrence | None = field("occurence", default=None)
    """On which days; the wire spells this name with one `r`."""
    slot: int | None = field("slot", default=None, minimum=1, maximum=4)
    """Number of the slot, 1 to 4, each at most once."""
    enabled: bool | None = field("enabled", default=None)
    """Whether this slot is in use."""
    actions_type: ActionsType | None = field("actionsType", default=None)
    """`Set` writes the slot and needs all its members; `Delete` needs only its number."""
