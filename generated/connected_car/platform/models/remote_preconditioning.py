# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field
from ..._runtime.core.model.time_of_day import TimeOfDay

if TYPE_CHECKING:
    from .precond_settings import PrecondSettings
    from .program import ProgramOccurrence
    from .program_actions_type import ActionsType


class RemotePreconditioning(Model):
    """Climate preconditioning command."""

    air_conditioning: RemotePreconditioningAirConditioning | None = field(
        "airConditioning", default=None, required=True
    )
    """What to do: exactly one of immediate, programs and settings."""


class RemotePreconditioningAirConditioning(
    Model, pointer="/components/schemas/RemotePreconditioning/properties/airConditioning"
):
    """What to do: exactly one of immediate, programs and settings."""

    immediate: bool | None = field("immediate", default=None)
    """True to start now, whatever the programmes say; false when not given."""
    programs: Sequence[RemotePreconditioningProgram] | None = field("programs", default=None)
    """Programmes to store or to delete."""
    settings: PrecondSettings | None = field("settings", default=None)
    """Target temperature and mode."""


class RemotePreconditioningProgram(
    Model, pointer="/components/schemas/RemotePreconditioning/properties/airConditioning/properties/programs/items"
):
    """One climate programme to store or to delete."""

    start: TimeOfDay | None = field("start", default=None)
    """Time of day as an ISO 8601 duration since midnight: PT14H30M is half past two in the afternoon."""
    occurrence: ProgramOccurrence | None = field("occurrence", default=None)
    """When it recurs."""
    enabled: bool | None = field("enabled", default=None)
    """True if the programme is in force."""
    temp: float | None = field("temp", default=None, unit="°C")
    """Cabin temperature to reach, °C."""
    slot: int | None = field("slot", default=None, required=True, minimum=1, maximum=4)
    """Place from 1 to 4, each used once in a list."""
    actions_type: ActionsType | None = field("actionsType", default=None)
    """Set stores it with all members, Delete needs the slot only; Set when not given."""
