"""Does the vehicle upload it? A cause that the reply records, the privacy mode, a vehicle service that is off."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ...core.model.paths import collect, plain
from .case import Case, Explanation
from .table import Service, is_below


def recorded_cause(case: Case) -> Explanation | None:
    """Does the reply record why it is missing?"""
    for path, causes in case.table.faults.items():
        for cause in map(plain, case.values_at(path)):
            if _concerns(case, causes.get(str(cause), ())):
                return case.answer("certain", "uploaded", "recorded-cause", f"{path} says {cause}")
    return None


def withheld(case: Case) -> Explanation | None:
    """Does the privacy mode hold it back?"""
    states = [plain(state) for path in case.table.privacy for state in case.values_at(path)]
    known = {state.casefold(): state for state in case.table.withheld}
    for state in map(str, states or [case.known.privacy] if case.known.privacy else states):
        meant = known.get(state.casefold(), state)
        if _concerns(case, case.table.withheld.get(meant, ())):
            remedy = "only the driver can leave the privacy mode, in the car"
            return case.answer("likely", "uploaded", "privacy", f"the vehicle reported privacy state {meant}", remedy)
        case.evidence.append(f"the vehicle reported privacy state {meant}")
    return None


def _concerns(case: Case, groups: Iterable[str]) -> bool:
    """Whether the value belongs to one of the scopes or paths."""
    row, covers = case.row, case.table.vocabulary.covers
    return any(is_below(row.path, group) or any(covers(group, needed) for needed in row.scopes) for group in groups)


def service_off(case: Case) -> Explanation | None:
    """Is everything of its vehicle service missing, while the reply has data of others?"""
    service = case.table.services.get(case.row.service)
    if service is None or case.place is None:
        return None
    if not _is_offered(case, service):
        because = f"{service.title} is offered in {', '.join(service.countries)}, and not in {case.known.country}"
        return case.answer("certain", "uploaded", "country", because)
    sending = _sending(case)
    if case.row.service in sending:
        case.evidence.append("other data of the same vehicle service are there, so it is active")
        return None
    if not sending:
        return None
    others = ", ".join(case.table.services[name].title for name in case.table.services if name in sending)
    because = f"nothing of {service.title} is in the reply, while there are data of {others}"
    where = f"it is offered in {', '.join(service.countries)}" if service.countries else _SOMEWHERE
    return case.answer("likely", "uploaded", "service", because, f"{service.remedy}; {where}")


_SOMEWHERE = "such services are not in all countries, and no list of them is published"


def _is_offered(case: Case, service: Service) -> bool:
    country = case.known.country
    return not service.countries or country is None or country.upper() in service.countries


def _sending(case: Case) -> set[str]:
    """The vehicle services of which the reply has some value."""
    root = case.place.path.partition(".")[0] if case.place else ""
    steps = case.trail.steps if case.trail else ()
    holders = [
        each for step, each in zip(steps, case.objects, strict=True) if step.owner.__name__ == root and each is not None
    ]
    parts = case.table.service_parts.get(root, ())
    return {service for service, rest in parts for each in holders if _is_there(each, rest)}


def _is_there(holder: Any, rest: str) -> bool:
    return bool(holder) if not rest else any(value not in ("", [], {}) for value in collect(holder, rest))
