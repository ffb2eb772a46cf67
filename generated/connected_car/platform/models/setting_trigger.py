# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field


class SettingTrigger(Model):
    """Fires when a setting of the vehicle changes; goes with no other trigger, one such monitor per account."""

    type: SettingTriggerType | None = field("type", default=None, required=True)
    """DigitalKey for key sharing, LastMileNavigation for walking the last mile."""


class SettingTriggerType(OpenEnum):
    """DigitalKey for key sharing, LastMileNavigation for walking the last mile."""

    DIGITAL_KEY = "DigitalKey"
    LAST_MILE_NAVIGATION = "LastMileNavigation"
