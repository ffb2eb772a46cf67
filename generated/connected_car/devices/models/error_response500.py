# Device management (DOCG): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class ErrorResponse500(Model, pointer="/components/schemas/500ErrorResponse"):
    """Failed on the server."""

    name: str | None = field("name", default=None, const="System Exception")
    """Always `System Exception`."""
    message: str | None = field("message", default=None, required=True)
    """Explanation for people."""
