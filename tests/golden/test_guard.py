"""The guard guards: what should be seen is seen, and what is missing in spec/ is easy to add."""

from __future__ import annotations

import json
import os
import re
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from generator import formatting, store
from generator.annotate import annotate
from generator.apis import read_distribution, read_systems
from generator.diagnostics import Report, SpecError
from generator.home import TEMPLATES
from generator.layers import ApiConfig, FileTree, Operation, ScopedApi, Tree
from generator.pipeline import assemble, build, build_all, model
from generator.render import render, resources
from generator.render.gate import resolved
from generator.render.grants import grants_view
from generator.render.hints import Hints, Neutral
from generator.render.views import ResourceView, resource_views
from tests.cli.running import python

HERE = Path(__file__).resolve().parent


def garage() -> ApiConfig:
    return next(config for system in read_systems(HERE / "spec") for config in system.configs)


def scoped(templates: Path = TEMPLATES) -> ScopedApi:
    return annotate(model(replace(garage(), templates=templates), Report()), Report())


def of_expected(tree: FileTree) -> dict[str, str]:
    """The rendered files under the names that tests/golden/expected has them."""
    return {path.removeprefix("garage_client/"): text for path, text in tree.files.items()}


def test_the_scope_check_cannot_leave_a_template_unseen(tmp_path: Path) -> None:
    """Without the line in the template the methods differ from the reviewed ones, and only by that line."""
    before = render(scoped(), Report()).files
    shutil.copytree(TEMPLATES, tmp_path / "templates")
    method = tmp_path / "templates" / "client" / "_method.jinja"
    mutated = method.read_text("utf-8").replace("        self._check_scopes(call)\n", "")
    assert mutated != method.read_text("utf-8")
    method.write_text(mutated, "utf-8")
    after = render(scoped(tmp_path / "templates"), Report()).files

    changed = {path for path in before if before[path] != after[path]}
    assert changed == {"garage_client/garage/resources/cars.py", "garage_client/garage/resources/remotes.py"}
    for path in changed:
        assert [line for line in before[path].splitlines() if "_check_scopes" not in line] == after[path].splitlines()


def test_a_lost_operation_stops_the_build(monkeypatch: pytest.MonkeyPatch) -> None:
    """An operation that openapi-python-client doesn't hand on is an error, not a shorter client."""
    whole = resources.skeleton

    def shorter(views: Sequence[ResourceView], operations: Mapping[str, Operation]) -> Tree:
        tree = whole(views, operations)
        tree["paths"].popitem()
        return tree

    monkeypatch.setattr(resources, "skeleton", shorter)
    with pytest.raises(SpecError) as error:
        render(scoped(), Report())

    assert "got lost" in error.value.problem


def test_the_libraries_see_nothing_of_a_document() -> None:
    """No name, text, value or path of a document reaches either library, so nothing of it can trip them."""
    whole = scoped()
    views = resource_views(whole, grants_view(whole.vocabulary), Report())
    operations = {each.id: each for each in whole.api.operations}
    asked = [
        Neutral.of(each, frozenset()) for one in whole.api.classes for each in one.schema.get("properties", {}).values()
    ]

    words = set(re.findall(r"\w+", json.dumps([resources.skeleton(views, operations), [one.schema for one in asked]])))

    assert {word for word in words if not re.fullmatch(r"[tpx]?_?\d+|t\d*_\d+_x_\d+|[xtC]\d+|[tpx]", word)} <= WORDS


WORDS = {
    *("openapi", "info", "title", "skeleton", "version", "paths", "get", "operationId", "tags", "parameters", "name"),
    *("in", "path", "query", "header", "required", "true", "false", "schema", "type", "string", "responses"),
    *("description", "ref", "components", "schemas", "format", "date", "time", "number", "integer", "boolean", "array"),
    *("items", "object", "additionalProperties", "anyOf"),
}
"""What OpenAPI itself is written in."""


def test_a_hint_that_names_something_else_is_not_taken() -> None:
    """Whatever datamodel-code-generator says, a type that the normal form doesn't name never gets in."""
    schema = {"type": "string", "format": "date"}
    key = Neutral.of(schema, frozenset()).key

    assert Hints({key: "date | None"}).of(schema, frozenset()) == "date | None"
    assert Hints({key: "date_aliased | None"}).of(schema, frozenset()) == "date | None"
    assert Hints({}).of(schema, frozenset()) == "date | None"


def test_a_name_that_leads_nowhere_stops_the_build() -> None:
    """A module that names what it neither has nor imports, or whose member hides a type, is never written."""
    whole = scoped()
    model = "garage_client/garage/models/car.py"
    rendered = dict(render(whole, Report()).files)
    resolved(rendered, whole.api, "garage_client/garage")

    for text in (
        rendered[model] + "x: Lorry\n",
        rendered[model] + "from .lorry import Lorry\n",
        rendered[model] + "class A:\n    str: int\n    b: str\n",
    ):
        with pytest.raises(SpecError):
            resolved({**rendered, model: text}, whole.api, "garage_client/garage")


@pytest.mark.parametrize("free", [None, 0, 10**9])
def test_modules_are_formatted_wherever_there_is_room(
    free: int | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With no file system in memory, with a full one and with one that has room the same comes out; nothing is left."""
    memory, folders, whole = str(tmp_path), set(), formatting._ruff

    def used(folder: str, *arguments: str) -> None:
        folders.add(folder)
        whole(folder, *arguments)

    def room(path: str) -> Any:
        if free is None:
            raise FileNotFoundError(path)
        return SimpleNamespace(free=free)

    monkeypatch.setattr(formatting, "_IN_MEMORY", memory)
    monkeypatch.setattr(formatting, "_ruff", used)
    monkeypatch.setattr("shutil.disk_usage", room)

    made = formatting.formatted({"a/b.py": "import os,sys\nx = ( sys )\n", "a/c.txt": "x = ( 1 )"})

    assert made == {"a/b.py": "import sys\n\nx = sys\n", "a/c.txt": "x = ( 1 )"}
    assert [folder.startswith(memory) for folder in folders] == [bool(free)]
    assert not any(map(os.path.exists, folders))


@pytest.mark.parametrize(
    "statement",
    [
        "x = [1, (2, {3: Lorry})]",
        "x = [n for n in () if n or Lorry]",
        "x = (y := Lorry)",
        "x = -Lorry < 2",
        "x = f'{1:{Lorry}}'",
        "x = lambda a, *, b=Lorry: a",
        "x[0:Lorry] = 1",
        "x = print(*Lorry, **{})",
        "x = print(end=Lorry.name)",
        "@Lorry\ndef f(): ...",
        "def f(*, a: Lorry): ...",
        "def f(*a: Lorry): ...",
        "async def f():\n    async with f() as g:\n        await Lorry",
        "def f():\n    yield from Lorry",
        "class A(metaclass=Lorry): ...",
        "try: ...\nexcept Lorry: ...",
        "try: ...\nfinally:\n    del Lorry.x",
        "match 1:\n    case [1, Lorry()]: ...",
        "match 1:\n    case {'a': a} if Lorry: ...",
        "raise ValueError from Lorry",
        "for a in ():\n    assert a, Lorry\nelse: ...",
    ],
)
def test_the_gate_sees_names_wherever_they_stand(statement: str) -> None:
    """Somebody's own template may write any Python; with the name imported there is nothing to refuse."""
    whole = scoped()
    path = "garage_client/garage/x.py"

    with pytest.raises(SpecError, match="nothing is called 'Lorry'"):
        resolved({path: f"x = {{}}\n{statement}\n"}, whole.api, "garage_client/garage")
    resolved({path: f"from elsewhere import Lorry\nx = {{}}\n{statement}\n"}, whole.api, "garage_client/garage")


def test_the_gate_knows_what_statements_bind() -> None:
    """What is caught, matched, looped over or opened has a name, too."""
    text = """
try: ...
except ValueError as error: print(error)
match []:
    case [first, *others] as all_of_it: print(first, others, all_of_it)
    case {"a": 1, **left}: print(left)
for number in (): print(number)
with open("x") as file: print(file, [each for each in file], (line := 1), line)
"""
    operations = replace(scoped().api, operations=())
    resolved({"garage_client/garage/x.py": text}, operations, "garage_client/garage")


SHOPS = """\
openapi: 3.0.3
info: {title: Shops, version: '1'}
paths:
  /shops:
    get:
      operationId: listShops
      tags: [Shops]
      parameters:
        - {name: town, in: query, schema: {type: string, minLength: 2, maxLength: 9}}
      responses:
        '200':
          description: ''
          content: {application/json: {schema: {$ref: '#/components/schemas/Shops'}}}
components:
  schemas:
    Shops: {type: object, properties: {total: {type: number, minimum: 0, exclusiveMinimum: true}}}
"""


@pytest.fixture(scope="module")
def shops(tmp_path_factory: pytest.TempPathFactory) -> FileTree:
    folder = tmp_path_factory.mktemp("shops")
    (folder / "shops.yaml").write_text(SHOPS)
    return build(ApiConfig("shops", str(folder / "shops.yaml")), Report())


def test_a_resource_called_like_a_model_leaves_it_the_name(shops: FileTree) -> None:
    """Where a method returns the model `Shops`, the class of its resource is another one for type checkers, too."""
    source = shops.files["connected_car/shops/resources/shops.py"]

    assert "class ShopsResource(" in source
    assert "class Shops(" not in source


def test_limits_are_those_of_the_document(shops: FileTree) -> None:
    """A text too short or too long for its parameter is refused here; a limit that is excluded is told once."""
    assert "limits={'min_length': 2, 'max_length': 9}" in shops.files["connected_car/shops/operations.py"]
    assert (
        "total: float | None = field('total', default=None, exclusive_minimum=0)"
        in (shops.files["connected_car/shops/models/shops.py"])
    )


def test_a_document_in_an_empty_slot_is_all_it_takes(tmp_path: Path) -> None:
    """A system without a published interface is generated as soon as its folder holds a document."""
    spec = tmp_path / "spec"
    shutil.copytree(HERE / "spec", spec)
    assert [system.name for system in read_systems(spec) if not system.configs] == ["lift"]
    (spec / "lift").mkdir()
    (spec / "lift" / "document.yaml").write_text(
        "openapi: 3.0.3\n"
        "info: {title: Lift API, version: '1'}\n"
        "paths:\n"
        "  /lifts:\n"
        "    get:\n"
        "      operationId: getLifts\n"
        "      tags: [Lifts]\n"
        "      responses:\n"
        "        '200':\n"
        "          description: ''\n"
        "          content: {application/json: {schema: {type: object, properties: {height: {type: number}}}}}\n"
    )

    configs = [config for system in read_systems(spec) for config in system.configs]
    tree = build(next(config for config in configs if config.name == "lift"), Report())

    assert "garage_client/lift/resources/lifts.py" in tree.files
    assert "def get_lifts(self)" in tree.files["garage_client/lift/resources/lifts.py"]


def test_unknown_keys_of_a_system_are_refused(tmp_path: Path) -> None:
    """A misspelt key in apis.toml is named, with the keys there are."""
    spec = tmp_path / "spec"
    shutil.copytree(HERE / "spec", spec)
    with (spec / "apis.toml").open("a") as stream:
        stream.write('\n[other]\nstate = "unpublished"\nteir = "stable"\n')

    with pytest.raises(SpecError) as error:
        read_systems(spec)

    assert "teir" in error.value.problem
    assert "tier" in error.value.remedy


def test_what_is_as_it_was_is_left_as_it_is(tmp_path: Path) -> None:
    """A file that comes out as it lies there keeps its time stamp; any other one is new, and nothing else is there."""
    out = tmp_path / "out"
    store.replace(out, {"kept.py": "one\n", "changed.py": "one\n", "inside/gone.py": "one\n"})
    for path in out.rglob("*.py"):
        os.utime(path, (1, 1))

    store.replace(out, {"kept.py": "one\n", "changed.py": "two\n", "inside/new.py": "one\n"})

    found = {path.relative_to(out).as_posix(): path for path in out.rglob("*.py")}
    assert {name: path.read_text() for name, path in found.items()} == {
        "kept.py": "one\n",
        "changed.py": "two\n",
        "inside/new.py": "one\n",
    }
    assert [name for name, path in found.items() if path.stat().st_mtime == 1] == ["kept.py"]
    assert {path.stat().st_nlink for path in found.values()} == {1}


def test_without_hard_links_everything_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the file system has none, as on some sticks and shares, what is as it was is written anew."""
    out = tmp_path / "out"
    store.replace(out, {"kept.py": "one\n"})

    def refused(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "hardlink_to", refused)
    store.replace(out, {"kept.py": "one\n", "new.py": "two\n"})

    assert {path.name: path.read_text() for path in out.iterdir()} == {"kept.py": "one\n", "new.py": "two\n"}


def test_writing_fails_without_harm(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the swap itself fails the old output is back where it was."""
    out = tmp_path / "out"
    store.replace(out, {"a.py": "old"})
    rename = Path.rename

    def broken(self: Path, target: Path) -> Path:
        if ".new-" in self.name:
            raise OSError(28, "No space left on device")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", broken)
    with pytest.raises(SpecError) as error:
        store.replace(out, {"a.py": "new"})

    assert "No space left" in error.value.problem
    assert [path.name for path in tmp_path.iterdir()] == ["out"]
    assert (out / "a.py").read_text() == "old"


def test_what_was_renamed_is_found_under_its_old_name(tmp_path: Path) -> None:
    """A class and a method that names.lock knows under an old name work under it, with a warning."""
    systems = read_systems(HERE / "spec")
    package = assemble(read_distribution(HERE / "spec"), systems, build_all([garage()]))
    store.replace(tmp_path / "out", package.files)
    code = """
import inspect, warnings
from garage_client import garage
warnings.simplefilter("error")
for old in (lambda: garage.models.Receipt, lambda: garage.Client().cars.read("1")):
    try:
        old()
    except DeprecationWarning as warning:
        print(warning)
warnings.simplefilter("ignore")
print(garage.models.Receipt is garage.models.Ticket)
print(inspect.signature(garage.Cars.read) == inspect.signature(garage.Cars.get))
"""

    ran = python(code, tmp_path / "out")

    assert ran.err == ""
    first, second, *same = ran.out.splitlines()
    assert first.startswith("garage_client.garage.models.Receipt is called garage_client.garage.models.Ticket now")
    assert second.startswith("read() is called get() now")
    assert same == ["True", "True"]
