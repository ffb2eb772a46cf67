"""Monitors: what to be told about, built from triggers and the condition that joins them."""

from ._runtime.monitors import (
    Daily,
    Once,
    Trigger,
    body,
    data,
    setting,
    time,
    zone,
)

__all__ = [
    "Daily",
    "Once",
    "Trigger",
    "body",
    "data",
    "setting",
    "time",
    "zone",
]
