"""How much work one document may cause; what takes more is refused in words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from .diagnostics import Location, SpecError


@dataclass(slots=True)
class Budget:
    """Of one kind of work."""

    most: int
    problem: str
    """What is wrong with a document that takes more."""
    remedy: str
    spent: int = 0

    def spend(self, amount: int, place: Callable[[], Location]) -> None:
        """Count; raises SpecError at ``place`` once it is more than the budget."""
        self.spent += amount
        if self.spent > self.most:
            raise SpecError(place(), self.problem, self.remedy)
