# Fleets (B2B): generated, do not edit.
from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from .._runtime.car.commands.command_rule import CommandRule
from .._runtime.core.base.lazy import removed_attributes
from .._runtime.core.operation.operation import Operation, Paging, Parameter
from .._runtime.core.scopes.scope_rule import ScopeRule

if TYPE_CHECKING:
    from .models import (
        AlarmDetails,
        Alarms,
        Alert,
        Alerts,
        CallbackRef,
        Collision,
        Collisions,
        Fleet,
        Fleets,
        Maintenance,
        MaintenanceList,
        Monitor,
        MonitorRef,
        Monitors,
        Position,
        RemoteAction,
        RemoteActions,
        RemoteCallback,
        RemoteCallbacks,
        RemotePostResponse,
        Status,
        StatusList,
        Stolen,
        StolenCollection,
        Telemetries,
        Trip,
        Trips,
        Vehicle,
        VehicleCapabilities,
        Vehicles,
        WayPoints,
    )

_NAMESPACE = __name__.rpartition(".")[0]

GET_FLEET_REMOTES: Operation[RemoteCallbacks] = Operation(
    id="getFleetRemotes",
    method="GET",
    path="/fleets/{fid}/remote/callbacks",
    resource="callbacks",
    name="list",
    namespace=_NAMESPACE,
    scopes=ScopeRule(),
    parameters=(
        Parameter("fleet_id", "fid", "path", "str", required=True, ids={"Fleet": "id"}),
        Parameter("types", "types", "query", "Sequence[RemoteType]"),
        Parameter("index_range", "indexRange", "query", "str", form="\\d+(?:-\\d*)?", such_as="0-9 or 5-"),
        Parameter("page_size", "pageSize", "query", "int", limits={"minimum": 1, "maximum": 60}),
        Parameter("page_token", "pageToken", "query", "str"),
    ),
    responses={"200": "RemoteCallbacks", "default": "XError"},
    accept="application/hal+json",
    paging=Paging(
        (
            "_embedded",
            "callbacks",
        ),
        "RemoteCallback",
    ),
)

SET_FLEET_VEHICLE_REMOTE: Operation[CallbackRef] = Operation(
    id="setFleetVehicleRemote",
    method="POST",
    path="/fleets/{fid}/remote/callbacks",
    resource="callbacks",
    name="create",
    namespace=_NAMESPACE,
    scopes=ScopeRule(),
    parameters=(Parameter("fleet_id", "fid", "path", "str", required=True, ids={"Fleet": "id"}),),
    body="RemoteCallbackSubscribe",
    body_media_type="application/json",
    responses={"200": "CallbackRef", "default": "XError"},
    accept="application/hal+json",
    command=True,
    rule=CommandRule.of(
        {"id": "callbackId", "listing": "getFleetRemotes", "listed_id": "id", "listed_label": "subscribe/label"}
    ),
)

GET_FLEET_REMOTEBY_ID: Operation[RemoteCallback] = Operation(
    id="getFleetRemotebyId",
    method="GET",
    path="/fleets/{fid}/remote/callbacks/{cbid}",
    resource="callbacks",
    name="get",
    namespace=_NAMESPACE,
    scopes=ScopeRule(),
    parameters=(
        Parameter("fleet_id", "fid", "path", "str", required=True, ids={"Fleet": "id"}),
        Parameter(
            "callback_id",
            "cbid",
            "path",
            "str",
            required=True,
            ids={"CallbackRef": "callback_id", "RemoteCallback": "id"},
        ),
    ),
    responses={"200": "RemoteCallback", "default": "XError"},
    accept="application/hal+json",
)

SET_FLEET_VEHICLE_REMOTE_BY_ID: Operation[CallbackRef] = Operation(
    id="setFleetVehicleRemoteById",
    method="PUT",
    path="/fleets/{fid}/remote/callbacks/{cbid}",
    resource="callbacks",
    name="update",
    namespace=_NAMESPACE,
    scopes=ScopeRule(),
    parameters=(
        Parameter("fleet_id", "fid", "path", "str", required=True, ids={"Fleet": "id"}),
        Parameter(
            "callback_id",
            "cbid",
            "path",
            "str",
            required=True,
            ids={"CallbackRef": "callback_id", "RemoteCallback": "id"},
        ),
    ),
    body="RemoteCallbackSubscribe",
    body_media_type="application/json",
    responses={"202": "CallbackRef", "default": "XError"},
    accept="application/hal+json",
)

DELETE_FLEET_REMOTE: Operation[None] = Operation(
    id="deleteFleetRemote",
    method="DELETE",
    path="/fleets/{fid}/remote/callbacks/{cbid}",
    resource="callbacks",
    name="delete",
    namespace=_NAMESPACE,
    scopes=ScopeRule(),
    parameters=(
        Parameter("fleet_id", "fid", "path", "str", required=True, ids={"Fleet": "id"}),
        Parameter(
            "callback_id",
            "cbid",
            "path",
            "str",
            required=True,
            ids={"CallbackRef": "callback_id", "RemoteCallback": "id"},
        ),
    ),
    responses={"204": None, "400": None, "404": None},
    accept="application/json",
)

SET_FLEE_REMOTE_CALLBACK_STATUS: Operation[CallbackRef] = Operation(
    id="setFleeRemoteCallbackStatus",
    method="PUT",
    path="/fleets/{fid}/remote/callbacks/{cbid}/status",
    resource="callbacks",
    name="set_status",
    namespace=_NAMESPACE,
    scopes=ScopeRule(),
    parameters=(
        Parameter("fleet_id", "fid", "path", "str", required=True, ids={"Fleet": "id"}),
        Parameter(
            "callback_id",
            "cbid",
            "path",
            "str",
            required=True,
            ids={"CallbackRef": "callback_id", "RemoteCallback": "id"},
        ),
    ),
    body="RemoteCallbacksStatusSetter",
    body_media_type="application/json",
    responses={"202": "CallbackRef", "default": "XError"},
    accept="application/hal+json",
)

GET_FLEETS: Operation[Fleets] = Operation(
    id="getFleets",
    method="GET",
    path="/fleets",
    resource="fleets",
    name="list",
    namespace=_NAMESPACE,
    scopes=ScopeRule(),
    parameters=(
        Parameter("page_size", "pageSize", "query", "int", limits={"minimum": 1, "maximum": 60}),
        Parameter("page_token", "pageToken", "query", "str"),
    ),
    responses={"200": "Fleets", "default": "XError"},
    accept="application/hal+json",
    paging=Paging(
        (
            "_embedded",
            "fleets",
        ),
        "Fleet",
    ),
)

GET_FLEET: Operation[Fleet] = Operation(
    id="getFleet",
    method="GET",
    path="/fleets/{fid}",
    resource="fleets",
    name="get",
    namespace=_NAMESPACE,
    scopes=ScopeRule(),
    parameters=(Parameter("fleet_id", "fid", "path", "str", required=True, ids={"Fleet": "id"}),),
    responses={"200": "Fleet", "default": "XError"},
    accept="application/hal+json",
)

GET_FLEET_ALERT_LIST: Operation[Alerts] = Operation(
    id="getFleetAlertList",
    method="GET",
    path="/fleets/{fid}/alerts",
    resource="fleets",
    name="alerts",
    namespace=_NAMESPACE,
    scopes=ScopeRule(),
    parameters=(
        Parameter("fleet_id", "fid", "path", "str", required=True, ids={"Fleet": "id"}),
        Parameter("profile", "profile", "query", "DataProfile"),
        Parameter(
            "timestamps",
            "timestamps",
            "query",
            "Sequence[str]",
            limits={"min_items": 1, "max_items": 10},
            form="\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d+)?(?:[Zz]|[+-]\\d\\d:?\\d\\d)/(?:\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d+)?(?:[Zz]|[+-]\\d\\d:?\\d\\d)|P(?=T?\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?T?(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:[.,]\\d+)?S)?)?|/\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d+)?(?:[Zz]|[+-]\\d\\d:?\\d\\d)|R\\d*/\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d+)?(?:[Zz]|[+-]\\d\\d:?\\d\\d)/P(?=T?\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?T?(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:[.,]\\d+)?S)?(?:/P(?=T?\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?T?(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:[.,]\\d+)?S)?)?",
            such_as="2026-01-01T08:00:00Z/2026-01-02T08:00:00Z, 2026-01-01T08:00:00Z/P1D, 2026-01-01T08:00:00Z/ or R5/2026-01-01T08:00:00Z/PT6H",
            intervals=True,
        ),
        Parameter("index_range", "indexRange", "query", "str", form="\\d+(?:-\\d*)?", such_as="0-9 or 5-"),
        Parameter("page_size", "pageSize", "query", "int", limits={"minimum": 1, "maximum": 60}),
        Parameter("page_token", "pageToken", "query", "str"),
    ),
    responses={"200": "Alerts", "default": "XError"},
    accept="application/hal+json",
    paging=Paging(
        (
            "_embedded",
            "alerts",
        ),
        "Alert",
    ),
    deprecated=True,
)

GET_FLEET_ALERT_BY_ID: Operation[Alert] = Operation(
    id="getFleetAlertById",
    method="GET",
    path="/fleets/{fid}/alerts/{aid}",
    resource="fleets",
    name="alert",
    namespace=_NAMESPACE,
    scopes=ScopeRule(),
    parameters=(
        Parameter("fleet_id", "fid", "path", "str", required=True, ids={"Fleet": "id"}),
        Parameter("alert_id", "aid", "path", "str", required=True, ids={"Alert": "id"}),
        Parameter("profile", "profile", "query", "DataProfile"),
    ),
    responses={"200": "Alert", "default": "XError"},
    accept="application/hal+json",
    deprecated=True,
)

GET_FLEET_TRIP_COLLISIONS: Operation[Collisions] = Operation(
    id="getFleetTripCollisions",
    method="GET",
    path="/fleets/{fid}/collisions",
    resource="fleets",
    name="collisions",
    namespace=_NAMESPACE,
    scopes=ScopeRule(),
    parameters=(
        Parameter("fleet_id", "fid", "path", "str", required=True, ids={"Fleet": "id"}),
        Parameter("profile", "profile", "query", "DataProfile"),
        Parameter("page_token", "pageToken", "query", "str"),
        Parameter(
            "timestamps",
            "timestamps",
            "query",
            "Sequence[str]",
            limits={"min_items": 1, "max_items": 10},
            form="\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d+)?(?:[Zz]|[+-]\\d\\d:?\\d\\d)/(?:\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d+)?(?:[Zz]|[+-]\\d\\d:?\\d\\d)|P(?=T?\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?T?(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:[.,]\\d+)?S)?)?|/\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d+)?(?:[Zz]|[+-]\\d\\d:?\\d\\d)|R\\d*/\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d+)?(?:[Zz]|[+-]\\d\\d:?\\d\\d)/P(?=T?\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?T?(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:[.,]\\d+)?S)?(?:/P(?=T?\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?T?(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:[.,]\\d+)?S)?)?",
            such_as="2026-01-01T08:00:00Z/2026-01-02T08:00:00Z, 2026-01-01T08:00:00Z/P1D, 2026-01-01T08:00:00Z/ or R5/2026-01-01T08:00:00Z/PT6H",
            intervals=True,
        ),
        Parameter("index_range", "indexRange", "query", "str", form="\\d+(?:-\\d*)?", such_as="0-9 or 5-"),
        Parameter("page_size", "pageSize", "query", "int", limits={"minimum": 1, "maximum": 60}),
    ),
    responses={"200": "Collisions", "default": "XError"},
    accept="application/hal+json",
    paging=Paging(
        (
            "_embedded",
            "Collisions",
        ),
        "Collision",
    ),
    deprecated=True,
)

GET_COLLISIONS_BY_ID: Operation[Collision] = Operation(
    id="getCollisionsById",
    method="GET",
    path="/fleets/{fid}/collisions/{cid}",
    resource="fleets",
    name="collision",
    namespace=_NAMESPACE,
    scopes=ScopeRule(),
    parameters=(
        Parameter("fleet_id", "fid", "path", "str", required=True, ids={"Fleet": "id"}),
        Parameter("collision_id", "cid", "path", "str", required=True, ids={"Collision": "id"}),
        Parameter("profile", "profile", "query", "DataProfile"),
    ),
    responses={"200": "Collision", "default": "XError"},
    accept="application/hal+json",
    deprecated=True,
)

GET_FLEET_MANTENANCE_LIST: Operation[MaintenanceList] = Operation(
    id="getFleetMantenanceList",
    method="GET",
    path="/fleets/{fid}/maintenances",
    resource="fleets",
    name="maintenances",
    namespace=_NAMESPACE,
    scopes=ScopeRule(),
    parameters=(
        Parameter("fleet_id", "fid", "path", "str", required=True, ids={"Fleet": "id"}),
        Parameter("profile", "profile", "query", "DataProfile"),
        Parameter("index_range", "indexRange", "query", "str", form="\\d+(?:-\\d*)?", such_as="0-9 or 5-"),
        Parameter("page_size", "pageSize", "query", "int", limits={"minimum": 1, "maximum": 60}),
        Parameter("page_token", "pageToken", "query", "str"),
    ),
    responses={"200": "MaintenanceList", "default": "XError"},
    accept="application/hal+json",
    paging=Paging(
        (
            "_embedded",
            "maintenances",
        ),
        "Maintenance",
    ),
    deprecated=True,
)

GET_FLEET_STATUS_LIST: Operation[StatusList] = Operation(
    id="getFleetStatusList",
    method="GET",
    path="/fleets/{fid}/status",
    resource="fleets",
    name="statuses",
    namespace=_NAMESPACE,
    scopes=ScopeRule(),
    parameters=(
        Parameter("fleet_id", "fid", "path", "str", required=True, ids={"Fleet": "id"}),
        Parameter("profile", "profile", "query", "DataProfile"),
        Parameter("index_range", "indexRange", "query", "str", form="\\d+(?:-\\d*)?", such_as="0-9 or 5-"),
        Parameter("page_size", "pageSize", "query", "int", limits={"minimum": 1, "maximum": 60}),
        Parameter("page_token", "pageToken", "query", "str"),
    ),
    responses={"200": "StatusList", "default": "XError"},
    accept="application/hal+json",
    paging=Paging(
        (
            "_embedded",
            "status",
        ),
        "Status",
    ),
    deprecated=True,
)

GET_FLEET_TRIPS: Operation[Trips] = Operation(
    id="getFleetTrips",
    method="GET",
    path="/fleets/{fid}/trips",
    resource="fleets",
    name="trips",
    namespace=_NAMESPACE,
    scopes=ScopeRule(),
    parameters=(
        Parameter("fleet_id", "fid", "path", "str", required=True, ids={"Fleet": "id"}),
        Parameter("profile", "profile", "query", "DataProfile"),
        Parameter(
            "timestamps",
            "timestamps",
            "query",
            "Sequence[str]",
            limits={"min_items": 1, "max_items": 10},
            form="\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d+)?(?:[Zz]|[+-]\\d\\d:?\\d\\d)/(?:\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d+)?(?:[Zz]|[+-]\\d\\d:?\\d\\d)|P(?=T?\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?T?(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:[.,]\\d+)?S)?)?|/\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d+)?(?:[Zz]|[+-]\\d\\d:?\\d\\d)|R\\d*/\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d+)?(?:[Zz]|[+-]\\d\\d:?\\d\\d)/P(?=T?\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?T?(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:[.,]\\d+)?S)?(?:/P(?=T?\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?T?(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:[.,]\\d+)?S)?)?",
            such_as="2026-01-01T08:00:00Z/2026-01-02T08:00:00Z, 2026-01-01T08:00:00Z/P1D, 2026-01-01T08:00:00Z/ or R5/2026-01-01T08:00:00Z/PT6H",
            intervals=True,
        ),
        Parameter(
            "distance",
            "distance",
            "query",
            "str",
            form="\\d+(?:\\.\\d+)?-(?:\\d+(?:\\.\\d+)?)?",
            such_as="10-3600 or 20-",
        ),
        Parameter(
            "duration",
            "duration",
            "query",
            "str",
            form="\\d+(?:\\.\\d+)?-(?:\\d+(?:\\.\\d+)?)?",
            such_as="10-3600 or 20-",
        ),
        Parameter("states", "states", "query", "Sequence[TripStateEnum]"),
        Parameter("index_range", "indexRange", "query", "str", form="\\d+(?:-\\d*)?", such_as="0-9 or 5-"),
        Parameter("page_size", "pageSize", "query", "int", limits={"minimum": 1, "maximum": 60}),
        Parameter("page_token", "pageToken", "query", "str"),
    ),
    responses={"200": "Trips", "default": "XError"},
    accept="application/hal+json",
    paging=Paging(
        (
            "_embedded",
            "trips",
        ),
        "Trip",
    ),
    deprecated=True,
)

GET_FLEET_MONITORS: Operation[Monitors] = Operation(
    id="getFleetMonitors",
    method="GET",
    path="/fleets/{fid}/monitors",
    resource="monitors",
    name="list",
    namespace=_NAMESPACE,
    scopes=ScopeRule(),
    parameters=(
        Parameter("fleet_id", "fid", "path", "str", required=True, ids={"Fleet": "id"}),
        Parameter("index_range", "indexRange", "query", "str", form="\\d+(?:-\\d*)?", such_as="0-9 or 5-"),
        Parameter("page_size", "pageSize", "query", "int", limits={"minimum": 1, "maximum": 60}),
        Parameter("page_token", "pageToken", "query", "str"),
    ),
    responses={"200": "Monitors", "default": "XError"},
    accept="application/hal+json",
    paging=Paging(
        (
            "_embedded",
            "monitors",
        ),
        "Monitor",
    ),
)

CREATE_FLEET_VEHICLE_MONITOR: Operation[MonitorRef] = Operation(
    id="createFleetVehicleMonitor",
    method="POST",
    path="/fleets/{fid}/monitors",
    resource="monitors",
    name="create",
    namespace=_NAMESPACE,
    scopes=ScopeRule(),
    parameters=(Parameter("fleet_id", "fid", "path", "str", required=True, ids={"Fleet": "id"}),),
    body="MonitorParameter",
    body_media_type="application/json",
    responses={"202": "MonitorRef", "default": "XError"},
    accept="application/hal+json",
    command=True,
    rule=CommandRule.of(
        {
            "id": "monitorId",
            "listing": "getFleetMonitors",
            "listed_id": "monitorId",
            "listed_label": "monitor/label",
            "triggers": {
                "kinds": ["zone", "time", "data"],
                "occurrence": "occurence",
                "operators": {
                    "vehicle.alert": ["equalsTo", "includedIn", "onChange"],
                    "vehicle.odometer": ["equalsTo", "greaterThan", "lowerThan"],
                    "vehicle.powertrain.status": ["equalsTo", "includedIn", "onChange"],
                    "vehicle.engines.thermic.oil.temp": ["equalsTo", "greaterThan", "lowerThan"],
                    "vehicle.energy.electric.level": ["equalsTo", "greaterThan", "lowerThan"],
                    "vehicle.energy.electric.autonomy": ["equalsTo", "greaterThan", "lowerThan"],
                    "vehicle.energy.fuel.level": ["equalsTo", "greaterThan", "lowerThan"],
                    "vehicle.energy.fuel.autonomy": ["equalsTo", "greaterThan", "lowerThan"],
                    "vehicle.autonomy": ["equalsTo", "greaterThan", "lowerThan"],
                    "vehicle.energy.charging.status": ["equalsTo", "includedIn", "onChange"],
                    "vehicle.energy.charging.plugged": ["equalsTo", "onChange"],
                    "vehicle.energy.charging.type": ["equalsTo", "onChange"],
                    "vehicle.doorsState.lockedState": ["onChange"],
                    "vehicle.doorsState.opening": ["onChange"],
                    "vehicle.kinetic.moving": ["equalsTo", "onChange"],
                    "vehicle.kinetic.speed": ["equalsTo", "greaterThan", "lowerThan"],
                    "vehicle.trip": ["onChange"],
                    "vehicle.trip.start": ["onChange"],
                    "vehicle.trip.stop": ["onChange"],
                    "vehicle.trip.duration": ["equalsTo", "greaterThan", "lowerThan"],
                    "vehicle.trip.distance": ["equalsTo", "greaterThan", "lowerThan"],
                    "vehicle.trip.state": ["includedIn"],
                    "vehicle.maintenance.daysBeforeMaintenance": ["equalsTo", "greaterThan", "lowerThan"],
                    "vehicle.maintenance.mileageBeforeMaintenance": ["equalsTo", "greaterThan", "lowerThan"],
                    "vehicle.safety.beltWarning": ["equalsTo", "onChange"],
                    "environment.air.temp": ["equalsTo", "greaterThan", "lowerThan"],
                    "privacy.state": ["equalsTo", "includedIn", "onChange"],
                    "vehicle.drivingBehavior.mode": ["equalsTo", "includedIn", "onChange"],
                    "vehicle.collision.side": ["equalsTo", "includedIn"],
                    "vehicle.collision.severity": ["equalsTo", "includedIn"],
                    "vehicle.safety.autoECallTriggering": ["equalsTo", "includedIn", "onChange"],
                    "vehicle.preconditioning.airConditioning": ["onChange"],
                    "vehicle.alarm.trigger.type": ["equalsTo", "includedIn", "onChange"],
                    "vehicle.alarm.status.activation": ["equalsTo", "onChange"],
                    "stolen.state": ["equalsTo", "onChange"],
                },
            },
        }
    ),
)

GET_FLEET_MONITORS_STATUS_BY_ID: Operation[Monitor] = Operation(
    id="getFleetMonitorsStatusById",
    method="GET",
    path="/fleets/{fid}/monitors/{mid}",
    resource="monitors",
    name="get",
    namespace=_NAMESPACE,
    scopes=ScopeRule(),
    parameters=(
        Parameter("fleet_id", "fid", "path", "str", required=True, ids={"Fleet": "id"}),
        Parameter(
            "monitor_id", "mid", "path", "str", required=True, ids={"Monitor": "monitor_id", "MonitorRef": "monitor_id"}
        ),
    ),
    responses={"200": "Monitor", "default": "XError"},
    accept="application/hal+json",
)

UPDATE_FLEET_VEHICLE_MONITOR: Operation[MonitorRef] = Operation(
    id="updateFleetVehicleMonitor",
    method="PUT",
    path="/fleets/{fid}/monitors/{mid}",
    resource="monitors",
    name="update",
    namespace=_NAMESPACE,
    scopes=ScopeRule(),
    parameters=(
        Parameter("fleet_id", "fid", "path", "str", required=True, ids={"Fleet": "id"}),
        Parameter(
            "monitor_id", "mid", "path", "str", required=True, ids={"Monitor": "monitor_id", "MonitorRef": "monitor_id"}
        ),
    ),
    body="MonitorParameter",
    body_media_type="application/json",
    responses={"202": "MonitorRef", "default": "XError"},
    accept="application/hal+json",
    rule=CommandRule.of(
        {
            "triggers": {
                "kinds": ["zone", "time", "data"],
                "occurrence": "occurence",
                "operators": {
                    "vehicle.alert": ["equalsTo", "includedIn", "onChange"],
                    "vehicle.odometer": ["equalsTo", "greaterThan", "lowerThan"],
                    "vehicle.powertrain.status": ["equalsTo", "includedIn", "onChange"],
                    "vehicle.engines.thermic.oil.temp": ["equalsTo", "greaterThan", "lowerThan"],
                    "vehicle.energy.electric.level": ["equalsTo", "greaterThan", "lowerThan"],
                    "vehicle.energy.electric.autonomy": ["equalsTo", "greaterThan", "lowerThan"],
                    "vehicle.energy.fuel.level": ["equalsTo", "greaterThan", "lowerThan"],
                    "vehicle.energy.fuel.autonomy": ["equalsTo", "greaterThan", "lowerThan"],
                    "vehicle.autonomy": ["equalsTo", "greaterThan", "lowerThan"],
                    "vehicle.energy.charging.status": ["equalsTo", "includedIn", "onChange"],
                    "vehicle.energy.charging.plugged": ["equalsTo", "onChange"],
                    "vehicle.energy.charging.type": ["equalsTo", "onChange"],
                    "vehicle.doorsState.lockedState": ["onChange"],
                    "vehicle.doorsState.opening": ["onChange"],
                    "vehicle.kinetic.moving": ["equalsTo", "onChange"],
                    "vehicle.kinetic.speed": ["equalsTo", "greaterThan", "lowerThan"],
                    "vehicle.trip": ["onChange"],
                    "vehicle.trip.start": ["onChange"],
                    "vehicle.trip.stop": ["onChange"],
                    "vehicle.trip.duration": ["equalsTo", "greaterThan", "lowerThan"],
                    "vehicle.trip.distance": ["equalsTo", "greaterThan", "lowerThan"],
                    "vehicle.trip.state": ["includedIn"],
                    "vehicle.maintenance.daysBeforeMaintenance": ["equalsTo", "greaterThan", "lowerThan"],
                    "vehicle.maintenance.mileageBeforeMaintenance": ["equalsTo", "greaterThan", "lowerThan"],
                    "vehicle.safety.beltWarning": ["equalsTo", "onChange"],
                    "environment.air.temp": ["equalsTo", "greaterThan", "lowerThan"],
                    "privacy.state": ["equalsTo", "includedIn", "onChange"],
                    "vehicle.drivingBehavior.mode": ["equalsTo", "includedIn", "onChange"],
                    "vehicle.collision.side": ["equalsTo", "includedIn"],
                    "vehicle.collision.severity": ["equalsTo", "includedIn"],
                    "vehicle.safety.autoECallTriggering": ["equalsTo", "includedIn", "onChange"],
                    "vehicle.preconditioning.airConditioning": ["onChange"],
                    "vehicle.alarm.trigger.type": ["equalsTo", "includedIn", "onChange"],
                    "vehicle.alarm.status.activation": ["equalsTo", "onChange"],
                    "stolen.state": ["equalsTo", "onChange"],
                },
            }
        }
    ),
)

DELETE_FLEET_MONITOR: Operation[None] = Operation(
    id="deleteFleetMonitor",
    method="DELETE",
    path="/fleets/{fid}/monitors/{mid}",
    resource="monitors",
    name="delete",
    namespace=_NAMESPACE,
    scopes=ScopeRule(),
    parameters=(
        Parameter("fleet_id", "fid", "path", "str", required=True, ids={"Fleet": "id"}),
        Parameter(
            "monitor_id", "mid", "path", "str", required=True, ids={"Monitor": "monitor_id", "MonitorRef": "monitor_id"}
        ),
    ),
    responses={"204": None, "400": None, "404": None},
    accept="application/json",
)

SET_FLEET_VEHICLE_MONITOR_STATUS: Operation[MonitorRef] = Operation(
    id="setFleetVehicleMonitorStatus",
    method="PUT",
    path="/fleets/{fid}/monitors/{mid}/status",
    resource="monitors",
    name="set_status",
    namespace=_NAMESPACE,
    scopes=ScopeRule(),
    parameters=(
        Parameter("fleet_id", "fid", "path", "str", required=True, ids={"Fleet": "id"}),
        Parameter(
            "monitor_id", "mid", "path", "str", required=True, ids={"Monitor": "monitor_id", "MonitorRef": "monitor_id"}
        ),
    ),
    body="MonitorStatusSetter",
    body_media_type="application/json",
    responses={"202": "MonitorRef", "default": "XError"},
    accept="application/hal+json",
)

GET_REMOTE_REQUESTS_FOR_VHL: Operation[RemoteActions] = Operation(
    id="getRemoteRequestsForVhl",
    method="GET",
    path="/fleets/{fid}/vehicles/{vid}/callbacks/{cbid}/remotes",
    resource="remotes",
    name="list",
    namespace=_NAMESPACE,
    scopes=ScopeRule(),
    parameters=(
        Parameter("fleet_id", "fid", "path", "str", required=True, ids={"Fleet": "id"}),
        Parameter("vehicle_id", "vid", "path", "str", required=True, ids={"Vehicle": "id", "VehicleItem": "id"}),
        Parameter(
            "callback_id",
            "cbid",
            "path",
            "str",
            required=True,
            ids={"CallbackRef": "callback_id", "RemoteCallback": "id"},
        ),
        Parameter("index_range", "indexRange", "query", "str", form="\\d+(?:-\\d*)?", such_as="0-9 or 5-"),
        Parameter("page_size", "pageSize", "query", "int", limits={"minimum": 1, "maximum": 60}),
        Parameter("page_token", "pageToken", "query", "str"),
    ),
    responses={"200": "RemoteActions", "default": "XError"},
    accept="application/hal+json",
    paging=Paging(
        (
            "_embedded",
            "remoteActions",
        ),
        "RemoteAction",
    ),
)

SEND_REMOTE_TO_VHL: Operation[RemotePostResponse] = Operation(
    id="sendRemoteToVhl",
    method="POST",
    path="/fleets/{fid}/vehicles/{vid}/callbacks/{cbid}/remotes",
    resource="remotes",
    name="send",
    namespace=_NAMESPACE,
    scopes=ScopeRule(),
    parameters=(
        Parameter("fleet_id", "fid", "path", "str", required=True, ids={"Fleet": "id"}),
        Parameter("vehicle_id", "vid", "path", "str", required=True, ids={"Vehicle": "id", "VehicleItem": "id"}),
        Parameter(
            "callback_id",
            "cbid",
            "path",
            "str",
            required=True,
            ids={"CallbackRef": "callback_id", "RemoteCallback": "id"},
        ),
    ),
    body="Remote",
    body_media_type="application/json",
    responses={"202": "RemotePostResponse", "default": "XError"},
    accept="application/hal+json",
    command=True,
    rule=CommandRule.of(
        {
            "read": "getRemoteRequestForVhlById",
            "listing": "getRemoteRequestsForVhl",
            "id": "remoteActionId",
            "listed_id": "remoteActionId",
            "listed_label": "remote/label",
            "constraints": [
                {
                    "one_of": [
                        "door",
                        "horn",
                        "lights",
                        "charging",
                        "preconditioning",
                        "navigation",
                        "wakeUp",
                        "immobilization",
                        "stolen",
                    ]
                },
                {"at": "charging", "at_most_one": ["preferences", "schedule"]},
                {"at": "charging", "at_most_one": ["preferences", "immediate"]},
                {"at": "charging/schedule", "at_most_one": ["programs", "nextDelayedTime"]},
                {"at": "preconditioning/airConditioning", "any_of": ["immediate", "programs"]},
                {
                    "at": "preconditioning/airConditioning/programs",
                    "unless": {"actionsType": "Delete"},
                    "needs": ["slot", "start", "occurence", "enabled"],
                },
                {
                    "at": "preconditioning/airConditioning/programs",
                    "when": {"actionsType": "Delete"},
                    "needs": ["slot"],
                },
                {"at": "preconditioning/airConditioning/programs", "unique": "slot"},
                {"at": "charging/schedule/programs", "unique": "slot"},
                {"at": "stolen", "one_of": ["stolen", "trackingPeriod", "immobilization"]},
            ],
            "capability_at": "_embedded/extension/onboardCapabilities",
            "capabilities": [
                {"at": "door", "supported": "door/supported"},
                {"at": "horn", "supported": "horn/supported"},
                {"at": "lights", "supported": "lights/supported"},
                {"at": "wakeUp", "supported": "wakeup/supported"},
                {"at": "navigation", "supported": "navigation/supported"},
                {"at": "preconditioning", "supported": "preconditioning/supported"},
                {"at": "charging", "supported": "charging/supported"},
                {"at": "stolen", "supported": "stolen/supported"},
                {
                    "at": "preconditioning/airConditioning/immediate",
                    "equals": True,
                    "supported": "preconditioning/parameters/immediate",
                },
                {"at": "preconditioning/airConditioning/programs", "size": "preconditioning/parameters/programs/size"},
                {"at": "charging/immediate", "equals": True, "supported": "charging/parameters/immediate/start"},
                {"at": "charging/immediate", "equals": False, "supported": "charging/parameters/immediate/stop"},
                {
                    "at": "charging/schedule/programs",
                    "supported": "charging/parameters/schedule/programs/supported",
                    "size": "charging/parameters/schedule/programs/size",
                },
                {
                    "at": "charging/schedule/nextDelayedTime",
                    "supported": "charging/parameters/schedule/nextDelayedTime",
                },
                {"at": "charging/preferences/level", "supported": "charging/parameters/preferences/level"},
                {"at": "charging/preferences/type", "supported": "charging/parameters/preferences/type"},
            ],
        }
    ),
)

GET_REMOTE_REQUEST_FOR_VHL_BY_ID: Operation[RemoteAction] = Operation(
    id="getRemoteRequestForVhlById",
    method="GET",
    path="/fleets/{fid}/vehicles/{vid}/callbacks/{cbid}/remotes/{rid}",
    resource="remotes",
    name="get",
    namespace=_NAMESPACE,
    scopes=ScopeRule(),
    parameters=(
        Parameter("fleet_id", "fid", "path", "str", required=True, ids={"Fleet": "id"}),
        Parameter("vehicle_id", "vid", "path", "str", required=True, ids={"Vehicle": "id", "VehicleItem": "id"}),
        Parameter(
            "callback_id",
            "cbid",
            "path",
            "str",
            required=True,
            ids={"CallbackRef": "callback_id", "RemoteCallback": "id"},
        ),
        Parameter(
            "remote_id",
            "rid",
            "path",
            "str",
            required=True,
            ids={"RemoteAction": "remote_action_id", "RemotePostResponse": "remote_action_id"},
        ),
    ),
    responses={"200": "RemoteAction", "default": "XError"},
    accept="application/hal+json",
)

GET_TRIPS_BY_VEHICLE: Operation[Trips] = Operation(
    id="getTripsByVehicle",
    method="GET",
    path="/fleets/{fid}/vehicles/{vid}/trips",
    resource="trips",
    name="list",
    namespace=_NAMESPACE,
    scopes=ScopeRule(),
    parameters=(
        Parameter("fleet_id", "fid", "path", "str", required=True, ids={"Fleet": "id"}),
        Parameter("vehicle_id", "vid", "path", "str", required=True, ids={"Vehicle": "id", "VehicleItem": "id"}),
        Parameter("profile", "profile", "query", "DataProfile"),
        Parameter(
            "timestamps",
            "timestamps",
            "query",
            "Sequence[str]",
            limits={"min_items": 1, "max_items": 10},
            form="\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d+)?(?:[Zz]|[+-]\\d\\d:?\\d\\d)/(?:\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d+)?(?:[Zz]|[+-]\\d\\d:?\\d\\d)|P(?=T?\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?T?(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:[.,]\\d+)?S)?)?|/\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d+)?(?:[Zz]|[+-]\\d\\d:?\\d\\d)|R\\d*/\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d+)?(?:[Zz]|[+-]\\d\\d:?\\d\\d)/P(?=T?\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?T?(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:[.,]\\d+)?S)?(?:/P(?=T?\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?T?(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:[.,]\\d+)?S)?)?",
            such_as="2026-01-01T08:00:00Z/2026-01-02T08:00:00Z, 2026-01-01T08:00:00Z/P1D, 2026-01-01T08:00:00Z/ or R5/2026-01-01T08:00:00Z/PT6H",
            intervals=True,
        ),
        Parameter(
            "distance",
            "distance",
            "query",
            "str",
            form="\\d+(?:\\.\\d+)?-(?:\\d+(?:\\.\\d+)?)?",
            such_as="10-3600 or 20-",
        ),
        Parameter(
            "duration",
            "duration",
            "query",
            "str",
            form="\\d+(?:\\.\\d+)?-(?:\\d+(?:\\.\\d+)?)?",
            such_as="10-3600 or 20-",
        ),
        Parameter("states", "states", "query", "Sequence[TripStateEnum]"),
        Parameter("index_range", "indexRange", "query", "str", form="\\d+(?:-\\d*)?", such_as="0-9 or 5-"),
        Parameter("page_size", "pageSize", "query", "int", limits={"minimum": 1, "maximum": 60}),
        Parameter("page_token", "pageToken", "query", "str"),
    ),
    responses={"200": "Trips", "default": "XError"},
    accept="application/hal+json",
    paging=Paging(
        (
            "_embedded",
            "trips",
        ),
        "Trip",
    ),
)

GET_FLEET_TRIP_BY_VEHICLE: Operation[Trip] = Operation(
    id="getFleetTripByVehicle",
    method="GET",
    path="/fleets/{fid}/vehicles/{vid}/trips/{tid}",
    resource="trips",
    name="get",
    namespace=_NAMESPACE,
    scopes=ScopeRule(),
    parameters=(
        Parameter("fleet_id", "fid", "path", "str", required=True, ids={"Fleet": "id"}),
        Parameter("vehicle_id", "vid", "path", "str", required=True, ids={"Vehicle": "id", "VehicleItem": "id"}),
        Parameter("trip_id", "tid", "path", "str", required=True, ids={"Trip": "id"}),
        Parameter("profile", "profile", "query", "DataProfile"),
    ),
    responses={"200": "Trip", "default": "XError"},
    accept="application/hal+json",
)

GET_FLEET_TRIP_ALERT_BY_VEHICLE: Operation[Alerts] = Operation(
    id="getFleetTripAlertByVehicle",
    method="GET",
    path="/fleets/{fid}/vehicles/{vid}/trips/{tid}/alerts",
    resource="trips",
    name="alerts",
    namespace=_NAMESPACE,
    scopes=ScopeRule(),
    parameters=(
        Parameter("fleet_id", "fid", "path", "str", required=True, ids={"Fleet": "id"}),
        Parameter("vehicle_id", "vid", "path", "str", required=True, ids={"Vehicle": "id", "VehicleItem": "id"}),
        Parameter("trip_id", "tid", "path", "str", required=True, ids={"Trip": "id"}),
        Parameter(
            "timestamps",
            "timestamps",
            "query",
            "Sequence[str]",
            limits={"min_items": 1, "max_items": 10},
            form="\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d+)?(?:[Zz]|[+-]\\d\\d:?\\d\\d)/(?:\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d+)?(?:[Zz]|[+-]\\d\\d:?\\d\\d)|P(?=T?\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?T?(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:[.,]\\d+)?S)?)?|/\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d+)?(?:[Zz]|[+-]\\d\\d:?\\d\\d)|R\\d*/\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d+)?(?:[Zz]|[+-]\\d\\d:?\\d\\d)/P(?=T?\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?T?(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:[.,]\\d+)?S)?(?:/P(?=T?\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?T?(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:[.,]\\d+)?S)?)?",
            such_as="2026-01-01T08:00:00Z/2026-01-02T08:00:00Z, 2026-01-01T08:00:00Z/P1D, 2026-01-01T08:00:00Z/ or R5/2026-01-01T08:00:00Z/PT6H",
            intervals=True,
        ),
        Parameter("index_range", "indexRange", "query", "str", form="\\d+(?:-\\d*)?", such_as="0-9 or 5-"),
        Parameter("page_size", "pageSize", "query", "int", limits={"minimum": 1, "maximum": 60}),
        Parameter("page_token", "pageToken", "query", "str"),
        Parameter("profile", "profile", "query", "DataProfile"),
    ),
    responses={"200": "Alerts", "default": "XError"},
    accept="application/hal+json",
    paging=Paging(
        (
            "_embedded",
            "alerts",
        ),
        "Alert",
    ),
)

GET_FLEET_TRIP_ALERT_BY_VEHICLE_BY_ID: Operation[Alert] = Operation(
    id="getFleetTripAlertByVehicleById",
    method="GET",
    path="/fleets/{fid}/vehicles/{vid}/trips/{tid}/alerts/{aid}",
    resource="trips",
    name="alert",
    namespace=_NAMESPACE,
    scopes=ScopeRule(),
    parameters=(
        Parameter("fleet_id", "fid", "path", "str", required=True, ids={"Fleet": "id"}),
        Parameter("vehicle_id", "vid", "path", "str", required=True, ids={"Vehicle": "id", "VehicleItem": "id"}),
        Parameter("trip_id", "tid", "path", "str", required=True, ids={"Trip": "id"}),
        Parameter("alert_id", "aid", "path", "str", required=True, ids={"Alert": "id"}),
        Parameter("profile", "profile", "query", "DataProfile"),
    ),
    responses={"200": "Alert", "default": "XError"},
    accept="application/hal+json",
)

GET_TRIP_COLLISIONS_BY_TRIP_AND_VEHICLE: Operation[Collisions] = Operation(
    id="getTripCollisionsByTripAndVehicle",
    method="GET",
    path="/fleets/{fid}/vehicles/{vid}/trips/{tid}/collisions",
    resource="trips",
    name="collisions",
    namespace=_NAMESPACE,
    scopes=ScopeRule(),
    parameters=(
        Parameter("fleet_id", "fid", "path", "str", required=True, ids={"Fleet": "id"}),
        Parameter("vehicle_id", "vid", "path", "str", required=True, ids={"Vehicle": "id", "VehicleItem": "id"}),
        Parameter("trip_id", "tid", "path", "str", required=True, ids={"Trip": "id"}),
        Parameter("page_token", "pageToken", "query", "str"),
        Parameter(
            "timestamps",
            "timestamps",
            "query",
            "Sequence[str]",
            limits={"min_items": 1, "max_items": 10},
            form="\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d+)?(?:[Zz]|[+-]\\d\\d:?\\d\\d)/(?:\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d+)?(?:[Zz]|[+-]\\d\\d:?\\d\\d)|P(?=T?\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?T?(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:[.,]\\d+)?S)?)?|/\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d+)?(?:[Zz]|[+-]\\d\\d:?\\d\\d)|R\\d*/\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d+)?(?:[Zz]|[+-]\\d\\d:?\\d\\d)/P(?=T?\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?T?(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:[.,]\\d+)?S)?(?:/P(?=T?\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?T?(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:[.,]\\d+)?S)?)?",
            such_as="2026-01-01T08:00:00Z/2026-01-02T08:00:00Z, 2026-01-01T08:00:00Z/P1D, 2026-01-01T08:00:00Z/ or R5/2026-01-01T08:00:00Z/PT6H",
            intervals=True,
        ),
        Parameter("index_range", "indexRange", "query", "str", form="\\d+(?:-\\d*)?", such_as="0-9 or 5-"),
        Parameter("page_size", "pageSize", "query", "int", limits={"minimum": 1, "maximum": 60}),
    ),
    responses={"200": "Collisions", "default": "XError"},
    accept="application/hal+json",
    paging=Paging(
        (
            "_embedded",
            "Collisions",
        ),
        "Collision",
    ),
)

GET_TELEMETRY_FOR_TRIP_BY_VEHICLE: Operation[Telemetries] = Operation(
    id="getTelemetryForTripByVehicle",
    method="GET",
    path="/fleets/{fid}/vehicles/{vid}/trips/{tid}/telemetry",
    resource="trips",
    name="telemetry",
    namespace=_NAMESPACE,
    scopes=ScopeRule(),
    parameters=(
        Parameter("fleet_id", "fid", "path", "str", required=True, ids={"Fleet": "id"}),
        Parameter("vehicle_id", "vid", "path", "str", required=True, ids={"Vehicle": "id", "VehicleItem": "id"}),
        Parameter("trip_id", "tid", "path", "str", required=True, ids={"Trip": "id"}),
        Parameter("profile", "profile", "query", "DataProfile"),
        Parameter(
            "timestamps",
            "timestamps",
            "query",
            "Sequence[str]",
            limits={"min_items": 1, "max_items": 10},
            form="\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d+)?(?:[Zz]|[+-]\\d\\d:?\\d\\d)/(?:\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d+)?(?:[Zz]|[+-]\\d\\d:?\\d\\d)|P(?=T?\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?T?(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:[.,]\\d+)?S)?)?|/\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d+)?(?:[Zz]|[+-]\\d\\d:?\\d\\d)|R\\d*/\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d+)?(?:[Zz]|[+-]\\d\\d:?\\d\\d)/P(?=T?\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?T?(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:[.,]\\d+)?S)?(?:/P(?=T?\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?T?(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:[.,]\\d+)?S)?)?",
            such_as="2026-01-01T08:00:00Z/2026-01-02T08:00:00Z, 2026-01-01T08:00:00Z/P1D, 2026-01-01T08:00:00Z/ or R5/2026-01-01T08:00:00Z/PT6H",
            intervals=True,
        ),
        Parameter("index_range", "indexRange", "query", "str", form="\\d+(?:-\\d*)?", such_as="0-9 or 5-"),
        Parameter("page_size", "pageSize", "query", "int", limits={"minimum": 1, "maximum": 2000}),
        Parameter("page_token", "pageToken", "query", "str"),
        Parameter("type", "type", "query", "Sequence[TelemetryEnum]", limits={"min_items": 1, "max_items": 17}),
        Parameter(
            "extension",
            "extension",
            "query",
            "Sequence[TelemetryExtensionType]",
            limits={"min_items": 1, "max_items": 2},
        ),
    ),
    responses={"200": "Telemetries", "default": "XError"},
    accept="application/hal+json",
    paging=Paging(
        (
            "_embedded",
            "telemetries",
        ),
        "Telemetry",
    ),
)

GET_PATH_FOR_TRIP: Operation[WayPoints] = Operation(
    id="getPathForTrip",
    method="GET",
    path="/fleets/{fid}/vehicles/{vid}/trips/{tid}/wayPoints",
    resource="trips",
    name="way_points",
    namespace=_NAMESPACE,
    scopes=ScopeRule(),
    parameters=(
        Parameter("fleet_id", "fid", "path", "str", required=True, ids={"Fleet": "id"}),
        Parameter("vehicle_id", "vid", "path", "str", required=True, ids={"Vehicle": "id", "VehicleItem": "id"}),
        Parameter("trip_id", "tid", "path", "str", required=True, ids={"Trip": "id"}),
        Parameter("index_range", "indexRange", "query", "str", form="\\d+(?:-\\d*)?", such_as="0-9 or 5-"),
        Parameter(
            "timestamps",
            "timestamps",
            "query",
            "Sequence[str]",
            limits={"min_items": 1, "max_items": 10},
            form="\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d+)?(?:[Zz]|[+-]\\d\\d:?\\d\\d)/(?:\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d+)?(?:[Zz]|[+-]\\d\\d:?\\d\\d)|P(?=T?\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?T?(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:[.,]\\d+)?S)?)?|/\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d+)?(?:[Zz]|[+-]\\d\\d:?\\d\\d)|R\\d*/\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d+)?(?:[Zz]|[+-]\\d\\d:?\\d\\d)/P(?=T?\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?T?(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:[.,]\\d+)?S)?(?:/P(?=T?\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?T?(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:[.,]\\d+)?S)?)?",
            such_as="2026-01-01T08:00:00Z/2026-01-02T08:00:00Z, 2026-01-01T08:00:00Z/P1D, 2026-01-01T08:00:00Z/ or R5/2026-01-01T08:00:00Z/PT6H",
            intervals=True,
        ),
        Parameter("tolerance", "tolerance", "query", "float"),
        Parameter("profile", "profile", "query", "DataProfile"),
        Parameter("page_size", "pageSize", "query", "int", limits={"minimum": 1, "maximum": 2000}),
        Parameter("page_token", "pageToken", "query", "str"),
    ),
    responses={"200": "WayPoints", "default": None},
    accept="application/hal+json",
    paging=Paging(
        (
            "_embedded",
            "positions",
        ),
        "Position",
    ),
)

GET_VEHICLES_BY_DEVICE: Operation[Vehicles] = Operation(
    id="getVehiclesByDevice",
    method="GET",
    path="/fleets/{fid}/vehicles",
    resource="vehicles",
    name="list",
    namespace=_NAMESPACE,
    scopes=ScopeRule(),
    parameters=(
        Parameter("fleet_id", "fid", "path", "str", required=True, ids={"Fleet": "id"}),
        Parameter("page_size", "pageSize", "query", "int", limits={"minimum": 1, "maximum": 60}),
        Parameter("page_token", "pageToken", "query", "str"),
        Parameter("locale", "locale", "query", "str"),
        Parameter(
            "extension",
            "extension",
            "query",
            "Sequence[VehiclesExtensionType]",
            limits={"min_items": 1, "max_items": 2},
        ),
        Parameter("vin_prefix", "vinPrefix", "query", "str"),
    ),
    responses={"200": "Vehicles", "default": "XError"},
    accept="application/hal+json",
    paging=Paging(
        (
            "_embedded",
            "vehicles",
        ),
        "VehicleItem",
    ),
)

GET_VEHICLE_BYID: Operation[Vehicle] = Operation(
    id="getVehicleByid",
    method="GET",
    path="/fleets/{fid}/vehicles/{vid}",
    resource="vehicles",
    name="get",
    namespace=_NAMESPACE,
    scopes=ScopeRule(),
    parameters=(
        Parameter("fleet_id", "fid", "path", "str", required=True, ids={"Fleet": "id"}),
        Parameter("vehicle_id", "vid", "path", "str", required=True, ids={"Vehicle": "id", "VehicleItem": "id"}),
        Parameter("locale", "locale", "query", "str"),
        Parameter(
            "extension", "extension", "query", "Sequence[VehicleExtensionType]", limits={"min_items": 1, "max_items": 3}
        ),
    ),
    responses={"200": "Vehicle", "default": "XError"},
    accept="application/hal+json",
)

GET_VEHICLE_ALARMS: Operation[Alarms] = Operation(
    id="getVehicleAlarms",
    method="GET",
    path="/fleets/{fid}/vehicles/{vid}/alarms",
    resource="vehicles",
    name="alarms",
    namespace=_NAMESPACE,
    scopes=ScopeRule(),
    parameters=(
        Parameter("fleet_id", "fid", "path", "str", required=True, ids={"Fleet": "id"}),
        Parameter("vehicle_id", "vid", "path", "str", required=True, ids={"Vehicle": "id", "VehicleItem": "id"}),
        Parameter("type", "type", "query", "Sequence[AlarmTypeEnum]"),
        Parameter(
            "timestamps",
            "timestamps",
            "query",
            "Sequence[str]",
            limits={"min_items": 1, "max_items": 10},
            form="\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d+)?(?:[Zz]|[+-]\\d\\d:?\\d\\d)/(?:\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d+)?(?:[Zz]|[+-]\\d\\d:?\\d\\d)|P(?=T?\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?T?(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:[.,]\\d+)?S)?)?|/\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d+)?(?:[Zz]|[+-]\\d\\d:?\\d\\d)|R\\d*/\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d+)?(?:[Zz]|[+-]\\d\\d:?\\d\\d)/P(?=T?\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?T?(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:[.,]\\d+)?S)?(?:/P(?=T?\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?T?(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:[.,]\\d+)?S)?)?",
            such_as="2026-01-01T08:00:00Z/2026-01-02T08:00:00Z, 2026-01-01T08:00:00Z/P1D, 2026-01-01T08:00:00Z/ or R5/2026-01-01T08:00:00Z/PT6H",
            intervals=True,
        ),
        Parameter("index_range", "indexRange", "query", "str", form="\\d+(?:-\\d*)?", such_as="0-9 or 5-"),
        Parameter("page_size", "pageSize", "query", "int", limits={"minimum": 1, "maximum": 60}),
        Parameter("page_token", "pageToken", "query", "str"),
    ),
    responses={"200": "Alarms", "default": "XError"},
    accept="application/hal+json",
    paging=Paging(
        (
            "_embedded",
            "alarms",
        ),
        "AlarmDetails",
    ),
)

GET_VEHICLE_ALARMS_BY_ID: Operation[AlarmDetails] = Operation(
    id="getVehicleAlarmsById",
    method="GET",
    path="/fleets/{fid}/vehicles/{vid}/alarms/{aid}",
    resource="vehicles",
    name="alarm",
    namespace=_NAMESPACE,
    scopes=ScopeRule(),
    parameters=(
        Parameter("fleet_id", "fid", "path", "str", required=True, ids={"Fleet": "id"}),
        Parameter("vehicle_id", "vid", "path", "str", required=True, ids={"Vehicle": "id", "VehicleItem": "id"}),
        Parameter("alarm_id", "aid", "path", "str", required=True, ids={"AlarmDetails": "id"}),
    ),
    responses={"200": "AlarmDetails", "default": "XError"},
    accept="application/hal+json",
)

GET_VEHICLE_ALERTS: Operation[Alerts] = Operation(
    id="getVehicleAlerts",
    method="GET",
    path="/fleets/{fid}/vehicles/{vid}/alerts",
    resource="vehicles",
    name="alerts",
    namespace=_NAMESPACE,
    scopes=ScopeRule(),
    parameters=(
        Parameter("fleet_id", "fid", "path", "str", required=True, ids={"Fleet": "id"}),
        Parameter("vehicle_id", "vid", "path", "str", required=True, ids={"Vehicle": "id", "VehicleItem": "id"}),
        Parameter("profile", "profile", "query", "DataProfile"),
        Parameter(
            "timestamps",
            "timestamps",
            "query",
            "Sequence[str]",
            limits={"min_items": 1, "max_items": 10},
            form="\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d+)?(?:[Zz]|[+-]\\d\\d:?\\d\\d)/(?:\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d+)?(?:[Zz]|[+-]\\d\\d:?\\d\\d)|P(?=T?\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?T?(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:[.,]\\d+)?S)?)?|/\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d+)?(?:[Zz]|[+-]\\d\\d:?\\d\\d)|R\\d*/\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d+)?(?:[Zz]|[+-]\\d\\d:?\\d\\d)/P(?=T?\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?T?(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:[.,]\\d+)?S)?(?:/P(?=T?\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?T?(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:[.,]\\d+)?S)?)?",
            such_as="2026-01-01T08:00:00Z/2026-01-02T08:00:00Z, 2026-01-01T08:00:00Z/P1D, 2026-01-01T08:00:00Z/ or R5/2026-01-01T08:00:00Z/PT6H",
            intervals=True,
        ),
        Parameter("index_range", "indexRange", "query", "str", form="\\d+(?:-\\d*)?", such_as="0-9 or 5-"),
        Parameter("page_size", "pageSize", "query", "int", limits={"minimum": 1, "maximum": 60}),
        Parameter("page_token", "pageToken", "query", "str"),
    ),
    responses={"200": "Alerts", "default": "XError"},
    accept="application/hal+json",
    paging=Paging(
        (
            "_embedded",
            "alerts",
        ),
        "Alert",
    ),
)

GET_FLEET_VEHICLE_ALERTS_BY_ID: Operation[Alert] = Operation(
    id="getFleetVehicleAlertsById",
    method="GET",
    path="/fleets/{fid}/vehicles/{vid}/alerts/{aid}",
    resource="vehicles",
    name="alert",
    namespace=_NAMESPACE,
    scopes=ScopeRule(),
    parameters=(
        Parameter("fleet_id", "fid", "path", "str", required=True, ids={"Fleet": "id"}),
        Parameter("vehicle_id", "vid", "path", "str", required=True, ids={"Vehicle": "id", "VehicleItem": "id"}),
        Parameter("alert_id", "aid", "path", "str", required=True, ids={"Alert": "id"}),
        Parameter("profile", "profile", "query", "DataProfile"),
    ),
    responses={"200": "Alert", "default": "XError"},
    accept="application/hal+json",
)

GET_VEHICLE_COLLISION: Operation[Collisions] = Operation(
    id="getVehicleCollision",
    method="GET",
    path="/fleets/{fid}/vehicles/{vid}/collisions",
    resource="vehicles",
    name="collisions",
    namespace=_NAMESPACE,
    scopes=ScopeRule(),
    parameters=(
        Parameter("fleet_id", "fid", "path", "str", required=True, ids={"Fleet": "id"}),
        Parameter("vehicle_id", "vid", "path", "str", required=True, ids={"Vehicle": "id", "VehicleItem": "id"}),
        Parameter("profile", "profile", "query", "DataProfile"),
        Parameter(
            "timestamps",
            "timestamps",
            "query",
            "Sequence[str]",
            limits={"min_items": 1, "max_items": 10},
            form="\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d+)?(?:[Zz]|[+-]\\d\\d:?\\d\\d)/(?:\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d+)?(?:[Zz]|[+-]\\d\\d:?\\d\\d)|P(?=T?\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?T?(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:[.,]\\d+)?S)?)?|/\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d+)?(?:[Zz]|[+-]\\d\\d:?\\d\\d)|R\\d*/\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d+)?(?:[Zz]|[+-]\\d\\d:?\\d\\d)/P(?=T?\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?T?(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:[.,]\\d+)?S)?(?:/P(?=T?\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?T?(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:[.,]\\d+)?S)?)?",
            such_as="2026-01-01T08:00:00Z/2026-01-02T08:00:00Z, 2026-01-01T08:00:00Z/P1D, 2026-01-01T08:00:00Z/ or R5/2026-01-01T08:00:00Z/PT6H",
            intervals=True,
        ),
        Parameter("index_range", "indexRange", "query", "str", form="\\d+(?:-\\d*)?", such_as="0-9 or 5-"),
        Parameter("page_size", "pageSize", "query", "int", limits={"minimum": 1, "maximum": 60}),
        Parameter("page_token", "pageToken", "query", "str"),
    ),
    responses={"200": "Collisions", "default": "XError"},
    accept="application/hal+json",
    paging=Paging(
        (
            "_embedded",
            "Collisions",
        ),
        "Collision",
    ),
)

GET_VEHICLE_COLLISION_BY_ID: Operation[Collision] = Operation(
    id="getVehicleCollisionById",
    method="GET",
    path="/fleets/{fid}/vehicles/{vid}/collisions/{cid}",
    resource="vehicles",
    name="collision",
    namespace=_NAMESPACE,
    scopes=ScopeRule(),
    parameters=(
        Parameter("fleet_id", "fid", "path", "str", required=True, ids={"Fleet": "id"}),
        Parameter("vehicle_id", "vid", "path", "str", required=True, ids={"Vehicle": "id", "VehicleItem": "id"}),
        Parameter("collision_id", "cid", "path", "str", required=True, ids={"Collision": "id"}),
        Parameter("profile", "profile", "query", "DataProfile"),
    ),
    responses={"200": "Collision", "default": "XError"},
    accept="application/hal+json",
)

GET_CAR_LAST_POSITION: Operation[Position] = Operation(
    id="getCarLastPosition",
    method="GET",
    path="/fleets/{fid}/vehicles/{vid}/lastPosition",
    resource="vehicles",
    name="last_position",
    namespace=_NAMESPACE,
    scopes=ScopeRule(),
    parameters=(
        Parameter("fleet_id", "fid", "path", "str", required=True, ids={"Fleet": "id"}),
        Parameter("vehicle_id", "vid", "path", "str", required=True, ids={"Vehicle": "id", "VehicleItem": "id"}),
        Parameter("profile", "profile", "query", "DataProfile"),
    ),
    responses={"200": "Position", "default": "XError"},
    accept="application/vnd.geo+json",
    deprecated=True,
)

GET_VEHICLE_MAINTENANCE: Operation[Maintenance] = Operation(
    id="getVehicleMaintenance",
    method="GET",
    path="/fleets/{fid}/vehicles/{vid}/maintenance",
    resource="vehicles",
    name="maintenance",
    namespace=_NAMESPACE,
    scopes=ScopeRule(),
    parameters=(
        Parameter("fleet_id", "fid", "path", "str", required=True, ids={"Fleet": "id"}),
        Parameter("vehicle_id", "vid", "path", "str", required=True, ids={"Vehicle": "id", "VehicleItem": "id"}),
        Parameter("profile", "profile", "query", "DataProfile"),
    ),
    responses={"200": "Maintenance", "default": "XError"},
    accept="application/hal+json",
)

GET_FLEET_VEHICLE_STATUS: Operation[Status] = Operation(
    id="getFleetVehicleStatus",
    method="GET",
    path="/fleets/{fid}/vehicles/{vid}/status",
    resource="vehicles",
    name="status",
    namespace=_NAMESPACE,
    scopes=ScopeRule(),
    parameters=(
        Parameter("fleet_id", "fid", "path", "str", required=True, ids={"Fleet": "id"}),
        Parameter("vehicle_id", "vid", "path", "str", required=True, ids={"Vehicle": "id", "VehicleItem": "id"}),
        Parameter("profile", "profile", "query", "DataProfile"),
    ),
    responses={"200": "Status", "default": "XError"},
    accept="application/hal+json",
)

GET_VEHICLE_STOLEN_HISTORY: Operation[StolenCollection] = Operation(
    id="getVehicleStolenHistory",
    method="GET",
    path="/fleets/{fid}/vehicles/{vid}/stolen",
    resource="vehicles",
    name="stolen_history",
    namespace=_NAMESPACE,
    scopes=ScopeRule(),
    parameters=(
        Parameter("fleet_id", "fid", "path", "str", required=True, ids={"Fleet": "id"}),
        Parameter("vehicle_id", "vid", "path", "str", required=True, ids={"Vehicle": "id", "VehicleItem": "id"}),
        Parameter(
            "timestamps",
            "timestamps",
            "query",
            "Sequence[str]",
            limits={"min_items": 1, "max_items": 10},
            form="\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d+)?(?:[Zz]|[+-]\\d\\d:?\\d\\d)/(?:\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d+)?(?:[Zz]|[+-]\\d\\d:?\\d\\d)|P(?=T?\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?T?(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:[.,]\\d+)?S)?)?|/\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d+)?(?:[Zz]|[+-]\\d\\d:?\\d\\d)|R\\d*/\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d+)?(?:[Zz]|[+-]\\d\\d:?\\d\\d)/P(?=T?\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?T?(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:[.,]\\d+)?S)?(?:/P(?=T?\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?T?(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:[.,]\\d+)?S)?)?",
            such_as="2026-01-01T08:00:00Z/2026-01-02T08:00:00Z, 2026-01-01T08:00:00Z/P1D, 2026-01-01T08:00:00Z/ or R5/2026-01-01T08:00:00Z/PT6H",
            intervals=True,
        ),
        Parameter("index_range", "indexRange", "query", "str", form="\\d+(?:-\\d*)?", such_as="0-9 or 5-"),
        Parameter("page_size", "pageSize", "query", "int", limits={"minimum": 1, "maximum": 60}),
        Parameter("page_token", "pageToken", "query", "str"),
    ),
    responses={"200": "StolenCollection", "default": "XError"},
    accept="application/hal+json",
    paging=Paging(
        (
            "_embedded",
            "stolen",
        ),
        "Stolen",
    ),
)

GET_VEHICLE_STOLEN_BY_ID: Operation[Stolen] = Operation(
    id="getVehicleStolenById",
    method="GET",
    path="/fleets/{fid}/vehicles/{vid}/stolen/{sid}",
    resource="vehicles",
    name="stolen_record",
    namespace=_NAMESPACE,
    scopes=ScopeRule(),
    parameters=(
        Parameter("fleet_id", "fid", "path", "str", required=True, ids={"Fleet": "id"}),
        Parameter("vehicle_id", "vid", "path", "str", required=True, ids={"Vehicle": "id", "VehicleItem": "id"}),
        Parameter("stolen_id", "sid", "path", "str", required=True, ids={"Stolen": "id"}),
    ),
    responses={"200": "Stolen", "default": "XError"},
    accept="application/hal+json",
)

GET_VEHICLE_STOLEN_ID_POSITION: Operation[WayPoints] = Operation(
    id="getVehicleStolenIdPosition",
    method="GET",
    path="/fleets/{fid}/vehicles/{vid}/stolen/{sid}/waypoints",
    resource="vehicles",
    name="stolen_way_points",
    namespace=_NAMESPACE,
    scopes=ScopeRule(),
    parameters=(
        Parameter("fleet_id", "fid", "path", "str", required=True, ids={"Fleet": "id"}),
        Parameter("vehicle_id", "vid", "path", "str", required=True, ids={"Vehicle": "id", "VehicleItem": "id"}),
        Parameter("stolen_id", "sid", "path", "str", required=True, ids={"Stolen": "id"}),
    ),
    responses={"200": "WayPoints", "default": None},
    accept="application/hal+json",
    paging=Paging(
        (
            "_embedded",
            "positions",
        ),
        "Position",
    ),
)

GET_TELEMETRY: Operation[Telemetries] = Operation(
    id="getTelemetry",
    method="GET",
    path="/fleets/{fid}/vehicles/{vid}/telemetry",
    resource="vehicles",
    name="telemetry",
    namespace=_NAMESPACE,
    scopes=ScopeRule(),
    parameters=(
        Parameter("fleet_id", "fid", "path", "str", required=True, ids={"Fleet": "id"}),
        Parameter("vehicle_id", "vid", "path", "str", required=True, ids={"Vehicle": "id", "VehicleItem": "id"}),
        Parameter("profile", "profile", "query", "DataProfile"),
        Parameter(
            "timestamps",
            "timestamps",
            "query",
            "Sequence[str]",
            limits={"min_items": 1, "max_items": 10},
            form="\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d+)?(?:[Zz]|[+-]\\d\\d:?\\d\\d)/(?:\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d+)?(?:[Zz]|[+-]\\d\\d:?\\d\\d)|P(?=T?\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?T?(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:[.,]\\d+)?S)?)?|/\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d+)?(?:[Zz]|[+-]\\d\\d:?\\d\\d)|R\\d*/\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d+)?(?:[Zz]|[+-]\\d\\d:?\\d\\d)/P(?=T?\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?T?(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:[.,]\\d+)?S)?(?:/P(?=T?\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?T?(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:[.,]\\d+)?S)?)?",
            such_as="2026-01-01T08:00:00Z/2026-01-02T08:00:00Z, 2026-01-01T08:00:00Z/P1D, 2026-01-01T08:00:00Z/ or R5/2026-01-01T08:00:00Z/PT6H",
            intervals=True,
        ),
        Parameter("index_range", "indexRange", "query", "str", form="\\d+(?:-\\d*)?", such_as="0-9 or 5-"),
        Parameter("page_size", "pageSize", "query", "int", limits={"minimum": 1, "maximum": 2000}),
        Parameter("page_token", "pageToken", "query", "str"),
        Parameter("type", "type", "query", "Sequence[TelemetryEnum]", limits={"min_items": 1, "max_items": 17}),
        Parameter(
            "extension",
            "extension",
            "query",
            "Sequence[TelemetryExtensionType]",
            limits={"min_items": 1, "max_items": 2},
        ),
    ),
    responses={"200": "Telemetries", "default": "XError"},
    accept="application/hal+json",
    paging=Paging(
        (
            "_embedded",
            "telemetries",
        ),
        "Telemetry",
    ),
)

GET_VEHICLES_CAPABILITIES: Operation[VehicleCapabilities] = Operation(
    id="getVehiclesCapabilities",
    method="GET",
    path="/vehicles/{vin}",
    resource="vehicles",
    name="capability",
    namespace=_NAMESPACE,
    scopes=ScopeRule(),
    parameters=(
        Parameter("vin", "vin", "path", "str", required=True),
        Parameter("locale", "locale", "query", "str"),
        Parameter(
            "extension", "extension", "query", "Sequence[VehicleExtensionType]", limits={"min_items": 1, "max_items": 3}
        ),
    ),
    responses={"200": "VehicleCapabilities", "default": "XError"},
    accept="application/hal+json",
)

OPERATIONS: Mapping[str, Operation[Any]] = MappingProxyType(
    {
        "getFleetRemotes": GET_FLEET_REMOTES,
        "setFleetVehicleRemote": SET_FLEET_VEHICLE_REMOTE,
        "getFleetRemotebyId": GET_FLEET_REMOTEBY_ID,
        "setFleetVehicleRemoteById": SET_FLEET_VEHICLE_REMOTE_BY_ID,
        "deleteFleetRemote": DELETE_FLEET_REMOTE,
        "setFleeRemoteCallbackStatus": SET_FLEE_REMOTE_CALLBACK_STATUS,
        "getFleets": GET_FLEETS,
        "getFleet": GET_FLEET,
        "getFleetAlertList": GET_FLEET_ALERT_LIST,
        "getFleetAlertById": GET_FLEET_ALERT_BY_ID,
        "getFleetTripCollisions": GET_FLEET_TRIP_COLLISIONS,
        "getCollisionsById": GET_COLLISIONS_BY_ID,
        "getFleetMantenanceList": GET_FLEET_MANTENANCE_LIST,
        "getFleetStatusList": GET_FLEET_STATUS_LIST,
        "getFleetTrips": GET_FLEET_TRIPS,
        "getFleetMonitors": GET_FLEET_MONITORS,
        "createFleetVehicleMonitor": CREATE_FLEET_VEHICLE_MONITOR,
        "getFleetMonitorsStatusById": GET_FLEET_MONITORS_STATUS_BY_ID,
        "updateFleetVehicleMonitor": UPDATE_FLEET_VEHICLE_MONITOR,
        "deleteFleetMonitor": DELETE_FLEET_MONITOR,
        "setFleetVehicleMonitorStatus": SET_FLEET_VEHICLE_MONITOR_STATUS,
        "getRemoteRequestsForVhl": GET_REMOTE_REQUESTS_FOR_VHL,
        "sendRemoteToVhl": SEND_REMOTE_TO_VHL,
        "getRemoteRequestForVhlById": GET_REMOTE_REQUEST_FOR_VHL_BY_ID,
        "getTripsByVehicle": GET_TRIPS_BY_VEHICLE,
        "getFleetTripByVehicle": GET_FLEET_TRIP_BY_VEHICLE,
        "getFleetTripAlertByVehicle": GET_FLEET_TRIP_ALERT_BY_VEHICLE,
        "getFleetTripAlertByVehicleById": GET_FLEET_TRIP_ALERT_BY_VEHICLE_BY_ID,
        "getTripCollisionsByTripAndVehicle": GET_TRIP_COLLISIONS_BY_TRIP_AND_VEHICLE,
        "getTelemetryForTripByVehicle": GET_TELEMETRY_FOR_TRIP_BY_VEHICLE,
        "getPathForTrip": GET_PATH_FOR_TRIP,
        "getVehiclesByDevice": GET_VEHICLES_BY_DEVICE,
        "getVehicleByid": GET_VEHICLE_BYID,
        "getVehicleAlarms": GET_VEHICLE_ALARMS,
        "getVehicleAlarmsById": GET_VEHICLE_ALARMS_BY_ID,
        "getVehicleAlerts": GET_VEHICLE_ALERTS,
        "getFleetVehicleAlertsById": GET_FLEET_VEHICLE_ALERTS_BY_ID,
        "getVehicleCollision": GET_VEHICLE_COLLISION,
        "getVehicleCollisionById": GET_VEHICLE_COLLISION_BY_ID,
        "getCarLastPosition": GET_CAR_LAST_POSITION,
        "getVehicleMaintenance": GET_VEHICLE_MAINTENANCE,
        "getFleetVehicleStatus": GET_FLEET_VEHICLE_STATUS,
        "getVehicleStolenHistory": GET_VEHICLE_STOLEN_HISTORY,
        "getVehicleStolenById": GET_VEHICLE_STOLEN_BY_ID,
        "getVehicleStolenIdPosition": GET_VEHICLE_STOLEN_ID_POSITION,
        "getTelemetry": GET_TELEMETRY,
        "getVehiclesCapabilities": GET_VEHICLES_CAPABILITIES,
    }
)
"""Every operation by its operationId."""

if not TYPE_CHECKING:
    __getattr__ = removed_attributes(__name__)
