"""What the document says about one operation, as data that the calling layer works from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from importlib import import_module
from typing import Any, Generic, Literal, Protocol, TypeVar

from ..scopes.rule import ScopeRule

T = TypeVar("T")
_READS = frozenset({"GET", "HEAD", "OPTIONS"})


class BodyRule(Protocol):
    """What a body must hold to beyond its schema: a room of its own above knows how."""

    def problems(self, body: Any) -> Iterator[tuple[str, str]]:
        """What the server would refuse in ``body`` (a JSON value): pairs of a path and what is wrong."""

    def unsupported(self, body: Any, receiver: Any) -> Iterator[tuple[str, str]]:
        """What ``body`` asks for and ``receiver`` says it can't do (JSON values)."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter; ``type`` is the source of its annotation, None and enum texts aside."""

    name: str
    """In Python."""
    wire: str
    location: Literal["path", "query", "header", "cookie"]
    type: str
    required: bool = False
    style: str = ""
    """As OpenAPI 3.0 names it; empty for the default of its location."""
    explode: bool | None = None
    """Items apart instead of joined; None for the default of its location (apart in a query)."""
    limits: Mapping[str, Any] = field(default_factory=dict)
    """minimum, maximum, min_length, max_length, min_items, max_items, exclusive_minimum, exclusive_maximum."""
    media_type: str = ""
    """Of a parameter that is written as a document of its own, ``application/json``, instead of in a style."""
    allow_reserved: bool = False
    """Reserved characters (RFC 3986 §2.2) go out as they are."""
    form: str = ""
    """Pattern that a text, or each of a list, has as a whole; empty where any text is one."""
    such_as: str = ""
    """Values of that form."""
    ids: Mapping[str, str] = field(default_factory=dict)
    """Class whose view may be given in its place -> dotted Python path of the identifier in it."""


@dataclass(frozen=True, slots=True)
class Paging:
    """Where a collection keeps its list."""

    items: tuple[str, ...]
    """Wire names down to the list: ``("_embedded", "trips")``."""
    item: str
    """Source of the annotation of one item."""


@dataclass(frozen=True, eq=False)
class Operation(Generic[T]):
    """One operation of an API; ``T`` is what a successful call returns."""

    id: str
    """The operationId, odd spellings included."""
    method: str
    path: str
    resource: str
    name: str
    """Method of the resource."""
    namespace: str
    """Package whose ``models`` the annotations below name."""
    scopes: ScopeRule = field(default_factory=ScopeRule)
    parameters: tuple[Parameter, ...] = ()
    body: str | None = None
    """Source of the annotation of the request body."""
    body_media_type: str = "application/json"
    responses: Mapping[str, str | None] = field(default_factory=dict)
    """Status, ``4XX`` or ``default`` -> source of the annotation of the body; None without a body."""
    accept: str = "application/json"
    paging: Paging | None = None
    command: bool = False
    """Sending it twice may do it twice: it goes out once for each call. Every POST that isn't called safe."""
    deprecated: bool = False
    rule: BodyRule | None = None
    """What the body of a command must hold to."""

    @property
    def only_reads(self) -> bool:
        """Whether asking again, also after an answer, changes nothing: GET and its like, and a POST that is called safe."""
        return self.method in _READS or (self.method == "POST" and not self.command)

    @property
    def repeatable(self) -> bool:
        """Whether sending it twice does what sending it once does (RFC 9110 9.2.2)."""
        return not self.command and (self.only_reads or self.method in ("PUT", "DELETE"))

    @property
    def paginated(self) -> bool:
        """Whether its method returns pages."""
        return self.paging is not None

    @cached_property
    def success(self) -> type[Any] | None:
        """The class of the first success that has a body; None when none has, or it isn't a class."""
        return self._class_of(self._successes)

    @cached_property
    def error(self) -> type[Any] | None:
        """The class of the declared error, that of ``default`` first."""
        sources = [source for status, source in self.responses.items() if not status.startswith(("1", "2", "3"))]
        return self._class_of([self.responses.get("default"), *sources])

    def model(self, status: int) -> str | None:
        """Source of the annotation for a reply with ``status``: exact, then its range, then ``default``.

        A success that the document doesn't name is read like the first one that it does.
        """
        for key in (str(status), f"{status // 100}XX"):
            if key in self.responses:
                return self.responses[key]
        if 200 <= status < 300:
            return next(filter(None, self._successes), None)
        return self.responses.get("default")

    @property
    def _successes(self) -> list[str | None]:
        """What successes return; a document that names none means them by ``default``."""
        named = [source for status, source in self.responses.items() if status.startswith("2")]
        return named or [self.responses.get("default")]

    def resolve(self, source: str) -> Any:
        """The class that a bare name means; None for any other annotation."""
        try:
            return self._resolved[source]
        except KeyError:
            found = getattr(import_module(f"{self.namespace}.models"), source, None) if source.isidentifier() else None
            self._resolved[source] = found
            return found

    @cached_property
    def _resolved(self) -> dict[str, Any]:
        return {}

    def _class_of(self, sources: Any) -> type[Any] | None:
        found = next((source for source in sources if source), None)
        return self.resolve(found) if found else None
