"""`Model`: a frozen, typed view over the JSON value it came from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn, Self, dataclass_transform

from ..base.likely_name import likely_name
from ..base.removed import mark_removed
from .converters import ViewOf
from .fields import Members, field, rest
from .former import Former, former
from .issues import Issue
from .outgoing import strangers
from .paths import likely
from .scalars import inspect
from .wire import JsonSource, ReadOnlyArray, ReadOnlyObject, as_bytes, copied, decode, encode, exact

if TYPE_CHECKING:
    from .fields import Field, Rest
    from .issues import Tags

_new = object.__new__


@dataclass_transform(kw_only_default=True, frozen_default=True, field_specifiers=(field, rest, former))
class Model:
    """Base of every model. The wire value is its only state; nothing on the wire is ever lost.

    An attribute converts when it is read: it is an instance of its annotation, or None when the
    member is missing, null or unreadable. Views can't be changed; `replace` makes a new one.
    They are equal when class and wire value are equal, and can't be hashed.
    """

    __slots__ = ("__dict__", "_context", "_source", "_wire")
    __hash__: ClassVar[None]  # type: ignore[assignment]

    _wire: Any
    _pointer: ClassVar[str] = ""
    _tags: ClassVar[Tags] = {}

    def __init_subclass__(cls, pointer: str = "", tags: Tags | None = None) -> None:
        """``pointer``: where the document defines the class; ``tags``: which values of a member mean it in a union."""
        super().__init_subclass__()
        mark_removed(cls)
        cls._tags = tags or {}
        cls._pointer = pointer or f"/components/schemas/{cls.__name__}"

    def __init__(self, /, **values: Any) -> None:
        """A view over what the keywords say, by Python name; a member that isn't given isn't sent.

        None sends ``null`` where the document allows it, else nothing. Raises `TypeError` for an
        unknown keyword or name in a dict, and for a value that JSON can't say; the rest is checked when sent,
        NaN and infinities among it.
        """
        _set_wire(self, self._edited({}, values))

    @classmethod
    def from_json(cls, data: JsonSource) -> Self:
        """A view over JSON text. Raises `DecodeError` when it isn't JSON; any JSON will do."""
        view = cls._over(decode(data, cls.__name__))
        _set_source(view, as_bytes(data))
        return view

    @classmethod
    def from_wire(cls, value: Any) -> Self:
        """A view over a copy of a JSON value. Raises `TypeError` for what JSON can't say."""
        return cls._over(copied(value))

    @property
    def wire(self) -> Mapping[str, Any]:
        """The JSON object by wire names, read-only; empty when the wire held something else.

        Each reading copies its outermost level, and so does each object and list inside that is looked up: in a loop,
        keep it under a name.
        """
        return ReadOnlyObject(self._object())

    @property
    def extras(self) -> Mapping[str, Any]:
        """The members that the document doesn't know, read-only, by wire name."""
        known = self._members().by_wire
        return ReadOnlyObject({name: value for name, value in self._object().items() if name not in known})

    def issues(self) -> tuple[Issue, ...]:
        """What the wire did that the document doesn't say, here and below. Walks on every call."""
        return inspect(ViewOf(type(self)), self._wire)

    def to_wire(self) -> Any:
        """A copy of the JSON value."""
        return copied(self._whole())

    def to_json(self) -> bytes:
        """JSON; of a view as it was received, exactly the bytes received."""
        source = _source_of(self)
        return encode(self._wire) if source is None else source

    def to_dict(self) -> dict[str, Any]:
        """Converted values by Python name, down to plain dicts and lists; None for what is missing.

        What the document doesn't know stays in `extras`.
        """
        return _unfolded(self)

    def replace(self, /, **values: Any) -> Self:
        """A new view with these members changed, by Python name, and all others as they are.

        None removes a member, or sends ``null`` where the document allows it. Raises `TypeError`
        like the constructor, and when this view doesn't lie over a JSON object.
        """
        whole = self._whole()
        if type(whole) is not dict:
            raise TypeError(f"this {type(self).__name__} lies over no JSON object, so it has no member to replace")
        return self._over(self._edited(dict(whole), values))

    def __iter__(self) -> Iterator[tuple[str, Any]]:
        """Names and values as on the wire: ``dict(view)`` is its JSON object (FastAPI returns views so)."""
        return iter(copied(self._object()).items())

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return bool(self._wire == other._wire)

    def __setattr__(self, name: str, value: Any) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} can't be changed; replace({name}=...) makes a new one")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} can't be changed; replace({name}=None) makes a new one")

    def __repr__(self) -> str:
        from .masking import shown

        return shown(self)

    def _repr_html_(self) -> str:
        """What a notebook shows: a small table, masked as ``repr`` is."""
        from .masking import table

        return table(self)

    def __reduce__(self) -> tuple[Any, ...]:
        source = _source_of(self)
        return _restored, (type(self), source or encode(self._wire), source is not None)

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        return self

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        from .schema import core_schema_of

        return core_schema_of(cls)

    @classmethod
    def _over(cls, wire: Any) -> Self:
        view = _new(cls)
        _set_wire(view, wire)
        return view

    @classmethod
    def _members(cls) -> Members:
        members = cls.__dict__.get("_resolved")
        if members is None:
            members = cls._resolved = Members(cls)  # type: ignore[attr-defined]
        return members

    def _object(self) -> dict[str, Any]:
        return self._wire if type(self._wire) is dict else {}

    def _whole(self) -> Any:
        """The wire value with every digit that the source has."""
        source = _source_of(self)
        return self._wire if source is None else exact(source)

    @classmethod
    def _edited(cls, wire: dict[str, Any], values: Mapping[str, Any]) -> dict[str, Any]:
        """``wire`` itself, with the values written into it."""
        by_name, others = cls._members().by_name, cls._members().rest
        for name, value in values.items():
            if others is not None and name == others.name:
                written = {} if value is None else _written(cls, others, value)
                known = {key: kept for key, kept in wire.items() if key in cls._members().by_wire}
                wire.clear()
                wire.update(known | written)
                continue
            member = by_name.get(name) or by_name[cls._called_now(name, values)]
            if value is not None:
                wire[member.wire] = _written(cls, member, value)
            elif member.nullable:
                wire[member.wire] = None
            else:
                wire.pop(member.wire, None)
        return wire

    @classmethod
    def _called_now(cls, name: str, values: Mapping[str, Any]) -> str:
        """The member that ``name`` is an old name of. Raises TypeError for a name that is none."""
        old = getattr(cls, name, None)
        if not isinstance(old, Former):
            raise TypeError(_unknown(cls.__name__, name, cls._members().by_name))
        if old.now in values:
            raise TypeError(f"{name} is the old name of {old.now} in {cls.__name__}: give one of the two")
        old.warn(cls.__name__, 6)
        return old.now


_set_wire = Model.__dict__["_wire"].__set__
# Only views that came from outside have these two; they aren't part of their value.
_set_source = Model.__dict__["_source"].__set__
_set_context = Model.__dict__["_context"].__set__


def attach(view: Model, context: Any) -> None:
    """Remember what a view came from (a reply). Neither compared nor pickled, nor kept by an edit."""
    _set_context(view, context)


def context_of(view: Model) -> Any:
    """What `attach` left on this very view, or None. Nested views have none of their own."""
    return getattr(view, "_context", None)


def _source_of(view: Model) -> bytes | None:
    """The JSON as it was received, of a view that was received so."""
    return getattr(view, "_source", None)


def _restored(cls: type[Model], data: bytes, was_received: bool) -> Model:
    if was_received:
        return cls.from_json(data)
    return cls._over(exact(data))


def _written(model: type[Model], member: Field | Rest, value: Any) -> Any:
    try:
        wire = member.converter.write(value)
    except (TypeError, ValueError) as problem:
        expected = member.converter.expected
        raise TypeError(f"{model.__name__}.{member.name} expects {expected}: {problem}") from None
    if path := next(strangers(member.converter, value, wire, member.name), None):
        near = likely(model, path)
        hint = f"; did you mean {near}?" if near else ""
        raise TypeError(f"the document has no {path} in {model.__name__}{hint}")
    return wire


def _unknown(model: str, name: str, known: Iterable[str]) -> str:
    near = likely_name(name, known)
    return f"{model} has no member {name!r}" + (f"; did you mean {near!r}?" if near else "")


def _unfolded(view: Model) -> dict[str, Any]:
    top: dict[str, Any] = {}
    queue: list[tuple[dict[str, Any], Model]] = [(top, view)]
    # The queue grows while it is walked, so that depth costs no stack.
    for target, each in queue:
        target.update((name, _opened(getattr(each, name), queue)) for name in each._members().by_name)
    return top


def _opened(value: Any, queue: list[tuple[dict[str, Any], Model]]) -> Any:
    if isinstance(value, Model):
        queue.append(({}, value))
        return queue[-1][0]
    if isinstance(value, ReadOnlyObject | ReadOnlyArray):
        return copied(value)
    if isinstance(value, tuple):
        return [_opened(item, queue) for item in value]
    if isinstance(value, Mapping):
        return {key: _opened(item, queue) for key, item in value.items()}
    return value
