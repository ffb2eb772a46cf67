"""Remote commands: sending one, and learning how it ended."""

from ._runtime.remotes import (
    ADVICE,
    Advice,
    AsyncSentRemote,
    CommandUnconfirmed,
    FailureCause,
    Outcome,
    RemoteStatus,
    RemoteTimeout,
    SentRemote,
    unsupported,
)

__all__ = [
    "ADVICE",
    "Advice",
    "AsyncSentRemote",
    "CommandUnconfirmed",
    "FailureCause",
    "Outcome",
    "RemoteStatus",
    "RemoteTimeout",
    "SentRemote",
    "unsupported",
]
