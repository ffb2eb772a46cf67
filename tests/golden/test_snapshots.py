"""What people read, each in one small snapshot: every template's output, the report, help, comparisons."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.cli.running import generator

HERE = Path(__file__).resolve().parent
GARAGE = HERE / "spec" / "garage" / "document.yaml"
EXPECTED = HERE / "expected"
TEMPLATES = HERE.parents[1] / "templates"

SHOWN = {
    "client/_method.jinja": ("garage_client/garage/resources/remotes.py", r"    def send\(.*?return [^\n]*\n"),
    "client/_require.jinja": ("garage_client/garage/client.py", r"    def require\(self, \*.*?return found\n"),
    "client/client.py.jinja": ("garage_client/garage/client.py", r"class Client.*?return Cars[^\n]*\n"),
    "client/grants.py.jinja": ("garage_client/garage/grants.py", r".*"),
    "client/operations.py.jinja": ("garage_client/garage/operations.py", r"GET_CARS: .*?\n\)\n"),
    "client/resource.py.jinja": ("garage_client/garage/resources/cars.py", r"\A.*?class Cars[^\n]*\n"),
    "models/module.py.jinja": ("garage_client/garage/models/car.py", r"class Lights.*?OFF[^\n]*\n.*class Seat.*"),
    "package/README.md.jinja": ("README.md", r"\A.*?\n\n.*?\n\n"),
    "package/REPORT.md.jinja": ("REPORT.md", r"## garage\n.*?(?=\n## |\Z)"),
    "package/api.py.jinja": ("garage_client/garage/api.py", r".*"),
    "package/api_init.py.jinja": ("garage_client/garage/__init__.py", r".*"),
    "package/availability.py.jinja": ("garage_client/garage/availability.py", r".*"),
    "package/drivers.py.jinja": ("garage_client/garage/drivers.py", r".*"),
    "package/events_init.py.jinja": ("garage_client/garage/events/__init__.py", r".*"),
    "package/main.py.jinja": ("garage_client/__main__.py", r".*"),
    "package/models_init.py.jinja": ("garage_client/garage/models/__init__.py", r".*"),
    "package/package_init.py.jinja": ("garage_client/__init__.py", r".*"),
    "package/pyproject.toml.jinja": ("pyproject.toml", r".*"),
    "package/scopes.py.jinja": ("garage_client/garage/scopes.py", r".*"),
    "package/unpublished.py.jinja": ("garage_client/lift.py", r".*"),
}
"""Template -> a file it makes, and the part of it that shows what the template does."""

WITHOUT = {"package/provenance.py.jinja", "client/operations_init.py.jinja", "client/resource_parts.py.jinja"} | {
    "package/models_index.py.jinja",
    "package/models_init_large.py.jinja",
    "package/foreign_README.md.jinja",
    "package/foreign_pyproject.toml.jinja",
    "package/webhooks.py.jinja",
}
"""Digests, which change with every line of the generator (tests/publish reads them), and what only large APIs and
packages of other people's documents have (tests/foreign builds them)."""


def test_no_template_is_without_a_snapshot() -> None:
    """A new template brings a snapshot along."""
    templates = {path.relative_to(TEMPLATES).as_posix() for path in TEMPLATES.rglob("*.jinja*")}

    assert templates == set(SHOWN) | WITHOUT


@pytest.mark.parametrize("template", sorted(SHOWN))
def test_template(template: str, snapshot: SnapshotAssertion) -> None:
    """The part of the reviewed output that one template is responsible for."""
    name, part = SHOWN[template]

    found = re.search(part, (EXPECTED / name).read_text("utf-8"), re.DOTALL)

    assert found is not None
    assert found.group() == snapshot


@pytest.mark.parametrize(
    "command", ["", "generate", "carries", "inspect", "facts", "compare", "update", "fetch", "publish"]
)
def test_help(command: str, snapshot: SnapshotAssertion, monkeypatch: pytest.MonkeyPatch) -> None:
    """What `--help` says."""
    monkeypatch.setenv("COLUMNS", "100")

    assert generator(*command.split(), "--help").out == snapshot


def test_comparison(snapshot: SnapshotAssertion, tmp_path: Path) -> None:
    """What `compare` prints of a document with a property renamed, a value added and a parameter gone."""
    changed = tmp_path / "new.yaml"
    text = GARAGE.read_text("utf-8").replace("speed: {type", "velocity: {type").replace("[On, Off]", "[On, Off, Dim]")
    changed.write_text(text.replace("        - $ref: '#/components/parameters/pageSize'\n", ""), "utf-8")

    assert generator("compare", str(GARAGE), str(changed)).out == snapshot


def test_inspection(snapshot: SnapshotAssertion) -> None:
    """What `inspect` prints."""
    assert generator("inspect", "tests/golden/spec/garage/document.yaml").out == snapshot
