"""What the wire does that the document doesn't say, added up over many replies. Never a value."""

from ._runtime.drift import (
    Deviation,
    DriftCollector,
)

__all__ = [
    "Deviation",
    "DriftCollector",
]
