"""What an editor shows of the package while a program is written with it."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = """
from connected_car import b2c, errors

def program(client: b2c.Client) -> None:
    status = client.vehicles.status("vehicle-1")
    for energy in status.energies or ():
        energy.level
        energy.autonomy
    b2c.models.AlertSeverity.WARNING
    b2c.models.Energy
    client.trips.list("vehicle-1")
    b2c.scopes.plan(b2c.Trips.list)
    b2c.events.parse(b"")
    b2c.preload()
    errors.RateLimited
    made = b2c.Client()
    b2c.models.
"""
SHOWN = {
    "vehicles.status": [
        "-> Status",
        "Latest known value",
        "GET /user/vehicles/{id}/status",
        "vehicle\\_id: ",
        "data:pos",
    ],
    "energy.level": ["(variable) level: float", "State of charge or tank level, percent (0 to 100)"],
    "energy.autonomy": ["int", "km"],
    "AlertSeverity.WARNING": ["AlertSeverity.WARNING"],
    "models.Energy": ["class Energy", "level: float | None", "One energy store of the vehicle"],
    "trips.list": [
        "-> Pages[Trip, Trips]",
        "GET /user/vehicles/{id}/trips",
        "distance: Distance range in km",
        "data:trip",
    ],
    "scopes.plan": ["(function) def plan(", "fields: Iterable[str] = ()", "The smallest set of scopes", "ValueError"],
    "events.parse": ["-> tuple[Event[Message], ...]", "The events in a webhook body", "BadNotification"],
    "b2c.preload": ["() -> None", "Load everything that a client of this API may need later"],
    "errors.RateLimited": ["429: the contract's calls of a day or of a second are used up"],
    "made = b2c.Client": ["auth: Auth | None = None", "One for a program; leave it with `with` or close it"],
}
"""Place in the program -> what is read when the pointer rests there."""


class Server:
    """basedpyright's language server over its pipes."""

    def __init__(self, process: subprocess.Popen[bytes], folder: Path) -> None:
        self._process, self._folder, self._asked = process, folder, 0

    def tell(self, method: str, **params: Any) -> None:
        self._write({"method": method, "params": params})

    def ask(self, method: str, **params: Any) -> Any:
        self._asked += 1
        self._write({"id": self._asked, "method": method, "params": params})
        while (answer := self._read()).get("id") != self._asked or "method" in answer:
            if "id" in answer and "method" in answer:
                # It asks for settings, which stand in the project's file.
                self._write({"id": answer["id"], "result": [{} for _ in (answer["params"] or {}).get("items", ())]})
        return answer["result"]

    def _write(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._process.stdin
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self._process.stdin.flush()

    def _read(self) -> dict[str, Any]:
        assert self._process.stdout
        head = b"".join(iter(self._process.stdout.readline, b"\r\n"))
        length = int(head.lower().partition(b"content-length:")[2].split()[0])
        found: dict[str, Any] = json.loads(self._process.stdout.read(length))
        return found


@contextmanager
def opened(folder: Path) -> Iterator[tuple[Server, dict[str, str]]]:
    """The program of this file, open in an editor."""
    file = folder / "program.py"
    file.write_text(PROGRAM)
    project = {"extraPaths": [str(ROOT / "generated")]}
    (folder / "pyrightconfig.json").write_text(json.dumps(project))
    command = [str(Path(sys.executable).with_name("basedpyright-langserver")), "--stdio"]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    with subprocess.Popen(command, **pipes) as process:  # type: ignore[call-overload]
        server = Server(process, folder)
        hover = {"hover": {"contentFormat": ["markdown"]}}
        place = {"uri": folder.as_uri(), "name": "program"}
        server.ask("initialize", processId=None, workspaceFolders=[place], capabilities={"textDocument": hover})
        server.tell("initialized")
        document = {"uri": file.as_uri(), "languageId": "python", "version": 1, "text": PROGRAM}
        server.tell("textDocument/didOpen", textDocument=document)
        yield server, {"uri": file.as_uri()}
        process.kill()


def place_of(text: str) -> dict[str, int]:
    """The last character of ``text``, where it first stands in the program."""
    before = PROGRAM[: PROGRAM.index(text) + len(text) - 1]
    return {"line": before.count("\n"), "character": len(before.rpartition("\n")[2])}


@pytest.mark.slow
def test_the_pointer_rests_on_a_name(tmp_path: Path) -> None:
    """Methods, members, classes, values, errors and functions say what they are for, with units, scopes and errors."""
    with opened(tmp_path) as (server, document):
        shown = {
            name: server.ask("textDocument/hover", textDocument=document, position=place_of(name))["contents"]["value"]
            for name in SHOWN
        }
        place = place_of("b2c.models.\n")
        offered = server.ask("textDocument/completion", textDocument=document, position=place)["items"]

    missing = [(name, each) for name, wanted in SHOWN.items() for each in wanted if each not in shown[name]]
    assert missing == []
    first = [each["label"] for each in sorted(offered, key=lambda each: str(each["sortText"]))][:100]
    assert [each for each in first if not each[0].isupper()] == []
