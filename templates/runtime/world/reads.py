"""Operations that read cars: what each answers, by the name that callers know it under."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from . import parts, reports
from .cars import Car, Trip
from .ground import simplified
from .refusals import NO_CONTEXT, NO_DATA, Refused
from .reports import Json
from .schemas import example
from .visit import Visit

Answering = Callable[[Visit], Any]


class Unmade(dict[str, Any]):
    """An item of a long list: what filters look at, until its page is asked for and `make` makes the rest."""

    def __init__(self, seen: Json, make: Callable[[], Json]) -> None:
        super().__init__(seen)
        self.make = make


def _user(visit: Visit) -> Json:
    driver = visit.state.driver
    cars = [_vehicle_of(visit, car) for car in visit.state.cars]
    own = {"email": driver.email, "firstName": driver.first_name, "lastName": driver.last_name}
    links = {"self": {"href": visit.address}, "vehicles": {"href": f"{visit.address}/vehicles"}}
    return {**own, "_links": links, "_embedded": {"Vehicles": cars}}


def _vehicles(visit: Visit) -> list[Json]:
    return [_vehicle_of(visit, car) for car in visit.state.cars]


def _vehicle(visit: Visit) -> Json:
    return _vehicle_of(visit, visit.car)


def _vehicle_of(visit: Visit, car: Car) -> Json:
    """With every extension; those that nobody asked for go later."""
    names = _data_names(visit)
    pictures = [f"https://example.org/pictures/{car.id}/{number}.png" for number in (1, 2, 3)]
    extension = {
        "onboardCapabilities": reports.capabilities(car, names),
        "branding": {"brand": car.brand, "label": f"{car.brand} {car.motorization}"},
        "pictures": pictures,
        "devices": {"Device": [{"type": "pnc", "description": "Plug and Charge"}]},
        "callCenterNumbers": [{"callType": "ECALL", "phoneNumber": "112"}],
    }
    begun = reports.stamp(visit.state.clock.began)
    own = {"id": car.id, "vin": car.vin, "motorization": car.motorization, "createdAt": begun, "updatedAt": begun}
    codes = {"brandCode": car.brand[:2].upper(), "fuelType": {"BEV": "E", "FCEV": "H"}.get(car.drive, "G")}
    return {
        **own,
        **codes,
        "_links": visit.links(car, f"{visit.base}{visit.home(car)}"),
        "_embedded": {"extension": extension},
    }


def _capability(visit: Visit) -> Json:
    car = visit.car
    found = reports.capabilities(car, _data_names(visit))
    own = {"vin": car.vin, "brand": car.brand, "model": car.motorization, "motorization": car.motorization}
    extension = {"onboardCapabilities": found, "branding": {"brand": car.brand}}
    return {**own, "onboardCapabilities": found, "_embedded": {"extension": extension}}


def _data_names(visit: Visit) -> tuple[str, ...]:
    return tuple(visit.api.schemas.get("OnboardCapabilitiesData", {}).get("enum", ()))


def _status(visit: Visit) -> Json:
    return visit.of(visit.car, reports.status(_talking(visit.car)))


def _statuses(visit: Visit) -> list[Json]:
    return [visit.of(car, reports.status(car)) for car in visit.cars if car.blocks != frozenset()]


def _talking(car: Car) -> Car:
    """A car that reports no block has nothing to show yet. Raises `Refused`."""
    if car.blocks == frozenset():
        raise Refused(404, "No data available in this context", NO_CONTEXT)
    return car


def _position(visit: Visit) -> Json:
    car = visit.car
    if car.privacy != "None":
        raise Refused(404, "No data available in this context", NO_CONTEXT)
    if not (car.blocks is None or "lastPosition" in car.blocks):
        raise Refused(404, "No position was found", NO_DATA)
    return reports.position(car)


def _maintenance(visit: Visit) -> Json:
    return visit.of(visit.car, reports.maintenance(visit.car))


def _maintenances(visit: Visit) -> list[Json]:
    return [visit.of(car, reports.maintenance(car)) for car in visit.cars]


def _telemetry(visit: Visit) -> list[Json]:
    """What the car uploaded, as it then was: on the trip in the path, or in the last two months."""
    found = visit.car.samples
    if "tid" in visit.ids:
        trip = _trip_in_path(visit)
        found = [each for each in found if trip.started <= each.uploaded <= (trip.stopped or visit.state.now)]
    return [Unmade({"createdAt": reports.stamp(each.uploaded)}, partial(_sample, visit, each)) for each in found]


def _sample(visit: Visit, car: Car) -> Json:
    extension = {"location": reports.position(car), "maintenance": reports.maintenance(car)}
    sample = _undated(reports.telemetry(car, platform=visit.api.name == "platform"))
    return visit.of(car, {**sample, "createdAt": reports.stamp(car.uploaded), "_embedded": {"extension": extension}})


def _latest_telemetry(visit: Visit) -> Json:
    return visit.of(visit.car, reports.telemetry(_talking(visit.car), platform=True))


def _undated(value: Any) -> Any:
    """Without the time stamps of blocks: a sample has one for all."""
    if isinstance(value, dict):
        return {name: _undated(each) for name, each in value.items() if name not in ("createdAt", "updatedAt")}
    return [_undated(each) for each in value] if isinstance(value, list) else value


def _trips(visit: Visit) -> list[Json]:
    return _trips_of(visit, visit.car)


def _fleet_trips(visit: Visit) -> list[Json]:
    return [trip for car in visit.cars for trip in _trips_of(visit, car)]


def _trips_of(visit: Visit, car: Car) -> list[Json]:
    return [_shown(visit, car, each) for each in car.known_trips]


def _trip(visit: Visit) -> Json:
    return _shown(visit, visit.car, _trip_in_path(visit))


def _shown(visit: Visit, car: Car, trip: Trip) -> Json:
    found = reports.platform_trip(car, trip) if visit.api.name == "platform" else reports.trip(car, trip)
    home = f"{visit.base}{visit.home(car)}/trips/{trip.id}"
    below = {name: {"href": f"{home}/{name}"} for name in ("alerts", "collisions", "waypoints")}
    links = {"self": {"href": home}, "vehicle": {"href": f"{visit.base}{visit.home(car)}"}, **below}
    kept: Json = parts.filtered(visit.api, visit.success, found, parts.produced(visit.api, car))
    return {**kept, "_links": links}


def _trip_in_path(visit: Visit) -> Trip:
    trip = next((each for each in visit.car.known_trips if each.id == visit.ids["tid"]), None)
    if trip is None:
        raise Refused(404, "No trip was found", NO_DATA)
    return trip


def _way_points(visit: Visit) -> list[Json]:
    trip = _trip_in_path(visit)
    if trip.private == "Geolocation":
        return []
    kept = simplified(trip.points, visit.query.get("tolerance", 0.0))
    return [reports.way_point(visit.car, trip, place) for place in kept]


def _alerts(visit: Visit) -> list[Json]:
    return _alerts_of(visit, visit.car)


def _fleet_alerts(visit: Visit) -> list[Json]:
    return [alert for car in visit.cars for alert in _alerts_of(visit, car)]


def _alerts_of(visit: Visit, car: Car) -> list[Json]:
    trip = _trip_in_path(visit) if "tid" in visit.ids else None
    shown = [
        each for each in car.alerts if trip is None or trip.started <= each.started <= (trip.stopped or visit.state.now)
    ]
    return [visit.of(car, reports.alert(each)) for each in shown]


def _recorded(kind: str) -> Answering:
    """What was recorded of a car with `Car.record`; the rest of each is an example of its class."""

    def answer(visit: Visit) -> list[Json]:
        cars = visit.cars if "fid" in visit.ids and "vid" not in visit.ids else [visit.car]
        found = []
        for car in cars:
            for each in car.records.get(kind, ()):
                found.append({**example(visit.api, visit.success), **each, "_links": visit.links(car)})
        return found

    return answer


def _sessions(visit: Visit) -> list[Json]:
    """Those that it lived through, and those that were recorded."""
    own = [{**reports.session(visit.car, each), "_links": visit.links(visit.car)} for each in visit.car.sessions]
    return [*own, *_recorded("sessions")(visit)]


def _one_of(every: Answering, *names: str) -> Answering:
    """The one that the path names."""

    def answer(visit: Visit) -> Json:
        wanted = next(visit.ids[name] for name in names if name in visit.ids)
        found = next((each for each in every(visit) if wanted in (each.get("id"), each.get("sid"))), None)
        if found is None:
            raise Refused(404, "Nothing of that id was found", NO_DATA)
        return dict(found)

    return answer


def _fleets(visit: Visit) -> list[Json]:
    return [_fleet(visit)]


def _fleet(visit: Visit) -> Json:
    if visit.ids.get("fid", visit.state.fleet) != visit.state.fleet:
        raise Refused(403, "No such fleet")
    home = f"{visit.base}/fleets/{visit.state.fleet}"
    return {"id": visit.state.fleet, "name": "All cars", "description": "", "_links": {"self": {"href": home}}}


_alarms, _collisions, _thefts = map(_recorded, ("alarms", "collisions", "stolen"))

READS: Mapping[str, Answering] = {
    "user.get": _user,
    "fleets.list": _fleets,
    "fleets.get": _fleet,
    "fleets.alerts": _fleet_alerts,
    "fleets.alert": _one_of(_fleet_alerts, "aid"),
    "fleets.collisions": _collisions,
    "fleets.collision": _one_of(_collisions, "cid"),
    "fleets.maintenances": _maintenances,
    "fleets.statuses": _statuses,
    "fleets.trips": _fleet_trips,
    "vehicles.list": _vehicles,
    "vehicles.get": _vehicle,
    "vehicles.capability": _capability,
    "vehicles.status": _status,
    "vehicles.last_position": _position,
    "vehicles.maintenance": _maintenance,
    "vehicles.telemetry": _telemetry,
    "vehicles.latest_telemetry": _latest_telemetry,
    "vehicles.alerts": _alerts,
    "vehicles.alert": _one_of(_alerts, "aid"),
    "vehicles.alarms": _alarms,
    "vehicles.alarm": _one_of(_alarms, "aid"),
    "vehicles.collisions": _collisions,
    "vehicles.collision": _one_of(_collisions, "cid"),
    "vehicles.charging_sessions": _sessions,
    "vehicles.charging_session": _one_of(_sessions, "sid"),
    "vehicles.stolen_history": _thefts,
    "vehicles.stolen_record": _one_of(_thefts, "sid"),
    "vehicles.stolen_way_points": lambda visit: [reports.position(visit.car)],
    "trips.list": _trips,
    "trips.get": _trip,
    "trips.alerts": _alerts,
    "trips.alert": _one_of(_alerts, "aid"),
    "trips.collisions": _collisions,
    "trips.collision": _one_of(_collisions, "cid"),
    "trips.telemetry": _telemetry,
    "trips.way_points": _way_points,
}
