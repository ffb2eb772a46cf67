# Device management (DOCG): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class ErrorResponse401(Model, pointer="/components/schemas/401ErrorResponse"):
    """Refused: no valid token or key."""

    name: str | None = field("name", default=None, const="Unauthorized")
    """Always `Unauthorized`."""
    message: str | None = field("message", default=None, required=True)
    """Explanation for people."""
