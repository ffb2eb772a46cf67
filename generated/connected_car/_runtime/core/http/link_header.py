"""The header ``Link`` (RFC 8288)."""

from __future__ import annotations

import re

_PIECES = re.compile(r'<[^>]*(?:>|$)|"(?:[^"\\]|\\.|\\$)*(?:"|$)|[,;]|[^<",;]+')
"""An address, a quoted text, a separator, anything else; each character is looked at once."""


def targets(header: str) -> dict[str, str]:
    """Relation (``next``) in small letters -> the address that has it, relative ones as they are; the first of several.

    >>> targets('<https://h.example/items?page=2>; rel="next", </items?page=9>; rel=last')
    {'next': 'https://h.example/items?page=2', 'last': '/items?page=9'}
    """
    found: dict[str, str] = {}
    for pieces in _split(_PIECES.findall(header), ","):
        address = pieces[0].strip() if pieces else ""
        if not address.startswith("<"):
            continue
        for name, value in (_parameter(each) for each in _split(pieces[1:], ";")):
            if name == "rel":
                for relation in value.lower().split():
                    found.setdefault(relation, address.strip("<>").strip())
                break  # A second one counts for nothing (§3.3).
    return found


def _split(pieces: list[str], separator: str) -> list[list[str]]:
    parts: list[list[str]] = [[]]
    for piece in pieces:
        if piece == separator:
            parts.append([])
        elif piece.strip() or piece.startswith('"'):
            parts[-1].append(piece)
    return parts


def _parameter(pieces: list[str]) -> tuple[str, str]:
    name, _, value = "".join(pieces).partition("=")
    return name.strip().lower(), value.strip().strip('"')
