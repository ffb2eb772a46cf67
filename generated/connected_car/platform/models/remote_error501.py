# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class RemoteError501(Model, pointer="/components/schemas/501RemoteError"):
    """Body of a 501: this vehicle can't do the command."""

    name: str | None = field("name", default=None)
    """Short fixed name of the error, such as REMOTE_NOT_SUPPORTED; the publisher's sample calls this member
    code.
    """
    debug: str | None = field("debug", default=None, required=True)
    """Correlation id that the operator's support asks for."""
    message: str | None = field("message", default=None, required=True)
    """What went wrong, for people to read."""
    code: str | None = field("code", default=None)
    """Short fixed name of the error, as the sample of the publisher writes it."""
