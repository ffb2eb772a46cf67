# Device management (DOCG): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class ErrorResponse503(Model, pointer="/components/schemas/503ErrorResponse"):
    """The service is down for now."""

    name: str | None = field("name", default=None, const="Service Unavailable")
    """Always `Service Unavailable`."""
    message: str | None = field("message", default=None, required=True)
    """Explanation for people."""
