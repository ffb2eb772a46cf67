"""Unofficial client of the Stellantis Connected Car APIs: one sub-package for each API."""

from typing import TYPE_CHECKING

from ._runtime.lazy import lazy_attributes

if TYPE_CHECKING:
    from ._provenance import PROVENANCE as PROVENANCE
    from ._runtime import auth as auth
    from ._runtime import boolexp as boolexp
    from ._runtime import errors as errors
    from ._runtime import events as events
    from ._runtime import monitors as monitors
    from ._runtime import remotes as remotes
    from ._runtime.model import age as age
    from ._runtime.model import is_missing as is_missing
    from ._runtime.scopes import Scope as Scope

_HOMES = {
    "PROVENANCE": "_provenance",
    "Scope": "_runtime.scopes",
    "age": "_runtime.model",
    "auth": "_runtime",
    "boolexp": "_runtime",
    "errors": "_runtime",
    "events": "_runtime",
    "is_missing": "_runtime.model",
    "monitors": "_runtime",
    "remotes": "_runtime",
}
__all__ = [
    "PROVENANCE",
    "Scope",
    "age",
    "auth",
    "boolexp",
    "errors",
    "events",
    "is_missing",
    "monitors",
    "remotes",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_attributes(__name__, _HOMES)
