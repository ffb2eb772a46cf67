# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class RemoteSetImmobilization(Model):
    """Immobiliser order."""

    activate: bool | None = field("activate", default=None, required=True)
    """`True` immobilises the vehicle, `False` releases it."""
