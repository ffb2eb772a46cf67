# Device management (DOCG): generated, do not edit.
from __future__ import annotations

from collections.abc import Sequence

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field


class BootstrapConfiguration(Model, pointer="/components/schemas/ecuData/properties/bootstrapConfiguration"):
    """First settings."""

    profile: str | None = field("profile", default=None, required=True)
    """Profile of settings, by name."""
    current_value: str | None = field("currentValue", default=None, required=True)
    """Values of the profile, as JSON text."""


class DmConfiguration(Model, pointer="/components/schemas/ecuData/properties/dmConfiguration/items"):
    """Settings of one profile."""

    profile: str | None = field("profile", default=None, required=True)
    """Profile of settings, by name."""
    current_value: str | None = field("currentValue", default=None, required=True)
    """Values of the profile, as JSON text."""


class EcuData(Model, pointer="/components/schemas/ecuData"):
    """One electronic control unit with its software and settings."""

    serial_number: str | None = field("serialNumber", default=None)
    """Serial number, called UIN on some platforms."""
    maker: str | None = field("maker", default=None)
    """Manufacturer of the unit."""
    model: EcuModel | None = field("model", default=None)
    """Model of the unit; `other` when it is none of the known ones."""
    connected: bool | None = field("connected", default=None)
    """Whether the unit is online by itself."""
    telematic_unit: bool | None = field("telematicUnit", default=None)
    """Whether the unit is the telematics unit."""
    part_number: str | None = field("partNumber", default=None)
    """Part number."""
    hw_number: str | None = field("hwNumber", default=None)
    """Hardware number."""
    sw_configuration: Sequence[SwConfiguration] | None = field("swConfiguration", default=None)
    """Installed software, one entry per component."""
    dm_configuration: Sequence[DmConfiguration] | None = field("dmConfiguration", default=None)
    """Settings, one entry per profile."""
    bootstrap_configuration: BootstrapConfiguration | None = field("bootstrapConfiguration", default=None)
    """First settings."""
    sim_data: SimData | None = field("simData", default=None)
    """SIM card of the unit."""


class EcuModel(OpenEnum):
    """Model of the unit; `other` when it is none of the known ones."""

    BSRF_V1 = "bsrf_v1"
    BSRF_V2 = "bsrf_v2"
    IVI_V1 = "ivi_v1"
    IVI_V2 = "ivi_v2"
    TBM = "tbm"
    TBM20H = "tbm20h"
    R1H = "r1h"
    R1L = "r1l"
    CADM2 = "cadm2"
    SGW20 = "sgw20"
    VP2R = "vp2r"
    VP4R = "vp4r"
    G2_5 = "g2.5"
    RTCU = "rtcu"
    R2 = "r2"
    OTHER = "other"


class SimData(Model, pointer="/components/schemas/ecuData/properties/simData"):
    """SIM card of the unit."""

    iccid: str | None = field("iccid", default=None)
    """Number of the SIM card."""
    imei: str | None = field("imei", default=None)
    """Number of the modem."""
    msisdn: str | None = field("msisdn", default=None)
    """Telephone number."""
    imsi: str | None = field("imsi", default=None)
    """Subscriber number in the mobile network."""
    eid: str | None = field("eid", default=None)
    """Identifier of the embedded SIM."""


class SwConfiguration(Model, pointer="/components/schemas/ecuData/properties/swConfiguration/items"):
    """One installed software component."""

    scomo_id: str | None = field("scomoId", default=None, required=True)
    """Software component, by its SCOMO identifier."""
    current_version: str | None = field("currentVersion", default=None, required=True)
    """Version installed now."""
