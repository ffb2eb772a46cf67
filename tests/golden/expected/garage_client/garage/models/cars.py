# Garage: generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .car import Car
    from .collection_result import CollectionResultLinks


class Cars(Model):
    """``Cars`` of the document."""

    links: CollectionResultLinks | None = field("_links", default=None)
    total: int | None = field("total", default=None)
    embedded: CarsEmbedded | None = field("_embedded", default=None)


class CarsEmbedded(Model, pointer="/components/schemas/Cars/allOf/1/properties/_embedded"):
    """``CarsEmbedded`` of the document."""

    cars: Sequence[Car] | None = field("cars", default=None)
