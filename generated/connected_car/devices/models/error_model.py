# Device management (DOCG): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class ErrorModel(Model):
    """Failed, mostly by time-out."""

    name: str | None = field("name", default=None, required=True)
    """Kind of error."""
    message: str | None = field("message", default=None, required=True)
    """Explanation for people."""
