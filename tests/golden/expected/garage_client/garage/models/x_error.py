# Garage: generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class XError(Model, pointer="/components/schemas/xError"):
    """``XError`` of the document."""

    code: int | None = field("code", default=None)
    message: str | None = field("message", default=None)
