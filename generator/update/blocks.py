"""A YAML file of ours edited by lines, so that its comments and its order stay."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
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

    @property
    def name(self) -> str:
        """The key of the first entry."""
        return next((self._key(index) for index in range(len(self.lines)) if self._is_said(index)), "")

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

    def path(self, keys: Sequence[str]) -> int:
        """The line of the key that ``keys`` lead to from the top; 0 where there is none."""
        first, end, line = 0, len(self.lines), 0
        for name in keys:
            level = next((self._indent(index) for index in range(first, end) if self._is_said(index)), 0)
            found = [
                index
                for index in range(first, end)
                if self._is_said(index) and self._indent(index) == level and self._key(index) == name
            ]
            if not found:
                return 0
            line = found[0] + 1
            first, end = line, self.block(line).stop
        return line

    def items(self, line: int) -> list[int]:
        """The lines of the items of the list below the key at ``line``; none for 0."""
        inside = [index for index in self.block(line)[1:] if self._is_said(index)] if line else []
        level = self._indent(inside[0]) if inside else 0
        dashed = (index for index in inside if self._indent(index) == level)
        return [index + 1 for index in dashed if (self.lines[index] or "").lstrip().startswith("-")]

    def sibling(self, line: int) -> str:
        """The key of the entry before the one at ``line``, at its level; empty for the first one."""
        for index in range(line - 2, -1, -1):
            if self._is_said(index) and self._indent(index) <= self._indent(line - 1):
                return self._key(index) if self._indent(index) == self._indent(line - 1) else ""
        return ""

    def with_entry(self, under: Sequence[str], entry: str, after: str, heading: str) -> str:
        """The text with ``entry`` below the keys ``under``, behind its sibling ``after`` (at the head where that is none)
        and what stands there up to ``heading``."""
        line = self.path(under)
        if not line:
            *above, name = under
            return self.with_entry(above, f"{'  ' * len(above)}{name}:\n{entry}", "", "") if above else self.text
        lines = [text or "" for text in self.lines]
        lines[line - 1] = re.sub(r":\s*\{\}", ":", lines[line - 1])
        sibling = self.path([*under, after]) if after else 0
        place = self._below(self.block(sibling).stop if sibling else line, heading)
        lines[place:place] = entry.splitlines()
        return "".join(f"{text}\n" for text in lines)

    def heading(self, line: int) -> str:
        """The heading (``# --- what follows``) that the entry at ``line`` stands below; empty where none is."""
        level = self._indent(line - 1)
        for index in range(line - 2, -1, -1):
            if (self.lines[index] or "").lstrip().startswith("# ---"):
                return self.lines[index] or ""
            if self._is_said(index) and self._indent(index) < level:
                return ""
        return ""

    def _below(self, place: int, heading: str) -> int:
        """``place``, or where the entries below ``heading`` begin, if that is what comes next there."""
        end = place
        while heading and end < len(self.lines) and not self._is_said(end):
            if self.lines[end] == heading:
                while end + 1 < len(self.lines) and not (self.lines[end + 1] or "").strip():
                    end += 1
                return end + 1
            end += 1
        return place

    def with_action(self, action: str, line: int, heading: str) -> str:
        """The text with an item of the list that the file ends with, behind the item at ``line`` (at its head for 0) and
        what stands between it and the next one up to ``heading``."""
        place = self._below(self.block(line).stop if line else self.path(["actions"]), heading)
        lines = [text or "" for text in self.lines]
        lines[place:place] = action.splitlines()
        return "".join(f"{text}\n" for text in lines)

    def with_item(self, under: Sequence[str], item: str) -> str:
        """The text with ``item`` at the end of the list below the keys ``under``; as it is where there is no such list."""
        line = self.path(under)
        if not line:
            return self.text
        lines = [text or "" for text in self.lines]
        written = item if re.fullmatch(r"[\w:./-]+", item) else json.dumps(item)
        own = lines[line - 1]
        if "]" in own:
            head, _, tail = own.rpartition("]")
            lines[line - 1] = f"{head}{'' if head.endswith('[') else ', '}{written}]{tail}"
        else:
            place = self.block(line).stop
            lead = next((re.match(r"\s*", text)[0] for text in lines[line:place]), f"{' ' * self._indent(line - 1)}  ")  # type: ignore[index]
            lines.insert(place, f"{lead}- {written}")
        return "".join(f"{text}\n" for text in lines)

    def emptied(self, line: int) -> None:
        """The key at ``line``, below which nothing is left, says so: null would be no list of rows."""
        self.lines[line - 1] = f"{(self.lines[line - 1] or '').rstrip()} {{}}"

    def rename(self, line: int, old: str, new: str) -> bool:
        """Write ``new`` for ``old``, a word or a path of its own, where the entry at ``line`` first says it; whether it does."""
        for index in self.block(line):
            text = self.lines[index]
            found = re.search(rf"(?<![\w.]){re.escape(old)}(?![\w])", text or "")
            if text is not None and found:
                self.lines[index] = text[: found.start()] + new + text[found.end() :]
                return True
        return False

    def rename_all(self, line: int, old: str, new: str, outside: Sequence[str]) -> bool:
        """Write ``new`` wherever the entry at ``line`` says the word ``old``, but in the values of the keys ``outside``."""
        word = re.compile(rf"(\b(?:{'|'.join(outside)}): [^,}}]*)|(?<![\w.]){re.escape(old)}(?![\w])")
        changed = False
        for index in self.block(line):
            text = self.lines[index]
            if text is not None:
                self.lines[index] = word.sub(lambda found: found[1] or new, text)
                changed |= self.lines[index] != text
        return changed

    def rename_text(self, line: int, old: str, new: str) -> None:
        """Write ``new`` wherever the entry at ``line`` says ``old``, a whole text in quotes."""
        for index in self.block(line):
            text = self.lines[index]
            if text is not None:
                self.lines[index] = re.sub(
                    rf"(['\"]){re.escape(old)}\1", lambda found: f"{found[1]}{new}{found[1]}", text
                )

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

    def _key(self, index: int) -> str:
        found = re.match(r"\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s#\"'][^#]*?))\s*:(?:\s|$)", self.lines[index] or "")
        return next((each for each in found.groups() if each is not None), "") if found else ""

    def _is_said(self, index: int) -> bool:
        text = (self.lines[index] or "").strip()
        return bool(text) and not text.startswith("#")

    def _indent(self, index: int) -> int:
        text = self.lines[index] or ""
        return len(text) - len(text.lstrip())
