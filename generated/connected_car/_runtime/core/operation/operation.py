"""What the document says about one operation, as data that the calling layer works from."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import field
from functools import cached_property
from importlib import import_module
from typing import Any, Generic, Literal, Protocol, TypeVar

from ..base.records import dataclass
from ..scopes.scope_rule import ScopeRule

T = TypeVar("T")
EVENTS = "text/event-stream"
_VALUES = re.compile(r"application/(x-)?(ndjson|jsonl|jsonlines|json-lines|json-seq|stream\+json)")
_JSON = ("application/json", "text/json", "application/x-json")
_REDIRECTS = (301, 302, 303, 307, 308)
_WITHOUT_CONTENT = frozenset({204, 205})
_READS = frozenset({"GET", "HEAD", "OPTIONS"})


class BodyRule(Protocol):
    """What a body must hold to beyond its schema: a room of its own above knows how."""

    def problems(self, body: Any) -> Iterator[tuple[str, str]]:
        """What the server would refuse in ``body`` (a JSON value): pairs of a path and what is wrong."""

    def unsupported(self, body: Any, receiver: Any) -> Iterator[tuple[str, str]]:
        """What ``body`` asks for and ``receiver`` says it can't do (JSON values)."""


@dataclass(frozen=True)
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
    intervals: bool = False
    """Its texts are spans of time, which may be given as pairs of times."""
    ids: Mapping[str, str] = field(default_factory=dict)
    """Class whose view may be given in its place -> dotted Python path of the identifier in it."""


@dataclass(frozen=True)
class Encoding:
    """How one member of a form or a multipart body is written (OpenAPI, Encoding Object)."""

    content_type: str = ""
    """Empty: as its type implies."""
    style: str = ""
    """Empty: the content type decides."""
    explode: bool = True
    headers: Mapping[str, str] = field(default_factory=dict)
    """What a part of a multipart body is always sent with."""


@dataclass(frozen=True)
class Content:
    """A request body or a reply in one media type."""

    media_type: str
    """Parameters included: ``text/plain; charset=utf-8``."""
    type: str
    """Source of the annotation; ``bytes`` for what is handed over as it is, ``Any`` for what no schema describes."""
    encoding: Mapping[str, Encoding] = field(default_factory=dict)
    """Wire name of a member -> how it is written."""

    @property
    def plain_type(self) -> str:
        """Without parameters, in small letters."""
        return self.media_type.partition(";")[0].strip().lower()

    @property
    def is_json(self) -> bool:
        """``application/json``, what it was called before, and everything that ends in ``+json`` (RFC 6839 §3.1)."""
        named = self.plain_type in _JSON or self.plain_type.endswith("+json")
        return named and self.type != "bytes" and not self.is_stream

    @property
    def is_stream(self) -> bool:
        """Whether it comes piece by piece: events, or JSON values one after the other."""
        return self.plain_type == EVENTS or _VALUES.fullmatch(self.plain_type) is not None

    @property
    def charset(self) -> str:
        """What a text is written in; UTF-8 when nothing is said."""
        found = re.search(r"charset=\"?([\w.:-]+)", self.media_type, re.IGNORECASE)
        return found[1] if found else "utf-8"


@dataclass(frozen=True)
class Paging:
    """Where a collection keeps its list, and how the next page is asked for. Paths are wire names from the page down."""

    items: tuple[str, ...]
    """Path of the list: ``("_embedded", "trips")``; empty where the reply itself is the list."""
    item: str
    """Source of the annotation of one item."""
    by: Literal["links", "address", "header", "cursor", "offset", "page"] = "links"
    """The link in ``_links``, an address in another member, the header ``Link``, or a query parameter that names a
    cursor, a number of items or a page."""
    parameter: str = ""
    """Wire name of that parameter."""
    next: tuple[str, ...] = ()
    """Path of the address or the cursor."""
    last_item: tuple[str, ...] | None = None
    """Path, from the last item down, of what serves as cursor; empty for the item itself."""
    more: tuple[str, ...] = ()
    """Path of what is false on the last page."""
    total: tuple[str, ...] = ()
    """Path of the number of items."""
    pages: tuple[str, ...] = ()
    """Path of the number of pages."""
    first: int = 0
    """What the parameter is when it isn't sent."""


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
    body_encoding: Mapping[str, Encoding] = field(default_factory=dict)
    """Wire name of a member of a form -> how it is written."""
    other_bodies: tuple[Content, ...] = ()
    """The same in other media types, for a caller who names one."""
    responses: Mapping[str, str | None] = field(default_factory=dict)
    """Status, ``4XX`` or ``default`` -> source of the annotation of the body, ``| None`` at its end where JSON may be
    null; None without a body."""
    reply_contents: Mapping[str, tuple[Content, ...]] = field(default_factory=dict)
    """Of ``responses`` those that aren't just JSON: key -> what may come."""
    accept: str = "application/json"
    needs_one_of: tuple[tuple[str, ...], ...] = ()
    """Security schemes: everything of one of these. Empty where nothing is needed, and where the API knows one way."""
    server: str = ""
    """Where it answers, when not where the others do."""
    paging: Paging | None = None
    command: bool = False
    """Sending it twice may do it twice: it goes out once for each call. Every POST that isn't called safe."""
    deprecated: bool = False
    rule: BodyRule | None = None
    """What the body of a command must hold to."""

    def body_form(self, media_type: str | None = None) -> Content:
        """How a body is written; the first form when no media type is named. Raises `KeyError` for an unknown one."""
        forms = (Content(self.body_media_type, self.body or "Any", self.body_encoding), *self.other_bodies)
        return forms[0] if media_type is None else {each.media_type: each for each in forms}[media_type]

    @property
    def only_reads(self) -> bool:
        """Whether asking again, also after an answer, changes nothing: GET and its like, and a POST that is called safe."""
        return self.method in _READS or (self.method == "POST" and not self.command)

    @property
    def repeatable(self) -> bool:
        """Whether sending it twice does what sending it once does (RFC 9110 9.2.2)."""
        return not self.command and (self.only_reads or self.method in ("PUT", "DELETE"))

    def redirects(self, status: int) -> bool:
        """Whether the document says that a reply may lead elsewhere in this way."""
        return status in _REDIRECTS and not self.responses.keys().isdisjoint((str(status), "3XX"))

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

        A success that the document doesn't name is read like the first one that it does. None for a status of which no
        reply has content, whatever the document says (RFC 9110 15.3.5, 15.3.6).
        """
        key = self._key(status)
        return None if key is None else self.responses[key]

    def contents(self, status: int) -> tuple[Content, ...]:
        """What a reply with ``status`` may hold, where that isn't just JSON."""
        return self.reply_contents.get(self._key(status) or "", ()) if self.reply_contents else ()

    def _key(self, status: int) -> str | None:
        if status in _WITHOUT_CONTENT:
            return None
        for key in (str(status), f"{status // 100}XX"):
            if key in self.responses:
                return key
        if 200 <= status < 300:
            return next((key for key in self._success_keys if self.responses[key]), None)
        return "default" if "default" in self.responses else None

    @property
    def _success_keys(self) -> list[str]:
        """The successes; a document that names none means them by ``default``."""
        return [key for key in self.responses if key.startswith("2")] or [
            key for key in self.responses if key == "default"
        ]

    @property
    def _successes(self) -> list[str | None]:
        return [self.responses[key] for key in self._success_keys]

    def resolve(self, source: str) -> Any:
        """The class that a name means, alone or beside None; None for any other annotation."""
        try:
            return self._resolved[source]
        except KeyError:
            name = source.removesuffix(" | None")
            found = getattr(import_module(f"{self.namespace}.models"), name, None) if name.isidentifier() else None
            self._resolved[source] = found
            return found

    @cached_property
    def _resolved(self) -> dict[str, Any]:
        return {}

    def _class_of(self, sources: Any) -> type[Any] | None:
        found = next((source for source in sources if source), None)
        return self.resolve(found) if found else None
