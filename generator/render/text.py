"""The one way by which text of a document enters generated Python, and nothing else gets in."""

from __future__ import annotations

import json
import re
import textwrap
from typing import Any

WIDTH = 108
_WORD = re.compile(r"\S+")


def quoted(value: Any) -> str:
    """A JSON value as a Python literal; whatever the text holds, it stays data."""
    if isinstance(value, str):
        return repr(value)
    if isinstance(value, dict):
        return "{" + ", ".join(f"{quoted(key)}: {quoted(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(quoted, value)) + "]"
    if isinstance(value, tuple):
        return "(" + "".join(f"{quoted(item)}, " for item in value) + ")"
    if value is None or isinstance(value, bool | int | float):
        return repr(value)
    raise TypeError(f"{type(value).__name__} is no JSON value")


def toml(text: str) -> str:
    """A basic string of TOML, whose escapes are those of JSON."""
    return json.dumps(plain(text))


def plain(text: str) -> str:
    """One paragraph of what a reader sees: no control characters, none that turn text round or can't be shown."""
    text = text.encode("utf-8", "replace").decode("utf-8")
    return visible(re.sub(r"[\s\x00-\x1f\x7f-\x9f\u2028\u2029]+", " ", text)).strip()


def visible(text: str) -> str:
    """Without characters that turn others round, are invisible or can't be shown; line ends stay."""
    if text.replace("\n", "").isprintable():
        return text
    return "".join(each for each in text if each.isprintable() or each == "\n")


def first_paragraph(text: str) -> str:
    """What a docstring shows of a long Markdown text: all up to the first blank line."""
    return plain(re.split(r"\n\s*\n", text.strip(), maxsplit=1)[0])


def docstring(paragraphs: str | list[str], indent: int = 4) -> str:
    """A whole docstring, quotes included, wrapped and indented for its place."""
    if isinstance(paragraphs, str):
        paragraphs = [paragraphs]
    lines: list[str] = []
    for paragraph in paragraphs:
        if lines:
            lines.append("")
        for line in paragraph.split("\n"):
            lead = re.match(r" *", line)
            margin = lead.group() if lead else ""
            lines += _wrapped(plain(line), margin, WIDTH - indent)
    text = "\n".join(lines).replace("\\", "\\\\")
    if '"""' in text:
        text = text.replace('"', '\\"')
    elif text.endswith('"'):
        text = text[:-1] + '\\"'
    body = text if "\n" not in text else text + "\n"
    return textwrap.indent(f'"""{body}"""', " " * indent).lstrip()


def _wrapped(text: str, margin: str, width: int) -> list[str]:
    if not text or len(margin) + len(text) <= width:
        # Most lines: textwrap comes to the same and takes thirty times as long.
        return [margin + text if text else ""]
    # textwrap breaks a long word piece by piece and copies the rest each time.
    pieces = _WORD.sub(_in_pieces, text)
    return textwrap.wrap(pieces, width, initial_indent=margin, subsequent_indent=margin + "    " * bool(margin))


def _in_pieces(word: re.Match[str]) -> str:
    text = word[0]
    return " ".join(text[start : start + WIDTH] for start in range(0, len(text), WIDTH))


def comment(text: str) -> str:
    """Text that can stand behind a ``#``."""
    return plain(text)
