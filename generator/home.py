"""Where the generator's own files lie, in a checkout and installed from a wheel, and the project it works on."""

from __future__ import annotations

import hashlib
import sys
import tomllib
from collections.abc import Iterable
from functools import cache
from importlib.metadata import version as version_of
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_CHECKOUT = _PACKAGE.parent

INSTALLED = (_PACKAGE / "templates").is_dir()
"""From a wheel: what a checkout has beside this package lies inside it."""

_OURS = _PACKAGE if INSTALLED else _CHECKOUT
TEMPLATES = _OURS / "templates"
LICENSE = _OURS / "LICENSE"

PROJECT = Path.cwd() if INSTALLED else _CHECKOUT
"""The folder with spec/ and generated/: the checkout, else the one where people stand."""

COMMAND = "connected-car-generator" if INSTALLED else "python -m generator"
"""What people type."""


def version() -> str:
    """The version of the generator."""
    if INSTALLED:
        return version_of("connected-car-generator")
    if not (_CHECKOUT / "pyproject.toml").exists():
        return "0 (a copy without its pyproject.toml)"
    return str(tomllib.loads((_CHECKOUT / "pyproject.toml").read_text("utf-8"))["project"]["version"])


def stamp() -> str:
    """Hash of all that decides what comes out beside spec/ (no part of what comes out): code, templates, pinned libraries."""
    return _hash([*_code(), *TEMPLATES.rglob("*.*")])


@cache
def code() -> str:
    """Hash of the generator, of Python and of the libraries that write what comes out, without the templates."""
    libraries = [f"{name} {version_of(name)}" for name in _LIBRARIES]
    return "\n".join([sys.version, *libraries, _hash(_code())])


_LIBRARIES = ("datamodel-code-generator", "jinja2", "openapi-python-client", "python-jsonpath", "pyyaml", "ruff")


def _code() -> list[Path]:
    return [*_PACKAGE.rglob("*.py"), *_OURS.glob("requirements.lock")]


def _hash(paths: Iterable[Path]) -> str:
    digest = hashlib.sha256()
    for path in sorted(paths):
        if path.is_file() and "__pycache__" not in path.parts:
            digest.update(f"{path.relative_to(_OURS).as_posix()}\0".encode())
            digest.update(path.read_bytes())
    return digest.hexdigest()
