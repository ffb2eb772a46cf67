# Device management (DOCG): generated, do not edit.
from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from .._runtime.core.base.lazy import removed_attributes
from .._runtime.core.operation.operation import Operation, Parameter
from .._runtime.core.scopes.scope_rule import ScopeRule

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .models import CampaignCreationSuccess, Success, SwRegistrationSuccess, VehicleRegistrationSuccess

_NAMESPACE = __name__.rpartition(".")[0]

POST_V1_DOCG_CAMPAIGN_CREATION: Operation[CampaignCreationSuccess] = Operation(
    id="postV1DocgCampaignCreation",
    method="POST",
    path="/v1/docg/campaignCreation",
    resource="campaigns",
    name="create",
    namespace=_NAMESPACE,
    scopes=ScopeRule(),
    parameters=(
        Parameter("x_api_key", "x-api-key", "header", "str", required=True),
        Parameter("client_request_id", "clientrequestid", "header", "str", required=True),
        Parameter("locale", "locale", "header", "str", required=True),
    ),
    body="CampaignDataBody",
    body_media_type="application/json",
    responses={
        "200": "CampaignCreationSuccess",
        "400": "ErrorResponse400",
        "401": "ErrorResponse401",
        "403": "ErrorResponse403",
        "404": "ErrorResponse404",
        "408": "ErrorModel",
        "422": "ErrorResponse422",
        "500": "ErrorResponse500",
        "503": "ErrorResponse503",
        "504": "ErrorModel",
    },
    accept="application/json",
    command=True,
)

POST_V1_DOCG_CAMPAIGN_START: Operation[Success] = Operation(
    id="postV1DocgCampaignStart",
    method="POST",
    path="/v1/docg/campaignStart",
    resource="campaigns",
    name="start",
    namespace=_NAMESPACE,
    scopes=ScopeRule(),
    parameters=(
        Parameter("x_api_key", "x-api-key", "header", "str", required=True),
        Parameter("client_request_id", "clientrequestid", "header", "str", required=True),
        Parameter("locale", "locale", "header", "str", required=True),
    ),
    body="CampaignStartDataBody",
    body_media_type="application/json",
    responses={
        "200": "Success",
        "400": "ErrorResponse400",
        "401": "ErrorResponse401",
        "403": "ErrorResponse403",
        "404": "ErrorResponse404",
        "408": "ErrorModel",
        "422": "ErrorResponse422",
        "500": "ErrorResponse500",
        "503": "ErrorResponse503",
        "504": "ErrorModel",
    },
    accept="application/json",
    command=True,
)

POST_V1_DOCG_CAMPAIGN_PROCESS_FEEDBACK: Operation[Success] = Operation(
    id="postV1DocgCampaignProcessFeedback",
    method="POST",
    path="/v1/docg/campaignProcessFeedback",
    resource="feedback",
    name="campaign",
    namespace=_NAMESPACE,
    scopes=ScopeRule(),
    parameters=(
        Parameter("x_api_key", "x-api-key", "header", "str", required=True),
        Parameter("client_request_id", "clientrequestid", "header", "str", required=True),
        Parameter("locale", "locale", "header", "str", required=True),
    ),
    body="CampaignOperationFeedBack",
    body_media_type="application/json",
    responses={
        "200": "Success",
        "400": "ErrorResponse400",
        "401": "ErrorResponse401",
        "403": "ErrorResponse403",
        "404": "ErrorResponse404",
        "408": "ErrorModel",
        "422": "ErrorResponse422",
        "500": "ErrorResponse500",
        "503": "ErrorResponse503",
        "504": "ErrorModel",
    },
    accept="application/json",
    command=True,
)

POST_V1_DOCG_SW_REGISTRATION_PROCESS_FEEDBACK: Operation[Success] = Operation(
    id="postV1DocgSwRegistrationProcessFeedback",
    method="POST",
    path="/v1/docg/swRegistrationProcessFeedback",
    resource="feedback",
    name="software_registration",
    namespace=_NAMESPACE,
    scopes=ScopeRule(),
    parameters=(
        Parameter("x_api_key", "x-api-key", "header", "str", required=True),
        Parameter("client_request_id", "clientrequestid", "header", "str", required=True),
        Parameter("locale", "locale", "header", "str", required=True),
    ),
    body="SwRegistrationOperationFeedBack",
    body_media_type="application/json",
    responses={
        "200": "Success",
        "400": "ErrorResponse400",
        "401": "ErrorResponse401",
        "403": "ErrorResponse403",
        "404": "ErrorResponse404",
        "408": "ErrorModel",
        "422": "ErrorResponse422",
        "500": "ErrorResponse500",
        "503": "ErrorResponse503",
        "504": "ErrorModel",
    },
    accept="application/json",
    command=True,
)

POST_V1_DOCG_VEHICLE_REGISTRATION_PROCESS_FEEDBACK: Operation[Success] = Operation(
    id="postV1DocgVehicleRegistrationProcessFeedback",
    method="POST",
    path="/v1/docg/vehicleRegistrationProcessFeedback",
    resource="feedback",
    name="vehicle_registration",
    namespace=_NAMESPACE,
    scopes=ScopeRule(),
    parameters=(
        Parameter("x_api_key", "x-api-key", "header", "str", required=True),
        Parameter("client_request_id", "clientrequestid", "header", "str", required=True),
        Parameter("locale", "locale", "header", "str", required=True),
    ),
    body="VehicleRegistrationOperationFeedBack",
    body_media_type="application/json",
    responses={
        "200": "Success",
        "400": "ErrorResponse400",
        "401": "ErrorResponse401",
        "403": "ErrorResponse403",
        "404": "ErrorResponse404",
        "408": "ErrorModel",
        "422": "ErrorResponse422",
        "500": "ErrorResponse500",
        "503": "ErrorResponse503",
        "504": "ErrorModel",
    },
    accept="application/json",
    command=True,
)

POST_V1_DOCG_SW_REGISTRATION: Operation[Sequence[SwRegistrationSuccess]] = Operation(
    id="postV1DocgSwRegistration",
    method="POST",
    path="/v1/docg/swRegistration",
    resource="software",
    name="register",
    namespace=_NAMESPACE,
    scopes=ScopeRule(),
    parameters=(
        Parameter("x_api_key", "x-api-key", "header", "str", required=True),
        Parameter("client_request_id", "clientrequestid", "header", "str", required=True),
        Parameter("locale", "locale", "header", "str", required=True),
    ),
    body="SwRegistrationBody",
    body_media_type="application/json",
    responses={
        "200": "Sequence[SwRegistrationSuccess]",
        "400": "ErrorResponse400",
        "401": "ErrorResponse401",
        "403": "ErrorResponse403",
        "404": "ErrorResponse404",
        "408": "ErrorModel",
        "422": "ErrorResponse422",
        "500": "ErrorResponse500",
        "503": "ErrorResponse503",
        "504": "ErrorModel",
    },
    accept="application/json",
    command=True,
)

POST_V1_DOCG_VEHICLE_REGISTRATION: Operation[VehicleRegistrationSuccess] = Operation(
    id="postV1DocgVehicleRegistration",
    method="POST",
    path="/v1/docg/vehicleRegistration",
    resource="vehicles",
    name="register",
    namespace=_NAMESPACE,
    scopes=ScopeRule(),
    parameters=(
        Parameter("x_api_key", "x-api-key", "header", "str", required=True),
        Parameter("client_request_id", "clientrequestid", "header", "str", required=True),
        Parameter("locale", "locale", "header", "str", required=True),
    ),
    body="VehicleRegistrationBody",
    body_media_type="application/json",
    responses={
        "200": "VehicleRegistrationSuccess",
        "400": "ErrorResponse400",
        "401": "ErrorResponse401",
        "403": "ErrorResponse403",
        "404": "ErrorResponse404",
        "408": "ErrorModel",
        "422": "ErrorResponse422",
        "500": "ErrorResponse500",
        "503": "ErrorResponse503",
        "504": "ErrorModel",
    },
    accept="application/json",
    command=True,
)

PATCH_V1_DOCG_VEHICLE_REGISTRATION_UPDATE: Operation[VehicleRegistrationSuccess] = Operation(
    id="patchV1DocgVehicleRegistrationUpdate",
    method="PATCH",
    path="/v1/docg/vehicleRegistrationUpdate",
    resource="vehicles",
    name="update",
    namespace=_NAMESPACE,
    scopes=ScopeRule(),
    parameters=(
        Parameter("x_api_key", "x-api-key", "header", "str", required=True),
        Parameter("client_request_id", "clientrequestid", "header", "str", required=True),
        Parameter("locale", "locale", "header", "str", required=True),
    ),
    body="VehicleRegistrationBody",
    body_media_type="application/json",
    responses={
        "200": "VehicleRegistrationSuccess",
        "400": "ErrorResponse400",
        "401": "ErrorResponse401",
        "403": "ErrorResponse403",
        "404": "ErrorResponse404",
        "408": "ErrorModel",
        "422": "ErrorResponse422",
        "500": "ErrorResponse500",
        "503": "ErrorResponse503",
        "504": "ErrorModel",
    },
    accept="application/json",
)

OPERATIONS: Mapping[str, Operation[Any]] = MappingProxyType(
    {
        "postV1DocgCampaignCreation": POST_V1_DOCG_CAMPAIGN_CREATION,
        "postV1DocgCampaignStart": POST_V1_DOCG_CAMPAIGN_START,
        "postV1DocgCampaignProcessFeedback": POST_V1_DOCG_CAMPAIGN_PROCESS_FEEDBACK,
        "postV1DocgSwRegistrationProcessFeedback": POST_V1_DOCG_SW_REGISTRATION_PROCESS_FEEDBACK,
        "postV1DocgVehicleRegistrationProcessFeedback": POST_V1_DOCG_VEHICLE_REGISTRATION_PROCESS_FEEDBACK,
        "postV1DocgSwRegistration": POST_V1_DOCG_SW_REGISTRATION,
        "postV1DocgVehicleRegistration": POST_V1_DOCG_VEHICLE_REGISTRATION,
        "patchV1DocgVehicleRegistrationUpdate": PATCH_V1_DOCG_VEHICLE_REGISTRATION_UPDATE,
    }
)
"""Every operation by its operationId."""

if not TYPE_CHECKING:
    __getattr__ = removed_attributes(__name__)
