"""Whatever is asked, the world answers; whatever it was told, time goes on."""

from __future__ import annotations

import base64
from typing import Any

import pytest
from connected_car import b2c
from connected_car._runtime.world.facts import facts, names
from connected_car._runtime.world.gateway import ANSWERS
from connected_car.errors import BadRequest
from connected_car.testing import World, WorldRequest, demo, electric_car
from hypothesis import given, settings
from hypothesis import strategies as st

TEXTS = st.sampled_from(
    ["", "x", "0", "-1", "a-b", "1e999", "null", "PT0S", "/", "R5/2026-01-01T00:00:00Z/P1D", "R/x/y", "\u00e9"]
)
IDS = st.sampled_from(["car-1", "fleet-1", "car-1-trip-1", "x", "%2F"])
BODIES = st.sampled_from(
    [b"", b"{", b"[]", b"null", b"{}", b"\xff\xfe", b'{"action":"x"}', b'{"door":{}}', b'{"callback":{}}']
)
EVERY = [(name, operation) for name in names() for operation in facts(name).operations]


@settings(max_examples=300)
@given(st.data())
def test_any_request_gets_a_reply(data: st.DataObject) -> None:
    """Rubbish in paths, queries and bodies ends in a status, never in an error of the world's own."""
    world = WORLD
    api, operation = data.draw(st.sampled_from(EVERY))
    path = operation.path
    for name in operation.path_names:
        path = path.replace(f"{{{name}}}", data.draw(IDS))
    wanted = [each["name"] for each in operation.parameters if each["in"] == "query"]
    query = "".join(f"&{name}={data.draw(TEXTS)}" for name in data.draw(st.sets(st.sampled_from(wanted or ["x"]))))
    basic = "Basic " + base64.b64encode(b"partner:demo-password").decode()
    headers = {"authorization": basic if api == "b2b" else f"Bearer {world.token(api=api)}"}
    headers |= {"x-introspect-realm": "clientsB2CPeugeot", "content-type": "application/json"}

    reply = world.answer(
        WorldRequest(
            operation.method,
            f"https://any.example/{api}{path}?client_id=demo-client{query}",
            headers,
            data.draw(BODIES),
        )
    )

    assert 200 <= reply.status < 600


WORLD = demo()


def test_every_answer_has_its_operation() -> None:
    """An operation that is called otherwise one day doesn't silently fall back to an example."""
    calls = {operation.call for _, operation in EVERY}

    assert {*ANSWERS} <= calls


@pytest.mark.parametrize(
    "trigger",
    [
        {"time": {"times": [{"start": "yesterday", "recurrence": "None"}]}},
        {"time": {"times": [{"start": "PT8H", "recurrence": "Daily", "duration": "PT1H"}], "timeZone": "Mars/Base"}},
    ],
)
def test_a_trigger_that_time_would_stumble_over_is_refused(trigger: Any) -> None:
    """At once, with 400: not an hour later, by an error of the world's own."""
    hook = {"webhook": {"name": "me", "target": "https://me.example"}}
    world = World([electric_car(id="car-1")])
    form = {"label": "x", "triggerParam": {"triggers": [{"name": "a", **trigger}], "boolExp": "a"}}
    with world.client(b2c, validate=False) as client:
        callback = client.callbacks.create(body={"callback": hook})
        with pytest.raises(BadRequest, match="can't be read"):
            client.monitors.create("car-1", callback.callback_id, body=form)
    world.advance(hours=1)


def test_a_program_that_time_would_stumble_over_is_refused() -> None:
    """A span of years is a duration, and no time of day."""
    hook = {"webhook": {"name": "me", "target": "https://me.example"}}
    world = World([electric_car(id="car-1")])
    with world.client(b2c, validate=False) as client:
        callback = client.callbacks.create(body={"callback": hook})
        body = {"preconditioning": {"airConditioning": {"programs": [{"start": "P1Y", "enabled": True, "slot": 1}]}}}
        with pytest.raises(BadRequest, match="duration"):
            client.remotes.send("car-1", callback.callback_id, body=body)
