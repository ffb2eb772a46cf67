"""An update is written whole or not at all, however it ends and whatever else runs."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from generator import store, whole
from generator.diagnostics import SpecError

from .running import run
from .test_generate import tree
from .test_update import release, what_if


def written(folder: Path) -> tuple[dict[Path, str | None], Path, dict[str, str]]:
    """What a run would write: two files (the document last) and a folder, and a file that goes."""
    (folder / "spec").mkdir()
    (folder / "spec" / "gone.yaml").write_text("old\n")
    (folder / "spec" / "document.yaml").write_text("old\n")
    store.replace(folder / "generated", {"a.py": "old = 1\n", "gone.py": ""})
    files = {
        folder / "spec" / "gone.yaml": None,
        folder / "spec" / "new.yaml": "new\n",
        folder / "spec" / "document.yaml": "new\n",
    }
    return files, folder / "generated", {"a.py": "new = 1\n"}


def test_all_is_written(tmp_path: Path) -> None:
    """Files and folder are the new ones, and nothing else is left."""
    files, generated, inside = written(tmp_path)

    with whole.alone(tmp_path, [tmp_path / "spec", generated]):
        whole.write(tmp_path, files, generated, inside)

    assert tree(tmp_path) == {
        "generated/a.py": b"new = 1\n",
        "spec/document.yaml": b"new\n",
        "spec/new.yaml": b"new\n",
    }


@pytest.mark.parametrize("at", range(12))
def test_a_write_that_fails_is_taken_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at: int) -> None:
    """Whichever step fails, all bytes are as they were before."""
    files, generated, inside = written(tmp_path)
    before, steps = tree(tmp_path), 0
    real = Path.rename, Path.replace

    def failing(which: int) -> object:
        def step(self: Path, target: Path) -> Path:
            nonlocal steps
            steps += 1
            if steps == at + 1:
                raise OSError(28, "No space left on device")
            return real[which](self, target)

        return step

    monkeypatch.setattr(Path, "rename", failing(0))
    monkeypatch.setattr(Path, "replace", failing(1))
    try:
        whole.write(tmp_path, files, generated, inside)
    except (OSError, SpecError):
        monkeypatch.undo()
        with whole.alone(tmp_path, [tmp_path / "spec", generated]):
            pass
        assert tree(tmp_path) == before
    else:
        assert steps <= at


def test_what_a_killed_run_left_is_taken_back(tmp_path: Path) -> None:
    """The next run that takes the lock finds the list and puts everything back, the folder too."""
    files, generated, inside = written(tmp_path)
    before = tree(tmp_path)
    kill = "import os; from generator import store; write = store.write\n"
    kill += "store.write = lambda path, text: os._exit(9) if path.name == 'document.yaml' else write(path, text)\n"
    call = f"from pathlib import Path; from generator import whole\n{kill}"
    call += f"files = {{Path(name): text for name, text in { ({str(path): text for path, text in files.items()})!r}.items()}}\n"
    call += f"whole.write(Path({str(tmp_path)!r}), files, Path({str(generated)!r}), {inside!r})\n"
    root = Path(__file__).resolve().parents[2]
    assert subprocess.run([sys.executable, "-c", call], cwd=root, check=False).returncode == 9
    assert tree(tmp_path) != before

    with whole.alone(tmp_path, [tmp_path / "spec", generated]):
        assert tree(tmp_path) == before


def test_a_second_run_is_refused_while_one_writes(tmp_path: Path) -> None:
    """It says so at once instead of mixing its bytes in."""
    with (
        whole.alone(tmp_path, []),
        pytest.raises(SpecError, match="another run is writing here"),
        whole.alone(tmp_path, []),
    ):
        pass


SAYS_WHEN_IT_IS_ALONE = """
import contextlib, sys
from generator import whole
from generator.__main__ import console

alone = whole.alone

@contextlib.contextmanager
def said(*arguments):
    with alone(*arguments):
        print("alone", flush=True)
        yield

whole.alone = said
sys.exit(console())
"""


@pytest.mark.parametrize(("number", "code"), [(signal.SIGTERM, 143), (signal.SIGINT, 130)])
def test_a_run_that_is_told_to_stop_changes_nothing(project: Path, number: signal.Signals, code: int) -> None:
    """It ends with the code of the signal and every byte as it was."""
    document = what_if(project)
    before = tree(project)
    started = subprocess.Popen(
        [sys.executable, "-c", SAYS_WHEN_IT_IS_ALONE, "update", "--api", "garage", str(document)],
        cwd=project,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        # What a shell runs in the background ignores Ctrl-C, and so does everything that it starts.
        preexec_fn=lambda: signal.signal(number, signal.SIG_DFL),
    )
    assert started.stdout is not None
    assert started.stdout.readline() == "alone\n"
    started.send_signal(number)
    _, told = started.communicate(timeout=120)

    assert (started.returncode, tree(project)) == (code, before), told


@pytest.mark.slow
def test_two_updates_side_by_side(project: Path) -> None:
    """One is taken in whole, the other one is refused with a remedy; afterwards it is as after one alone."""
    document = what_if(project)
    command = [sys.executable, "-m", "generator", "update", "--api", "garage", str(document)]
    both = [subprocess.Popen(command, cwd=project, stdout=-1, stderr=-1, text=True) for _ in range(2)]
    told = [each.communicate(timeout=300) for each in both]

    assert sorted(each.returncode for each in both) == [0, 2]
    [refused] = [err for (_, err), each in zip(told, both, strict=True) if each.returncode == 2]
    assert "another run is writing here" in refused
    assert run(project, "generate", "--check").code == 0


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_fifty_updates_killed_at_any_point(project: Path) -> None:
    """After each kill the next run gives the same files and the same verdict as one that nobody disturbed."""
    release(project)
    document = str(what_if(project))
    old = _kept(project)
    calm = run(project, "update", "--api", "garage", document)
    new = _kept(project)
    chance, before_the_end = random.Random(20), 0
    took = _timed(project, old, document)

    for _ in range(50):
        _restore(project, old)
        command = [sys.executable, "-m", "generator", "update", "--api", "garage", document]
        started = subprocess.Popen(command, cwd=project, stdout=-3, stderr=-3, start_new_session=True)
        # Most of the time is spent on thinking; half of the kills fall into the end, where it writes.
        time.sleep(took * (chance.uniform(0.8, 1.05) if chance.random() < 0.5 else chance.uniform(0, 0.9)))
        os.killpg(started.pid, signal.SIGKILL) if started.poll() is None else None
        started.wait()
        is_done = all(_kept(project).get(name) == data for name, data in new.items())
        again = run(project, "update", "--api", "garage", document)
        assert again.code == 0, again.err
        assert _kept(project) == new
        assert is_done or again.out == calm.out
        before_the_end += not is_done

    assert before_the_end >= 10


def _kept(project: Path) -> dict[str, bytes]:
    return {name: data for name, data in tree(project).items() if name.startswith(("spec/", "generated/", ".update"))}


def _restore(project: Path, files: dict[str, bytes]) -> None:
    for name in _kept(project).keys() - files.keys():
        (project / name).unlink()
    for name, data in files.items():
        (project / name).parent.mkdir(parents=True, exist_ok=True)
        (project / name).write_bytes(data)


def _timed(project: Path, old: dict[str, bytes], document: str) -> float:
    """Seconds that one run takes here, only to spread the kills over it."""
    _restore(project, old)
    begun = time.monotonic()
    run(project, "update", "--api", "garage", document)
    return time.monotonic() - begun
