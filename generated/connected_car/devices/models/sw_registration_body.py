# Device management (DOCG): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .sw_pay_load_def import SwPayLoadDef


class SwRegistrationBody(Model, pointer="/components/schemas/swRegistrationBody"):
    """Order to register software."""

    sw_pay_load: SwPayLoadDef | None = field("swPayLoad", default=None, required=True)
    """The software package."""
