"""Notifications of the three APIs, as the publisher posts them (all values invented)."""

from __future__ import annotations

from typing import Any

VIN = "VR3TESTTEST000001"


def remote(id: str, status: str = "Success", cause: str | None = None, api: str = "b2c") -> dict[str, Any]:
    """One remote event of the end-user API or the platform."""
    outcome = {"type": "Done" if status in ("Success", "AlreadyDone", "Failed") else "Pending", "status": status}
    if cause:
        outcome["failureCause"] = cause
    subscription = {"channelId": "channel-1"} if api == "platform" else {"callbackId": "callback-1"}
    return {
        **subscription,
        "type": "Remote",
        "date": "2030-01-31T08:00:00Z",
        "attributes": [{"key": "vin", "value": VIN}],
        "remoteEvent": {"remoteActionId": id, "remoteType": "Doors", "eventStatus": outcome},
    }


def monitor(id: str, date: str = "2030-01-31T08:00:00Z", level: str = "19", api: str = "b2c") -> dict[str, Any]:
    """One monitor event of the end-user API or the platform."""
    values = [{"data": "vehicle.energy.electric.level", "value": {"type": "string", "body": {"literalValue": level}}}]
    extensions = [{"type": "vehicle.doorsState", "body": [{"doorState": {"lockedState": ["Locked"]}}]}]
    event: dict[str, Any] = {"values": values, "extensions": extensions, "refresh": False}
    subscription = {"callbackId": "callback-1"}
    if api == "platform":
        subscription = {"channelId": "channel-1"}
        event = {"data": {**event, "values": [{"data": "vehicle.energy.electric.level", "value": level}]}}
    return {**subscription, "type": "Monitor", "date": date, "monitorEvent": {"monitorId": id, **event}}


def fleet_remote(*ids: str, status: str = "Success") -> dict[str, Any]:
    """An envelope with remote events of a fleet."""
    outcome = {"type": "Done", "status": status}
    events = [
        {"remoteActionId": id, "vin": VIN, "eventDate": "2030-01-31T08:00:00Z", "eventStatus": outcome} for id in ids
    ]
    return {"callbackId": "callback-1", "attributes": [{"key": "site", "value": "north"}], "events": events}


def fleet_monitor(id: str, *vins: str, date: str = "2030-01-31T08:00:00Z") -> dict[str, Any]:
    """An envelope with events of one monitor that watches several vehicles."""
    values = [{"data": "vehicle.kinetic.moving", "value": {"type": "string", "body": {"literalValue": "true"}}}]
    events = [{"fleetId": "fleet-1", "vin": vin, "eventDate": date, "values": values, "refresh": True} for vin in vins]
    return {"monitorId": id, "events": events}
