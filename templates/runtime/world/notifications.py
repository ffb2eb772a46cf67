"""Messages to the callbacks and channels of applications: made, posted, tried again, batched as documented."""

from __future__ import annotations

import base64
import http.client
import itertools
import json
import threading
import urllib.error
import urllib.request
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from typing import Any
from urllib.parse import urlencode, urlsplit

from .cars import Car
from .messages import WorldRequest
from .reports import Json

NotificationListener = Callable[[WorldRequest], int | None]
"""Gets a message as it would arrive by HTTP; answers a status, None for 200."""
LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
EVERY, LIFE, BATCH = timedelta(seconds=10), timedelta(hours=72), 100
WINDOW = 60
"""Seconds that a batch waits where its form doesn't say."""
VIN = "$vin"
_TIMEOUT = 5.0
_numbers = itertools.count(1)


@dataclass(eq=False)
class Subscription:
    """A callback (end users, fleets) or a channel (platform)."""

    api: str
    owner: str
    """The application's client id."""
    form: Json
    """As it was created."""
    created: datetime
    fleet: str = ""
    id: str = ""
    status: str = "Running"
    updated: datetime | None = None

    def __post_init__(self) -> None:
        self.id = self.id or f"{next(_numbers):08x}"

    @property
    def channel(self) -> Json:
        """Where messages go: webhook, pushnotif or websocket, with their settings."""
        return self.form.get("callback") or self.form.get("channel") or {}

    @property
    def targets(self) -> list[str]:
        """The address of the webhook or socket, or the names of the devices."""
        places = [*self.channel.values()]
        return [each for place in places for each in (place.get("devices") or [place.get("target", "")])]

    @property
    def batch(self) -> tuple[int, timedelta]:
        """How many messages may travel together, and how long one waits for others.

        A fleet says both (``batchNotify``), else one message travels at a time; elsewhere those that had to wait do,
        up to a hundred. A vehicle in the query makes each message's address its own.
        """
        if self.api != "b2b":
            return BATCH, timedelta()
        wanted = self.form.get("batchNotify")
        if not wanted or any(each["value"].lower() == VIN for each in self.attributes("Query")):
            return 1, timedelta()
        return int(wanted["size"]), _within_life(wanted.get("timeWindow", WINDOW))

    def attributes(self, *kinds: str) -> list[Json]:
        """Those of the channel that go into the header, the query or the body."""
        given = [each for place in self.channel.values() for each in place.get("attributes") or ()]
        return [each for each in given if each.get("type") in kinds and "key" in each]


@dataclass(eq=False)
class Parcel:
    """One message on its way."""

    subscription: Subscription
    message: Json
    made: datetime
    car: Car
    policy: Mapping[str, Any] = field(default_factory=dict)
    tries: int = 0
    due: datetime | None = None
    delivered: bool = False

    @property
    def given_up(self) -> bool:
        """No more tries are made."""
        limit = {"None": 1, "Bounded": 1 + int(self.policy.get("retryNumber", 3))}.get(
            str(self.policy.get("policy", "Always"))
        )
        return limit is not None and self.tries >= limit


class Post:
    """Delivers; `sent` keeps every parcel.

    What the world does under its lock, it puts down here; `deliver` does it without, for whoever gets a message may ask
    the world before it answers. One thread delivers at a time, in the order in which things were put down.
    """

    def __init__(self) -> None:
        self.sent: list[Parcel] = []
        self._errands: deque[Callable[[], None]] = deque()
        self._delivering = threading.Lock()
        self._courier: int | None = None
        """The thread that delivers."""
        self._waiting: list[Parcel] = []
        self._listeners: dict[str, NotificationListener] = {}

    def listen(self, target: str, listener: NotificationListener) -> None:
        """Messages for this address (or device) go to a Python function."""
        self._listeners[target] = listener

    def add(self, parcel: Parcel) -> None:
        """To be tried at once, or with others; what isn't taken waits, and what is made meanwhile waits with it."""
        self.sent.append(parcel)
        self._errands.append(partial(self._take, parcel))

    def live(self, now: datetime) -> None:
        """Whatever is due by now is to be tried."""
        self._errands.append(partial(self._deliver_due, now))

    def deliver(self) -> None:
        """Try all that was put down. While somebody delivers, they take this along: nothing here waits for them."""
        while self._errands and self._delivering.acquire(blocking=False):
            self._run_errands()

    def wait(self) -> None:
        """Deliver, after whoever does so now; a listener that comes here is called by the one who does, and goes on."""
        if self._courier == threading.get_ident():
            return
        self._delivering.acquire()
        self._run_errands()
        self.deliver()

    def _run_errands(self) -> None:
        """With `_delivering` held; leaves it. Whoever came too late to take it may have put more down since."""
        self._courier = threading.get_ident()
        try:
            while self._errands:
                self._errands.popleft()()
        finally:
            self._courier = None
            self._delivering.release()

    def _take(self, parcel: Parcel) -> None:
        size, window = parcel.subscription.batch
        together = [each for each in self._waiting if each.subscription is parcel.subscription and each.due]
        parcel.due = min((each.due for each in together if each.due), default=parcel.made + window)
        self._waiting.append(parcel)
        if window and not any(each.tries for each in together) and len(together) + 1 >= size:
            parcel.due = parcel.made
            for each in together:
                each.due = parcel.made
        self._deliver_due(parcel.made)

    def _deliver_due(self, now: datetime) -> None:
        """Several that wait for one address travel together, where they may."""
        self._waiting = [each for each in self._waiting if now - each.made < LIFE]
        due = [
            each for each in self._waiting if each.subscription.status == "Running" and (each.due or each.made) <= now
        ]
        for subscription in dict.fromkeys(each.subscription for each in due):
            self._deliver(subscription, [each for each in due if each.subscription is subscription], now)
        self._waiting = [each for each in self._waiting if not each.delivered and not each.given_up]

    def _deliver(self, subscription: Subscription, due: list[Parcel], now: datetime) -> None:
        """Batch after batch, until one isn't taken: then all wait."""
        size, _ = subscription.batch
        for batch in (due[start : start + size] for start in range(0, len(due), size)):
            taken = self._try(subscription, batch)
            for each in batch:
                each.tries += 1
                each.delivered = taken
            if not taken:
                break
        for each in due:
            if not each.delivered:
                each.due = now + _within_life(each.policy.get("retryDelay", EVERY.total_seconds()))

    def _try(self, subscription: Subscription, batch: list[Parcel]) -> bool:
        answers = [self._post(target, subscription, batch) for target in subscription.targets]
        return bool(answers) and all(200 <= each < 300 for each in answers)

    def _post(self, target: str, subscription: Subscription, batch: list[Parcel]) -> int:
        request = _request(target, subscription, batch)
        if listener := self._listeners.get(target):
            return listener(request) or 200
        try:
            if urlsplit(target).hostname not in LOOPBACK:
                return 503  # Nobody listens: a world posts to this machine alone.
            outgoing = urllib.request.Request(request.url, request.content, dict(request.headers), method="POST")
            with urllib.request.urlopen(outgoing, timeout=_TIMEOUT) as answer:
                return int(answer.status)
        except urllib.error.HTTPError as error:
            return error.code
        except (OSError, ValueError, http.client.HTTPException):
            return 503  # Nobody answers, not in HTTP, or this can't be sent: a header of two lines, a websocket.


def _request(target: str, subscription: Subscription, batch: list[Parcel]) -> WorldRequest:
    """Own headers and query parameters are missing from a batch, as the guides say."""
    messages = [each.message for each in batch]
    alone = len(batch) == 1
    headers = {"content-type": "application/json"}
    query: list[tuple[str, str]] = []
    if alone:
        car = batch[0].car
        headers |= {each["key"].lower(): filled(each["value"], car) for each in subscription.attributes("Header")}
        query = [(each["key"], filled(each["value"], car)) for each in subscription.attributes("Query")]
    body: Any = _merged(messages) if subscription.api == "b2b" else messages[0] if alone else messages
    if "pushnotif" in subscription.channel:
        name = "message" if subscription.api == "platform" else "mph_message"
        body = {"to": target, "data": {name: base64.b64encode(json.dumps(body).encode()).decode()}}
    joint = "&" if "?" in target else "?"
    return WorldRequest(
        "POST", target + (joint + urlencode(query) if query else ""), headers, json.dumps(body).encode()
    )


def _within_life(seconds: float) -> timedelta:
    """What is due later is never sent."""
    return timedelta(seconds=min(seconds, LIFE.total_seconds()))


def _merged(messages: list[Json]) -> Json:
    """Fleet messages hold lists of events; those that wait are one longer list."""
    return {**messages[0], "events": [event for each in messages for event in each["events"]]}


def filled(value: str, car: Car) -> str:
    """A literal, or what a variable stands for."""
    return {VIN: car.vin, "$motorization": car.motorization}.get(value.lower(), value)
