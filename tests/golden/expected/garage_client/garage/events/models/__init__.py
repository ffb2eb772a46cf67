# Garage: generated, do not edit.
"""The models, loaded on first use; `preload()` loads all of them."""

from typing import TYPE_CHECKING

from ...._runtime.core.base.lazy import lazy_attributes, preload_models

if TYPE_CHECKING:
    from .message import Message as Message
    from .message import MessageType as MessageType
    from .message import RemoteEvent as RemoteEvent

_HOMES = {
    "Message": "message",
    "MessageType": "message",
    "RemoteEvent": "message",
}
__all__ = [
    "Message",
    "MessageType",
    "RemoteEvent",
]


def preload() -> None:
    """Load every model now instead of on first use, for servers that would rather wait at start."""
    preload_models(__name__, _HOMES)


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_attributes(__name__, _HOMES)
