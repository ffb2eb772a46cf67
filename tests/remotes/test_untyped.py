"""A remote command works where the document doesn't say what its replies hold."""

from __future__ import annotations

import asyncio
import importlib
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from generator.diagnostics import Report
from generator.layers import ApiConfig
from generator.pipeline import assemble, build
from tests.foreign.wire import reply, serving

DOCUMENT = """\
openapi: 3.0.3
info: {title: Cars, version: '1'}
paths:
  /remotes:
    post:
      operationId: send
      tags: [Remotes]
      requestBody: {content: {application/json: {schema: {type: object, properties: {horn: {type: string}, label: {type: string}}}}}}
      responses: {'202': {description: '', content: {application/json: {schema: SCHEMA}}}}
    get:
      operationId: list
      tags: [Remotes]
      responses: {'200': {description: '', content: {application/json: {schema: {type: array, items: SCHEMA}}}}}
  /remotes/{id}:
    get:
      operationId: read
      tags: [Remotes]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'200': {description: '', content: {application/json: {schema: SCHEMA}}}}
"""
OVERLAY = """\
overlay: 1.0.0
actions:
- target: $.paths['/remotes'].post
  x-reason: How its outcome is read back.
  update: {x-command: {read: read, listing: list, id: id, listed_id: id, listed_label: label}}
- target: $.paths['/remotes'].get
  x-reason: A list whole.
  update: {x-paging: {by: header, items: []}}
"""
SCHEMAS = ["{}", "{type: object}", "{type: object, properties: {id: {type: string}}}"]


@pytest.fixture(scope="module", params=SCHEMAS)
def cars(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    """The sub-package of a document whose replies are of one schema."""
    folder, home = tmp_path_factory.mktemp("cars"), f"cars_{SCHEMAS.index(request.param)}"
    (folder / "document.yaml").write_text(DOCUMENT.replace("SCHEMA", request.param))
    (folder / "overlay.yaml").write_text(OVERLAY)
    config = ApiConfig(
        "api",
        str(folder / "document.yaml"),
        package=home,
        folder=folder,
        layers=("car",),
        is_maintained=True,
        auth="none",
    )
    report = Report()
    _write(folder, assemble(None, (), [(build(config, report), report)]).files)
    sys.path.insert(0, str(folder))
    return importlib.import_module(f"{home}.api")


def _write(folder: Path, files: Any) -> None:
    for path, content in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(content, "utf-8")


SENT = reply(b'{"id":"r-1"}', "application/json", "202 Accepted")
FAILED = reply(b'{"id":"r-1","status":"Failed","failureCause":"DoorsOpen"}', "application/json")


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
def test_the_outcome_is_read_whatever_the_document_says_of_it(cars: ModuleType, asynchronous: bool) -> None:
    """The identifier of the 202 is taken from it, and status and cause from what is read back."""

    async def ended(url: str) -> Any:
        async with cars.AsyncClient(base_url=url) as client:
            sent = await client.remotes.send(body={"horn": "on"})
            return sent, await sent.refresh()

    with serving(SENT, FAILED) as server:
        if asynchronous:
            sent, outcome = asyncio.run(ended(server.url))
        else:
            with cars.Client(base_url=server.url) as client:
                sent = client.remotes.send(body={"horn": "on"})
                outcome = sent.refresh()

    assert [each.line for each in server.received] == ["POST /remotes", "GET /remotes/r-1"]
    assert (sent.id, str(outcome.status), str(outcome.cause)) == ("r-1", "Failed", "DoorsOpen")


def test_a_reply_without_an_identifier_is_looked_for_in_the_list(cars: ModuleType) -> None:
    """What the list has under the label of the command is that command."""
    listed = reply(b'[{"id":"r-0","label":"old"},{"id":"r-7","label":"mine"}]', "application/json")
    before = reply(b'[{"id":"r-0","label":"old"}]', "application/json")
    nameless = reply(b"{}", "application/json", "202 Accepted")

    with serving(before, nameless, listed) as server, cars.Client(base_url=server.url) as client:
        sent = client.remotes.send(body={"horn": "on", "label": "mine"})

    assert sent.id == "r-7"
