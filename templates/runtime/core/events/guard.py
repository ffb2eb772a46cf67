"""Who may post: Basic credentials, a secret path, or both."""

from __future__ import annotations

import base64
import hmac
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Guard:
    """What a request has to show. Comparing takes the same time however much of it is right.

    The publisher leaves out registered headers and query parameters when it sends a batch. What
    always comes is the URL: so put a secret into its path, or ``user:password@`` before its host.
    """

    credentials: tuple[str, str] | None
    path: str | None

    def refusal(self, scope: Mapping[str, Any]) -> int | None:
        """The status that the request is refused with, None when it may pass."""
        if self.path is not None and not _same(_local_path(scope), self.path):
            return 404
        if self.credentials is not None and not _same(_authorization(scope["headers"]), _basic(*self.credentials)):
            return 401
        return None if scope["method"] == "POST" else 405

    def __repr__(self) -> str:
        return "Guard(...)"


def _local_path(scope: Mapping[str, Any]) -> str:
    """The path below the place where the application is mounted."""
    path: str = scope["path"]
    return path.removeprefix(scope.get("root_path", "")) or "/"


def _authorization(headers: Iterable[tuple[bytes, bytes]]) -> str:
    value = next((value for name, value in headers if name.lower() == b"authorization"), b"")
    kind, _, token = value.decode("latin-1").partition(" ")
    return token.strip() if kind.lower() == "basic" else ""


def _basic(username: str, password: str) -> str:
    return base64.b64encode(f"{username}:{password}".encode()).decode("ascii")


def _same(given: str, expected: str) -> bool:
    return hmac.compare_digest(given.encode(), expected.encode())
