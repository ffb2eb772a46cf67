# Device management (DOCG): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class Success(Model):
    """Confirmation."""

    status: str | None = field("status", default=None)
    """A word such as `success`."""
