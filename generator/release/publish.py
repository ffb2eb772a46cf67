"""Whether this tree may be published, and the upload."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from ..apis import Distribution
from ..diagnostics import Location, SpecError
from .changelog import UNRELEASED, sections
from .distributions import Built
from .promises import released_version, unkept
from .quiet import quiet
from .verdict import Verdict


def ready(root: Path, distribution: Distribution, found: Verdict) -> list[str]:
    """Sentences that say what is in the way of publishing the tree at ``root``; none when nothing is."""
    version = distribution.version
    problems = []
    if changed := _git(root, "status", "--porcelain").splitlines():
        problems.append(f"the tree is dirty ({len(changed)} paths, such as {changed[0][3:]}): commit first")
    newest = next(iter(sections(distribution.changelog)), None)
    if newest is None or newest.version != version:
        named = newest.version if newest else UNRELEASED
        problems.append(f"spec/CHANGELOG.md starts with {named}: name that section {version}, with the date")
    if released_version(distribution.released) == version or _is_tagged_elsewhere(root, f"v{version}"):
        problems.append(f"{version} was released before: raise version in spec/package.toml")
    return problems + unkept(distribution, found)


def publish(built: Built, repository: str) -> None:
    """Upload with twine: to an address, or to a name that ~/.pypirc gives one. Raises SpecError when it is refused.

    Credentials are twine's business (``TWINE_USERNAME``, ``TWINE_PASSWORD``, a keyring).
    """
    where = ("--repository-url" if "://" in repository else "--repository", repository)
    # Verbose: only then twine shows the reply, and indexes say there that a file exists.
    quietly = ("--non-interactive", "--disable-progress-bar", "--verbose")
    done = subprocess.run(
        [sys.executable, "-m", "twine", "upload", *quietly, *where, str(built.wheel), str(built.sdist)],
        env={**os.environ, "NO_COLOR": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode == 0:
        return
    told = quiet((done.stdout + done.stderr).strip(), os.environ)
    shown = quiet(repository, os.environ)
    if re.search(r"\b409\b|already\s+exist", told):
        problem, remedy = f"{shown} has this version already", "raise version in spec/package.toml"
    else:
        problem, remedy = (
            f"twine could not upload it:\n{told}",
            "check the repository, TWINE_USERNAME and TWINE_PASSWORD",
        )
    raise SpecError(Location(built.wheel.name), problem, remedy)


@contextmanager
def undone_unless_done(root: Path, name: str) -> Iterator[None]:
    """Whatever goes wrong within, commits and the tag ``name`` that it made are gone, and the files as before.

    The tree has to be clean before.
    """
    before = _git(root, "rev-parse", "HEAD").strip()
    try:
        yield
    except BaseException:
        if _git(root, "tag", "--list", name).strip():
            _git(root, "tag", "--delete", name)
        _git(root, "reset", "--quiet", "--hard", before)
        raise


def commit(root: Path, message: str, paths: Sequence[Path]) -> None:
    """Everything below ``paths``; nothing where nothing changed."""
    _git(root, "add", "--all", *(str(path) for path in paths))
    if _git(root, "status", "--porcelain", "--untracked-files=no").strip():
        _git(root, "commit", "--quiet", "--message", message)


def tag(root: Path, name: str, message: str) -> None:
    """An annotated tag at the last commit."""
    _git(root, "tag", "--annotate", name, "--message", message)


def is_tagged(root: Path, tag: str) -> bool:
    """Whether a commit has this tag."""
    return bool(_git(root, "tag", "--list", tag).strip())


def _is_tagged_elsewhere(root: Path, tag: str) -> bool:
    if not is_tagged(root, tag):
        return False
    return _git(root, "rev-parse", f"{tag}^{{commit}}") != _git(root, "rev-parse", "HEAD")


def _git(root: Path, *arguments: str) -> str:
    done = subprocess.run(["git", "-C", str(root), *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        raise SpecError(
            Location(str(root)), f"git says: {done.stderr.strip()}", "publish from a clone of the repository"
        )
    return done.stdout
