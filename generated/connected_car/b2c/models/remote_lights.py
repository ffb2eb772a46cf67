# End users (B2C): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class RemoteLights(Model):
    """Lights order."""

    on: bool | None = field("on", default=None, required=True)
    """`True` switches the lights on, `False` off."""
