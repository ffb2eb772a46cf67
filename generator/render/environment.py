"""The Jinja environment of our templates: strict, with the filters that quote."""

from __future__ import annotations

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from .text import comment, docstring, quoted, visible


def dress(environment: Environment) -> Environment:
    """Strictness and filters; also for the environment that openapi-python-client brings."""
    environment.undefined = StrictUndefined
    environment.finalize = lambda value: visible(value) if isinstance(value, str) else value
    environment.filters.update(quoted=quoted, docstring=docstring, comment=comment)
    return environment


def environment(templates: Path) -> Environment:
    return dress(
        Environment(
            loader=FileSystemLoader(templates), trim_blocks=True, lstrip_blocks=True, keep_trailing_newline=True
        )
    )
