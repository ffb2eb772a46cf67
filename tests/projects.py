"""Projects of their own, whose only API is the small one of ours, for tests that change or release one."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from .processes import generator

ROOT = Path(__file__).resolve().parent.parent
LINKED = ("generator", "templates")


def make(folder: Path) -> Path:
    """A project as a clone has it, generated once."""
    for name in LINKED:
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("LICENSE", "requirements.lock", ".gitignore", ".gitattributes"):
        shutil.copy(ROOT / name, folder / name)
    shutil.copytree(ROOT / "tests" / "golden" / "spec", folder / "spec")
    document = folder / "spec" / "garage" / "document.yaml"
    document.write_text(_run(folder, "facts", str(document)), "utf-8")
    _run(folder, "generate")
    return folder


def copy(made: Path, folder: Path) -> Path:
    """Another one like ``made``, with the bytecode and all that `generate` kept there.

    Its generator and its templates are the same files: no test edits them there, and they are most of it.
    """
    shutil.copytree(made, folder, ignore=lambda at, _: LINKED if at == str(made) else ())
    for name in LINKED:
        shutil.copytree(made / name, folder / name, copy_function=os.link)
    return folder


def _run(folder: Path, *arguments: str) -> str:
    ran = generator(folder, *arguments)
    assert ran.code == 0, ran.err
    return ran.out
