# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class DataNotFoundError(Model):
    """Body of a 404: there are no such data for the vehicle."""

    code: int | None = field("code", default=None)
    """Error number of the application, such as 1001; no table is published."""
    debug: str | None = field("debug", default=None, required=True)
    """Correlation id that the operator's support asks for."""
    message: str | None = field("message", default=None, required=True)
    """What is missing, for people to read."""
