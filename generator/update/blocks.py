"""A YAML file of ours edited by lines, so that its comments and its order stay."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(slots=True)
class Blocks:
    """The lines of a file; a line that was taken out is None, so that line numbers (from 1) stay those of the parser."""

    lines: list[str | None]

    @classmethod
    def of(cls, text: str) -> Blocks:
        return cls(list(text.splitlines()))

    @property
    def text(self) -> str:
        return "".join(f"{line}\n" for line in self.lines if line is not None)

    def block(self, line: int) -> range:
        """Indices of the entry that begins at ``line``: to the next one at its level or above."""
        first = line - 1
        end = first + 1
        while end < len(self.lines) and (not self._is_said(end) or self._indent(end) > self._indent(first)):
            end += 1
        while end > first + 1 and not self._is_said(end - 1):
            end -= 1
        return range(first, end)

    def key(self, line: int, name: str) -> int:
        """The line of the key ``name`` whose value begins at ``line``, on it or above; 0 where there is none."""
        for index in range(min(line, len(self.lines)) - 1, -1, -1):
            if re.match(rf"\s*['\"]?{re.escape(name)}['\"]?\s*:(\s|$)", self.lines[index] or ""):
                return index + 1
        return 0

    def said(self, line: int) -> str:
        """The entry at ``line`` with the comment directly above it, as it stands."""
        return "\n".join(found for index in self._whole(line) if (found := self.lines[index]) is not None)

    def delete(self, line: int) -> None:
        """Take the entry out, with the comment directly above it."""
        for index in self._whole(line):
            self.lines[index] = None

    def with_entry(self, under: str, entry: str, item: str) -> str:
        """The text with ``entry`` below the key ``a/b``, or with ``item`` in its list; as it is where there is no such key."""
        if not under:
            return f"{self.text}\n{entry}"
        keys, line = under.split("/"), len(self.lines)
        line = self.key(line, keys[-1])
        if not line:
            return self._with_key(keys, entry) if entry else self.text
        lines = [text for text in self.lines if text is not None]
        if entry:
            lines[line:line] = entry.splitlines()
        else:
            lines[line - 1] = re.sub(
                r"\]", f", {item}]" if not lines[line - 1].endswith("[]") else f"{item}]", lines[line - 1], count=1
            )
        return "".join(f"{text}\n" for text in lines)

    def _with_key(self, keys: list[str], entry: str) -> str:
        """The text with the last of ``keys``, which it lacks, and ``entry`` below it."""
        if len(keys) == 1:
            return f"{self.text}\n{keys[0]}:\n{entry}"
        return self.with_entry("/".join(keys[:-1]), f"{'  ' * (len(keys) - 1)}{keys[-1]}:\n{entry}", "")

    def rename(self, line: int, old: str, new: str) -> None:
        """Write ``new`` for ``old``, a word or a path of its own, where the entry at ``line`` first says it."""
        for index in self.block(line):
            text = self.lines[index]
            found = re.search(rf"(?<![\w.]){re.escape(old)}(?![\w])", text or "")
            if text is not None and found:
                self.lines[index] = text[: found.start()] + new + text[found.end() :]
                return

    def drop(self, line: int, item: str) -> None:
        """Take one item out of the list that stands at ``line``, on it or below it."""
        for index in self.block(line):
            text = self.lines[index]
            if text is None:
                continue
            if re.fullmatch(rf"\s*- ['\"]?{re.escape(item)}['\"]?\s*(#.*)?", text):
                self.lines[index] = None
                return
            shorter = re.sub(rf"(?<=[\[,])\s*['\"]?{re.escape(item)}['\"]?\s*(?:,\s*|(?=\]))", "", text, count=1)
            if shorter != text:
                self.lines[index] = re.sub(r",\s*\]", "]", shorter)
                return

    def _whole(self, line: int) -> range:
        found = self.block(line)
        first = found.start
        while first and (self.lines[first - 1] or "").lstrip().startswith("#"):
            first -= 1
        # A comment that a blank line or a heading sets apart is of more than this entry.
        heading = first and (self.lines[first] or "").lstrip().startswith("# ---")
        return range(found.start if heading else first, found.stop)

    def _is_said(self, index: int) -> bool:
        text = (self.lines[index] or "").strip()
        return bool(text) and not text.startswith("#")

    def _indent(self, index: int) -> int:
        text = self.lines[index] or ""
        return len(text) - len(text.lstrip())
