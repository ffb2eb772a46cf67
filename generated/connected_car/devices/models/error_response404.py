# Device management (DOCG): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class ErrorResponse404(Model, pointer="/components/schemas/404ErrorResponse"):
    """Refused: no such resource."""

    name: str | None = field("name", default=None, const="Not found")
    """Always `Not found`."""
    message: str | None = field("message", default=None, required=True)
    """Explanation for people."""
