# Garage: generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.enums import OpenEnum


class LinkKind(OpenEnum):
    """One of the values that the document names."""

    STRONG = "strong"
    WEAK = "weak"
