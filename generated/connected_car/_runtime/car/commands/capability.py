"""What one vehicle can do, as its capability reply tells, against what a command asks of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ...core.errors.without_reply import Problem
from ...core.model.places import value_at, values_at


@dataclass(frozen=True, slots=True)
class Capability:
    """What the member ``at`` (with the value ``equals``, if one is given) asks of the vehicle.

    ``supported`` and ``size`` are places below ``remote`` of the capability reply. Only a plain no
    counts: a reply that is silent about a place, or filled in differently, forbids nothing.
    """

    at: str
    equals: Any = None
    supported: str = ""
    size: str = ""

    def problems(self, body: Any, remote: Any) -> Iterator[Problem]:
        """Pairs of a path and what the vehicle can't do."""
        for path, value in values_at(body, self.at):
            if self.equals is not None and value is not self.equals:
                continue
            if self.supported and value_at(remote, self.supported) is False:
                yield path, "this vehicle doesn't support it"
            limit = value_at(remote, self.size) if self.size else None
            if isinstance(limit, int) and isinstance(value, list):
                yield from _too_many(path, value, limit)


def _too_many(path: str, programs: list[Any], limit: int) -> Iterator[Problem]:
    if len(programs) > limit:
        yield path, f"this vehicle takes {limit} programs, found {len(programs)}"
    for index, program in enumerate(programs):
        slot = value_at(program, "slot")
        if isinstance(slot, int) and slot > limit:
            yield f"{path}[{index}].slot", f"this vehicle has {limit} slots"
