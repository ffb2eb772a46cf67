"""What the wire does that the document doesn't say, added up over many replies. Never a value."""

from __future__ import annotations

from ._runtime.core.drift import DriftCollector, DriftEntry

__all__ = ["DriftCollector", "DriftEntry"]
