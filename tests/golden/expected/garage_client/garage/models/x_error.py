# Garage: generated, do not edit.
from __future__ import annotations

from ..._runtime.model import Model, field


class XError(Model, pointer="/components/schemas/xError"):
    """``XError`` of the document."""

    code: int | None = field("code", default=None)
    message: str | None = field("message", default=None)
