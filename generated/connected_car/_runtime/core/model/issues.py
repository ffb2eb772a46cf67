"""Where the wire and the document disagree: kind and place, never a value."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Protocol, Self, TypeAlias

from ..base.records import dataclass

IssueKind: TypeAlias = Literal[
    "missing",
    "null",
    "unknown_member",
    "unknown_value",
    "spelling",
    "coerced",
    "wrong_type",
    "ambiguous",
    "limit",
    "sentinel",
    "implausible",
]


Tags: TypeAlias = Mapping[str, tuple["str | bool | None", ...]]
"""Wire name of a member -> its values that mean this class in a union; None: every value that means no other, False: none."""


class View(Protocol):
    """A model, as far as those know it that convert, check, mask or describe one."""

    _wire: Any
    _pointer: ClassVar[str]
    _tags: ClassVar[Tags]

    @classmethod
    def _members(cls) -> Any:
        """Its `Members`."""

    @classmethod
    def from_wire(cls, value: Any) -> Self:
        """A view over a copy of a JSON value."""

    @property
    def wire(self) -> Mapping[str, Any]:
        """The JSON object, read-only."""

    @property
    def extras(self) -> Mapping[str, Any]:
        """The members that the document doesn't know."""


@dataclass(frozen=True)
class Issue:
    """One thing on the wire that the document doesn't say."""

    path: str
    """Wire names: ``energies[0].level``; the keys of a map are data and show as ``{}``. Empty: the value itself."""
    kind: IssueKind
    expected: str
    """What the document declares: ``number``, ``EnergyType``, ``maximum 100``."""
    found: str
    """The JSON type that came: ``string``, ``object``, ``null``; ``nothing`` when the member is missing."""
    model: str = ""
    """The innermost class around the place."""
    member: str = ""
    """Wire name of the innermost member around the place."""
    pointer: str = ""
    """Where the document defines ``model`` (JSON pointer); empty when that isn't known."""


Place: TypeAlias = "tuple[Any, str | int | None, type | None]"
"""(outer place, step, class that owns the step); rendered only when something is noted."""

ROOT: Place = (None, "", None)

_JSON_TYPES = {
    dict: "object",
    list: "array",
    str: "string",
    bool: "boolean",
    int: "integer",
    float: "number",
    type(None): "null",
}


def json_type(wire: Any) -> str:
    """Name of the JSON type; of the Python type when ``wire`` is no JSON value."""
    return _JSON_TYPES.get(type(wire)) or ("number" if isinstance(wire, float) else type(wire).__name__)


class IssueWalk:
    """One pass over a wire value. Views are queued, so that depth costs no stack."""

    __slots__ = ("found", "outgoing", "queue")

    def __init__(self, outgoing: bool = False) -> None:
        self.outgoing = outgoing
        self.found: list[Issue] = []
        self.queue: list[tuple[Callable[[Any, Place, IssueWalk], None], Any, Place]] = []

    def note(self, place: Place, kind: IssueKind, expected: str, found: str) -> None:
        """Keep one issue."""
        owner, member = _owner(place)
        name = owner.__name__ if owner else ""
        self.found.append(Issue(_path(place), kind, expected, found, name, member, getattr(owner, "_pointer", "")))

    def run(self) -> tuple[Issue, ...]:
        """Everything queued, breadth first."""
        for check, wire, place in self.queue:
            check(wire, place, self)
        return tuple(self.found)


def _path(place: Place) -> str:
    steps: list[str] = []
    while place is not ROOT:
        outer, step, _ = place
        if isinstance(step, str):
            steps.append(f".{step}")
        else:
            steps.append("{}" if step is None else f"[{step}]")
        place = outer
    return "".join(reversed(steps)).removeprefix(".")


def _owner(place: Place) -> tuple[type | None, str]:
    while place is not ROOT:
        outer, step, owner = place
        if owner is not None:
            return owner, str(step)
        place = outer
    return None, ""
