# Device management (DOCG): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class ErrorResponse403(Model, pointer="/components/schemas/403ErrorResponse"):
    """Refused: the token does not allow this."""

    name: str | None = field("name", default=None, const="Forbidden")
    """Always `Forbidden`."""
    message: str | None = field("message", default=None, required=True)
    """Explanation for people."""
