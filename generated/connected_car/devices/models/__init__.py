# Device management (DOCG): generated, do not edit.
"""The models, loaded on first use; `preload()` loads all of them."""

from typing import TYPE_CHECKING

from ..._runtime.core.base.lazy import lazy_attributes, preload_models

if TYPE_CHECKING:
    from .campaign_creation_success import CampaignCreationSuccess as CampaignCreationSuccess
    from .campaign_data_body import CampaignDataBody as CampaignDataBody
    from .campaign_operation_feed_back import CampaignOperationFeedBack as CampaignOperationFeedBack
    from .campaign_pay_load_def import CampaignPayLoadDef as CampaignPayLoadDef
    from .campaign_pay_load_def import CampaignPayLoadDefVin as CampaignPayLoadDefVin
    from .campaign_pay_load_def import DmEcuTarget as DmEcuTarget
    from .campaign_pay_load_def import EcuTargetCampaignPopulation as EcuTargetCampaignPopulation
    from .campaign_pay_load_def import KindOfCampaign as KindOfCampaign
    from .campaign_pay_load_def import Operation as Operation
    from .campaign_pay_load_def import OtaEcuTarget as OtaEcuTarget
    from .campaign_pay_load_def import VinCampaignPopulation as VinCampaignPopulation
    from .campaign_pay_load_def import VinSpecificData as VinSpecificData
    from .campaign_start_data_body import CampaignStartDataBody as CampaignStartDataBody
    from .campaign_start_pay_load_def import CampaignStartPayLoadDef as CampaignStartPayLoadDef
    from .common_vin_population import CommonVinPopulation as CommonVinPopulation
    from .common_vin_population import CommonVinPopulationVin as CommonVinPopulationVin
    from .ecu_data import BootstrapConfiguration as BootstrapConfiguration
    from .ecu_data import DmConfiguration as DmConfiguration
    from .ecu_data import EcuData as EcuData
    from .ecu_data import EcuModel as EcuModel
    from .ecu_data import SimData as SimData
    from .ecu_data import SwConfiguration as SwConfiguration
    from .error_model import ErrorModel as ErrorModel
    from .error_response400 import ErrorResponse400 as ErrorResponse400
    from .error_response401 import ErrorResponse401 as ErrorResponse401
    from .error_response403 import ErrorResponse403 as ErrorResponse403
    from .error_response404 import ErrorResponse404 as ErrorResponse404
    from .error_response422 import ErrorResponse422 as ErrorResponse422
    from .error_response500 import ErrorResponse500 as ErrorResponse500
    from .error_response503 import ErrorResponse503 as ErrorResponse503
    from .market_data import MarketData as MarketData
    from .operation_status import OperationStatus as OperationStatus
    from .operation_status import OperationStatusKind as OperationStatusKind
    from .plant_data import PlantData as PlantData
    from .success import Success as Success
    from .sw_pay_load_def import KindOfPackage as KindOfPackage
    from .sw_pay_load_def import SwPayLoadDef as SwPayLoadDef
    from .sw_registration_body import SwRegistrationBody as SwRegistrationBody
    from .sw_registration_operation_feed_back import SwRegistrationOperationFeedBack as SwRegistrationOperationFeedBack
    from .sw_registration_success import SwRegistrationSuccess as SwRegistrationSuccess
    from .vehicle_attributes import VehicleAttributes as VehicleAttributes
    from .vehicle_pay_load_def import VehiclePayLoadDef as VehiclePayLoadDef
    from .vehicle_properties import VehicleProperties as VehicleProperties
    from .vehicle_registration_body import VehicleRegistrationBody as VehicleRegistrationBody
    from .vehicle_registration_operation_feed_back import (
        VehicleRegistrationOperationFeedBack as VehicleRegistrationOperationFeedBack,
    )
    from .vehicle_registration_success import VehicleRegistrationSuccess as VehicleRegistrationSuccess

_HOMES = {
    "BootstrapConfiguration": "ecu_data",
    "CampaignCreationSuccess": "campaign_creation_success",
    "CampaignDataBody": "campaign_data_body",
    "CampaignOperationFeedBack": "campaign_operation_feed_back",
    "CampaignPayLoadDef": "campaign_pay_load_def",
    "CampaignPayLoadDefVin": "campaign_pay_load_def",
    "CampaignStartDataBody": "campaign_start_data_body",
    "CampaignStartPayLoadDef": "campaign_start_pay_load_def",
    "CommonVinPopulation": "common_vin_population",
    "CommonVinPopulationVin": "common_vin_population",
    "DmConfiguration": "ecu_data",
    "DmEcuTarget": "campaign_pay_load_def",
    "EcuData": "ecu_data",
    "EcuModel": "ecu_data",
    "EcuTargetCampaignPopulation": "campaign_pay_load_def",
    "ErrorModel": "error_model",
    "ErrorResponse400": "error_response400",
    "ErrorResponse401": "error_response401",
    "ErrorResponse403": "error_response403",
    "ErrorResponse404": "error_response404",
    "ErrorResponse422": "error_response422",
    "ErrorResponse500": "error_response500",
    "ErrorResponse503": "error_response503",
    "KindOfCampaign": "campaign_pay_load_def",
    "KindOfPackage": "sw_pay_load_def",
    "MarketData": "market_data",
    "Operation": "campaign_pay_load_def",
    "OperationStatus": "operation_status",
    "OperationStatusKind": "operation_status",
    "OtaEcuTarget": "campaign_pay_load_def",
    "PlantData": "plant_data",
    "SimData": "ecu_data",
    "Success": "success",
    "SwConfiguration": "ecu_data",
    "SwPayLoadDef": "sw_pay_load_def",
    "SwRegistrationBody": "sw_registration_body",
    "SwRegistrationOperationFeedBack": "sw_registration_operation_feed_back",
    "SwRegistrationSuccess": "sw_registration_success",
    "VehicleAttributes": "vehicle_attributes",
    "VehiclePayLoadDef": "vehicle_pay_load_def",
    "VehicleProperties": "vehicle_properties",
    "VehicleRegistrationBody": "vehicle_registration_body",
    "VehicleRegistrationOperationFeedBack": "vehicle_registration_operation_feed_back",
    "VehicleRegistrationSuccess": "vehicle_registration_success",
    "VinCampaignPopulation": "campaign_pay_load_def",
    "VinSpecificData": "campaign_pay_load_def",
}
__all__ = [
    "BootstrapConfiguration",
    "CampaignCreationSuccess",
    "CampaignDataBody",
    "CampaignOperationFeedBack",
    "CampaignPayLoadDef",
    "CampaignPayLoadDefVin",
    "CampaignStartDataBody",
    "CampaignStartPayLoadDef",
    "CommonVinPopulation",
    "CommonVinPopulationVin",
    "DmConfiguration",
    "DmEcuTarget",
    "EcuData",
    "EcuModel",
    "EcuTargetCampaignPopulation",
    "ErrorModel",
    "ErrorResponse400",
    "ErrorResponse401",
    "ErrorResponse403",
    "ErrorResponse404",
    "ErrorResponse422",
    "ErrorResponse500",
    "ErrorResponse503",
    "KindOfCampaign",
    "KindOfPackage",
    "MarketData",
    "Operation",
    "OperationStatus",
    "OperationStatusKind",
    "OtaEcuTarget",
    "PlantData",
    "SimData",
    "Success",
    "SwConfiguration",
    "SwPayLoadDef",
    "SwRegistrationBody",
    "SwRegistrationOperationFeedBack",
    "SwRegistrationSuccess",
    "VehicleAttributes",
    "VehiclePayLoadDef",
    "VehicleProperties",
    "VehicleRegistrationBody",
    "VehicleRegistrationOperationFeedBack",
    "VehicleRegistrationSuccess",
    "VinCampaignPopulation",
    "VinSpecificData",
]


def preload() -> None:
    """Load every model now instead of on first use, for servers that would rather wait at start."""
    preload_models(__name__, _HOMES)


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_attributes(__name__, _HOMES)
