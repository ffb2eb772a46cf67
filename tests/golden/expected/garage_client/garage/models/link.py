# Garage: generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class Link(Model):
    """``Link`` of the document."""

    href: str | None = field("href", default=None)
