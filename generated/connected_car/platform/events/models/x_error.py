# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ...._runtime.core.model.base import Model
from ...._runtime.core.model.fields import field


class XError(Model, pointer="/components/schemas/xError"):
    """What your server may answer when it could not take the message."""

    name: str | None = field("name", default=None, required=True)
    """Your own name for this kind of error."""
    debug: str | None = field("debug", default=None)
    """Your own identifier of this error, for the logs."""
    message: str | None = field("message", default=None, required=True)
    """Explanation for people."""
