"""Signing in with OpenID Connect: the provider is asked when the caller says so, and believed for its own host alone."""

from __future__ import annotations

import importlib
import json
from typing import Any

import pytest

from .wire import NO_CONTENT, Package, Server, imported, reply, serving

DOCUMENT = """
security: [{login: [read]}]
paths: {/a: {get: {operationId: go, tags: [it], responses: {'204': {description: ''}}}}}
components: {securitySchemes: {login: {type: openIdConnect, openIdConnectUrl: 'https://id.test/.well-known/openid-configuration'}}}
"""
PLACE = "/.well-known/openid-configuration"


@pytest.fixture(scope="module")
def package() -> Package:
    return imported(DOCUMENT)


def _auth(package: Package) -> Any:
    return importlib.import_module(f"{package.api.__name__.partition('.')[0]}.auth")


def _said(url: str, **other: Any) -> bytes:
    """OpenID Connect Discovery 1.0, 3: the members that it must have, as far as they matter here."""
    said = {
        "issuer": url,
        "authorization_endpoint": f"{url}/authorize",
        "token_endpoint": f"{url}/token",
        "jwks_uri": f"{url}/keys",
        "response_types_supported": ["code"],
        **other,
    }
    return reply(
        json.dumps({name: value for name, value in said.items() if value is not None}).encode(), "application/json"
    )


def _answering(server: Server, *replies: bytes) -> None:
    server.replies[:] = replies


def test_from_discovery_to_a_call(package: Package) -> None:
    """One GET of the discovery document, the code for a token at the endpoint that it names, and the token in the call."""
    token = reply(b'{"access_token": "t1", "token_type": "Bearer", "expires_in": 3600}', "application/json")
    with serving(b"") as server:
        _answering(server, _said(server.url, revocation_endpoint=f"{server.url}/revoke"), token, NO_CONTENT)
        provider = _auth(package).discover(server.url + PLACE)
        login = package.api.OAuth2(client_id="me", client_secret="s", provider=provider)
        address = login.authorization_url(scopes="openid read", redirect_uri="https://me.test/", state="st")
        login.finish("https://me.test/?code=c1&state=st")
        with package.api.Client(auth=login, base_url=server.url) as client:
            client.it.go()

    assert address == (
        f"{server.url}/authorize?response_type=code&client_id=me&redirect_uri=https%3A%2F%2Fme.test%2F"
        "&scope=openid%20read&state=st"
    )
    asked, exchanged, called = server.received
    assert (asked.line, asked.header("authorization"), asked.body) == (f"GET {PLACE}", None, b"")
    assert exchanged.line == "POST /token"
    assert exchanged.body == b"grant_type=authorization_code&code=c1&redirect_uri=https%3A%2F%2Fme.test%2F"
    assert (called.line, called.header("authorization")) == ("GET /a", "Bearer t1")
    assert provider.revoke_url == f"{server.url}/revoke"


REFUSED = {
    "another issuer": ({"issuer": "https://other.test"}, "another issuer"),
    "an endpoint of another host": ({"token_endpoint": "https://thief.test/token"}, "leads to thief.test; if you trust it, name it in hosts"),
    "an endpoint without TLS": ({"token_endpoint": "http://thief.test/token"}, "no place for secrets"),
    "an endpoint with a login in it": ({"authorization_endpoint": "https://a:b@id.test/"}, "no place for secrets"),
    "no token endpoint": ({"token_endpoint": None}, "has no token_endpoint"),
    "an endpoint that is no text": ({"token_endpoint": 5}, "has no token_endpoint"),
}  # fmt: skip


@pytest.mark.parametrize(("other", "says"), REFUSED.values(), ids=REFUSED)
def test_what_a_provider_says_is_not_believed_blindly(package: Package, other: dict[str, Any], says: str) -> None:
    """Codes and secrets go where the answer leads, so it has to speak for the host that was asked."""
    with serving(b"") as server:
        _answering(server, _said(server.url, **other))
        with pytest.raises(package.error("AuthError"), match=says):
            _auth(package).discover(server.url + PLACE)


def test_another_host_can_be_named(package: Package) -> None:
    """Some providers give their tokens elsewhere; who trusts that says so."""
    with serving(b"") as server:
        _answering(server, _said(server.url, token_endpoint="https://tokens.test/token"))
        found = _auth(package).discover(server.url + PLACE, hosts=["tokens.test"])

    assert found.token_url == "https://tokens.test/token"


@pytest.mark.parametrize("url", ["http://id.test/x", "ftp://id.test/x", "https://me:pw@id.test/x", "id.test", ""])
def test_only_https_is_asked(package: Package, url: str) -> None:
    """Nothing is sent, and no login of an address is shown."""
    with pytest.raises(ValueError, match="https") as caught:
        _auth(package).discover(url)

    assert "pw" not in str(caught.value)


def test_answers_that_are_no_discovery_document(package: Package) -> None:
    """HTML, a list, a redirect, a refusal, and more than a megabyte: each an error of its own, and nothing followed."""
    discover = _auth(package).discover
    for answer, error, says in (
        (reply(b"<html>", "text/html"), "AuthError", "no JSON object"),
        (reply(b"[]", "application/json"), "AuthError", "no JSON object"),
        (reply(status="302 Found", Location="https://else.test/"), "UnexpectedStatus", "302"),
        (reply(b"{}", "application/json", "404 Not Found"), "NotFound", "404"),
        (reply(b" " * (2**20 + 1), "application/json"), "ReplyTooLarge", "1048576"),
    ):
        with serving(answer) as server, pytest.raises(package.error(error), match=says):
            discover(server.url + PLACE)
        assert len(server.received) == 1


def test_without_discovery_the_remedy_is_told(package: Package) -> None:
    """Nobody is asked behind the caller's back: the error says what to write."""
    with pytest.raises(
        ValueError, match=r"give provider=discover\('https://id\.test/\.well-known/openid-configuration'\)"
    ):
        package.api.OAuth2(client_id="me", client_secret="s")
