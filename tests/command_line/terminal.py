"""A terminal without a person, and a pipe: a command runs at it in this process, and what it wrote is kept."""

from __future__ import annotations

import contextlib
import os
import pty
import threading

from connected_car._runtime.car.command_line.main import main


def typed(*words: str, encoding: str = "utf-8") -> tuple[int, str]:
    """Exit code, and all that appears on the screen."""
    return _run(*pty.openpty(), words, encoding)


def piped(*words: str) -> tuple[int, str]:
    """The same in a pipe."""
    return _run(*os.pipe(), words)


def _run(seen: int, written: int, words: tuple[str, ...], encoding: str = "utf-8") -> tuple[int, str]:
    shown: list[bytes] = []
    reader = threading.Thread(target=_read, args=(seen, shown))
    reader.start()
    with open(written, "w", encoding=encoding) as end, contextlib.redirect_stdout(end), contextlib.redirect_stderr(end):
        code = main(words)
    reader.join()
    os.close(seen)
    return code, b"".join(shown).decode(encoding).replace("\r\n", "\n")


def _read(seen: int, shown: list[bytes]) -> None:
    """Until nobody writes any more, which Linux calls an error at a terminal."""
    with contextlib.suppress(OSError):
        while read := os.read(seen, 65_536):
            shown.append(read)
