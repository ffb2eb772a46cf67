"""Files that are sent, replies that are read piece by piece (bytes, events, values), and those that lead elsewhere."""

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
from ._runtime.core.http.redirect import Redirect
from ._runtime.core.model.upload import FileUpload

__all__ = [
    "AsyncByteStream",
    "AsyncEventStream",
    "AsyncValueStream",
    "ByteStream",
    "EventStream",
    "FileUpload",
    "Redirect",
    "ServerEvent",
    "ValueStream",
]
