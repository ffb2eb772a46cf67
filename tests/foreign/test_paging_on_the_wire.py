"""Collections of any document by ``x-paging``: requests and replies are written by hand, sync and async walk alike."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest

from generator.diagnostics import Report, SpecError
from generator.layers import ApiConfig
from generator.pipeline import build

from .making import made
from .wire import Package, imported, reply, serving

DOCUMENT = """
servers: [{url: 'https://shop.test/v1'}]
security: [{key: []}]
paths:
  /cursor:
    get:
      operationId: byCursor
      tags: [it]
      x-paging: {by: cursor, items: [result, books], parameter: 'page[after]', next: [meta, cursor], more: [meta, more]}
      parameters:
      - {name: 'page[after]', in: query, schema: {type: string}}
      - {name: q, in: query, schema: {type: string}}
      - {name: Tenant, in: header, schema: {type: string}}
      responses: {'200': {$ref: '#/components/responses/Books'}}
  /last-item:
    get:
      operationId: byLastItem
      tags: [it]
      x-paging: {by: cursor, items: [result, books], parameter: starting_after, last_item: [id], more: [meta, more]}
      parameters: [{name: starting_after, in: query, schema: {type: string}}]
      responses: {'200': {$ref: '#/components/responses/Books'}}
  /offset:
    get:
      operationId: byOffset
      tags: [it]
      x-paging: {by: offset, items: [result, books], parameter: offset, total: [meta, total]}
      parameters:
      - {name: offset, in: query, schema: {type: integer}}
      - {name: limit, in: query, schema: {type: integer}}
      responses: {'200': {$ref: '#/components/responses/Books'}}
  /page:
    get:
      operationId: byPage
      tags: [it]
      x-paging: {by: page, items: [result, books], parameter: page, pages: [meta, pages]}
      parameters: [{name: page, in: query, schema: {type: integer}}]
      responses: {'200': {$ref: '#/components/responses/Books'}}
  /page-with-more:
    get:
      operationId: byPageWithMore
      tags: [it]
      x-paging: {by: page, items: [result, books], parameter: page, more: [meta, more], pages: [meta, pages]}
      parameters: [{name: page, in: query, schema: {type: integer}}]
      responses: {'200': {$ref: '#/components/responses/Books'}}
  /offset-with-more:
    get:
      operationId: byOffsetWithMore
      tags: [it]
      x-paging: {by: offset, items: [result, books], parameter: from, more: [meta, more], total: [meta, total]}
      parameters: [{name: from, in: query, schema: {type: integer, default: 1}}]
      responses: {'200': {$ref: '#/components/responses/Books'}}
  /page-from-zero:
    get:
      operationId: byPageFromZero
      tags: [it]
      x-paging: {by: page, items: [], parameter: page}
      parameters: [{name: page, in: query, schema: {type: integer, default: 0}}]
      responses: {'200': {$ref: '#/components/responses/List'}}
  /address:
    get:
      operationId: byAddress
      tags: [it]
      x-paging: {by: address, items: [result, books], next: [meta, next]}
      responses: {'200': {$ref: '#/components/responses/Books'}}
  /owners/{owner}/books:
    get:
      operationId: byHeader
      tags: [it]
      x-paging: {by: header, items: []}
      parameters: [{name: owner, in: path, required: true, schema: {type: string}}]
      responses: {'200': {$ref: '#/components/responses/List'}}
components:
  securitySchemes: {key: {type: apiKey, in: query, name: api_key}}
  responses:
    List: {description: '', content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Book'}}}}}
    Books: {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/Books'}}}}
  schemas:
    Book: {type: object, properties: {id: {type: string}}}
    Books:
      type: object
      properties:
        result: {type: object, properties: {books: {type: array, items: {$ref: '#/components/schemas/Book'}}}}
        meta:
          type: object
          properties:
            cursor: {type: string, nullable: true}
            more: {type: boolean}
            total: {type: integer}
            pages: {type: integer}
            next: {type: string, format: uri, nullable: true}
"""


@pytest.fixture(scope="module")
def package() -> Package:
    return imported(DOCUMENT)


def page(*ids: str, **meta: Any) -> bytes:
    body = {"result": {"books": [{"id": each} for each in ids]}, "meta": meta}
    return reply(json.dumps(body).encode(), "application/json")


def listed(*ids: str, **headers: str) -> bytes:
    return reply(json.dumps([{"id": each} for each in ids]).encode(), "application/json", **headers)


def key(package: Package) -> Any:
    auth = __import__(f"{package.api.__name__.partition('.')[0]}.auth", fromlist=["x"])
    return auth.Credentials(key=auth.ApiKey("SECRET"))


def walked(package: Package, method: str, replies: list[bytes], *arguments: Any, **named: Any) -> tuple[Any, list[str]]:
    """The ids that come, or the error; and the requests, without the key that each of them must carry once."""

    async def call(url: str) -> list[str]:
        async with package.api.AsyncClient(key(package), base_url=f"{url}/v1") as client:
            return [each.id async for each in getattr(client.it, method)(*arguments, **named)]

    found = []
    for asynchronous in (False, True):
        with serving(*(each.replace(b"{host}", b"") for each in replies)) as server:
            server.replies = [each.replace(b"%HOST%", server.url.encode()) for each in server.replies]
            server.replies = [_measured(each) for each in server.replies]
            try:
                if asynchronous:
                    got: Any = asyncio.run(call(server.url))
                else:
                    with package.api.Client(key(package), base_url=f"{server.url}/v1") as client:
                        got = [each.id for each in getattr(client.it, method)(*arguments, **named)]
            except package.error("PageError") as error:
                got = str(error).splitlines()[0].replace(server.url, "%HOST%")
            lines = [each.line for each in server.received]
            assert all(line.count("api_key=SECRET") == 1 for line in lines), lines
            found.append((got, [line.replace("api_key=SECRET", "").rstrip("?&") for line in lines]))
    assert found[0] == found[1]
    return found[0]


def _measured(answer: bytes) -> bytes:
    """With the length that its body has after the host was filled in."""
    head, _, body = answer.partition(b"\r\n\r\n")
    lines = [line for line in head.split(b"\r\n") if not line.startswith(b"Content-Length")]
    return b"\r\n".join([*lines, b"Content-Length: %d" % len(body), b"", body])


def test_a_cursor_of_the_reply(package: Package) -> None:
    """It goes out quoted, beside everything else that was asked for, until there is none."""
    replies = [page("1", cursor="a&b=é"), page("2", cursor="c"), page("3", cursor=None)]

    ids, lines = walked(package, "by_cursor", replies, q="x y", tenant="t")

    assert ids == ["1", "2", "3"]
    assert lines == [
        "GET /v1/cursor?q=x%20y",
        "GET /v1/cursor?q=x%20y&page%5Bafter%5D=a%26b%3D%C3%A9",
        "GET /v1/cursor?q=x%20y&page%5Bafter%5D=c",
    ]


@pytest.mark.parametrize("last", [{}, {"cursor": ""}, {"cursor": "x", "more": False}])
def test_a_page_without_a_cursor_is_the_last(package: Package, last: dict[str, Any]) -> None:
    """No cursor, an empty one, or the word that there is no more; empty pages before are passed over."""
    ids, lines = walked(package, "by_cursor", [page("1", cursor="a"), page(cursor="b"), page("2", **last)])

    assert (ids, len(lines)) == (["1", "2"], 3)


def test_more_without_a_cursor_is_an_error(package: Package) -> None:
    """A list that was cut is never taken for a whole one."""
    found, _ = walked(package, "by_cursor", [page("1", more=True)])

    assert found == "byCursor: can't go on after this page: it has no cursor that could be sent"


def test_what_the_client_adds_to_every_call_stands_beside_a_cursor() -> None:
    """Also where the cursor is called pageToken: only pages by links of HAL carry their size themselves."""
    package = imported(DOCUMENT.replace("'page[after]'", "pageToken"))
    with serving(page("1", cursor="a"), page("2")) as server:
        client = package.api.Client(key(package), base_url=server.url, query={"pageSize": "2"})
        assert [each.id for each in client.it.by_cursor()] == ["1", "2"]

    assert server.received[1].line == "GET /cursor?pageToken=a&pageSize=2&api_key=SECRET"


def test_a_cursor_that_comes_again_ends_the_list(package: Package) -> None:
    """A circle is read once."""
    ids, lines = walked(package, "by_cursor", [page("1", cursor="a"), page("2", cursor="b"), page("3", cursor="a")])

    assert (ids, len(lines)) == (["1", "2", "3"], 3)


def test_the_last_item_as_cursor(package: Package) -> None:
    """What the last item is called goes out until the reply says that there is no more."""
    ids, lines = walked(package, "by_last_item", [page("1", "2", more=True), page("3", more=False)])

    assert ids == ["1", "2", "3"]
    assert lines == ["GET /v1/last-item", "GET /v1/last-item?starting_after=2"]


def test_offsets_count_what_came(package: Package) -> None:
    """Not what was asked for: a short page leaves nothing out; the total ends it, from where the caller began."""
    replies = [page("1", "2", total=7), page("3", total=7), page("4", "5", total=7)]

    ids, lines = walked(package, "by_offset", replies, offset=2, limit=2)

    assert ids == ["1", "2", "3", "4", "5"]
    assert lines == [
        f"GET /v1/offset?{query}" for query in ("offset=2&limit=2", "limit=2&offset=4", "limit=2&offset=5")
    ]


def test_an_empty_page_ends_what_has_no_total(package: Package) -> None:
    """A short page doesn't: servers cut pages as they like."""
    ids, lines = walked(package, "by_offset", [page("1", "2"), page("3"), page()])

    assert (ids, lines[1:]) == (["1", "2", "3"], ["GET /v1/offset?offset=2", "GET /v1/offset?offset=3"])


def test_numbers_go_on_behind_an_empty_page(package: Package) -> None:
    """As long as the server says that there is more, or how many pages there are: an empty page may be a filtered one."""
    ids, lines = walked(package, "by_page", [page("1", pages=4), page(pages=4), page(pages=4), page("2", pages=4)])
    assert (ids, lines[1:]) == (["1", "2"], [f"GET /v1/page?page={number}" for number in (2, 3, 4)])

    ids, lines = walked(package, "by_page_with_more", [page(more=True), page("1", more=True), page(more=False)])
    assert (ids, lines[1:]) == (["1"], ["GET /v1/page-with-more?page=2", "GET /v1/page-with-more?page=3"])


def test_more_decides_over_a_count(package: Package) -> None:
    """It is said of this page; a count of all may be an old one. One that is no boolean says nothing."""
    ids, _ = walked(package, "by_page_with_more", [page("1", more=True, pages=1), page("2", more=False, pages=9)])
    assert ids == ["1", "2"]

    ids, _ = walked(package, "by_page_with_more", [page("1", more=None, pages=2), page("2", more="yes", pages=2)])
    assert ids == ["1", "2"]


def test_empty_pages_have_an_end(package: Package) -> None:
    """A server that promises more and never sends any is told, not asked for ever."""
    found, lines = walked(package, "by_page_with_more", [page(more=True)])

    assert found == "byPageWithMore: can't go on after this page: there is no end after 100 pages"
    assert len(lines) == 100


@pytest.mark.parametrize(
    ("method", "replies", "told"),
    [
        ("by_offset", [page("1", total=4), page(total=4)], "it is empty, and says that there are more items"),
        ("by_offset_with_more", [page(more=True)], "it is empty, and says that there are more items"),
        ("by_last_item", [page("1", more=True), page(more=True)], "it has no cursor that could be sent"),
    ],
)
def test_an_empty_page_that_leads_nowhere_is_an_error(
    package: Package, method: str, replies: list[bytes], told: str
) -> None:
    """Nothing of it says where the next one begins; a list that was cut is never taken for a whole one."""
    found, lines = walked(package, method, replies)

    assert found.endswith(f": can't go on after this page: {told}")
    assert len(lines) == len(replies)


def test_offsets_that_begin_at_one_reach_the_last_item(package: Package) -> None:
    """The total counts items, not offsets."""
    ids, lines = walked(package, "by_offset_with_more", [page("1", "2", total=3), page("3", total=3)])

    assert (ids, lines[1:]) == (["1", "2", "3"], ["GET /v1/offset-with-more?from=3"])


def test_page_numbers_begin_where_the_document_says(package: Package) -> None:
    """At 1, or at the default of the parameter; the number of pages ends them."""
    ids, lines = walked(package, "by_page", [page("1", pages=2), page("2", pages=2)])
    assert (ids, lines) == (["1", "2"], ["GET /v1/page", "GET /v1/page?page=2"])

    ids, lines = walked(package, "by_page_from_zero", [listed("1"), listed("2"), listed()])
    assert (ids, lines[1:]) == (["1", "2"], ["GET /v1/page-from-zero?page=1", "GET /v1/page-from-zero?page=2"])

    ids, lines = walked(package, "by_page", [page("9", pages=9)], page=9)
    assert (ids, lines) == (["9"], ["GET /v1/page?page=9"])


def test_a_server_that_ignores_the_number_is_told(package: Package) -> None:
    """The same page once more is an error, not ten thousand requests."""
    found, lines = walked(package, "by_page", [page("1")])

    assert found == "byPage: can't go on after this page: it is the page before once more, whatever page says"
    assert len(lines) == 2


@pytest.mark.parametrize("address", ["%HOST%/v1/address?after=a+b%2F", "/v1/address?after=a+b%2F", "?after=a+b%2F"])
def test_an_address_in_the_reply(package: Package, address: str) -> None:
    """Whole or relative; its query goes out as it is written, our key once and not the one that it repeats."""
    replies = [page("1", next=f"{address}&api_key=SECRET"), page("2", next=None)]

    assert walked(package, "by_address", replies) == (
        ["1", "2"],
        ["GET /v1/address", "GET /v1/address?after=a+b%2F"],
    )


def test_a_link_header(package: Package) -> None:
    """Another path of the same host is followed, as with repositories that are called by number there."""
    link = '<%HOST%/v1/books/7?page=1>; rel="prev first", <%HOST%/v1/books/7?page=2,3>; title="a, b; rel=x"; rel="Next"'
    ids, lines = walked(package, "by_header", [listed("1", Link=link), listed("2", Link='</v1/x>; rel="last"')], "a b")

    assert ids == ["1", "2"]
    assert lines == ["GET /v1/owners/a%20b/books", "GET /v1/books/7?page=2,3"]


def test_the_last_page_of_a_link_header(package: Package) -> None:
    """``last()`` takes two requests where the header names it, and as many as there are pages elsewhere."""
    link = "</v1/owners/x/books?page=2>; rel=next, </v1/owners/x/books?page=9>; rel=last"
    with serving(listed("1", Link=link), listed("8", "9")) as server:
        client = package.api.Client(key(package), base_url=f"{server.url}/v1")
        assert client.it.by_header("x").last().id == "9"
        assert len(server.received) == 2
    with serving(page("1", pages=3), page("2", pages=3), page("3", pages=3)) as server:
        client = package.api.Client(key(package), base_url=f"{server.url}/v1")
        assert client.it.by_page().last().id == "3"
        assert len(server.received) == 3


@pytest.mark.parametrize(
    ("link", "told"),
    [
        ("http://127.0.0.1:9/v1/owners/x/books?page=2", "its next link names another host"),
        ("//evil.test/v1/owners/x/books?page=2", "its next link names another host"),
        ("%HOST%.evil.test/v1/owners/x/books?page=2", "its next link is no address"),
        ("/admin?page=2", "its next link leads out of base_url"),
        ("/v1/%2e%2e/admin", "its next link leads out of base_url"),
        ("/v1x/books", "its next link leads out of base_url"),
        ("http://[oops/", "its next link is no address"),
    ],
)
def test_links_stay_at_home(package: Package, link: str, told: str) -> None:
    """What leads to another host, or out of base_url, is an error; no token goes anywhere."""
    found, lines = walked(package, "by_header", [listed("1", Link=f"<{link}>; rel=next"), listed("2")], "x")

    assert found == f"byHeader: can't go on after this page: {told}"
    assert len(lines) == 1


def test_a_reply_that_is_no_list_is_an_error(package: Package) -> None:
    """An outage is not an empty list."""
    found, _ = walked(package, "by_header", [reply(b'{"error": "down"}', "application/json")], "x")
    assert found == "byHeader: the page is no list"

    found, _ = walked(package, "by_offset", [reply(b'{"meta": {}}', "application/json")])
    assert found == "byOffset: the page has no result.books"


def test_pages_are_what_is_declared(package: Package) -> None:
    """``pages()`` gives each reply, a list where that is the reply, and its items know the reply they came in."""
    with serving(listed("1", "2", Link="</v1/b?page=2>; rel=next"), listed("3")) as server:
        client = package.api.Client(key(package), base_url=f"{server.url}/v1")

        pages = list(client.it.by_header("x").pages())

    assert [[each.id for each in one] for one in pages] == [["1", "2"], ["3"]]


# --- what is written wrong

ONE = """
paths:
  /books:
    get:
      operationId: listBooks
      tags: [books]
      x-paging: %s
      parameters: [{name: after, in: query, schema: {type: string}}, {name: X-After, in: header, schema: {type: string}}]
      responses: {'200': {description: '', content: {application/json: {schema: {type: object, properties: {data: {type: array, items: {type: object, properties: {id: {type: string}}}}, next: {type: string}}}}}}}
"""
WRONG = {
    "{by: cursor, items: [date], parameter: after, next: [next]}": "date of the reply is no list",
    "{by: cursor, items: [next], parameter: after, next: [next]}": "next of the reply is no list",
    "{by: cursor, items: [], parameter: after, next: [next]}": "the reply is no list",
    "{by: cursor, items: [data], parameter: befor, next: [next]}": "listBooks has no query parameter befor",
    "{by: cursor, items: [data], parameter: X-After, next: [next]}": "listBooks has no query parameter X-After",
    "{by: cursor, items: [data], parameter: after, next: [nxt]}": "the reply has no nxt",
    "{by: cursor, items: [data], parameter: after, last_item: [key]}": "an item has no key",
    "{by: cursor, items: [data], parameter: after}": "nothing says where the cursor is",
    "{by: cursor, items: [data], parameter: after, next: [next], last_item: [id]}": "the cursor is in two places",
    "{by: cursor, items: [data], parameter: after, next: [next], total: [next]}": "total says nothing beside by: cursor",
    "{by: offset, items: [data]}": "parameter is missing beside by: offset",
    "{by: seek, items: [data]}": "pages by 'seek' are not known",
    "{items: [data]}": "the reply has no _links",
    "{items: [data], size: 3}": "size says nothing beside by: links",
}


@pytest.mark.parametrize(("said", "told"), WRONG.items(), ids=WRONG)
def test_a_wrong_x_paging_is_refused(said: str, told: str) -> None:
    """With its place, what is wrong and what to write."""
    with pytest.raises(SpecError) as caught:
        made(ONE % said)

    assert caught.value.problem == f"x-paging: {told}"
    assert caught.value.location.pointer.startswith("/paths/~1books/get/x-paging")
    assert caught.value.location.line
    assert caught.value.remedy


def test_a_post_has_no_pages() -> None:
    """Pages are those of GET; what would be sent twice is not walked."""
    with pytest.raises(SpecError, match="POST has no pages here"):
        made(ONE.replace("get:", "post:") % "{by: cursor, items: [data], parameter: after, next: [next]}")


def test_nothing_is_guessed() -> None:
    """A list beside what may be a cursor is no collection unless x-paging says so; in an overlay it does."""
    text = (ONE % "").replace("x-paging: ", "deprecated: false")
    [plain] = made(text).tree.scoped.operations
    assert plain.paging is None


def test_an_overlay_says_it(tmp_path: Path) -> None:
    """The publisher's document stays as it is."""
    (tmp_path / "document.yaml").write_text(
        "openapi: 3.0.3\ninfo: {title: Shop, version: '1'}\n" + (ONE % "").replace("x-paging: ", "deprecated: false")
    )
    (tmp_path / "overlay.yaml").write_text(
        "overlay: 1.0.0\ninfo: {title: Shop, version: '1'}\nactions:\n"
        "- target: $.paths['/books'].get\n  x-reason: pages go by a cursor\n"
        "  update: {x-paging: {by: cursor, items: [data], parameter: after, next: [next]}}\n"
    )
    config = ApiConfig("api", str(tmp_path / "document.yaml"), folder=tmp_path, package="shop")

    tree = build(config, Report())

    [operation] = tree.scoped.operations
    assert operation.paging is not None
    assert (operation.paging.by, operation.paging.parameter) == ("cursor", "after")
