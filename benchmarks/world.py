"""How many calls a second a world answers in one process: client, checks, scopes and reply together."""

from __future__ import annotations

from connected_car import b2c
from connected_car.testing import World, electric_car

from .measure import side_by_side, table


def main() -> None:
    """Prints calls a second of CPU."""
    with World([electric_car(id="car-1")]).client(b2c) as client:
        calls = {"status": lambda: client.vehicles.status("car-1"), "vehicles": lambda: client.vehicles.list().first()}
        times = side_by_side(calls)
    print(table("in-process calls", {name: {"a second": f"{1 / each:,.0f}"} for name, each in times.items()}))


if __name__ == "__main__":
    main()
