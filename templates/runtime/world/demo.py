"""Four cars with a past, for whoever has none."""

from __future__ import annotations

from datetime import timedelta

from .cars import combustion_car, electric_car, hydrogen_car, plug_in_hybrid_car
from .clock import START
from .world import World


def demo() -> World:
    """One car of each drive; yesterday they drove, now one charges and one has a warning lamp lit."""
    cars = [
        electric_car(
            level=78, id="car-1", vin="VR3DEM00000000001", brand="Peugeot", longitude=2.3522, latitude=48.8566
        ),
        plug_in_hybrid_car(
            level=64, id="car-2", vin="VR7DEM00000000002", brand="Citroen", longitude=4.8357, latitude=45.764
        ),
        combustion_car(id="car-3", vin="VXKDEM00000000003", brand="Opel", longitude=8.6821, latitude=50.1109),
        hydrogen_car(id="car-4", vin="VXFDEM00000000004", brand="Vauxhall", longitude=-0.1276, latitude=51.5072),
    ]
    world = World(cars, start=START - timedelta(days=1))
    for index, car in enumerate(cars):
        world.advance(minutes=10)
        car.drive_away(12.0 + 9 * index, heading=90 * index)
        world.advance(hours=1)
    world.advance(START - timedelta(hours=1) - world.now)
    cars[0].drive_away(18.0, speed=45.0, heading=200)
    cars[1].warn()
    world.advance(minutes=30)
    cars[0].plug_in()
    cars[2].privacy = "Geolocation"
    cars[0].record("alarms", id="alarm-1")
    cars[0].record("collisions", id="collision-1")
    cars[0].record("sessions", sid="session-1")
    cars[0].record("stolen", id="theft-1", state=False)
    world.advance(minutes=30)
    return world
