"""Numbers from outside: lifetimes nobody means, clocks that jump."""

from __future__ import annotations

from typing import Any

import pytest
from connected_car._runtime.core.auth.token import Token, issued
from connected_car._runtime.core.errors.without_reply import AuthError

NOW = 1_800_000_000.0


def lifetime(expires_in: Any) -> Token:
    return issued({"access_token": "a", "expires_in": expires_in}, NOW)


def test_an_empty_token_is_none() -> None:
    """A success without a token is no token: the message says what lacks, not that it can't be sent."""
    with pytest.raises(AuthError, match="holds no access_token"):
        issued({"access_token": ""}, NOW)


def test_a_renewal_keeps_what_was_asked_for() -> None:
    """What the driver refused of it can be told after every renewal."""
    old = Token("a", asked=("data:trip", "data:position"), refused=("data:trip",))

    renewed = issued({"access_token": "b"}, NOW, old)

    assert (renewed.asked, renewed.refused) == (old.asked, old.refused)


@pytest.mark.parametrize(
    "expires_in", [None, -1, -1e300, 0, "", "soon", "nan", float("nan"), float("inf"), "1e999", [], {}]
)
def test_a_lifetime_that_is_none_is_not_known(expires_in: Any) -> None:
    """Missing, negative, zero, endless or no number: the token has no end that anybody knows and is never due."""
    token = lifetime(expires_in)

    assert (token.expires_at, token.lifetime) == (None, None)
    assert not token.is_due(NOW * 10)
    assert not token.is_over(NOW * 10)


@pytest.mark.parametrize("expires_in", [10**12, 1e300, "99999999999", 10**400])
def test_an_absurdly_long_lifetime_is_believed(expires_in: Any) -> None:
    """No overflow, no wrap: it isn't due in a thousand years, and can be stored and read again."""
    token = lifetime(expires_in)

    assert not token.is_due(NOW + 1000 * 365 * 86400)
    assert Token.from_dict(token.to_dict()) == token


@pytest.mark.parametrize(
    ("expires_in", "later", "due", "over"),
    [
        (3600, 0, False, False),
        (3600, 3600 - 301, False, False),
        (3600, 3600 - 300, True, False),
        (3600, 3600, True, True),
        (100, 89, False, False),
        (100, 90, True, False),
        (1e-9, 0, True, True),
        (3600, 10 * 365 * 86400, True, True),
        (3600, -10 * 365 * 86400, False, False),
    ],
)
def test_when_a_token_is_due(expires_in: float, later: float, due: bool, over: bool) -> None:
    """Five minutes or a tenth of its life before its end; a clock that jumps renews it early, or lets it be refused."""
    token = lifetime(expires_in)

    assert (token.is_due(NOW + later), token.is_over(NOW + later)) == (due, over)
