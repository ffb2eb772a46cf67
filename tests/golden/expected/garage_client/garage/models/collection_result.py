# Garage: generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .link import Link


class CollectionResultLinks(Model, pointer="/components/schemas/CollectionResult/properties/_links"):
    """``CollectionResultLinks`` of the document."""

    self: Link | None = field("self", default=None)
    next: Link | None = field("next", default=None)
