# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .basic_alert import BasicAlert


class BasicAlertBase(Model):
    """Warnings shown now."""

    active_alerts: Sequence[BasicAlert] | None = field("activeAlerts", default=None)
    """Warnings shown now."""
