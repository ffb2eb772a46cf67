"""The frozen values that flow between the stages, in the order in which they are made.

``load -> Source -> repair -> Document -> normalise -> Api -> annotate -> ScopedApi
-> render -> FileTree -> seal -> SubPackage -> package -> Package``. A tree is a JSON value; a stage that
changes one works on its own copy, so what an earlier stage handed on stays as it was.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any, Literal, TypeAlias
from urllib.parse import urlsplit

from .diagnostics import Diagnostic
from .home import TEMPLATES

Tree: TypeAlias = dict[str, Any]
Pointer: TypeAlias = str

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")


@dataclass(frozen=True, slots=True)
class Brand:
    """What differs between the makes: where the driver signs in, and the realm of every call."""

    name: str
    realm: str
    authorize_url: str
    token_url: str
    revoke_url: str

    @property
    def authorize_host(self) -> str:
        return urlsplit(self.authorize_url).hostname or ""


@dataclass(frozen=True, slots=True)
class ApiConfig:
    """One entry of spec/apis.toml, or one ``--document`` call."""

    name: str
    """Dotted below the package: ``b2c``, ``b2c.events``."""
    document: str
    """Path or URL of the OpenAPI document."""
    title: str = ""
    kind: Literal["client", "events"] = "client"
    tier: Literal["stable", "preview"] = "stable"
    package: str = "connected_car"
    distribution: str = ""
    """Its name on the index; empty when it is made from one document."""
    folder: Path | None = None
    """Where descriptions, overlay, availability and lock lie; None when there are none."""
    is_maintained: bool = False
    """An entry of spec/apis.toml, which says who may call and where; of any other the document says it."""
    file_prefix: str = ""
    """``events.`` for the companions of a notification document (``events.overlay.yaml``), else nothing."""
    official_url: str = ""
    official_sha256: str = ""
    base_url: str | None = None
    """What works in the field; empty when no host is known; the published server when nothing is said."""
    auth: Literal["oauth2", "basic", "bearer", "none"] = "oauth2"
    brands: tuple[Brand, ...] = ()
    scope_separator: str = " "
    scope_hierarchy: bool = False
    """Scopes are ordered by colons and each opens a part, also where the document doesn't say so."""
    client_id_query: str = ""
    """Query parameter by which every call names the client."""
    realm_header: str = ""
    """Header by which every call names the realm."""
    renewals: tuple[int, float] | None = None
    """How many times in how many seconds a token may be renewed before its time is up."""
    calls: tuple[tuple[str, float], ...] = ()
    """How many calls are let through where no reply says it: ``per_second``, ``per_day``, ``seconds_apart``."""
    has_events: bool = False
    """A notification document lies beside it and becomes the sub-package ``events``."""
    templates: Path = TEMPLATES
    """Where what ends in the package lies: ours, or a copy in which somebody's files take the place of some of ours."""
    layers: tuple[str, ...] = ()
    """What the package carries beside the core: ``car``, and ``world`` to test against."""

    ended: Mapping[str, Any] = field(default_factory=dict, hash=False)
    """The lock whose old names end with the version that is made: that of the last release, in a major one."""

    @property
    def lock_name(self) -> str:
        """Where its names.lock lies below spec/."""
        return f"{self.name.partition('.')[0]}/{self.file_prefix}names.lock"

    @property
    def car(self) -> bool:
        """Whether the package knows cars: what they can do, why a value is missing, how a command ended."""
        return "car" in self.layers


# --- load


@dataclass(frozen=True, slots=True)
class Source:
    """One document as it was read, with the line of every node and what belongs beside it."""

    config: ApiConfig
    origin: str
    sha256: str
    tree: Tree
    lines: Mapping[Pointer, int]
    comments: Mapping[int, str]
    """Line -> text of the YAML comment at its end; `#Required` after a scope is a fact."""
    applied: Mapping[str, int] = field(default_factory=dict)
    """Rule id -> how often load had to apply it."""
    overlay: Tree = field(default_factory=dict)
    overlay_lines: Mapping[Pointer, int] = field(default_factory=dict)
    descriptions: Mapping[Pointer, str] = field(default_factory=dict)
    attic: Tree = field(default_factory=dict)
    """What updates took away because its subject was gone: ``descriptions``, ``names``, ``overlay``; it comes back with that."""
    availability: Tree = field(default_factory=dict)
    availability_lines: Mapping[Pointer, int] = field(default_factory=dict)
    codes: Tree = field(default_factory=dict)
    codes_lines: Mapping[Pointer, int] = field(default_factory=dict)
    lock: Tree = field(default_factory=dict)


# --- repair


@dataclass(frozen=True, slots=True)
class Document:
    """Valid OpenAPI 3.0.3; scope tables have become ``x-scopes`` of their operation.

    Without any ``x-scopes`` a list of scopes is what OpenAPI says: all of these, by their exact names.
    """

    source: Source
    tree: Tree
    origins: Mapping[Pointer, Pointer] = field(default_factory=dict)
    """Where an inlined part stands now -> where the source wrote it."""

    @property
    def sha256(self) -> str:
        """Of the published file: facts name the one that they were taken from."""
        return str(self.tree.get("x-facts", {}).get("source_sha256", self.source.sha256))

    def lighter(self) -> Document:
        """The same without what nothing asks for once it is repaired: the tree of the source below its top, its comments."""
        top = {key: value for key, value in self.source.tree.items() if isinstance(value, str)}
        return replace(self, source=replace(self.source, tree=top, comments={}))

    def origin_alone(self, places: Iterable[Pointer]) -> Document:
        """The same with nothing but where it is from, the lines of ``places`` and what was noted about it.

        That is what the last stages ask of it; all lines of a large document are more than its modules.
        """
        lines = {pointer: line for pointer in places if (line := self.line(pointer)) is not None}
        source = Source(self.source.config, self.source.origin, self.source.sha256, {}, lines, {})
        return Document(source, {key: value for key, value in self.tree.items() if key == "x-facts"})

    def line(self, pointer: Pointer) -> int | None:
        """The line of the nearest node at or above ``pointer`` that the source knows."""
        tail = ""
        while pointer:
            if pointer in self.origins:
                pointer = self.origins[pointer] + tail
                tail = ""
            elif pointer in self.source.lines:
                return self.source.lines[pointer]
            else:
                pointer, slash, token = pointer.rpartition("/")
                tail = slash + token + tail
        return None


# --- normalise


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter of an operation, with its name on the wire and in Python."""

    name: str
    """As on the wire."""
    python: str
    location: Literal["path", "query", "header", "cookie"]
    required: bool
    schema: Tree
    style: str
    """As the document says, else the default of the location; empty where `media_type` decides."""
    explode: bool
    description: str = ""
    deprecated: bool = False
    media_type: str = ""
    """How the value is written where the document gives ``content`` instead of a style: ``application/json``."""
    allow_reserved: bool = False
    """Characters of RFC 3986 §2.2 go out as they are."""
    allow_empty: bool = False
    """``allowEmptyValue``: a name without a value may be sent."""
    extensions: Tree = field(default_factory=dict)
    """Its ``x-`` members from the overlay: ``x-ids``, ``x-intervals``, ``x-form``."""
    formerly: tuple[str, ...] = ()
    """Arguments that it was called by, kept for one major version (names.lock)."""


@dataclass(frozen=True, slots=True)
class Encoding:
    """How one member of a form or of a multipart body is written (OpenAPI, Encoding Object)."""

    content_type: str = ""
    """Empty: as the schema of the member implies."""
    style: str = ""
    """Empty: nothing is said about style, explode and reserved characters, so the content type decides."""
    explode: bool = True
    allow_reserved: bool = False
    headers: Mapping[str, str] = field(default_factory=dict)
    """Name -> the value that a part of a multipart body is always sent with."""


@dataclass(frozen=True, slots=True)
class Content:
    """One media type of a body or a reply."""

    media_type: str
    """As the document writes it, parameters included: ``text/plain; charset=utf-8``."""
    schema: Tree | None
    """Use-site schema; of one item where ``sequential``. None where nothing is said."""
    encoding: Mapping[str, Encoding] = field(default_factory=dict)
    """Wire name of a member -> how it is written."""
    written: str = ""
    """What the document writes: a range of media types (``*/*``), or the same as ``media_type``."""
    sequential: bool = False
    """The document describes one item of a stream (``itemSchema`` of OpenAPI 3.2)."""


@dataclass(frozen=True, slots=True)
class Body:
    """What goes out; ``media_type`` and ``schema`` are those of the first of ``contents``."""

    media_type: str
    schema: Tree
    required: bool = False
    contents: tuple[Content, ...] = ()
    """Every media type that is carried, the one to send when nobody chooses first."""


@dataclass(frozen=True, slots=True)
class Response:
    """What comes back with one status; ``media_type`` and ``schema`` are those of the first of ``contents``."""

    status: str
    """``200``, ``4XX`` or ``default``."""
    media_type: str | None
    schema: Tree | None
    description: str = ""
    contents: tuple[Content, ...] = ()
    """Every media type that is carried, the one to ask for first; empty when nothing comes."""


@dataclass(frozen=True, slots=True)
class Flow:
    """One flow of OAuth 2.0, with its addresses as the document writes them."""

    kind: str
    """``authorizationCode``, ``clientCredentials``, ``implicit``, ``password`` or ``deviceAuthorization``."""
    authorization_url: str = ""
    """Of ``deviceAuthorization``: where the device asks for its code."""
    token_url: str = ""
    refresh_url: str = ""
    scopes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SecurityScheme:
    """One way to say who calls (OpenAPI, Security Scheme Object)."""

    name: str
    """As requirements name it."""
    kind: str
    """``apiKey``, ``http``, ``oauth2``, ``openIdConnect`` or ``mutualTLS``; another word is kept as it is."""
    location: str = ""
    """Of an API key: ``header``, ``query`` or ``cookie``."""
    key: str = ""
    """Name of that header, parameter or cookie."""
    scheme: str = ""
    """Of ``http``, in small letters: ``basic``, ``bearer``, ``digest``."""
    flows: tuple[Flow, ...] = ()
    discovery_url: str = ""
    """Of ``openIdConnect``."""


@dataclass(frozen=True, slots=True)
class Server:
    """Where an API answers; ``url`` as the document writes it: with ``{variables}``, perhaps relative."""

    url: str
    variables: Mapping[str, ServerVariable] = field(default_factory=dict)

    @property
    def default_url(self) -> str:
        """The address with the default of every variable filled in."""
        return re.sub(r"{([^{}]*)}", lambda match: self._default(match[1], match[0]), self.url)

    def _default(self, name: str, written: str) -> str:
        return self.variables[name].default if name in self.variables else written


@dataclass(frozen=True, slots=True)
class ServerVariable:
    """One ``{variable}`` of a server's address."""

    default: str
    values: tuple[str, ...] = ()
    """What it may be; empty when anything goes."""


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of the normal form; schemas are use-site schemas (see `Api`)."""

    id: str
    method: str
    """Upper case."""
    path: str
    pointer: Pointer
    tag: str
    resource: str
    """Attribute of the client: ``vehicles``."""
    name: str
    """Method of the resource: ``status``."""
    description: str
    parameters: tuple[Parameter, ...]
    body: Body | None
    responses: tuple[Response, ...]
    deprecated: bool = False
    requirements: tuple[Mapping[str, tuple[str, ...]], ...] = ()
    """Any one of these will do: security scheme -> scopes, all of them together. Empty: nothing is needed;
    an empty one among others: it also works without."""
    servers: tuple[Server, ...] = ()
    """Of this operation or its path; empty: those of the API."""
    extensions: Tree = field(default_factory=dict)
    """Every ``x-`` member of the operation: ``x-scopes`` from repair, the rest from the overlay."""
    formerly_ids: tuple[str, ...] = ()
    """operationIds that it had; their constants go on for one major version (names.lock)."""
    formerly: tuple[str, ...] = ()
    """Methods of the same resource that it was called by, kept for one major version (names.lock)."""

    @property
    def schemas(self) -> Iterator[Tree]:
        """Every use-site schema of parameters, body and replies."""
        yield from (each.schema for each in self.parameters)
        contents = [
            *(self.body.contents if self.body else ()),
            *(one for each in self.responses for one in each.contents),
        ]
        yield from (each.schema for each in contents if each.schema is not None)

    @property
    def security(self) -> tuple[str, ...]:
        """Names of the security schemes that apply."""
        return tuple(dict.fromkeys(name for one in self.requirements for name in one))


@dataclass(frozen=True, slots=True)
class Member:
    """One property of a class, or one value of an enum."""

    wire: str
    python: str
    description: str = ""
    formerly: tuple[str, ...] = ()
    """What it was called, kept for one major version (names.lock)."""


@dataclass(frozen=True, slots=True)
class Class:
    """One named component of the normal form: a flat object or an enum of two or more values."""

    name: str
    home: str
    """Module below ``models`` that defines it (snake case)."""
    schema: Tree
    members: tuple[Member, ...]
    description: str = ""
    pointer: Pointer = ""
    """Where it comes from in the document."""
    formerly: tuple[str, ...] = ()
    """Names it had, importable for one major version more (names.lock)."""
    tags: Mapping[str, tuple[str | bool | None, ...]] = field(default_factory=dict)
    """Property -> the values of it by which a discriminator means this class; None: all that mean no other, False: none
    is there at all."""


@dataclass(frozen=True)
class Api:
    """The normal form.

    ``classes`` holds what operations (or events) reach: (a) flat objects with properties,
    (b) enums of two or more values. A use-site schema is a scalar, an array, a map, a union,
    ``{}`` (anything) or a ``$ref`` to a class (bare, or in ``allOf: [ref]`` with annotations).
    """

    document: Document
    title: str
    version: str
    servers: tuple[Server, ...]
    classes: tuple[Class, ...]
    operations: tuple[Operation, ...]
    lock: Tree
    """names.lock as it is to be written."""
    schemes: Mapping[str, SecurityScheme] = field(default_factory=dict)
    """By name, in the order of the document."""
    webhooks: tuple[Operation, ...] = ()
    """What a receiver is sent, callbacks included: ``path`` is the name, ``body`` what comes; no replies."""

    @cached_property
    def by_name(self) -> Mapping[str, Class]:
        """Each class by its name."""
        return {each.name: each for each in self.classes}

    @property
    def config(self) -> ApiConfig:
        return self.document.source.config

    @property
    def has_scope_hierarchy(self) -> bool:
        """Whether scopes are ordered by colons and each may open a part of a reply; else a list means all, exactly."""
        return self.config.scope_hierarchy or any("x-scopes" in one.extensions for one in self.operations)

    def asked_scopes(self, operation: Operation) -> tuple[str, ...]:
        """Scopes that every way to sign in for ``operation`` asks for, in the order of the first."""
        ways = [
            [scope for name, scopes in way.items() if self._is_token(name) for scope in scopes]
            for way in operation.requirements
        ]
        return tuple(scope for scope in dict.fromkeys(ways[0]) if all(scope in way for way in ways)) if ways else ()

    def _is_token(self, scheme: str) -> bool:
        return scheme in self.schemes and self.schemes[scheme].kind in ("oauth2", "openIdConnect")

    @property
    def called(self) -> str:
        """What people call it: as spec/apis.toml has it, else as the document calls itself."""
        return self.config.title or self.title or self.config.name

    @property
    def noun(self) -> str:
        """The same in a sentence: ``Fleets (B2B) API``, and not ``Garage API API``."""
        return self.called if re.search(r"\bAPI$", self.called, re.IGNORECASE) else f"{self.called} API"


# --- annotate


@dataclass(frozen=True, slots=True)
class ScopeRule:
    """What an operation needs; ``optional`` scopes each open a part of the reply."""

    required: tuple[str, ...] = ()
    optional: tuple[str, ...] = ()
    by_action: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    by_trigger: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    published: tuple[str, ...] = ()
    """Actions and triggers of which the document states both the refusal and the declared name of the scope."""
    contradictory: bool = False
    """The sources disagree: warn, never refuse."""


@dataclass(frozen=True, slots=True)
class Paging:
    """Where a collection keeps its list, and how the next page is asked for. Paths are wire names from the reply down."""

    items: tuple[str, ...]
    """Path of the list; empty where the reply itself is the list."""
    item: Tree
    """Use-site schema of one item."""
    by: str = "links"
    """``links`` (those of HAL), ``address``, ``header``, ``cursor``, ``offset`` or ``page``."""
    parameter: str = ""
    """Of the query, by which a cursor, an offset or a page is asked for."""
    next: tuple[str, ...] = ()
    """Path of the next page's address or cursor."""
    last_item: tuple[str, ...] | None = None
    """Path of the cursor, from the last item down."""
    more: tuple[str, ...] = ()
    """Path of what is false on the last page."""
    total: tuple[str, ...] = ()
    """Path of the number of items."""
    pages: tuple[str, ...] = ()
    """Path of the number of pages."""
    first: int = 0
    """What the parameter is where it isn't sent."""


@dataclass(frozen=True, slots=True)
class ScopedOperation:
    """An operation with what it needs of a grant, how its collection is paged, and whether it is a command."""

    operation: Operation
    scopes: ScopeRule
    paging: Paging | None
    command: bool
    """A POST that must never be sent twice (remote, monitor, channel)."""
    ids: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """Argument -> class that may be given in its place -> Python path of the identifier in it."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Every scope of one API, with what says so."""

    declared: tuple[str, ...]
    undeclared: tuple[str, ...]
    aliases: Mapping[str, str]
    exact: bool = False
    """A scope is itself and covers no other."""


@dataclass(frozen=True, slots=True)
class AvailabilityRow:
    """Why a value may be missing: data for one path (``Status.energies[].level``) and what lies below it.

    Field for field what the package reads (ARCHITECTURE.md, decision 13); one that is as by default isn't printed.
    """

    path: str
    """In wire names, from a class of the normal form."""
    python: str = ""
    """The same in Python names."""
    scopes: tuple[str, ...] = ()
    """All of them are needed."""
    drives: tuple[str, ...] = ()
    """Drive types that have it; empty when nothing is said."""
    capability: str = ""
    """How the vehicle's capability reply calls the group; empty when it has no name for it."""
    context: str = ""
    """Name of the `ContextRule` under which absence is normal."""
    sentinels: tuple[Any, ...] = ()
    """Values that mean "not available"."""
    confident: bool = True
    """False: one source says it and another doubts it, or it was concluded."""
    catalog: str = ""
    """Row of the publisher's data catalog."""
    offered: bool = True
    """False: the catalog says that this API doesn't have it, while the document does."""
    published: bool = True
    """False: only replies have it; the published document doesn't."""
    contradiction: str = ""
    requires_parameters: Mapping[str, str] = field(default_factory=dict)
    """Parameter -> value that the request must name to get it."""
    filter: str = ""
    """Value of the ``type`` parameter that lets it through."""
    service: str = ""
    """Name of the `Service` that makes the vehicle upload it."""
    kinds: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Path of a member above (``Status.energies[].type``) -> its values for which this can be there."""


@dataclass(frozen=True, slots=True)
class Service:
    """A vehicle service: once the driver has activated it, the vehicle uploads its group of data."""

    name: str
    title: str
    remedy: str
    countries: tuple[str, ...] = ()
    """ISO 3166-1 codes of where it is offered; empty while no list is published."""


@dataclass(frozen=True, slots=True)
class ContextRule:
    """A value is expected only while ``member``, beside it, has one of ``values``."""

    name: str
    member: str
    values: tuple[Any, ...]
    says: str


@dataclass(frozen=True, slots=True)
class Lookup:
    """Where another reply says something of the vehicle: an operation, its arguments, a wire path."""

    operation: str
    path: str
    arguments: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Availability:
    """Everything that explains a missing value, compiled against the normal form."""

    rows: tuple[AvailabilityRow, ...] = ()
    members: Mapping[str, str] = field(default_factory=dict)
    """``Energy.level`` -> the path of the row that speaks of it, where only one does."""
    access: str = ""
    """Who decides what is sent, where no scope does."""
    contexts: tuple[ContextRule, ...] = ()
    capability: Lookup | None = None
    capability_names: Mapping[str, str] = field(default_factory=dict)
    """Another spelling in capability replies -> the name that rows use."""
    motorization: Lookup | None = None
    drives: Mapping[str, str] = field(default_factory=dict)
    """Motorization -> drive type."""
    approximate: tuple[str, ...] = ()
    """Motorizations that hold more than one drive type."""
    privacy: tuple[str, ...] = ()
    """Paths of the privacy state."""
    withheld: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Privacy state -> scopes (or paths) whose data the vehicle then keeps back."""
    faults: Mapping[str, Mapping[str, tuple[str, ...]]] = field(default_factory=dict)
    """Path of a recorded cause -> its values -> scopes (or paths) whose data it explains."""
    all_or_nothing: tuple[str, ...] = ()
    """Below these paths a member appears only when its mandatory and one optional member have data."""
    twins: Mapping[str, str] = field(default_factory=dict)
    """``Status.preconditioning`` -> the member that older vehicles send instead."""
    services: tuple[Service, ...] = ()
    pages: Mapping[str, str] = field(default_factory=dict)
    """Class of a page -> wire path of its items: ``Trips`` -> ``_embedded.trips[]``."""
    texts: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """Language -> scope -> what it opens, in words that a driver understands."""
    actions_at: tuple[str, ...] = ("",)
    """Places of the objects in a body that have an action as a member."""
    watched_at: str = ""
    """Place of the names of the data that a body asks to watch."""


@dataclass(frozen=True, slots=True)
class ErrorCode:
    """What an application code, a name or a text in an error body means, and what helps (codes.yaml)."""

    means: str
    remedy: str
    helps: Literal["wait", "sign-in", "person", "request", "nothing"]
    code: int | None = None
    name: str = ""
    says: str = ""
    """A part of the server's text, compared without case."""
    status: int | None = None
    """The HTTP status that it goes with; None for any."""
    empty: bool = False
    """There is no data there and then."""


@dataclass(frozen=True, slots=True)
class ScopedApi:
    """Its own type, so that nothing is rendered whose scopes nobody looked at."""

    api: Api
    operations: tuple[ScopedOperation, ...]
    vocabulary: Vocabulary
    availability: Availability = field(default_factory=Availability)
    codes: tuple[ErrorCode, ...] = ()

    def of(self, document: Document) -> ScopedApi:
        """The same of another form of its document."""
        return replace(self, api=replace(self.api, document=document))


# --- render, package


@dataclass(frozen=True, slots=True)
class FileTree:
    """Path below the distribution -> text."""

    scoped: ScopedApi
    files: Mapping[str, str]
    faces: Mapping[str, ModuleFace]
    """Of every module among ``files``; to format them changes none."""


@dataclass(frozen=True, slots=True)
class Listed:
    """One operation as REPORT.md and README list it."""

    id: str
    method: str
    path: str
    call: str
    """``vehicles.status``."""
    scopes: ScopeRule


@dataclass(frozen=True, slots=True)
class Chapter:
    """What the cover of the distribution says of one document."""

    name: str
    kind: str
    tier: str
    called: str
    """Title in spec/apis.toml; empty when there is none."""
    title: str
    """As the document calls itself."""
    noun: str
    version: str
    has_server: bool
    operations: tuple[Listed, ...]
    undeclared: tuple[str, ...]
    """Scopes that operations name and nothing declares."""
    repairs: Mapping[str, int]
    corrections: tuple[Diagnostic, ...]
    contradictions: tuple[Diagnostic, ...]
    unknown: Mapping[str, tuple[Diagnostic, ...]]
    left_out: tuple[Diagnostic, ...]
    """Operations that aren't generated."""
    reported: Mapping[str, tuple[Diagnostic, ...]]
    """Row of the table of what is carried -> parts that aren't modelled."""
    counts: Mapping[str, int]
    sha256: str


@dataclass(frozen=True, slots=True)
class Measure:
    """One number of one API and what is said of it."""

    api: str
    owner: str
    """Class of the normal form."""
    member: str
    """Wire name."""
    schema: Tree
    origin: str
    """Document and pointer, for messages."""

    @property
    def is_said(self) -> bool:
        """Whether there is a unit, or a reason why there is none."""
        return any(key in self.schema for key in UNIT_KEYS)

    @property
    def unit(self) -> str:
        """The unit, the units by value and with which values it is unknown, or nothing."""
        units = self.schema.get("x-unit-by", {}).get("units", {})
        unknown = self.schema.get("x-unit-unknown-by", {}).get("why", {})
        alone = [self.schema["x-unit"]] if "x-unit" in self.schema else []
        by_value = [*units.items(), *((value, "unknown") for value in unknown)]
        return ", ".join([*alone, *(f"{unit} ({value})" for value, unit in by_value)])

    @property
    def says(self) -> str:
        """The unit, or why there is none."""
        unknown = self.schema.get("x-unit-unknown")
        return self.unit or (f"unknown: {unknown}" if unknown else self.schema.get("x-number", ""))


UNIT_KEYS = ("x-unit", "x-unit-by", "x-unit-unknown", "x-number")
"""Each of them says what a number measures, or why nobody can say."""


@dataclass(frozen=True, slots=True)
class ClassFace:
    """One class as callers see it; of a private one what others have from it."""

    name: str
    bases: tuple[str, ...]
    members: tuple[tuple[str, str], ...]
    """Name of a member -> line that follows the name of the class: ``level: float | None``."""


@dataclass(frozen=True, slots=True)
class ModuleFace:
    """What one module offers, as `signatures` puts it together."""

    taken: tuple[str, ...] = ()
    """Names that it takes from the runtime under their own name."""
    offered: tuple[str, ...] = ()
    """``__all__``."""
    lines: tuple[tuple[str, str], ...] = ()
    """Name -> line of a function, a value or an old name."""
    classes: tuple[ClassFace, ...] = ()


@dataclass(frozen=True, slots=True)
class SubPackage:
    """One sub-package as it is to be written, with all that the whole has to know of it."""

    files: Mapping[str, str]
    faces: Mapping[str, ModuleFace]
    """Of every module among ``files``."""
    chapter: Chapter
    measures: tuple[Measure, ...]
    lock: Tree
    """names.lock as it is to be written."""
    lock_name: str
    """Where it is written, below spec/."""
    server_side: str
    """What the world answers by, as JSON; empty where there are no operations."""


@dataclass(frozen=True, slots=True)
class Package:
    """The whole distribution as it is to be written, path -> text."""

    files: Mapping[str, str]
    locks: Mapping[str, str]
    """names.lock files below spec/."""
    left_out: tuple[Diagnostic, ...] = ()
    """Why operations aren't in it, one entry for each."""
