"""What the error codes of an API mean, as data of that API."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from ..base.records import dataclass


@dataclass(frozen=True)
class ErrorCode:
    """An application code, a name or a text in an error body, what it means, and what helps."""

    means: str
    """One sentence."""
    remedy: str
    """What to do, in the imperative."""
    helps: Literal["wait", "sign-in", "person", "request", "nothing"]
    """Waiting; the driver signing in again; whoever registered the application, or support; another
    request; nothing, because nothing is wrong."""
    code: int | None = None
    name: str = ""
    says: str = ""
    """A part of the server's text, compared without case."""
    status: int | None = None
    """The HTTP status that it goes with; None for any."""
    empty: bool = False
    """There is no data there and then: a list is empty, a single thing raises `NoData`."""

    def fits(self, status: int, code: int | None, name: str | None, message: str | None) -> bool:
        """Whether an error body of this status is of this kind."""
        if self.status not in (None, status):
            return False
        if self.code is not None:
            return code == self.code
        if self.name:
            return name is not None and name.casefold() == self.name.casefold()
        return self.says.casefold() in (message or "").casefold()


def code_of(
    codes: Iterable[ErrorCode], status: int, code: int | None, name: str | None, message: str | None
) -> ErrorCode | None:
    """The first row that fits; None when nothing is known."""
    return next((each for each in codes if each.fits(status, code, name, message)), None)
