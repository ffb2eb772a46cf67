"""What messages say: of a remote command's state, of a monitor that came true; in the words of each API."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from . import parts, reports
from .cars import Car
from .facts import ServerFacts, facts
from .monitors import Monitor
from .notifications import filled
from .remotes import FINAL, TYPES, RemoteRun
from .reports import Json
from .triggers import text

_EXTENSIONS: Mapping[str, str] = {
    "vehicle.doorsState": "doorState",
    "vehicle.status": "status",
    "vehicle.maintenance": "maintenance",
    "vehicle.position": "position",
    "vehicle.alerts": "alerts",
    "vehicle.alerts.active": "alerts",
    "vehicle.alarm": "alarm",
    "vehicle.trip": "trip",
    "vehicle.latestTelemetry": "latestTelemetry",
}
"""Name of an extension -> the member of its body; whatever begins with vehicle.telemetry goes to ``telemetry``."""


_ROOTS = {
    True: {"$ref": "#/components/schemas/AggregatedTelemetries"},
    False: {"$ref": "#/components/schemas/Status"},
}
"""Whether it is the platform -> the class of what a car says of itself."""
_ALERT, _MAINTENANCE, _TRIP = ({"$ref": f"#/components/schemas/{name}"} for name in ("Alert", "Maintenance", "Trip"))


def remote_message(run: RemoteRun, when: datetime) -> Json:
    """A state of a command."""
    done = run.status in FINAL
    state: Json = {"type": "Done" if done else "Pending", "status": run.status}
    if run.status == "Failed":
        state |= {"failureCause": run.failure} | ({"feedbackDetail": run.feedback} if run.feedback else {})
    event = {"remoteActionId": run.id, "remoteType": TYPES[run.action], "eventStatus": state}
    given = [*run.subscription.attributes("Body"), *(run.form.get("attributes") or ())]
    attributes = _filled(given, run.car)
    if run.subscription.api == "b2b":
        dated = {**event, "vin": run.car.vin, "eventDate": reports.stamp(when)}
        return {"callbackId": run.subscription.id, "attributes": attributes, "events": [dated]}
    return _message(run.subscription.api, run.subscription.id, attributes, "Remote", when) | {"remoteEvent": event}


def monitor_message(
    monitor: Monitor, car: Car, values: Mapping[str, Any], before: Mapping[str, Any], again: bool, when: datetime
) -> Json:
    """An expression that came true, or still is (``again``)."""
    api = monitor.subscription.api
    extensions = _extensions(monitor, car)
    given = [*monitor.subscription.attributes("Body"), *(monitor.form.get("attributes") or ())]
    attributes = _filled(given, car)
    if api == "platform":
        flat = [
            {"data": name, "value": text(value), "previous": text(before.get(name))} for name, value in values.items()
        ]
        event: Json = {"monitorId": monitor.id, "data": {"values": flat, "extensions": extensions, "refresh": again}}
        return _message(api, monitor.subscription.id, attributes, "Monitor", when) | {"monitorEvent": event}
    shown = [_value(monitor, name, value, before.get(name), car) for name, value in values.items()]
    if api == "b2b":
        shown = [{key: each[key] for key in ("data", "value")} for each in shown]
        bodies = [{**each, "body": each["body"][0]} for each in extensions]
        event = {"fleetId": monitor.subscription.fleet, "vin": car.vin, "eventDate": reports.stamp(when)}
        event |= {"values": shown, "extensions": bodies, "refresh": again}
        return {"monitorId": monitor.id, "attributes": attributes, "events": [event]}
    event = {"monitorId": monitor.id, "values": shown, "extensions": extensions, "refresh": again}
    return _message(api, monitor.subscription.id, attributes, "Monitor", when) | {"monitorEvent": event}


def _message(api: str, channel: str, attributes: list[Json], kind: str, when: datetime) -> Json:
    name = "channelId" if api == "platform" else "callbackId"
    return {name: channel, "attributes": attributes, "type": kind, "date": reports.stamp(when)}


def _filled(attributes: list[Json], car: Car) -> list[Json]:
    body = [each for each in attributes if each.get("type", "Body") == "Body" and "key" in each]
    return [{"key": each["key"], "value": filled(each["value"], car)} for each in body]


def _value(monitor: Monitor, name: str, value: Any, before: Any, car: Car) -> Json:
    if name == "vehicle.alert":
        value = {"type": "obj.alert", "body": {"objectValues": _active_alerts(monitor, car)}}
        return {"data": name, "value": value, "previous": text(before)}
    return {"data": name, "value": {"type": "string", "body": {"literalValue": text(value)}}, "previous": text(before)}


def _extensions(monitor: Monitor, car: Car) -> list[Json]:
    """Those that the grant opens; the others are left out, as documented."""
    found = []
    for name in monitor.form.get("extendedEventParam") or ():
        member = _EXTENSIONS.get(name, "telemetry" if name.startswith("vehicle.telemetry") else "")
        value = _extension(monitor, car, member)
        if value not in (None, {}, []):
            kind = "vehicle.telemetry" if member == "telemetry" else name
            found.append({"type": kind, "body": [{member: value}]})
    return found


def _extension(monitor: Monitor, car: Car, member: str) -> Any:
    api = facts(monitor.subscription.api)
    root = _ROOTS[api.name == "platform"]
    whole = reports.telemetry(car, platform=True) if api.name == "platform" else reports.status(car)
    shown = reports.platform_trip if api.name == "platform" else reports.trip
    seen = _open(monitor, car, root, whole)
    inner = seen.get("vehicle", seen)
    told = car.privacy != "Full"
    trip = car.known_trips[-1] if told and car.known_trips else None
    return {
        "doorState": inner.get("doorsState"),
        "status": seen,
        "latestTelemetry": seen,
        "telemetry": inner and {"vehicle": inner},
        "position": inner.get("lastPosition") or inner.get("location"),
        "alarm": inner.get("alarm"),
        "maintenance": _open(monitor, car, _MAINTENANCE, reports.maintenance(car)) if told else None,
        "alerts": _active_alerts(monitor, car) if told else None,
        "trip": trip and _open(monitor, car, _TRIP, _documented(api, _TRIP, shown(car, trip))),
    }.get(member)


def _documented(api: ServerFacts, schema: Json, value: Json) -> Json:
    """Without what filters alone look at."""
    known = api.resolved(schema)["properties"]
    return {name: each for name, each in value.items() if name in known}


def _active_alerts(monitor: Monitor, car: Car) -> list[Json]:
    found = [_open(monitor, car, _ALERT, reports.alert(each)) for each in car.alerts if each.ended is None]
    return [each for each in found if each]


def _open(monitor: Monitor, car: Car, schema: Json, value: Json) -> Json:
    """What of it the car uploads and the consent opens; nothing where the consent opens none of it."""
    api = facts(monitor.subscription.api)
    seen: Json = parts.filtered(api, schema, value, parts.produced(api, car))
    if monitor.consent is not None:
        opens = parts.granted(api, monitor.consent.scopes)
        seen = parts.filtered(api, schema, seen, opens) if opens(api.class_of(schema)[0]) else {}
    return seen
