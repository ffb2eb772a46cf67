"""What a publisher's support asks for, gathered from an error: masked, and ready to be sent."""

from __future__ import annotations

from ..base import redact
from ..errors.without_reply import ConnectedCarError
from .status_errors import StatusError

_SHOWN_OF_ID = 4
_ASKED = ("uuid", "debug", "code", "name", "timestamp", "request_id")


def support_report(error: ConnectedCarError, client_id: str | None = None, api: str = "") -> str:
    """Lines of ``what: value`` about one error: operation, status, uuid, debug code, code, time, client id.

    It holds no token, identifier, position or address with such a part; of ``client_id``
    the first four characters are shown, by which support finds the application. What the error
    doesn't know is left out.
    """
    facts: dict[str, object] = {"error": type(error).__name__, "api": api}
    operation = getattr(error, "operation", None)
    if isinstance(error, StatusError):
        called = error.reply.operation
        operation = f"{called.id} ({called.method} {called.path})" if called else error.reply.method
        facts |= {"status": error.status}
    facts |= {"operation": operation if isinstance(operation, str) else None}
    facts |= {name: getattr(error, name, None) for name in _ASKED}
    facts |= {"message": getattr(error, "message", None) or getattr(error, "reason", None)}
    facts |= {"client id": _masked(client_id)}
    # What an error knows was cleaned when it was made.
    return "\n".join(f"{name}: {value}" for name, value in facts.items() if value not in (None, ""))


def _masked(client_id: str | None) -> str | None:
    if not client_id:
        return None
    return client_id[:_SHOWN_OF_ID] + redact.MASK if len(client_id) > 2 * _SHOWN_OF_ID else redact.MASK
