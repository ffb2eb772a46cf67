"""Whether somebody's code takes what gateways send: every deviation is replayed against it, and what raises is told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from inspect import signature
from typing import Any, cast

from ..core.base.asgi import AsgiApplication
from .cars import Car
from .clients import DOCUMENTED, AnyClient, client_class, reading
from .deliveries import delivered
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
    subject: CallerCode | AsgiApplication | AnyClient | type[AnyClient],
    *,
    documented: type[BaseException] | tuple[type[BaseException], ...] = (),
    path: str = "/",
) -> Contract:
    """Replay what was published and every deviation against somebody's own code, and tell what raised.

    ``subject`` is one of:

    - a function ``program(world, car)``: it is run for each of four cars in every case: replies as published, each
      deviation that was seen in the field, each fault;
    - a client of this package or a class derived from one: the same, with every operation that reads a car and every
      member of its reply. An instance stands for its class: each world needs a client of its own;
    - an ASGI application that takes notifications at ``path``: those of commands and monitors of all APIs are posted to
      it, one by one, several at once, and odd in each member in turn. It may refuse what is odd (4xx, or the published error with a ``code``), not fail.

    An error of ``documented`` is an answer, any other a failure; a client's documented errors are `ConnectedCarError`::

        assert contract(read_my_car, documented=ConnectedCarError)
        assert contract(MyClient)
        assert contract(my_web_application, path="/hooks")
    """
    if (client := client_class(subject)) is not None:
        return _replayed(reading(client), documented or DOCUMENTED)
    code = cast("CallerCode", subject)
    if len(signature(code).parameters) == _OF_ASGI:
        return _posted(code, documented, path)
    return _replayed(code, documented)


_OF_ASGI = 3
"""scope, receive, send."""


def _replayed(program: CallerCode, documented: type[BaseException] | tuple[type[BaseException], ...]) -> Contract:
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


def _posted(application: Any, documented: type[BaseException] | tuple[type[BaseException], ...], path: str) -> Contract:
    world = demo()
    car = world.cars[0]
    came = delivered(application, path, world, car)
    failed = [(case, error) for case, error in came if error is not None and not isinstance(error, documented)]
    return Contract(len(came), [FailedCase(case, car.motorization, error) for case, error in failed])


def _prepare(world: World, case: str) -> None:
    if case in DEVIATIONS:
        world.deviate(case)
    elif case in FAULTS:
        world.fail(times=2, **FAULTS[case])
