"""A PostgreSQL of its own, in a folder of its own, reachable through a socket in it and nothing else."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from threading import Timer
from typing import Any

import psycopg

_NUMBERS = count()
IN_HAND = "apt-get install postgresql, or put its bin folder on the PATH"


def binaries() -> Path | None:
    """The folder of initdb and postgres; the newest that Debian installed, or the one on the path."""
    installed = sorted(Path("/usr/lib/postgresql").glob("*/bin/postgres"), key=lambda path: int(path.parts[4]))
    found = shutil.which("postgres")
    return installed[-1].parent if installed else Path(found).resolve().parent if found else None


def _user() -> Mapping[str, Any]:
    """Whom it runs as: it refuses to run as root."""
    if os.geteuid() != 0:
        return {}
    owner = pwd.getpwnam("postgres")
    return {"user": owner.pw_uid, "group": owner.pw_gid, "extra_groups": []}


class Server:
    """A running server; `database` makes an empty one in it."""

    def __init__(self, folder: Path, bin: Path, settings: Mapping[str, str]) -> None:
        self.folder = folder
        options = [word for name, value in settings.items() for word in ("-c", f"{name}={value}")]
        self.process = subprocess.Popen(
            [bin / "postgres", "-D", folder / "data", "-k", folder, "-c", "listen_addresses=", *options],
            stdout=subprocess.DEVNULL,
            stderr=(folder / "log").open("wb"),
            cwd=folder,
            **_user(),
        )

    def conninfo(self, name: str) -> str:
        """How one connects."""
        return f"host={self.folder} user=tester dbname={name}"

    def wait(self) -> None:
        """Until it answers."""
        for _ in range(600):
            try:
                psycopg.connect(self.conninfo("postgres")).close()
            except psycopg.OperationalError:
                assert self.process.poll() is None, (self.folder / "log").read_text()
                time.sleep(0.05)
            else:
                return
        raise AssertionError("the server doesn't start")

    def database(self, name: str = "") -> str:
        """The conninfo of a new, empty database."""
        name = name or f"fleet_{next(_NUMBERS)}"
        with psycopg.connect(self.conninfo("postgres"), autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name}")
        return self.conninfo(name)

    def stop(self) -> None:
        """At once; who is connected is thrown out."""
        self.process.send_signal(2)
        self.process.wait(60)


def cut(database: str, change: str) -> None:
    """Throw out whoever makes this ``change`` next (``DELETE ON a_table``), before it is committed; once."""
    with psycopg.connect(database, autocommit=True) as connection:
        connection.execute("CREATE SEQUENCE cut")  # It counts on though the transaction that asked it is undone.
        connection.execute(
            "CREATE FUNCTION cut() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
            " IF nextval('cut') = 1 THEN PERFORM pg_terminate_backend(pg_backend_pid()); END IF; RETURN NULL; END $$"
        )
        connection.execute(f"CREATE TRIGGER cut AFTER {change} EXECUTE FUNCTION cut()".encode())


def was_cut(database: str) -> bool:
    """Whether somebody was thrown out by `cut`."""
    with psycopg.connect(database) as connection:
        return connection.execute("SELECT is_called FROM cut").fetchone() == (True,)


@contextmanager
def away(database: str, seconds: float) -> Iterator[None]:
    """Everybody is thrown out, and nobody let in for so many ``seconds`` of the block, as while a server restarts."""
    name = database.rpartition("dbname=")[2]
    with psycopg.connect(database.replace(f"dbname={name}", "dbname=postgres"), autocommit=True) as connection:

        def lets_in(whether: bool) -> None:
            connection.execute(f"ALTER DATABASE {name} ALLOW_CONNECTIONS {whether}".encode())

        lets_in(False)
        connection.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", (name,))
        back = Timer(seconds, lets_in, (True,))
        back.start()
        try:
            yield
        finally:
            back.join()


@contextmanager
def server(**settings: str) -> Iterator[Server]:
    """A server while the block runs; ``settings`` as in postgresql.conf. Raises `RuntimeError` where there is none."""
    bin = binaries()
    if bin is None:
        raise RuntimeError(f"there is no PostgreSQL on this machine: {IN_HAND}")
    folder = Path(tempfile.mkdtemp(prefix="pg-"))
    owner = _user()
    if owner:
        os.chown(folder, owner["user"], owner["group"])
    try:
        subprocess.run(
            [
                bin / "initdb",
                "-D",
                folder / "data",
                "-U",
                "tester",
                "--auth=trust",
                "--no-sync",
                "-E",
                "UTF8",
                "--locale=C",
            ],
            stdout=subprocess.DEVNULL,
            check=True,
            cwd=folder,
            **owner,
        )
        running = Server(folder, bin, settings)
        try:
            running.wait()
            yield running
        finally:
            running.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
