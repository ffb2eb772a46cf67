"""`make release`: from nothing to 0.1.0 and on to 0.2.0, on an index of this machine, with an update in between."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests import processes, projects
from tests.processes import Ran
from tests.publish.index import package_index

GOLDEN = projects.ROOT / "tests" / "golden" / "spec"


@dataclass(frozen=True)
class Project:
    """A repository of its own that makes the small client of ours."""

    root: Path

    def git(self, *arguments: str) -> str:
        who = ("-c", "user.name=Nobody", "-c", "user.email=nobody@example.org", "-c", "commit.gpgsign=false")
        command = ["git", "-C", str(self.root), *who, *arguments]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout

    def generator(self, *arguments: str) -> Ran:
        names = {"GIT_AUTHOR_NAME": "Nobody", "GIT_AUTHOR_EMAIL": "nobody@example.org"}
        names |= {"GIT_COMMITTER_NAME": "Nobody", "GIT_COMMITTER_EMAIL": "nobody@example.org"}
        outside = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
        outside |= names | {"TWINE_USERNAME": "someone", "TWINE_PASSWORD": "a-password"}
        return processes.generator(self.root, *arguments, environment=outside)

    def commit(self) -> None:
        self.git("add", "--all")
        self.git("commit", "--quiet", "--allow-empty", "--message", "Go on")

    @property
    def state(self) -> tuple[str, str, str]:
        return self.git("rev-parse", "HEAD"), self.git("tag", "--list"), self.git("status", "--porcelain")


@pytest.fixture
def project(made_project: Path, tmp_path: Path) -> Project:
    made = Project(projects.copy(made_project, tmp_path / "project"))
    package = made.root / "spec" / "package.toml"
    package.write_text(package.read_text().replace('version = "1.2.0"', 'version = "0.1.0"'))
    assert made.generator("generate").code == 0
    made.git("init", "--quiet")
    made.commit()
    return made


@pytest.fixture
def index(tmp_path: Path) -> Iterator[tuple[str, Path]]:
    """A package index on this machine, and the folder it keeps uploads in."""
    folder = tmp_path / "index"
    folder.mkdir()
    with package_index(folder) as url:
        yield url, folder


def uploaded(folder: Path) -> set[str]:
    return {found[1] for path in folder.iterdir() if (found := re.search(r"-(\d+\.\d+\.\d+)(?:-|\.tar)", path.name))}


@pytest.mark.slow
def test_from_nothing_to_the_second_release(project: Project, index: tuple[str, Path]) -> None:
    """Each release is one command; between them the publisher respells a member, which the second one tells."""
    url, folder = index
    before = project.state
    shown = project.generator("release", "--repository", url, "--dry-run")
    assert (shown.code, project.state, uploaded(folder)) == (0, before, set())
    assert "garage-client 0.1.0 would be released:" in shown.out

    first = project.generator("release", "--repository", url)

    assert first.code == 0, first.err
    assert uploaded(folder) == {"0.1.0"}
    assert project.git("tag", "--list").split() == ["v0.1.0"]
    assert project.git("status", "--porcelain") == ""
    assert re.search(
        r"^## 0\.1\.0 \(\d{4}-\d\d-\d\d\)$", (project.root / "spec/CHANGELOG.md").read_text(), re.MULTILINE
    )
    assert project.generator("generate", "--check").code == 0
    assert "a-password" not in first.out + first.err

    nothing = project.generator("release", "--repository", url)
    assert (nothing.code, "says nothing below `## Unreleased`" in nothing.err) == (2, True)

    newer = project.root.parent / "newer.yaml"
    text = (GOLDEN / "garage" / "document.yaml").read_text()
    newer.write_text(text.replace("version: 2.0.1", "version: 2.1.0").replace("        seats:", "        chairs:"))
    updated = project.generator("update", "--api", "garage", str(newer))
    assert updated.code == 0, updated.err
    project.commit()
    second = project.generator("release", "--repository", url)

    assert second.code == 0, second.err
    assert uploaded(folder) == {"0.1.0", "0.2.0"}
    changelog = (project.root / "spec/CHANGELOG.md").read_text()
    assert [line.split()[1] for line in changelog.splitlines() if line.startswith("## ")] == ["0.2.0", "0.1.0"]
    assert "chairs" in changelog.partition("## 0.1.0")[0]
    assert "<!--" not in changelog
    assert project.generator("publish", "--dry-run").code == 2
    assert (project.root / "spec" / "released.api").read_text().startswith("# garage-client 0.2.0\n")


@pytest.mark.slow
def test_a_proposal_is_renewed_and_keeps_what_people_wrote(project: Project) -> None:
    """Heading, date and version on a branch; what a person changed there and what came to main meanwhile are both in
    the next one, and a release from it is that version."""
    changelog, package = project.root / "spec" / "CHANGELOG.md", project.root / "spec" / "package.toml"
    before = project.state
    shown = project.generator("release", "--propose")
    assert shown.code == 0, shown.err
    assert shown.out.startswith("## 0.1.0\n")
    assert project.state[:2] == before[:2]
    assert re.search(r"^## 0\.1\.0 \(\d{4}-\d\d-\d\d\)$", changelog.read_text(), re.MULTILINE)
    assert project.generator("generate", "--check").code == 0
    project.git("switch", "--quiet", "--create", "release/next")
    package.write_text(package.read_text().replace('"0.1.0"', '"0.5.0"'))
    changelog.write_text(f"{changelog.read_text().rstrip()}\n- Mine.\n")
    project.commit()
    project.git("switch", "--quiet", "-")
    changelog.write_text(changelog.read_text().replace("## Unreleased\n", "## Unreleased\n\n- From main.\n"))
    assert project.generator("generate").code == 0
    project.commit()

    project.git("switch", "--quiet", "release/next")
    project.git("merge", "--quiet", "--no-edit", "-")
    again = project.generator("release", "--propose")
    project.commit()

    assert again.code == 0, again.err
    assert again.out.startswith("## 0.5.0\n")
    headings = [line.split()[1] for line in changelog.read_text().splitlines() if line.startswith("## ")]
    assert headings == ["0.5.0"]
    assert all(changelog.read_text().count(line) == 1 for line in ("- Mine.", "- From main."))
    assert project.generator("release").code == 0
    assert project.git("tag", "--list").split() == ["v0.5.0"]
    assert project.generator("release", "--propose").out == ""


@pytest.mark.slow
def test_an_old_name_ends_with_the_next_major_version(project: Project) -> None:
    """It goes on in the release that renamed it, and the ones after it; the next one that breaks anything removes it,
    tells so, and reading it names the new one."""
    newer = project.root.parent / "newer.yaml"
    text = (GOLDEN / "garage" / "document.yaml").read_text()
    package = project.root / "spec" / "package.toml"
    package.write_text(package.read_text().replace('"0.1.0"', '"1.0.0"'))
    assert project.generator("generate").code == 0
    project.commit()
    renamed = text.replace("        seats:", "        seat:")
    for document in (None, renamed, renamed.replace("    delete:", "    x-gone:")):
        if document is not None:
            newer.write_text(document)
            assert project.generator("update", "--api", "garage", str(newer)).code == 0
            project.commit()
        released = project.generator("release")
        assert released.code == 0, released.err
        assert project.generator("record").code == 0
        assert project.generator("generate").code == 0
        project.commit()

    assert project.git("tag", "--list").split() == ["v1.0.0", "v1.1.0", "v2.0.0"]
    assert ".seats" in project.git("show", "v1.1.0:generated/garage_client.api")
    assert ".seats" not in project.git("show", "v2.0.0:generated/garage_client.api")
    newest = (project.root / "spec" / "CHANGELOG.md").read_text().partition("## 1.1.0")[0]
    assert "`models.Car.seats` is gone." in newest
    reading = "from garage_client.garage import models\ntry: models.Car.seats\nexcept AttributeError as e: print(e)"
    done = subprocess.run(
        [sys.executable, "-c", reading], cwd=project.root / "generated", capture_output=True, text=True
    )
    assert done.stdout == "garage.models.Car.seats was removed in 2.0.0; use garage.models.Car.seat\n"


@pytest.mark.slow
def test_updates_of_two_apis_on_two_branches_meet(project: Project) -> None:
    """After a release each branch takes in a document; git merges them without a hand, `generate` settles the rest."""
    spec = project.root / "spec"
    shutil.copytree(spec / "garage", spec / "boats")
    apis = spec / "apis.toml"
    own = apis.read_text().partition("[lift]")[0]
    apis.write_text(f"{apis.read_text()}\n{own.replace('[garage', '[boats')}")
    changelog = spec / "CHANGELOG.md"
    changelog.write_text(changelog.read_text().replace("## Unreleased", "## 0.1.0 (2026-01-31)"))
    assert project.generator("generate").code == 0
    assert project.generator("record").code == 0
    assert project.generator("generate").code == 0
    project.commit()
    start = project.git("rev-parse", "HEAD").strip()
    text = (GOLDEN / "garage" / "document.yaml").read_text()
    for name, member in (("garage", "chairs"), ("boats", "benches")):
        project.git("switch", "--quiet", "--create", name, start)
        newer = project.root.parent / f"{name}.yaml"
        newer.write_text(
            text.replace("version: 2.0.1", "version: 2.1.0").replace("        seats:", f"        {member}:")
        )
        assert project.generator("update", "--api", name, str(newer)).code == 0
        project.commit()
        project.git("switch", "--quiet", "-")

    project.git("merge", "--quiet", "--no-edit", "garage")
    project.git("merge", "--quiet", "--no-edit", "boats")

    assert project.generator("generate").code == 0
    assert project.generator("generate", "--check").code == 0
    told = changelog.read_text()
    assert "chairs" in told
    assert "benches" in told


@pytest.mark.parametrize(("words", "checks"), [((), True), (("CHECKED=1",), False), (("DRY_RUN=1",), False)])
def test_a_release_is_checked_or_says_why_not(root: Path, words: tuple[str, ...], checks: bool) -> None:
    """`make release` runs `make check` first; who checked already says so, and a dry run releases nothing."""
    done = subprocess.run(
        ["make", "--dry-run", "--no-print-directory", "release", *words],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "MAKEFLAGS": ""},
    )

    assert ("mypy" in done.stdout and "-m slow" in done.stdout) is checks
    assert ("not checked" in done.stdout) is not checks
    assert "generator release" in done.stdout


@pytest.mark.slow
def test_a_release_that_fails_leaves_nothing(project: Project) -> None:
    """An index that refuses: neither commit nor tag nor file is left, and the error is twine's."""
    before = project.state

    failed = project.generator("release", "--repository", "http://127.0.0.1:9/")

    assert failed.code == 2
    assert "could not upload" in failed.err
    assert project.state == before


def test_what_is_in_the_way_is_told_before_anything_is_written(project: Project) -> None:
    """An edited file that isn't committed stops the release."""
    (project.root / "LICENSE").write_text("mine\n")
    before = project.state

    refused = project.generator("release", "--dry-run")

    assert refused.code == 2
    assert "the tree is dirty (1 paths, such as LICENSE)" in refused.err
    assert project.state == before
