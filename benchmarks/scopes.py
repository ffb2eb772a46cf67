"""What the scope check adds to a call, beside the parts it is made of."""

from __future__ import annotations

from connected_car import b2c, platform
from connected_car._runtime.core.scopes.algebra import Grant
from connected_car._runtime.core.scopes.rule import check

from benchmarks.measure import side_by_side, table


def main() -> None:
    """Nanoseconds; the goal is 150 for a check."""
    grant = Grant.parse("data:telemetry,data:position,data:trip,remote:horn:write", b2c.scopes.VOCABULARY)
    everything = Grant.parse(",".join(platform.scopes.VOCABULARY), platform.scopes.VOCABULARY)
    unknown = Grant.parse("openid profile", b2c.scopes.VOCABULARY)
    trips, remote = b2c.OPERATIONS["getTripsByVehicle"], b2c.OPERATIONS["sendRemoteToVhl"]
    telemetry = platform.OPERATIONS["getVehicleTelemetry"]
    times = side_by_side(
        {
            "check: required scope": lambda: check(trips, grant),
            "check: one of 25 optional scopes": lambda: check(telemetry, everything),
            "check: action of a remote command": lambda: check(remote, grant, "warn", ("horn",)),
            "check: unknown grant": lambda: check(trips, unknown),
            "parse a grant": lambda: Grant.parse("data:telemetry,data:position", b2c.scopes.VOCABULARY),
        },
        seconds=2.0,
    )
    print(table("scopes", {name: {"ns": f"{seconds * 1e9:.0f}"} for name, seconds in times.items()}))


if __name__ == "__main__":
    main()
