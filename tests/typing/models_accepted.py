"""What type checkers see of models. Checked, never run."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, assert_type

from connected_car._runtime.car.readings.age import Age, age
from connected_car._runtime.core.model.issues import Issue
from connected_car._runtime.core.model.presence import is_missing
from connected_car.b2c.models import (
    Energy,
    EnergyCharging,
    EnergyType,
    Link,
    Point,
    RemotePreconditioningAirConditioning,
    RemotePreconditioningProgram,
    Status,
    StatusLinks,
    Telemetries,
    Telemetry,
)

status = Status.from_json(b"{}")
assert_type(status, Status)
assert_type(Status.from_wire({}), Status)
assert_type(status.energies, Sequence[Energy] | None)
assert_type(status.created_at, datetime | None)
assert_type(status.issues(), tuple[Issue, ...])
assert_type(status.wire, Mapping[str, Any])
assert_type(status.extras, Mapping[str, Any])
assert_type(status.to_json(), bytes)
assert_type(status.to_dict(), dict[str, Any])
assert_type(status.replace(energies=None), Status)
assert_type(is_missing(status, "energies"), bool)
assert_type(age(status, "energies[0]"), Age | None)

for energy in status.energies or ():
    assert_type(energy, Energy)
    assert_type(energy.type, EnergyType | None)
    assert_type(energy.level, float | None)
    assert_type(energy.autonomy, int | None)
    if energy.type is not None:
        assert_type(energy.type.is_known, bool)
        text: str = energy.type

page = Telemetries()
if page.embedded is not None:
    assert_type(page.embedded.telemetries, Sequence[Telemetry] | None)

charging = EnergyCharging(plugged=True, remaining_time=timedelta(hours=1))
assert_type(charging.remaining_time, timedelta | None)
Energy(type=EnergyType.ELECTRIC, level=50, created_at=None)
Point(coordinates=[2.0, 48.0])
StatusLinks(vehicle=Link(href="/x"))

# What was read is sent back: the same form on the wire, in a class that also says what becomes of the slot.
shown = status.preconditioning and status.preconditioning.air_conditioning
read = (shown.programs if shown else None) or ()
back = [RemotePreconditioningProgram.from_wire(each.wire).replace(enabled=False) for each in read]
RemotePreconditioningAirConditioning(programs=back)

match status:
    case Status(energies=[Energy(level=float(level))]):
        assert_type(level, float)
    case _:
        pass
