"""What the scope check adds to a call, beside the parts it is made of."""

from __future__ import annotations

from connected_car import b2c, platform
from connected_car._runtime.core.auth.credentials import Bearer
from connected_car._runtime.core.scopes.algebra import Grant
from connected_car._runtime.core.scopes.scope_rule import check

from . import payloads
from .measure import judged, side_by_side, table


def main() -> None:
    """Nanoseconds of each kind of check and of reading a grant, without calling what measures; ms of an explanation."""
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
            "nothing": lambda: None,
            "parse a grant": lambda: Grant.parse("data:telemetry,data:position", b2c.scopes.VOCABULARY),
        },
        seconds=2.0,
    )
    calling = times.pop("nothing")
    times = {name: seconds - calling for name, seconds in times.items()}
    print(table("scopes", {name: {"ns": f"{seconds * 1e9:.0f}"} for name, seconds in times.items()}))
    checks = {name: seconds for name, seconds in times.items() if name.startswith("check")}
    print("\n".join(judged(name, seconds * 1e9, 100, "ns") for name, seconds in checks.items()))
    status = b2c.models.Status.from_wire(payloads.status())

    auth = Bearer("token", scopes="data:telemetry,data:position,data:trip")
    client = b2c.Client(auth=auth, client_id="id", realm="realm", base_url="http://127.0.0.1:1")

    def explained() -> None:
        client.explain_all(status)

    took = side_by_side({"all": explained}, seconds=2.0)["all"]
    print(judged("explain every missing value of a status", took * 1e3, 20, "ms", why=explained))


if __name__ == "__main__":
    main()
