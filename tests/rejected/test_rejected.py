"""Bad documents are refused with the place, the problem and a remedy; the process says it on one line each."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.__main__ import main
from generator.diagnostics import Report, SpecError
from generator.layers import ApiConfig
from generator.load import load
from generator.repair import repair
from tests.ports import free_port

HEAD = 'openapi: 3.0.3\ninfo: {title: Things, version: "1"}\n'
GET = "  /things:\n    get:\n      operationId: things\n"
OK = '      responses: {"200": {description: ""}}\n'


@dataclass(frozen=True)
class Bad:
    """A document that must be refused, and how."""

    title: str
    text: str | bytes
    line: int | None
    pointer: str
    problem: str
    remedy: str

    def __str__(self) -> str:
        return self.title


BAD = (
    Bad("prose", "Dear driver,\n", 1, "", "no OpenAPI document: a single text", "give an OpenAPI"),
    Bad("not YAML", HEAD + "paths: {a: [}\n", 3, "", "not YAML", "correct this line"),
    Bad("binary", b"PK\x03\x04\x00\x00", 1, "", "control character", "name a text file"),
    Bad("empty file", "", None, "", "the file is empty", "give an OpenAPI document"),
    Bad("only comments", "# nothing\n", None, "", "only comments", "give an OpenAPI"),
    Bad("list key", HEAD + "? [a, b]\n: c\n", 3, "", "a key must be a text", "correct this line"),
    Bad(
        "YAML tag",
        HEAD + "x-a: !!python/object:os.system {}\n",
        3,
        "/x-a",
        "python/object:os.system is not allowed",
        "write a plain value",
    ),
    Bad("YAML tag of our own", HEAD + "x-a: !mine text\n", 3, "/x-a", "!mine is not allowed", "write a plain value"),
    Bad(
        "mapping that is something else",
        "name: x\nversion: 1\n",
        1,
        "",
        "a mapping of name, version",
        "give an OpenAPI",
    ),
    Bad(
        "data catalog",
        "info: {title: Data}\ndata:\n- {name: Speed, domain: trip}\n",
        1,
        "",
        "a data catalog, a mapping of info, data",
        "give an OpenAPI",
    ),
    Bad(
        "data catalog as a table",
        '[{"ID": 1, "api path": "/things"}]',
        1,
        "",
        "a data catalog, a list of 1 objects with ID, api path",
        "give an OpenAPI",
    ),
    Bad(
        "OpenAPI 4",
        HEAD.replace("3.0.3", "4.0.0"),
        1,
        "/openapi",
        "openapi 4.0.0 is not supported",
        "give an OpenAPI",
    ),
    Bad("Swagger 1.2", 'swagger: "1.2"\n', 1, "/swagger", "swagger 1.2 is not supported", "give an OpenAPI"),
    Bad(
        "reference to a file that is not there",
        HEAD + 'paths:\n  /things: {$ref: "things.yaml#/get"}\n',
        None,
        "",
        "there is no such file",
        "check the path",
    ),
    Bad(
        "external schema",
        HEAD + 'paths: {}\ncomponents:\n  schemas:\n    A: {$ref: "https://host.example/a.yaml"}\n',
        6,
        "/components/schemas/A",
        "leaves the document",
        "download the document with its parts",
    ),
    Bad(
        "parameter without a name",
        HEAD + "paths:\n" + GET + "      parameters: [{in: query}]\n" + OK,
        7,
        "/paths/~1things/get/parameters/0",
        "no name or no location",
        "give it `name` and `in`",
    ),
    Bad("100,000 levels of JSON", "[" * 100_000, 1, "", "nested deeper than 200 levels", "flatten"),
    Bad("100,000 levels of lists", HEAD + "x-a:\n" + "- " * 100_000, 4, "", "nested deeper than 200 levels", "flatten"),
    Bad("100,000 levels of mappings", '{"openapi": ' + '{"a":' * 100_000, 1, "", "nested deeper", "flatten"),
    Bad(
        "alias bomb",
        HEAD
        + "x0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]\n"
        + "".join(f"x{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 7)),
        8,
        "/x5/7",
        "more than 1,000,000 values once its aliases are expanded",
        "without aliases",
    ),
    Bad(
        "a million values",
        HEAD + f"x-a: [{'1, ' * 1_000_000}]\n",
        3,
        "/x-a/999996",
        "more than 1,000,000 values",
        "in several",
    ),
    Bad(
        "alias inside itself", HEAD + "x-a: &a [*a]\n", 3, "/x-a/0", "*a has no anchor before it", "write the value out"
    ),
)


def refusal(document: str) -> SpecError:
    report = Report()
    with pytest.raises(SpecError) as error:
        repair(load(ApiConfig(name="bad", document=document), report), report)
    return error.value


@pytest.mark.parametrize("bad", BAD, ids=str)
def test_a_bad_document_is_refused(bad: Bad, tmp_path: Path) -> None:
    """The error names file, line and pointer, says what is wrong and what to do."""
    path = tmp_path / "bad.yaml"
    path.write_bytes(bad.text.encode() if isinstance(bad.text, str) else bad.text)

    error = refusal(str(path))

    assert error.location.file.startswith(str(path.parent))
    assert error.location.line == bad.line
    assert error.location.pointer == bad.pointer
    assert bad.problem in error.problem
    assert bad.remedy in error.remedy


def test_the_sample_of_the_openapi_project_is_no_car(tmp_path: Path) -> None:
    """Where spec/apis.toml expects the API of a car, the Petstore sample under another name is refused; elsewhere read."""
    path = tmp_path / "document.yaml"
    path.write_text("openapi: 3.0.3\ninfo:\n  title: OpenAPI Petstore\npaths:\n  /pet/{id}: {}\n")

    with pytest.raises(SpecError) as error:
        load(ApiConfig(name="bad", document=str(path), is_maintained=True), Report())

    assert (error.value.location.line, error.value.location.pointer) == (2, "/info/title")
    assert "the Petstore sample under another name" in error.value.problem
    assert list(load(ApiConfig(name="good", document=str(path)), Report()).tree["paths"]) == ["/pet/{id}"]


def test_recursive_schemas_are_legal(tmp_path: Path) -> None:
    """A schema may have itself as a member, directly or in a list."""
    path = tmp_path / "good.yaml"
    tree = 'A: {type: object, properties: {next: {$ref: "#/components/schemas/A"}, all: {type: array, items: {$ref: "#/components/schemas/A"}}}}'
    path.write_text(HEAD + "paths: {}\ncomponents:\n  schemas:\n    " + tree + "\n")

    document = repair(load(ApiConfig(name="good", document=str(path)), Report()), Report())

    assert document.tree["components"]["schemas"]["A"]["properties"]["next"] == {"$ref": "#/components/schemas/A"}


def test_a_directory_is_refused(tmp_path: Path) -> None:
    """The folder of a document is not the document."""
    error = refusal(str(tmp_path))

    assert (error.location.file, error.problem) == (str(tmp_path), "this is a directory")
    assert error.remedy == "name the document inside it"


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    """A path that leads nowhere is named."""
    assert refusal(str(tmp_path / "none.yaml")).problem == "there is no such file"


def test_a_file_without_permission_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the user may not read is named as such; root may read everything, so the refusal is simulated for it."""
    path = tmp_path / "secret.yaml"
    path.write_text(HEAD)
    path.chmod(0)
    if os.access(path, os.R_OK):

        def refuse(*_: object, **__: object) -> None:
            raise PermissionError(13, "Permission denied")

        monkeypatch.setattr("builtins.open", refuse)

    error = refusal(str(path))

    assert error.problem == "no permission to read this file"
    assert error.remedy == "make it readable for your user"


def test_a_pipe_is_refused(tmp_path: Path) -> None:
    """What would block for ever is not opened."""
    path = tmp_path / "pipe"
    os.mkfifo(path)

    assert refusal(str(path)).problem == "this is no regular file"


def test_a_50_mb_file_is_refused(tmp_path: Path) -> None:
    """The size is checked in front of the parser."""
    path = tmp_path / "huge.yaml"
    with path.open("wb") as stream:
        stream.write(HEAD.encode())
        stream.truncate(50_000_000)

    error = refusal(str(path))

    assert error.problem == "larger than 20 MB"
    assert "OpenAPI document" in error.remedy


def test_an_address_that_does_not_answer_is_refused() -> None:
    """A closed port is a clear error, not a traceback."""
    with free_port() as port:
        address = f"http://127.0.0.1:{port}/api.yaml"
        error = refusal(address)

    assert error.location.file == address
    assert error.problem.startswith("cannot be fetched")
    assert "network" in error.remedy


@pytest.mark.parametrize("address", ["ftp://host.example/a.yaml", "file:///etc/hostname"])
def test_other_protocols_are_refused(address: str) -> None:
    """Only http and https are read."""
    assert refusal(address).problem == "only http and https addresses are read"


@pytest.mark.parametrize("command", ["inspect", "facts"])
def test_the_command_ends_with_2(command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A wrong document is exit status 2 and one diagnostic on standard error."""
    path = tmp_path / "bad.yaml"
    path.write_text(HEAD.replace("3.0.3", "4.0.0"))

    status = main([command, str(path)])

    captured = capsys.readouterr()
    assert status == 2
    assert captured.out == ""
    assert f"{path}:1: openapi 4.0.0 is not supported" in captured.err
    assert "at: /openapi" in captured.err
    assert "remedy: give an OpenAPI" in captured.err
