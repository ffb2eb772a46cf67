"""What every test may use: where the project lies, and what the publisher sent where somebody has it."""

from __future__ import annotations

import gc
import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests import projects, scratch
from tests.corpus import documents

# A slow machine is no defect: what a property promises holds at any speed.
settings.register_profile("searching", max_examples=500, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("steady", settings.get_profile("searching"), max_examples=60, derandomize=True)

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT


@pytest.fixture(scope="session")
def payloads() -> Path:
    """Recorded replies with their lists (manifest.csv, deviations.csv)."""
    return documents.part("payloads")


@pytest.fixture(scope="session")
def domain() -> Path:
    """Tables that were made by hand from the publisher's portals."""
    return documents.part("domain")


@pytest.fixture(scope="session")
def made_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A generated project of the small API; whoever changes one copies it first."""
    return projects.make(tmp_path_factory.mktemp("made") / "project")


SCRATCH = pytest.StashKey[Path]()


def pytest_configure(config: pytest.Config) -> None:
    if not hasattr(config, "workerinput"):  # Those that a run starts use its folder.
        config.stash[SCRATCH] = scratch.begin()
    documents.named()  # a variable that names nothing is told before the first test
    # The same examples in each run of the fast tests, so that what turns red is what was changed; others in the larger runs.
    settings.load_profile("steady" if "not fuzz" in config.option.markexpr else "searching")


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, exitstatus: pytest.ExitCode, config: pytest.Config
) -> None:
    if exitstatus == pytest.ExitCode.TESTS_FAILED:
        terminalreporter.write_line(f"what the tests wrote is kept in {config.stash.get(SCRATCH, None)}")
        del config.stash[SCRATCH]


def pytest_unconfigure(config: pytest.Config) -> None:
    if folder := config.stash.get(SCRATCH, None):
        shutil.rmtree(folder, ignore_errors=True)


def pytest_collection_finish() -> None:
    """What thousands of tests are made of stays till the end: no collection of garbage need look at it again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--golden-update", action="store_true", help="rewrite tests/golden/expected")
