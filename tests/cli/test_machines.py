"""What a machine lacks costs time and nothing else."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from generator import pipeline
from generator.apis import read_systems
from generator.diagnostics import Report
from generator.libyaml import LOADER, PlainLoader
from generator.load import tree
from tests.stages.load_pairs import PAIRS, Pair, holds

from .running import ROOT, fresh

NO_LIBYAML = "import sys; sys.modules['yaml._yaml'] = None"


@pytest.mark.parametrize("pair", PAIRS, ids=str)
def test_every_oddity_is_read_alike_without_libyaml(
    pair: Pair, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Tabs, comments, lines, duplicate keys: PyYAML's own parser gives what libyaml gives."""
    monkeypatch.setattr(tree, "LOADER", PlainLoader)

    assert holds(pair, tmp_path)


@pytest.mark.parametrize("name", ["devices/document.yaml", "b2c/overlay.yaml", "platform/events.names.lock"])
def test_files_of_ours_are_read_alike_without_libyaml(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Values, the line of each, comments: the same from both parsers."""
    text = (ROOT / "spec" / name).read_text("utf-8")
    assert LOADER is not PlainLoader
    fast = tree.parse(text, name)

    monkeypatch.setattr(tree, "LOADER", PlainLoader)

    assert tree.parse(text, name) == fast


def test_the_same_bytes_come_out_without_libyaml() -> None:
    """What is generated and the facts of a document are the same where PyYAML was built without libyaml."""
    facts = ROOT / "spec" / "devices" / "document.yaml"

    checked = fresh("generate", "--api", "devices", "--check", prelude=NO_LIBYAML)
    written = fresh("facts", str(facts), prelude=NO_LIBYAML)

    assert (checked.code, checked.out) == (0, ""), checked.err
    assert (written.code, written.err, written.out) == (0, "", facts.read_text("utf-8"))


def refuse_shared_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    import multiprocessing.synchronize  # noqa: F401 - it looks at the class before anybody makes a lock

    class SemLock:
        def __init__(self, *_: object) -> None:
            raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("_multiprocessing.SemLock", SemLock)


def refuse_semaphores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "multiprocessing.synchronize", raising=False)
    monkeypatch.setitem(sys.modules, "_multiprocessing", None)


def leave_one_core(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.cpu_count", lambda: 1)
    monkeypatch.setattr(pipeline, "ProcessPoolExecutor", None)


@pytest.mark.parametrize("lack", [refuse_shared_memory, refuse_semaphores, leave_one_core])
def test_documents_are_built_one_after_the_other(
    lack: Callable[[pytest.MonkeyPatch], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where several processes can't be had, one builds all documents, and the same files come out."""
    configs = [config for system in read_systems(ROOT / "tests" / "golden" / "spec") for config in system.configs]
    assert len(configs) > 1
    expected = [pipeline.build(config, Report()).files for config in configs]

    lack(monkeypatch)
    built = pipeline.build_all(configs)

    assert [tree.files for tree, _ in built] == expected
