"""The contents of a body or a reply on two sides: which stands for which, what is gone, what is new."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from ..carries import FORMS, is_json, is_lines, plain_type
from ..layers import Content, Tree
from .changes import Direction
from .phrases import kind, type_phrase

ContentPair = tuple[Content, Content]


@dataclass(frozen=True, slots=True)
class Contents:
    """What became of the contents of one body, or of one reply."""

    common: tuple[ContentPair, ...]
    """What may be sent, or read, as before."""
    changed: tuple[ContentPair, ...]
    """What something else takes the place of: the only content that there was, and what a range now stands for."""
    gone: tuple[Content, ...]
    """What there was beside others, and isn't any more."""
    fresh: tuple[Content, ...]

    @classmethod
    def of(cls, old: Sequence[Content], new: Sequence[Content], side: Direction) -> Contents:
        """By media type, JSON by whatever name, and what a range of media types holds.

        Of several kinds of JSON that may be sent each is chosen by its name.
        """
        by_name = side == "request" and sum(is_json(one.media_type) for one in old) > 1
        common, gone, fresh = _paired(old, new, (_is_named_alike,) if by_name else (_is_named_alike, _is_json_twice))
        ranged = [(one, other) for one in gone for other in fresh if _holds(one, other) or _holds(other, one)]
        narrower = [(one, other) for one, other in ranged if side == "reply" and _holds(one, other)]
        wider = [(one, other) for one, other in ranged if side == "request" and _holds(other, one)]
        gone = [one for one in gone if all(one != mine for mine, _ in (*narrower, *wider))]
        fresh = [one for one in fresh if all(one != its for _, its in (*narrower, *wider))]
        if side == "reply":
            gone = [one for one in gone if not _is_read_alike(one, new)]
            fresh = [one for one in fresh if not _is_read_alike(one, old)]
        if gone and fresh and len(old) == 1:
            return cls((), ((gone[0], fresh[0]),), (), tuple(fresh[1:]))
        return cls((*common, *narrower), tuple(wider), tuple(gone), tuple(fresh))

    @property
    def pairs(self) -> Iterator[ContentPair]:
        """What stands in the same place; pairs of the same values come once."""
        told: list[tuple[Tree, Tree]] = []
        for one, other in (*self.common, *self.changed):
            values = value(one), value(other)
            if values not in told:
                told.append(values)
                yield one, other

    def moved(self, old: Content, new: Content) -> tuple[ContentPair, ...]:
        """What is sent when nobody names a media type, where that isn't the same any more; nothing where it is.

        A model goes out in either of two media types that take it. Bytes would go out under a wrong name.
        """
        its = [other for one, other in self.common if one == old]
        is_same = value(old) == value(new) and kind(value(old)) != "bytes"
        return ((old, new),) if its and new not in its and not is_same else ()

    def reads(self, lost: Content) -> bool:
        """Whether what goes on is read as a value of the same kind."""
        return any(type_phrase(value(lost)) == type_phrase(value(one)) for one, _ in self.common)


def _paired(
    old: Sequence[Content], new: Sequence[Content], rules: Sequence[Callable[[Content, Content], bool]]
) -> tuple[list[ContentPair], list[Content], list[Content]]:
    """What stands for each other by the first of the rules; what only one side has."""
    common: list[ContentPair] = []
    gone, fresh = list(old), list(new)
    for is_same in rules:
        for one in list(gone):
            other = next((each for each in fresh if is_same(one, each)), None)
            if other is not None:
                common.append((one, other))
                gone.remove(one)
                fresh.remove(other)
    return common, gone, fresh


def _is_named_alike(one: Content, other: Content) -> bool:
    return _name(one) == _name(other)


def _name(content: Content) -> tuple[str, frozenset[str]]:
    """A media type as RFC 9110 §8.3.1 compares it; a character set is the matter of whoever writes it."""
    parameters = (part.strip().lower() for part in content.media_type.split(";")[1:])
    return plain_type(content.media_type), frozenset(
        part.replace('"', "") for part in parameters if part and not part.startswith("charset=")
    )


def _is_json_twice(one: Content, other: Content) -> bool:
    """JSON is JSON, whatever it is called."""
    return is_json(one.media_type) and is_json(other.media_type)


def _holds(wide: Content, narrow: Content) -> bool:
    """Whether a range of media types (``image/*``) has the other in it (RFC 9110 §12.5.1)."""
    family, _, one = plain_type(wide.media_type).partition("/")
    return one == "*" and family in ("*", plain_type(narrow.media_type).partition("/")[0])


def _is_read_alike(one: Content, others: Sequence[Content]) -> bool:
    """Whether it is JSON that holds what JSON of the other side does: nobody notices which of them comes."""
    return any(_is_json_twice(one, other) and one.schema == other.schema for other in others)


def value(content: Content) -> Tree:
    """The use-site schema of what a caller has in hand: beside JSON, forms and texts that is bytes.

    ``bytes`` and ``stream`` are types of their own here, since no text stands in for them.
    """
    schema, plain = content.schema or {}, plain_type(content.media_type)
    if plain == "text/event-stream" or is_lines(content.media_type):
        return {"type": "stream", "items": schema}
    if plain in FORMS:
        return schema
    is_text = schema.get("type") == "string"
    if not is_text or schema.get("format") != "binary":
        if is_json(content.media_type):
            return schema
        if plain.startswith("text/"):
            return schema or {"type": "string"}
    limits = {key: said for key, said in schema.items() if key not in ("type", "format")} if is_text else {}
    return {**limits, "type": "bytes"}
