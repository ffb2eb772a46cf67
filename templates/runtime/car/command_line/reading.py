"""Commands that read: cars, status, position, trips, alerts, maintenance, probe, why."""

from __future__ import annotations

import argparse
import re
import warnings
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from importlib import import_module
from typing import Any

from ...core.errors.scope import MissingScope, ScopesRefused
from ...core.errors.without_reply import PackageError
from ...core.http.status_errors import Forbidden, NoData, NotFound
from ..readings.age import age
from ..readings.geo import position
from ..readings.stores import electric, fuel
from .answer import Answer, Column, Row

_SPAN = re.compile(r"(\d+)([hdw])")
_UNITS = {"h": "hours", "d": "days", "w": "weeks"}


def cars(client: Any, asked: argparse.Namespace) -> Answer:
    """Every car of the driver's."""
    rows = [
        {
            "car": number,
            "id": each.id,
            "vin": masked(each.vin),
            "drive": _text(each.motorization),
            "brand": _brand(each),
        }
        for number, each in enumerate(asked.watch.counted(every_car(client)), 1)
    ]
    return Answer([*map(Column, ("car", "drive", "brand", "vin", "id"))], rows, bool(rows))


STATUS = (
    Column("car"),
    Column("drive"),
    Column("battery", "%", level=True),
    Column("electric_range", "km"),
    Column("fuel", "%", level=True),
    Column("fuel_range", "km"),
    Column("charging"),
    Column("doors"),
    Column("mileage", "km"),
    Column("privacy"),
    Column("age"),
)


def status(client: Any, asked: argparse.Namespace) -> Answer:
    """What each car says of itself, and how old that is."""
    rows, complete = _each(client, asked, lambda number, car: status_row(client, number, car))
    return Answer(STATUS, rows, complete)


def status_row(client: Any, number: int, car: Any) -> Row:
    """The row of one car, below `STATUS`."""
    found = client.vehicles.status(car.id)
    battery, tank = electric(found), fuel(found)
    return {
        "car": number,
        "drive": _text(car.motorization),
        "battery": _at(battery, "level"),
        "electric_range": _at(battery, "autonomy"),
        "fuel": _at(tank, "level"),
        "fuel_range": _at(tank, "autonomy"),
        "charging": _text(_at(battery, "charging", "status")),
        "doors": ", ".join(map(str, _at(found.doors_state, "locked_states") or ())) or None,
        "mileage": _at(found.odometer, "mileage"),
        "privacy": _text(_at(found.privacy, "state")),
        "age": age(found, now=client.clock.now()),
    }


def places(client: Any, asked: argparse.Namespace) -> Answer:
    """Where each car was last."""
    columns = [Column("car"), Column("latitude", "°"), Column("longitude", "°"), Column("heading", "°"), Column("age")]
    features: list[Mapping[str, Any]] = []

    def one(number: int, car: Any) -> Row:
        found = client.vehicles.status(car.id).last_position
        place = position(found)
        if place is None:
            return {"car": number}
        seen = age(found, now=client.clock.now())
        features.append(_feature(place, {"car": number, "age_seconds": seen.total_seconds() if seen else None}))
        heading = _at(found, "properties", "heading")
        where = {"latitude": round(place.latitude, 5), "longitude": round(place.longitude, 5)}
        return {"car": number, **where, "heading": heading, "age": seen}

    rows, complete = _each(client, asked, one)
    return Answer(columns, rows, complete and all("latitude" in row for row in rows), features)


def trips(client: Any, asked: argparse.Namespace) -> Answer:
    """The trips of one car, since some time."""
    number, car = _chosen(client, asked)
    since = _since(asked.since, client.clock.now())
    query = {"timestamps": [f"{since.replace(tzinfo=None).isoformat(timespec='seconds')}Z/"]} if since else {}
    columns = [
        Column("trip"),
        Column("started"),
        Column("duration"),
        Column("distance", "km"),
        Column("average_speed", "km/h"),
        Column("battery_used", "%"),
        Column("done"),
    ]
    rows: list[Row] = []
    features: list[Mapping[str, Any]] = []
    for each in _or_nothing(asked.watch.counted(client.trips.list(car.id, **query))):
        rows.append(_trip(each))
        ends = [place for place in (position(each.start_position), position(each.stop_position)) if place]
        if ends:
            features.append(_line(ends, {"car": number, "trip": each.id, "distance_km": each.distance}))
    return Answer(columns, rows, bool(rows), features)


def _trip(each: Any) -> Row:
    speed = _at(each.kinetic, "avg_speed")
    first, last = map(_electric_level, (each.start_energies, each.end_energies))
    return {
        "trip": each.id,
        "started": each.started_at,
        "duration": None if each.duration is None else timedelta(seconds=each.duration),
        "distance": each.distance,
        "average_speed": None if speed is None else round(speed * 3.6, 1),
        "battery_used": None if first is None or last is None else round(first - last, 1),
        "done": each.done,
    }


def _electric_level(energies: Any) -> float | None:
    return next((each.level for each in energies or () if each.type == "Electric"), None)


def alerts(client: Any, asked: argparse.Namespace) -> Answer:
    """The warning lamps of one car."""
    _, car = _chosen(client, asked)
    rows = [
        {"type": _text(each.type), "severity": _text(each.severity), "since": each.started_at, "active": each.active}
        for each in _or_nothing(asked.watch.counted(client.vehicles.alerts(car.id)))
    ]
    return Answer([*map(Column, ("type", "severity", "since", "active"))], rows)


def maintenance(client: Any, asked: argparse.Namespace) -> Answer:
    """What is left until the next service."""

    def one(number: int, car: Any) -> Row:
        found = client.vehicles.maintenance(car.id)
        left = {"days_left": found.days_before_maintenance, "distance_left": found.mileage_before_maintenance}
        return {"car": number, **left, "age": age(found, now=client.clock.now())}

    rows, complete = _each(client, asked, one)
    return Answer(
        [Column("car"), Column("days_left", "d"), Column("distance_left", "km"), Column("age")], rows, complete
    )


def probe(client: Any, asked: argparse.Namespace) -> Answer:
    """Every operation that reads one car, asked once: which answer, and why the others don't."""
    _, car = _chosen(client, asked)
    rows = []
    for operation in asked.watch.counted(_probed(client)):
        answer, reason = _probe(client, operation, car)
        rows.append({"operation": f"{operation.resource}.{operation.name}", "answer": answer, "reason": reason})
    complete = all(row["answer"] == "yes" for row in rows)
    return Answer([*map(Column, ("operation", "answer", "reason"))], rows, complete)


def _probed(client: Any) -> Iterator[Any]:
    operations = import_module(client._api.namespace).OPERATIONS
    for each in operations.values():
        path = [parameter for parameter in each.parameters if parameter.location == "path"]
        if each.method == "GET" and len(path) == 1 and each.resource in ("vehicles", "trips"):
            yield each


def _probe(client: Any, operation: Any, car: Any) -> tuple[str, str]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            found = getattr(getattr(client, operation.resource), operation.name)(car.id)
            if operation.paginated:
                found = found.first()
        except NoData:
            return "no data", "nothing there and then"
        except (MissingScope, ScopesRefused, Forbidden) as error:
            return "refused", first_line(error)
        except PackageError as error:
            return "no", first_line(error)
    return ("yes", "deprecated" if operation.deprecated else "") if found is not None else ("no data", "an empty list")


def support(client: Any, asked: argparse.Namespace) -> Answer:
    """What the publisher's support asks for about each operation that fails for one car; masked."""
    reports = [*_reports(client, asked)]
    rows = [dict(line.partition(": ")[::2] for line in report.splitlines()) for report in reports]
    names = dict.fromkeys(name for row in rows for name in row)
    text = "\n\n".join(reports) or "every operation answered: there is nothing to report"
    return Answer([*map(Column, names)], rows, not reports, text=text)


def _reports(client: Any, asked: argparse.Namespace) -> Iterator[str]:
    """One for each operation whose call went out and failed; of the list of cars alone when that one does."""
    try:
        _, car = _chosen(client, asked)
    except PackageError:
        yield client.support_report()
        return
    last = client.support_report()
    for operation in asked.watch.counted(_probed(client)):
        answer, _ = _probe(client, operation, car)
        if answer != "no data" and client.support_report() != last:
            last = client.support_report()
            yield last


def why(client: Any, asked: argparse.Namespace) -> Answer:
    """Why a value is missing: ``status.last_position``, ``maintenance.days_before_maintenance``."""
    _, car = _chosen(client, asked)
    name, _, path = asked.path.partition(".")
    if not path or name not in ("status", "maintenance"):
        raise ValueError("the path begins with status or maintenance: status.last_position")
    reply = getattr(client.vehicles, name)(car.id)
    found = client.explain(reply, path, ask_vehicle=True)
    row = {"verdict": str(found.verdict), "condition": _text(found.condition), "remedy": _text(found.remedy)}
    return Answer([*map(Column, ("verdict", "condition", "remedy"))], [row], text=str(found))


def masked(vin: str | None) -> str | None:
    """The end alone."""
    return f"…{vin[-4:]}" if vin else None


def chosen(client: Any, name: str | None) -> tuple[int, Any]:
    """The car that is meant by its number, its id, its VIN or the end of it; the only one without a name.

    Raises `ValueError`.
    """
    every = [*enumerate(every_car(client), 1)]
    if name is None and len(every) == 1:
        return every[0]
    fits = [(number, car) for number, car in every if name and _is_called(number, car, name)]
    if len(fits) != 1:
        listed = ", ".join(f"{number} ({masked(car.vin) or car.id})" for number, car in every) or "none"
        raise ValueError(f"{'say which car' if name is None else 'no such car'}; there are: {listed}")
    return fits[0]


def _is_called(number: int, car: Any, name: str) -> bool:
    return name in (str(number), car.id) or bool(car.vin and len(name) >= 4 and car.vin.endswith(name))


def _chosen(client: Any, asked: argparse.Namespace) -> tuple[int, Any]:
    return chosen(client, asked.car)


def every_car(client: Any) -> Iterator[Any]:
    """All that the driver has; none where the server answers so with 404."""
    return _or_nothing(client.vehicles.list(extension=["branding"]))


def _each(client: Any, asked: argparse.Namespace, one: Callable[[int, Any], Row]) -> tuple[list[Row], bool]:
    """A row for each car, or for the one that is named; whether every car answered."""
    named = [*enumerate(every_car(client), 1)] if asked.car is None else [_chosen(client, asked)]
    rows: list[Row] = []
    complete = bool(named)
    for number, car in asked.watch.counted(named):
        try:
            rows.append(one(number, car))
        except NotFound:
            rows.append({"car": number, "drive": _text(car.motorization)})
            complete = False
    return rows, complete


def _or_nothing(items: Any) -> Iterator[Any]:
    """A list that the server answers with 404 is empty."""
    try:
        yield from items
    except NoData:
        return


def _since(text: str | None, now: datetime) -> datetime | None:
    """``30d``, ``12h``, ``2w``, or a date. Raises `ValueError`."""
    if text is None:
        return None
    try:
        if found := _SPAN.fullmatch(text):
            return now - timedelta(**{_UNITS[found[2]]: int(found[1])})
        return datetime.fromisoformat(text).astimezone(UTC)
    except OverflowError:
        raise ValueError(f"--since {text} lies outside of the years 1 to 9999") from None
    except ValueError:
        raise ValueError("--since takes 12h, 30d, 2w or a date such as 2026-01-31") from None


def _at(view: Any, *names: str) -> Any:
    for name in names:
        view = None if view is None else getattr(view, name)
    return view


def _text(value: Any) -> str | None:
    return None if value is None else str(value)


def _brand(car: Any) -> str | None:
    return _text(_at(car, "embedded", "extension", "branding", "brand") or car.brand)


def first_line(error: Exception) -> str:
    """What went wrong, without its details."""
    return str(error).partition("\n")[0]


def _feature(place: Any, properties: Mapping[str, Any]) -> Mapping[str, Any]:
    geometry = {"type": "Point", "coordinates": [place.longitude, place.latitude]}
    return {"type": "Feature", "geometry": geometry, "properties": properties}


def _line(places: list[Any], properties: Mapping[str, Any]) -> Mapping[str, Any]:
    """From start to end; one point where only one is known."""
    if len(places) == 1:
        return _feature(places[0], properties)
    geometry = {"type": "LineString", "coordinates": [[each.longitude, each.latitude] for each in places]}
    return {"type": "Feature", "geometry": geometry, "properties": properties}
