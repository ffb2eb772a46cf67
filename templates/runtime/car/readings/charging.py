"""When a charge ends, and when to end it."""

from __future__ import annotations

from datetime import datetime, timedelta

from ...core.model.base import Model
from .stores import Store, electric


def charging_ends(reply: Model) -> datetime | None:
    """When the charge under way will be complete, by the time left and the stamp it was told with, UTC.

    None while nothing is charging, when the vehicle doesn't say how long it takes, or when it says longer than the
    calendar goes.
    """
    store = electric(reply)
    left: timedelta | None = getattr(store.charging, "remaining_time", None) if store else None
    if store is None or not store.is_charging or not left or store.moment is None:
        return None
    try:
        return store.moment + left
    except OverflowError:
        return None


class ChargeLimit:
    """Says when to stop a charge, once: ask `due` with each status, send the command, and tell how it went.

    The status lags behind the vehicle, so after an acknowledged stop nothing is due until a newer
    status has shown that the charge is over, and after that until a newer one still. After one that
    failed it is due again with newer data. A status that is older than one before it says nothing.
    Those without stamps are taken in the order in which they come, and the same one again is not newer.
    """

    def __init__(self, percent: float) -> None:
        """Raises `ValueError` for what is no level."""
        if not 0 < percent <= 100:
            raise ValueError("a charge limit is a level in percent, more than 0 and at most 100")
        self.percent = percent
        self._newest: datetime | None = None
        """Of all stamps so far."""
        self._decided: Store | None = None
        """What made the last stop due, or has shown since then that the charge is over."""
        self._decided_at: datetime | None = None
        """The newest stamp up to then, of whichever status."""
        self._waits_for_end = False

    def due(self, reply: Model) -> bool:
        """Whether a stop is to be sent now: the vehicle is charging and the level is reached."""
        store = electric(reply)
        if store is None or store.charging is None or not self._is_news(store):
            return False
        if not store.is_charging:
            if self._waits_for_end:
                self._decide(store)
            self._waits_for_end = False
            return False
        if self._waits_for_end or store.level is None or store.level < self.percent:
            return False
        self._decide(store)
        return True

    def _decide(self, store: Store) -> None:
        self._decided, self._decided_at = store, self._newest

    def _is_news(self, store: Store) -> bool:
        """Whether it may change what was decided: it is newer than that, and no older than any other before it."""
        moment = store.moment
        if moment is not None and self._newest is not None and moment < self._newest:
            return False
        self._newest = moment or self._newest
        if self._decided is None:
            return True
        if moment is None or self._decided_at is None:
            return store.reply != self._decided.reply
        return moment > self._decided_at

    def told(self, acknowledged: bool) -> None:
        """How the command went: whether the vehicle acknowledged it (``outcome.succeeded``)."""
        self._waits_for_end = acknowledged
