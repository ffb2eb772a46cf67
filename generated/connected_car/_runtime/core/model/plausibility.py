"""Values that are what the document declares and still can't be: told, never changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import field
from typing import Any, Protocol

from ..base.records import dataclass


class Readers(Protocol):
    """The members beside a value, by wire name."""

    def __getitem__(self, wire: str) -> Any: ...

    def __contains__(self, wire: object) -> bool: ...


@dataclass(frozen=True)
class Implausible:
    """One kind of value that can't be; every condition that is given has to hold."""

    says: str
    """What would be plausible: ``at most 60``, ``a range at a level of 100``."""
    value: Any = None
    """Equal to this."""
    above: float | None = None
    below: float | None = None
    beside: Mapping[str, Any] = field(default_factory=dict)
    """Wire name of a member beside it -> its value; ``{"above": 40}`` or ``{"present": True}``.

    ``stats/distance/total`` is a member of objects below; the value itself may be the first of them.
    """
    same_as: str = ""
    """Wire name of a list beside it that has the same ``of`` in every item of the same ``by``."""
    of: str = ""
    by: str = ""

    def holds(self, value: Any, wire: Mapping[str, Any], members: Readers) -> bool:
        """Whether the value, as it reads, is of this kind; ``wire`` is the object that it stands in."""
        if self.value is not None and value != self.value:
            return False
        if not _is_beyond(value, self.above, self.below):
            return False
        if any(not _fits(_read(wire, members, name), wanted) for name, wanted in self.beside.items()):
            return False
        return not self.same_as or self._unchanged(value, _read(wire, members, self.same_as))

    def _unchanged(self, here: Any, there: Any) -> bool:
        # Counted, as two stores may be of one kind.
        now, before = (Counter(_parts(each, self.by, self.of)) for each in (here, there))
        return bool(now) and now == before


def _read(wire: Mapping[str, Any], members: Readers, path: str) -> Any:
    name, _, below = path.partition("/")
    sent = wire.get(name)
    value = None if sent is None or name not in members else members[name].read(sent)
    return _read_in(value, below) if below else value


def _read_in(view: Any, path: str) -> Any:
    return _read(view._object(), type(view)._members().by_wire, path) if hasattr(view, "_members") else None


def _is_beyond(value: Any, above: float | None, below: float | None) -> bool:
    """Whether a number lies beyond the bounds that are given; without bounds anything does."""
    if above is None and below is None:
        return True
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    return (above is not None and value > above) or (below is not None and value < below)


def _fits(value: Any, wanted: Any) -> bool:
    if isinstance(wanted, Mapping):
        if wanted.get("present"):
            return value is not None
        return _is_beyond(value, wanted.get("above"), wanted.get("below"))
    return bool(value == wanted)


def _parts(items: Any, by: str, of: str) -> Iterable[tuple[Any, Any]]:
    for item in items if isinstance(items, tuple) else ():
        kind, part = (_read_in(item, name) for name in (by, of))
        if kind is not None and part is not None:
            yield kind, part
