# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .on_event import OnEventAction


class OnMonitorEvent(Model):
    """What to do when a monitor fires."""

    actions: Sequence[OnEventAction] | None = field("actions", default=None)
    """Things to do."""
    on_refresh: bool | None = field("onRefresh", default=None)
    """True to do it on reminders too; false when not given."""
