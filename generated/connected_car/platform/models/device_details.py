# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class DeviceDetails(Model):
    """One detail of a device."""

    key: str | None = field("key", default=None, required=True)
    """What it is about, such as pcid, the provisioning certificate id."""
    value: str | None = field("value", default=None, required=True)
    """The detail itself, as text."""
