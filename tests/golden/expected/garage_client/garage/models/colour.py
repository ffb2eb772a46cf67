# Garage: generated, do not edit.
from __future__ import annotations

from ..._runtime.model import OpenEnum


class Colour(OpenEnum):
    """One of the values that the document names."""

    RED = "Red"
    OFF = "Off"
    NO = "No"
