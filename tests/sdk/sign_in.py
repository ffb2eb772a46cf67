"""A sign-in host that can be held up in the middle of an answer: for races between threads, tasks and processes.

A world's sign-in service answers at once and by the world's clock (`tests/world/test_consent.py`); whether fifty callers
share one renewal shows only while an answer is kept waiting, and what a host may answer to it is any bytes at all.
"""

from __future__ import annotations

import base64
import threading
import time
from typing import Any
from urllib.parse import parse_qs

import httpx2
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

CLIENT_ID, CLIENT_SECRET = "SECRET-CLIENT-ID", "SECRET-CLIENT-SECRET"
BASIC = "Basic " + base64.b64encode(f"{CLIENT_ID}:{CLIENT_SECRET}".encode()).decode()


class SignIn:
    """Each refresh token works once. ``delay`` (seconds) widens the window for races."""

    def __init__(self, expires_in: Any = 3599, delay: float = 0.0) -> None:
        self.expires_in = expires_in
        self.delay = delay
        self.forms: list[dict[str, str]] = []
        self.urls: list[str] = []
        self.headers: list[dict[str, str]] = []
        self.answers: list[httpx2.Response | Exception] = []
        """Given instead, one after the other."""
        self.refresh_token = "SECRET-REFRESH-0"
        self.access_token = ""
        self.revoked: list[str] = []
        self.rotates = True
        self.gate = threading.Event()
        """An answer waits until it is set."""
        self.gate.set()
        self._lock = threading.Lock()

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        form = {name: values[0] for name, values in parse_qs(request.content.decode()).items()}
        with self._lock:
            self.urls.append(str(request.url))
            self.forms.append(form)
            self.headers.append(dict(request.headers))
            if self.answers:
                answer = self.answers.pop(0)
                if isinstance(answer, Exception):
                    raise answer
                return answer
            status, body = self._answer(form, request.url.path)
        time.sleep(self.delay)
        assert self.gate.wait(20)
        return httpx2.Response(status, json=body) if body is not None else httpx2.Response(status)

    @property
    def refreshes(self) -> int:
        return sum(form.get("grant_type") == "refresh_token" for form in self.forms)

    @property
    def http(self) -> httpx2.Client:
        return httpx2.Client(transport=httpx2.MockTransport(self))

    @property
    def app(self) -> Starlette:
        async def answer(request: Request) -> Response:
            form = {name: values[0] for name, values in parse_qs((await request.body()).decode()).items()}
            with self._lock:
                self.forms.append(form)
                status, body = self._answer(form, request.url.path)
            return JSONResponse(body, status)

        return Starlette(routes=[Route("/{rest:path}", answer, methods=["POST"])])

    def _answer(self, form: dict[str, str], path: str) -> tuple[int, Any]:
        if path.endswith("/revoke"):
            self.revoked.append(form["token"])
            return 200, None
        if form["grant_type"] == "refresh_token" and form["refresh_token"] != self.refresh_token:
            return 400, {"error": "invalid_grant", "error_description": f"{form['refresh_token']} is over"}
        count = len(self.forms)
        self.access_token = f"SECRET-ACCESS-{count}"
        body = {"access_token": self.access_token, "token_type": "Bearer", "scope": "openid profile"}
        if self.rotates:
            self.refresh_token = f"SECRET-REFRESH-{count}"
            body["refresh_token"] = self.refresh_token
        return 200, body | ({"expires_in": self.expires_in} if self.expires_in is not None else {})
