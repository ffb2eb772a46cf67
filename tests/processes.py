"""The generator as people run it, in a process of its own; its libraries are loaded once for all of them.

What `python -m generator` imports of others takes longer than most of its runs. A server loads it, and each run is a
fork of that server: it has its own folder, environment, standard streams and exit code, and imports the generator of
the folder it runs in. Tests of what a fresh process does (signals, hash seeds, pipes that break) start one themselves.
"""

from __future__ import annotations

import atexit
import gc
import json
import os
import runpy
import signal
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, slots=True)
class Ran:
    code: int
    out: str
    err: str


def generator(folder: Path, *arguments: str, data: bytes = b"", environment: Mapping[str, str] | None = None) -> Ran:
    """``python -m generator ARGUMENTS`` in ``folder`` with ``data`` as its standard input."""
    environment = dict(os.environ if environment is None else environment)
    if sys.platform != "linux":  # Elsewhere libraries don't bear to be forked.
        return _fresh(folder, arguments, data, environment)
    with tempfile.TemporaryDirectory(prefix="run-") as home:
        streams = [Path(home, name) for name in ("in", "out", "err")]
        streams[0].write_bytes(data)
        call = {"folder": str(folder), "arguments": arguments, "environment": environment}
        code = _served(call | {"streams": [str(path) for path in streams]})
        return Ran(code, *(path.read_text("utf-8") for path in streams[1:]))


def _fresh(folder: Path, arguments: Sequence[str], data: bytes, environment: Mapping[str, str]) -> Ran:
    command = [sys.executable, "-m", "generator", *arguments]
    done = subprocess.run(command, cwd=folder, env=environment, input=data, capture_output=True, check=False)
    return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())


# --- the side of the tests

_servers: list[_Server] = []


class _Server:
    def __init__(self) -> None:
        calls, self._calls = os.pipe()
        self._codes, codes = os.pipe()
        command = [sys.executable, __file__, str(calls), str(codes)]
        null = subprocess.DEVNULL
        self._process = subprocess.Popen(
            command, stdin=null, stdout=null, pass_fds=[calls, codes], start_new_session=True, cwd=ROOT
        )
        os.close(calls)
        os.close(codes)
        self._answers = os.fdopen(self._codes)

    def ask(self, call: Mapping[str, Any]) -> int:
        os.write(self._calls, json.dumps(call).encode() + b"\n")
        return int(self._answers.readline())

    def end(self) -> None:
        """With all that it forked."""
        os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        os.close(self._calls)
        self._answers.close()


def _served(call: Mapping[str, Any]) -> int:
    if not _servers:
        _servers.append(_Server())
    try:
        return _servers[0].ask(call)
    except BaseException:  # As when a test took too long: nobody may get the answer that was meant for it.
        _end()
        raise


@atexit.register
def _end() -> None:
    while _servers:
        _servers.pop().end()


# --- the side of the server


def _serve(calls: int, codes: int) -> None:
    """Fork for each call, and say how it ended; returns in the fork, ready to run."""
    _load()
    for line in os.fdopen(calls):
        if os.fork() == 0:
            os.close(codes)
            _become(json.loads(line))
            return
        os.write(codes, b"%d\n" % os.waitstatus_to_exitcode(os.wait()[1]))
    os._exit(0)


def _load() -> None:
    sys.path[0] = str(ROOT)
    import generator.__main__  # all that a run begins with
    import generator.pipeline
    import generator.update  # noqa: F401
    from generator.home import TEMPLATES
    from generator.render import prepare

    prepare([TEMPLATES], libraries=True)
    gc.collect()
    gc.freeze()


def _become(call: Mapping[str, Any]) -> None:
    os.chdir(call["folder"])
    for number, path in enumerate(call["streams"]):
        opened = os.open(path, os.O_RDWR | os.O_CREAT)
        os.dup2(opened, number)
        os.close(opened)
    os.environ.clear()
    os.environ.update(call["environment"])
    sys.path[0] = os.getcwd()
    sys.argv = ["generator", *call["arguments"]]
    if sys.path[0] != str(ROOT):
        for name in [each for each in sys.modules if each.partition(".")[0] == "generator"]:
            del sys.modules[name]
    sys.modules.pop("generator.__main__", None)


if __name__ == "__main__":
    _serve(*map(int, sys.argv[1:]))
    runpy.run_module("generator", run_name="__main__", alter_sys=True)
