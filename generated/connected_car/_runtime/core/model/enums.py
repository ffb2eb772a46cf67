"""Open enums: a value that the document doesn't name is still a value."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, EnumType, IntEnum, StrEnum
from typing import TYPE_CHECKING, Any, Self, TypeVar

from ..base.removed import refuse_removed_of

_E = TypeVar("_E", bound=Enum)


class _Members(EnumType):
    """Tells of values that an earlier release had; a class of values asks here for what it lacks."""

    if not TYPE_CHECKING:

        def __getattr__(cls, name: str) -> Any:
            refuse_removed_of(cls, name)
            raise AttributeError(f"{cls.__name__} has no value {name}")


class OpenEnum(StrEnum, metaclass=_Members):
    """Strings that the document names, and any other.

    A member equals its wire text. An unknown text gives an instance with ``is_known`` False that
    equals that text; other case and known old spellings give the known member. So a ``match``
    over one needs a last ``case _``.
    """

    def __init_subclass__(cls, spellings: Mapping[str, str] | None = None) -> None:
        """``spellings``: old or other wire text -> value of the member that it means."""
        super().__init_subclass__()
        cls._spellings = dict(spellings or {})  # type: ignore[attr-defined]

    @property
    def is_known(self) -> bool:
        """Whether the document names this value."""
        return _is_member(self)

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        known: Self | None = _respelled(cls).get(value.casefold())
        return known if known is not None else _unknown(str.__new__(cls, value), str.__str__(value))


class OpenIntEnum(IntEnum, metaclass=_Members):
    """Integers that the document names, and any other (``is_known`` False)."""

    @property
    def is_known(self) -> bool:
        """Whether the document names this value."""
        return _is_member(self)

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, int) or isinstance(value, bool):
            return None
        return _unknown(int.__new__(cls, value), int(value))


def _is_member(value: Enum) -> bool:
    return type(value)._value2member_map_.get(value._value_) is value


def _unknown(instance: _E, value: str | int) -> _E:
    instance._name_ = str(value)
    instance._value_ = value
    return instance


def _respelled(cls: type[OpenEnum]) -> dict[str, Any]:
    """Text without case -> member; built on the first text that is no value itself."""
    table: dict[str, Any] | None = cls.__dict__.get("_respelled_table")
    if table is None:
        table = {member.value.casefold(): member for member in reversed(cls)}
        old: dict[str, str] = cls._spellings  # type: ignore[attr-defined]
        table |= {
            text.casefold(): cls._value2member_map_[value]
            for text, value in old.items()
            if text.casefold() not in table
        }
        cls._respelled_table = table  # type: ignore[attr-defined]
    return table
