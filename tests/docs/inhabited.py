"""The world that programs of the documentation run in: two cars, as the pages show them, behind the makers' addresses."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from connected_car.auth import Token
from connected_car.testing import Application, World, electric_car, plug_in_hybrid_car

GRANTED = "data:telemetry,data:position,data:trip,data:alert,remote:preconditioning:write,remote:charging:write"
ODD = (
    ("energies.type", "other case"),
    ("energies.level", "text for number"),
    ("energies.autonomy", "text for number"),
    ("energies.extension.electric.charging.status", "unknown value"),
    ("kinetic", "object as list"),
    ("ignition", "unknown value"),
    ("odometer.mileage", "unknown value"),
    ("_embedded.trips.distance", "text for number"),
    ("_embedded.trips.kinetic", "null"),
)
"""What real gateways do to members, in places that the pages read."""
NAMED = ("null odometer stamp", "legacy energy", "preconditionning", "adas in status", "empty list as 404")
NAMES = ("...", "a", "client-id")
"""Client ids that the pages write."""


class Documented(World):
    """Its applications are whoever a page says; half of it happened before the page begins."""

    def __init__(self, dirty: bool) -> None:
        # The pages ask how old data are, by the machine's clock.
        super().__init__(
            [
                electric_car(62, id="vehicle-1", electric_range=324.2, mileage=4_000),
                plug_in_hybrid_car(18, 40, id="vehicle-2", privacy="Geolocation"),
            ],
            start=datetime.now(UTC).replace(microsecond=0) - timedelta(days=9),
        )
        for name in NAMES:
            self.sign_in_service.applications[name] = Application(name, "...")
        self._live()
        if dirty:
            for place, kind in ODD:
                self.deviate(place, kind)
            for deviation in NAMED:
                self.deviate(deviation)
            for fault in outages():
                self.fail("vehicles.list", **fault)

    def _live(self) -> None:
        """Two trips, the later one of 18 km in half an hour; then plugged in, four minutes ago."""
        car = self.cars[0]
        car.drive_away(3.5)
        self.advance(days=8, hours=21, minutes=26)
        car.drive_away(18.0, speed=36.0)
        self.advance(minutes=30)
        self.advance(hours=2)
        car.level, car.longitude, car.latitude = 62.0, 2.0, 48.0
        for each in self.cars:
            each.touch()
        car.plug_in(charge=False)
        self.advance(minutes=4)

    def signed_in(self) -> Token:
        """A token that this world takes."""
        grant = self.sign_in_service.grant(GRANTED.split(","), self.sign_in_service.applications["..."])
        names = {"access_token": grant.access_token, "refresh_token": grant.refresh_token}
        return Token(**names, scopes=GRANTED, expires_at=grant.expires)  # type: ignore[arg-type]


def outages() -> Iterator[dict[str, object]]:
    """What the first requests to a dirty world meet: a proxy's page, a 503 with rubbish in Retry-After, a bad night."""
    yield {"status": 502, "html": True}
    yield {"status": 503, "retry_after": ""}
    yield {"status": 500, "body": {"code": 50038, "message": "CVS error/user-vins"}}
