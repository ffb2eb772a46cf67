# Garage: generated, do not edit.
from __future__ import annotations

from ..._runtime.model import Model, field


class Link(Model):
    """``Link`` of the document."""

    href: str | None = field("href", default=None)
