"""Mistakes that type checkers must find: each line with `# refused` is one. Checked, never run."""

from __future__ import annotations

from connected_car.b2c.models import Energy, EnergyType, Status

status = Status()
status.energies = None  # refused
print(status.energys)  # refused
Energy(levle=5)  # refused
Energy(level="5")  # refused
Energy(type=5)  # refused
Energy(EnergyType.ELECTRIC)  # refused
Status(energies=Energy())  # refused
Status(energies=[Status()])  # refused
level: float = Energy().level  # refused
for _energy in status.energies:  # refused
    pass
Status.from_json(5)  # refused
