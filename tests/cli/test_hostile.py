"""No text of a document can become code."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from generator.diagnostics import Report
from generator.layers import ApiConfig, Package
from generator.pipeline import assemble, build

from .running import IMPORT_ALL, generator, python

EVIL = [
    '"""\nimport os; os.system("touch pwned")\n"""',
    "'''\npwned()\n'''",
    "x\\",
    "{{ pwned() }}{% for pwned in x %}",
    "'); pwned(); ('",
    '"); pwned(); ("',
    "a\nimport pwned\n",
    "#\rpwned()",
    "\u2028pwned()\u2029",
    "\x00\x1b[31m",
    "__class__",
    "import",
    "${pwned}",
    "日本語 é",
    "a\u202e\u2066)(denwp\u2069\u202c\u200b\u200d\ufeff\u00ad\U000e0041\ue000b",
]


def hostile(text: str) -> dict[str, Any]:
    """A document that says ``text`` wherever a document may say something."""
    thing = {
        "type": "object",
        "description": text,
        "title": text,
        "properties": {
            text: {"type": "string", "description": text, "default": text, "example": text},
            "kind": {"type": "string", "enum": [text, "plain", f"{text}2"]},
            "constant": {"type": "string", "enum": [text]},
            "pattern": {"type": "string", "pattern": text, "format": text},
            "either": {
                "oneOf": [{"$ref": "#/components/schemas/Other"}, {"type": "string"}],
                "discriminator": {"propertyName": text, "mapping": {text: "#/components/schemas/Other"}},
            },
        },
        "required": [text],
    }
    operation = {
        "operationId": text,
        "tags": [text],
        "summary": text,
        "description": f"{text}\n\nScope Name | Mandatory State\n|---|---|\n|{text}|Required|\n",
        "security": [{"oauth": [text]}],
        "parameters": [
            {"name": text, "in": "query", "description": text, "schema": {"type": "string", "default": text}},
            {
                "name": "kinds",
                "in": "query",
                "schema": {"type": "array", "items": {"type": "string", "enum": [text, "b"]}},
            },
        ],
        "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}},
        "responses": {
            "200": {
                "description": text,
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}},
            }
        },
    }
    return {
        "openapi": "3.0.3",
        "info": {"title": text, "version": text, "description": text},
        "servers": [{"url": f"https://example.test/{text}", "description": text}],
        "paths": {f"/things/{text.replace('{', '(').replace('}', ')').replace('/', '|')}": {"post": operation}},
        "components": {
            "securitySchemes": {
                "oauth": {
                    "type": "oauth2",
                    "flows": {"implicit": {"authorizationUrl": text, "scopes": {text: text}}},
                }
            },
            "schemas": {"Thing": thing, "Other": {"type": "object", "properties": {"x": {"type": "string"}}}},
        },
    }


def called_or_imported(text: str) -> set[str]:
    """What a module calls by a bare name or as an attribute, and what it imports absolutely."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            names.add(node.func.id)
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            names.add(node.func.attr)
        elif isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
    return names


def shows_what_it_holds(text: str) -> bool:
    """No character turns the order of others round, is invisible, or is nothing that a font could show."""
    return all(line.isprintable() for line in text.split("\n"))


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Package]:
    """A whole package for each text, with the sub-package ``evil0`` for the first."""
    folder = tmp_path_factory.mktemp("documents")
    made = {}
    for number, text in enumerate(EVIL):
        document = folder / f"hostile{number}.json"
        document.write_text(json.dumps(hostile(text)), "utf-8")
        config, report = ApiConfig(name=f"evil{number}", document=str(document)), Report()
        made[config.name] = assemble(None, (), [(build(config, report), report)])
    return made


@pytest.mark.parametrize("number", range(len(EVIL)))
def test_text_stays_text(number: int, packages: dict[str, Package]) -> None:
    """Quotes, backslashes, newlines, template marks, Python and what turns text round are data in any place."""
    files = packages[f"evil{number}"].files
    own = [text for path, text in files.items() if path.startswith(f"connected_car/evil{number}/")]

    assert own
    assert all(not called_or_imported(text) & {"pwned", "os", "system"} for text in own)
    assert not [path for path, text in files.items() if not shows_what_it_holds(text)]


def test_text_does_nothing_when_it_is_imported(packages: dict[str, Package], tmp_path: Path) -> None:
    """Every module of every such package can be imported, and no text acts while they are."""
    for package in packages.values():
        for name, text in package.files.items():
            path = tmp_path / "out" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")

    ran = python(
        IMPORT_ALL + "\nimport sys; print(sorted(each for each in sys.modules if each.endswith('.api')))",
        tmp_path / "out",
    )

    assert ran.err == ""
    assert all(f"connected_car.evil{number}.api" in ran.out for number in range(len(EVIL)))
    assert not list(tmp_path.rglob("pwned"))


def test_odd_text_is_generated_not_refused(tmp_path: Path) -> None:
    """Odd text is no reason to refuse a document: quotes, brackets, foreign letters and code go through."""
    document = tmp_path / "odd.json"
    document.write_text(json.dumps(hostile(f'it\'s "odd" {{{{ here }}}} \\ 日本語 {EVIL[0]}')), "utf-8")

    ran = generator("generate", "--document", str(document), "--name", "odd", "--out", str(tmp_path / "out"))

    assert (ran.code, ran.err) == (0, "")
    assert python(IMPORT_ALL, tmp_path / "out").err == ""
    assert not list(tmp_path.rglob("pwned"))


def mypy(tmp_path: Path, package: str) -> str:
    """What mypy --strict prints about a package below ``out``."""
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(tmp_path / "cache"), "-p", package]
    done = subprocess.run(command, cwd=tmp_path / "out", capture_output=True, text=True, check=False)
    return done.stdout + done.stderr


CLASSES = (
    *("Field", "BaseModel", "RootModel", "Enum", "Any", "Model", "Operation", "Parameter", "Paging", "ScopeRule"),
    *("Resource", "Pages", "MappingProxyType", "Client", "Sequence", "Literal", "Generic", "Held", "SentRemote"),
)
ARGUMENTS = ("call", "self", "body", "cls", "str", "operation", "client", "date", "from", "validate", "timeout")


@pytest.mark.slow
def test_names_that_the_code_needs_itself(tmp_path: Path) -> None:
    """Classes and parameters may be called like what generated modules import and define: mypy --strict finds no clash."""
    schemas = {name: {"type": "object", "properties": {"x": {"type": "string"}}} for name in CLASSES}
    parameters = [{"name": name, "in": "query", "schema": {"type": "string"}} for name in ARGUMENTS]
    paths = {
        f"/{name}": {
            "get": {
                "operationId": f"get{name}",
                "tags": ["things"],
                "parameters": parameters,
                "responses": {
                    "200": {
                        "description": "",
                        "content": {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}},
                    }
                },
            }
        }
        for name in CLASSES
    }
    document = tmp_path / "names.json"
    info = {"title": "Names", "version": "1"}
    document.write_text(
        json.dumps({"openapi": "3.0.3", "info": info, "paths": paths, "components": {"schemas": schemas}})
    )

    ran = generator("generate", "--document", str(document), "--name", "names", "--out", str(tmp_path / "out"))

    assert (ran.code, ran.err) == (0, "")
    assert mypy(tmp_path, "connected_car.names").startswith("Success")


TAGS = ("Client", "Held", "OAuth2", "models", "Grant")
MEMBERS = {
    "date": {"type": "string", "format": "date"},
    "datetime": {"type": "string", "format": "date-time"},
    "timedelta": {"type": "string", "format": "duration"},
    "Any": {},
    "str": {"type": "string"},
    "field": {"type": "integer", "enum": [1, 2]},
}
READ_ALL = """
from connected_car import clash
from connected_car.clash import models
print(models.Thing.from_wire({"date": "2026-01-31", "datetime": "2026-01-31T08:00:00Z", "Any": 1}).to_dict())
print(sorted((each.id, each.method) for each in clash.OPERATIONS.values() if each.path == "/same"))
print(clash.Same.operations.__annotations__["return"])
clash.Client(base_url="https://api.example").close()
"""


@pytest.mark.slow
def test_members_operations_and_tags_that_clash(tmp_path: Path) -> None:
    """Members called like types, operations alike but for an accent, tags called like classes of the package."""
    thing = {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}
    ok = {"200": {"description": "", "content": thing}}
    number = {"name": "number", "in": "query", "schema": {"type": "integer", "enum": [1, 2]}}
    paths: dict[str, Any] = {
        f"/{tag}": {"get": {"operationId": f"get {tag}", "tags": [tag], "parameters": [number], "responses": ok}}
        for tag in TAGS
    }
    paths["/same"] = {
        "get": {"operationId": "début", "responses": ok},
        "post": {"operationId": "debut", "responses": ok},
        "put": {"operationId": "operations", "responses": {"default": ok["200"]}},
    }
    schemas = {name: {"type": "object", "properties": MEMBERS} for name in ("Thing", "AsyncModels")}
    document = tmp_path / "clash.json"
    info = {"title": "Clash", "version": "1"}
    document.write_text(
        json.dumps({"openapi": "3.0.3", "info": info, "paths": paths, "components": {"schemas": schemas}})
    )

    ran = generator("generate", "--document", str(document), "--name", "clash", "--out", str(tmp_path / "out"))
    read = python(READ_ALL, tmp_path / "out")

    assert (ran.code, ran.err) == (0, "")
    assert mypy(tmp_path, "connected_car.clash").startswith("Success")
    assert read.err == ""
    assert "datetime.date(2026, 1, 31)" in read.out
    assert read.out.splitlines()[-1] == "Thing"
    assert "[('debut', 'POST'), ('début', 'GET'), ('operations', 'PUT')]" in read.out


@pytest.mark.slow
def test_a_document_without_classes(tmp_path: Path) -> None:
    """Operations that return nothing need no models, and mypy --strict is content with that."""
    get = {"operationId": "ping", "tags": ["things"], "responses": {"204": {"description": ""}}}
    document = tmp_path / "plain.json"
    document.write_text(
        json.dumps({"openapi": "3.0.3", "info": {"title": "Plain", "version": "1"}, "paths": {"/ping": {"get": get}}})
    )

    ran = generator("generate", "--document", str(document), "--name", "plain", "--out", str(tmp_path / "out"))

    assert (ran.code, ran.err) == (0, "")
    assert mypy(tmp_path, "connected_car.plain").startswith("Success")
