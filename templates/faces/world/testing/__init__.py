"""A world to try clients in: cars, a driver who consents, gateways that check every call, and time.

::

    world = World([electric_car(level=62), plug_in_hybrid_car(privacy="Geolocation")])
    with world.client(b2c, scopes="data:telemetry") as client:      # in this process, no socket
        ...
    world.advance(minutes=30)                                       # charging goes on, trips end
    world.fail(b2c.Vehicles.status, status=503, times=2)
    world.deviate("energies", "list as object")                     # what real gateways do

Nothing of it is loaded unless this module is imported.
"""

from __future__ import annotations

from .._runtime.world.cars import (
    Alert,
    Car,
    Program,
    Trip,
    combustion_car,
    electric_car,
    hydrogen_car,
    plug_in_hybrid_car,
)
from .._runtime.world.clock import WorldClock
from .._runtime.world.consent import Application, Driver
from .._runtime.world.contract import Contract, FailedCase, contract
from .._runtime.world.demo import demo
from .._runtime.world.deviations import DEVIATIONS, KINDS, Deviation
from .._runtime.world.faults import Fault
from .._runtime.world.messages import WorldReply, WorldRequest
from .._runtime.world.remotes import Script
from .._runtime.world.world import World

__all__ = [
    "DEVIATIONS",
    "KINDS",
    "Alert",
    "Application",
    "Car",
    "Contract",
    "Deviation",
    "Driver",
    "FailedCase",
    "Fault",
    "Program",
    "Script",
    "Trip",
    "World",
    "WorldClock",
    "WorldReply",
    "WorldRequest",
    "combustion_car",
    "contract",
    "demo",
    "electric_car",
    "hydrogen_car",
    "plug_in_hybrid_car",
]
