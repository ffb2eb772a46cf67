"""The server's judgement of grants, written from the published rules: what a token may do, and what it is refused for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from .facts import ServerFacts, ServerOperation

WRITE = ":write"


def parsed(text: str) -> frozenset[str]:
    """The scopes of a list joined by commas or blanks."""
    return frozenset(filter(None, re.split(r"[\s,]+", text)))


def covered(api: ServerFacts, scope: str, grant: Iterable[str]) -> bool:
    """Whether a grant holds it: itself, a parent of it, or the right to write where reading is asked; in any spelling."""
    wanted = api.aliases.get(scope, scope)
    return any(_covers(api.aliases.get(each, each), wanted) for each in grant)


def refusal(api: ServerFacts, operation: ServerOperation, grant: frozenset[str], body: Any) -> str:
    """Why the grant isn't enough for this call; nothing when it is."""
    rule = operation.rule
    if lacking := [each for each in rule["required"] if not covered(api, each, grant)]:
        return f"the token lacks {', '.join(lacking)}"
    asked = _asked(rule, body)
    if lacking := [each for each in asked if not covered(api, each, grant)]:
        return f"this action needs {', '.join(lacking)}"
    # A scope that nobody declares can't be granted: it opens a part, but never the call.
    opening = [each for each in rule["optional"] if each in api.scopes]
    if opening and not rule["required"] and not any(covered(api, each, grant) for each in opening):
        return f"the token has none of {', '.join(opening)}"
    return "" if grant or not (rule["optional"] or rule["required"]) else "nothing was granted"


def _covers(held: str, wanted: str) -> bool:
    if wanted.endswith(WRITE) and not held.endswith(WRITE):
        return False
    held, wanted = held.removesuffix(WRITE), wanted.removesuffix(WRITE)
    return wanted == held or wanted.startswith(f"{held}:")


def _asked(rule: Mapping[str, Any], body: Any) -> list[str]:
    """The scopes that the body calls for: of the action of a remote, of the data that a monitor watches."""
    if not isinstance(body, dict):
        return []
    actions = body.get("action", body)
    found = [scope for name, scopes in rule["by_action"].items() if name in actions for scope in scopes]
    triggers = (body.get("triggerParam") or {}).get("triggers") or ()
    watched = [(each.get("data") or {}).get("data") for each in triggers if isinstance(each, dict)]
    return found + [scope for name in watched for scope in rule["by_trigger"].get(name, ())]
