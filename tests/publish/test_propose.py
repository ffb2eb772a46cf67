"""A workflow proposes changes on a branch of its own and never takes away what a maintainer added there."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

GH = """#!/bin/sh
echo "$@" >> "$GH_LOG"
case "$1 $2" in "pr list") cat "$GH_OPEN" ;; esac
"""


class Place:
    """A repository on a server, a clone as a workflow has it, and a `gh` that writes down what it is asked."""

    def __init__(self, folder: Path, root: Path) -> None:
        self.folder, self.log, self.open = folder, folder / "gh.log", folder / "open"
        self.open.write_text("")
        program = folder / "bin" / "gh"
        program.parent.mkdir()
        program.write_text(GH)
        program.chmod(0o755)
        self.git("init", "--quiet", "--bare", "--initial-branch=main", "server", at=folder)
        self.git("clone", "--quiet", "server", "maintainer", at=folder)
        self.maintainer = folder / "maintainer"
        (self.maintainer / ".ci").mkdir()
        (self.maintainer / ".ci" / "propose").write_text((root / ".ci" / "propose").read_text())
        (self.maintainer / "Makefile").write_text(".venv/.installed:\n\t@:\n")
        (self.maintainer / "document.yaml").write_text("version: 1\n")
        self.save("First")
        self.git("push", "--quiet", "origin", "HEAD:main", at=self.maintainer)

    def git(self, *arguments: str, at: Path) -> str:
        who = ("-c", "user.name=A", "-c", "user.email=a@example.invalid", "-c", "advice.detachedHead=false")
        done = subprocess.run(["git", *who, *arguments], cwd=at, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def save(self, message: str) -> None:
        self.git("add", "--all", at=self.maintainer)
        self.git("commit", "--quiet", "--message", message, at=self.maintainer)

    def runs(self, number: int, version: int) -> subprocess.CompletedProcess[str]:
        """A run of the workflow that finds this version of a document."""
        clone = self.folder / f"run-{number}"
        self.git("clone", "--quiet", "server", clone.name, at=self.folder)
        for key, value in (("user.name", "bot"), ("user.email", "bot@example.invalid")):
            self.git("config", key, value, at=clone)
        env = {**os.environ, "PATH": f"{self.folder / 'bin'}:{os.environ['PATH']}", "GITHUB_RUN_ID": str(number)}
        env |= {"GH_LOG": str(self.log), "GH_OPEN": str(self.open)}
        take_in = f"echo 'version: {version}' > document.yaml; echo 'from version {version}'"
        command = ["bash", ".ci/propose", "update/b2c", "Take in b2c", "sh", "-c", take_in]
        return subprocess.run(command, cwd=clone, env=env, capture_output=True, text=True, check=False)

    def asked(self) -> list[str]:
        """The first two words of each call of `gh`, since the last look."""
        lines = self.log.read_text().splitlines() if self.log.exists() else []
        self.log.unlink(missing_ok=True)
        return [" ".join(line.split()[:2]) for line in lines]

    def branch(self, name: str, file: str) -> str:
        return self.git("show", f"{name}:{file}", at=self.folder / "server")


@pytest.fixture
def place(tmp_path: Path, root: Path) -> Place:
    return Place(tmp_path, root)


def test_what_is_new_is_proposed_and_checked(place: Place) -> None:
    """A branch, a proposal, and its checks; with nothing new there is none of them."""
    nothing = place.runs(1, version=1)
    assert (nothing.returncode, nothing.stdout) == (0, "nothing new\n")
    assert place.asked() == []

    done = place.runs(2, version=2)

    assert done.returncode == 0, done.stderr
    assert place.branch("update/b2c", "document.yaml") == "version: 2\n"
    assert place.asked() == ["pr create", "workflow run"]


def test_what_a_maintainer_added_stays(place: Place) -> None:
    """The next run goes on from it, takes in what came to main meanwhile, and comments instead of rewriting."""
    place.runs(1, version=2)
    place.open.write_text("7\n")
    place.asked()
    place.git("fetch", "--quiet", at=place.maintainer)
    place.git("switch", "--quiet", "update/b2c", at=place.maintainer)
    (place.maintainer / "words.yaml").write_text("a description of ours\n")
    place.save("Describe what is new")
    place.git("push", "--quiet", at=place.maintainer)
    place.git("switch", "--quiet", "-c", "next", "origin/main", at=place.maintainer)
    (place.maintainer / "other.txt").write_text("meanwhile\n")
    place.save("Something else")
    place.git("push", "--quiet", "origin", "HEAD:main", at=place.maintainer)

    again = place.runs(2, version=2)
    assert (again.returncode, again.stdout) == (0, "nothing new\n")
    assert place.asked() == ["pr list"]
    newer = place.runs(3, version=3)

    assert newer.returncode == 0, newer.stderr
    assert place.branch("update/b2c", "words.yaml") == "a description of ours\n"
    assert place.branch("update/b2c", "document.yaml") == "version: 3\n"
    assert place.branch("update/b2c", "other.txt") == "meanwhile\n"
    assert "Describe what is new" in place.git("log", "--format=%s", "update/b2c", at=place.folder / "server")
    assert place.asked() == ["pr list", "pr comment", "workflow run"]


def test_a_conflict_with_main_is_left_to_people(place: Place) -> None:
    """Nothing is pushed, the proposal says what to do, and the run fails."""
    place.runs(1, version=2)
    place.open.write_text("7\n")
    place.asked()
    (place.maintainer / "document.yaml").write_text("version: one and a half\n")
    place.save("By hand")
    place.git("push", "--quiet", "origin", "HEAD:main", at=place.maintainer)

    done = place.runs(2, version=3)

    assert done.returncode == 1
    assert place.branch("update/b2c", "document.yaml") == "version: 2\n"
    assert place.asked() == ["pr list", "pr comment"]


def test_a_branch_that_was_closed_is_left_alone(place: Place) -> None:
    """A proposal that somebody closed isn't taken up again on its branch; the next one gets a branch of its own."""
    place.runs(1, version=2)
    place.asked()

    done = place.runs(2, version=3)

    assert done.returncode == 0, done.stderr
    assert place.branch("update/b2c", "document.yaml") == "version: 2\n"
    assert place.branch("update/b2c-2", "document.yaml") == "version: 3\n"
    assert place.asked() == ["pr list", "pr create", "workflow run"]
