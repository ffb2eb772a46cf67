# End users (B2C): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .alarm_details import AlarmDetails
    from .tab_links import TabLinks


class Alarms(Model):
    """One page of alarm messages."""

    links: TabLinks | None = field("_links", default=None, required=True)
    """Neighbouring pages; `next` is absent on the last page."""
    total: int | None = field("total", default=None, required=True)
    """Number of items over all pages."""
    total_page: int | None = field("totalPage", default=None, required=True)
    """Number of pages."""
    current_page: int | None = field("currentPage", default=None, required=True)
    """Number of this page."""
    embedded: AlarmsEmbedded | None = field("_embedded", default=None, required=True)
    """Envelope of the items of this page."""


class AlarmsEmbedded(Model, pointer="/components/schemas/Alarms/allOf/1/properties/_embedded"):
    """Envelope of the items of this page."""

    alarms: Sequence[AlarmDetails] | None = field("alarms", default=None)
    """Alarm messages of this page."""
