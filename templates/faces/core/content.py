"""Files that are sent, and replies that are read piece by piece: bytes, events, values."""

from __future__ import annotations

from ._runtime.core.client.streams import (
    AsyncByteStream,
    AsyncEventStream,
    AsyncValueStream,
    ByteStream,
    EventStream,
    ServerEvent,
    ValueStream,
)
from ._runtime.core.model.upload import FileUpload

__all__ = [
    "AsyncByteStream",
    "AsyncEventStream",
    "AsyncValueStream",
    "ByteStream",
    "EventStream",
    "FileUpload",
    "ServerEvent",
    "ValueStream",
]
