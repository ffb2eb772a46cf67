"""What `generate --document` writes is a distribution of its own name, which installs and imports."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.cli.running import generator, python

from .wire import reply, serving

SHOP = """\
openapi: 3.0.3
info: {title: 'Book "shop"', version: '2.1'}
servers: [{url: 'https://shop.test'}]
paths:
  /books: {get: {operationId: listBooks, tags: [books], responses: {'200': {description: '', content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Book'}}}}}}}}
components: {schemas: {Book: {type: object, properties: {title: {type: string}}}}}
"""


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("shop")
    (folder / "shop.yaml").write_text(SHOP)
    out = folder / "out"
    made = generator(
        *("generate", "--document", str(folder / "shop.yaml")),
        *("--name", "books", "--package", "book_shop", "--out", str(out)),
    )
    assert made.code == 0, made.err
    return out


def test_it_calls_itself_by_its_own_name(shop: Path) -> None:
    """Name, version, description, User-Agent: those of the document and of the package; nobody else's."""
    project = tomllib.loads((shop / "pyproject.toml").read_text())["project"]

    assert (project["name"], project["version"]) == ("book-shop", "2.1")
    assert project["description"] == 'Typed client of the Book "shop" API'
    assert "| `client.books.list_books` | `GET /books` |" in (shop / "README.md").read_text()
    ran = python("from book_shop import books; print(books.Client().options.user_agent)", shop)
    assert ran.out.strip() == "book_shop/2.1", ran.err
    texts = [path.read_text() for path in (shop / "book_shop").rglob("*.py")] + [(shop / "README.md").read_text()]
    assert [text for text in texts if "stellantis" in text.lower()] == []


def test_its_errors_are_its_own(shop: Path) -> None:
    """The base of its errors is called after the package, in tracebacks too, and survives pickling; nobody else's is there."""
    program = """
import pickle
from book_shop import books, errors
try:
    books.Client().request("GET", "https://elsewhere.test/")
except errors.BookShopError as error:
    print([each.__name__ for each in type(error).__mro__ if each.__module__.startswith("book_shop")])
print(pickle.loads(pickle.dumps(errors.BookShopError)) is errors.BookShopError)
"""

    ran = python(program, shop)

    assert ran.out.splitlines() == ["['InvalidRequest', 'BookShopError']", "True"], ran.err
    texts = [path.read_text() for path in shop.rglob("*") if path.suffix in (".py", ".md")]
    assert [text for text in texts if "ConnectedCarError" in text or "PackageError" in text] == []
    assert "`BookShopError`" in (shop / "README.md").read_text()


CALLING = """
import logging, sys
logging.basicConfig(level=logging.DEBUG, stream=sys.stdout, format="%(name)s: %(message)s")
logging.getLogger("httpx2").disabled = logging.getLogger("httpcore2").disabled = True
from book_shop import books, errors
with books.Client(base_url=sys.argv[1]) as client:
    print([book.title for book in client.books.list_books()])
    try:
        client.books.list_books()
    except errors.BookShopError as error:
        print(type(error).__name__)
"""


@pytest.mark.slow
def test_it_installs(shop: Path, tmp_path: Path) -> None:
    """A wheel is built from it; elsewhere, its README typed as it stands runs, and so does a program that calls a server."""
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(tmp_path), str(shop)]
    subprocess.run(build, check=True, capture_output=True)
    [wheel] = tmp_path.glob("book_shop-2.1-*.whl")
    target = tmp_path / "installed"
    install = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--target", str(target)]
    subprocess.run([*install, str(wheel)], check=True, capture_output=True)
    answers = (
        reply(b'[{"title": "A"}]', "application/json"),
        reply(b'{"message": "gone"}', "application/json", "404 Not Found"),
    )

    [typed] = re.findall(r"```python\n(.*?)```", (shop / "README.md").read_text(), re.DOTALL)
    example = python(typed, target)
    with serving(*answers) as server:
        ran = python(f"import sys; sys.argv[1:] = [{server.url!r}]\n{CALLING}", target)

    assert (example.code, example.err) == (0, "")
    told = [line for line in ran.out.splitlines() if line.startswith("book_shop: ")]
    assert [line.rpartition(" after")[0] for line in told] == [
        f"book_shop: GET /books (listBooks): {status}" for status in (200, 404)
    ], ran.err
    assert [line for line in ran.out.splitlines() if ":" not in line] == ["['A']", "NotFound"]
    assert {each.header("user-agent") for each in server.received} == {"book_shop/2.1"}
