# Device management (DOCG): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field


class KindOfPackage(OpenEnum):
    """Whole software, or the difference to an older version."""

    FULL = "full"
    DELTA = "delta"


class SwPayLoadDef(Model, pointer="/components/schemas/swPayLoadDef"):
    """A software package."""

    vehicle_model_id: str | None = field("vehicleModelId", default=None, required=True)
    """Vehicle model that the software belongs to."""
    domain_name: str | None = field("domainName", default=None)
    """Domain of the car it belongs to; all domains when absent."""
    scomo_id: str | None = field("scomoId", default=None, required=True)
    """Software component, by its SCOMO identifier."""
    target_reference: str | None = field("targetReference", default=None, required=True)
    """Version after the installation."""
    kind_of_package: KindOfPackage | None = field("kindOfPackage", default=None, required=True)
    """Whole software, or the difference to an older version."""
    source_references: str | None = field("sourceReferences", default=None)
    """Version that a delta package starts from; ignored for a full one."""
    estimated_update_time_in_seconds: float | None = field("estimatedUpdateTimeInSeconds", default=None, unit="s")
    """Time that the installation is expected to take, s."""
    majestic_id: str | None = field("majesticId", default=None)
    """Licence of the package, by its Majestic identifier."""
    uri: str | None = field("uri", default=None, required=True)
    """Address to fetch the package from."""
    short_description: str | None = field("shortDescription", default=None, required=True)
    """What the package is, in a few words."""
    long_description: str | None = field("longDescription", default=None, required=True)
    """What the package is, at length."""
