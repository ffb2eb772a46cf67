"""What a package has beside its calls: where replies lead, where users sign in, what receivers are sent."""

from __future__ import annotations

import asyncio
import importlib
import json
from pathlib import Path
from typing import Any

import pytest

from generator.layers import ApiConfig
from generator.pipeline import assemble, build_all

from .making import made
from .wire import Package, calling, imported, reply, serving

# --- redirects

LEADING = """
paths:
  /archive: {get: {operationId: archive, tags: [it], responses: {'302': {description: ''}, default: {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}}}
  /either: {get: {operationId: either, tags: [it], responses: {'200': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}, '3XX': {description: ''}}}}
  /neither: {get: {operationId: neither, tags: [it], responses: {'200': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}}}
components: {schemas: {A: {type: object, properties: {a: {type: string}}}}}
"""


@pytest.fixture(scope="module")
def leading() -> Package:
    return imported(LEADING)


def _both(package: Package, method: str, answer: bytes) -> list[Any]:
    """What the sync and the async client return; each must have sent one request."""

    async def call(url: str) -> Any:
        async with package.api.AsyncClient(base_url=url) as client:
            return await getattr(client.it, method)()

    with calling(package, answer) as (client, server):
        found = [getattr(client.it, method)()]
        assert len(server.received) == 1
    with serving(answer) as server:
        found.append(asyncio.run(call(server.url)))
        assert len(server.received) == 1
    return found


@pytest.mark.parametrize("method", ["archive", "either"])
def test_a_declared_redirect_is_returned(leading: Package, method: str) -> None:
    """With its address, relative ones as absolute; nobody follows it, and nothing shows where it leads."""
    found = _both(leading, method, reply(status="302 Found", Location="https://files.test/a?sig=SECRET"))

    assert [(each.url, each.status) for each in found] == [("https://files.test/a?sig=SECRET", 302)] * 2
    assert "SECRET" not in repr(found)


def test_a_relative_redirect_is_made_absolute(leading: Package) -> None:
    """Against the address that was called; a range of statuses is declared redirects, too."""
    found = _both(leading, "either", reply(status="307 Temporary Redirect", Location="/there?a=1"))

    assert [each.url.startswith("http://127.0.0.1:") and each.url.endswith("/there?a=1") for each in found] == [
        True
    ] * 2


def test_other_redirects_are_errors(leading: Package) -> None:
    """One that the document doesn't have, one without an address, one that leads to no host."""
    for method, status, location in (
        ("neither", "302 Found", "https://files.test/"),
        ("archive", "301 Moved", "https://files.test/"),
        ("either", "304 Not Modified", "https://files.test/"),
    ):
        with pytest.raises(leading.error("UnexpectedStatus")):
            _both(leading, method, reply(status=status, Location=location))
    for location in ("", "javascript:alert(1)"):
        with pytest.raises(leading.error("DecodeError"), match="without an address"):
            _both(leading, "archive", reply(status="302 Found", Location=location))


# --- signing in

OAUTH = """
paths: {/x: {get: {operationId: x, security: [{login: [read]}], responses: {'204': {description: ''}}}}}
components:
  securitySchemes:
    login:
      type: oauth2
      flows:
        clientCredentials: {tokenUrl: 'https://id.test/programs', scopes: {read: ''}}
        authorizationCode: {authorizationUrl: 'https://id.test/users', tokenUrl: 'https://id.test/token', scopes: {read: ''}}
"""


def test_addresses_of_sign_in_are_those_of_the_document() -> None:
    """Each grant goes to its own; what the caller gives wins."""
    api = imported(OAUTH).api

    users = api.OAuth2(client_id="me", client_secret="s")
    assert users.authorization_url(scopes="read", redirect_uri="https://me.test/").startswith("https://id.test/users?")
    assert users._token_url == "https://id.test/token"
    assert api.ClientCredentials(client_id="me", client_secret="s")._token_url == "https://id.test/programs"
    given = api.ClientCredentials(client_id="me", client_secret="s", token_url="https://other.test/")
    assert given._token_url == "https://other.test/"


def test_without_oauth2_there_is_no_class_for_it() -> None:
    """Nobody is offered a sign-in that the API doesn't have."""
    found = made("paths: {/x: {get: {operationId: x, responses: {'204': {description: ''}}}}}")

    assert "OAuth2" not in found.file("__init__.py") + found.file("api.py")
    assert "auth='none'" in found.file("api.py")


# --- what receivers are sent

HOOKS = """
openapi: 3.1.0
info: {title: Shop, version: '1'}
paths:
  /orders:
    post:
      operationId: order
      responses: {'204': {description: ''}}
      callbacks:
        done:
          '{$request.body#/url}':
            post:
              operationId: orderDone
              requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}
              responses: {'204': {description: ''}}
webhooks:
  moved: {post: {operationId: moved, requestBody: {content: {application/json: {schema: {type: array, items: {oneOf: [{$ref: '#/components/schemas/Order'}, {$ref: '#/components/schemas/Book'}]}}}}}, responses: {'204': {description: ''}}}}
  pinged: {post: {operationId: pinged, requestBody: {content: {application/json: {schema: {type: string}}}}, responses: {'204': {description: ''}}}}
components:
  schemas:
    Order: {type: object, properties: {id: {type: string}, total: {type: number}}}
    Book: {type: object, properties: {isbn: {type: string}}}
"""


def test_what_receivers_are_sent_becomes_views() -> None:
    """Webhooks and callbacks: one reader for each; one that is no object is told."""
    package = imported(HOOKS)
    hooks = importlib.import_module(f"{package.api.__name__}.webhooks")

    [done] = hooks.order_done.parse(b'{"id": "7", "total": 1.5}', {"Content-Type": "application/json"})
    assert (type(done.message).__name__, done.message.id, done.message.total) == ("Order", "7", 1.5)
    moved = hooks.moved.parse(json.dumps([{"isbn": "3"}, {"id": "8"}]))
    assert [type(each.message).__name__ for each in moved] == ["Book", "Order"]
    assert set(hooks.WEBHOOKS) == {"orderDone", "moved"}
    assert package.api.webhooks is hooks
    bad = importlib.import_module(f"{package.api.__name__.partition('.')[0]}.events").BadNotification
    with pytest.raises(bad, match="JSON"):
        hooks.moved.parse(b"no JSON")
    told = [(each.rule, each.location.pointer) for each in package.report.of("reported")]
    assert told == [("webhook-other", "/webhooks/pinged/post")]


def test_a_check_that_blames_nothing_is_told_as_a_defect(monkeypatch: pytest.MonkeyPatch) -> None:
    """A loss that no operation can be left out for ends the run; it never goes round for ever."""
    from generator import normalise
    from generator.normalise.gates import Loss

    monkeypatch.setattr(normalise, "losses", lambda *_: [Loss("/components/schemas/A", "lost the properties a", ())])

    with pytest.raises(RuntimeError, match="/components/schemas/A"):
        made("paths: {/x: {get: {operationId: x, responses: {'204': {description: ''}}}}}")


# --- two versions

VERSIONS = """\
openapi: 3.0.3
info: {{title: Shop, version: '{version}'}}
paths: {{/books: {{get: {{operationId: listBooks, tags: [books], responses: {{'200': {{description: '', content: {{application/json: {{schema: {{$ref: '#/components/schemas/Book'}}}}}}}}}}}}}}}}
components: {{schemas: {{Book: {{type: object, properties: {{{member}: {{type: string}}}}}}}}}}
"""


def test_two_versions_of_one_api_lie_side_by_side(tmp_path: Path) -> None:
    """Each with its own names, models and lock."""
    configs = []
    for name, version, member in (("shop", "4", "title"), ("shop_v5", "5", "name")):
        (tmp_path / name).mkdir()
        document = tmp_path / name / "document.yaml"
        document.write_text(VERSIONS.format(version=version, member=member))
        configs.append(ApiConfig(name, str(document), folder=tmp_path / name, package="shops"))

    package = assemble(None, [], build_all(configs))

    assert set(package.locks) == {"shop/names.lock", "shop_v5/names.lock"}
    assert "title" in package.files["shops/shop/models/book.py"]
    assert "name" in package.files["shops/shop_v5/models/book.py"]
