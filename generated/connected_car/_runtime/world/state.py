"""The state of a world: cars, a driver, a sign-in service, and everything that goes on, under one clock."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from .cars import Car, electric_car
from .clock import START, WorldClock
from .consent import Application, Consent, Driver, SignInService
from .deviations import Deviations
from .facts import facts
from .faults import Faults
from .messages import WorldRequest
from .monitors import Monitor, Monitors
from .notifications import Parcel, Post, Subscription
from .rate_windows import RateWindows
from .remotes import RemoteRun, Remotes
from .scopes import parsed
from .telling import monitor_message, remote_message

CLIENT_ID, CLIENT_SECRET = "demo-client", "demo-secret"


class WorldState:
    """What operations read and change."""

    def __init__(
        self, cars: Iterable[Car] = (), *, driver: Driver | None = None, start: datetime = START, fleet: str = "fleet-1"
    ) -> None:
        """``start`` is the time that it begins at (aware); ``fleet`` the id of the fleet that all cars belong to."""
        self.clock: WorldClock = WorldClock(start)
        self.cars: list[Car] = list(cars) or [electric_car()]
        self.fleet = fleet
        self.fleet_login: tuple[str, str] = ("partner", "demo-password")
        self.driver: Driver = driver or Driver()
        self.application: Application = Application(CLIENT_ID, CLIENT_SECRET)
        self.sign_in_service: SignInService = SignInService(self.clock, self.driver, [self.application])
        self.rate_limit: RateWindows = RateWindows(self.clock)
        self.faults: Faults = Faults()
        self.deviations: Deviations = Deviations()
        self.subscriptions: list[Subscription] = []
        self.post: Post = Post()
        self.remotes: Remotes = Remotes(self._tell_remote)
        self.monitors: Monitors = Monitors(self._tell_monitor)
        self.requests: list[WorldRequest] = []
        """Everything that came in, in order."""
        self.refusals: list[str] = []
        """What was refused, and why: empty after a program that keeps to the documents."""
        for car in self.cars:
            car.begin(self.clock.now())
            self.clock.inhabitants.append(car.live)
        self.clock.inhabitants += [self.remotes.live, self.monitors.live, self.post.live]
        self.clock.errands.append(self.post.deliver)

    @property
    def now(self) -> datetime:
        """The time it is in the world (UTC)."""
        return self.clock.now()

    @property
    def notifications(self) -> list[Parcel]:
        """Every message that was made for a callback or channel, delivered or not."""
        return self.post.sent

    def sign_in(self, scopes: str | Iterable[str] | None = None, *, api: str = "b2c") -> Consent:
        """The driver's consent to these scopes, to all that the API declares without; its tokens are fresh."""
        known = facts(api).scopes if scopes is None else parsed(scopes) if isinstance(scopes, str) else scopes
        return self.sign_in_service.grant(known, self.application)

    def _tell_remote(self, run: RemoteRun, when: datetime) -> None:
        self.post.add(Parcel(run.subscription, remote_message(run, when), when, run.car, _policy(run.subscription)))

    def _tell_monitor(
        self,
        monitor: Monitor,
        car: Car,
        values: Mapping[str, Any],
        before: Mapping[str, Any],
        again: bool,
        when: datetime,
    ) -> None:
        message = monitor_message(monitor, car, values, before, again, when)
        self.post.add(Parcel(monitor.subscription, message, when, car, _policy(monitor.subscription)))


def _policy(subscription: Subscription) -> Mapping[str, Any]:
    return subscription.form.get("retryPolicy") or {}
