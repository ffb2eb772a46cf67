"""Where tokens outlive the program. `TokenStore` is the interface for storage of your own."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol, runtime_checkable

import orjson

from ..base.domain import PACKAGE
from ..base.private_file import Untrusted, read_trusted, replace_private
from ..errors.without_reply import TokenStoreError
from ..http.deadline import left, waited_in_vain
from .file_lock import file_lock
from .token import Token

_FORMAT = f"{PACKAGE.replace('_', '-')} token"
_PATIENCE = 60.0
"""Seconds that one waits for others outside of a call; within one its timeout holds."""


class TokenStore(Protocol):
    """Keeps one token. A refresh token changes at each use, so a save that was lost means signing in again."""

    def load(self) -> Token | None:
        """The token that was saved last; None when there is none."""

    def save(self, token: Token | None) -> None:
        """Keep ``token``; None forgets it. Must be complete when it returns."""


@runtime_checkable
class SharedTokenStore(TokenStore, Protocol):
    """A store that several processes use: only one of them may renew at a time."""

    def lock(self) -> AbstractContextManager[object]:
        """Held from reading the token to saving the new one; waits for others."""


@runtime_checkable
class RenewalCountingStore(TokenStore, Protocol):
    """A store that counts renewals for all who share it, so that they share a budget."""

    def renewals(self) -> Sequence[float]:
        """How many seconds ago the token was renewed, within the last day."""

    def note_renewal(self) -> None:
        """It is about to be renewed."""


class MemoryTokenStore:
    """Keeps the token as long as the program runs."""

    def __init__(self, token: Token | None = None) -> None:
        self._token = token

    def load(self) -> Token | None:
        """The token; None when there is none."""
        return self._token

    def save(self, token: Token | None) -> None:
        """Keep ``token``; None forgets it."""
        self._token = token


class FileTokenStore:
    """Keeps the token in a file that only its owner may read (mode 0600 where the system has modes).

    The file is replaced as a whole, so a crash leaves the old token or the new one. A file that
    holds something else, or half of something, that is no regular file, or that other users may write is
    reported with `TokenStoreError` and never overwritten. Several processes may share one file; a lock beside it (``.lock``) lets one renew at a time.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        # A link is followed once, so that the file it points to is replaced and not the link.
        self.path: Path = Path(os.path.realpath(Path(path).expanduser()))

    def load(self) -> Token | None:
        """The token; None when there is no file. Raises `TokenStoreError`."""
        try:
            found = _token_in(read_trusted(self.path))
        except FileNotFoundError:
            return None
        except Untrusted as error:
            raise TokenStoreError(self.path, str(error), error.remedy) from None
        except OSError as error:
            raise self._unusable(error) from None
        if found is None:
            remedy = "delete the file if it isn't needed, or name another one, and sign in again"
            raise TokenStoreError(self.path, "this isn't a token file, or only a part of one", remedy)
        return found

    def save(self, token: Token | None) -> None:
        """Write ``token``, or remove the file for None. Raises `TokenStoreError`, with the old file untouched."""
        self.load()
        try:
            if token is None:
                self.path.unlink(missing_ok=True)
            else:
                replace_private(self.path, _written(token))
        except OSError as error:
            raise self._unusable(error) from None

    @contextlib.contextmanager
    def lock(self) -> Iterator[None]:
        """Held by one thread of one process at a time."""
        with contextlib.ExitStack() as stack:
            try:
                stack.enter_context(file_lock(self.path.with_name(self.path.name + ".lock"), left(_PATIENCE)))
            except TimeoutError:
                raise waited_in_vain() from None
            except OSError as error:
                raise self._unusable(error) from None
            yield

    def _unusable(self, error: OSError) -> TokenStoreError:
        return TokenStoreError(self.path, error.strerror or "can't be used", "check the folder and its permissions")


def _written(token: Token) -> memoryview:
    """As a view: a traceback shows nothing of what is in one."""
    return memoryview(orjson.dumps({"format": _FORMAT, **token.to_dict()}, option=orjson.OPT_INDENT_2))


def _token_in(content: bytes) -> Token | None:
    """The token in a token file; None for anything else."""
    try:
        stored = orjson.loads(content)
        if isinstance(stored, dict) and stored.get("format") == _FORMAT:
            return Token.from_dict(stored)
    except ValueError:
        pass
    return None
