# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from datetime import datetime

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class XError(Model, pointer="/components/schemas/xError"):
    """Why a request was refused; the shape varies, so expect any mix of members."""

    code: int | None = field("code", default=None)
    """Application code: in practice the HTTP status and two digits (`40410`); no list is published."""
    uuid: str | None = field("uuid", default=None)
    """Identifier of this very failure; tell it to the support."""
    message: str | None = field("message", default=None)
    """Explanation for people."""
    timestamp: datetime | None = field("timestamp", default=None)
    """When it happened."""
