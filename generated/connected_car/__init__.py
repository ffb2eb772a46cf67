"""Unofficial client of the Stellantis Connected Car APIs: one sub-package for each API."""

from typing import TYPE_CHECKING

from ._runtime.car import domain as _domain  # noqa: F401 - what must never be shown is known before anything else
from ._runtime.core.base.lazy import lazy_attributes

if TYPE_CHECKING:
    from . import auth as auth
    from . import boolexp as boolexp
    from . import content as content
    from . import drift as drift
    from . import drivers as drivers
    from . import errors as errors
    from . import events as events
    from . import monitors as monitors
    from . import polling as polling
    from . import postgres as postgres
    from . import readings as readings
    from . import remotes as remotes
    from . import sweeps as sweeps
    from . import testing as testing
    from ._provenance import PROVENANCE as PROVENANCE
    from ._runtime.car.readings.age import Age as Age
    from ._runtime.car.readings.age import age as age
    from ._runtime.car.readings.geo import GeoPosition as GeoPosition
    from ._runtime.car.readings.geo import position as position
    from ._runtime.car.readings.rows import geojson as geojson
    from ._runtime.car.readings.rows import rows as rows
    from ._runtime.car.readings.stores import electric as electric
    from ._runtime.car.readings.stores import fuel as fuel
    from ._runtime.core.http.retry import Retry as Retry
    from ._runtime.core.model.presence import get as get
    from ._runtime.core.model.presence import is_missing as is_missing
    from ._runtime.core.model.quantity import Quantity as Quantity
    from ._runtime.core.model.quantity import quantity as quantity
    from ._runtime.core.model.time_of_day import TimeOfDay as TimeOfDay
    from ._runtime.core.scopes.algebra import Scope as Scope

_HOMES = {
    "PROVENANCE": "_provenance",
    "Quantity": "_runtime.core.model.quantity",
    "Retry": "_runtime.core.http.retry",
    "Scope": "_runtime.core.scopes.algebra",
    "TimeOfDay": "_runtime.core.model.time_of_day",
    "quantity": "_runtime.core.model.quantity",
    "get": "_runtime.core.model.presence",
    "is_missing": "_runtime.core.model.presence",
    "Age": "_runtime.car.readings.age",
    "GeoPosition": "_runtime.car.readings.geo",
    "age": "_runtime.car.readings.age",
    "electric": "_runtime.car.readings.stores",
    "fuel": "_runtime.car.readings.stores",
    "geojson": "_runtime.car.readings.rows",
    "position": "_runtime.car.readings.geo",
    "rows": "_runtime.car.readings.rows",
    "auth": "",
    "boolexp": "",
    "content": "",
    "drift": "",
    "drivers": "",
    "errors": "",
    "events": "",
    "monitors": "",
    "polling": "",
    "postgres": "",
    "readings": "",
    "remotes": "",
    "sweeps": "",
    "testing": "",
}
__all__ = [
    "PROVENANCE",
    "Quantity",
    "Retry",
    "Scope",
    "TimeOfDay",
    "get",
    "is_missing",
    "quantity",
    "Age",
    "GeoPosition",
    "age",
    "electric",
    "fuel",
    "geojson",
    "position",
    "rows",
    "auth",
    "boolexp",
    "content",
    "drift",
    "drivers",
    "errors",
    "events",
    "monitors",
    "polling",
    "postgres",
    "readings",
    "remotes",
    "sweeps",
    "testing",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_attributes(__name__, _HOMES)
