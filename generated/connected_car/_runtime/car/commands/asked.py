"""Which actions and triggers the body of a command names."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...core.scopes.rule import ScopeRule


def asked_in(rule: ScopeRule, body: object) -> tuple[str, ...]:
    """The actions and triggers of ``rule`` that a request body (a JSON value) names.

    A remote names its action as a member, on the platform one level down under ``action``;
    a monitor names the data it watches in ``triggerParam.triggers[].data.data``.
    """
    members = {**_object_at(body), **_object_at(body, "action")}
    triggers = _object_at(body, "triggerParam").get("triggers")
    watched = [_object_at(trigger, "data").get("data") for trigger in triggers] if isinstance(triggers, list) else []
    return (
        *(name for name in rule.by_action if name in members),
        *(name for name in rule.by_trigger if name in watched),
    )


def _object_at(value: object, member: str = "") -> Mapping[str, Any]:
    if member:
        value = value.get(member) if isinstance(value, Mapping) else None
    return value if isinstance(value, Mapping) else {}
