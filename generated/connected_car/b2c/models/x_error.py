# End users (B2C): generated, do not edit.
from __future__ import annotations

from datetime import datetime

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class XError(Model, pointer="/components/schemas/xError"):
    """Why a request was refused; the shape varies, so expect any mix of members."""

    code: int | None = field("code", default=None)
    """Application code: in practice the HTTP status and two digits (`40410`); no list is published."""
    debug: str | None = field("debug", default=None)
    """Reference for the support team."""
    message: str | None = field("message", default=None)
    """Explanation for people."""
    uuid: str | None = field("uuid", default=None)
    """Identifier of this error; quote it to the support team."""
    timestamp: datetime | None = field("timestamp", default=None)
    """When the request was refused, UTC."""
    http_code: str | None = field("httpCode", default=None)
    """HTTP status in words or digits, in errors of the gateway."""
    http_message: str | None = field("httpMessage", default=None)
    """Meaning of the status, in errors of the gateway."""
    more_information: str | None = field("moreInformation", default=None)
    """Explanation, in errors of the gateway."""
