# End users (B2C): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.enums import OpenEnum


class BasicAttributeType(OpenEnum):
    """Header: HTTP header or push data; Body: attributes inside the event."""

    HEADER = "Header"
    BODY = "Body"
