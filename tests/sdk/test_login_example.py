"""The sign-in on the command line, from opening the browser to the token in its file."""

from __future__ import annotations

import importlib.util
import os
import socket
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx2
import pytest
from connected_car import b2c
from connected_car._runtime.core.auth.store import FileTokenStore
from connected_car.testing import Driver, World

from tests.ports import free_port


@pytest.fixture
def example(world: World, root: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    spec = importlib.util.spec_from_file_location("login", root / "examples" / "login.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    original = b2c.OAuth2
    http = httpx2.Client(transport=world.transport())
    monkeypatch.setattr(b2c, "OAuth2", lambda **options: original(http_client=http, **options))
    monkeypatch.setenv("CONNECTED_CAR_CLIENT_ID", world.application.client_id)
    monkeypatch.setenv("CONNECTED_CAR_CLIENT_SECRET", world.application.secret)
    return module


@pytest.fixture
def world() -> World:
    """Its driver lets telemetry be read, and nothing else."""
    return World(driver=Driver(accepts=frozenset({"data:telemetry"})))


def test_the_pasted_address(
    example: Any, world: World, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The address that the user pastes finishes the sign-in; neither secret nor token is printed."""
    opened: list[str] = []
    monkeypatch.setattr("webbrowser.open", opened.append)
    monkeypatch.setattr("builtins.input", lambda _: world.visit(opened[0]))

    example.main("peugeot", str(tmp_path / "token.json"), "mymap://oauth2redirect/fr")

    saved = FileTokenStore(tmp_path / "token.json").load()
    assert saved is not None
    assert saved.scopes == "data:telemetry"
    printed = capsys.readouterr().out
    assert "granted: data:telemetry" in printed
    assert saved.access_token not in printed
    assert world.application.secret not in printed


def test_the_received_address(example: Any, world: World, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A redirect to this machine is received without pasting; nothing else that browsers send is taken for it.

    They ask for icons, look at the address beforehand, and open connections that they don't use.
    """
    with free_port() as port:
        _received(example, world, monkeypatch, tmp_path / "token.json", f"http://127.0.0.1:{port}/back")


def _received(example: Any, world: World, monkeypatch: pytest.MonkeyPatch, kept: Path, back: str) -> None:
    def browse(url: str) -> None:
        def visit() -> None:
            transport = httpx2.HTTPTransport(retries=10)
            with httpx2.Client(transport=transport) as browser:
                browser.get(back.replace("/back", "/favicon.ico"))
                with socket.create_connection(("127.0.0.1", urlsplit(back).port or 0)):
                    browser.get(back)
                    browser.get(world.visit(url))

        threading.Thread(target=visit, daemon=True).start()

    monkeypatch.setattr("webbrowser.open", browse)

    example.main("opel", str(kept), back)

    assert FileTokenStore(kept).load() is not None


@pytest.mark.parametrize(
    ("program", "arguments", "missing"),
    [
        ("login.py", ["peugeot"], "TOKEN_FILE, REDIRECT_URI, CONNECTED_CAR_CLIENT_SECRET"),
        ("login.py", ["peugeot", "f", "https://me.example/"], "CONNECTED_CAR_CLIENT_SECRET"),
        ("precondition_and_wait.py", ["peugeot", "f", "v"], "CALLBACK_ID, CONNECTED_CAR_CLIENT_SECRET"),
        ("receiver.py", [], "RECEIVER_PASSWORD"),
    ],
)
def test_an_example_says_what_is_missing(program: str, arguments: list[str], missing: str, root: Path) -> None:
    """One line names every argument and variable that it needs, and nothing is done."""
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(root / "generated"), "CONNECTED_CAR_CLIENT_ID": "c"}
    command = [sys.executable, str(root / "examples" / program), *arguments]
    ran = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)

    assert (ran.returncode, ran.stdout) == (2, "")
    assert ran.stderr.splitlines() == [f"missing: {missing} (the first lines of this file say what goes there)"]
