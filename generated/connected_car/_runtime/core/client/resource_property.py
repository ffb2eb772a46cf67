"""How a client holds its resources."""

from __future__ import annotations

from functools import cached_property
from typing import Any, TypeVar, overload

T = TypeVar("T")


class resource_property(cached_property[T]):  # noqa: N801 - read as a decorator
    """A resource of a client, made when it is first asked for.

    On the class of the client it is the class of the resource, so that whatever looks at classes sees its methods:
    ``unittest.mock.create_autospec(Client)``.
    """

    @overload
    def __get__(self, client: None, owner: type[Any] | None = None) -> Any: ...
    @overload
    def __get__(self, client: object, owner: type[Any] | None = None) -> T: ...
    def __get__(self, client: object | None, owner: type[Any] | None = None) -> Any:
        return type(self.func(None)) if client is None else super().__get__(client, owner)
