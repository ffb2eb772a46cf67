"""``login``: the browser, or a pasted redirect; afterwards the token lies in its file."""

from __future__ import annotations

import argparse
import getpass
import os
import sys
import threading
import webbrowser
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib import import_module
from queue import SimpleQueue
from typing import Any
from urllib.parse import urlsplit

from ...core.scopes.algebra import scopes_in
from ...core.scopes.asking import to_ask
from ..environment import PREFIX, sign_in, variable
from .answer import Answer, Column

_DONE = b"<!doctype html><title>Signed in</title><p>Signed in. You may close this window."
REDIRECT_URI = "http://127.0.0.1:8765/signed-in"


def login(namespace: str, asked: argparse.Namespace) -> Answer:
    """Ask for consent, take the redirect, keep the token. Raises `ValueError`, and what signing in raises."""
    api = import_module(namespace)
    if asked.brand:
        if asked.brand not in api.API.brands:
            raise ValueError(f"--brand {asked.brand}: there are {', '.join(sorted(api.API.brands))}")
        os.environ[f"{PREFIX}BRAND"] = asked.brand
    _complete()
    auth = sign_in(namespace)
    vocabulary = api.scopes.VOCABULARY
    scopes = to_ask(asked.scopes or vocabulary.declared, vocabulary)
    redirect_uri = asked.redirect_uri or variable("redirect_uri") or REDIRECT_URI
    url = auth.authorization_url(scopes=scopes, redirect_uri=redirect_uri)
    token = auth.finish(_redirect(url, redirect_uri, asked.paste))
    granted = scopes_in(token.scopes)
    rows = [{"scope": str(each), "granted": each in granted if granted else None} for each in scopes]
    return Answer([Column("scope"), Column("granted")], rows, all(row["granted"] for row in rows))


def _complete() -> None:
    """What the environment doesn't say is asked for; the secret isn't shown."""
    if not variable("client_id"):
        os.environ[f"{PREFIX}CLIENT_ID"] = _asked("client id: ", input).strip()
    if not variable("client_secret"):
        os.environ[f"{PREFIX}CLIENT_SECRET"] = _asked("client secret: ", getpass.getpass)


def _asked(prompt: str, ask: Callable[[str], str]) -> str:
    """What somebody types. Raises `ValueError` where nobody can."""
    try:
        return ask(prompt)
    except EOFError:
        raise ValueError(
            f"nobody answers to {prompt!r}: set it in the environment, or run this at a terminal"
        ) from None


def _redirect(url: str, redirect_uri: str, paste: bool) -> str:
    """The address that the browser ends at: seen by a server on this machine, or pasted."""
    parts = urlsplit(redirect_uri)
    if paste or parts.hostname not in ("127.0.0.1", "localhost") or parts.scheme != "http":
        print(f"open this address, sign in, and paste the address that you end at:\n\n{url}\n", file=sys.stderr)
        return _asked("address: ", input)
    found: SimpleQueue[str] = SimpleQueue()
    with ThreadingHTTPServer((parts.hostname, parts.port or 80), _handler(found)) as server:
        server.daemon_threads = True  # Browsers open connections that they never use.
        threading.Thread(target=server.serve_forever, daemon=True).start()
        print(f"your browser opens; if it doesn't, open this address:\n\n{url}\n", file=sys.stderr)
        webbrowser.open(url)
        path = found.get()
        server.shutdown()
    return f"{parts.scheme}://{parts.netloc}{path}"


def _handler(found: SimpleQueue[str]) -> Any:
    class RedirectHandler(BaseHTTPRequestHandler):
        """Takes the visit that ends a sign-in, and shows that the browser isn't needed any more."""

        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("content-type", "text/html")
            self.send_header("content-length", str(len(_DONE)))
            self.end_headers()
            self.wfile.write(_DONE)
            if "state=" in self.path:
                found.put(self.path)

        def log_message(self, format: str, *args: object) -> None:
            """Nothing: the address holds a code."""

    return RedirectHandler
