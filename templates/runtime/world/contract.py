"""Whether somebody's code takes what gateways send: every deviation is replayed against it, and what raises is told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from .cars import Car
from .demo import demo
from .deviations import DEVIATIONS
from .world import World

CallerCode = Callable[[World, Car], Any]
"""A caller's own code: it reads a car of a world, through ``world.client(...)`` or an HTTP client of its own."""
CLEAN = "as published"
FAULTS: dict[str, dict[str, Any]] = {
    "a page in HTML from the proxy": {"status": 502, "html": True},
    "an outage with rubbish in Retry-After": {"status": 503, "retry_after": ""},
    "a closed day": {"status": 429, "retry_after": "20000"},
    "the nightly wave": {"status": 500, "body": {"code": 50038, "message": "CVS error/user-vins"}},
    "an old car": {"status": 404, "body": {"code": 40410, "message": "No vehicule found"}},
    "a good token refused": {
        "status": 401,
        "body": {"httpMessage": "Unauthorized", "moreInformation": "Token is invalid"},
    },
    "a broken connection": {"trouble": "reset"},
}


@dataclass(frozen=True)
class FailedCase:
    """One case that the code didn't survive."""

    case: str
    """Name of a deviation, of a fault, or `CLEAN`."""
    car: str
    """Motorization."""
    error: BaseException

    def __str__(self) -> str:
        return f"{self.case}, {self.car}: {type(self.error).__name__}"


@dataclass(frozen=True)
class Contract:
    """What came of it; false when anything raised."""

    cases: int
    failed: list[FailedCase] = field(default_factory=list)

    def __bool__(self) -> bool:
        return not self.failed

    def __str__(self) -> str:
        lines = "".join(f"\n  {each}" for each in self.failed)
        return f"{self.cases - len(self.failed)} of {self.cases} cases passed{lines}"


def contract(
    program: CallerCode, *, documented: type[BaseException] | tuple[type[BaseException], ...] = ()
) -> Contract:
    """Run ``program(world, car)`` for each of four cars in every case: replies as published, each deviation that was
    seen in the field, each fault. An error of ``documented`` is an answer, any other a finding::

        assert contract(read_my_car, documented=PackageError)
    """
    found: list[FailedCase] = []
    cases = 0
    for case in (CLEAN, *DEVIATIONS, *FAULTS):
        world = demo()
        _prepare(world, case)
        for car in world.cars:
            cases += 1
            try:
                program(world, car)
            except documented:
                continue
            except Exception as error:
                found.append(FailedCase(case, car.motorization, error))
    return Contract(cases, found)


def _prepare(world: World, case: str) -> None:
    if case in DEVIATIONS:
        world.deviate(case)
    elif case in FAULTS:
        world.fail(times=2, **FAULTS[case])
