# Fleets (B2B): generated, do not edit.
"""The models, loaded on first use; `preload()` loads all of them."""

from typing import TYPE_CHECKING

from ...._runtime.core.base.lazy import lazy_attributes, preload_models

if TYPE_CHECKING:
    from .attribute import Attribute as Attribute
    from .monitor_event import MonitorEvent as MonitorEvent
    from .monitor_event import MonitorEventBody as MonitorEventBody
    from .monitor_event import MonitorEventData as MonitorEventData
    from .monitor_event import MonitorEventExtension as MonitorEventExtension
    from .monitor_event import MonitorEventType as MonitorEventType
    from .monitor_event import MonitorEventValue as MonitorEventValue
    from .monitor_event import MonitorEventValueBody as MonitorEventValueBody
    from .monitor_event import MonitorEventValueObject as MonitorEventValueObject
    from .monitor_event import MonitorEventValueType as MonitorEventValueType
    from .monitor_events import MonitorEvents as MonitorEvents
    from .remote_done_event_status import RemoteDoneEventStatus as RemoteDoneEventStatus
    from .remote_event import RemoteEvent as RemoteEvent
    from .remote_event_feedback_detail import RemoteEventFeedbackDetail as RemoteEventFeedbackDetail
    from .remote_event_status import RemoteEventStatus as RemoteEventStatus
    from .remote_event_type import RemoteEventType as RemoteEventType
    from .remote_events import RemoteEvents as RemoteEvents
    from .remote_failed_event_status import RemoteFailedEventStatus as RemoteFailedEventStatus
    from .remote_pending_event_status import RemotePendingEventStatus as RemotePendingEventStatus
    from .remote_type import RemoteType as RemoteType
    from .x_error import XError as XError

_HOMES = {
    "Attribute": "attribute",
    "MonitorEvent": "monitor_event",
    "MonitorEventBody": "monitor_event",
    "MonitorEventData": "monitor_event",
    "MonitorEventExtension": "monitor_event",
    "MonitorEvents": "monitor_events",
    "MonitorEventType": "monitor_event",
    "MonitorEventValue": "monitor_event",
    "MonitorEventValueBody": "monitor_event",
    "MonitorEventValueObject": "monitor_event",
    "MonitorEventValueType": "monitor_event",
    "RemoteDoneEventStatus": "remote_done_event_status",
    "RemoteEvent": "remote_event",
    "RemoteEventFeedbackDetail": "remote_event_feedback_detail",
    "RemoteEvents": "remote_events",
    "RemoteEventStatus": "remote_event_status",
    "RemoteEventType": "remote_event_type",
    "RemoteFailedEventStatus": "remote_failed_event_status",
    "RemotePendingEventStatus": "remote_pending_event_status",
    "RemoteType": "remote_type",
    "XError": "x_error",
}
__all__ = [
    "Attribute",
    "MonitorEvent",
    "MonitorEventBody",
    "MonitorEventData",
    "MonitorEventExtension",
    "MonitorEvents",
    "MonitorEventType",
    "MonitorEventValue",
    "MonitorEventValueBody",
    "MonitorEventValueObject",
    "MonitorEventValueType",
    "RemoteDoneEventStatus",
    "RemoteEvent",
    "RemoteEventFeedbackDetail",
    "RemoteEvents",
    "RemoteEventStatus",
    "RemoteEventType",
    "RemoteFailedEventStatus",
    "RemotePendingEventStatus",
    "RemoteType",
    "XError",
]


def preload() -> None:
    """Load every model now instead of on first use, for servers that would rather wait at start."""
    preload_models(__name__, _HOMES)


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_attributes(__name__, _HOMES)
