# End users (B2C): generated, do not edit.
from __future__ import annotations

from ...._runtime.core.model.base import Model
from ...._runtime.core.model.fields import field


class XError(Model, pointer="/components/schemas/xError"):
    """What your server may answer when it could not take the message."""

    code: int | None = field("code", default=None)
    """Your own error number."""
    debug: str | None = field("debug", default=None)
    """Your own hint for finding the cause."""
    message: str | None = field("message", default=None)
    """Explanation for people."""
