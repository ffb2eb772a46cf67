# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field


class RemoteLights(Model):
    """Lights command; the capability of the vehicle tells which states it knows."""

    state: RemoteLightsState | None = field("state", default=None, required=True)
    """Activated switches them on, Unactivated off."""


class RemoteLightsState(OpenEnum):
    """Activated switches them on, Unactivated off."""

    ACTIVATED = "Activated"
    UNACTIVATED = "Unactivated"
