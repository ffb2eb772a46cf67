"""What a tool of somebody else printed, without what must not be shown."""

from __future__ import annotations

import re
from collections.abc import Mapping

MASK = "***"
_HEADER = re.compile(
    r"(?im)^(.*?\b(?:proxy-)?(?:authorization|authenticate|cookie|token|password|api-key)\b[\"']?\s*[:=]\s*).+$"
)
_IN_ADDRESS = re.compile(r"(?<=://)[^\s/@]+@")
_QUERY = re.compile(r"(?<=[^\s?])\?[^\s\"'<>]+")
_TOKEN = re.compile(r"\bpypi-[\w-]+")
_SECRET_NAMES = ("TWINE_PASSWORD", "TWINE_USERNAME", "TWINE_CERT_PASSWORD")


def quiet(text: str, environment: Mapping[str, str]) -> str:
    """``text`` with credentials masked: those of the environment, in addresses, in headers, tokens of indexes."""
    secrets = sorted({environment.get(name, "") for name in _SECRET_NAMES} - {"", "__token__"}, key=len, reverse=True)
    for secret in secrets:
        text = text.replace(secret, MASK)
    text = _IN_ADDRESS.sub(f"{MASK}@", text)
    text = _HEADER.sub(rf"\g<1>{MASK}", text)
    return _TOKEN.sub(MASK, _QUERY.sub(f"?{MASK}", text))
