# End users (B2C): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .link import Link


class TabLinks(Model, pointer="/components/schemas/Tab_Links"):
    """Neighbouring pages (HAL links)."""

    self: Link | None = field("self", default=None, required=True)
    """This page."""
    first: Link | None = field("first", default=None)
    """First page."""
    next: Link | None = field("next", default=None)
    """Next page; absent on the last one."""
    prev: Link | None = field("prev", default=None)
    """Page before this one; absent on the first."""
    last: Link | None = field("last", default=None)
    """Last page."""
