"""One checked call on its way through an operation of the world."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from . import parts
from .cars import Car
from .consent import Consent
from .facts import ServerFacts, ServerOperation
from .refusals import NO_CONTEXT, NO_VEHICLE, Refused
from .reports import Json
from .state import WorldState


@dataclass(frozen=True)
class Visit:
    """What an operation gets to answer with."""

    state: WorldState
    api: ServerFacts
    operation: ServerOperation
    ids: Mapping[str, str]
    query: Mapping[str, Any]
    """Name -> value as its schema reads it, defaults included."""
    body: Any
    client_id: str
    consent: Consent | None
    """None where no scope decides."""
    address: str
    """Of this call, without its query."""

    @property
    def grant(self) -> frozenset[str] | None:
        """The scopes that were granted; None where no scope decides."""
        return self.consent.scopes if self.consent else None

    @property
    def car(self) -> Car:
        """The car in the path. Raises `Refused`."""
        wanted = self.ids.get("id") or self.ids.get("vid") or self.ids.get("vin")
        car = next((each for each in self.state.cars if wanted in (each.id, each.vin)), None)
        if car is None:
            raise Refused(404, "No vehicle found", NO_VEHICLE)
        if car not in self.cars:
            raise Refused(404, "No data available in this context", NO_CONTEXT)
        return car

    @property
    def cars(self) -> list[Car]:
        """Those that may be read at all: who asks a fleet with the eyes of its drivers sees no car in full privacy."""
        as_driver = self.query.get("profile") == "endUser"
        return [each for each in self.state.cars if not as_driver or each.privacy != "Full"]

    @property
    def base(self) -> str:
        """Address at which the paths of the API begin."""
        path = self.operation.path
        for name, value in self.ids.items():
            path = path.replace(f"{{{name}}}", value)
        return self.address.removesuffix(path)

    @property
    def success(self) -> Mapping[str, Any]:
        """The schema of what is answered; of one item for a collection."""
        schema: Mapping[str, Any] = self.operation.success[1]["schema"] or {}
        for name in self.operation.items:
            schema = self.api.resolved(schema)["properties"][name]
        return self.api.resolved(schema).get("items", {}) if self.operation.items else schema

    def of(self, car: Car, value: Json) -> Json:
        """``value`` without what such a car doesn't produce or upload, with links to what is around it."""
        kept: Json = parts.filtered(self.api, self.success, value, parts.produced(self.api, car))
        return {"_links": self.links(car), **kept}

    def links(self, car: Car, own: str = "") -> Json:
        """To everything that replies about a car link to; ``own`` is where the value itself is."""
        home = f"{self.base}{self.home(car)}"
        user = {"user": {"href": f"{self.base}/user"}, "callbacks": {"href": f"{self.base}/user/callbacks"}}
        templated = {
            name: {"href": f"{home}/callbacks/{{cbid}}/{name}", "templated": True} for name in ("remotes", "monitors")
        }
        below = {name: {"href": f"{home}/{name}"} for name in _BELOW}
        return {"self": {"href": own or self.address}, "vehicle": {"href": home}, **below, **user, **templated}

    def home(self, car: Car) -> str:
        """The path of a car."""
        if self.api.name == "b2b":
            return f"/fleets/{self.state.fleet}/vehicles/{car.id}"
        return f"/user/vehicles/{car.id}" if self.api.name == "b2c" else f"/accounts/vehicles/{car.id}"


_BELOW = ("status", "lastPosition", "trips", "maintenance", "alerts", "telemetry", "collisions", "alarms")
