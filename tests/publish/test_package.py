"""Wheel and sdist hold what was reviewed, and are the same wherever and whenever they are built."""

from __future__ import annotations

import email
import os
import shutil
import tarfile
import zipfile
from email.message import Message
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from generator.apis import read_distribution, read_systems
from generator.diagnostics import SpecError
from generator.release import Built, build, check

MOST_BYTES = 1_070_000
MOST_MODULES = 920


def names_in(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def text_in(wheel: Path, end: str) -> str:
    with zipfile.ZipFile(wheel) as archive:
        return archive.read(next(name for name in archive.namelist() if name.endswith(end))).decode()


@pytest.fixture(scope="module")
def metadata(built: Built) -> Message:
    return email.message_from_string(text_in(built.wheel, ".dist-info/METADATA"))


def test_two_builds_from_two_folders_are_the_same_bytes(built: Built, generated: Path, tmp_path: Path) -> None:
    """Neither the folder, nor the day, nor the modes of files, nor what a test left behind enters an archive."""
    shutil.copytree(generated, tmp_path / "elsewhere" / "copy", ignore=shutil.ignore_patterns(".*"))
    copy = tmp_path / "elsewhere" / "copy"
    for path in copy.rglob("*.py"):
        path.chmod(0o600)
        os.utime(path, (1_000_000_000, 1_000_000_000))
    (copy / "connected_car" / "__pycache__").mkdir(exist_ok=True)
    (copy / "connected_car" / "__pycache__" / "x.pyc").write_bytes(b"x")

    again = build(copy, tmp_path / "dist")

    assert again.wheel.name == built.wheel.name
    assert again.wheel.read_bytes() == built.wheel.read_bytes()
    assert again.sdist.read_bytes() == built.sdist.read_bytes()


def test_building_leaves_the_tree_as_it_was(generated: Path, built: Built) -> None:
    """No build folder, no metadata folder, no archive below generated/."""
    left = [path.name for path in generated.iterdir() if path.suffix in (".egg-info", ".whl", ".gz")]

    assert built.wheel.exists()
    assert not left
    assert not {"build", "dist"} & {path.name for path in generated.iterdir()}


def test_an_index_would_take_it(built: Built) -> None:
    """`twine check --strict` (the long description renders) and check-wheel-contents agree."""
    check(built, "connected_car")


@pytest.fixture
def small(generated: Path, tmp_path: Path) -> Path:
    """The package with one API, to be spoiled."""
    leave_out = shutil.ignore_patterns(".*", "__pycache__", "platform", "b2b", "devices")
    return Path(shutil.copytree(generated, tmp_path / "small", ignore=leave_out))


def test_a_second_top_level_package_is_refused(small: Path, tmp_path: Path) -> None:
    """What would be installed beside `connected_car` stops `make package`."""
    project = small / "pyproject.toml"
    (small / "stray").mkdir()
    (small / "stray" / "__init__.py").write_text("x = 1\n")
    project.write_text(project.read_text("utf-8").replace('["connected_car"', '["connected_car", "stray"'))

    with pytest.raises(SpecError, match="check_wheel_contents refuses it"):
        check(build(small, tmp_path / "dist"), "connected_car")


def test_a_description_that_does_not_render_is_refused(small: Path, tmp_path: Path) -> None:
    """An index would show nothing, or refuse the upload."""
    project = small / "pyproject.toml"
    (small / "README.rst").write_text("Broken\n======\n\n.. nonsense::\n\n`unfinished\n")
    project.write_text(project.read_text("utf-8").replace("README.md", "README.rst"))

    with pytest.raises(SpecError, match="twine refuses it"):
        check(build(small, tmp_path / "dist"), "connected_car")


def test_the_wheel_holds_every_module_and_nothing_else(built: Built, generated: Path) -> None:
    """What was reviewed in generated/connected_car is what is installed, byte for byte; the rest is metadata."""
    package = generated / "connected_car"
    reviewed = {
        *package.rglob("*.py"),
        *(package / "_runtime").rglob("*.py"),
        *package.rglob("data/*.json"),
        package / "py.typed",
    }
    expected = {path.relative_to(generated).as_posix(): path.read_bytes() for path in reviewed}
    with zipfile.ZipFile(built.wheel) as archive:
        inside = {name: archive.read(name) for name in archive.namelist() if ".dist-info/" not in name}

    assert inside == expected
    assert {name.rpartition("/")[2] for name in names_in(built.wheel) if ".dist-info/" in name} == {
        "METADATA",
        "WHEEL",
        "RECORD",
        "LICENSE",
        "entry_points.txt",
    }


def test_the_sdist_can_be_built_from_and_read(built: Built) -> None:
    """Beside the package it holds its project file, README, changelog, report and licence."""
    with tarfile.open(built.sdist) as archive:
        top = {name.split("/", 2)[1] for name in archive.getnames()}

    expected = {"connected_car", "pyproject.toml", "README.md", "CHANGELOG.md", "REPORT.md", "LICENSE", "PKG-INFO"}
    assert top - {".gitignore"} == expected


def test_metadata_says_what_it_is(metadata: Message, root: Path) -> None:
    """Name, version, Python, the two libraries, licence and classifiers."""
    distribution = read_distribution(root / "spec")
    wanted = [Requirement(each) for each in metadata.get_all("Requires-Dist", [])]
    needed = [each.name for each in wanted if each.marker is None]
    classifiers = metadata.get_all("Classifier", [])

    assert (metadata["Name"], metadata["Version"]) == (distribution.name, distribution.version)
    assert metadata["Requires-Python"] == ">=3.11"
    assert sorted(needed) == ["httpx2", "orjson"]
    assert metadata["License-Expression"] == "MIT"
    assert metadata.get_all("Project-URL", []) == [f"{label}, {where}" for label, where in distribution.links.items()]
    assert distribution.links
    assert "Typing :: Typed" in classifiers
    assert {f"Programming Language :: Python :: 3.{minor}" for minor in (11, 12, 13)} <= set(classifiers)


@pytest.mark.parametrize("link", ['Repository = "git@example.org:a.git"', f'{"R" * 33} = "https://example.org"'])
def test_a_link_that_no_index_takes_is_refused(link: str, tmp_path: Path) -> None:
    """Where it stands and what it has to be, before anything is built."""
    (tmp_path / "package.toml").write_text(f'name = "a"\nversion = "1.0"\npackage = "a"\n[links]\n{link}\n')

    with pytest.raises(SpecError, match="is no link") as refused:
        read_distribution(tmp_path)

    assert "https://" in refused.value.remedy


def test_the_long_description_is_the_readme(metadata: Message, generated: Path) -> None:
    """It says first that the client is unofficial, and what the licence is."""
    description = str(metadata.get_payload())

    assert metadata["Description-Content-Type"] == "text/markdown"
    assert description.strip() == (generated / "README.md").read_text("utf-8").strip()
    assert "unofficial" in description[:400].lower()
    assert "MIT" in description


def test_provenance_is_inside(built: Built, root: Path) -> None:
    """For each document its version and the sha256 of the published file, and nothing that a change of the generator moves."""
    namespace: dict[str, object] = {}
    exec(text_in(built.wheel, "connected_car/_provenance.py"), namespace)
    provenance = namespace["PROVENANCE"]
    published = {
        config.name: config.official_sha256 for system in read_systems(root / "spec") for config in system.configs
    }

    assert isinstance(provenance, dict) or hasattr(provenance, "keys")
    assert {name: entry["sha256"] for name, entry in provenance.items()} == published  # type: ignore[attr-defined]


def test_size_and_number_of_modules_are_bounded(built: Built) -> None:
    """A wheel that suddenly doubles is looked at before it is published."""
    assert 200_000 < built.size <= MOST_BYTES
    assert 300 < built.modules <= MOST_MODULES
