"""Code blocks of Markdown pages, and running them."""

from __future__ import annotations

import contextlib
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_FENCE = re.compile(
    r"^(?P<indent> *)```(?P<language>[\w-]*)(?P<info>[^\n]*)\n(?P<code>.*?)^(?P=indent)```$", re.DOTALL | re.MULTILINE
)


@dataclass(frozen=True)
class Block:
    """One fenced block; ``output`` is the ``text`` block that stands right below it, when there is one."""

    page: str
    line: int
    language: str
    code: str
    output: str | None = None

    def __str__(self) -> str:
        return f"{self.page}:{self.line}"


def blocks(page: Path, root: Path) -> list[Block]:
    """Every block of a page, in order."""
    text = page.read_text("utf-8")
    matches = list(_FENCE.finditer(text))
    found: list[Block] = []
    for place, match in enumerate(matches):
        after = matches[place + 1] if place + 1 < len(matches) else None
        follows = after and after["language"] == "text" and not text[match.end() : after.start()].strip()
        line = text.count("\n", 0, match.start()) + 1
        output = after["code"] if after and follows else None
        found.append(Block(page.relative_to(root).as_posix(), line, match["language"], match["code"], output))
    return found


def run(block: Block, root: Path, namespace: dict[str, Any]) -> str:
    """What the program prints. An error names the page and its line."""
    printed = io.StringIO()
    code = compile("\n" * block.line + block.code, str(root / block.page), "exec")
    with contextlib.redirect_stdout(printed):
        exec(code, namespace)
    return printed.getvalue()


def commands(block: Block) -> Iterator[tuple[str, str]]:
    """Each ``$ command`` of a console block with the lines it shows."""
    for part in re.split(r"^\$ ", block.code, flags=re.MULTILINE)[1:]:
        command, _, shown = part.partition("\n")
        yield command.partition("  #")[0].strip(), shown
