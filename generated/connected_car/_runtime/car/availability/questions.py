"""The questions in their order; each answers, or adds to the evidence and passes on.

The order and its limits: a program can tell from data what the request, the document, the grant
and the drive type exclude. What the vehicle produces and uploads it can at best guess.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from ...core.model.paths import likely
from .case import Case, Explanation
from .table import is_below

if TYPE_CHECKING:
    from ...core.model.fields import Field


def renamed(case: Case) -> Explanation | None:
    """Does the reply have it under its older name?"""
    for step, holder in zip(case.trail.steps if case.trail else (), case.objects, strict=True):
        twin = case.table.twins.get(f"{step.owner.__name__}.{step.field.wire}")
        if twin and holder and _says_something(holder.get(twin)) and not _is_usable(step.field, holder):
            python = step.owner._members().by_wire[twin].name if twin in step.owner._members().by_wire else twin
            because = f"the reply has `{twin}`, the older name of `{step.field.wire}`"
            return case.answer("certain", "reference", because, f"read `{python}` where this one is missing")
    return None


def _is_usable(field: Field, holder: Mapping[str, Any]) -> bool:
    wire = holder.get(field.wire)
    return _says_something(wire) and field.converter.read(wire) is not None


def _says_something(wire: Any) -> bool:
    return wire not in (None, [], {})


def there(case: Case) -> Explanation | None:
    """Is it missing at all?"""
    holder = case.objects[-1] if case.trail else None
    if case.trail is None or holder is None or case.trail.steps[-1].field.wire not in holder:
        return None
    field = case.trail.steps[-1].field
    wire = holder[field.wire]
    if wire is None:
        case.evidence.append("the reply has the member, and it is null")
        return None
    if wire in (*case.row.sentinels, *field.sentinels):
        return case.answer(
            "likely", "produced", f'the vehicle sent {wire}, which means "not available"', "treat it as missing"
        )
    if field.converter.read(wire) is None:
        return case.answer(
            "certain",
            "reference",
            f"the reply has a value that isn't what the document says ({field.converter.expected})",
            "read it from `wire`; `issues()` tells what is odd about it",
        )
    return case.answer("certain", "present", "the reply has the value")


def requested(case: Case) -> Explanation | None:
    """Did the request exclude it?"""
    row, arguments, operation = case.row, case.known.arguments, case.known.operation
    if arguments is None or operation is None:
        if row.asks or row.filter:
            case.evidence.append("it is unknown what the request asked for")
        return None
    names = {parameter.wire: parameter.name for parameter in operation.parameters}
    for wire, value in row.asks.items():
        if wire in names and str(value) not in _texts(arguments.get(names[wire])):
            remedy = f"call again with {names[wire]}=[{value!r}]"
            return case.answer("certain", "request", f"the request didn't ask for {wire}={value}", remedy)
    asked = _texts(arguments.get(names.get("type", "")))
    if row.filter and asked and not any(is_below(row.filter, each) or is_below(each, row.filter) for each in asked):
        remedy = f"leave type out, or add {row.filter} to it"
        return case.answer("certain", "request", f"the request asked for {', '.join(asked)} only", remedy)
    return None


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
        return case.answer("certain", "reference", f"the document has no {case.path} in {model.__name__}", hint)
    if not case.row.published:
        because = "the published document doesn't have it; a few vehicles send it all the same"
        return case.answer("certain", "reference", because, "don't count on it")
    return None


def authorized(case: Case) -> Explanation | None:
    """Does it need a scope that wasn't granted?"""
    row, grant = case.row, case.known.grant
    if not row.scopes:
        case.evidence.extend(filter(None, [case.table.access]))
        return None
    if grant is None or not grant.known:
        case.evidence.append(f"it needs {' and '.join(row.scopes)}; what was granted is unknown")
        return None
    lacking = [scope for scope in row.scopes if not grant.covers(scope)]
    if not lacking:
        case.evidence.append(f"{' and '.join(row.scopes)} is covered by the grant")
        return None
    because = f"it needs {' and '.join(lacking)}, which the grant doesn't cover"
    remedy = f"ask the user for {', '.join(lacking)}"
    return case.answer("certain" if row.confident else "likely", "authorized", because, remedy)


def produced_by_drive(case: Case) -> Explanation | None:
    """Does the catalog exclude this kind of vehicle?"""
    row, motorization = case.row, case.known.motorization
    if not row.drives:
        return None
    has = f"vehicles with drive {', '.join(row.drives)} produce it"
    drive = case.table.drives.get(motorization or "", motorization)
    if drive is None:
        case.evidence.append(f"{has}; this vehicle's motorization is unknown")
        return None
    if drive in row.drives or drive not in {*case.table.drives.values()}:
        case.evidence.append(f"{has}; this one is {motorization}")
        return None
    guess = not row.confident or motorization in case.table.approximate
    because = f"{has}; this one is {motorization} ({drive})"
    return case.answer("likely" if guess else "certain", "produced", because)


def produced_by_vehicle(case: Case) -> Explanation | None:
    """Does the vehicle's capability reply leave its group out?"""
    wanted, listed = case.row.capability, case.known.capability
    if not wanted or listed is None:
        return None
    names = [case.table.capability_names.get(name, name) for name in listed]
    if not names:
        case.evidence.append("the vehicle's capability list is empty, which says nothing")
    elif any(name == wanted or name.startswith(f"{wanted}:") for name in names):
        case.evidence.append(f"the vehicle can feed something of {wanted}")
    elif any(wanted.startswith(f"{name}:") for name in names):
        case.evidence.append(f"the vehicle's capability list has what is above {wanted}, but not that")
    else:
        return case.answer("likely", "produced", f"{wanted} is not in the vehicle's capability list")
    return None


def uploaded(case: Case) -> Explanation | None:
    """Does the privacy mode, or a cause that the reply records, hold it back?"""
    for path, causes in case.table.faults.items():
        for cause in case.said(path):
            if _concerns(case, causes.get(str(cause), ())):
                return case.answer("certain", "uploaded", f"{path} says {cause}")
    elsewhere = [case.known.privacy] if case.known.privacy else []
    for state in [str(state) for path in case.table.privacy for state in case.said(path)] or elsewhere:
        if _concerns(case, case.table.withheld.get(state, ())):
            remedy = "only the driver can leave the privacy mode, in the car"
            return case.answer("likely", "uploaded", f"the vehicle reported privacy state {state}", remedy)
        case.evidence.append(f"the vehicle reported privacy state {state}")
    return None


def _concerns(case: Case, groups: Iterable[str]) -> bool:
    """Whether the value belongs to one of the scopes or paths."""
    row, covers = case.row, case.table.vocabulary.covers
    return any(is_below(row.path, group) or any(covers(group, needed) for needed in row.scopes) for group in groups)


def expected(case: Case) -> Explanation | None:
    """Is its absence normal in this state?"""
    place = case.place
    if place is None or place[0].context not in case.table.contexts:
        return None
    rule, holder = case.table.contexts[place[0].context], case.objects[place[1]]
    if holder is None or rule.member not in holder:
        case.evidence.append(f"it {rule.says}; the reply doesn't say {rule.member}")
        return None
    state = holder[rule.member]
    if state in rule.values:
        case.evidence.append(f"it {rule.says}; {rule.member} is {state}, so it could be expected")
        return None
    return case.answer("likely", "context", f"it {rule.says}; {rule.member} is {state}")


def offered(case: Case) -> Explanation | None:
    """Does the catalog say that this API hasn't got it, against the document?"""
    row = case.row
    if row.offered:
        return None
    because = f'the document has it, but the data catalog says that this API doesn\'t offer it ("{row.catalog}")'
    return case.answer("likely", "reference", because)


def open_end(case: Case) -> Explanation:
    """Nothing tells."""
    step = next((path for path in case.table.blocks if is_below(case.row.path, path)), None)
    if step:
        case.evidence.append("a block is sent only when its mandatory members and one other have data")
    if case.place is None:
        case.evidence.append("nothing is published about this path")
    because = "not uploaded by the vehicle, or no value yet: the two can't be told apart"
    return case.answer("unknown", None, because, "wait for fresher data, or wake the vehicle up")


QUESTIONS: tuple[Callable[[Case], Explanation | None], ...] = (
    renamed,
    there,
    requested,
    referenced,
    authorized,
    produced_by_drive,
    produced_by_vehicle,
    uploaded,
    expected,
    offered,
    open_end,
)
