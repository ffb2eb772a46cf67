"""Whether an address can be one: told where it is given, not by whatever fails on it later."""

from __future__ import annotations

from collections.abc import Collection
from urllib.parse import urlsplit


def is_address(text: str, schemes: Collection[str]) -> bool:
    """Whether ``text`` has one of ``schemes``, a host and, if any, a port that exists."""
    try:
        parts = urlsplit(text)
        host, port = parts.hostname or "", parts.port
        if host.isascii():
            host.encode("idna")  # Resolving does it too: it refuses empty and long labels.
    except ValueError:
        return False
    return parts.scheme in schemes and host != "" and port != 0
