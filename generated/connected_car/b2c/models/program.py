# End users (B2C): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.enums import OpenEnum


class Recurrence(OpenEnum):
    """`Daily`: on the weekdays listed; `None`: once."""

    NONE = "None"
    DAILY = "Daily"
