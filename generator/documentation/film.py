"""A short film of a terminal, made of what the commands print: ``python -m generator.documentation.film``."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from html import escape
from pathlib import Path

from ..home import PROJECT
from .asking import asked

FILM = PROJECT / "docs" / "assets" / "film.svg"
COMMANDS = (
    ("--demo", "status"),
    ("--demo", "why", "3", "status.last_position"),
    ("scopes", "plan", "b2c", "trips.list", "--field", "Status.energies"),
)
_LINE, _LETTER, _MARGIN, _PAUSE = 17, 7.25, 14, 1.6
"""Height of a line and width of a letter in pixels; seconds between two commands."""


def film(generated: Path) -> str:
    """The commands and what they print now, as an SVG in which one comes after the other."""
    lines = [*_lines(generated)]
    length = lines[-1][1] + 3
    width = max(len(text) for text, _, _ in lines) * _LETTER + 2 * _MARGIN
    height = len(lines) * _LINE + 2 * _MARGIN
    shown = "\n".join(_shown(place, *line, length) for place, line in enumerate(lines))
    return f"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height}" role="img" aria-label="A terminal: {COMMANDS_SPOKEN}">
<style>text {{ font: 12px ui-monospace, "DejaVu Sans Mono", monospace; white-space: pre; fill: #d6deeb; }} .typed {{ fill: #7fdbca; }}</style>
<rect width="100%" height="100%" rx="6" fill="#0b1622"/>
{shown}
</svg>
"""


COMMANDS_SPOKEN = "; ".join(f"connected-car {' '.join(command)}" for command in COMMANDS)


def _lines(generated: Path) -> Iterator[tuple[str, float, bool]]:
    """Text, the second at which it comes, and whether a person types it."""
    second = 0.4
    for command in COMMANDS:
        yield f"$ connected-car {' '.join(command)}", second, True
        second += 0.8
        for line in asked(generated, "connected_car", *command).splitlines():
            yield line, second, False
        second += _PAUSE
        yield "", second, False


def _shown(place: int, text: str, second: float, is_typed: bool, length: float) -> str:
    kind = ' class="typed"' if is_typed else ""
    comes = f'<animate attributeName="opacity" calcMode="discrete" values="0;1" keyTimes="0;{second / length:.3f}" dur="{length:.1f}s"/>'
    at = _MARGIN + (place + 1) * _LINE - 4
    return f'<text x="{_MARGIN}" y="{at}"{kind} xml:space="preserve">{escape(text)}{comes}</text>' if text else ""


if __name__ == "__main__":
    FILM.write_text(film(PROJECT / "generated"), "utf-8")
    sys.stdout.write(f"{FILM}\n")
