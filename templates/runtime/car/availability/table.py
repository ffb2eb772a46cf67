"""What is known of an API's data: compiled at generation, one row for a path and what lies below it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field
from functools import cached_property
from types import MappingProxyType
from typing import Any

from ...core.base.records import dataclass
from ...core.scopes.algebra import Vocabulary


@dataclass(frozen=True)
class AvailabilityRow:
    """Facts of one path (spec/<api>/availability.yaml); what isn't said is empty."""

    path: str
    """``Status.energies[].level``, in wire names."""
    python: str = ""
    scopes: tuple[str, ...] = ()
    """All of them are needed."""
    drives: tuple[str, ...] = ()
    """Drive types that produce it: ICE, BEV, PHEV, FCEV."""
    capability: str = ""
    context: str = ""
    sentinels: tuple[Any, ...] = ()
    confident: bool = True
    catalog: str = ""
    """Its row in the publisher's data catalog."""
    offered: bool = True
    """False: the catalog says that this API doesn't have it."""
    published: bool = True
    """False: only replies have it, not the published document."""
    contradiction: str = ""
    requires_parameters: Mapping[str, str] = field(default_factory=dict)
    """Parameter -> value that a request must name."""
    filter: str = ""
    """Value of the ``type`` parameter that lets it through."""
    service: str = ""
    """The vehicle service that makes the vehicle upload it."""
    kinds: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Path of a member above it -> the values of that member for which it can be there."""


@dataclass(frozen=True)
class Service:
    """A vehicle service: once the driver has activated it, the vehicle uploads its group of data."""

    title: str
    remedy: str
    countries: tuple[str, ...] = ()
    """ISO 3166-1 codes of where it is offered; empty while no list is published."""


@dataclass(frozen=True)
class Context:
    """A value is expected only while ``member``, beside it, has one of ``values``."""

    member: str
    values: tuple[Any, ...]
    says: str


@dataclass(frozen=True)
class Lookup:
    """Where another reply says something of the vehicle."""

    operation: str
    path: str
    """In wire names, from the class of that reply."""
    arguments: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Table:
    """Everything that explains a missing value of one API."""

    vocabulary: Vocabulary = field(default_factory=Vocabulary)
    rows: tuple[AvailabilityRow, ...] = ()
    members: Mapping[str, str] = field(default_factory=dict)
    """``Energy.level`` -> the path whose row speaks of it."""
    access: str = ""
    """Who decides what is sent, where no scope does."""
    contexts: Mapping[str, Context] = field(default_factory=dict)
    capability: Lookup | None = None
    capability_names: Mapping[str, str] = field(default_factory=dict)
    motorization: Lookup | None = None
    drives: Mapping[str, str] = field(default_factory=dict)
    """Motorization -> drive type."""
    approximate: tuple[str, ...] = ()
    privacy: tuple[str, ...] = ()
    withheld: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Privacy state -> scopes or paths whose data the vehicle then keeps back."""
    faults: Mapping[str, Mapping[str, tuple[str, ...]]] = field(default_factory=dict)
    all_or_nothing: tuple[str, ...] = ()
    """Wire paths of parts that are sent only when their mandatory members and one other have data."""
    twins: Mapping[str, str] = field(default_factory=dict)
    """``Status.energies`` -> its older spelling on the wire, ``energy``."""
    services: Mapping[str, Service] = field(default_factory=dict)
    pages: Mapping[str, str] = field(default_factory=dict)
    """Class of a page -> wire path of its items."""
    texts: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """Language -> scope -> what it opens, in words for a driver."""

    @cached_property
    def by_path(self) -> Mapping[str, AvailabilityRow]:
        """Rows by wire path."""
        return MappingProxyType({row.path: row for row in self.rows})

    def find(self, path: str) -> AvailabilityRow | None:
        """The row of a wire path or of the nearest path above it."""
        return next((row for each in upwards(path) if (row := self.by_path.get(each))), None)

    def scopes_of(self, path: str) -> frozenset[str] | None:
        """Every scope that a wire path and all below it need; None when nothing is known of it."""
        rows = [row for row in self.rows if is_below(row.path, path)]
        named = self.find(path) or self.by_path.get(self.members.get(path, ""))
        rows += [named] if named else []
        return frozenset(scope for row in rows for scope in row.scopes) if rows else None

    def below(self, path: str) -> tuple[AvailabilityRow, ...]:
        """The rows of what lies below a wire path."""
        found = self._below.get(path)
        if found is None:
            rows = self.by_class.get(path.partition(".")[0], ())
            found = tuple(row for row in rows if row.path != path and is_below(row.path, path))
            self._below[path] = found
        return found

    @cached_property
    def service_parts(self) -> Mapping[str, tuple[tuple[str, str], ...]]:
        """By class, each vehicle service with the path below the class of a part that it uploads."""
        found: dict[str, list[tuple[str, str]]] = {}
        for row in self.rows:
            root, _, rest = row.path.partition(".")
            above = next((self.by_path[each] for each in [*upwards(row.path)][1:] if each in self.by_path), None)
            if row.service and (above is None or above.service != row.service):
                found.setdefault(root, []).append((row.service, rest))
        return MappingProxyType({root: tuple(parts) for root, parts in found.items()})

    @cached_property
    def _below(self) -> dict[str, tuple[AvailabilityRow, ...]]:
        return {}

    @cached_property
    def by_class(self) -> Mapping[str, tuple[AvailabilityRow, ...]]:
        """Rows by the class they start from."""
        found: dict[str, list[AvailabilityRow]] = {}
        for row in self.rows:
            found.setdefault(row.path.partition(".")[0], []).append(row)
        return MappingProxyType({name: tuple(rows) for name, rows in found.items()})


def upwards(path: str) -> Iterator[str]:
    """``A.b[].c`` and what is above it: ``A.b[]``, ``A.b``, ``A``."""
    yield path
    while "." in path or path.endswith("]"):
        path = path[:-2] if path.endswith("[]") else path.rpartition(".")[0]
        yield path


def is_below(path: str, ancestor: str) -> bool:
    """Whether ``path`` is ``ancestor`` or inside of it."""
    return path == ancestor or path.startswith((f"{ancestor}.", f"{ancestor}["))
