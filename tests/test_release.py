"""What a release promised is kept, or the version and the changelog say that it isn't."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from generator.apis import Distribution, System, read_distribution, read_systems
from generator.diagnostics import Report
from generator.layers import ApiConfig
from generator.pipeline import model
from generator.release import Last, Verdict, last_release, ready, released_text, released_version, unkept, verdict

SYSTEMS = tuple(
    System(name, name, (ApiConfig(name, "", tier=tier),))
    for name, tier in (("b2c", "stable"), ("b2b", "stable"), ("platform", "preview"))
)
API = """connected_car.age(view: Model, path: str) -> timedelta | None
connected_car.b2b.models.Fleet.id: str | None
connected_car.b2c.Vehicles.status(id: str) -> Status
connected_car.b2c.Vehicles.status(*, locale: str | None = ...)
connected_car.platform.Vehicles.status(id: str) -> Status
"""
OF_B2C, OF_B2B, SHARED, PREVIEW = (
    "connected_car.b2c.Vehicles.status(id: str) -> Status",
    "connected_car.b2b.models.Fleet.id: str | None",
    "connected_car.age(view: Model, path: str) -> timedelta | None",
    "connected_car.platform.Vehicles.status(id: str) -> Status",
)
TOLD = "## Unreleased\n\n### Breaking\n\n- `Vehicles.status` is gone.\n\n"


def distribution(version: str, changelog: str, released_as: str = "1.4.0") -> Distribution:
    spec = Path(__file__).resolve().parent.parent / "spec"
    entry = replace(read_distribution(spec), name="a-client", version=version, changelog=changelog)
    return replace(entry, released=released_text(replace(entry, version=released_as), API) if released_as else "")


def felt(entry: Distribution, api: str) -> Verdict:
    """What the face alone says."""
    version = released_version(entry.released)
    return verdict(Last(version, entry.released.partition("\n")[2]) if version else None, {}, api, SYSTEMS)


def said(entry: Distribution, api: str) -> list[str]:
    return unkept(entry, felt(entry, api))


def without(line: str) -> str:
    assert line in API
    return API.replace(f"{line}\n", "")


def test_the_tree_keeps_what_the_last_release_promised(root: Path) -> None:
    """The package as it stands breaks no released name of a stable API, or says so in version and changelog."""
    spec = root / "spec"
    entry, systems = read_distribution(spec), read_systems(spec)
    api = (root / "generated" / f"{entry.package}.api").read_text("utf-8")
    now = {config.name: model(config, Report()) for system in systems for config in system.configs}

    assert unkept(entry, verdict(last_release(spec, entry), now, api, systems)) == []


def test_the_package_carries_what_was_released(root: Path) -> None:
    """generated/released.api is that of the last release, and absent before the first."""
    released = root / "generated" / "released.api"

    assert (released.read_text("utf-8") if released.exists() else "") == read_distribution(root / "spec").released


@pytest.mark.parametrize("line", [OF_B2C, OF_B2B, SHARED], ids=["b2c", "b2b", "shared"])
def test_a_break_in_a_minor_version_is_refused(line: str) -> None:
    """A promised line that vanished is named, with what to do about version and changelog."""
    found = said(distribution("1.5.0", "## Unreleased\n\n- Better.\n\n## 1.4.0 (2026-01-31)\n"), without(line))

    assert found[0].startswith("breaks 1.4.0: ")
    assert "1.4.0 -> 1.5.0 is no major step" in found[1]
    assert "### Breaking" in found[2]


def test_a_break_takes_a_major_version_and_an_entry() -> None:
    """Each alone doesn't do; both do."""
    old = "## 1.4.0 (2026-01-31)\n"

    assert said(distribution("2.0.0", TOLD + old), without(OF_B2C)) == []
    assert len(said(distribution("1.5.0", TOLD + old), without(OF_B2C))) == 2
    assert len(said(distribution("2.0.0", "## Unreleased\n\n" + old), without(OF_B2C))) == 2


def test_a_heading_without_a_list_tells_nothing() -> None:
    """`### Breaking` needs at least one item, in the newest section."""
    empty = "## Unreleased\n\n### Breaking\n\n## 1.4.0 (2026-01-31)\n\n### Breaking\n\n- Long ago.\n"

    assert len(said(distribution("2.0.0", empty), without(OF_B2C))) == 2


def test_previews_promise_nothing() -> None:
    """What vanishes from a preview API breaks no promise."""
    assert said(distribution("1.4.1", "## Unreleased\n\n## 1.4.0\n"), without(PREVIEW)) == []


def test_a_new_line_breaks_nothing() -> None:
    """Additions, an optional parameter among them, are free."""
    more = API + "connected_car.b2c.Vehicles.status(*, extension: str | None = ...)\n"

    assert not felt(distribution("1.4.0", ""), more).is_breaking


STEPS = [
    ("1.4.2", API, "1.4.2"),
    ("1.4.2", API + "connected_car.b2c.Vehicles.more() -> str\n", "1.5.0"),
    ("1.4.2", API + "connected_car.platform.Vehicles.more() -> str\n", "1.4.2"),
    ("1.4.2", API.replace(OF_B2C, ""), "2.0.0"),
    ("0.4.2", API.replace(OF_B2C, ""), "0.5.0"),
    ("1.4.2", API.replace(PREVIEW, ""), "1.5.0"),
    ("1.4.2", API.replace("Fleet.id: str", "Fleet.id: str | int"), "1.5.0"),
]


@pytest.mark.parametrize(("version", "api", "needed"), STEPS)
def test_the_version_follows_from_what_is_felt(version: str, api: str, needed: str) -> None:
    """A break is major (minor before 1.0), anything new minor, and so is whatever a preview does."""
    assert felt(distribution("9.9.9", "", released_as=version), api).version == needed


@pytest.mark.parametrize(("old", "new", "allowed"), [("0.3.1", "0.4.0", True), ("0.3.1", "0.3.2", False)])
def test_before_1_0_the_second_number_is_the_major_one(old: str, new: str, allowed: bool) -> None:
    """0.3 -> 0.4 may break, 0.3.1 -> 0.3.2 may not."""
    found = said(distribution(new, f"{TOLD}## {old}\n", released_as=old), without(OF_B2C))

    assert (not found) == allowed


def test_a_release_that_nobody_recorded_is_noticed() -> None:
    """When the changelog knows of a later release than spec/released.api, its promises are not guarded."""
    found = said(distribution("1.6.0", "## Unreleased\n\n## 1.5.0\n\n## 1.4.0\n"), API)

    assert found == ["spec/released.api is of 1.4.0, the last release is 1.5.0: python -m generator record"]


def test_while_a_version_goes_out_the_promises_of_the_one_before_hold() -> None:
    """The commit of a release is guarded against the release before it, also the first one of all."""
    going_out = "## 1.5.0 (2026-03-01)\n\n- Better.\n\n## 1.4.0\n"

    assert said(distribution("1.5.0", going_out), API) == []
    assert len(said(distribution("1.5.0", going_out), without(OF_B2C))) == 3
    assert said(distribution("1.5.0", going_out, released_as="1.5.0"), API) == []
    assert said(distribution("0.1.0", "## 0.1.0\n", released_as=""), API) == []


@pytest.fixture
def repository(tmp_path: Path) -> Callable[..., None]:
    """git in a repository of its own with one commit in it."""

    def git(*arguments: str) -> None:
        who = ("-c", "user.name=Nobody", "-c", "user.email=nobody@example.org", "-c", "commit.gpgsign=false")
        subprocess.run(["git", "-C", str(tmp_path), *who, *arguments], check=True, capture_output=True)

    git("init", "--quiet")
    git("commit", "--quiet", "--allow-empty", "--message", "Go on")
    return git


def test_only_what_is_committed_is_published(repository: Callable[..., None], tmp_path: Path) -> None:
    """Nobody could find the source of a package that was built from files beside the commits."""
    entry = distribution("1.5.0", "## 1.5.0 (2026-03-01)\n\n- Better.\n\n## 1.4.0\n")
    assert ready(tmp_path, entry, felt(entry, API)) == []

    (tmp_path / "edited.py").write_text("x = 1\n")

    assert ready(tmp_path, entry, felt(entry, API)) == [
        "the tree is dirty (1 paths, such as edited.py): commit first",
    ]


def test_a_version_is_published_from_the_commit_of_its_tag(repository: Callable[..., None], tmp_path: Path) -> None:
    """Its own tag is no obstacle; on any later commit the version is spent."""
    entry = distribution("1.5.0", "## 1.5.0 (2026-03-01)\n\n- Better.\n\n## 1.4.0\n")
    repository("tag", "--annotate", "v1.5.0", "--message", "1.5.0")
    assert ready(tmp_path, entry, felt(entry, API)) == []

    repository("commit", "--quiet", "--allow-empty", "--message", "Go on")

    assert ready(tmp_path, entry, felt(entry, API)) == [
        "1.5.0 was released before: raise version in spec/package.toml",
    ]
