"""When a charge ends, and when to end it."""

from __future__ import annotations

from datetime import datetime, timedelta

from ...core.model.base import Model
from .stores import electric


def charging_ends(reply: Model) -> datetime | None:
    """When the charge under way will be complete, by the time left and the stamp it was told with, UTC.

    None while nothing is charging, or when the vehicle doesn't say how long it takes.
    """
    store = electric(reply)
    left: timedelta | None = getattr(store.charging, "remaining_time", None) if store else None
    if store is None or not store.is_charging or not left or store.moment is None:
        return None
    return store.moment + left


class ChargeLimit:
    """Says when to stop a charge, once: ask `due` with each status, send the command, and tell how it went.

    The status lags behind the vehicle, so after an acknowledged stop nothing is due until a newer
    status has shown that the charge is over. After one that failed it is due again with newer data.
    """

    def __init__(self, percent: float) -> None:
        """Raises `ValueError` for what is no level."""
        if not 0 < percent <= 100:
            raise ValueError("a charge limit is a level in percent, more than 0 and at most 100")
        self.percent = percent
        self._asked_at: datetime | None = None
        """Stamp of the status that made the last stop due."""
        self._waits_for_end = False

    def due(self, reply: Model) -> bool:
        """Whether a stop is to be sent now: the vehicle is charging and the level is reached."""
        store = electric(reply)
        if store is None or store.charging is None:
            return False
        is_newer = self._asked_at is None or (store.moment is not None and store.moment > self._asked_at)
        if not store.is_charging:
            self._waits_for_end = self._waits_for_end and not is_newer
            return False
        if self._waits_for_end or not is_newer or store.level is None or store.level < self.percent:
            return False
        self._asked_at = store.moment
        return True

    def told(self, acknowledged: bool) -> None:
        """How the command went: whether the vehicle acknowledged it (``outcome.succeeded``)."""
        self._waits_for_end = acknowledged
