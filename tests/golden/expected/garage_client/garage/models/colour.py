# Garage: generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.enums import OpenEnum


class Colour(OpenEnum):
    """One of the values that the document names."""

    RED = "Red"
    OFF = "Off"
    NO = "No"
