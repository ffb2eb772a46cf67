"""How far a remote command has come, why one failed, and what to do about it.

The enums hold what any of the documents or guides names, so that one vocabulary serves the three
APIs; both are open. The grouping of causes is advice, not published: the guides only say to send
again when the vehicle is available.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from ...core.model.enums import OpenEnum


class RemoteStatus(OpenEnum):
    """How far a remote command has come. ``SUCCESS``, ``ALREADY_DONE`` and ``FAILED`` are final."""

    ACCEPTED = "Accepted"
    WAKING_UP_VEHICLE = "WakingUpVehicle"
    """A stopped vehicle sleeps after 3 minutes; waking it takes longer and counts against a monthly limit."""
    CHECKING_VEHICLE = "CheckingVehicle"
    SENT_TO_VEHICLE = "SentToVehicle"
    VEHICLE_BATTERY_CHARGE_TOO_LOW = "VehicleBatteryChargeTooLow"
    TOO_MANY_WAKE_UPS_OVER_MONTH = "TooManyWakeUpsOverMonth"
    VEHICLE_BATTERY_LEVEL_WARNING = "VehicleBatteryLevelWarning"
    """Platform only."""
    SUCCESS = "Success"
    ALREADY_DONE = "AlreadyDone"
    """The vehicle was in the wanted state; as good as ``SUCCESS``."""
    FAILED = "Failed"


class FailureCause(OpenEnum):
    """Why a remote command failed, as the three documents and the platform's guide name it."""

    ALERT_IDENTIFICATION_FAILED_BY_VEHICLE = "AlertIdentificationFailedByVehicle"
    AUTHORIZATION_ERROR = "AuthorizationError"
    CANCELED_BY_DRIVER = "CanceledByDriver"
    CID_INSIDE = "CidInside"
    """A key is in the vehicle."""
    DOORS_OPEN = "DoorsOpen"
    EXTERNAL_CHARGING_SYSTEM_ERROR = "ExternalChargingSystemError"
    GENERAL_ERROR = "GeneralError"
    HDMI_REMOTE_SERVICE_DEACTIVATED = "HdmiRemoteServiceDeactivated"
    MISSING_RIGHTS = "MissingRights"
    NOT_POSSIBLE_DUE_TO_VEHICLE_BATTERY_LEVEL = "NotPossibleDueToVehicleBatteryLevel"
    NOT_POSSIBLE_DUE_TO_VEHICLE_PRIVACY_LEVEL = "NotPossibleDueToVehiclePrivacyLevel"
    NOT_POSSIBLE_DUE_TO_VEHICLE_STOLEN_STATE = "NotPossibleDueToVehicleStolenState"
    PRIVACY_FULL = "PrivacyFull"
    SAME_ACTION_IN_PROGRESS = "SameActionInProgress"
    STOLEN_VEHICLE = "StolenVehicle"
    TOO_MANY_REQUEST_IN_SHORT_TIME = "TooManyRequestInShortTime"
    TOO_MANY_REQUEST_SENT = "TooManyRequestSent"
    TOO_MANY_WAKE_UPS_OVER_MONTH = "TooManyWakeUpsOverMonth"
    VEHICLE_BATTERY_CHARGE_TOO_LOW = "VehicleBatteryChargeTooLow"
    VEHICLE_CHARGING_SYSTEM_ERROR = "VehicleChargingSystemError"
    VEHICLE_CONNECTION_TIMEOUT = "VehicleConnectionTimeout"
    VEHICLE_ERROR = "VehicleError"
    VEHICLE_ERROR_OR_CID_INSIDE = "VehicleErrorOrCidInside"
    VEHICLE_IN_USE = "VehicleInUse"
    VEHICLE_IS_NOT_LOCKED = "VehicleIsNotLocked"
    WRONG_COMMAND = "WrongCommand"


class Advice(StrEnum):
    """What helps after a failure. Nothing is ever sent again by itself."""

    WAIT_A_LITTLE = "wait a little"
    """The user may try again in some minutes."""
    WAIT_LONG = "wait long"
    """Until the battery is charged, or the month is over."""
    USER_MUST_ACT = "user must act"
    """Close a door, take the key out, change the privacy mode, plug in, ..."""
    CONFIGURATION = "configuration"
    """Scopes, services or the command itself are wrong; trying again changes nothing."""
    UNKNOWN = "unknown"
    """Including every cause that is newer than this package."""


_GROUPS = {
    Advice.WAIT_A_LITTLE: (
        "VehicleInUse SameActionInProgress TooManyRequestInShortTime TooManyRequestSent VehicleConnectionTimeout"
    ),
    Advice.WAIT_LONG: "TooManyWakeUpsOverMonth NotPossibleDueToVehicleBatteryLevel VehicleBatteryChargeTooLow",
    Advice.USER_MUST_ACT: (
        "DoorsOpen VehicleIsNotLocked CidInside VehicleErrorOrCidInside NotPossibleDueToVehiclePrivacyLevel"
        " PrivacyFull NotPossibleDueToVehicleStolenState StolenVehicle ExternalChargingSystemError CanceledByDriver"
    ),
    Advice.CONFIGURATION: "MissingRights AuthorizationError WrongCommand HdmiRemoteServiceDeactivated",
    Advice.UNKNOWN: "GeneralError VehicleError VehicleChargingSystemError AlertIdentificationFailedByVehicle",
}
ADVICE: Mapping[str, Advice] = {cause: advice for advice, causes in _GROUPS.items() for cause in causes.split()}
"""Cause on the wire -> what helps."""


@dataclass(frozen=True, slots=True)
class RemoteOutcome:
    """What is known of a remote command at one moment."""

    status: RemoteStatus
    cause: FailureCause | None = None
    """Only with ``FAILED``."""

    @property
    def is_final(self) -> bool:
        """Nothing more will come. A status that nobody knows is not final."""
        return self.status in _FINAL

    @property
    def succeeded(self) -> bool:
        """The vehicle is in the wanted state: done now, or already before."""
        return self.status in _GOOD

    @property
    def advice(self) -> Advice | None:
        """What helps: after a failure by its cause, before by a status that holds things up; else None."""
        if self.status == RemoteStatus.FAILED:
            return ADVICE.get(self.cause or "", Advice.UNKNOWN)
        return ADVICE.get(self.status)


_GOOD = frozenset({RemoteStatus.SUCCESS, RemoteStatus.ALREADY_DONE})
_FINAL = _GOOD | {RemoteStatus.FAILED}


def status_in(said: Mapping[str, Any]) -> str | None:
    """The status that a JSON object of an event, or of the server's own record, tells.

    Prose and flow chart also know ``type: Failed``, which no schema has: a failure wherever it stands.
    """
    status = "Failed" if said.get("type") == "Failed" else said.get("status")
    return status if isinstance(status, str) else None


def cause_in(said: Mapping[str, Any]) -> str | None:
    """The cause of a failure that such an object tells."""
    cause = said.get("failureCause")
    return cause if isinstance(cause, str) else None


def outcome(status: str | None, cause: str | None = None) -> RemoteOutcome:
    """The outcome for what the wire says; a reply without a status is one that was only just accepted."""
    return RemoteOutcome(
        RemoteStatus(status) if status else RemoteStatus.ACCEPTED, FailureCause(cause) if cause else None
    )
