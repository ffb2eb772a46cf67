# Device management (DOCG): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class SwRegistrationSuccess(Model, pointer="/components/schemas/swRegistrationSuccess"):
    """Reference to a software registration."""

    sw_registration_operation_id: str | None = field("swRegistrationOperationId", default=None, required=True)
    """Identifier that progress messages will carry."""
