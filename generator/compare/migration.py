"""What users of the package write otherwise after an update: by operation, the line before and the line after."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..layers import Api, Class, Operation, Parameter
from .changes import Change, Changes
from .class_comparison import Classes, Pair
from .operation_comparison import Match, call, matched, parameters, uses


@dataclass(frozen=True, slots=True)
class Note:
    """One place that callers write; ``after`` is empty where nothing takes its place."""

    where: str
    """``vehicles.status``, or ``models.Vehicle`` for what several operations share."""
    before: str
    after: str
    why: tuple[str, ...]
    """Sentences of the changes behind it."""


def migration(old: Api, new: Api, changes: Changes) -> tuple[Note, ...]:
    """A note for each operation, and each class, that a caller has to write otherwise."""
    pairs, gone, _ = matched(old, new)
    classes = Classes.of(old, new)
    met = [change for change in changes if change.severity != "safe"]
    notes = [_call_note(pair, met) for pair in pairs]
    notes += [
        Note(call(one), f"client.{call(one)}({_needed(one.parameters, one)})", "", _why(met, call(one))) for one in gone
    ]
    notes += [_members(pair, classes, met) for pair in classes.pairs(uses(old, new))]
    return tuple(sorted((note for note in notes if note is not None and note.why), key=lambda note: note.where))


def _call_note(pair: Match, met: Sequence[Change]) -> Note | None:
    old, new = pair
    same, went, came = parameters(old, new)
    renamed = [(one, other) for one, other in same if one.python != other.python]
    required = [(one, other) for one, other in same if other.required and not one.required]
    told = [*went, *(one for one, _ in renamed)]
    mine = f"client.{call(old)}({_needed(old.parameters, old, told)})"
    its = f"client.{call(new)}({_needed(new.parameters, new, [other for _, other in (*renamed, *required)])})"
    why = _why(met, call(old))
    return Note(call(old), mine, its, why) if mine != its or came else Note(call(old), mine, mine, why)


def _needed(every: Sequence[Parameter], operation: Operation, also: Sequence[Parameter] = ()) -> str:
    """What has to be given, and what the change is about."""
    words = [each.python for each in every if each.location == "path"]
    words += [f"{each.python}=..." for each in every if each.location != "path" and (each.required or each in also)]
    return ", ".join([*words, *(["body=..."] if operation.body and operation.body.required else [])])


def _members(pair: Pair, classes: Classes, met: Sequence[Change]) -> Note | None:
    old, new = classes.old[pair[0]], classes.new[pair[1]]
    common, gone, _ = classes.members(pair)
    mine, its = ({each.wire: each.python for each in one.members} for one in (old, new))
    before = [mine[wire] for wire, now in common.items() if mine[wire] != its[now]] + [mine[wire] for wire in gone]
    after = [its[now] for wire, now in common.items() if mine[wire] != its[now]]
    if not before and pair[0] == pair[1]:
        return None
    instead = _listed(new, after) if after or pair[0] != pair[1] else ""
    return Note(f"models.{old.name}", _listed(old, before), instead, _why(met, f"models.{old.name}"))


def _listed(one: Class, names: Sequence[str]) -> str:
    return ", ".join(f"models.{one.name}.{name}" for name in sorted(names)) or f"models.{one.name}"


def _why(changes: Sequence[Change], where: str) -> tuple[str, ...]:
    return tuple(
        dict.fromkeys(change.sentence for change in changes if any(_is_at(one, where) for one in _places(change)))
    )


def _places(change: Change) -> Iterator[str]:
    yield from change.where.split(", ")


def _is_at(place: str, where: str) -> bool:
    return place == where or place.startswith((f"{where}(", f"{where} -> ", f"{where}."))
