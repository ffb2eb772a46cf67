"""Monitors: what to be told about, built from triggers and the condition that joins them."""

from ._runtime.monitors import (
    Daily,
    Day,
    Once,
    Operator,
    Trigger,
    body,
    data,
    setting,
    time,
    zone,
)

__all__ = [
    "Daily",
    "Day",
    "Once",
    "Operator",
    "Trigger",
    "body",
    "data",
    "setting",
    "time",
    "zone",
]
