"""The site is complete, and a reader with a browser gets through it."""

from __future__ import annotations

import functools
import http.server
import json
import re
import subprocess
import sys
import threading
import tomllib
from collections.abc import Iterator, Mapping
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit

import pytest
import yaml

from generator.documentation.film import FILM, film
from generator.documentation.groups import groups
from generator.documentation.site_files import files
from tests.docs.browsing import chromium, complaints, requested, width
from tests.docs.contrast import weak

ROOT = Path(__file__).resolve().parents[2]
GENERATED = ROOT / "generated"
NODES, BYTES = 3_000, 300_000
WIDTHS = (1280, 390)

# What the site is built from takes the package by the hand for every operation of every API.
pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def written() -> Mapping[str, str]:
    """What the site is built from."""
    return files(GENERATED, ROOT / "docs")


@pytest.fixture(scope="module")
def pages(written: Mapping[str, str]) -> Mapping[str, str]:
    """Path -> Markdown."""
    return {name.removeprefix("pages/"): text for name, text in written.items() if name.endswith(".md")}


def navigation(written: Mapping[str, str]) -> set[str]:
    """Every page that the navigation names."""

    def leaves(entries: list[dict[str, object]]) -> set[str]:
        values = [value for entry in entries for value in entry.values()]
        inner = [leaves(value) for value in values if isinstance(value, list)]
        return {value for value in values if isinstance(value, str)}.union(*inner)

    return leaves(tomllib.loads(written["zensical.toml"])["project"]["nav"])


def test_the_navigation_names_every_page(written: Mapping[str, str], pages: Mapping[str, str]) -> None:
    """No page is forgotten, none is promised; pages of models and of errors are reached from their index."""
    reached = {name for name in pages if re.match(r"reference/(\w+/(models|events)|errors)/(?!index)", name)}

    assert navigation(written) == {*pages} - reached


def test_there_is_a_page_for_each_thing(pages: Mapping[str, str]) -> None:
    """Each resource, each error and each model has a place; 24 resources, 132 methods."""
    from connected_car import b2b, b2c, devices, errors, platform

    for api in (b2b, b2c, devices, platform):
        name = api.__name__.rpartition(".")[2]
        for operation in api.OPERATIONS.values():
            page = pages[f"reference/{name}/{operation.resource}.md"]
            assert f"`{operation.method} {operation.path}` · operationId `{operation.id}`" in page
        models = "".join(text for path, text in pages.items() if path.startswith(f"reference/{name}/models/"))
        assert [
            each for each in api.models.__all__ if f"## {each} {{ #{each} }}" not in models and each[0].isupper()
        ] == []
    kinds = [each for each in errors.__all__ if isinstance(getattr(errors, each), type)]
    raised = [each for each in kinds if issubclass(getattr(errors, each), BaseException)]
    titles = {text.split("\n")[1] for path, text in pages.items() if path.startswith("reference/errors/")}
    assert titles >= {f"title: {each}" for each in raised}


def test_a_member_is_described_by_what_is_known_of_it(pages: Mapping[str, str]) -> None:
    """Type, unit, limits, scope, drive types and when it may be missing, as spec/b2c says them."""
    row = next(line for line in pages["reference/b2c/models/energy.md"].splitlines() if "#Energy.level }" in line)

    assert "[`float`](" in row
    assert "%, 0 to 100" in row
    assert "[`data:telemetry`](../scopes.md#data-telemetry)" in row
    charging = "".join(text for path, text in pages.items() if path.startswith("reference/b2c/models/"))
    rate = next(line for line in charging.splitlines() if "#EnergyCharging.charging_rate }" in line)
    assert "`chargingRate`" in rate
    assert "BEV, PHEV" in rate
    assert "km/h" in rate


def test_an_operation_is_described_by_what_the_world_answers(pages: Mapping[str, str]) -> None:
    """The example of a call is one that the world took, with the reply that it gave."""
    page = pages["reference/b2c/vehicles.md"]

    assert 'client.vehicles.status("vehicle-1")' in page
    assert '"type": "Electric"' in page
    assert '"https://world.example/b2c/user/vehicles/vehicle-1/status"' in page
    assert "[MissingScope](../errors/missing-scope.md)" in page


RAISED: list[tuple[str, list[str], list[str]]] = [
    (
        "b2c/trips#list",
        ["MissingScope (the grant lacks `data:trip`)", "InvalidRequest", "PageError", "40499 is an empty list"],
        ["NoData", "CommandUnconfirmed", "documented"],
    ),
    (
        "b2c/vehicles#status",
        ["MissingScope (nothing at all is granted)", "NoData (404 with code 40400, 40410 or 40499)", "DecodeError"],
        ["PageError", "CommandUnconfirmed", "documented", "`strict`"],
    ),
    (
        "b2c/callbacks#delete",
        ["BadRequest (400, documented)", "NotFound (404, documented)"],
        ["DecodeError", "PageError", "CommandUnconfirmed"],
    ),
    (
        "platform/remotes#send",
        ["NotSupported (501, documented)", "CommandUnconfirmed (it was lost", "not to be capable of", "DecodeError"],
        ["PageError", "40400"],
    ),
    (
        "platform/vehicles#latest_telemetry",
        ["NotFound (404, documented)", "NoData (404 with code 1001 or 40499)"],
        ["PageError", "CommandUnconfirmed"],
    ),
    (
        "devices/software#register",
        [
            "Unauthorized (401",
            "Forbidden (403",
            "RequestTimeout (408",
            "UnprocessableRequest (422",
            "GatewayTimeout (504",
        ],
        ["MissingScope", "PageError", "NoData"],
    ),
    ("b2b/vehicles#status", ["NoData (404 with code 40400, 40410 or 40499)"], ["MissingScope"]),
]
"""Method -> errors that its page names and those that it can't raise; by the published documents and tables of codes."""


def errors_on(page: str, method: str) -> str:
    """What a page says of the errors of a method, without links."""
    part = re.split(r"^### ", page, flags=re.MULTILINE)
    [own] = [each for each in part if each.startswith(f"`{method}`")]
    lines = [line for line in own.splitlines() if re.match(r"- \*\*(Errors|No error)", line)]
    return re.sub(r"\[(\w+)\]\([^)]*\)", r"\1", "\n".join(lines))


@pytest.mark.parametrize(("place", "raised", "never"), RAISED)
def test_a_method_names_the_errors_that_it_can_raise(
    pages: Mapping[str, str], place: str, raised: list[str], never: list[str]
) -> None:
    """Its scopes, documented statuses, codes, pages and what it commands say which; what it can't raise isn't there."""
    page, _, method = place.partition("#")
    told = errors_on(pages[f"reference/{page}.md"], method)

    assert [each for each in raised if each not in told] == []
    assert [each for each in never if each in told] == []


def test_no_documented_status_is_left_out(pages: Mapping[str, str]) -> None:
    """Each status of failure that the document of an operation names stands with its error in the reference."""
    from connected_car import b2b, b2c, devices, platform

    names = {400: "BadRequest", 401: "Unauthorized", 403: "Forbidden", 404: "NotFound", 408: "RequestTimeout"}
    names |= {422: "UnprocessableRequest", 500: "InternalServerError", 501: "NotSupported"}
    names |= {503: "ServiceUnavailable", 504: "GatewayTimeout"}
    lacking, documented = [], 0
    for api in (b2b, b2c, devices, platform):
        name = api.__name__.rpartition(".")[2]
        paths = yaml.safe_load((ROOT / "spec" / name / "document.yaml").read_text("utf-8"))["paths"]
        for operation in api.OPERATIONS.values():
            found = paths[operation.path][operation.method.lower()]["responses"]
            told = errors_on(pages[f"reference/{name}/{operation.resource}.md"], operation.name)
            statuses = [int(each) for each in found if each != "default" and int(each) >= 400]
            documented += len(statuses)
            lacking += [each for each in statuses if f"{names[each]} ({each}, documented)" not in told]

    assert documented == 88
    assert lacking == []


def test_every_class_of_an_event_has_a_place(pages: Mapping[str, str]) -> None:
    """What webhooks get is described as replies are: members with types and whether they may be missing, and an example."""
    from connected_car import b2b, b2c, platform

    for api in (b2b, b2c, platform):
        place = f"reference/{api.__name__.rpartition('.')[2]}/events/"
        text = "".join(page for path, page in pages.items() if path.startswith(place))
        assert [each for each in api.events.models.__all__ if f"## {each} {{ #{each} }}" not in text] == []
        assert '"remoteActionId": "remote-' in pages[f"{place}index.md"]
        assert '"data": "vehicle.energy.electric.level"' in pages[f"{place}index.md"]
    message = pages["reference/platform/events/message.md"]
    [row] = [line for line in message.splitlines() if "#Message.channel_id }" in line]
    assert "`channelId`" in row
    assert "no, says the document" in row
    [row] = [line for line in message.splitlines() if "#Message.monitor_event }" in line]
    assert "| yes | What a monitor noticed; present when the type is `Monitor`." in row
    assert "(message.md#MonitorEvent)" in row.replace("../../platform/events/", "")


def test_models_of_one_reply_stand_on_one_page() -> None:
    """A class stands with the root that leads to it in the fewest steps; what nothing leads to stands apart."""
    members = {"A": "B", "B": "C | D", "C": "int", "D": "int", "Z": "Sequence[Y]", "Y": "int", "X": "int"}
    classes = {name: {"kind": "object", "members": [{"type": each}]} for name, each in members.items()}

    assert groups(classes, [["A", "Z"]]) == {"A": ["A", "B", "C", "D", "Z", "Y"], "Others": ["X"]}


def test_the_matrix_holds_every_operation_and_every_scope(pages: Mapping[str, str]) -> None:
    """What the page shows is what `python -m connected_car scopes matrix` knows."""
    command = [sys.executable, "-m", "connected_car", "scopes", "matrix", "b2c", "--json"]
    known = json.loads(subprocess.run(command, cwd=GENERATED, capture_output=True, check=True).stdout)
    page = pages["matrix/b2c.md"]

    assert len(known["operations"]) == 36
    assert all(each["id"] in page for each in known["operations"])
    assert all(each["scope"] in page for each in known["scopes"])


def test_the_use_cases_are_those_of_the_readme(pages: Mapping[str, str]) -> None:
    """One text: the page has the seven programs and their outputs, each under a heading of its own."""
    page = pages["use-cases.md"]
    readme = (GENERATED / "README.md").read_text("utf-8")

    assert page.count("\n## ") == 7
    assert set(re.findall(r"```python\n.*?```", page, re.DOTALL)) == set(
        re.findall(r"```python\n.*?```", readme, re.DOTALL)
    )


def test_links_between_pages_lead_somewhere(written: Mapping[str, str]) -> None:
    """A link of a page in docs/ to another one names a file there, or one that is written when the site is built."""
    known = {name.removeprefix("pages/") for name in written}
    for page in sorted((ROOT / "docs").glob("*.md")):
        for target in re.findall(r"\]\(([^)#]+\.md)", page.read_text("utf-8")):
            assert target in known, f"{page.name} links to {target}"


def test_every_page_says_what_it_is(pages: Mapping[str, str]) -> None:
    """Title and description of each page are its own, so that results and cards tell pages apart."""
    heads = [text.split("\n---\n")[0] for text in pages.values()]

    assert [path for path, text in pages.items() if not re.match(r"---\ntitle: .+\ndescription: .+\n", text)] == []
    assert len({*heads}) == len(heads)


def test_the_film_shows_what_happens_now() -> None:
    """The picture in the README is made of what the commands print; `python -m generator.documentation.film` renews it."""
    assert FILM.read_text("utf-8") == film(GENERATED)


def test_what_the_readme_says_of_the_package_is_so() -> None:
    """Version, release, Python and licence are those of the metadata."""
    readme = (ROOT / "README.md").read_text("utf-8")
    project = tomllib.loads((GENERATED / "pyproject.toml").read_text("utf-8"))["project"]
    released = "released" if [*(ROOT / "spec").glob("released/*")] else "not released yet"

    line = f"Version {project['version']}, {released} · Python 3.11 or newer · typed, `mypy --strict` · MIT"
    assert line in readme
    assert project["requires-python"] == ">=3.11"
    assert project["license"] == "MIT"


def test_the_update_on_the_first_page_is_one_that_happened(tmp_path: Path) -> None:
    """A member respelled in the document of this repository is told as the page shows it."""
    old = ROOT / "spec" / "b2c" / "document.yaml"
    newer = re.sub(r"^  version: .*", "  version: '99.0.0'", old.read_text("utf-8"), flags=re.MULTILINE)
    (tmp_path / "newer.yaml").write_text(newer.replace("callCenter:", "callCentre:"), "utf-8")
    command = [sys.executable, "-m", "generator", "compare", str(old), str(tmp_path / "newer.yaml")]

    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False).stdout

    assert told.strip()
    assert f"```text\n{told}```" in (ROOT / "docs" / "index.md").read_text("utf-8")


# --- the built site


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built as `make docs` does, strictly: a broken link or a name that isn't there would stop it."""
    out = tmp_path_factory.mktemp("docs") / "site"
    command = [sys.executable, "-m", "generator", "docs", "--out", str(out)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return out


@pytest.fixture(scope="module")
def address(site: Path) -> Iterator[str]:
    """Where the site is served."""

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_: object) -> None: ...

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(site))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    with chromium(tmp_path_factory.mktemp("profile")) as made:
        yield made


class Page(HTMLParser):
    """Elements of a page, with what they link to and are called."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.nodes, self.ids, self.links = 0, set[str](), list[str]()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.nodes += 1
        self.ids.add(found.get("id") or "")
        self.links += [value for key in ("href", "src") if (value := found.get(key)) is not None]


@pytest.fixture(scope="module")
def parsed(site: Path) -> Mapping[str, Page]:
    return {path.relative_to(site).as_posix(): Page(path.read_text("utf-8")) for path in sorted(site.rglob("*.html"))}


def test_no_page_is_too_long_to_open(site: Path, parsed: Mapping[str, Page]) -> None:
    """Under 3,000 nodes and 300 KB each."""
    long = [(name, page.nodes) for name, page in parsed.items() if page.nodes >= NODES]
    large = [name for name in parsed if (site / name).stat().st_size >= BYTES]

    assert (long, large) == ([], [])


def test_no_link_is_dead(parsed: Mapping[str, Page], site: Path) -> None:
    """Every link inside of the site leads to a page, and to the place on it that it names."""
    base = "http://site.example/"
    dead = []
    for name, page in parsed.items():
        for link in page.links:
            place = urlsplit(urljoin(base + name, link))
            if place.netloc != "site.example" or name.endswith("404.html"):
                continue
            path = unquote(place.path).lstrip("/")
            path = path + "index.html" if path.endswith("/") or not path else path
            known = parsed[path].ids if path in parsed else {unquote(place.fragment)}
            if not (site / path).is_file() or (place.fragment and unquote(place.fragment) not in known):
                dead.append(f"{name}: {link}")

    assert dead == []


def test_nothing_of_another_host_is_loaded(site: Path) -> None:
    """No script, picture, font or style of somebody else; no address that nobody has."""
    loaded = re.compile(
        r'<(?:script|img|iframe|link rel="(?:stylesheet|preload|preconnect|icon)")[^>]*(?:src|href)="https?:'
    )
    texts = {path: path.read_text("utf-8") for path in site.rglob("*.html")}

    assert [path.name for path, text in texts.items() if loaded.search(text) or "docs.invalid" in text] == []


def test_each_page_lies_beside_its_markdown(site: Path, pages: Mapping[str, str]) -> None:
    """llms.txt lists the pages; each is there as Markdown beside its HTML."""
    version = json.loads((site / "versions.json").read_text("utf-8"))[0]
    listed = re.findall(r"\(<([^>]+)>\)", (site / version / "llms.txt").read_text("utf-8"))

    assert len(listed) >= len(pages)
    assert [each for each in listed if not (site / version / each).is_file()] == []
    dead = []
    for page in (site / version).rglob("*.md"):
        prose = re.sub(r"^\s*```.*?^\s*```", "", page.read_text("utf-8"), flags=re.DOTALL | re.MULTILINE)
        for link in re.findall(r"\]\(<?([^)\s<>#]+)", prose):
            place = page.parent / unquote(link)
            if not re.match(r"\w+:", link) and not (place.is_file() or (place / "index.html").is_file()):
                dead.append(f"{page.relative_to(site)}: {link}")
    assert dead == []
    sections = dict(
        re.findall(r"^## (.+)\n+((?:- .+\n?)+)", (site / version / "llms.txt").read_text("utf-8"), re.MULTILINE)
    )
    assert [*sections] == ["Use it", "Generate a client", "Reference", "Scope matrix"]
    assert "reference/" not in sections["Use it"]
    assert "<reference/b2c/vehicles/index.md>" in sections["Reference"]


def test_every_page_opens(browser: Any, address: str, parsed: Mapping[str, Page]) -> None:
    """At two widths: the console says nothing, no other host is asked, nothing is wider than the screen."""
    wrong = []
    requested(browser)
    for name in parsed:
        browser.get(address + name)
        found = []
        for pixels in WIDTHS:
            width(browser, pixels)
            nodes, wide = browser.execute_script(
                "return [document.querySelectorAll('*').length, document.documentElement.scrollWidth]"
            )
            found += [f"{wide} px wide at {pixels}"] if wide > pixels else []
            found += [f"{nodes} nodes"] if nodes >= NODES else []
        found += [*complaints(browser), *(url for url in requested(browser) if not url.startswith(address))]
        wrong += [f"{name}: {each}" for each in found]

    assert wrong == []


def test_copying_gives_what_one_types(browser: Any, address: str) -> None:
    """The button of a console block copies the commands alone: no prompt, no output."""
    width(browser, 1280)
    browser.get(f"{address}")
    browser.get(browser.current_url + "trying/")
    script = """
    const code = [...document.querySelectorAll('.language-console code')].find(e => e.innerText.includes('--demo'));
    code.setAttribute('data-md-copying', '');
    const text = code.innerText;
    code.removeAttribute('data-md-copying');
    return [text.trim().split('\\n'), code.innerText.includes('$')];
    """
    copied, shows = browser.execute_script(script)

    assert shows
    assert copied[0] == "connected-car --demo status"
    assert not any(line.lstrip().startswith("$") for line in copied)


LOOKED_AT = [
    "",
    "errors/",
    "recipes/",
    "matrix/b2c/",
    "planner/#api=b2c&need=Trip.distance",
    "explorer/#api=b2c&words=charging",
    "reference/b2c/vehicles/",
    "reference/b2c/models/energy/",
    "reference/platform/events/message/",
    "reference/errors/rate-limited/",
]
"""One page of each kind."""


def media(browser: Any, kind: str, scheme: str) -> None:
    """Show pages as on a screen or on paper, to a reader whose system is light or dark."""
    features = [{"name": "prefers-color-scheme", "value": scheme}]
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": kind, "features": features})


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_stands_out(browser: Any, start: str, scheme: str) -> None:
    """Contrast of all text is that of WCAG AA, in the mode that the system asks for, wide and narrow."""
    media(browser, "screen", scheme)
    found = {}
    for place in LOOKED_AT:
        for pixels in WIDTHS:
            width(browser, pixels)
            browser.get("about:blank")
            browser.get(start + place)
            shown = browser.execute_script("return document.body.dataset.mdColorScheme")
            assert shown == {"light": "default", "dark": "slate"}[scheme]
            found |= {(place, pixels, element): ratio for element, ratio in weak(browser).items()}

    assert found == {}


def test_a_page_is_printed_whole(browser: Any, start: str) -> None:
    """On A4 no table is cut and no code runs out; nothing is printed that is only for a screen, nor in white on black."""
    media(browser, "print", "dark")
    width(browser, 718)
    cut, shown = {}, {}
    for place in LOOKED_AT:
        browser.get("about:blank")
        browser.get(start + place)
        cut[place] = browser.execute_script(
            "return [...document.querySelectorAll('table, pre')].filter((each) => each.scrollWidth > each.clientWidth + 1"
            " || each.getBoundingClientRect().right > innerWidth).length"
        )
        shown[place] = browser.execute_script(
            "return [...document.querySelectorAll('.md-header, .md-sidebar, .md-footer, .md-top, .ask__open, .tool button')]"
            ".filter((each) => each.checkVisibility()).length"
        )
        assert weak(browser) == {}
    media(browser, "screen", "light")

    assert {place: number for place, number in cut.items() if number} == {}
    assert {place: number for place, number in shown.items() if number} == {}


NAMELESS = ("button", "checkbox", "combobox", "link", "listbox", "menuitem", "option", "radio", "searchbox", "textbox")
"""Roles of what is used: each of these must say what it is for."""


def accessible(browser: Any) -> list[tuple[str, str]]:
    """Role and name of everything on the open page that a screen reader is told of."""
    nodes = browser.execute_cdp_cmd("Accessibility.getFullAXTree", {})["nodes"]
    return [
        (each["role"]["value"], str(each.get("name", {}).get("value", "")).strip())
        for each in nodes
        if not each["ignored"] and "role" in each
    ]


@pytest.mark.parametrize("place", ["planner/#api=b2c", "explorer/#api=b2c", "reference/b2c/vehicles/"])
def test_a_screen_reader_is_told_of_every_control(browser: Any, start: str, place: str) -> None:
    """Whatever is used has a role and a name; tables have headings, the page has a main part and one title."""
    width(browser, 1280)
    browser.get("about:blank")
    browser.get(start + place)
    told = accessible(browser)

    assert [each for each in told if each[0] in NAMELESS and not each[1]] == []
    roles = [role for role, _ in told]
    assert roles.count("main") == 1
    assert len([each for each in browser.find_elements("css selector", "h1") if each.is_displayed()]) == 1
    if "planner" in place:
        assert ("combobox", "API") in told
        assert ("searchbox", "What does it need?") in told
        assert ("checkbox", "Distance driven, km, 0 or more. Trip.distance") not in told  # Not among the first.
        assert ("group", "What the app needs") in told
        assert ("region", "The plan") in told
        assert roles.count("status") >= 2
    if "explorer" in place:
        assert {("combobox", name) for name in ("API", "Drive type", "Scope", "Service", "Confidence")} <= {*told}
        assert ("searchbox", "Member") in told
        assert ("table", "Members of replies") in told
        assert {("columnheader", name) for name in ("Member", "BEV", "Scope")} <= {*told}
        assert roles.count("rowheader") == 50


# --- tools

ASK = """
const [question, done] = arguments;
const field = document.querySelector('#ask');
if (!document.querySelector('.ask').open) document.querySelector('.ask__open').click();
field.value = question;
field.dispatchEvent(new Event('input'));
const look = () => window.MiniSearch && window.SEARCHED && document.querySelector('.ask__told').textContent
  ? setTimeout(() => done([...document.querySelectorAll('.ask__found a')].map((each) => each.href)), 30)
  : setTimeout(look, 20);
look();
"""
QUESTIONS = [
    (question, right)
    for name in ("questions.toml", "more_questions.toml", "yet_more_questions.toml")
    for question, right in tomllib.loads((Path(__file__).parent / name).read_text("utf-8")).items()
]


@pytest.fixture(scope="module")
def start(site: Path, address: str) -> str:
    """Where the newest version begins."""
    return f"{address}{json.loads((site / 'versions.json').read_text('utf-8'))[0]}/"


def test_the_search_answers(browser: Any, start: str) -> None:
    """Each question of the committed lists has a right page first; what comes first is there."""
    width(browser, 1280)
    browser.get(start)
    wrong = []
    for question, right in QUESTIONS:
        found = [href.removeprefix(start) for href in browser.execute_async_script(ASK, question)]
        first = found[0].partition("#")[0].strip("/") if found else ""
        wrong += [] if first in right else [(question, found[:3])]

    assert len(QUESTIONS) >= 140
    assert wrong == []


def test_every_result_of_the_search_is_there(site: Path, parsed: Mapping[str, Page], start: str) -> None:
    """What the search leads to exists, down to the section."""
    folder = site / urlsplit(start).path.strip("/")
    records = json.loads((folder / "assets" / "searched.js").read_text("utf-8").partition(" = ")[2].rstrip(";\n"))
    version = urlsplit(start).path.strip("/")
    dead = []
    for record in records:
        path, _, anchor = record["u"].partition("#")
        page = parsed.get(f"{version}/{path}index.html")
        if page is None or (anchor and anchor not in page.ids):
            dead.append(record["u"])

    assert len(records) > 1_000
    assert dead == []


def test_the_search_is_used_with_the_keyboard(browser: Any, start: str) -> None:
    """A slash opens it, arrows walk through the results, Escape closes it, Enter follows the first."""
    from selenium.webdriver import ActionChains, Keys
    from selenium.webdriver.support.ui import WebDriverWait

    browser.get(start)
    browser.execute_async_script(ASK, "token")
    ActionChains(browser).send_keys(Keys.ESCAPE).perform()
    assert not browser.execute_script("return document.querySelector('.ask').open")
    ActionChains(browser).send_keys("/").perform()
    assert browser.execute_script("return document.activeElement.id") == "ask"
    browser.execute_async_script(ASK, "token")
    ActionChains(browser).send_keys(Keys.ARROW_DOWN).perform()
    assert "authentication" in browser.execute_script("return document.activeElement.href")
    ActionChains(browser).send_keys(Keys.ARROW_UP, Keys.ENTER).perform()
    WebDriverWait(browser, 30).until(lambda each: each.current_url.startswith(f"{start}authentication/"))


CHOICES: list[tuple[str, list[str], list[str], list[str]]] = [
    ("b2c", ["Status.energies[].level"], ["data:telemetry"], ["vehicles.status"]),
    ("b2c", ["Status.last_position.geometry.coordinates[]"], ["data:position"], ["vehicles.status"]),
    ("b2c", ["Trip.distance"], ["data:trip"], ["trips.list"]),
    (
        "b2c",
        ["Trip.distance", "Status.odometer.mileage"],
        ["data:telemetry", "data:trip"],
        ["vehicles.status", "trips.list"],
    ),
    ("b2c", ["Alert.severity"], ["data:alert"], ["vehicles.alerts"]),
    ("b2c", ["Maintenance.days_before_maintenance"], ["data:telemetry"], ["vehicles.maintenance"]),
    ("b2c", ["remotes.send:horn"], ["remote:horn:write"], ["remotes.send"]),
    (
        "b2c",
        ["remotes.send:charging", "remotes.send:door"],
        ["remote:door:write", "remote:charging:write"],
        ["remotes.send"],
    ),
    ("b2c", ["monitors.create:vehicle.trip.distance"], ["data:trip"], ["monitors.create"]),
    ("b2b", ["Status.energies[].level"], [], ["vehicles.status"]),
]
"""API, what is ticked -> scopes and calls, by the tables of the portals."""


@pytest.mark.parametrize(("api", "ticked", "scopes", "calls"), CHOICES)
def test_the_planner_knows(
    browser: Any, start: str, api: str, ticked: list[str], scopes: list[str], calls: list[str]
) -> None:
    """Ten choices with known results; a link keeps the choice, and the lines of Python plan the same."""
    from urllib.parse import urlencode

    browser.get("about:blank")
    browser.get(f"{start}planner/#{urlencode([('api', api), *(('need', each) for each in ticked)])}")
    shown = browser.execute_script(
        "return ['#planner-scopes > li > code', '#planner-calls code', '#planner-program'].map("
        "(each) => [...document.querySelectorAll(each)].map((one) => one.textContent))"
    )

    assert shown[:2] == [scopes, calls]
    program = shown[2][0]
    compile(program, "planner", "exec")
    namespace: dict[str, Any] = {}
    exec(program.partition("\nurl = ")[0], namespace)
    assert [*namespace["plan"]] == scopes


def test_the_planner_plans_as_the_package_does(browser: Any, start: str) -> None:
    """For every member of every API alone, for every operation, and for pairs across them, with the same reasons."""
    from importlib import import_module

    browser.get(f"{start}planner/")
    wrong = []
    for api in ("b2c", "b2b", "platform"):
        script = """
        const api = window.CONNECTED_CAR[arguments[0]];
        const asked = api.paths.map((path, at) => [[api.operations[at % api.operations.length]], [path]])
          .concat(api.operations.map((each) => [[each], []]))
          .concat(api.operations.map((each, at) => [api.operations.slice(at, at + 3), [api.paths[(at * 7) % api.paths.length]]]));
        return asked.map(([operations, paths]) => [operations.map((each) => each.id), paths.map((each) => each.python),
          window.planScopes(api, operations, paths.map((each) => ({ name: each.python, scopes: each.scopes })))]);
        """
        scopes = import_module(f"connected_car.{api}").scopes
        for operations, fields, shown in browser.execute_script(script, api):
            plan = scopes.plan(operations, fields)
            expected = [
                {"scope": str(one.scope), "reasons": [*one.reasons], "declared": one.declared} for one in plan.choices
            ]
            wrong += [] if shown == expected else [(api, operations, fields, shown, expected)]

    assert wrong == []


def test_the_planner_is_used_with_the_keyboard(browser: Any, start: str) -> None:
    """Tab, words and the space bar are enough; the result is announced, and every control has a name."""
    from selenium.webdriver import ActionChains, Keys

    browser.get("about:blank")
    browser.get(f"{start}planner/")
    browser.execute_script("document.getElementById('planner-words').focus()")
    ActionChains(browser).send_keys("Trip.distance").send_keys(Keys.TAB).send_keys(Keys.SPACE).perform()

    assert "data:trip" in browser.find_element("id", "planner-result").text
    assert "need=Trip.distance" in browser.current_url
    assert browser.find_element("css selector", "#planner-told[role=status]").text == "1 scope, 1 call"
    ActionChains(browser).send_keys(Keys.SPACE).perform()
    assert browser.find_element("id", "planner-told").text == "Nothing is ticked yet."
    ActionChains(browser).send_keys(Keys.SPACE).perform()
    nameless = "return [...document.querySelectorAll('.tool :is(input, select)')].filter((each) => !each.labels?.length).length"
    assert browser.execute_script(nameless) == 0


def test_the_explorer_is_used_with_the_keyboard(browser: Any, start: str) -> None:
    """Words, Tab to the next filter, a letter or an arrow for its choice; how many rows are left is announced."""
    from selenium.webdriver import ActionChains, Keys

    browser.get("about:blank")
    browser.get(f"{start}explorer/")
    browser.execute_script("document.getElementById('explorer-words').focus()")
    told = browser.find_element("css selector", "#explorer-count[role=status]")
    everything = told.text
    ActionChains(browser).send_keys("chargingRate").send_keys(Keys.TAB).send_keys("I").perform()

    burning = told.text
    assert "drive=ICE" in browser.current_url
    ActionChains(browser).send_keys(Keys.ARROW_DOWN).perform()
    assert "drive=BEV" in browser.current_url
    assert len({everything, burning, told.text}) == 3
    assert int(burning.split()[0]) < int(told.text.split()[0]) < int(everything.split()[0])


def test_the_explorer_filters(browser: Any, start: str) -> None:
    """Member by drive type, scope and service, with confidence and source; a link keeps what is looked for."""
    browser.get("about:blank")
    browser.get(f"{start}explorer/#api=b2c&words=chargingRate&drive=BEV")
    rows = [each.text for each in browser.find_elements("css selector", "#explorer-table tbody tr")]

    assert any("Status.energies[].extension.electric.charging.chargingRate" in row for row in rows)
    assert all("data catalog" in row or "nothing is published" in row or "published documents" in row for row in rows)
    browser.get("about:blank")
    browser.get(f"{start}explorer/#api=b2c&words=Status.energies chargingRate&drive=ICE")
    assert browser.find_elements("css selector", "#explorer-table tbody tr") == []


def test_the_tools_work_from_a_file(browser: Any, site: Path, start: str) -> None:
    """Without any network: opened from the disk, the planner plans and the search finds."""
    folder = site / urlsplit(start).path.strip("/")
    browser.get("about:blank")
    complaints(browser)
    browser.get(f"{(folder / 'planner' / 'index.html').as_uri()}#api=b2c&need=Trip.distance")

    assert "data:trip" in browser.find_element("id", "planner-result").text
    assert browser.execute_async_script(ASK, "token")
    assert complaints(browser) == []
