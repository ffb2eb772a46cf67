# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class RemoteVF(Model):
    """Vehicle finder command."""

    action: str | None = field("action", default=None, required=True, const="GetPresentLocation")
    """GetPresentLocation is the only action."""
