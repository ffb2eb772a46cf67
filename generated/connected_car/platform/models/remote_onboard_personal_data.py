# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class RemoteOnboardPersonalData(Model):
    """Command on personal data stored in the vehicle."""

    action: str | None = field("action", default=None, required=True, const="Delete")
    """Delete is the only action."""
