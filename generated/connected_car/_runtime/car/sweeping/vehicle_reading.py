"""What a sweep hands out: a reading for each vehicle, and how far it has come."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Generic, TypeVar

T = TypeVar("T", covariant=True)


@dataclass(frozen=True, slots=True)
class VehicleReading(Generic[T]):
    """What reading one vehicle gave: a value, or an error."""

    vehicle: str = field(repr=False)
    """As it was given."""
    value: T | None = field(repr=False)
    """What ``read`` returned; None when it failed."""
    error: Exception | None
    """What ``read`` raised; None when it didn't."""

    def get(self) -> T:
        """The value. Raises the error when there is one."""
        if self.error is not None:
            raise self.error
        return self.value  # type: ignore[return-value]  # None is a value where `read` returns it


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a sweep has come."""

    total: int
    """Vehicles."""
    done: int = 0
    """Those that were asked, also before an interruption."""
    failed: int = 0
    """Those of them that gave an error, since this process began."""
    calls: int = 0
    """Requests that were sent, since this process began."""
    waiting: float = 0.0
    """Seconds until the next vehicle may be asked."""
