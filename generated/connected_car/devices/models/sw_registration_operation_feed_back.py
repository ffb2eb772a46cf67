# Device management (DOCG): generated, do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field

if TYPE_CHECKING:
    from .operation_status import OperationStatus


class SwRegistrationOperationFeedBack(Model, pointer="/components/schemas/swRegistrationOperationFeedBack"):
    """Progress of a software registration."""

    sw_registration_process_id: str | None = field("swRegistrationProcessId", default=None, required=True)
    """Registration that this progress is about."""
    status: OperationStatus | None = field("status", default=None, required=True)
    """How far it is."""
