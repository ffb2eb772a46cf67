# Device management (DOCG): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class ErrorResponse422(Model, pointer="/components/schemas/422ErrorResponse"):
    """Refused: understood, but can't be processed."""

    name: str | None = field("name", default=None, const="Bad Response")
    """Always `Bad Response`, although the fault is in the request."""
    message: str | None = field("message", default=None, required=True)
    """Explanation for people."""
