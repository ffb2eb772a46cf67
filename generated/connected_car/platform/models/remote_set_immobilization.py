# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class RemoteSetImmobilization(Model):
    """Immobiliser command: hold the vehicle or release it."""

    activate: bool | None = field("activate", default=None, required=True)
    """True to immobilise the vehicle, false to release it."""
