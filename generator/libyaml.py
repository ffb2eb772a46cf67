"""PyYAML on libyaml where this Python has it, else PyYAML's own parser and emitter: slower, with the same outcome."""

from __future__ import annotations

from itertools import count
from typing import Any

import yaml

_LINE_END = "\0\r\n\x85\u2028\u2029"


class PlainLoader(yaml.SafeLoader):
    """Takes a tab between two words of a plain text, as YAML and libyaml do."""

    def scan_plain_spaces(self, indent: int, start_mark: Any) -> Any:
        width = next(length for length in count() if self.peek(length) not in " \t")
        blanks = self.prefix(width)
        if "\t" not in blanks or self.peek(width) in _LINE_END:
            return super().scan_plain_spaces(indent, start_mark)
        self.forward(width)
        return [blanks]


LOADER: Any = getattr(yaml, "CSafeLoader", PlainLoader)
DUMPER: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
