# Device management (DOCG): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field


class CampaignPayLoadDef(Model, pointer="/components/schemas/campaignPayLoadDef"):
    """A campaign: what to do, when, to which vehicles and control units."""

    kind_of_campaign: KindOfCampaign | None = field("kindOfCampaign", default=None, required=True)
    """Software over the air, settings, or both; to change or only to take stock."""
    workflow_class: str | None = field("workflowClass", default=None, required=True)
    """Workflow to follow, by name; the allowed names are not published."""
    start_date: date | None = field("startDate", default=None, required=True)
    """First day of the campaign, `YYYY-MM-DD`."""
    stop_date: date | None = field("stopDate", default=None, required=True)
    """Last day of the campaign, `YYYY-MM-DD`."""
    vin_campaign_population: Sequence[VinCampaignPopulation] | None = field(
        "vinCampaignPopulation", default=None, required=True
    )
    """Vehicles of the campaign."""
    ecu_target_campaign_population: EcuTargetCampaignPopulation | None = field(
        "ecuTargetCampaignPopulation", default=None, required=True
    )
    """What to reach on the control units."""


class CampaignPayLoadDefVin(
    Model, pointer="/components/schemas/campaignPayLoadDef/properties/vinCampaignPopulation/items/properties/vin"
):
    """One vehicle."""

    vin_value: str | None = field("vinValue", default=None, required=True)
    """Vehicle identification number."""
    vin_specific_data: Sequence[VinSpecificData] | None = field("vinSpecificData", default=None)
    """Data for this vehicle alone."""


class DmEcuTarget(
    Model,
    pointer="/components/schemas/campaignPayLoadDef/properties/ecuTargetCampaignPopulation/properties/dmECUtargets/items",
):
    """One profile of settings to read, write or execute."""

    profile: str | None = field("profile", default=None, required=True)
    """Profile of settings, by name."""
    operation: Operation | None = field("operation", default=None)
    """What to do with the profile."""
    value_to_apply: str | None = field("valueToApply", default=None, required=True)
    """Value for the profile, as text."""


class EcuTargetCampaignPopulation(
    Model, pointer="/components/schemas/campaignPayLoadDef/properties/ecuTargetCampaignPopulation"
):
    """What to reach on the control units."""

    ota_ecu_targets: Sequence[OtaEcuTarget] | None = field("otaECUtargets", default=None)
    """Software to install, one entry per component."""
    dm_ecu_targets: Sequence[DmEcuTarget] | None = field("dmECUtargets", default=None)
    """Settings to read, write or execute, one entry per profile."""


class KindOfCampaign(OpenEnum):
    """Software over the air, settings, or both; to change or only to take stock."""

    OTA_UPDATE_ONLY = "otaUpdateOnly"
    DM_UPDATE_ONLY = "dmUpdateOnly"
    OTA_AND_DM_UPDATE = "otaAndDmUpdate"
    OTA_INVENTORY_ONLY = "otaInventoryOnly"
    DM_INVENTORY_ONLY = "dmInventoryOnly"
    OTA_AND_DM_INVENTORY = "otaAndDmInventory"


class Operation(OpenEnum):
    """What to do with the profile."""

    READ = "read"
    WRITE = "write"
    EXECUTE = "execute"


class OtaEcuTarget(
    Model,
    pointer="/components/schemas/campaignPayLoadDef/properties/ecuTargetCampaignPopulation/properties/otaECUtargets/items",
):
    """One software component to install."""

    scomo_id: str | None = field("scomoId", default=None, required=True)
    """Software component, by its SCOMO identifier."""
    target_version: str | None = field("targetVersion", default=None, required=True)
    """Version to end up with."""
    expected_version: str | None = field("expectedVersion", default=None)
    """Version that must be installed now."""
    licence_required: bool | None = field("licenceRequired", default=None)
    """Whether the package needs a licence."""


class VinCampaignPopulation(
    Model, pointer="/components/schemas/campaignPayLoadDef/properties/vinCampaignPopulation/items"
):
    """One vehicle of the campaign."""

    vin: CampaignPayLoadDefVin | None = field("vin", default=None)
    """One vehicle."""


class VinSpecificData(
    Model,
    pointer="/components/schemas/campaignPayLoadDef/properties/vinCampaignPopulation/items/properties/vin/properties/vinSpecificData/items",
):
    """Data for one vehicle alone."""

    variant_coding: str | None = field("variantCoding", default=None)
    """Variant coding to write."""
