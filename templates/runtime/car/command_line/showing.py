"""An answer as a table, JSON, CSV or GeoJSON. Colours and bars with rich at a terminal; plain text otherwise."""

from __future__ import annotations

import csv
import importlib.util
import io
import json
import os
import sys
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from ...core.base.printing import printable
from ...core.model.dates import in_zone
from .answer import Answer, Column

if TYPE_CHECKING:
    from rich.console import RenderableType

_BAR = 10


def shown(answer: Answer, form: str) -> str:
    """The text to print; ``form`` is ``table``, ``json``, ``csv`` or ``geojson``."""
    if form == "json":
        return _json({"units": answer.units | _spans(answer), "rows": [_plain(row) for row in answer.rows]})
    if form == "geojson":
        return _json({"type": "FeatureCollection", "features": [*answer.features]})
    if form == "csv":
        return _csv(answer)
    if answer.text:
        return "".join(f"{printable(line)}\n" for line in answer.text.split("\n"))
    return _rich(answer) if _is_rich() else _table(answer)


def _json(value: Any) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"


def _plain(row: Mapping[str, Any]) -> dict[str, Any]:
    """Times in UTC, spans in seconds."""
    return {name: written(value) for name, value in row.items()}


def _spans(answer: Answer) -> dict[str, str]:
    return {name: "s" for row in answer.rows for name, value in row.items() if isinstance(value, timedelta)}


def written(value: Any) -> Any:
    """A value of a row as JSON has it."""
    if isinstance(value, datetime):
        return in_zone(value, UTC).isoformat()
    return value.total_seconds() if isinstance(value, timedelta) else value


def _csv(answer: Answer) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow([each.title for each in answer.columns])
    for row in answer.rows:
        writer.writerow(["" if (value := written(row.get(each.name))) is None else value for each in answer.columns])
    return text.getvalue()


def _cell(value: Any, unit: str = "") -> str:
    """As people read it: local time, yes and no, one decimal; a place to the metre."""
    if value is None:
        return "-"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime):
        return in_zone(value, None).strftime("%Y-%m-%d %H:%M")
    if isinstance(value, timedelta):
        return span(value)
    if isinstance(value, float) and unit == "°":
        return f"{value:.5f}"
    return f"{value:.1f}".removesuffix(".0") if isinstance(value, float) else printable(str(value))


def span(value: timedelta) -> str:
    """How long, in its two largest units: ``2 h 5 min``; ``-2 h`` of a stamp that lies ahead."""
    seconds = abs(int(value.total_seconds()))
    days, hours, minutes = seconds // 86_400, seconds // 3600 % 24, seconds // 60 % 60
    parts = [f"{count} {unit}" for count, unit in ((days, "d"), (hours, "h"), (minutes, "min")) if count]
    length = " ".join(parts[:2]) or f"{seconds} s"
    return f"-{length}" if value < timedelta() and seconds else length


def _table(answer: Answer) -> str:
    if not answer.rows:
        return "nothing\n"
    lines = [[each.title for each in answer.columns]]
    lines += [[_cell(row.get(each.name), each.unit) for each in answer.columns] for row in answer.rows]
    widths = [max(len(line[index]) for line in lines) for index in range(len(answer.columns))]
    texts = ["  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in lines]
    return "\n".join(texts) + "\n"


def _is_rich() -> bool:
    """Only where somebody looks: never in a pipe, never against NO_COLOR, nor where bars can't be written."""
    looked_at = sys.stdout.isatty() and "utf" in sys.stdout.encoding.lower() and not os.environ.get("NO_COLOR")
    return looked_at and importlib.util.find_spec("rich") is not None


def _rich(answer: Answer) -> str:
    from rich.console import Console
    from rich.table import Table

    table = Table(*[each.title for each in answer.columns], box=None, header_style="bold")
    for row in answer.rows:
        table.add_row(*[_bar(each, row.get(each.name)) for each in answer.columns])
    console = Console(file=(text := io.StringIO()), force_terminal=True)
    console.print(table)
    return text.getvalue()


def _bar(column: Column, value: Any) -> RenderableType:
    """A level as a bar; red where it is low."""
    from rich.text import Text

    if not column.level or not isinstance(value, int | float):
        return Text(_cell(value, column.unit))
    full = round(min(max(value, 0), 100) / 100 * _BAR)
    colour = "red" if value < 20 else "yellow" if value < 40 else "green"
    return f"[{colour}]{'█' * full}{'░' * (_BAR - full)}[/] {_cell(value)}"
