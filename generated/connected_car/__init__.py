"""Unofficial client of the Stellantis Connected Car APIs: one sub-package for each API."""

from typing import TYPE_CHECKING

from ._runtime.lazy import lazy_attributes

if TYPE_CHECKING:
    from . import auth as auth
    from . import boolexp as boolexp
    from . import drift as drift
    from . import errors as errors
    from . import events as events
    from . import monitors as monitors
    from . import polling as polling
    from . import remotes as remotes
    from ._provenance import PROVENANCE as PROVENANCE
    from ._runtime.model import GeoPosition as GeoPosition
    from ._runtime.model import TimeOfDay as TimeOfDay
    from ._runtime.model import age as age
    from ._runtime.model import is_missing as is_missing
    from ._runtime.model import position as position
    from ._runtime.retry import Retry as Retry
    from ._runtime.scopes import Scope as Scope

_HOMES = {
    "GeoPosition": "_runtime.model",
    "PROVENANCE": "_provenance",
    "Retry": "_runtime.retry",
    "Scope": "_runtime.scopes",
    "TimeOfDay": "_runtime.model",
    "age": "_runtime.model",
    "is_missing": "_runtime.model",
    "position": "_runtime.model",
    "auth": "",
    "boolexp": "",
    "drift": "",
    "errors": "",
    "events": "",
    "monitors": "",
    "polling": "",
    "remotes": "",
}
__all__ = [
    "GeoPosition",
    "PROVENANCE",
    "Retry",
    "Scope",
    "TimeOfDay",
    "age",
    "is_missing",
    "position",
    "auth",
    "boolexp",
    "drift",
    "errors",
    "events",
    "monitors",
    "polling",
    "remotes",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_attributes(__name__, _HOMES)
