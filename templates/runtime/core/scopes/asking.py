"""What may be asked of a user: the names of the API, in its spelling, and at least one of them."""

from __future__ import annotations

from collections.abc import Iterable

from ..errors.scope import UnknownScope
from .algebra import IDENTITY, Grant, Scope, Vocabulary, scopes_in


def to_ask(scopes: str | Iterable[str], vocabulary: Vocabulary) -> tuple[Scope, ...]:
    """``scopes`` as the sign-in page is to be given them, each once.

    Another name that the API knows becomes its own. Raises `UnknownScope` for any other name, `ValueError` for an
    empty list.
    """
    asked = scopes_in(scopes)
    if not asked:
        raise ValueError("no scope is asked for, and without any the server refuses every call: name at least one")
    strangers = [scope for scope in asked if scope not in vocabulary and scope not in IDENTITY]
    if strangers and [*vocabulary]:
        raise UnknownScope(strangers, [vocabulary.near(scope) for scope in strangers])
    return tuple(dict.fromkeys(vocabulary.own(scope) for scope in asked))


def refused(asked: Iterable[str], grant: Grant) -> tuple[Scope, ...]:
    """What of ``asked`` the user didn't give; nothing where the grant isn't known."""
    wanted = [Scope(scope) for scope in asked if scope not in IDENTITY]
    return tuple(scope for scope in wanted if not grant.covers(scope)) if grant.known else ()
