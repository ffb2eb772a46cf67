"""`make publish`: refuses what isn't ready, uploads once, and what was uploaded installs and runs."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.apis import read_distribution
from tests import processes
from tests.processes import Ran
from tests.publish.environments import environment, install, interpreter, smoke
from tests.publish.index import package_index

pytestmark = pytest.mark.slow


@dataclass(frozen=True)
class Scratch:
    """A repository of its own, made of the files of this one."""

    root: Path
    index: str = ""

    def git(self, *arguments: str) -> None:
        who = ("-c", "user.name=Nobody", "-c", "user.email=nobody@example.org", "-c", "commit.gpgsign=false")
        subprocess.run(["git", "-C", str(self.root), *who, *arguments], check=True, capture_output=True)

    def commit(self) -> None:
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", "Go on")

    def generator(self, *arguments: str) -> Ran:
        outside = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
        outside |= {"TWINE_USERNAME": "someone", "TWINE_PASSWORD": "a-password"}
        return processes.generator(self.root, *arguments, environment=outside)

    def publish(self) -> Ran:
        return self.generator("publish", "--repository", self.index)

    def edit(self, name: str, old: str, new: str) -> None:
        path = self.root / name
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), "utf-8")

    def set_version(self, version: str) -> None:
        """Name the version, date the changelog, regenerate, commit: what a release takes."""
        distribution = read_distribution(self.root / "spec")
        self.edit("spec/package.toml", f'version = "{distribution.version}"', f'version = "{version}"')
        self.edit("spec/CHANGELOG.md", "## Unreleased", f"## {version} (2026-01-31)")
        assert self.generator("generate").code == 0
        self.commit()


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Path]]:
    """A package index on this machine: its address, and the folder it keeps uploads in."""
    folder = tmp_path_factory.mktemp("index")
    with package_index(folder) as url:
        yield url, folder


@pytest.fixture
def scratch(root: Path, index: tuple[str, Path], tmp_path: Path) -> Scratch:
    """What git would commit here, committed in a repository of its own."""
    listed = ["git", "-C", str(root), "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(listed, capture_output=True, text=True, check=True).stdout.split("\0")
    for name in filter(None, names):
        path, copy = root / name, tmp_path / "repository" / name
        copy.parent.mkdir(parents=True, exist_ok=True)
        if path.is_file():
            shutil.copyfile(path, copy)
    made = Scratch(tmp_path / "repository", index[0])
    made.git("init", "--quiet")
    assert made.generator("generate").code == 0
    made.commit()
    return made


def test_what_is_not_ready_is_refused_with_every_reason(scratch: Scratch, index: tuple[str, Path]) -> None:
    """A dirty tree, a stale generated/ and an unreleased changelog are told at once; nothing is uploaded."""
    scratch.edit("generated/connected_car/b2c/client.py", "class Client", "class  Client")

    done = scratch.publish()

    assert done.code == 2
    assert "the tree is dirty (1 paths, such as generated/connected_car/b2c/client.py)" in done.err
    assert "1 files of generated/ are stale: make generate" in done.err
    assert "spec/CHANGELOG.md starts with Unreleased" in done.err
    assert not list(index[1].iterdir())


def test_a_release_is_uploaded_once_installs_and_is_guarded(
    scratch: Scratch, index: tuple[str, Path], tmp_path: Path
) -> None:
    """Upload; refuse the same again; install from the index and call; record; refuse a later break."""
    url, folder = index
    scratch.set_version("0.9.0")
    assert "the tag is v0.9" in scratch.generator("publish", "--dry-run", "--tag", "v0.9").err
    assert scratch.generator("publish", "--dry-run", "--tag", "v0.9.0").out.endswith("0.9.0 may be published\n")
    assert not list(folder.iterdir())

    done = scratch.publish()

    assert done.code == 0, done.err
    assert "0.9.0 is published" in done.out
    assert sorted(path.suffix for path in folder.iterdir()) == [".gz", ".whl"]
    assert "a-password" not in done.out + done.err

    again = scratch.publish()
    assert again.code == 2
    assert "has this version already" in again.err
    assert "raise version in spec/package.toml" in again.err

    _runs_from(url, tmp_path)

    assert scratch.generator("record").code == 0
    scratch.generator("generate")
    scratch.commit()
    recorded = scratch.publish()
    assert "0.9.0 was released before" in recorded.err
    _later_break_is_refused(scratch)


def _runs_from(index: str, folder: Path) -> None:
    python = environment(interpreter("3.11"), folder / "venv")
    install(python, "httpx2", "orjson")
    with pytest.MonkeyPatch.context() as patch:
        # Without dependencies, and from this index alone: it is this upload that is installed.
        patch.setenv("PIP_INDEX_URL", f"{index}/simple/")
        patch.setenv("PIP_CONFIG_FILE", os.devnull)
        patch.delenv("PIP_FIND_LINKS", raising=False)
        patch.delenv("PIP_EXTRA_INDEX_URL", raising=False)
        install(python, "--no-deps", "stellantis-connected-car==0.9.0")
    assert smoke(python)


def _later_break_is_refused(scratch: Scratch) -> None:
    scratch.edit("spec/CHANGELOG.md", "## 0.9.0", "## Unreleased\n\n- Better.\n\n## 0.9.0")
    scratch.set_version("0.9.1")
    released = scratch.root / "spec" / "released.api"
    gone = "connected_car.b2c.Vehicles.there_once(id: str) -> Status"
    released.write_text(released.read_text("utf-8") + f"{gone}\n", "utf-8")
    scratch.generator("generate")
    scratch.commit()

    done = scratch.publish()

    assert done.code == 2
    assert "breaks 0.9.0: b2c: `Vehicles.there_once` is gone" in done.err
    assert "0.9.0 -> 0.9.1 is no major step" in done.err


def test_a_tag_elsewhere_stops_a_second_release_of_a_version(scratch: Scratch) -> None:
    """A version that is tagged at another commit was released before."""
    scratch.git("tag", f"v{read_distribution(scratch.root / 'spec').version}")
    scratch.edit("README.md", "#", "# ")
    scratch.commit()

    done = scratch.publish()

    assert done.code == 2
    assert "was released before: raise version in spec/package.toml" in done.err


def test_make_publish_asks_where_to(root: Path) -> None:
    """Without REPOSITORY nothing happens, and one line says what is missing."""
    if not (root / ".venv" / ".installed").exists():
        pytest.skip("make would set up .venv first")

    done = subprocess.run(["make", "-C", str(root), "publish"], capture_output=True, text=True, check=False)

    assert done.returncode == 2
    assert "make publish REPOSITORY=" in done.stderr
