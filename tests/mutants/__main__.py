"""Applies each mutant to a copy of the project and names the test that notices: `make mutants [ONLY=word]`."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from tests.foreign.documents import documents

ROOT = Path(__file__).resolve().parents[2]
LISTS = [Path(__file__).with_name(name) for name in ("mutants.txt", "rows.txt")]
RUNTIME = "templates/runtime/"


@dataclass(frozen=True)
class Mutant:
    """One edit and the promise that it breaks."""

    file: str
    tests: tuple[str, ...]
    old: str
    new: str
    promise: str

    def applied(self, text: str) -> str:
        """``text`` with the edit. Raises `ValueError` unless its place is there, and there once."""
        if text.count(self.old) != 1:
            raise ValueError(f"{self.file}: {self.old!r} stands there {text.count(self.old)} times")
        return text.replace(self.old, self.new)


def mutants() -> Iterator[Mutant]:
    """All of both lists."""
    file, tests = "", ()
    shown = documents_by_row()
    for line in (line for each in LISTS for line in each.read_text("utf-8").splitlines()):
        if line.startswith("@ "):
            file, _, named = line[2:].partition(" : ")
            tests = tuple(named.split())
        elif line and not line.startswith("#"):
            edit, _, promise = line.rpartition(" ## ")
            old, _, new = f"{edit} ".partition(" => ")
            wanted = shown[promise.partition(":")[0]] if tests == ("documents",) else tests
            yield Mutant(
                file, wanted, _written(old), _written(new.strip(" ") if not new.startswith("  ") else new[:-1]), promise
            )


def documents_by_row() -> Mapping[str, tuple[str, ...]]:
    """Row of the table of what is carried -> the tests of the documents that show it."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for document in documents().values():
        for row in document.rows:
            found[row].append(
                f"tests/foreign/test_documents.py::test_a_document_is_carried_as_it_promises[{document.name}]"
            )
    return {row: tuple(tests) for row, tests in found.items()}


def _written(text: str) -> str:
    return re.sub(r"\\n(?=$|\s)", "\n", text)


def copy(folder: Path) -> None:
    """The project as it stands, without caches."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    for name in filter(None, listed.stdout.decode().split("\0")):
        if (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / name, folder / name)


def noticed(mutant: Mutant, folder: Path, number: int) -> str:
    """The test that fails with the mutant, twice; empty when all pass."""
    places = [folder / mutant.file]
    if mutant.file.startswith(RUNTIME):
        places.append(folder / "generated" / "connected_car" / "_runtime" / mutant.file.removeprefix(RUNTIME))
    before = {place: place.read_text("utf-8") for place in places}
    edited = mutant.applied(before[places[0]])
    try:
        for place in places:
            # The copy calls the base of all errors after the package.
            place.write_text(
                edited if place is places[0] else edited.replace("PackageError", "ConnectedCarError"), "utf-8"
            )
            # A compiled file is told from its source by size and second alone.
            os.utime(place, (number + 1, number + 1))
        failed = failure(folder, *mutant.tests)
        # A test that fails now and then, on a machine with other work, has noticed nothing.
        return failed if failed and failure(folder, failed) else ""
    finally:
        for place, text in before.items():
            place.write_text(text, "utf-8")


def failing_anyway(folder: Path, tests: set[str]) -> set[str]:
    """Those of ``tests`` that fail without any mutant: they notice nothing."""
    found: set[str] = set()
    while left := tests - found:
        failed = failure(folder, *sorted(left))
        if not failed:
            return found
        found |= {failed} & left or left
    return found


def failure(folder: Path, *tests: str) -> str:
    """The first of ``tests`` that fails; empty when all pass."""
    options = ("-x", "-q", "--no-header", "-p", "no:cacheprovider", "--timeout=120")
    command = [sys.executable, "-m", "pytest", *options, *tests]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    found = re.findall(r"^(?:FAILED|ERROR) (tests/\S.*?)(?: - .*)?$", done.stdout, re.MULTILINE)
    return found[0] if found else ("" if done.returncode == 0 else tests[0])


def main(only: str = "") -> int:
    """Exit 1 when a mutant survives."""
    chosen = [each for each in mutants() if only in each.file or only in each.promise]
    survivors = 0
    with tempfile.TemporaryDirectory() as folder:
        copy(Path(folder))
        for file, group in groupby(enumerate(chosen), key=lambda each: each[1].file):
            found = {mutant: noticed(mutant, Path(folder), number) for number, mutant in group}
            broken = failing_anyway(Path(folder), set(found.values()) - {""})
            for mutant, test in found.items():
                caught = test and test not in broken
                survivors += not caught
                print(f"{'caught' if caught else 'SURVIVES'}  {file}: {mutant.promise}  {test}", flush=True)
    print(f"{len(chosen)} mutants, {survivors} survive")
    return 1 if survivors else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2]))
