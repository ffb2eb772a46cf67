# Connected Car platform (DATA TREATMENT): generated, do not edit.
"""The models, loaded on first use; `preload()` loads all of them."""

from typing import TYPE_CHECKING

from ...._runtime.core.base.lazy import lazy_attributes, preload_models

if TYPE_CHECKING:
    from .address import Address as Address
    from .attribute import Attribute as Attribute
    from .extension import Extension as Extension
    from .extension import ExtensionBody as ExtensionBody
    from .extension import ExtensionType as ExtensionType
    from .geo_position import GeoPosition as GeoPosition
    from .lmn_target_position import LMNTargetPosition as LMNTargetPosition
    from .message import Message as Message
    from .message import MessageType as MessageType
    from .monitor_event import DigitalKey as DigitalKey
    from .monitor_event import LastMileNavigation as LastMileNavigation
    from .monitor_event import MonitorEvent as MonitorEvent
    from .monitor_event import MonitorEventData as MonitorEventData
    from .monitor_event import MonitorEventSettingsEvent as MonitorEventSettingsEvent
    from .monitor_event import MonitorEventStatus as MonitorEventStatus
    from .monitor_event import MonitorEventType as MonitorEventType
    from .monitor_event import MonitorEventValue as MonitorEventValue
    from .monitor_event import MonitorEventValueData as MonitorEventValueData
    from .monitor_event import Settings as Settings
    from .monitor_extension import MonitorExtension as MonitorExtension
    from .monitor_extension import MonitorExtensionBody as MonitorExtensionBody
    from .monitor_extension import MonitorExtensionType as MonitorExtensionType
    from .nav_position_properties import NavPositionProperties as NavPositionProperties
    from .pairing import Pairing as Pairing
    from .point import Point as Point
    from .remote_done_event_status import RemoteDoneEventStatus as RemoteDoneEventStatus
    from .remote_event import RemoteEvent as RemoteEvent
    from .remote_event_status import RemoteEventStatus as RemoteEventStatus
    from .remote_event_type import RemoteEventType as RemoteEventType
    from .remote_failed_event_status import RemoteFailedEventStatus as RemoteFailedEventStatus
    from .remote_pending_event_status import RemotePendingEventStatus as RemotePendingEventStatus
    from .remote_type import RemoteType as RemoteType
    from .value import Value as Value
    from .value import ValueBody as ValueBody
    from .value import ValueData as ValueData
    from .value import ValueObject as ValueObject
    from .value import ValueType as ValueType
    from .workflow import PasswordStatus as PasswordStatus
    from .workflow import VehicleState as VehicleState
    from .workflow import Workflow as Workflow
    from .workflow import WorkflowState as WorkflowState
    from .x_error import XError as XError

_HOMES = {
    "Address": "address",
    "Attribute": "attribute",
    "DigitalKey": "monitor_event",
    "Extension": "extension",
    "ExtensionBody": "extension",
    "ExtensionType": "extension",
    "GeoPosition": "geo_position",
    "LastMileNavigation": "monitor_event",
    "LMNTargetPosition": "lmn_target_position",
    "Message": "message",
    "MessageType": "message",
    "MonitorEvent": "monitor_event",
    "MonitorEventData": "monitor_event",
    "MonitorEventSettingsEvent": "monitor_event",
    "MonitorEventStatus": "monitor_event",
    "MonitorEventType": "monitor_event",
    "MonitorEventValue": "monitor_event",
    "MonitorEventValueData": "monitor_event",
    "MonitorExtension": "monitor_extension",
    "MonitorExtensionBody": "monitor_extension",
    "MonitorExtensionType": "monitor_extension",
    "NavPositionProperties": "nav_position_properties",
    "Pairing": "pairing",
    "PasswordStatus": "workflow",
    "Point": "point",
    "RemoteDoneEventStatus": "remote_done_event_status",
    "RemoteEvent": "remote_event",
    "RemoteEventStatus": "remote_event_status",
    "RemoteEventType": "remote_event_type",
    "RemoteFailedEventStatus": "remote_failed_event_status",
    "RemotePendingEventStatus": "remote_pending_event_status",
    "RemoteType": "remote_type",
    "Settings": "monitor_event",
    "Value": "value",
    "ValueBody": "value",
    "ValueData": "value",
    "ValueObject": "value",
    "ValueType": "value",
    "VehicleState": "workflow",
    "Workflow": "workflow",
    "WorkflowState": "workflow",
    "XError": "x_error",
}
__all__ = [
    "Address",
    "Attribute",
    "DigitalKey",
    "Extension",
    "ExtensionBody",
    "ExtensionType",
    "GeoPosition",
    "LastMileNavigation",
    "LMNTargetPosition",
    "Message",
    "MessageType",
    "MonitorEvent",
    "MonitorEventData",
    "MonitorEventSettingsEvent",
    "MonitorEventStatus",
    "MonitorEventType",
    "MonitorEventValue",
    "MonitorEventValueData",
    "MonitorExtension",
    "MonitorExtensionBody",
    "MonitorExtensionType",
    "NavPositionProperties",
    "Pairing",
    "PasswordStatus",
    "Point",
    "RemoteDoneEventStatus",
    "RemoteEvent",
    "RemoteEventStatus",
    "RemoteEventType",
    "RemoteFailedEventStatus",
    "RemotePendingEventStatus",
    "RemoteType",
    "Settings",
    "Value",
    "ValueBody",
    "ValueData",
    "ValueObject",
    "ValueType",
    "VehicleState",
    "Workflow",
    "WorkflowState",
    "XError",
]


def preload() -> None:
    """Load every model now instead of on first use, for servers that would rather wait at start."""
    preload_models(__name__, _HOMES)


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_attributes(__name__, _HOMES)
