"""The questions in their order; each answers, or adds to the evidence and passes on.

The order and its limits: a program can tell from data what the request, the document, the grant
and the drive type exclude. What the vehicle produces and uploads it can at best guess. A part that
holds others is missing for a reason only when that reason holds for all of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from ...core.model.paths import likely, plain
from ...core.model.twins import STAMPS, levels
from .case import Case, Explanation
from .table import AvailabilityRow, is_below, upwards
from .vehicle_upload import recorded_cause, service_off, withheld

if TYPE_CHECKING:
    from ...core.model.fields import Field
    from ...core.operation.operation import Operation

_EMPTY: tuple[Any, ...] = (None, "", [], {})


def renamed(case: Case) -> Explanation | None:
    """Does the reply have it under its older name?"""
    for step, holder in zip(case.trail.steps if case.trail else (), case.objects, strict=True):
        twin = case.table.twins.get(f"{step.owner.__name__}.{step.field.wire}")
        if twin and holder and holder.get(twin) not in _EMPTY:
            if _is_usable(step.field, holder):
                return _told_by_twin(case)
            members = step.owner._members().by_wire
            python = members[twin].name if twin in members else twin
            because = f"the reply has `{twin}`, the older name of `{step.field.wire}`"
            return _older_name(case, because, f"`{python}`")
    return None


def _told_by_twin(case: Case) -> Explanation | None:
    """Where both names are there: has the older one the value, or parts of it, while the present one has nothing?"""
    path = case.trail.python if case.trail and case.trail.steps[-1].field.wire not in STAMPS else None
    if path is None:
        return None
    *_, (places, _) = levels(case.view, path)
    if not _is_nothing(places[0].value):
        return None
    found = [each.path for twin in places[1:] for each in (twin, *twin.parts) if not _is_nothing(each.value)]
    told = " and ".join(f"`{each}`" for each in found)
    return _older_name(case, f"the reply has {told}, the older form of it", told) if found else None


def _older_name(case: Case, because: str, told: str) -> Explanation:
    return case.answer("certain", "reference", "older-name", because, f"read {told} where this one is missing")


def _is_nothing(value: Any) -> bool:
    return value is None or value in ("", (), {})


def _is_usable(field: Field, holder: Mapping[str, Any]) -> bool:
    wire = holder.get(field.wire)
    return wire not in _EMPTY and field.converter.read(wire) is not None


def present(case: Case) -> Explanation | None:
    """Is it there after all, or there in a form that can't be read?"""
    holder = case.objects[-1] if case.trail else None
    if case.trail is None or holder is None or case.trail.steps[-1].field.wire not in holder:
        return None
    step = case.trail.steps[-1]
    wire, value = step.found(holder)
    if wire is None:
        case.evidence.append("the reply has the member, and it is null")
    elif wire in _EMPTY:
        case.evidence.append("the reply has the member, and it is empty")
    elif value is None:
        case.raw = True
        expected = step.field.converter.expected
        case.evidence.append(f"the reply has a value that isn't what the document says ({expected})")
    elif plain(value) in (*case.row.sentinels, *step.field.sentinels):
        because = f'the vehicle sent {plain(value)}, which means "not available"'
        return case.answer("likely", "produced", "sentinel", because, "treat it as missing")
    else:
        return case.answer("certain", "present", "present", "the reply has the value")
    return None


def requested(case: Case) -> Explanation | None:
    """Did the request exclude it?"""
    row, arguments, operation = case.row, case.known.arguments, case.known.operation
    if arguments is None or operation is None:
        if row.requires_parameters or row.filter:
            case.evidence.append("it is unknown what the request asked for")
        return None
    names = {parameter.wire: parameter.name for parameter in operation.parameters}
    for wire, name in names.items():
        wanted = _to_ask(case, wire)
        if wanted and not any(value in _texts(arguments.get(name)) for value in wanted):
            remedy = f"call again with {name}=[{', '.join(map(repr, wanted))}]"
            because = f"the request didn't ask for {wire}={' or '.join(wanted)}"
            return case.answer("certain", "request", "not-asked", because, remedy)
    asked = _texts(arguments.get(names.get("type", "")))
    if row.filter and asked and not any(_passes(each, asked) for each in (row, *case.below)):
        remedy = f"leave type out, or add {_filter_for(row.filter, operation)} to it"
        because = f"the request asked for {', '.join(asked)} only"
        return case.answer("certain", "request", "filtered", because, remedy)
    return None


def _to_ask(case: Case, parameter: str) -> list[str]:
    """What a request must name in a parameter: for the value, or else for each of its parts, any of which makes it be there."""
    if parameter in case.row.requires_parameters or not case.below:
        return [str(case.row.requires_parameters[parameter])] if parameter in case.row.requires_parameters else []
    found = [row.requires_parameters.get(parameter) for row in case.below]
    return [] if None in found else [*dict.fromkeys(map(str, found))]


def _passes(row: AvailabilityRow, asked: Iterable[str]) -> bool:
    return any(is_below(row.filter, each) or is_below(each, row.filter) for each in asked)


def _filter_for(place: str, operation: Operation[Any]) -> str:
    """The value of the ``type`` parameter that lets a place through: its own, or the nearest above that the document has."""
    written = next(each.type for each in operation.parameters if each.wire == "type")
    known = operation.resolve(re.sub(r"\b\w+\[(\w+)\]", r"\1", written))
    values = [each.value for each in known] if known else [place]
    return next((each for each in upwards(place) if each in values), place)


def _texts(values: Any) -> list[str]:
    if values is None:
        return []
    if isinstance(values, str) or not isinstance(values, Iterable):
        return [str(getattr(values, "value", values))]
    return [str(getattr(value, "value", value)) for value in values]


def referenced(case: Case) -> Explanation | None:
    """Does this API have it?"""
    model = type(case.view)
    if case.trail is None:
        near = likely(model, case.path)
        hint = f"did you mean {near}?" if near else ""
        because = f"the document has no {case.path} in {model.__name__}"
        return case.answer("certain", "reference", "no-such-path", because, hint)
    if not case.row.published:
        because = "the published document doesn't have it; a few vehicles send it all the same"
        return case.answer("certain", "reference", "not-published", because, "don't count on it")
    return None


def authorized(case: Case) -> Explanation | None:
    """Does it need a scope that wasn't granted?"""
    grant = case.known.grant
    if not (parts := [row for row in (case.row, *case.below) if row.scopes]):
        case.evidence.extend(filter(None, [case.table.access]))
        return None
    own = parts[0]
    if grant is None or not grant.known:
        case.evidence.append(f"it needs {' and '.join(own.scopes)}; what was granted is unknown")
        return None
    if all(map(grant.covers, own.scopes)):
        case.evidence.append(f"{' and '.join(own.scopes)} is covered by the grant")
        return None
    if opened := next((row for row in parts if all(map(grant.covers, row.scopes))), None):
        case.evidence.append(f"the grant opens a part of it ({opened.python})")
        return None
    lacking = [scope for scope in own.scopes if not grant.covers(scope)]
    doubted = any(not row.confident and (row is own or row.scopes != own.scopes) for row in parts)
    sure = own is case.row and not doubted and not grant.strangers
    because = f"it needs {' and '.join(lacking)}, which the grant doesn't cover"
    remedy = f"ask the user for {', '.join(lacking)}"
    return case.answer("certain" if sure else "likely", "authorized", "scope", because, remedy)


def produced_by_drive(case: Case) -> Explanation | None:
    """Does the catalog exclude this kind of vehicle?"""
    row, said = case.row, case.known.motorization
    if not row.drives:
        return None
    has = f"vehicles with drive {', '.join(row.drives)} produce it"
    if said is None:
        case.evidence.append(f"{has}; this vehicle's motorization is unknown")
        return None
    drives = {name.casefold(): drive for name, drive in case.table.drives.items()}
    drive = drives.get(said.casefold(), said.upper())
    produced = any(drive in each.drives for each in (row, *case.below))
    if produced or drive not in drives.values():
        case.evidence.append(f"{has}; this one is {said}")
        return None
    guess = not row.confident or said.casefold() in map(str.casefold, case.table.approximate)
    because = f"{has}; this one is {said} ({drive})"
    return case.answer("likely" if guess else "certain", "produced", "drive", because)


def produced_by_kind(case: Case) -> Explanation | None:
    """Is it specific to another kind than the entry says it is?"""
    for path, kinds in case.row.kinds.items():
        said = case.beside(path)
        if getattr(said, "is_known", False) and plain(said) not in kinds:
            member = path.rpartition(".")[2]
            because = f"it is a part of {' or '.join(kinds)} alone, and {member} is {plain(said)}"
            return case.answer("certain", "produced", "kind", because)
    return None


def produced_by_vehicle(case: Case) -> Explanation | None:
    """Does the vehicle's capability reply leave its group out?"""
    wanted, listed = case.row.capability, case.known.capability
    if not wanted or listed is None:
        return None
    names = [case.table.capability_names.get(name, name) for name in listed]
    groups = {wanted, *(row.capability for row in case.below if row.capability)}
    if not names:
        case.evidence.append("the vehicle's capability list is empty, which says nothing")
    elif any(is_scope_below(name, group) for name in names for group in groups):
        case.evidence.append(f"the vehicle can feed something of {wanted}")
    elif any(wanted.startswith(f"{name}:") for name in names):
        case.evidence.append(f"the vehicle's capability list has what is above {wanted}, but not that")
    else:
        because = f"{wanted} is not in the vehicle's capability list"
        return case.answer("likely", "produced", "capability", because)
    return None


def is_scope_below(name: str, group: str) -> bool:
    """Whether a data name is ``group`` or inside of it."""
    return name == group or name.startswith(f"{group}:")


def expected(case: Case) -> Explanation | None:
    """Is its absence normal in this state?"""
    place = case.place
    if place is None or place.row.context not in case.table.contexts:
        return None
    rule = case.table.contexts[place.row.context]
    where = f"{place.row.path.rpartition('.')[0]}.{rule.member}"
    state = case.beside(where)
    if state is None or not getattr(state, "is_known", True):
        case.evidence.append(f"it {rule.says}; the reply doesn't say {rule.member}")
        return None
    if plain(state) in rule.values:
        case.evidence.append(f"it {rule.says}; {rule.member} is {plain(state)}, so it could be expected")
        return None
    if other := next((each for each in case.beside_in_twins(where) if plain(each) in rule.values), None):
        says = f"{rule.member} is {plain(state)}, and {plain(other)} under its older name"
        case.evidence.append(f"it {rule.says}; {says}, so it could be expected")
        return None
    return case.answer("likely", "context", "state", f"it {rule.says}; {rule.member} is {plain(state)}")


def catalogue_disagrees(case: Case) -> Explanation | None:
    """Does the catalog say that this API hasn't got it, against the document?"""
    row = case.row
    if row.offered or any(part.offered for part in case.below):
        return None
    because = f'the document has it, but the data catalog says that this API doesn\'t offer it ("{row.catalog}")'
    return case.answer("likely", "reference", "not-offered", because)


def outdated(case: Case) -> Explanation | None:
    """Does the document call it, or what it is in, deprecated?"""
    if case.trail is None or not any(step.field.deprecated for step in case.trail.steps):
        return None
    because = "the document calls it, or what it is a part of, deprecated: vehicles may leave it out"
    return case.answer("likely", "context", "deprecated", because)


def unknown(case: Case) -> Explanation:
    """No question found the reason: what was seen on the way, and what may help."""
    if any(is_below(case.row.path, path) for path in case.table.all_or_nothing):
        case.evidence.append("a block is sent only when its mandatory members and one other have data")
    if case.place is None:
        case.evidence.append("nothing is published about this path")
    if case.raw:
        because = "what the vehicle meant by it can't be told"
        return case.answer("unknown", None, "unreadable", because, "read it from `wire`; `issues()` tells what is odd")
    because = "not uploaded by the vehicle, or no value yet: the two can't be told apart"
    return case.answer("unknown", None, "unknown", because, "wait for fresher data, or wake the vehicle up")


QUESTIONS: tuple[Callable[[Case], Explanation | None], ...] = (
    renamed,
    present,
    requested,
    referenced,
    authorized,
    produced_by_drive,
    produced_by_kind,
    produced_by_vehicle,
    recorded_cause,
    withheld,
    service_off,
    expected,
    catalogue_disagrees,
    outdated,
    unknown,
)
