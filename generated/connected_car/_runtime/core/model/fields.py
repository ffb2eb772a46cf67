"""Members of a model: what the document says of each, and how reading one works."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from .annotations import converter_of, resolve
from .bounds import Limits
from .converters import ArrayOf, PositionalArray
from .getters import converting, passing
from .issues import IssueWalk, Place, View, json_type
from .plausibility import Implausible
from .scalars import Converter, TextChoice


class Field:
    """One member. Read on a view, it converts the wire value; views, sequences and maps are kept there.

    Of a scalar a `ScalarField` takes the place when `Members` of the class are built.
    """

    wire: str
    """Name on the wire."""
    format: str | None
    pattern: str | None
    scope: str | None
    """What a grant needs for the server to tell it."""

    nullable: bool
    """Null is one of its values."""
    required: bool
    limits: Limits | None
    const: Any
    sentinels: tuple[Any, ...]
    discriminator: str | None
    mapping: Mapping[str, str] | None
    unit: str | None
    """What a number is measured in, in pint's notation (``km/h``, ``°C``, ``%``); None when it isn't one unit."""
    unit_by: tuple[str, Mapping[str, str]] | None
    """Wire name of a member beside or above, and the unit that goes with each of its values."""
    unit_unknown: str | None
    """Why nobody knows the unit."""
    unit_unknown_by: tuple[str, Mapping[str, str]] | None
    """Wire name of a member beside or above, and the values of it with which nobody knows the unit, each with why."""
    twin_of: str | None
    """Wire name of the member beside this one that speaks of the same thing under its present name.

    In an item of an older list, the wire path at which items of the newer one have it.
    """
    twin_by: str | None
    """Wire name of the member that tells which items of the two lists are the same thing."""
    implausible: tuple[Implausible, ...]
    """Values that can't be, though the document allows them."""
    is_positional: bool
    """The items of its array mean something by their place."""
    read_only: bool
    """The server alone writes it."""
    write_only: bool
    """The server takes it and never tells it."""
    deprecated: bool
    """The document advises against it."""
    stamp: str | None
    """``above``: its time stamp speaks of the same thing as the one of the object above it."""

    name: str
    """Python name."""
    owner: type[View]
    """The class that declares it."""
    converter: Converter
    """Only after `Members` of the class were built."""

    def __init__(self, wire: str, **facts: Any) -> None:
        self.wire = wire
        self.read: Callable[[Any], Any] = self._resolve_and_read
        self.__dict__.update(facts)

    def __set_name__(self, owner: type[View], name: str) -> None:
        self.name = name
        self.owner = owner

    def __get__(self, view: Any, owner: type | None = None) -> Any:
        if view is None:
            return self
        wire = view._wire
        value = wire.get(self.wire) if type(wire) is dict else None
        if value is None:
            return None
        # Two threads may both convert; both return what came first.
        return view.__dict__.setdefault(self.name, self.read(value))

    def resolved(self, annotation: Any, module: str) -> Field:
        """This member with its converter, as it is read from now on. May be done twice with the same outcome."""
        types = resolve(annotation, module)
        self.converter = converter_of(types, (self.discriminator, self.mapping or {}))
        self.nullable = self.nullable or (self.converter.takes_null and self.const is None)
        if self.is_positional and isinstance(self.converter, ArrayOf) and not self.converter.gaps:
            self.converter = PositionalArray(self.converter.item)
        self.read = self._read_unless_sentinel if self.sentinels else self.converter.read
        return self if self.converter.is_cached else ScalarField(self)

    def _resolve_and_read(self, wire: Any) -> Any:
        self.owner._members()
        return self.read(wire)

    def _read_unless_sentinel(self, wire: Any) -> Any:
        value = self.converter.read(wire)
        return None if value in self.sentinels else value

    @property
    def is_closed(self) -> bool:
        """Whether the document lists the texts that it may have."""
        return self.const is not None or isinstance(self.converter, TextChoice)

    def fits(self, wire: Any) -> bool:
        """Whether the wire value is what the document declares; tells the branches of a union apart."""
        if wire is None:
            return self.nullable
        return self.converter.is_exact(wire) and (self.const is None or wire == self.const)

    def check(self, wire: Any, place: Place, walk: IssueWalk) -> None:
        """Note what is odd about the member's wire value."""
        if wire is None:
            if not self.nullable:
                walk.note(place, "null", self.converter.expected, "null")
            return
        self.converter.check(wire, place, walk)
        if self.limits is None and self.const is None and not self.sentinels:
            return
        value = self.converter.read(wire)
        if self.sentinels and value in self.sentinels:
            walk.note(place, "sentinel", self.converter.expected, json_type(wire))
        elif self.const is not None and value is not None and value != self.const:
            walk.note(place, "unknown_value", f"constant of type {json_type(self.const)}", json_type(wire))
        elif self.limits and value is not None and (broken := self.limits.broken_by(value)):
            walk.note(place, "limit", broken, json_type(wire))


class ScalarField(property, Field):
    """A member of which nothing is kept: a property, so that the interpreter calls its getter without detour."""

    def __init__(self, member: Field) -> None:
        self.__dict__.update(member.__dict__)
        kind = None if self.sentinels else self.converter.passthrough
        super().__init__(converting(self.wire, self.read) if kind is None else passing(self.wire, kind, self.read))

    def resolved(self, annotation: Any, module: str) -> Field:  # noqa: ARG002 - a class below reads it as its base does
        """Itself: a member is resolved once, so its code keeps what it learnt."""
        return self


class Rest:
    """All members that have no name of their own, where the document says what they hold."""

    __slots__ = ("converter", "name", "owner")

    name: str
    owner: type[View]
    converter: Converter

    def __set_name__(self, owner: type[View], name: str) -> None:
        self.name = name
        self.owner = owner

    def __get__(self, view: Any, owner: type | None = None) -> Any:
        if view is None:
            return self
        known, wire = view._members().by_wire, view._wire if type(view._wire) is dict else {}
        found = {name: value for name, value in wire.items() if name not in known}
        return view.__dict__.setdefault(self.name, self.converter.read(found))

    def resolve(self, annotation: Any, module: str) -> None:
        """Find the converter; may be done twice with the same outcome."""
        self.converter = converter_of(resolve(annotation, module))


def rest(*, default: None = None) -> Any:  # noqa: ARG001 - what type checkers ask for
    """Declare the map of all members that have no name: by wire name, each as the document describes it."""
    return Rest()


def field(
    wire: str,
    *,
    default: None = None,  # noqa: ARG001 - what type checkers ask for
    required: bool = False,
    nullable: bool = False,
    unit: str | None = None,
    unit_by: tuple[str, Mapping[str, str]] | None = None,
    unit_unknown: str | None = None,
    unit_unknown_by: tuple[str, Mapping[str, str]] | None = None,
    twin_of: str | None = None,
    twin_by: str | None = None,
    is_positional: bool = False,
    stamp: str | None = None,
    implausible: tuple[Mapping[str, Any], ...] = (),
    minimum: float | None = None,
    maximum: float | None = None,
    exclusive_minimum: float | None = None,
    exclusive_maximum: float | None = None,
    min_length: int | None = None,
    max_length: int | None = None,
    min_items: int | None = None,
    max_items: int | None = None,
    pattern: str | None = None,
    const: Any = None,
    format: str | None = None,
    scope: str | None = None,
    deprecated: bool = False,
    discriminator: str | None = None,
    mapping: Mapping[str, str] | None = None,
    sentinels: tuple[Any, ...] = (),
    read_only: bool = False,
    write_only: bool = False,
) -> Any:
    """Declare a member by its wire name; the rest is what the document says of it.

    ``default`` only tells type checkers that no constructor needs the member. ``pattern`` is
    documentation: real replies break it. ``sentinels`` are values that mean "not available".
    """
    limits = (
        minimum,
        maximum,
        exclusive_minimum,
        exclusive_maximum,
        min_length,
        max_length,
        min_items,
        max_items,
    )
    return Field(
        wire,
        required=required,
        nullable=nullable,
        unit=unit,
        unit_by=unit_by,
        unit_unknown=unit_unknown,
        unit_unknown_by=unit_unknown_by,
        twin_of=twin_of,
        twin_by=twin_by,
        is_positional=is_positional,
        stamp=stamp,
        implausible=tuple(Implausible(**each) for each in implausible),
        limits=None if limits == (None,) * 8 else Limits(*limits),
        pattern=pattern,
        const=const,
        format=format,
        scope=scope,
        deprecated=deprecated,
        discriminator=discriminator,
        mapping=mapping,
        sentinels=sentinels,
        read_only=read_only,
        write_only=write_only,
    )


class Members:
    """All members of one class, resolved."""

    __slots__ = ("by_name", "by_wire", "model", "required", "rest")

    def __init__(self, model: type[View]) -> None:
        found: dict[str, Field] = {}
        for owner in reversed(model.__mro__):
            # Listed first: another thread may be adding to the class meanwhile.
            found |= {each.name: each for each in list(vars(owner).values()) if isinstance(each, Field)}
        for name, each in found.items():
            found[name] = each.resolved(each.owner.__annotations__[name], each.owner.__module__)
            setattr(each.owner, name, found[name])
        self.rest = next((each for each in list(vars(model).values()) if isinstance(each, Rest)), None)
        if self.rest:
            self.rest.resolve(model.__annotations__[self.rest.name], model.__module__)
        self.model = model
        self.by_name = found
        self.by_wire = {each.wire: each for each in found.values()}
        self.required = tuple(each.wire for each in found.values() if each.required)

    def check(self, wire: dict[str, Any], place: Place, walk: IssueWalk) -> None:
        """Note what is odd about an object of this class."""
        model, by_wire = self.model, self.by_wire
        for name, value in wire.items():
            if each := by_wire.get(name):
                each.check(value, (place, name, model), walk)
                if each.implausible:
                    self._check_plausible(each, wire, (place, name, model), walk)
            elif self.rest:
                self.rest.converter.check({name: value}, (place, name, model), walk)
            else:
                walk.note((place, name, model), "unknown_member", "nothing", json_type(value))
        for name in self.required:
            if name not in wire and not self._goes_without(by_wire[name], walk):
                expected = by_wire[name].converter.expected
                walk.note((place, name, model), "missing", expected, "nothing")

    @staticmethod
    def _goes_without(member: Field, walk: IssueWalk) -> bool:
        """What one side alone writes is required of that side alone (OpenAPI, ``readOnly`` and ``writeOnly``)."""
        return member.read_only if walk.outgoing else member.write_only

    def _check_plausible(self, member: Field, wire: dict[str, Any], place: Place, walk: IssueWalk) -> None:
        sent = wire[member.wire]
        value = None if sent is None else member.read(sent)
        found = (
            rule.says for rule in member.implausible if value is not None and rule.holds(value, wire, self.by_wire)
        )
        if says := next(found, None):
            walk.note(place, "implausible", says, json_type(sent))

    def match_score(self, wire: dict[str, Any]) -> tuple[int, int]:
        """How many members of the object this class declares, and how many of those are as declared."""
        known = [(self.by_wire[name], value) for name, value in wire.items() if name in self.by_wire]
        return len(known), sum(each.fits(value) for each, value in known)
