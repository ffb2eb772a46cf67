"""Tokens as values: what a server issued, when it ends, how it is written down."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import asdict, fields
from typing import Any, Self

from ..base.records import dataclass
from ..base.redact import Secrets
from ..errors.without_reply import AuthError

_VISIBLE = re.compile(r"[!-~]+")
_EARLY = 300.0
"""Seconds before its end at which a token is renewed, as clients in the field do it."""


@dataclass(frozen=True)
class Token:
    """An access token with what belongs to it; ``repr`` shows no secret."""

    access_token: str
    refresh_token: str | None = None
    expires_at: float | None = None
    """Seconds since 1970; None when the server told no lifetime: then it is used until it is refused."""
    lifetime: float | None = None
    """Seconds it was issued for."""
    scopes: str | None = None
    """The granted scopes as the redirect gave them; None when they aren't known, empty when nothing was granted."""
    asked: tuple[str, ...] = ()
    """The scopes that the user was asked for."""
    refused: tuple[str, ...] = ()
    """Those of them that the user didn't give; nothing while it isn't known what was granted."""

    @classmethod
    def from_refresh_token(cls, refresh_token: str, scopes: str | None = None) -> Self:
        """A token to begin with when only the refresh token is known, as after moving from another client.

        It is renewed at the first call. The scopes can't be read from it; give them if they are known.
        """
        return cls("", refresh_token, 0.0, None, scopes)

    def is_due(self, now: float) -> bool:
        """Whether it should be renewed: five minutes before its end, or a tenth of its life if that is less."""
        if self.expires_at is None:
            return False
        return now >= self.expires_at - min(_EARLY, (self.lifetime or 0.0) / 10)

    def is_over(self, now: float) -> bool:
        """Whether its time is up."""
        return self.expires_at is not None and now >= self.expires_at

    def to_dict(self) -> dict[str, Any]:
        """For storing it; holds the secrets."""
        return asdict(self)

    @classmethod
    def from_dict(cls, stored: Mapping[str, Any]) -> Token:
        """What `to_dict` gave. Raises `ValueError` for anything else; unknown members are left out."""
        stored = Secrets(stored)  # A traceback shows what stands in variables.
        lists = {name: _texts(name, stored.get(name) or ()) for name in ("asked", "refused")}
        given: Secrets[Any] = Secrets(
            {each.name: stored.get(each.name) for each in fields(cls) if each.name not in lists}
        )
        if wrong := [name for name in given if not _fits(name, given[name])]:
            raise ValueError(f"{wrong[0]} isn't what a token has there")
        return cls(**given, asked=lists["asked"], refused=lists["refused"])

    def __repr__(self) -> str:
        return f"<Token {'with' if self.refresh_token else 'without'} refresh token, expires_at={self.expires_at}>"


def _fits(name: str, value: Any) -> bool:
    if value is None:
        return name != "access_token"
    kinds = (int, float) if name in ("expires_at", "lifetime") else str
    return isinstance(value, kinds) and not isinstance(value, bool)


def _texts(name: str, stored: Any) -> tuple[str, ...]:
    if not isinstance(stored, (list, tuple)) or not all(isinstance(text, str) for text in stored):
        raise ValueError(f"{name} isn't what a token has there")
    return tuple(stored)


def is_sendable(access: str) -> bool:
    """Whether a header can carry it: visible ASCII characters and no blank (RFC 6750 2.1)."""
    return _VISIBLE.fullmatch(access) is not None


def issued(body: Secrets[Any], now: float, old: Token | None = None, scopes: str | None = None) -> Token:
    """The token in the JSON object that a token endpoint replied (RFC 6749 5.1).

    A reply without ``refresh_token`` keeps the old one. The reply's ``scope`` is not taken: in the
    field it lists ``openid profile`` however much was granted. Raises `AuthError` without a token
    that can be sent.
    """
    if problem := _problem_with(body.get("access_token")):
        raise AuthError(f"the token endpoint said success, but its {problem}")
    refresh = body.get("refresh_token")
    lifetime = _seconds(body.get("expires_in"))
    return Token(
        access_token=body["access_token"],
        refresh_token=refresh if isinstance(refresh, str) and refresh else old.refresh_token if old else None,
        expires_at=None if lifetime is None else now + lifetime,
        lifetime=lifetime,
        scopes=scopes if scopes is not None else old.scopes if old else None,
        asked=old.asked if old else (),
        refused=old.refused if old else (),
    )


def _problem_with(access: Any) -> str:
    if not isinstance(access, str) or not access:
        return "reply holds no access_token"
    return "" if is_sendable(access) else "access_token can't be sent in a header"


def _seconds(value: Any) -> float | None:
    try:
        seconds = float(value)
    except (TypeError, ValueError, OverflowError):
        return None
    return seconds if math.isfinite(seconds) and seconds > 0 else None
