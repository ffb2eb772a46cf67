# End users (B2C): generated, do not edit.
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
        Maintenance,
        Monitor,
        MonitorRef,
        Monitors,
        Position,
        RemoteAction,
        RemoteActions,
        RemotePostResponse,
        Status,
        Telemetries,
        Trip,
        Trips,
        User,
        UserCallback,
        UserCallbacks,
        Vehicle,
        Vehicles,
        WayPoints,
    )

_NAMESPACE = __name__.rpartition(".")[0]

GET_USERT_REMOTES: Operation[UserCallbacks] = Operation(
    id="getUsertRemotes",
    method="GET",
    path="/user/callbacks",
    resource="callbacks",
    name="list",
    namespace=_NAMESPACE,
    scopes=ScopeRule(
        optional=frozenset(
            {
                "data:telemetry",
                "data:position",
                "data:trip",
                "data:alert",
                "data:collision",
                "remote:door:write",
                "remote:preconditioning:write",
                "remote:horn:write",
                "remote:charging:write",
                "remote:lights:write",
                "remote:wakeup:write",
                "remote:navigation:write",
            }
        )
    ),
    parameters=(
        Parameter("types", "types", "query", "Sequence[CallbackType]"),
        Parameter("index_range", "indexRange", "query", "str", form="\\d+(?:-\\d*)?", such_as="0-9 or 5-"),
        Parameter("page_size", "pageSize", "query", "int", limits={"minimum": 1, "maximum": 60}),
        Parameter("page_token", "pageToken", "query", "str"),
    ),
    responses={"200": "UserCallbacks", "default": "XError"},
    accept="application/hal+json",
    paging=Paging(
        (
            "_embedded",
            "callbacks",
        ),
        "UserCallback",
    ),
)

SET_USERT_VEHICLE_REMOTE: Operation[CallbackRef] = Operation(
    id="setUsertVehicleRemote",
    method="POST",
    path="/user/callbacks",
    resource="callbacks",
    name="create",
    namespace=_NAMESPACE,
    scopes=ScopeRule(
        optional=frozenset(
            {
                "data:telemetry",
                "data:position",
                "data:trip",
                "data:alert",
                "data:collision",
                "remote:door:write",
                "remote:preconditioning:write",
                "remote:horn:write",
                "remote:charging:write",
                "remote:lights:write",
                "remote:wakeup:write",
                "remote:navigation:write",
            }
        )
    ),
    body="CallbackSubscribe",
    body_media_type="application/json",
    responses={"200": "CallbackRef", "default": "XError"},
    accept="application/hal+json",
    command=True,
    rule=CommandRule.of(
        {
            "id": "callbackId",
            "listing": "getUsertRemotes",
            "listed_id": "id",
            "listed_label": "subscribe/label",
            "constraints": [{"at": "callback", "one_of": ["webhook", "pushnotif", "websocket"]}],
        }
    ),
)

GET_USERT_REMOTEBY_ID: Operation[UserCallback] = Operation(
    id="getUsertRemotebyId",
    method="GET",
    path="/user/callbacks/{cbid}",
    resource="callbacks",
    name="get",
    namespace=_NAMESPACE,
    scopes=ScopeRule(
        optional=frozenset(
            {
                "data:telemetry",
                "data:position",
                "data:trip",
                "data:alert",
                "data:collision",
                "remote:door:write",
                "remote:preconditioning:write",
                "remote:horn:write",
                "remote:charging:write",
                "remote:lights:write",
                "remote:wakeup:write",
                "remote:navigation:write",
            }
        )
    ),
    parameters=(
        Parameter(
            "callback_id",
            "cbid",
            "path",
            "str",
            required=True,
            ids={"CallbackRef": "callback_id", "UserCallback": "id"},
        ),
    ),
    responses={"200": "UserCallback", "default": "XError"},
    accept="application/hal+json",
)

SET_USERT_VEHICLE_REMOTE_BY_ID: Operation[CallbackRef] = Operation(
    id="setUsertVehicleRemoteById",
    method="PUT",
    path="/user/callbacks/{cbid}",
    resource="callbacks",
    name="update",
    namespace=_NAMESPACE,
    scopes=ScopeRule(
        optional=frozenset(
            {
                "data:telemetry",
                "data:position",
                "data:trip",
                "data:alert",
                "data:collision",
                "remote:door:write",
                "remote:preconditioning:write",
                "remote:horn:write",
                "remote:charging:write",
                "remote:lights:write",
                "remote:wakeup:write",
                "remote:navigation:write",
            }
        )
    ),
    parameters=(
        Parameter(
            "callback_id",
            "cbid",
            "path",
            "str",
            required=True,
            ids={"CallbackRef": "callback_id", "UserCallback": "id"},
        ),
    ),
    body="CallbackSubscribe",
    body_media_type="application/json",
    responses={"202": "CallbackRef", "default": "XError"},
    accept="application/hal+json",
    rule=CommandRule.of({"constraints": [{"at": "callback", "one_of": ["webhook", "pushnotif", "websocket"]}]}),
)

DELETE_USERT_REMOTE: Operation[None] = Operation(
    id="deleteUsertRemote",
    method="DELETE",
    path="/user/callbacks/{cbid}",
    resource="callbacks",
    name="delete",
    namespace=_NAMESPACE,
    scopes=ScopeRule(
        optional=frozenset(
            {
                "data:telemetry",
                "data:position",
                "data:trip",
                "data:alert",
                "data:collision",
                "remote:door:write",
                "remote:preconditioning:write",
                "remote:horn:write",
                "remote:charging:write",
                "remote:lights:write",
                "remote:wakeup:write",
                "remote:navigation:write",
            }
        )
    ),
    parameters=(
        Parameter(
            "callback_id",
            "cbid",
            "path",
            "str",
            required=True,
            ids={"CallbackRef": "callback_id", "UserCallback": "id"},
        ),
    ),
    responses={"204": None, "400": None, "404": None},
    accept="application/json",
)

SET_USER_CALLBACK_STATUS: Operation[CallbackRef] = Operation(
    id="setUserCallbackStatus",
    method="PUT",
    path="/user/callbacks/{cbid}/status",
    resource="callbacks",
    name="set_status",
    namespace=_NAMESPACE,
    scopes=ScopeRule(
        optional=frozenset(
            {
                "data:telemetry",
                "data:position",
                "data:trip",
                "data:alert",
                "data:collision",
                "remote:door:write",
                "remote:preconditioning:write",
                "remote:horn:write",
                "remote:charging:write",
                "remote:lights:write",
                "remote:wakeup:write",
                "remote:navigation:write",
            }
        )
    ),
    parameters=(
        Parameter(
            "callback_id",
            "cbid",
            "path",
            "str",
            required=True,
            ids={"CallbackRef": "callback_id", "UserCallback": "id"},
        ),
    ),
    body="CallbacksStatusSetter",
    body_media_type="application/json",
    responses={"202": "CallbackRef", "default": "XError"},
    accept="application/hal+json",
)

GET_VEHICLE_MONITORS: Operation[Monitors] = Operation(
    id="getVehicleMonitors",
    method="GET",
    path="/user/vehicles/{id}/callbacks/{cbid}/monitors",
    resource="monitors",
    name="list",
    namespace=_NAMESPACE,
    scopes=ScopeRule(
        optional=frozenset({"data:telemetry", "data:position", "data:trip", "data:alert", "data:collision"})
    ),
    parameters=(
        Parameter("vehicle_id", "id", "path", "str", required=True, ids={"Vehicle": "id"}),
        Parameter(
            "callback_id",
            "cbid",
            "path",
            "str",
            required=True,
            ids={"CallbackRef": "callback_id", "UserCallback": "id"},
        ),
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

CREATE_VEHICLE_VEHICLE_MONITOR: Operation[MonitorRef] = Operation(
    id="createVehicleVehicleMonitor",
    method="POST",
    path="/user/vehicles/{id}/callbacks/{cbid}/monitors",
    resource="monitors",
    name="create",
    namespace=_NAMESPACE,
    scopes=ScopeRule(
        optional=frozenset({"data:telemetry", "data:position", "data:trip", "data:alert", "data:collision"}),
        by_trigger={
            "vehicle.alert": frozenset({"data:alert"}),
            "vehicle.odometer": frozenset({"data:telemetry"}),
            "vehicle.powertrain.status": frozenset({"data:telemetry"}),
            "vehicle.engines.thermic.oil.temp": frozenset({"data:telemetry"}),
            "vehicle.energy.electric.level": frozenset({"data:telemetry"}),
            "vehicle.energy.electric.autonomy": frozenset({"data:telemetry"}),
            "vehicle.energy.fuel.level": frozenset({"data:telemetry"}),
            "vehicle.energy.fuel.autonomy": frozenset({"data:telemetry"}),
            "vehicle.autonomy": frozenset({"data:telemetry"}),
            "vehicle.energy.charging.status": frozenset({"data:telemetry"}),
            "vehicle.energy.charging.plugged": frozenset({"data:telemetry"}),
            "vehicle.energy.charging.type": frozenset({"data:telemetry"}),
            "vehicle.doorsState.lockedState": frozenset({"data:telemetry"}),
            "vehicle.doorsState.opening": frozenset({"data:telemetry"}),
            "vehicle.kinetic.moving": frozenset({"data:telemetry"}),
            "vehicle.kinetic.speed": frozenset({"data:telemetry"}),
            "vehicle.trip.start": frozenset({"data:trip"}),
            "vehicle.trip.stop": frozenset({"data:trip"}),
            "vehicle.trip.duration": frozenset({"data:trip"}),
            "vehicle.trip.distance": frozenset({"data:trip"}),
            "vehicle.trip.state": frozenset({"data:trip"}),
            "vehicle.safety.beltWarning": frozenset({"data:telemetry"}),
            "environment.air.temp": frozenset({"data:telemetry"}),
            "privacy.state": frozenset({"data:telemetry"}),
            "vehicle.drivingBehavior.mode": frozenset({"data:telemetry"}),
            "vehicle.safety.autoECallTriggering": frozenset({"data:telemetry"}),
            "vehicle.preconditioning.airConditioning": frozenset({"data:telemetry"}),
            "vehicle.alarm.trigger.type": frozenset({"data:telemetry"}),
            "vehicle.alarm.status.activation": frozenset({"data:telemetry"}),
        },
    ),
    parameters=(
        Parameter("vehicle_id", "id", "path", "str", required=True, ids={"Vehicle": "id"}),
        Parameter(
            "callback_id",
            "cbid",
            "path",
            "str",
            required=True,
            ids={"CallbackRef": "callback_id", "UserCallback": "id"},
        ),
    ),
    body="MonitorParameter",
    body_media_type="application/json",
    responses={"202": "MonitorRef", "default": "XError"},
    accept="application/hal+json",
    command=True,
    rule=CommandRule.of(
        {
            "limit": 5,
            "id": "monitorId",
            "listing": "getVehicleMonitors",
            "listed_id": "monitorId",
            "listed_label": "monitor/label",
            "constraints": [{"at": "subscribeParam", "any_of": ["refreshEvent", "callbackAttributes"]}],
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
                    "vehicle.trip.start": ["onChange"],
                    "vehicle.trip.stop": ["onChange"],
                    "vehicle.trip.duration": ["equalsTo", "greaterThan", "lowerThan"],
                    "vehicle.trip.distance": ["equalsTo", "greaterThan", "lowerThan"],
                    "vehicle.trip.state": ["includedIn"],
                    "vehicle.safety.beltWarning": ["equalsTo", "onChange"],
                    "environment.air.temp": ["equalsTo", "greaterThan", "lowerThan"],
                    "privacy.state": ["equalsTo", "includedIn", "onChange"],
                    "vehicle.drivingBehavior.mode": ["equalsTo", "includedIn", "onChange"],
                    "vehicle.safety.autoECallTriggering": ["equalsTo", "includedIn", "onChange"],
                    "vehicle.preconditioning.airConditioning": ["onChange"],
                    "vehicle.alarm.trigger.type": ["equalsTo", "includedIn", "onChange"],
                    "vehicle.alarm.status.activation": ["equalsTo", "onChange"],
                },
                "previous": {
                    "vehicle.alert": ["equalsTo", "includedIn"],
                    "vehicle.energy.charging.status": ["equalsTo", "includedIn"],
                    "vehicle.energy.charging.plugged": ["equalsTo"],
                    "vehicle.kinetic.moving": ["equalsTo"],
                    "vehicle.safety.beltWarning": ["equalsTo", "includedIn"],
                    "vehicle.safety.autoECallTriggering": ["equalsTo", "includedIn"],
                    "privacy.state": ["equalsTo", "includedIn"],
                    "vehicle.drivingBehavior.mode": ["equalsTo", "includedIn"],
                },
            },
        }
    ),
)

GET_VEHICLE_MONITORS_STATUS_BY_ID: Operation[Monitor] = Operation(
    id="getVehicleMonitorsStatusById",
    method="GET",
    path="/user/vehicles/{id}/callbacks/{cbid}/monitors/{mid}",
    resource="monitors",
    name="get",
    namespace=_NAMESPACE,
    scopes=ScopeRule(
        optional=frozenset({"data:telemetry", "data:position", "data:trip", "data:alert", "data:collision"})
    ),
    parameters=(
        Parameter("vehicle_id", "id", "path", "str", required=True, ids={"Vehicle": "id"}),
        Parameter(
            "callback_id",
            "cbid",
            "path",
            "str",
            required=True,
            ids={"CallbackRef": "callback_id", "UserCallback": "id"},
        ),
        Parameter(
            "monitor_id", "mid", "path", "str", required=True, ids={"Monitor": "monitor_id", "MonitorRef": "monitor_id"}
        ),
    ),
    responses={"200": "Monitor", "default": "XError"},
    accept="application/hal+json",
)

UPDATE_VEHICLE_VEHICLE_MONITOR: Operation[MonitorRef] = Operation(
    id="updateVehicleVehicleMonitor",
    method="PUT",
    path="/user/vehicles/{id}/callbacks/{cbid}/monitors/{mid}",
    resource="monitors",
    name="update",
    namespace=_NAMESPACE,
    scopes=ScopeRule(
        optional=frozenset({"data:telemetry", "data:position", "data:trip", "data:alert", "data:collision"}),
        by_trigger={
            "vehicle.alert": frozenset({"data:alert"}),
            "vehicle.odometer": frozenset({"data:telemetry"}),
            "vehicle.powertrain.status": frozenset({"data:telemetry"}),
            "vehicle.engines.thermic.oil.temp": frozenset({"data:telemetry"}),
            "vehicle.energy.electric.level": frozenset({"data:telemetry"}),
            "vehicle.energy.electric.autonomy": frozenset({"data:telemetry"}),
            "vehicle.energy.fuel.level": frozenset({"data:telemetry"}),
            "vehicle.energy.fuel.autonomy": frozenset({"data:telemetry"}),
            "vehicle.autonomy": frozenset({"data:telemetry"}),
            "vehicle.energy.charging.status": frozenset({"data:telemetry"}),
            "vehicle.energy.charging.plugged": frozenset({"data:telemetry"}),
            "vehicle.energy.charging.type": frozenset({"data:telemetry"}),
            "vehicle.doorsState.lockedState": frozenset({"data:telemetry"}),
            "vehicle.doorsState.opening": frozenset({"data:telemetry"}),
            "vehicle.kinetic.moving": frozenset({"data:telemetry"}),
            "vehicle.kinetic.speed": frozenset({"data:telemetry"}),
            "vehicle.trip.start": frozenset({"data:trip"}),
            "vehicle.trip.stop": frozenset({"data:trip"}),
            "vehicle.trip.duration": frozenset({"data:trip"}),
            "vehicle.trip.distance": frozenset({"data:trip"}),
            "vehicle.trip.state": frozenset({"data:trip"}),
            "vehicle.safety.beltWarning": frozenset({"data:telemetry"}),
            "environment.air.temp": frozenset({"data:telemetry"}),
            "privacy.state": frozenset({"data:telemetry"}),
            "vehicle.drivingBehavior.mode": frozenset({"data:telemetry"}),
            "vehicle.safety.autoECallTriggering": frozenset({"data:telemetry"}),
            "vehicle.preconditioning.airConditioning": frozenset({"data:telemetry"}),
            "vehicle.alarm.trigger.type": frozenset({"data:telemetry"}),
            "vehicle.alarm.status.activation": frozenset({"data:telemetry"}),
        },
    ),
    parameters=(
        Parameter("vehicle_id", "id", "path", "str", required=True, ids={"Vehicle": "id"}),
        Parameter(
            "callback_id",
            "cbid",
            "path",
            "str",
            required=True,
            ids={"CallbackRef": "callback_id", "UserCallback": "id"},
        ),
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
            "constraints": [{"at": "subscribeParam", "any_of": ["refreshEvent", "callbackAttributes"]}],
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
                    "vehicle.trip.start": ["onChange"],
                    "vehicle.trip.stop": ["onChange"],
                    "vehicle.trip.duration": ["equalsTo", "greaterThan", "lowerThan"],
                    "vehicle.trip.distance": ["equalsTo", "greaterThan", "lowerThan"],
                    "vehicle.trip.state": ["includedIn"],
                    "vehicle.safety.beltWarning": ["equalsTo", "onChange"],
                    "environment.air.temp": ["equalsTo", "greaterThan", "lowerThan"],
                    "privacy.state": ["equalsTo", "includedIn", "onChange"],
                    "vehicle.drivingBehavior.mode": ["equalsTo", "includedIn", "onChange"],
                    "vehicle.safety.autoECallTriggering": ["equalsTo", "includedIn", "onChange"],
                    "vehicle.preconditioning.airConditioning": ["onChange"],
                    "vehicle.alarm.trigger.type": ["equalsTo", "includedIn", "onChange"],
                    "vehicle.alarm.status.activation": ["equalsTo", "onChange"],
                },
                "previous": {
                    "vehicle.alert": ["equalsTo", "includedIn"],
                    "vehicle.energy.charging.status": ["equalsTo", "includedIn"],
                    "vehicle.energy.charging.plugged": ["equalsTo"],
                    "vehicle.kinetic.moving": ["equalsTo"],
                    "vehicle.safety.beltWarning": ["equalsTo", "includedIn"],
                    "vehicle.safety.autoECallTriggering": ["equalsTo", "includedIn"],
                    "privacy.state": ["equalsTo", "includedIn"],
                    "vehicle.drivingBehavior.mode": ["equalsTo", "includedIn"],
                },
            },
        }
    ),
)

DELETE_VEHICLE_MONITOR: Operation[None] = Operation(
    id="deleteVehicleMonitor",
    method="DELETE",
    path="/user/vehicles/{id}/callbacks/{cbid}/monitors/{mid}",
    resource="monitors",
    name="delete",
    namespace=_NAMESPACE,
    scopes=ScopeRule(
        optional=frozenset({"data:telemetry", "data:position", "data:trip", "data:alert", "data:collision"})
    ),
    parameters=(
        Parameter("vehicle_id", "id", "path", "str", required=True, ids={"Vehicle": "id"}),
        Parameter(
            "callback_id",
            "cbid",
            "path",
            "str",
            required=True,
            ids={"CallbackRef": "callback_id", "UserCallback": "id"},
        ),
        Parameter(
            "monitor_id", "mid", "path", "str", required=True, ids={"Monitor": "monitor_id", "MonitorRef": "monitor_id"}
        ),
    ),
    responses={"204": None, "400": None, "404": None},
    accept="application/json",
)

SET_VEHICLE_VEHICLE_MONITOR_STATUS: Operation[MonitorRef] = Operation(
    id="setVehicleVehicleMonitorStatus",
    method="PUT",
    path="/user/vehicles/{id}/callbacks/{cbid}/monitors/{mid}/status",
    resource="monitors",
    name="set_status",
    namespace=_NAMESPACE,
    scopes=ScopeRule(
        optional=frozenset({"data:telemetry", "data:position", "data:trip", "data:alert", "data:collision"})
    ),
    parameters=(
        Parameter("vehicle_id", "id", "path", "str", required=True, ids={"Vehicle": "id"}),
        Parameter(
            "callback_id",
            "cbid",
            "path",
            "str",
            required=True,
            ids={"CallbackRef": "callback_id", "UserCallback": "id"},
        ),
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
    path="/user/vehicles/{id}/callbacks/{cbid}/remotes",
    resource="remotes",
    name="list",
    namespace=_NAMESPACE,
    scopes=ScopeRule(
        optional=frozenset(
            {
                "remote:door:write",
                "remote:preconditioning:write",
                "remote:horn:write",
                "remote:charging:write",
                "remote:lights:write",
                "remote:wakeup:write",
                "remote:navigation:write",
            }
        )
    ),
    parameters=(
        Parameter("vehicle_id", "id", "path", "str", required=True, ids={"Vehicle": "id"}),
        Parameter(
            "callback_id",
            "cbid",
            "path",
            "str",
            required=True,
            ids={"CallbackRef": "callback_id", "UserCallback": "id"},
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
    path="/user/vehicles/{id}/callbacks/{cbid}/remotes",
    resource="remotes",
    name="send",
    namespace=_NAMESPACE,
    scopes=ScopeRule(
        optional=frozenset(
            {
                "remote:door:write",
                "remote:preconditioning:write",
                "remote:horn:write",
                "remote:charging:write",
                "remote:lights:write",
                "remote:wakeup:write",
                "remote:navigation:write",
            }
        ),
        by_action={
            "preconditioning": frozenset({"remote:preconditioning:write"}),
            "door": frozenset({"remote:door:write"}),
            "horn": frozenset({"remote:horn:write"}),
            "charging": frozenset({"remote:charging:write"}),
            "lights": frozenset({"remote:lights:write"}),
            "wakeUp": frozenset({"remote:wakeup:write"}),
            "navigation": frozenset({"remote:navigation:write"}),
        },
        published=frozenset({"preconditioning", "door", "horn", "charging", "lights", "wakeUp", "navigation"}),
    ),
    parameters=(
        Parameter("vehicle_id", "id", "path", "str", required=True, ids={"Vehicle": "id"}),
        Parameter(
            "callback_id",
            "cbid",
            "path",
            "str",
            required=True,
            ids={"CallbackRef": "callback_id", "UserCallback": "id"},
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
                {"one_of": ["door", "horn", "lights", "charging", "preconditioning", "navigation", "wakeUp"]},
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
    path="/user/vehicles/{id}/callbacks/{cbid}/remotes/{rid}",
    resource="remotes",
    name="get",
    namespace=_NAMESPACE,
    scopes=ScopeRule(
        optional=frozenset(
            {
                "remote:door:write",
                "remote:preconditioning:write",
                "remote:horn:write",
                "remote:charging:write",
                "remote:lights:write",
                "remote:wakeup:write",
                "remote:navigation:write",
            }
        )
    ),
    parameters=(
        Parameter("vehicle_id", "id", "path", "str", required=True, ids={"Vehicle": "id"}),
        Parameter(
            "callback_id",
            "cbid",
            "path",
            "str",
            required=True,
            ids={"CallbackRef": "callback_id", "UserCallback": "id"},
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
    path="/user/vehicles/{id}/trips",
    resource="trips",
    name="list",
    namespace=_NAMESPACE,
    scopes=ScopeRule(required=frozenset({"data:trip"}), optional=frozenset({"data:position"})),
    parameters=(
        Parameter("vehicle_id", "id", "path", "str", required=True, ids={"Vehicle": "id"}),
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

GET_TRIP_BY_VEHICLE: Operation[Trip] = Operation(
    id="getTripByVehicle",
    method="GET",
    path="/user/vehicles/{id}/trips/{tid}",
    resource="trips",
    name="get",
    namespace=_NAMESPACE,
    scopes=ScopeRule(required=frozenset({"data:trip"}), optional=frozenset({"data:position"})),
    parameters=(
        Parameter("vehicle_id", "id", "path", "str", required=True, ids={"Vehicle": "id"}),
        Parameter("trip_id", "tid", "path", "str", required=True, ids={"Trip": "id"}),
    ),
    responses={"200": "Trip", "default": "XError"},
    accept="application/hal+json",
)

GET_VEHICLE_TRIP_ALERTS: Operation[Alerts] = Operation(
    id="getVehicleTripAlerts",
    method="GET",
    path="/user/vehicles/{id}/trips/{tid}/alerts",
    resource="trips",
    name="alerts",
    namespace=_NAMESPACE,
    scopes=ScopeRule(required=frozenset({"data:trip", "data:alert"}), optional=frozenset({"data:position"})),
    parameters=(
        Parameter("vehicle_id", "id", "path", "str", required=True, ids={"Vehicle": "id"}),
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
        Parameter("locale", "locale", "query", "str"),
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

GET_VEHICLE_TRIP_ALERT_BY_AID: Operation[Alert] = Operation(
    id="getVehicleTripAlertByAid",
    method="GET",
    path="/user/vehicles/{id}/trips/{tid}/alerts/{aid}",
    resource="trips",
    name="alert",
    namespace=_NAMESPACE,
    scopes=ScopeRule(required=frozenset({"data:trip", "data:alert"}), optional=frozenset({"data:position"})),
    parameters=(
        Parameter("vehicle_id", "id", "path", "str", required=True, ids={"Vehicle": "id"}),
        Parameter("trip_id", "tid", "path", "str", required=True, ids={"Trip": "id"}),
        Parameter("alert_id", "aid", "path", "str", required=True, ids={"Alert": "id"}),
    ),
    responses={"200": "Alert", "default": "XError"},
    accept="application/hal+json",
)

GET_VEHICLE_COLLISIONS_BY_TRIP_ID: Operation[Collisions] = Operation(
    id="getVehicleCollisionsByTripId",
    method="GET",
    path="/user/vehicles/{id}/trips/{tid}/collisions",
    resource="trips",
    name="collisions",
    namespace=_NAMESPACE,
    scopes=ScopeRule(required=frozenset({"data:trip", "data:collision"})),
    parameters=(
        Parameter("vehicle_id", "id", "path", "str", required=True, ids={"Vehicle": "id"}),
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

GET_VEHICLE_COLLISION_BY_TIP_BY_ID: Operation[Collision] = Operation(
    id="getVehicleCollisionByTipById",
    method="GET",
    path="/user/vehicles/{id}/trips/{tid}/collisions/{cid}",
    resource="trips",
    name="collision",
    namespace=_NAMESPACE,
    scopes=ScopeRule(required=frozenset({"data:trip", "data:collision"})),
    parameters=(
        Parameter("vehicle_id", "id", "path", "str", required=True, ids={"Vehicle": "id"}),
        Parameter("trip_id", "tid", "path", "str", required=True, ids={"Trip": "id"}),
        Parameter("collision_id", "cid", "path", "str", required=True, ids={"Collision": "id"}),
    ),
    responses={"200": "Collision", "default": "XError"},
    accept="application/hal+json",
    deprecated=True,
)

GET_TELEMETRY_FOR_TRIP: Operation[Telemetries] = Operation(
    id="getTelemetryForTrip",
    method="GET",
    path="/user/vehicles/{id}/trips/{tid}/telemetry",
    resource="trips",
    name="telemetry",
    namespace=_NAMESPACE,
    scopes=ScopeRule(required=frozenset({"data:trip"}), optional=frozenset({"data:telemetry", "data:position"})),
    parameters=(
        Parameter("vehicle_id", "id", "path", "str", required=True, ids={"Vehicle": "id"}),
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
        Parameter("type", "type", "query", "Sequence[TelemetryEnum]", limits={"min_items": 1, "max_items": 15}),
        Parameter("page_size", "pageSize", "query", "int", limits={"minimum": 1, "maximum": 2000}),
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
    deprecated=True,
)

GET_PATH_FOR_TRIP: Operation[WayPoints] = Operation(
    id="getPathForTrip",
    method="GET",
    path="/user/vehicles/{id}/trips/{tid}/wayPoints",
    resource="trips",
    name="way_points",
    namespace=_NAMESPACE,
    scopes=ScopeRule(required=frozenset({"data:trip", "data:position"})),
    parameters=(
        Parameter("vehicle_id", "id", "path", "str", required=True, ids={"Vehicle": "id"}),
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
    deprecated=True,
)

GET_USER: Operation[User] = Operation(
    id="getUser",
    method="GET",
    path="/user",
    resource="user",
    name="get",
    namespace=_NAMESPACE,
    scopes=ScopeRule(),
    parameters=(Parameter("country", "country", "query", "CountryEnum"),),
    responses={"200": "User", "default": "XError"},
    accept="application/hal+json",
)

GET_VEHICLES_BY_DEVICE: Operation[Vehicles] = Operation(
    id="getVehiclesByDevice",
    method="GET",
    path="/user/vehicles",
    resource="vehicles",
    name="list",
    namespace=_NAMESPACE,
    scopes=ScopeRule(optional=frozenset({"data:vehicle:devices:pnc"})),
    parameters=(
        Parameter("index_range", "indexRange", "query", "str", form="\\d+(?:-\\d*)?", such_as="0-9 or 5-"),
        Parameter("page_size", "pageSize", "query", "int", limits={"minimum": 1, "maximum": 60}),
        Parameter("locale", "locale", "query", "str"),
        Parameter("page_token", "pageToken", "query", "str"),
        Parameter(
            "extension", "extension", "query", "Sequence[VehicleExtensionType]", limits={"min_items": 1, "max_items": 3}
        ),
        Parameter("vin_prefix", "vinPrefix", "query", "str"),
        Parameter("country", "country", "query", "CountryEnum"),
    ),
    responses={"200": "Vehicles", "default": "XError"},
    accept="application/hal+json",
    paging=Paging(
        (
            "_embedded",
            "vehicles",
        ),
        "Vehicle",
    ),
)

GET_VEHICLE_BYID: Operation[Vehicle] = Operation(
    id="getVehicleByid",
    method="GET",
    path="/user/vehicles/{id}",
    resource="vehicles",
    name="get",
    namespace=_NAMESPACE,
    scopes=ScopeRule(optional=frozenset({"data:vehicle:devices:pnc"})),
    parameters=(
        Parameter("vehicle_id", "id", "path", "str", required=True, ids={"Vehicle": "id"}),
        Parameter("locale", "locale", "query", "str"),
        Parameter(
            "extension", "extension", "query", "Sequence[VehicleExtensionType]", limits={"min_items": 1, "max_items": 3}
        ),
        Parameter("country", "country", "query", "CountryEnum"),
    ),
    responses={"200": "Vehicle", "default": "XError"},
    accept="application/hal+json",
)

GET_VEHICLE_ALARMS: Operation[Alarms] = Operation(
    id="getVehicleAlarms",
    method="GET",
    path="/user/vehicles/{id}/alarms",
    resource="vehicles",
    name="alarms",
    namespace=_NAMESPACE,
    scopes=ScopeRule(required=frozenset({"data:telemetry"})),
    parameters=(
        Parameter("vehicle_id", "id", "path", "str", required=True, ids={"Vehicle": "id"}),
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
    path="/user/vehicles/{id}/alarms/{aid}",
    resource="vehicles",
    name="alarm",
    namespace=_NAMESPACE,
    scopes=ScopeRule(required=frozenset({"data:telemetry"})),
    parameters=(
        Parameter("vehicle_id", "id", "path", "str", required=True, ids={"Vehicle": "id"}),
        Parameter("alarm_id", "aid", "path", "str", required=True, ids={"AlarmDetails": "id"}),
    ),
    responses={"200": "AlarmDetails", "default": "XError"},
    accept="application/hal+json",
)

GET_VEHICLE_ALERTS: Operation[Alerts] = Operation(
    id="getVehicleAlerts",
    method="GET",
    path="/user/vehicles/{id}/alerts",
    resource="vehicles",
    name="alerts",
    namespace=_NAMESPACE,
    scopes=ScopeRule(required=frozenset({"data:alert"}), optional=frozenset({"data:position"})),
    parameters=(
        Parameter("vehicle_id", "id", "path", "str", required=True, ids={"Vehicle": "id"}),
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

GET_VEHICLE_ALERTS_BY_ID: Operation[Alert] = Operation(
    id="getVehicleAlertsById",
    method="GET",
    path="/user/vehicles/{id}/alerts/{aid}",
    resource="vehicles",
    name="alert",
    namespace=_NAMESPACE,
    scopes=ScopeRule(required=frozenset({"data:alert"}), optional=frozenset({"data:position"})),
    parameters=(
        Parameter("vehicle_id", "id", "path", "str", required=True, ids={"Vehicle": "id"}),
        Parameter("alert_id", "aid", "path", "str", required=True, ids={"Alert": "id"}),
    ),
    responses={"200": "Alert", "default": "XError"},
    accept="application/hal+json",
)

GET_VEHICLE_COLLISION: Operation[Collisions] = Operation(
    id="getVehicleCollision",
    method="GET",
    path="/user/vehicles/{id}/collisions",
    resource="vehicles",
    name="collisions",
    namespace=_NAMESPACE,
    scopes=ScopeRule(required=frozenset({"data:collision"})),
    parameters=(
        Parameter("vehicle_id", "id", "path", "str", required=True, ids={"Vehicle": "id"}),
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
    deprecated=True,
)

GET_VEHICLE_COLLISION_BY_ID: Operation[Collision] = Operation(
    id="getVehicleCollisionById",
    method="GET",
    path="/user/vehicles/{id}/collisions/{cid}",
    resource="vehicles",
    name="collision",
    namespace=_NAMESPACE,
    scopes=ScopeRule(required=frozenset({"data:collision"})),
    parameters=(
        Parameter("vehicle_id", "id", "path", "str", required=True, ids={"Vehicle": "id"}),
        Parameter("collision_id", "cid", "path", "str", required=True, ids={"Collision": "id"}),
    ),
    responses={"200": "Collision", "default": "XError"},
    accept="application/hal+json",
    deprecated=True,
)

GET_CAR_LAST_POSITION: Operation[Position] = Operation(
    id="getCarLastPosition",
    method="GET",
    path="/user/vehicles/{id}/lastPosition",
    resource="vehicles",
    name="last_position",
    namespace=_NAMESPACE,
    scopes=ScopeRule(required=frozenset({"data:position"})),
    parameters=(Parameter("vehicle_id", "id", "path", "str", required=True, ids={"Vehicle": "id"}),),
    responses={"200": "Position", "default": "XError"},
    accept="application/vnd.geo+json",
    deprecated=True,
)

GET_VEHICLE_MAINTENANCE: Operation[Maintenance] = Operation(
    id="getVehicleMaintenance",
    method="GET",
    path="/user/vehicles/{id}/maintenance",
    resource="vehicles",
    name="maintenance",
    namespace=_NAMESPACE,
    scopes=ScopeRule(required=frozenset({"data:telemetry"})),
    parameters=(Parameter("vehicle_id", "id", "path", "str", required=True, ids={"Vehicle": "id"}),),
    responses={"200": "Maintenance", "default": "XError"},
    accept="application/hal+json",
)

GET_VEHICLE_STATUS: Operation[Status] = Operation(
    id="getVehicleStatus",
    method="GET",
    path="/user/vehicles/{id}/status",
    resource="vehicles",
    name="status",
    namespace=_NAMESPACE,
    scopes=ScopeRule(optional=frozenset({"data:telemetry", "data:position"})),
    parameters=(Parameter("vehicle_id", "id", "path", "str", required=True, ids={"Vehicle": "id"}),),
    responses={"200": "Status", "default": "XError"},
    accept="application/hal+json",
)

GET_TELEMETRY: Operation[Telemetries] = Operation(
    id="getTelemetry",
    method="GET",
    path="/user/vehicles/{id}/telemetry",
    resource="vehicles",
    name="telemetry",
    namespace=_NAMESPACE,
    scopes=ScopeRule(optional=frozenset({"data:telemetry", "data:position"})),
    parameters=(
        Parameter("vehicle_id", "id", "path", "str", required=True, ids={"Vehicle": "id"}),
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
        Parameter("type", "type", "query", "Sequence[TelemetryEnum]", limits={"min_items": 1, "max_items": 15}),
        Parameter("index_range", "indexRange", "query", "str", form="\\d+(?:-\\d*)?", such_as="0-9 or 5-"),
        Parameter("page_size", "pageSize", "query", "int", limits={"minimum": 1, "maximum": 2000}),
        Parameter("page_token", "pageToken", "query", "str"),
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
    deprecated=True,
)

OPERATIONS: Mapping[str, Operation[Any]] = MappingProxyType(
    {
        "getUsertRemotes": GET_USERT_REMOTES,
        "setUsertVehicleRemote": SET_USERT_VEHICLE_REMOTE,
        "getUsertRemotebyId": GET_USERT_REMOTEBY_ID,
        "setUsertVehicleRemoteById": SET_USERT_VEHICLE_REMOTE_BY_ID,
        "deleteUsertRemote": DELETE_USERT_REMOTE,
        "setUserCallbackStatus": SET_USER_CALLBACK_STATUS,
        "getVehicleMonitors": GET_VEHICLE_MONITORS,
        "createVehicleVehicleMonitor": CREATE_VEHICLE_VEHICLE_MONITOR,
        "getVehicleMonitorsStatusById": GET_VEHICLE_MONITORS_STATUS_BY_ID,
        "updateVehicleVehicleMonitor": UPDATE_VEHICLE_VEHICLE_MONITOR,
        "deleteVehicleMonitor": DELETE_VEHICLE_MONITOR,
        "setVehicleVehicleMonitorStatus": SET_VEHICLE_VEHICLE_MONITOR_STATUS,
        "getRemoteRequestsForVhl": GET_REMOTE_REQUESTS_FOR_VHL,
        "sendRemoteToVhl": SEND_REMOTE_TO_VHL,
        "getRemoteRequestForVhlById": GET_REMOTE_REQUEST_FOR_VHL_BY_ID,
        "getTripsByVehicle": GET_TRIPS_BY_VEHICLE,
        "getTripByVehicle": GET_TRIP_BY_VEHICLE,
        "getVehicleTripAlerts": GET_VEHICLE_TRIP_ALERTS,
        "getVehicleTripAlertByAid": GET_VEHICLE_TRIP_ALERT_BY_AID,
        "getVehicleCollisionsByTripId": GET_VEHICLE_COLLISIONS_BY_TRIP_ID,
        "getVehicleCollisionByTipById": GET_VEHICLE_COLLISION_BY_TIP_BY_ID,
        "getTelemetryForTrip": GET_TELEMETRY_FOR_TRIP,
        "getPathForTrip": GET_PATH_FOR_TRIP,
        "getUser": GET_USER,
        "getVehiclesByDevice": GET_VEHICLES_BY_DEVICE,
        "getVehicleByid": GET_VEHICLE_BYID,
        "getVehicleAlarms": GET_VEHICLE_ALARMS,
        "getVehicleAlarmsById": GET_VEHICLE_ALARMS_BY_ID,
        "getVehicleAlerts": GET_VEHICLE_ALERTS,
        "getVehicleAlertsById": GET_VEHICLE_ALERTS_BY_ID,
        "getVehicleCollision": GET_VEHICLE_COLLISION,
        "getVehicleCollisionById": GET_VEHICLE_COLLISION_BY_ID,
        "getCarLastPosition": GET_CAR_LAST_POSITION,
        "getVehicleMaintenance": GET_VEHICLE_MAINTENANCE,
        "getVehicleStatus": GET_VEHICLE_STATUS,
        "getTelemetry": GET_TELEMETRY,
    }
)
"""Every operation by its operationId."""

if not TYPE_CHECKING:
    __getattr__ = removed_attributes(__name__)
