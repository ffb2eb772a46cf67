"""Documents of the tests, written as short as their promise, and what the generator makes of them."""

from __future__ import annotations

import importlib
import itertools
import sys
import tempfile
import textwrap
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

from generator.diagnostics import Diagnostic, Report
from generator.layers import ApiConfig, Class, FileTree, Operation
from generator.pipeline import assemble, build, build_all

HEAD = "openapi: 3.0.3\ninfo: {title: Shop, version: '1'}\n"


@dataclass(frozen=True, slots=True)
class Made:
    """What became of a document."""

    tree: FileTree
    report: Report

    @property
    def operations(self) -> dict[str, Operation]:
        return {each.id: each for each in self.tree.scoped.api.operations}

    @property
    def classes(self) -> dict[str, Class]:
        return {each.name: each for each in self.tree.scoped.api.classes}

    @property
    def left_out(self) -> list[tuple[str, str]]:
        """Row and pointer of each operation that isn't there."""
        return [(each.rule, each.location.pointer) for each in self.report.of("left-out")]

    @property
    def reported(self) -> list[tuple[str, str]]:
        """Row and pointer of each part that isn't there."""
        return [(each.rule, each.location.pointer) for each in self.report.of("reported")]

    def file(self, name: str) -> str:
        """The source of one module below the sub-package."""
        return self.tree.files[f"shop/api/{name}"]

    def told(self) -> list[Diagnostic]:
        return list(self.report)


_COUNT = itertools.count()


def imported(text: str, folder: Path) -> ModuleType:
    """The sub-package of a document, imported; ``folder`` is where the package is written."""
    home = f"shop_{next(_COUNT)}"
    (folder / "document.yaml").write_text(HEAD + textwrap.dedent(text) if "openapi:" not in text else text, "utf-8")
    config = ApiConfig("api", str(folder / "document.yaml"), package=home)
    package = assemble(None, [], build_all([config]))
    for path, content in package.files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(content, "utf-8")
    sys.path.insert(0, str(folder))
    try:
        return importlib.import_module(f"{home}.api")
    finally:
        sys.path.remove(str(folder))


def made(text: str, name: str = "document.yaml", beside: dict[str, str] | None = None) -> Made:
    """The sub-package ``shop.api`` of a document; without a version of its own it is OpenAPI 3.0.3."""
    text = textwrap.dedent(text)
    if "openapi:" not in text and "swagger:" not in text and not text.lstrip().startswith("{"):
        text = HEAD + text
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_text(text, "utf-8")
        for other, content in (beside or {}).items():
            (Path(folder) / other).parent.mkdir(parents=True, exist_ok=True)
            (Path(folder) / other).write_text(textwrap.dedent(content), "utf-8")
        report = Report()
        return Made(build(ApiConfig("api", str(path), package="shop"), report), report)
