# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class XError(Model, pointer="/components/schemas/xError"):
    """Body of a failed request."""

    name: str | None = field("name", default=None, required=True)
    """Short fixed name of the error, such as BAD_REQUEST; the list is open."""
    debug: str | None = field("debug", default=None, required=True)
    """Correlation id that the operator's support asks for; it starts with ERROR_."""
    message: str | None = field("message", default=None, required=True)
    """What went wrong, for people to read."""
