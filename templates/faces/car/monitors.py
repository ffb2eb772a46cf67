"""Monitors: what to be told about, built from triggers and the condition that joins them.

::

    home = monitors.zone("home", "In", longitude=2.0, latitude=48.0, radius=1)
    night = monitors.time("night", monitors.Daily(start=timedelta(hours=22), duration=timedelta(hours=8)))
    low = monitors.data("low", "vehicle.energy.electric.level", "lowerThan", 20)
    body = monitors.body(b2c.models.MonitorParameter, "plug it in", (home & night) & low, refresh_event=3600)
    client.monitors.create(vehicle_id, callback_id, body=body)

The same triggers serve every API. What one of them doesn't take (a kind of trigger, an operator for
some data, a sixth trigger) is refused with its place when the body is sent.
"""

from __future__ import annotations

from ._runtime.car.commands.monitors import (
    Daily,
    Day,
    Once,
    Operator,
    Trigger,
    body,
    data,
    setting,
    time,
    zone,
)

__all__ = [
    "Daily",
    "Day",
    "Once",
    "Operator",
    "Trigger",
    "body",
    "data",
    "setting",
    "time",
    "zone",
]
