"""A transport that keeps what was sent, and every operation called the way a caller would."""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Mapping
from types import ModuleType
from typing import Any

import httpx2
from connected_car._runtime.core.auth.credentials import Bearer
from connected_car._runtime.core.errors.scope import MissingScope, ScopeWarning
from connected_car._runtime.core.operation.operation import Operation

ID = "invented-id"
# An empty collection, and what a server calls the thing that a command made.
ANSWER = {"total": 0} | dict.fromkeys(("monitorId", "remoteActionId", "channelId", "callbackId"), ID)


class Recorder:
    """Answers everything with an empty collection, or with what it was given for the end of a path."""

    def __init__(self, answers: Mapping[str, Any] | None = None) -> None:
        self.sent: list[str] = []
        self._answers = dict(answers or {})
        self.http = httpx2.Client(transport=httpx2.MockTransport(self._answer))

    def _answer(self, request: httpx2.Request) -> httpx2.Response:
        self.sent.append(f"{request.method} {request.url.path}")
        found = next((answer for ending, answer in self._answers.items() if request.url.path.endswith(ending)), ANSWER)
        return httpx2.Response(200, json=found)

    def client(self, api: ModuleType, granted: object, **options: Any) -> Any:
        """A client of ``api`` whose token carries ``granted``."""
        auth = Bearer("invented-token", scopes=granted)  # type: ignore[arg-type]
        return api.Client(auth, base_url="https://example.test", http_client=self.http, validate=False, **options)


def attempt(client: Any, operation: Operation[Any], body: Any = None) -> tuple[bool, bool]:
    """Call ``operation``: whether it was refused before sending, and whether a warning came."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            call(client, operation, body)
        except MissingScope:
            return True, False
    return False, any(issubclass(each.category, ScopeWarning) for each in caught)


def call(client: Any, operation: Operation[Any], body: Any = None) -> Any:
    """Through the resource method, with an invented value for every required parameter."""
    method = getattr(getattr(client, operation.resource), operation.name)
    path = [ID for each in operation.parameters if each.location == "path"]
    named = {each.name: ["x"] for each in operation.parameters if each.required and each.location != "path"}
    if operation.body is not None:
        named["body"] = operation.resolve(operation.body).from_wire(body or {})
    result = method(*path, **named)
    if operation.paginated:
        result.first()
    return result


def bodies(operation: Operation[Any]) -> Iterator[tuple[tuple[str, ...], Any]]:
    """What may be asked for in a body: each action and each trigger of the rule, and nothing."""
    yield (), None
    nested = operation.body == "Remote" and operation.namespace.endswith("platform")
    for action in operation.scopes.by_action:
        yield (action,), {"action": {action: {}}} if nested else {action: {}}
    for trigger in operation.scopes.by_trigger:
        yield (trigger,), {"triggerParam": {"triggers": [{"name": "t", "data": {"data": trigger, "op": "onChange"}}]}}
