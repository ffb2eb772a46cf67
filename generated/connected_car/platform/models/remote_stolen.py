# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class CrankInhibit(Model, pointer="/components/schemas/RemoteStolen/properties/crankInhibit"):
    """Starter of a stolen vehicle."""

    activate: bool | None = field("activate", default=None, required=True)
    """True to inhibit the starter, false to allow it again."""


class RemoteStolen(Model):
    """Theft command; exactly one of its members."""

    state: bool | None = field("state", default=None)
    """True to report the vehicle stolen, false to report it found."""
    crank_inhibit: CrankInhibit | None = field("crankInhibit", default=None)
    """Starter of a stolen vehicle."""
