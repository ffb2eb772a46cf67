"""Refusals, in the shape that each operation's document publishes; those of the gateway before it, in its own."""

from __future__ import annotations

import uuid
from datetime import datetime
from typing import Any

from .facts import ServerFacts, ServerOperation
from .messages import WorldReply, json_reply
from .reports import stamp
from .schemas import fitted

NO_DATA, NO_VEHICLE, NO_CONTEXT = 40400, 40410, 40499
_NAMES = {400: "BAD_REQUEST", 403: "FORBIDDEN", 404: "NOT_FOUND", 501: "REMOTE_NOT_SUPPORTED"}


class Refused(Exception):
    """An operation can't be carried out; becomes the reply."""

    def __init__(self, status: int, message: str, code: int | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.code = code or status * 100


def refusal(api: ServerFacts, operation: ServerOperation | None, refused: Refused, now: datetime) -> WorldReply:
    """The published body: whatever of code, name, message, debug, uuid and time the document has."""
    body: dict[str, Any] = {
        "code": refused.code,
        "name": _NAMES.get(refused.status, "ERROR"),
        "message": refused.message,
        "debug": f"CMP_{refused.code:06d}",
        "uuid": str(uuid.UUID(int=refused.code)),
    }
    if refused.status != 404:  # Recorded replies that say "nothing there" don't say when.
        body["timestamp"] = stamp(now)
    replies = operation.replies if operation else {}
    form = replies.get(str(refused.status)) or replies.get("default")
    if operation and form is None:
        return WorldReply(refused.status)
    if form and form["schema"] is None:
        return WorldReply(refused.status)
    return json_reply(refused.status, fitted(api, form["schema"], body) if form else body)


def unauthorized(reason: str) -> WorldReply:
    """What the gateway in front says to credentials that it doesn't take."""
    return json_reply(401, {"httpCode": "401", "httpMessage": "Unauthorized", "moreInformation": reason})
