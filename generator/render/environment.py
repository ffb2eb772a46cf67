"""The Jinja environment of our templates: strict, with the filters that quote."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Iterator, MutableMapping
from contextlib import contextmanager
from dataclasses import MISSING, Field, fields
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template, TemplateError, TemplateSyntaxError

from ..diagnostics import Location, SpecError
from ..home import TEMPLATES
from ..kept import NOTHING, Kept, key
from .text import comment, docstring, quoted, toml, visible

if TYPE_CHECKING:
    from _typeshed import DataclassInstance


@contextmanager
def blaming(templates: Path) -> Iterator[None]:
    """A mistake in somebody's own template is told with its file and line; one in ours is a defect of the generator."""
    try:
        yield
    except TemplateError as error:
        if templates == TEMPLATES:
            raise
        frames = [(Path(each.filename), each.lineno) for each in traceback.extract_tb(error.__traceback__)]
        if isinstance(error, TemplateSyntaxError):
            frames = [(Path(error.filename or templates / (error.name or "")), error.lineno)]
        inside = [(path.relative_to(templates), line) for path, line in frames if path.is_relative_to(templates)]
        path, line = inside[-1] if inside else (Path(error.message or "a template"), None)
        raise SpecError(
            Location(str(path), line), str(error.message), "correct this template of --templates"
        ) from error


@lru_cache(maxsize=4)
def environment(templates: Path, kept: Kept = NOTHING) -> Environment:
    """Strict, and with the filters that quote; compiles a template once, and again when its file is changed."""
    made = Environment(
        loader=_Loader(templates, kept),
        undefined=StrictUndefined,
        finalize=lambda value: visible(value) if isinstance(value, str) else value,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.filters.update(quoted=quoted, docstring=docstring, comment=comment, toml=toml, stated=stated)
    return made


class _Loader(FileSystemLoader):
    """Keeps the Python that Jinja makes of a template: making it takes five times as long as compiling it."""

    def __init__(self, templates: Path, kept: Kept) -> None:
        super().__init__(templates)
        self._kept = kept
        self._made_by = key(version("jinja2"), sys.version, Path(__file__).read_bytes())

    def load(self, environment: Environment, name: str, globals: MutableMapping[str, Any] | None = None) -> Template:
        source, filename, is_current = self.get_source(environment, name)
        slot = f"template.{name.replace('/', '.')}"
        made_from = key(self._made_by, name, source)
        python = self._kept.get(slot, made_from)
        if python is None:
            python = environment.compile(source, name, filename, raw=True)
            self._kept.put(slot, made_from, python)
        code = compile(python, filename, "exec")
        return environment.template_class.from_code(environment, code, globals or {}, is_current)


def stated(record: DataclassInstance) -> list[tuple[str, Any]]:
    """The fields that aren't as by default, with their values: what its class in the package has to be told."""
    values = [(each, getattr(record, each.name)) for each in fields(record)]
    return [(each.name, value) for each, value in values if value != _by_default(each)]


def _by_default(field: Field[Any]) -> Any:
    return field.default if field.default_factory is MISSING else field.default_factory()
