"""Documents of the tests, written as short as their promise, and what the generator makes of them."""

from __future__ import annotations

import tempfile
import textwrap
from dataclasses import dataclass
from pathlib import Path

from generator.diagnostics import Diagnostic, Report
from generator.layers import ApiConfig, Class, FileTree, Operation
from generator.pipeline import build

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
