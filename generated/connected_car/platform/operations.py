# Connected Car platform (DATA TREATMENT): generated, do not edit.
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
        AggregatedTelemetries,
        Alarm,
        Alarms,
        Alert,
        Alerts,
        Channel,
        ChannelRef,
        Channels,
        Collision,
        Collisions,
        Handles,
        Monitor,
        MonitorHandleRef,
        MonitorRef,
        Monitors,
        MonitorUpdateRef,
        RemoteAction,
        RemoteActions,
        RemotePostResponse,
        Stolen,
        StolenCollection,
        StolenWayPoints,
        Telemetries,
        TimestampedChargingSession,
        TimestampedChargingSessions,
        Trip,
        Trips,
        Vehicle,
        VehicleCapability,
        Vehicles,
        WayPoints,
    )

_NAMESPACE = __name__.rpartition(".")[0]

GET_CHANNELS: Operation[Channels] = Operation(
    id="getChannels",
    method="GET",
    path="/accounts/channels",
    resource="channels",
    name="list",
    namespace=_NAMESPACE,
    scopes=ScopeRule(optional=frozenset({"channel", "channel:write"})),
    parameters=(Parameter("types", "types", "query", "Sequence[ChannelType]"),),
    responses={"200": "Channels", "default": "XError"},
    accept="application/hal+json",
    paging=Paging(
        (
            "_embedded",
            "channels",
        ),
        "Channel",
    ),
)

POST_CHANNELS: Operation[ChannelRef] = Operation(
    id="postChannels",
    method="POST",
    path="/accounts/channels",
    resource="channels",
    name="create",
    namespace=_NAMESPACE,
    scopes=ScopeRule(required=frozenset({"channel:write"})),
    body="ChannelSubscribe",
    body_media_type="application/json",
    responses={"200": "ChannelRef", "default": "XError"},
    accept="application/hal+json",
    command=True,
    rule=CommandRule.of(
        {
            "limit": 5,
            "id": "channelId",
            "listing": "getChannels",
            "listed_id": "id",
            "listed_label": "subscribe/label",
            "constraints": [{"at": "channel", "one_of": ["webhook", "pushnotif", "websocket"]}],
        }
    ),
)

GET_CHANNELS_BY_ID: Operation[Channel] = Operation(
    id="getChannelsById",
    method="GET",
    path="/accounts/channels/{chId}",
    resource="channels",
    name="get",
    namespace=_NAMESPACE,
    scopes=ScopeRule(optional=frozenset({"channel", "channel:write"})),
    parameters=(
        Parameter(
            "channel_id", "chId", "path", "str", required=True, ids={"Channel": "id", "ChannelRef": "channel_id"}
        ),
    ),
    responses={"200": "Channel", "default": "XError"},
    accept="application/hal+json",
)

PUT_CHANNELS_BY_ID: Operation[ChannelRef] = Operation(
    id="putChannelsById",
    method="PUT",
    path="/accounts/channels/{chId}",
    resource="channels",
    name="update",
    namespace=_NAMESPACE,
    scopes=ScopeRule(required=frozenset({"channel:write"})),
    parameters=(
        Parameter(
            "channel_id", "chId", "path", "str", required=True, ids={"Channel": "id", "ChannelRef": "channel_id"}
        ),
    ),
    body="ChannelSubscribe",
    body_media_type="application/json",
    responses={"202": "ChannelRef", "default": "XError"},
    accept="application/hal+json",
    rule=CommandRule.of({"constraints": [{"at": "channel", "one_of": ["webhook", "pushnotif", "websocket"]}]}),
)

DELETE_CHANNELS_BY_ID: Operation[None] = Operation(
    id="deleteChannelsById",
    method="DELETE",
    path="/accounts/channels/{chId}",
    resource="channels",
    name="delete",
    namespace=_NAMESPACE,
    scopes=ScopeRule(required=frozenset({"channel:write"})),
    parameters=(
        Parameter(
            "channel_id", "chId", "path", "str", required=True, ids={"Channel": "id", "ChannelRef": "channel_id"}
        ),
    ),
    responses={"204": None, "400": None, "404": None},
    accept="application/json",
)

SET_CHANNEL_STATUS: Operation[ChannelRef] = Operation(
    id="setChannelStatus",
    method="PUT",
    path="/accounts/channels/{chId}/status",
    resource="channels",
    name="set_status",
    namespace=_NAMESPACE,
    scopes=ScopeRule(required=frozenset({"channel:write"})),
    parameters=(
        Parameter(
            "channel_id", "chId", "path", "str", required=True, ids={"Channel": "id", "ChannelRef": "channel_id"}
        ),
    ),
    body="RunStatusSetter",
    body_media_type="application/json",
    responses={"202": "ChannelRef", "default": "XError"},
    accept="application/hal+json",
)

GET_VEHICLE_MONITORS: Operation[Monitors] = Operation(
    id="getVehicleMonitors",
    method="GET",
    path="/accounts/channels/{chId}/monitors",
    resource="monitors",
    name="list",
    namespace=_NAMESPACE,
    scopes=ScopeRule(optional=frozenset({"monitor:write", "monitor"})),
    parameters=(
        Parameter(
            "channel_id", "chId", "path", "str", required=True, ids={"Channel": "id", "ChannelRef": "channel_id"}
        ),
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

POST_VEHICLE_MONITORS: Operation[MonitorRef] = Operation(
    id="postVehicleMonitors",
    method="POST",
    path="/accounts/channels/{chId}/monitors",
    resource="monitors",
    name="create",
    namespace=_NAMESPACE,
    scopes=ScopeRule(
        required=frozenset({"monitor:write"}),
        by_trigger={
            "vehicle.alert": frozenset({"data:telemetry:vehicle:alert"}),
            "vehicle.odometer": frozenset({"data:telemetry:vehicle:odometer"}),
            "vehicle.engines.thermic.oil.temp": frozenset({"data:telemetry:vehicle:engines"}),
            "vehicle.energy.electric.level": frozenset({"data:telemetry:vehicle:energies"}),
            "vehicle.energy.electric.autonomy": frozenset({"data:telemetry:vehicle:energies"}),
            "vehicle.energy.fuel.level": frozenset({"data:telemetry:vehicle:energies"}),
            "vehicle.energy.fuel.autonomy": frozenset({"data:telemetry:vehicle:energies"}),
            "vehicle.autonomy": frozenset({"data:telemetry:vehicle:energies"}),
            "vehicle.energy.charging.status": frozenset({"data:telemetry:vehicle:energies"}),
            "vehicle.energy.charging.plugged": frozenset({"data:telemetry:vehicle:energies"}),
            "vehicle.energy.charging.type": frozenset({"data:telemetry:vehicle:energies"}),
            "vehicle.doorsState.lockedState": frozenset({"data:telemetry:vehicle:doorsState"}),
            "vehicle.doorsState.opening": frozenset({"data:telemetry:vehicle:doorsState"}),
            "vehicle.kinetic.moving": frozenset({"data:telemetry:vehicle:kinetic"}),
            "vehicle.kinetic.speed": frozenset({"data:telemetry:vehicle:kinetic"}),
            "vehicle.trip": frozenset({"data:trip"}),
            "vehicle.trip.start": frozenset({"data:trip"}),
            "vehicle.trip.stop": frozenset({"data:trip"}),
            "vehicle.trip.duration": frozenset({"data:trip"}),
            "vehicle.trip.distance": frozenset({"data:trip"}),
            "vehicle.trip.state": frozenset({"data:trip"}),
            "vehicle.maintenance.daysBeforeMaintenance": frozenset({"data:telemetry:vehicle:maintenance"}),
            "vehicle.maintenance.mileageBeforeMaintenance": frozenset({"data:telemetry:vehicle:maintenance"}),
            "vehicle.safety.beltWarning": frozenset({"data:telemetry:vehicle:safety"}),
            "vehicle.safety.autoECallTriggering": frozenset({"data:telemetry:vehicle:safety"}),
            "environment.air.temp": frozenset({"data:telemetry:environment"}),
            "privacy.state": frozenset({"data:telemetry:privacy"}),
            "vehicle.drivingBehavior.mode": frozenset({"data:telemetry:vehicle:drivingBehavior"}),
            "vehicle.collision.side": frozenset({"data:collision"}),
            "vehicle.collision.severity": frozenset({"data:collision"}),
            "vehicle.preconditioning.airConditioning": frozenset({"data:telemetry:vehicle:preconditioning"}),
            "vehicle.alarm.trigger.type": frozenset({"data:telemetry:vehicle:alarm"}),
            "vehicle.alarm.status.activation": frozenset({"data:telemetry:vehicle:alarm"}),
        },
        published=frozenset(
            {
                "vehicle.alert",
                "vehicle.energy.charging.status",
                "vehicle.energy.charging.plugged",
                "vehicle.kinetic.moving",
                "vehicle.safety.beltWarning",
                "vehicle.safety.autoECallTriggering",
                "privacy.state",
                "vehicle.drivingBehavior.mode",
            }
        ),
    ),
    parameters=(
        Parameter(
            "channel_id", "chId", "path", "str", required=True, ids={"Channel": "id", "ChannelRef": "channel_id"}
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
            "triggers": {
                "kinds": ["zone", "time", "data", "setting"],
                "occurrence": "occurrence",
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
                    "vehicle.energy.charging.type": ["equalsTo"],
                    "vehicle.doorsState.lockedState": ["onChange"],
                    "vehicle.doorsState.opening": ["onChange"],
                    "vehicle.kinetic.moving": ["equalsTo"],
                    "vehicle.kinetic.speed": ["equalsTo", "greaterThan", "lowerThan"],
                    "vehicle.trip.start": ["onChange"],
                    "vehicle.trip.stop": ["onChange"],
                    "vehicle.trip.duration": ["equalsTo", "greaterThan", "lowerThan"],
                    "vehicle.trip.distance": ["equalsTo", "greaterThan", "lowerThan"],
                    "vehicle.trip.state": ["equalsTo", "includedIn"],
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
                    "stolen.state": ["equalsTo"],
                },
                "previous": {
                    "vehicle.alert": ["equalsTo", "includedIn"],
                    "vehicle.energy.charging.status": ["equalsTo", "includedIn"],
                    "vehicle.energy.charging.plugged": ["equalsTo"],
                    "vehicle.kinetic.moving": ["equalsTo"],
                    "vehicle.safety.beltWarning": ["equalsTo"],
                    "vehicle.safety.autoECallTriggering": ["equalsTo", "includedIn"],
                    "privacy.state": ["equalsTo", "includedIn"],
                    "vehicle.drivingBehavior.mode": ["equalsTo", "includedIn"],
                },
            },
            "constraints": [
                {"at": "subscribeParam", "any_of": ["refreshEvent", "channelAttributes"]},
                {"at": "onEvent/actions", "when": {"type": "Remote"}, "needs": ["remoteAction"]},
                {"at": "onEvent/actions", "when": {"type": "Monitor"}, "needs": ["monitorAction"]},
                {"at": "onEvent/actions", "at_most_one": ["remoteAction", "monitorAction"]},
            ],
        }
    ),
)

GET_VEHICLE_MONITOR_BY_ID: Operation[Monitor] = Operation(
    id="getVehicleMonitorByID",
    method="GET",
    path="/accounts/channels/{chId}/monitors/{mid}",
    resource="monitors",
    name="get",
    namespace=_NAMESPACE,
    scopes=ScopeRule(optional=frozenset({"monitor:write", "monitor"})),
    parameters=(
        Parameter(
            "channel_id", "chId", "path", "str", required=True, ids={"Channel": "id", "ChannelRef": "channel_id"}
        ),
        Parameter(
            "monitor_id", "mid", "path", "str", required=True, ids={"Monitor": "monitor_id", "MonitorRef": "monitor_id"}
        ),
    ),
    responses={"200": "Monitor", "default": "XError"},
    accept="application/hal+json",
)

PUT_VEHICLE_MONITORS: Operation[MonitorUpdateRef] = Operation(
    id="putVehicleMonitors",
    method="PUT",
    path="/accounts/channels/{chId}/monitors/{mid}",
    resource="monitors",
    name="update",
    namespace=_NAMESPACE,
    scopes=ScopeRule(
        required=frozenset({"monitor:write"}),
        by_trigger={
            "vehicle.alert": frozenset({"data:telemetry:vehicle:alert"}),
            "vehicle.odometer": frozenset({"data:telemetry:vehicle:odometer"}),
            "vehicle.engines.thermic.oil.temp": frozenset({"data:telemetry:vehicle:engines"}),
            "vehicle.energy.electric.level": frozenset({"data:telemetry:vehicle:energies"}),
            "vehicle.energy.electric.autonomy": frozenset({"data:telemetry:vehicle:energies"}),
            "vehicle.energy.fuel.level": frozenset({"data:telemetry:vehicle:energies"}),
            "vehicle.energy.fuel.autonomy": frozenset({"data:telemetry:vehicle:energies"}),
            "vehicle.autonomy": frozenset({"data:telemetry:vehicle:energies"}),
            "vehicle.energy.charging.status": frozenset({"data:telemetry:vehicle:energies"}),
            "vehicle.energy.charging.plugged": frozenset({"data:telemetry:vehicle:energies"}),
            "vehicle.energy.charging.type": frozenset({"data:telemetry:vehicle:energies"}),
            "vehicle.doorsState.lockedState": frozenset({"data:telemetry:vehicle:doorsState"}),
            "vehicle.doorsState.opening": frozenset({"data:telemetry:vehicle:doorsState"}),
            "vehicle.kinetic.moving": frozenset({"data:telemetry:vehicle:kinetic"}),
            "vehicle.kinetic.speed": frozenset({"data:telemetry:vehicle:kinetic"}),
            "vehicle.trip": frozenset({"data:trip"}),
            "vehicle.trip.start": frozenset({"data:trip"}),
            "vehicle.trip.stop": frozenset({"data:trip"}),
            "vehicle.trip.duration": frozenset({"data:trip"}),
            "vehicle.trip.distance": frozenset({"data:trip"}),
            "vehicle.trip.state": frozenset({"data:trip"}),
            "vehicle.maintenance.daysBeforeMaintenance": frozenset({"data:telemetry:vehicle:maintenance"}),
            "vehicle.maintenance.mileageBeforeMaintenance": frozenset({"data:telemetry:vehicle:maintenance"}),
            "vehicle.safety.beltWarning": frozenset({"data:telemetry:vehicle:safety"}),
            "vehicle.safety.autoECallTriggering": frozenset({"data:telemetry:vehicle:safety"}),
            "environment.air.temp": frozenset({"data:telemetry:environment"}),
            "privacy.state": frozenset({"data:telemetry:privacy"}),
            "vehicle.drivingBehavior.mode": frozenset({"data:telemetry:vehicle:drivingBehavior"}),
            "vehicle.collision.side": frozenset({"data:collision"}),
            "vehicle.collision.severity": frozenset({"data:collision"}),
            "vehicle.preconditioning.airConditioning": frozenset({"data:telemetry:vehicle:preconditioning"}),
            "vehicle.alarm.trigger.type": frozenset({"data:telemetry:vehicle:alarm"}),
            "vehicle.alarm.status.activation": frozenset({"data:telemetry:vehicle:alarm"}),
        },
    ),
    parameters=(
        Parameter(
            "channel_id", "chId", "path", "str", required=True, ids={"Channel": "id", "ChannelRef": "channel_id"}
        ),
        Parameter(
            "monitor_id", "mid", "path", "str", required=True, ids={"Monitor": "monitor_id", "MonitorRef": "monitor_id"}
        ),
    ),
    body="MonitorParameter",
    body_media_type="application/json",
    responses={"202": "MonitorUpdateRef", "default": "XError"},
    accept="application/hal+json",
    rule=CommandRule.of(
        {
            "triggers": {
                "kinds": ["zone", "time", "data", "setting"],
                "occurrence": "occurrence",
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
                    "vehicle.energy.charging.type": ["equalsTo"],
                    "vehicle.doorsState.lockedState": ["onChange"],
                    "vehicle.doorsState.opening": ["onChange"],
                    "vehicle.kinetic.moving": ["equalsTo"],
                    "vehicle.kinetic.speed": ["equalsTo", "greaterThan", "lowerThan"],
                    "vehicle.trip.start": ["onChange"],
                    "vehicle.trip.stop": ["onChange"],
                    "vehicle.trip.duration": ["equalsTo", "greaterThan", "lowerThan"],
                    "vehicle.trip.distance": ["equalsTo", "greaterThan", "lowerThan"],
                    "vehicle.trip.state": ["equalsTo", "includedIn"],
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
                    "stolen.state": ["equalsTo"],
                },
                "previous": {
                    "vehicle.alert": ["equalsTo", "includedIn"],
                    "vehicle.energy.charging.status": ["equalsTo", "includedIn"],
                    "vehicle.energy.charging.plugged": ["equalsTo"],
                    "vehicle.kinetic.moving": ["equalsTo"],
                    "vehicle.safety.beltWarning": ["equalsTo"],
                    "vehicle.safety.autoECallTriggering": ["equalsTo", "includedIn"],
                    "privacy.state": ["equalsTo", "includedIn"],
                    "vehicle.drivingBehavior.mode": ["equalsTo", "includedIn"],
                },
            },
            "constraints": [
                {"at": "subscribeParam", "any_of": ["refreshEvent", "channelAttributes"]},
                {"at": "onEvent/actions", "when": {"type": "Remote"}, "needs": ["remoteAction"]},
                {"at": "onEvent/actions", "when": {"type": "Monitor"}, "needs": ["monitorAction"]},
                {"at": "onEvent/actions", "at_most_one": ["remoteAction", "monitorAction"]},
            ],
        }
    ),
)

DELETE_VEHICLE_MONITOR_BY_ID: Operation[None] = Operation(
    id="deleteVehicleMonitorByID",
    method="DELETE",
    path="/accounts/channels/{chId}/monitors/{mid}",
    resource="monitors",
    name="delete",
    namespace=_NAMESPACE,
    scopes=ScopeRule(required=frozenset({"monitor:write"})),
    parameters=(
        Parameter(
            "channel_id", "chId", "path", "str", required=True, ids={"Channel": "id", "ChannelRef": "channel_id"}
        ),
        Parameter(
            "monitor_id", "mid", "path", "str", required=True, ids={"Monitor": "monitor_id", "MonitorRef": "monitor_id"}
        ),
    ),
    responses={"204": None, "400": None, "404": None},
    accept="application/json",
)

GET_VEHICLE_MONITOR_GROUPS_HANDLES: Operation[Handles] = Operation(
    id="getVehicleMonitorGroupsHandles",
    method="GET",
    path="/accounts/channels/{chId}/monitors/{mid}/handles",
    resource="monitors",
    name="handles",
    namespace=_NAMESPACE,
    scopes=ScopeRule(required=frozenset({"monitor:read"}), contradictory=True),
    parameters=(
        Parameter(
            "channel_id", "chId", "path", "str", required=True, ids={"Channel": "id", "ChannelRef": "channel_id"}
        ),
        Parameter(
            "monitor_id", "mid", "path", "str", required=True, ids={"Monitor": "monitor_id", "MonitorRef": "monitor_id"}
        ),
        Parameter("vin_prefix", "vinPrefix", "query", "str"),
        Parameter("index_range", "indexRange", "query", "str", form="\\d+(?:-\\d*)?", such_as="0-9 or 5-"),
        Parameter("page_size", "pageSize", "query", "int", limits={"minimum": 1, "maximum": 500}),
        Parameter("page_token", "pageToken", "query", "str"),
    ),
    responses={"200": "Handles", "default": "XError"},
    accept="application/hal+json",
    paging=Paging(
        (
            "_embedded",
            "vehicleIds",
        ),
        "str",
    ),
)

SET_VEHICLE_MONITOR_HANDLES: Operation[MonitorHandleRef] = Operation(
    id="setVehicleMonitorHandles",
    method="PUT",
    path="/accounts/channels/{chId}/monitors/{mid}/handles",
    resource="monitors",
    name="set_handles",
    namespace=_NAMESPACE,
    scopes=ScopeRule(required=frozenset({"monitor:write"})),
    parameters=(
        Parameter(
            "channel_id", "chId", "path", "str", required=True, ids={"Channel": "id", "ChannelRef": "channel_id"}
        ),
        Parameter(
            "monitor_id", "mid", "path", "str", required=True, ids={"Monitor": "monitor_id", "MonitorRef": "monitor_id"}
        ),
    ),
    body="HandleSetter",
    body_media_type="application/json",
    responses={"202": "MonitorHandleRef", "default": "XError"},
    accept="application/hal+json",
)

SET_VEHICLE_MONITOR_STATUS: Operation[MonitorUpdateRef] = Operation(
    id="setVehicleMonitorStatus",
    method="PUT",
    path="/accounts/channels/{chId}/monitors/{mid}/status",
    resource="monitors",
    name="set_status",
    namespace=_NAMESPACE,
    scopes=ScopeRule(required=frozenset({"monitor:write"})),
    parameters=(
        Parameter(
            "channel_id", "chId", "path", "str", required=True, ids={"Channel": "id", "ChannelRef": "channel_id"}
        ),
        Parameter(
            "monitor_id", "mid", "path", "str", required=True, ids={"Monitor": "monitor_id", "MonitorRef": "monitor_id"}
        ),
    ),
    body="RunStatusSetter",
    body_media_type="application/json",
    responses={"202": "MonitorUpdateRef", "default": "XError"},
    accept="application/hal+json",
)

GET_VEHICLE_REMOTES: Operation[RemoteActions] = Operation(
    id="getVehicleRemotes",
    method="GET",
    path="/accounts/vehicles/{id}/channels/{chId}/remotes",
    resource="remotes",
    name="list",
    namespace=_NAMESPACE,
    scopes=ScopeRule(
        optional=frozenset(
            {
                "remote",
                "remote:locking",
                "remote:locking:write",
                "remote:horn",
                "remote:horn:write",
                "remote:lights",
                "remote:lights:write",
                "remote:preconditioning",
                "remote:preconditioning:write",
                "remote:onboardPersonalData",
                "remote:onboardPersonalData:write",
                "remote:charging",
                "remote:charging:write",
                "remote:wakeUp",
                "remote:wakeUp:write",
                "remote:navigation",
                "remote:navigation:write",
                "remote:vehicleFinder",
                "remote:vehicleFinder:write",
            }
        )
    ),
    parameters=(
        Parameter("vehicle_id", "id", "path", "str", required=True, ids={"Vehicle": "links.self.href"}),
        Parameter(
            "channel_id", "chId", "path", "str", required=True, ids={"Channel": "id", "ChannelRef": "channel_id"}
        ),
        Parameter("index_range", "indexRange", "query", "str", form="\\d+(?:-\\d*)?", such_as="0-9 or 5-"),
        Parameter("page_size", "pageSize", "query", "int", limits={"minimum": 1, "maximum": 500}),
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

SEND_VEHICLE_REMOTES: Operation[RemotePostResponse] = Operation(
    id="sendVehicleRemotes",
    method="POST",
    path="/accounts/vehicles/{id}/channels/{chId}/remotes",
    resource="remotes",
    name="send",
    namespace=_NAMESPACE,
    scopes=ScopeRule(
        optional=frozenset(
            {
                "remote:locking:write",
                "remote:horn:write",
                "remote:lights:write",
                "remote:preconditioning:write",
                "remote:onboardPersonalData:write",
                "remote:charging:write",
                "remote:wakeUp:write",
                "remote:navigation:write",
                "remote:vehicleFinder:write",
            }
        ),
        by_action={
            "locking": frozenset({"remote:locking:write"}),
            "horn": frozenset({"remote:horn:write"}),
            "lights": frozenset({"remote:lights:write"}),
            "preconditioning": frozenset({"remote:preconditioning:write"}),
            "onboardPersonalData": frozenset({"remote:onboardPersonalData:write"}),
            "charging": frozenset({"remote:charging:write"}),
            "wakeup": frozenset({"remote:wakeUp:write"}),
            "navigation": frozenset({"remote:navigation:write"}),
            "vehicleFinder": frozenset({"remote:vehicleFinder:write"}),
        },
        published=frozenset(
            {"locking", "horn", "lights", "preconditioning", "onboardPersonalData", "charging", "wakeup"}
        ),
    ),
    parameters=(
        Parameter("vehicle_id", "id", "path", "str", required=True, ids={"Vehicle": "links.self.href"}),
        Parameter(
            "channel_id", "chId", "path", "str", required=True, ids={"Channel": "id", "ChannelRef": "channel_id"}
        ),
    ),
    body="Remote",
    body_media_type="application/json",
    responses={"202": "RemotePostResponse", "501": "RemoteError501", "default": "XError"},
    accept="application/hal+json",
    command=True,
    rule=CommandRule.of(
        {
            "read": "getVehicleRemoteById",
            "listing": "getVehicleRemotes",
            "id": "remoteActionId",
            "listed_id": "remoteActionId",
            "listed_label": "remote/label",
            "constraints": [
                {
                    "at": "action",
                    "one_of": [
                        "locking",
                        "horn",
                        "lights",
                        "preconditioning",
                        "onboardPersonalData",
                        "charging",
                        "wakeup",
                        "immobilization",
                        "navigation",
                        "vehicleFinder",
                        "stolen",
                        "tan",
                    ],
                },
                {"at": "action/charging/charge", "one_of": ["immediate", "programs", "settings", "deferred"]},
                {"at": "action/charging/charge/settings", "one_of": ["chargePreferenceRate", "chargeLimit"]},
                {"at": "action/charging/charge/deferred/start", "at_most_one": ["startTime", "immediate"]},
                {"at": "action/charging/charge/deferred/end", "when": {"chargeToFull": False}, "needs": ["endTime"]},
                {"at": "action/charging/charge/programs", "when": {"actionsType": "Delete"}, "needs": ["slot"]},
                {"at": "action/charging/charge/programs", "unique": "slot"},
                {"at": "action/preconditioning/airConditioning", "one_of": ["immediate", "programs", "settings"]},
                {
                    "at": "action/preconditioning/airConditioning/programs",
                    "unless": {"actionsType": "Delete"},
                    "needs": ["slot", "start", "occurrence", "enabled"],
                },
                {
                    "at": "action/preconditioning/airConditioning/programs",
                    "when": {"actionsType": "Delete"},
                    "needs": ["slot"],
                },
                {"at": "action/preconditioning/airConditioning/programs", "unique": "slot"},
                {"at": "action/stolen", "one_of": ["state", "crankInhibit"]},
                {"at": "action/tan", "one_of": ["suppress", "confirm"]},
                {"at": "action/tan/suppress", "when": {"state": True}, "needs": ["duration"]},
            ],
            "capability_at": "onboardCapabilities",
            "capabilities": [
                {"at": "action/locking", "supported": "door/supported"},
                {"at": "action/horn", "supported": "horn/supported"},
                {"at": "action/lights", "supported": "lights/supported"},
                {"at": "action/wakeup", "supported": "wakeup/supported"},
                {"at": "action/navigation", "supported": "navigation/supported"},
                {"at": "action/preconditioning", "supported": "preconditioning/supported"},
                {"at": "action/charging", "supported": "charging/supported"},
                {"at": "action/stolen", "supported": "stolen/supported"},
                {"at": "action/tan/suppress", "supported": "tanSuppress/supported"},
                {
                    "at": "action/preconditioning/airConditioning/immediate",
                    "equals": True,
                    "supported": "preconditioning/parameters/immediate",
                },
                {
                    "at": "action/preconditioning/airConditioning/programs",
                    "size": "preconditioning/parameters/programs/size",
                },
                {
                    "at": "action/preconditioning/airConditioning/programs/temp",
                    "supported": "preconditioning/parameters/programs/temperature",
                },
                {
                    "at": "action/charging/charge/immediate",
                    "equals": True,
                    "supported": "charging/parameters/immediate/start",
                },
                {
                    "at": "action/charging/charge/immediate",
                    "equals": False,
                    "supported": "charging/parameters/immediate/stop",
                },
                {
                    "at": "action/charging/charge/programs",
                    "supported": "charging/parameters/programs/supported",
                    "size": "charging/parameters/programs/size",
                },
                {
                    "at": "action/charging/charge/settings/chargePreferenceRate",
                    "supported": "charging/parameters/settings/level",
                },
                {"at": "action/charging/charge/settings/chargeLimit", "supported": "charging/parameters/settings/type"},
            ],
        }
    ),
)

GET_VEHICLE_REMOTE_BY_ID: Operation[RemoteAction] = Operation(
    id="getVehicleRemoteById",
    method="GET",
    path="/accounts/vehicles/{id}/channels/{chId}/remotes/{rid}",
    resource="remotes",
    name="get",
    namespace=_NAMESPACE,
    scopes=ScopeRule(
        optional=frozenset(
            {
                "remote",
                "remote:locking",
                "remote:locking:write",
                "remote:horn",
                "remote:horn:write",
                "remote:lights",
                "remote:lights:write",
                "remote:preconditioning",
                "remote:preconditioning:write",
                "remote:onboardPersonalData",
                "remote:onboardPersonalData:write",
                "remote:charging",
                "remote:charging:write",
                "remote:wakeUp",
                "remote:wakeUp:write",
                "remote:navigation",
                "remote:navigation:write",
                "remote:vehicleFinder",
                "remote:vehicleFinder:write",
            }
        )
    ),
    parameters=(
        Parameter("vehicle_id", "id", "path", "str", required=True, ids={"Vehicle": "links.self.href"}),
        Parameter(
            "channel_id", "chId", "path", "str", required=True, ids={"Channel": "id", "ChannelRef": "channel_id"}
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
    responses={"200": "RemoteAction", "501": "RemoteError501", "default": "XError"},
    accept="application/hal+json",
)

GET_VEHICLE_TRIPS: Operation[Trips] = Operation(
    id="getVehicleTrips",
    method="GET",
    path="/accounts/vehicles/{id}/trips",
    resource="trips",
    name="list",
    namespace=_NAMESPACE,
    scopes=ScopeRule(
        required=frozenset({"data:trip"}),
        optional=frozenset(
            {
                "data:telemetry:environment",
                "data:telemetry:vehicle:location",
                "data:telemetry:vehicle:energies",
                "data:telemetry:vehicle:kinetic",
            }
        ),
    ),
    parameters=(
        Parameter("vehicle_id", "id", "path", "str", required=True, ids={"Vehicle": "links.self.href"}),
        Parameter("states", "states", "query", "Sequence[TripStateEnum]"),
        Parameter("type", "type", "query", "Sequence[str]"),
        Parameter("kinetics", "kinetics", "query", "Sequence[TripStatsKineticEnum]"),
        Parameter("propulsions", "propulsions", "query", "Sequence[PropulsionType]"),
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
        Parameter("page_size", "pageSize", "query", "int", limits={"minimum": 1, "maximum": 500}),
        Parameter("page_token", "pageToken", "query", "str"),
        Parameter("order_by", "orderBy", "query", "OrderBy"),
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

GET_VEHICLE_TRIP_BY_ID: Operation[Trip] = Operation(
    id="getVehicleTripById",
    method="GET",
    path="/accounts/vehicles/{id}/trips/{tid}",
    resource="trips",
    name="get",
    namespace=_NAMESPACE,
    scopes=ScopeRule(
        required=frozenset({"data:trip"}),
        optional=frozenset(
            {
                "data:telemetry:environment",
                "data:telemetry:vehicle:location",
                "data:telemetry:vehicle:energies",
                "data:telemetry:vehicle:kinetic",
            }
        ),
    ),
    parameters=(
        Parameter("vehicle_id", "id", "path", "str", required=True, ids={"Vehicle": "links.self.href"}),
        Parameter("trip_id", "tid", "path", "str", required=True, ids={"Trip": "id"}),
    ),
    responses={"200": "Trip", "default": "XError"},
    accept="application/hal+json",
)

GET_VEHICLE_TRIP_ALERTS: Operation[Alerts] = Operation(
    id="getVehicleTripAlerts",
    method="GET",
    path="/accounts/vehicles/{id}/trips/{tid}/alerts",
    resource="trips",
    name="alerts",
    namespace=_NAMESPACE,
    scopes=ScopeRule(
        required=frozenset({"data:trip", "data:telemetry:vehicle:alert"}),
        optional=frozenset({"data:telemetry:vehicle:location"}),
    ),
    parameters=(
        Parameter("vehicle_id", "id", "path", "str", required=True, ids={"Vehicle": "links.self.href"}),
        Parameter("trip_id", "tid", "path", "str", required=True, ids={"Trip": "id"}),
        Parameter("active", "active", "query", "bool"),
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
        Parameter("page_size", "pageSize", "query", "int", limits={"minimum": 1, "maximum": 500}),
        Parameter("page_token", "pageToken", "query", "str"),
        Parameter("order_by", "orderBy", "query", "OrderBy"),
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
    path="/accounts/vehicles/{id}/trips/{tid}/alerts/{aid}",
    resource="trips",
    name="alert",
    namespace=_NAMESPACE,
    scopes=ScopeRule(
        required=frozenset({"data:trip", "data:telemetry:vehicle:alert"}),
        optional=frozenset({"data:telemetry:vehicle:location"}),
    ),
    parameters=(
        Parameter("vehicle_id", "id", "path", "str", required=True, ids={"Vehicle": "links.self.href"}),
        Parameter("trip_id", "tid", "path", "str", required=True, ids={"Trip": "id"}),
        Parameter("alert_id", "aid", "path", "str", required=True, ids={"Alert": "id"}),
    ),
    responses={"200": "Alert", "default": "XError"},
    accept="application/hal+json",
)

GET_VEHICLE_COLLISIONS_BY_TRIP_ID: Operation[Collisions] = Operation(
    id="getVehicleCollisionsByTripId",
    method="GET",
    path="/accounts/vehicles/{id}/trips/{tid}/collisions",
    resource="trips",
    name="collisions",
    namespace=_NAMESPACE,
    scopes=ScopeRule(
        required=frozenset({"data:trip", "data:collision"}),
        optional=frozenset(
            {"data:telemetry:vehicle:ignition", "data:telemetry:vehicle:kinetic", "data:telemetry:vehicle:location"}
        ),
    ),
    parameters=(
        Parameter("vehicle_id", "id", "path", "str", required=True, ids={"Vehicle": "links.self.href"}),
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
        Parameter("page_size", "pageSize", "query", "int", limits={"minimum": 1, "maximum": 500}),
        Parameter("page_token", "pageToken", "query", "str"),
        Parameter("order_by", "orderBy", "query", "OrderBy"),
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

GET_VEHICLE_COLLISION_BY_TIP_BY_ID: Operation[Collision] = Operation(
    id="getVehicleCollisionByTipById",
    method="GET",
    path="/accounts/vehicles/{id}/trips/{tid}/collisions/{cid}",
    resource="trips",
    name="collision",
    namespace=_NAMESPACE,
    scopes=ScopeRule(
        required=frozenset({"data:trip", "data:collision"}),
        optional=frozenset(
            {"data:telemetry:vehicle:ignition", "data:telemetry:vehicle:kinetic", "data:telemetry:vehicle:location"}
        ),
    ),
    parameters=(
        Parameter("vehicle_id", "id", "path", "str", required=True, ids={"Vehicle": "links.self.href"}),
        Parameter("trip_id", "tid", "path", "str", required=True, ids={"Trip": "id"}),
        Parameter("collision_id", "cid", "path", "str", required=True, ids={"Collision": "id"}),
    ),
    responses={"200": "Collision", "default": "XError"},
    accept="application/hal+json",
)

GET_VEHICLE_TRIP_TELMETRY: Operation[Telemetries] = Operation(
    id="getVehicleTripTelmetry",
    method="GET",
    path="/accounts/vehicles/{id}/trips/{tid}/telemetry",
    resource="trips",
    name="telemetry",
    namespace=_NAMESPACE,
    scopes=ScopeRule(
        required=frozenset({"data:trip"}),
        optional=frozenset(
            {
                "data:telemetry",
                "data:telemetry:environment",
                "data:telemetry:privacy",
                "data:telemetry:vehicle",
                "data:telemetry:vehicle:ignition",
                "data:telemetry:vehicle:location",
                "data:telemetry:vehicle:preconditioning",
                "data:telemetry:vehicle:tyreState",
                "data:telemetry:vehicle:energies",
                "data:telemetry:vehicle:engines",
                "data:telemetry:vehicle:doorsState",
                "data:telemetry:vehicle:battery",
                "data:telemetry:vehicle:safety",
                "data:telemetry:vehicle:odometer",
                "data:telemetry:vehicle:kinetic",
                "data:telemetry:vehicle:propulsion",
                "data:telemetry:vehicle:braking",
                "data:telemetry:vehicle:wipingBlades",
                "data:telemetry:vehicle:transmission",
                "data:telemetry:vehicle:adas",
                "data:telemetry:vehicle:lightingSystem",
                "data:telemetry:vehicle:maintenance",
                "data:telemetry:vehicle:drivingBehavior",
                "data:telemetry:vehicle:alert",
                "data:telemetry:vehicle:alarm",
            }
        ),
    ),
    parameters=(
        Parameter("vehicle_id", "id", "path", "str", required=True, ids={"Vehicle": "links.self.href"}),
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
        Parameter("type", "type", "query", "Sequence[TelemetryEnum]", limits={"min_items": 1, "max_items": 10}),
        Parameter("order_by", "orderBy", "query", "OrderBy"),
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

GET_VEHICLE_TRIP_PATH: Operation[WayPoints] = Operation(
    id="getVehicleTripPath",
    method="GET",
    path="/accounts/vehicles/{id}/trips/{tid}/wayPoints",
    resource="trips",
    name="way_points",
    namespace=_NAMESPACE,
    scopes=ScopeRule(required=frozenset({"data:trip", "data:telemetry:vehicle:location"})),
    parameters=(
        Parameter("vehicle_id", "id", "path", "str", required=True, ids={"Vehicle": "links.self.href"}),
        Parameter("trip_id", "tid", "path", "str", required=True, ids={"Trip": "id"}),
        Parameter("propulsions", "propulsions", "query", "Sequence[PropulsionType]"),
        Parameter("kinetics", "kinetics", "query", "Sequence[TripPositionCtxKinetic]"),
        Parameter("tolerance", "tolerance", "query", "float"),
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
        Parameter("order_by", "orderBy", "query", "OrderBy"),
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

GET_VEHICLES: Operation[Vehicles] = Operation(
    id="getVehicles",
    method="GET",
    path="/accounts/vehicles",
    resource="vehicles",
    name="list",
    namespace=_NAMESPACE,
    scopes=ScopeRule(required=frozenset({"data:vehicle"}), optional=frozenset({"data:vehicle:devices:pnc"})),
    parameters=(
        Parameter("vin_prefix", "vinPrefix", "query", "str"),
        Parameter("index_range", "indexRange", "query", "str", form="\\d+(?:-\\d*)?", such_as="0-9 or 5-"),
        Parameter("page_size", "pageSize", "query", "int", limits={"minimum": 1, "maximum": 500}),
        Parameter("page_token", "pageToken", "query", "str"),
        Parameter(
            "extension", "extension", "query", "Sequence[VehicleExtensionType]", limits={"min_items": 1, "max_items": 2}
        ),
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
    path="/accounts/vehicles/{id}",
    resource="vehicles",
    name="get",
    namespace=_NAMESPACE,
    scopes=ScopeRule(required=frozenset({"data:vehicle"}), optional=frozenset({"data:vehicle:devices:pnc"})),
    parameters=(
        Parameter("vehicle_id", "id", "path", "str", required=True, ids={"Vehicle": "links.self.href"}),
        Parameter(
            "extension", "extension", "query", "Sequence[VehicleExtensionType]", limits={"min_items": 1, "max_items": 2}
        ),
    ),
    responses={"200": "Vehicle", "default": "XError"},
    accept="application/hal+json",
)

GET_VEHICLE_ALARMS: Operation[Alarms] = Operation(
    id="getVehicleAlarms",
    method="GET",
    path="/accounts/vehicles/{id}/alarms",
    resource="vehicles",
    name="alarms",
    namespace=_NAMESPACE,
    scopes=ScopeRule(required=frozenset({"data:telemetry:vehicle:alarm"})),
    parameters=(
        Parameter("vehicle_id", "id", "path", "str", required=True, ids={"Vehicle": "links.self.href"}),
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
        Parameter("page_size", "pageSize", "query", "int", limits={"minimum": 1, "maximum": 500}),
        Parameter("page_token", "pageToken", "query", "str"),
        Parameter("order_by", "orderBy", "query", "OrderBy"),
    ),
    responses={"200": "Alarms", "default": "XError"},
    accept="application/hal+json",
    paging=Paging(
        (
            "_embedded",
            "alarms",
        ),
        "Alarm",
    ),
)

GET_VEHICLE_ALARMS_BY_ID: Operation[Alarm] = Operation(
    id="getVehicleAlarmsById",
    method="GET",
    path="/accounts/vehicles/{id}/alarms/{aid}",
    resource="vehicles",
    name="alarm",
    namespace=_NAMESPACE,
    scopes=ScopeRule(required=frozenset({"data:telemetry:vehicle:alarm"})),
    parameters=(
        Parameter("vehicle_id", "id", "path", "str", required=True, ids={"Vehicle": "links.self.href"}),
        Parameter("alarm_id", "aid", "path", "str", required=True, ids={"Alarm": "id"}),
    ),
    responses={"200": "Alarm", "default": "XError"},
    accept="application/hal+json",
)

GET_VEHICLE_ALERTS: Operation[Alerts] = Operation(
    id="getVehicleAlerts",
    method="GET",
    path="/accounts/vehicles/{id}/alerts",
    resource="vehicles",
    name="alerts",
    namespace=_NAMESPACE,
    scopes=ScopeRule(
        required=frozenset({"data:telemetry:vehicle:alert"}), optional=frozenset({"data:telemetry:vehicle:location"})
    ),
    parameters=(
        Parameter("vehicle_id", "id", "path", "str", required=True, ids={"Vehicle": "links.self.href"}),
        Parameter("active", "active", "query", "bool"),
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
        Parameter("page_size", "pageSize", "query", "int", limits={"minimum": 1, "maximum": 500}),
        Parameter("page_token", "pageToken", "query", "str"),
        Parameter("order_by", "orderBy", "query", "OrderBy"),
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
    path="/accounts/vehicles/{id}/alerts/{aid}",
    resource="vehicles",
    name="alert",
    namespace=_NAMESPACE,
    scopes=ScopeRule(
        required=frozenset({"data:telemetry:vehicle:alert"}), optional=frozenset({"data:telemetry:vehicle:location"})
    ),
    parameters=(
        Parameter("vehicle_id", "id", "path", "str", required=True, ids={"Vehicle": "links.self.href"}),
        Parameter("alert_id", "aid", "path", "str", required=True, ids={"Alert": "id"}),
    ),
    responses={"200": "Alert", "default": "XError"},
    accept="application/hal+json",
)

GET_VEHICLE_CAPABILITY_BYID: Operation[VehicleCapability] = Operation(
    id="getVehicleCapabilityByid",
    method="GET",
    path="/accounts/vehicles/{id}/capability",
    resource="vehicles",
    name="capability",
    namespace=_NAMESPACE,
    scopes=ScopeRule(),
    parameters=(Parameter("vehicle_id", "id", "path", "str", required=True, ids={"Vehicle": "links.self.href"}),),
    responses={"200": "VehicleCapability", "default": "XError"},
    accept="application/hal+json",
)

GET_VEHICLE_CHARGE_SESSIONS: Operation[TimestampedChargingSessions] = Operation(
    id="getVehicleChargeSessions",
    method="GET",
    path="/accounts/vehicles/{id}/charging/sessions",
    resource="vehicles",
    name="charging_sessions",
    namespace=_NAMESPACE,
    scopes=ScopeRule(
        required=frozenset({"data:telemetry:vehicle:energies"}), optional=frozenset({"data:telemetry:vehicle:location"})
    ),
    parameters=(
        Parameter("vehicle_id", "id", "path", "str", required=True, ids={"Vehicle": "links.self.href"}),
        Parameter("states", "states", "query", "Sequence[LifeCycleStatesEnum]"),
        Parameter("power", "power", "query", "str"),
        Parameter("level", "level", "query", "str"),
        Parameter("autonomy", "autonomy", "query", "str"),
        Parameter(
            "duration",
            "duration",
            "query",
            "str",
            form="\\d+(?:\\.\\d+)?-(?:\\d+(?:\\.\\d+)?)?",
            such_as="10-3600 or 20-",
        ),
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
        Parameter("page_size", "pageSize", "query", "int", limits={"minimum": 1, "maximum": 500}),
        Parameter("page_token", "pageToken", "query", "str"),
        Parameter("order_by", "orderBy", "query", "OrderBy"),
    ),
    responses={"200": "TimestampedChargingSessions", "default": "XError"},
    accept="application/hal+json",
    paging=Paging(
        (
            "_embedded",
            "sessions",
        ),
        "HALTimestampedChargingSession",
    ),
)

GET_VEHICLE_CHARGE_SESSION_BY_ID: Operation[TimestampedChargingSession] = Operation(
    id="getVehicleChargeSessionById",
    method="GET",
    path="/accounts/vehicles/{id}/charging/sessions/{sid}",
    resource="vehicles",
    name="charging_session",
    namespace=_NAMESPACE,
    scopes=ScopeRule(
        required=frozenset({"data:telemetry:vehicle:energies"}), optional=frozenset({"data:telemetry:vehicle:location"})
    ),
    parameters=(
        Parameter("vehicle_id", "id", "path", "str", required=True, ids={"Vehicle": "links.self.href"}),
        Parameter(
            "charge_session_id",
            "sid",
            "path",
            "str",
            required=True,
            ids={"HALTimestampedChargingSession": "sid", "TimestampedChargingSession": "sid"},
        ),
    ),
    responses={"200": "TimestampedChargingSession", "default": "XError"},
    accept="application/hal+json",
)

GET_VEHICLE_COLLISION: Operation[Collisions] = Operation(
    id="getVehicleCollision",
    method="GET",
    path="/accounts/vehicles/{id}/collisions",
    resource="vehicles",
    name="collisions",
    namespace=_NAMESPACE,
    scopes=ScopeRule(
        required=frozenset({"data:collision"}),
        optional=frozenset(
            {"data:telemetry:vehicle:ignition", "data:telemetry:vehicle:location", "data:telemetry:vehicle:kinetic"}
        ),
    ),
    parameters=(
        Parameter("vehicle_id", "id", "path", "str", required=True, ids={"Vehicle": "links.self.href"}),
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
        Parameter("page_size", "pageSize", "query", "int", limits={"minimum": 1, "maximum": 500}),
        Parameter("page_token", "pageToken", "query", "str"),
        Parameter("order_by", "orderBy", "query", "OrderBy"),
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
    path="/accounts/vehicles/{id}/collisions/{cid}",
    resource="vehicles",
    name="collision",
    namespace=_NAMESPACE,
    scopes=ScopeRule(
        required=frozenset({"data:collision"}),
        optional=frozenset(
            {"data:telemetry:vehicle:ignition", "data:telemetry:vehicle:location", "data:telemetry:vehicle:kinetic"}
        ),
    ),
    parameters=(
        Parameter("vehicle_id", "id", "path", "str", required=True, ids={"Vehicle": "links.self.href"}),
        Parameter("collision_id", "cid", "path", "str", required=True, ids={"Collision": "id"}),
    ),
    responses={"200": "Collision", "default": "XError"},
    accept="application/hal+json",
)

GET_VEHICLE_STOLEN_HISTORY: Operation[StolenCollection] = Operation(
    id="getVehicleStolenHistory",
    method="GET",
    path="/accounts/vehicles/{id}/stolen",
    resource="vehicles",
    name="stolen_history",
    namespace=_NAMESPACE,
    scopes=ScopeRule(),
    parameters=(
        Parameter("vehicle_id", "id", "path", "str", required=True, ids={"Vehicle": "links.self.href"}),
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
        Parameter("page_size", "pageSize", "query", "int", limits={"minimum": 1, "maximum": 500}),
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
    path="/accounts/vehicles/{id}/stolen/{sid}",
    resource="vehicles",
    name="stolen_record",
    namespace=_NAMESPACE,
    scopes=ScopeRule(),
    parameters=(
        Parameter("vehicle_id", "id", "path", "str", required=True, ids={"Vehicle": "links.self.href"}),
        Parameter("stolen_id", "sid", "path", "str", required=True, ids={"Stolen": "id"}),
    ),
    responses={"200": "Stolen", "default": "XError"},
    accept="application/hal+json",
)

GET_VEHICLE_STOLEN_ID_POSITION: Operation[StolenWayPoints] = Operation(
    id="getVehicleStolenIdPosition",
    method="GET",
    path="/accounts/vehicles/{id}/stolen/{sid}/waypoints",
    resource="vehicles",
    name="stolen_way_points",
    namespace=_NAMESPACE,
    scopes=ScopeRule(),
    parameters=(
        Parameter("vehicle_id", "id", "path", "str", required=True, ids={"Vehicle": "links.self.href"}),
        Parameter("stolen_id", "sid", "path", "str", required=True, ids={"Stolen": "id"}),
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
        Parameter("page_size", "pageSize", "query", "int", limits={"minimum": 1, "maximum": 500}),
        Parameter("page_token", "pageToken", "query", "str"),
    ),
    responses={"200": "StolenWayPoints", "default": None},
    accept="application/hal+json",
    paging=Paging(
        (
            "_embedded",
            "positions",
        ),
        "Position",
    ),
)

GET_VEHICLE_TELEMETRY: Operation[Telemetries] = Operation(
    id="getVehicleTelemetry",
    method="GET",
    path="/accounts/vehicles/{id}/telemetries",
    resource="vehicles",
    name="telemetry",
    namespace=_NAMESPACE,
    scopes=ScopeRule(
        optional=frozenset(
            {
                "data:telemetry",
                "data:telemetry:environment",
                "data:telemetry:privacy",
                "data:telemetry:vehicle",
                "data:telemetry:vehicle:ignition",
                "data:telemetry:vehicle:location",
                "data:telemetry:vehicle:preconditioning",
                "data:telemetry:vehicle:tyreState",
                "data:telemetry:vehicle:energies",
                "data:telemetry:vehicle:engines",
                "data:telemetry:vehicle:doorsState",
                "data:telemetry:vehicle:battery",
                "data:telemetry:vehicle:safety",
                "data:telemetry:vehicle:odometer",
                "data:telemetry:vehicle:kinetic",
                "data:telemetry:vehicle:propulsion",
                "data:telemetry:vehicle:braking",
                "data:telemetry:vehicle:wipingBlades",
                "data:telemetry:vehicle:transmission",
                "data:telemetry:vehicle:adas",
                "data:telemetry:vehicle:lightingSystem",
                "data:telemetry:vehicle:maintenance",
                "data:telemetry:vehicle:drivingBehavior",
                "data:telemetry:vehicle:alert",
                "data:telemetry:vehicle:alarm",
            }
        )
    ),
    parameters=(
        Parameter("vehicle_id", "id", "path", "str", required=True, ids={"Vehicle": "links.self.href"}),
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
        Parameter("type", "type", "query", "Sequence[TelemetryEnum]", limits={"min_items": 1, "max_items": 10}),
        Parameter("index_range", "indexRange", "query", "str", form="\\d+(?:-\\d*)?", such_as="0-9 or 5-"),
        Parameter("page_size", "pageSize", "query", "int", limits={"minimum": 1, "maximum": 500}),
        Parameter("page_token", "pageToken", "query", "str"),
        Parameter("order_by", "orderBy", "query", "OrderBy"),
    ),
    responses={"200": "Telemetries", "404": "DataNotFoundError", "default": "XError"},
    accept="application/hal+json",
    paging=Paging(
        (
            "_embedded",
            "telemetries",
        ),
        "Telemetry",
    ),
)

GET_VEHICLE_LAST_TELEMETRIES: Operation[AggregatedTelemetries] = Operation(
    id="getVehicleLastTelemetries",
    method="GET",
    path="/accounts/vehicles/{id}/telemetries/latest",
    resource="vehicles",
    name="latest_telemetry",
    namespace=_NAMESPACE,
    scopes=ScopeRule(
        optional=frozenset(
            {
                "data:telemetry",
                "data:telemetry:environment",
                "data:telemetry:privacy",
                "data:telemetry:vehicle",
                "data:telemetry:vehicle:ignition",
                "data:telemetry:vehicle:location",
                "data:telemetry:vehicle:preconditioning",
                "data:telemetry:vehicle:tyreState",
                "data:telemetry:vehicle:energies",
                "data:telemetry:vehicle:engines",
                "data:telemetry:vehicle:doorsState",
                "data:telemetry:vehicle:battery",
                "data:telemetry:vehicle:safety",
                "data:telemetry:vehicle:odometer",
                "data:telemetry:vehicle:kinetic",
                "data:telemetry:vehicle:propulsion",
                "data:telemetry:vehicle:braking",
                "data:telemetry:vehicle:wipingBlades",
                "data:telemetry:vehicle:transmission",
                "data:telemetry:vehicle:adas",
                "data:telemetry:vehicle:lightingSystem",
                "data:telemetry:vehicle:maintenance",
                "data:telemetry:vehicle:drivingBehavior",
                "data:telemetry:vehicle:alert",
                "data:telemetry:vehicle:alarm",
            }
        )
    ),
    parameters=(
        Parameter("vehicle_id", "id", "path", "str", required=True, ids={"Vehicle": "links.self.href"}),
        Parameter("type", "type", "query", "Sequence[TelemetryEnum]", limits={"min_items": 1, "max_items": 10}),
    ),
    responses={"200": "AggregatedTelemetries", "404": "DataNotFoundError", "default": "XError"},
    accept="application/hal+json",
)

OPERATIONS: Mapping[str, Operation[Any]] = MappingProxyType(
    {
        "getChannels": GET_CHANNELS,
        "postChannels": POST_CHANNELS,
        "getChannelsById": GET_CHANNELS_BY_ID,
        "putChannelsById": PUT_CHANNELS_BY_ID,
        "deleteChannelsById": DELETE_CHANNELS_BY_ID,
        "setChannelStatus": SET_CHANNEL_STATUS,
        "getVehicleMonitors": GET_VEHICLE_MONITORS,
        "postVehicleMonitors": POST_VEHICLE_MONITORS,
        "getVehicleMonitorByID": GET_VEHICLE_MONITOR_BY_ID,
        "putVehicleMonitors": PUT_VEHICLE_MONITORS,
        "deleteVehicleMonitorByID": DELETE_VEHICLE_MONITOR_BY_ID,
        "getVehicleMonitorGroupsHandles": GET_VEHICLE_MONITOR_GROUPS_HANDLES,
        "setVehicleMonitorHandles": SET_VEHICLE_MONITOR_HANDLES,
        "setVehicleMonitorStatus": SET_VEHICLE_MONITOR_STATUS,
        "getVehicleRemotes": GET_VEHICLE_REMOTES,
        "sendVehicleRemotes": SEND_VEHICLE_REMOTES,
        "getVehicleRemoteById": GET_VEHICLE_REMOTE_BY_ID,
        "getVehicleTrips": GET_VEHICLE_TRIPS,
        "getVehicleTripById": GET_VEHICLE_TRIP_BY_ID,
        "getVehicleTripAlerts": GET_VEHICLE_TRIP_ALERTS,
        "getVehicleTripAlertByAid": GET_VEHICLE_TRIP_ALERT_BY_AID,
        "getVehicleCollisionsByTripId": GET_VEHICLE_COLLISIONS_BY_TRIP_ID,
        "getVehicleCollisionByTipById": GET_VEHICLE_COLLISION_BY_TIP_BY_ID,
        "getVehicleTripTelmetry": GET_VEHICLE_TRIP_TELMETRY,
        "getVehicleTripPath": GET_VEHICLE_TRIP_PATH,
        "getVehicles": GET_VEHICLES,
        "getVehicleByid": GET_VEHICLE_BYID,
        "getVehicleAlarms": GET_VEHICLE_ALARMS,
        "getVehicleAlarmsById": GET_VEHICLE_ALARMS_BY_ID,
        "getVehicleAlerts": GET_VEHICLE_ALERTS,
        "getVehicleAlertsById": GET_VEHICLE_ALERTS_BY_ID,
        "getVehicleCapabilityByid": GET_VEHICLE_CAPABILITY_BYID,
        "getVehicleChargeSessions": GET_VEHICLE_CHARGE_SESSIONS,
        "getVehicleChargeSessionById": GET_VEHICLE_CHARGE_SESSION_BY_ID,
        "getVehicleCollision": GET_VEHICLE_COLLISION,
        "getVehicleCollisionById": GET_VEHICLE_COLLISION_BY_ID,
        "getVehicleStolenHistory": GET_VEHICLE_STOLEN_HISTORY,
        "getVehicleStolenById": GET_VEHICLE_STOLEN_BY_ID,
        "getVehicleStolenIdPosition": GET_VEHICLE_STOLEN_ID_POSITION,
        "getVehicleTelemetry": GET_VEHICLE_TELEMETRY,
        "getVehicleLastTelemetries": GET_VEHICLE_LAST_TELEMETRIES,
    }
)
"""Every operation by its operationId."""

if not TYPE_CHECKING:
    __getattr__ = removed_attributes(__name__)
