"""Rules between members of a body that a schema can't say, as data of the overlay."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from ...core.errors.without_reply import Problem
from ...core.model.places import objects_at


@dataclass(frozen=True, slots=True)
class Constraint:
    """One rule about each object at a place, when there is one.

    ``one_of``: exactly one of these members. ``any_of``: at least one of these. ``at_most_one``: no two of these.
    ``needs``: all of these, for objects that hold everything in ``when`` and nothing of ``unless``. ``unique``: no two
    objects of the list share this member's value. An empty list gives nothing of what is needed.
    """

    at: str = ""
    one_of: tuple[str, ...] = ()
    any_of: tuple[str, ...] = ()
    at_most_one: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    unique: str = ""
    when: Mapping[str, Any] = field(default_factory=dict)
    unless: Mapping[str, Any] = field(default_factory=dict)

    def problems(self, body: Any) -> Iterator[Problem]:
        """Pairs of a path and what is wrong there."""
        seen = []
        for path, value in objects_at(body, self.at):
            yield from ((path, problem) for problem in self._choices(value))
            if self._applies(value):
                yield from ((_join(path, name), "needed here") for name in self.needs if value.get(name) is None)
            if self.unique and value.get(self.unique) is not None:
                if value[self.unique] in seen:
                    yield _join(path, self.unique), "used by another item of the list"
                seen.append(value[self.unique])

    def _choices(self, value: Mapping[str, Any]) -> Iterator[str]:
        given = [name for name in self.one_of or self.at_most_one if value.get(name) is not None]
        if len(given) > 1:
            yield f"{' and '.join(given)} exclude each other"
        needed = self.one_of or self.any_of
        if needed and all(value.get(name) in (None, []) for name in needed):
            yield f"{'one' if self.one_of else 'at least one'} of {', '.join(needed)} is needed"

    def _applies(self, value: Mapping[str, Any]) -> bool:
        held = all(value.get(name) == wanted for name, wanted in self.when.items())
        return held and not any(value.get(name) == wanted for name, wanted in self.unless.items())


def _join(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name
