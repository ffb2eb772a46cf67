"""Who calls, and where: security schemes and servers of a document, byte by byte."""

from __future__ import annotations

import asyncio
import importlib
from typing import Any

import pytest

from .wire import Package, Server, calling, imported, reply, serving

DOCUMENT = """
servers:
- url: https://{region}.api.test/{version}
  variables:
    region: {default: eu, enum: [eu, us]}
    version: {default: v1}
security: [{header_key: []}]
paths:
  /document: {get: {operationId: document, tags: [it], responses: {'204': {description: ''}}}}
  /open: {get: {operationId: open, tags: [it], security: [], responses: {'204': {description: ''}}}}
  /query: {get: {operationId: query, tags: [it], security: [{query_key: []}], responses: {'204': {description: ''}}}}
  /cookie:
    get:
      operationId: cookie
      tags: [it]
      security: [{cookie_key: []}]
      parameters: [{name: theme, in: cookie, schema: {type: string}}]
      responses: {'204': {description: ''}}
  /basic: {get: {operationId: basic, tags: [it], security: [{login: []}], responses: {'204': {description: ''}}}}
  /bearer: {get: {operationId: bearer, tags: [it], security: [{token: []}], responses: {'204': {description: ''}}}}
  /digest: {get: {operationId: digest, tags: [it], security: [{other: []}], responses: {'204': {description: ''}}}}
  /both: {get: {operationId: both, tags: [it], security: [{header_key: [], login: []}], responses: {'204': {description: ''}}}}
  /either: {get: {operationId: either, tags: [it], security: [{token: []}, {query_key: []}], responses: {'204': {description: ''}}}}
  /perhaps: {get: {operationId: perhaps, tags: [it], security: [{token: []}, {}], responses: {'204': {description: ''}}}}
  /signed: {get: {operationId: signed, tags: [it], security: [{oauth: [read, write]}], responses: {'204': {description: ''}}}}
  /clash: {get: {operationId: clash, tags: [it], security: [{login: [], token: []}], responses: {'204': {description: ''}}}}
  /upload:
    servers: [{url: 'https://uploads.test/u/'}]
    get: {operationId: upload, tags: [it], security: [], responses: {'204': {description: ''}}}
components:
  securitySchemes:
    header_key: {type: apiKey, in: header, name: X-Api-Key}
    query_key: {type: apiKey, in: query, name: api key}
    cookie_key: {type: apiKey, in: cookie, name: session}
    login: {type: http, scheme: basic}
    token: {type: http, scheme: Bearer}
    other: {type: http, scheme: hoba}
    oauth:
      type: oauth2
      flows:
        clientCredentials: {tokenUrl: 'https://login.test/token', scopes: {read: '', write: ''}}
"""

HELD: dict[str, Any] = {
    "header_key": "k1",
    "query_key": "key&two",
    "cookie_key": "k3",
    "login": ("Ada", "pass"),
    "token": "t0",
    "other": lambda: "result=abc",
}


@pytest.fixture(scope="module")
def package() -> Package:
    return imported(DOCUMENT)


def auth(package: Package) -> Any:
    return importlib.import_module(f"{package.api.__name__.partition('.')[0]}.auth")


def sent(package: Package, method: str, held: Any, asynchronous: bool = False, **arguments: Any) -> Server:
    """The server after one call with these credentials."""

    async def call(url: str) -> None:
        async with package.api.AsyncClient(auth=held, base_url=url) as client:
            await getattr(client.it, method)(**arguments)

    if asynchronous:
        with serving() as server:
            asyncio.run(call(server.url))
            return server
    with calling(package, auth=held) as (client, server):
        getattr(client.it, method)(**arguments)
        return server


@pytest.mark.parametrize("asynchronous", [False, True])
@pytest.mark.parametrize(
    ("method", "target", "headers"),
    [
        ("document", "/document", {"X-Api-Key": "k1"}),
        ("open", "/open", {}),
        ("query", "/query?api%20key=key%26two", {}),
        ("cookie", "/cookie", {"Cookie": "session=k3"}),
        ("basic", "/basic", {"Authorization": "Basic QWRhOnBhc3M="}),
        ("bearer", "/bearer", {"Authorization": "Bearer t0"}),
        ("digest", "/digest", {"Authorization": "Hoba result=abc"}),
        ("both", "/both", {"X-Api-Key": "k1", "Authorization": "Basic QWRhOnBhc3M="}),
        ("either", "/either", {"Authorization": "Bearer t0"}),
        ("perhaps", "/perhaps", {"Authorization": "Bearer t0"}),
    ],
)
def test_each_credential_where_the_document_says(
    package: Package, method: str, target: str, headers: dict[str, str], asynchronous: bool
) -> None:
    """Header, query, cookie, HTTP schemes; together, one of several, and nothing where nothing is needed."""
    request = sent(package, method, auth(package).Credentials(HELD), asynchronous).only

    assert request.line == f"GET {target}"
    assert {name: request.header(name) for name in ("X-Api-Key", "Cookie", "Authorization")} == {
        "X-Api-Key": None, "Cookie": None, "Authorization": None, **headers,
    }  # fmt: skip


def test_the_alternative_that_is_held(package: Package) -> None:
    """Without a token the key of the second alternative goes out; without either, nothing where that is allowed."""
    held = auth(package).Credentials(query_key="k2")

    assert sent(package, "either", held).only.line == "GET /either?api%20key=k2"
    assert sent(package, "perhaps", held).only.header("authorization") is None


def test_a_cookie_key_beside_a_cookie_parameter(package: Package) -> None:
    """One header holds both."""
    request = sent(package, "cookie", auth(package).Credentials(HELD), theme="dark").only

    assert request.header("cookie") == "theme=dark; session=k3"


def test_what_is_not_held_is_not_sent(package: Package) -> None:
    """The error names what the operation needs, in the document's words, and nothing goes out."""
    with calling(package, auth=auth(package).Credentials(token="t0")) as (client, server):
        with pytest.raises(package.error("CredentialsMissing"), match="both needs header_key and login"):
            client.it.both()

        assert server.received == []


def test_one_credential_alone_stands_for_every_scheme_it_fits(package: Package) -> None:
    """A bearer token goes where bearer and OAuth 2.0 are named, a key where keys are, and neither elsewhere."""
    bearer, key = auth(package).Bearer("t0"), auth(package).ApiKey("k1")

    assert sent(package, "signed", bearer).only.header("authorization") == "Bearer t0"
    assert sent(package, "open", bearer).only.header("authorization") is None
    assert sent(package, "document", key).only.header("x-api-key") == "k1"


@pytest.mark.parametrize("held", [{"unknown": "k"}, {"header_key": "two\nlines"}])
def test_a_wrong_credential_is_refused(package: Package, held: dict[str, Any]) -> None:
    """A name that the document doesn't have, and a text that no header can hold; the text isn't shown."""
    with serving() as server:

        def call() -> None:
            with package.api.Client(auth=auth(package).Credentials(held), base_url=server.url) as client:
                client.it.document()

        with pytest.raises(ValueError, match=r"unknown|visible ASCII") as caught:
            call()

        assert "lines" not in str(caught.value)
        assert server.received == []


def test_a_key_stands_in_no_message(package: Package) -> None:
    """An error of the server that repeats the key is masked."""
    echo = reply(b'{"message": "bad key key&two or key%26two"}', "application/json", "403 Forbidden")
    refused = pytest.raises(package.error("Forbidden"))
    with calling(package, echo, auth=auth(package).Credentials(HELD)) as (client, _), refused as caught:
        client.it.query()

    assert "key&two" not in str(caught.value)
    assert "key%26two" not in str(caught.value)
    assert "k1" not in repr(client.auth)


def test_two_schemes_for_one_header_are_left_out(package: Package) -> None:
    """A request has one ``Authorization``."""
    assert package.left_out == ["security-clash"]


def test_variables_of_the_server(package: Package) -> None:
    """Defaults, values of one's own, and a refusal of what the server doesn't have."""
    client = package.api.Client

    assert client().options.base_url == "https://eu.api.test/v1"
    assert client(server_variables={"region": "us", "version": "v2"}).options.base_url == "https://us.api.test/v2"
    with pytest.raises(ValueError, match="eu, us"):
        client(server_variables={"region": "mars"})
    with pytest.raises(ValueError, match="planet"):
        client(server_variables={"planet": "mars"})


def test_an_operation_with_a_server_of_its_own(package: Package) -> None:
    """It is called there, whatever base_url is; another address can be put in its place."""
    with serving() as server:
        with package.api.Client(
            base_url="http://127.0.0.1:9", servers={"https://uploads.test/u/": server.url}
        ) as client:
            client.it.upload()

        assert server.only.line == "GET /upload"


def test_a_relative_server_asks_for_a_host() -> None:
    """``/api/v3`` of a document on disk names no host."""
    package = imported("servers: [{url: /api/v3}]\npaths: {/a: {get: {responses: {'204': {description: ''}}}}}\n")

    with pytest.raises(ValueError, match="base_url"):
        package.api.Client()
