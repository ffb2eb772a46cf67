"""Where a document lies: a path, or an address on the network that may hold secrets."""

from __future__ import annotations

import urllib.parse

STANDARD_INPUT = "-"
"""The address of what is piped in."""


def is_url(address: str) -> bool:
    """Whether ``address`` names something on the network rather than a file."""
    return "://" in address


def display_name(address: str) -> str:
    """The address as diagnostics may show it: a URL loses user name, password and query."""
    if address == STANDARD_INPUT:
        return "standard input"
    if not is_url(address):
        return address
    try:
        parts = urllib.parse.urlsplit(address)
        _ = parts.port
    except ValueError:
        # Where the host ends is unclear ("https://user:pass/word@host"), so what follows may be a password.
        return f"{address.partition('://')[0]}://..."
    return urllib.parse.urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], parts.path, "", ""))
