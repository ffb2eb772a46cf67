# Device management (DOCG): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class ErrorResponse400(Model, pointer="/components/schemas/400ErrorResponse"):
    """Refused: a parameter is missing or wrong."""

    name: str | None = field("name", default=None, const="Bad Request")
    """Always `Bad Request`."""
    message: str | None = field("message", default=None, required=True)
    """Explanation for people."""
