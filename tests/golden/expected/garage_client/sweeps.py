"""Reading many vehicles within what a contract allows: what `Client.sweep` takes and gives."""

from __future__ import annotations

from ._runtime.car.sweeping.checkpoint import CheckpointError
from ._runtime.car.sweeping.ledger import Ledger, MemoryLedger
from ._runtime.car.sweeping.vehicle_reading import Progress, VehicleReading
from ._runtime.core.base.budget import CallBudget

__all__ = ["CallBudget", "CheckpointError", "Ledger", "MemoryLedger", "Progress", "VehicleReading"]
