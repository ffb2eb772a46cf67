# End users (B2C): generated, do not edit.
from __future__ import annotations

from ..._runtime.model import Model, field


class RemoteLights(Model):
    """Lights order."""

    on: bool | None = field("on", default=None, required=True)
    """`True` switches the lights on, `False` off."""
