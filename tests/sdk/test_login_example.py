"""The sign-in on the command line, from opening the browser to the token in its file."""

from __future__ import annotations

import importlib.util
import socket
import threading
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx2
import pytest
from connected_car import b2c
from connected_car._runtime.auth import FileTokenStore

from tests.sdk.sign_in import CLIENT_ID, CLIENT_SECRET, SignIn


@pytest.fixture
def example(root: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    spec = importlib.util.spec_from_file_location("login", root / "examples" / "login.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    host, original = SignIn(), b2c.OAuth2
    monkeypatch.setattr(b2c, "OAuth2", lambda **options: original(http_client=host.http, **options))
    monkeypatch.setenv("CONNECTED_CAR_CLIENT_ID", CLIENT_ID)
    monkeypatch.setenv("CONNECTED_CAR_CLIENT_SECRET", CLIENT_SECRET)
    return module


def redirect(url: str) -> str:
    """Where the sign-in page would send the browser."""
    query = {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}
    return f"{query['redirect_uri']}?code=c0de&state={query['state']}&scope=data:telemetry"


def test_the_pasted_address(
    example: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The address that the user pastes finishes the sign-in; neither secret nor token is printed."""
    opened: list[str] = []
    monkeypatch.setattr("webbrowser.open", opened.append)
    monkeypatch.setattr("builtins.input", lambda _: redirect(opened[0]))

    example.main("peugeot", str(tmp_path / "token.json"), "mymap://oauth2redirect/fr")

    saved = FileTokenStore(tmp_path / "token.json").load()
    assert saved is not None
    assert saved.scopes == "data:telemetry"
    printed = capsys.readouterr().out
    assert "granted: data:telemetry" in printed
    assert "SECRET-ACCESS" not in printed
    assert CLIENT_SECRET not in printed


def test_the_received_address(example: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A redirect to this machine is received without pasting; a request for an icon isn't taken for it."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        back = f"http://127.0.0.1:{free.getsockname()[1]}/back"

    def browse(url: str) -> None:
        def visit() -> None:
            transport = httpx2.HTTPTransport(retries=10)
            with httpx2.Client(transport=transport) as browser:
                browser.get(back.replace("/back", "/favicon.ico"))
                browser.get(redirect(url))

        threading.Thread(target=visit, daemon=True).start()

    monkeypatch.setattr("webbrowser.open", browse)

    example.main("opel", str(tmp_path / "token.json"), back)

    assert FileTokenStore(tmp_path / "token.json").load() is not None
