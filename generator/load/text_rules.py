"""Text rules: what must be put right before any YAML parser reads the document.

Each rule is a function ``text -> (text, findings)`` in `TEXT_RULES`, applied in that order;
its name with hyphens is its rule id.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from ..diagnostics import Location, SpecError

MOST_STRAY_BYTES = 100_000
"""Each is told; a document with more of them is in another encoding, and needs no list of its letters."""


@dataclass(frozen=True, slots=True)
class TextRepair:
    """One application of a rule while reading."""

    rule: str
    line: int
    what: str
    pointer: str = ""


def decode_text(data: bytes, origin: str) -> tuple[str, list[TextRepair]]:
    """Text with ``\\n`` line ends and no tab that YAML would choke on, and what was changed."""
    text = data.decode("utf-8-sig", errors="surrogateescape")
    stray = islice(_STRAY_BYTE.finditer(text), MOST_STRAY_BYTES, None)
    if beyond := next(stray, None):
        line = text.count("\n", 0, beyond.start()) + 1
        problem = f"more than {MOST_STRAY_BYTES:,} bytes up to here are not UTF-8"
        raise SpecError(Location(origin, line), problem, "save the document as UTF-8")
    findings: list[TextRepair] = []
    for rule in TEXT_RULES:
        text, changes = rule(text)
        findings += changes
    if escaped := re.search("[\ud800-\udfff]", text):
        line = text.count("\n", 0, escaped.start()) + 1
        raise SpecError(Location(origin, line), "this byte is not UTF-8", "save the document as UTF-8")
    return text, findings


_STRAY_BYTE = re.compile("[\udc80-\udcff]")


def stray_byte(text: str) -> tuple[str, list[TextRepair]]:
    """A single byte that is not UTF-8 comes from a Windows editor: it is read as cp1252."""
    findings: list[TextRepair] = []
    line, counted = 1, 0

    def repaired(match: re.Match[str]) -> str:
        nonlocal line, counted
        byte = bytes([ord(match[0]) - 0xDC00])
        line += text[counted : match.start()].count("\n")
        counted = match.start()
        findings.append(TextRepair("stray-byte", line, f"byte 0x{byte[0]:02x} is not UTF-8: read as cp1252"))
        return byte.decode("cp1252", errors="replace")

    return _STRAY_BYTE.sub(repaired, text), findings


def line_ends(text: str) -> tuple[str, list[TextRepair]]:
    """CRLF and lone CR become LF; reported once, since it is one property of the file."""
    if "\r" not in text:
        return text, []
    line = re.split("\r", text, maxsplit=1)[0].count("\n") + 1
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text, [TextRepair("line-ends", line, "line ends other than LF")]


_BLOCK_HEADER = re.compile(r"(?:^|[\s:-])[|>][+-]?[1-9]?[+-]?\s*(?:#.*)?$")

# Quoted text is kept as it is. Whole runs are taken, so that no blank is looked at twice.
_QUOTED_OR_BLANK = re.compile(r"""(?<![^\s\[{,])(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')|[ \t]+""")


def tabs(text: str) -> tuple[str, list[TextRepair]]:
    """YAML forbids tabs between tokens; they become blanks. Tabs inside texts stay."""
    if "\t" not in text:
        return text, []
    findings: list[TextRepair] = []
    lines = text.split("\n")
    for number, in_block in enumerate(_inside_block_scalars(lines)):
        line = lines[number]
        if "\t" not in line or (in_block and line.strip()):
            continue
        lines[number] = _untabbed(line)
        if lines[number] != line:
            findings.append(TextRepair("tabs", number + 1, "a tab where YAML allows only blanks"))
    return "\n".join(lines), findings


def _untabbed(line: str) -> str:
    body = line.lstrip(" \t")
    indent = line[: len(line) - len(body)].expandtabs(2) if body else ""
    return indent + _QUOTED_OR_BLANK.sub(_blanks_between_tokens, body)


def _blanks_between_tokens(match: re.Match[str]) -> str:
    """A tab counts after an indicator, before a comment or a closing bracket, and at the end of a line."""
    line, start, end = match.string, match.start(), match.end()
    before, after = line[max(start - 1, 0) : start], line[end : end + 1]
    between = (before and before in ":?,[{-") or after in ("#", ",", "]", "}", "")
    return match[0].replace("\t", " ") if between and not match[0].strip() else match[0]


def _inside_block_scalars(lines: list[str]) -> Iterator[bool]:
    """For each line, whether it is content of a ``|`` or ``>`` scalar."""
    block_indent: int | None = None
    for line in lines:
        indent = len(line) - len(line.lstrip(" "))
        if block_indent is not None and (indent > block_indent or not line.strip()):
            yield True
            continue
        block_indent = indent if _BLOCK_HEADER.search(line) else None
        yield False


_SURROGATE_PAIR = re.compile(r"(?<!\\)((?:\\\\)*)\\u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})")


def json_surrogates(text: str) -> tuple[str, list[TextRepair]]:
    """JSON writes characters beyond U+FFFF as two escapes; YAML knows only whole characters."""
    if not _is_json(text):
        return text, []

    def joined(match: re.Match[str]) -> str:
        return match[1] + bytes.fromhex(match[2] + match[3]).decode("utf-16-be")

    return _SURROGATE_PAIR.sub(joined, text), []


_NOT_IN_YAML = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")


def json_characters(text: str) -> tuple[str, list[TextRepair]]:
    """Characters that JSON allows in a text and YAML doesn't, or takes for the end of a line, are escaped."""
    if not _is_json(text):
        return text, []
    return _NOT_IN_YAML.sub(lambda match: f"\\u{ord(match[0]):04x}", text), []


# A text that nobody closes goes to the end: else each quote inside would be tried as its beginning.
_JSON_TEXT = re.compile(r'"(?:[^"\\]|\\.)*+(?:"(\s*:)?|\\?\Z)', re.DOTALL)


def json_long_keys(text: str) -> tuple[str, list[TextRepair]]:
    """YAML wants a key of more than 1,024 characters to be marked as one."""
    if not _is_json(text):
        return text, []
    return _JSON_TEXT.sub(lambda match: f"? {match[0]}" if match[1] and len(match[0]) > 1000 else match[0], text), []


def _is_json(text: str) -> bool:
    return text.lstrip().startswith(("{", "["))


TEXT_RULES = (stray_byte, line_ends, tabs, json_surrogates, json_characters, json_long_keys)
