# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ...._runtime.core.model.base import Model
from ...._runtime.core.model.fields import field


class Pairing(Model):
    """What a phone needs to take the digital key; given only while pairing is under way."""

    url: str | None = field("url", default=None, required=True)
    """Address to pair at: keep it secret."""
    password: str | None = field("password", default=None, required=True)
    """Password for pairing: keep it secret."""
