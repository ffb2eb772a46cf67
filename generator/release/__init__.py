"""What is published: built from generated/ as it was reviewed, never breaking what a release promised."""

from __future__ import annotations

from .build import Built, build, check
from .changelog import sections
from .guard import breaks, released_text, released_version, unkept
from .publish import publish, ready

__all__ = [
    "Built",
    "breaks",
    "build",
    "check",
    "publish",
    "ready",
    "released_text",
    "released_version",
    "sections",
    "unkept",
]
