"""A page token, and what may not stand beside it."""

from __future__ import annotations

from typing import Any

from ..errors.without_reply import InvalidRequest
from .call import Call

PAGE_TOKEN = "pageToken"
NOT_BESIDE_TOKEN = ("pageSize", "indexRange")
"""What says which items a page has; a page token says it already."""


def check_token_alone(call: Call[Any]) -> None:
    """For a server that takes a page token alone. Raises `InvalidRequest` for what was given beside it."""
    names = {each.wire: each.name for each in call.operation.parameters if call.arguments.get(each.name) is not None}
    beside = [names[wire] for wire in NOT_BESIDE_TOKEN if wire in names]
    if PAGE_TOKEN in names and beside:
        problem = f"can't go with {names[PAGE_TOKEN]}, which is sent alone"
        raise InvalidRequest(call.operation.id, [(name, problem) for name in beside])
