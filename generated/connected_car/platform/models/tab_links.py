# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .link import Link


class TabLinks(Model, pointer="/components/schemas/Tab_Links"):
    """Links of a page to its neighbours; next is missing on the last page."""

    self: Link | None = field("self", default=None, required=True)
    """This very page."""
    first: Link | None = field("first", default=None, required=True)
    """First page of the list."""
    next: Link | None = field("next", default=None)
    """Page after this one; missing on the last."""
    prev: Link | None = field("prev", default=None)
    """Page before this one; missing on the first."""
    last: Link | None = field("last", default=None)
    """Last page of the list."""
