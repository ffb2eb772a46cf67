"""``send``: one command to one car, and what became of it."""

from __future__ import annotations

import argparse
import re
from importlib import import_module
from typing import Any

from ...core.http.status_errors import NoData
from ..remotes.sent import RemoteTimeout
from .answer import Answer, Column
from .reading import chosen

LABEL = "connected-car"
_TIME = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)")
_SIMPLE: dict[tuple[str, ...], dict[str, Any]] = {
    ("lock",): {"door": {"state": "Locked"}},
    ("unlock",): {"door": {"state": "Unlocked"}},
    ("horn",): {"horn": {"state": "Activated"}},
    ("lights",): {"lights": {"on": True}},
    ("wake",): {"wakeUp": {"action": "WakeUp"}},
    ("precondition", "on"): {"preconditioning": {"airConditioning": {"immediate": True}}},
    ("precondition", "off"): {"preconditioning": {"airConditioning": {"immediate": False}}},
    ("charge", "start"): {"charging": {"immediate": True}},
    ("charge", "stop"): {"charging": {"immediate": False}},
}
WORDS = ", ".join([*map(" ".join, _SIMPLE), "charge at HH:MM"])


def send(client: Any, asked: argparse.Namespace) -> Answer:
    """Send it once and wait; not finished in time is an answer too."""
    if not asked.timeout >= 0:  # Nothing is longer than NaN seconds: that wait wouldn't end.
        raise ValueError("--timeout takes seconds, from 0 on")
    _, car = chosen(client, asked.car)
    models = import_module(f"{client._api.namespace}.models")
    body = models.Remote.from_wire(_body(asked.action))
    sent = client.remotes.send(car.id, _callback(client, asked), body=body)
    asked.watch.about("sent; waiting for the car")
    try:
        outcome = sent.wait(timeout=asked.timeout)
    except RemoteTimeout as error:
        row = {
            "status": str(error.outcome.status),
            "cause": None,
            "advice": "it may still happen; don't send it again yet",
        }
        return Answer(_COLUMNS, [row], complete=False)
    advice = str(outcome.advice) if outcome.advice else None
    row = {"status": str(outcome.status), "cause": outcome.cause and str(outcome.cause), "advice": advice}
    return Answer(_COLUMNS, [row], complete=bool(outcome.succeeded))


_COLUMNS = [*map(Column, ("status", "cause", "advice"))]


def _body(words: list[str]) -> dict[str, Any]:
    """The wire form of a command; a time of day is counted from midnight at the car. Raises `ValueError`."""
    if (*words,) in _SIMPLE:
        return _SIMPLE[(*words,)]
    found = _TIME.fullmatch(words[2]) if len(words) == 3 and words[:2] == ["charge", "at"] else None
    if found is None:
        raise ValueError(f"the commands are: {WORDS}")
    return {"charging": {"schedule": {"nextDelayedTime": f"PT{int(found[1])}H{int(found[2])}M"}}}


def _callback(client: Any, asked: argparse.Namespace) -> str:
    """The one that is named, or the first that runs, or a new one for ``--webhook``. Raises `ValueError`."""
    if asked.callback:
        return str(asked.callback)
    try:
        known = [each.id for each in client.callbacks.list() if each.status == "Running" and each.id]
    except NoData:
        known = []
    if known:
        return str(known[0])
    if not asked.webhook:
        raise ValueError(
            "the publisher wants an address to tell the outcome to: give --webhook https://..., or --callback"
        )
    models = import_module(f"{client._api.namespace}.models")
    webhook = {"name": LABEL, "target": asked.webhook}
    body = models.CallbackSubscribe.from_wire({"label": LABEL, "type": ["Remote"], "callback": {"webhook": webhook}})
    return str(client.callbacks.create(body=body).callback_id)
