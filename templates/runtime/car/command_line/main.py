"""``connected-car``, and ``python -m`` of the package: what one can type, and what the exit code says."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from importlib import import_module
from itertools import dropwhile
from typing import Any

from ...core import cli
from ...core.base.defect import silence, tell
from ...core.base.printing import say
from ...core.errors.scope import MissingScope, ScopesRefused, UnknownScope
from ...core.errors.without_reply import AuthError, ConnectionFailed, InvalidRequest, PackageError
from ...core.http.status_errors import Forbidden, NotFound, RateLimited, ServerError, Unauthorized
from ..cli import add_explain
from ..environment import options
from ..sweeping.checkpoint import CheckpointError
from . import reading, sending, signing_in, sweeping
from .answer import Answer
from .progress import Watch
from .showing import shown

API = f"{cli.PACKAGE}.b2c"
PROGRAM = cli.PACKAGE.replace("_", "-")
DONE, PARTLY, WRONG_CALL, SIGN_IN, REFUSED, DOWN = 0, 1, 2, 3, 4, 5
_CODES: tuple[tuple[type[BaseException] | tuple[type[BaseException], ...], int], ...] = (
    ((MissingScope, ScopesRefused, Forbidden), REFUSED),
    ((AuthError, Unauthorized), SIGN_IN),
    ((InvalidRequest, UnknownScope, CheckpointError, ValueError, OSError), WRONG_CALL),
    ((ConnectionFailed, ServerError, RateLimited), DOWN),
    (NotFound, PARTLY),
    (PackageError, PARTLY),
)
_READS: dict[str, tuple[Callable[[Any, argparse.Namespace], Answer], str]] = {
    "cars": (reading.cars, "every car, with the number that other commands take"),
    "status": (reading.status, "levels, ranges, charging, doors, and how old that is"),
    "position": (reading.places, "where the cars were last"),
    "trips": (reading.trips, "the trips of one car"),
    "alerts": (reading.alerts, "the warning lamps of one car"),
    "maintenance": (reading.maintenance, "what is left until the next service"),
    "probe": (reading.probe, "which operations answer for a car, and why the others don't"),
    "why": (reading.why, "why a value is missing"),
    "support": (reading.support, "what to send to the publisher's support about operations that fail for a car"),
    "sweep": (sweeping.sweep, "the status of every car, several at once, within the limits of a contract"),
    "send": (sending.send, "send one command to one car and wait for its end"),
}

_OF_ALL = ("cars", "sweep")
"""Commands that take no car."""
_DEMO = "a world of four cars: nothing to sign in to"


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command. 0: done; 1: answered no or partly; 2: wrong call; 3: sign in again; 4: refused for scopes;
    5: the service is down; 70: an error of this package.
    """
    words = list(sys.argv[1:] if arguments is None else arguments)
    offline = [*dropwhile("--demo".__eq__, words)]
    if offline[:1] == ["scopes"]:
        return cli.main(offline, more=[add_explain], program=PROGRAM)
    asked = _parser().parse_args(words)
    try:
        answer: Answer | None = asked.run(asked)
        if answer is None:
            return DONE
        say(shown(answer, asked.form))
    except KeyboardInterrupt:
        return PARTLY
    except BrokenPipeError:
        return silence()
    except Exception as error:
        return _failed(error)
    return DONE if answer.complete else PARTLY


def _failed(error: Exception) -> int:
    """Says what went wrong, in a sentence."""
    for kinds, code in _CODES:
        if isinstance(error, kinds):
            print(f"error: {error}", file=sys.stderr)
            return code
    return tell(error)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=PROGRAM,
        allow_abbrev=False,
        description="Cars at the terminal.",
        epilog="exit codes: 0 done, 1 answered no or partly, 2 wrong call, 3 sign in again, 4 refused for scopes,"
        " 5 the service is down, 70 an error of this package",
    )
    parser.add_argument("--demo", action="store_true", help=_DEMO)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for name, (run, says) in _READS.items():
        command = commands.add_parser(name, help=says)
        if name not in _OF_ALL:
            needed = name in ("send", "why")
            command.add_argument(
                "car", type=_given, nargs=None if needed else "?", metavar="CAR", help="number, id, VIN or its end"
            )
        _forms(command, places=name in ("position", "trips"))
        _demo(command)
        command.set_defaults(run=_read(run), **({"car": None} if name in _OF_ALL else {}))
        _more(name, command)
    _others(commands)
    return parser


def _demo(command: argparse.ArgumentParser) -> None:
    """``status --demo`` is the same as ``--demo status``."""
    command.add_argument("--demo", action="store_true", default=argparse.SUPPRESS, help=_DEMO)


def _forms(command: argparse.ArgumentParser, *, places: bool) -> None:
    command.set_defaults(form="table")
    choice = command.add_mutually_exclusive_group()
    choice.add_argument("--json", dest="form", action="store_const", const="json", help="rows with their units")
    choice.add_argument("--csv", dest="form", action="store_const", const="csv", help="rows for a spreadsheet")
    if places:
        choice.add_argument("--geojson", dest="form", action="store_const", const="geojson", help="for a map")


def _more(name: str, command: argparse.ArgumentParser) -> None:
    if name == "trips":
        command.add_argument("--since", type=_given, metavar="SPAN", help="12h, 30d, 2w, or a date")
    if name == "why":
        command.add_argument("path", metavar="PATH", help="such as status.last_position")
    if name == "sweep":
        command.add_argument(
            "--per-second", type=float, metavar="CALLS", help="at most; what the contract says without it"
        )
        command.add_argument("--per-day", type=int, metavar="CALLS", help="likewise")
        command.add_argument("--at-once", type=int, default=8, metavar="CARS", help="how many are read at once (8)")
        command.add_argument(
            "--checkpoint",
            type=_given,
            metavar="FILE",
            help="remembers who was read when; an interrupted one goes on",
        )
    if name == "send":
        command.add_argument("action", nargs="+", metavar="COMMAND", help=sending.WORDS)
        command.add_argument("--timeout", type=float, default=300.0, help="seconds to wait for the end (300)")
        command.add_argument(
            "--callback", type=_given, help="id of a callback of yours; the first that runs without it"
        )
        command.add_argument("--webhook", type=_given, help="address for a new callback, when there is none")


def _others(commands: Any) -> None:
    login = commands.add_parser("login", help="sign in with the browser and keep the token")
    login.add_argument("--brand", type=_given, help="peugeot, citroen, ds, opel, vauxhall")
    login.add_argument("--scopes", type=_given, help="joined by commas; all without it")
    login.add_argument("--redirect-uri", type=_given, help=f"as registered; {signing_in.REDIRECT_URI} without it")
    login.add_argument("--paste", action="store_true", help="paste the address instead of waiting for the browser")
    _forms(login, places=False)
    login.set_defaults(run=lambda asked: signing_in.login(API, asked))

    commands.add_parser("scopes", help="matrix, plan, explain, degrade, diff, lock: what grants are worth")

    served = commands.add_parser("serve-demo", help="the world of four cars as a server, with a consent page")
    served.add_argument("--port", type=_port, default=8080)
    served.set_defaults(run=_serve)

    tools = commands.add_parser("mcp", help="tools for an assistant, reading only (extra [mcp])")
    _demo(tools)
    tools.add_argument("--identifiers", action="store_true", help="show ids and VINs in full")
    tools.set_defaults(run=_tools)


def _given(text: str) -> str:
    """Nothing at all is a variable that isn't set, and never means what leaving the word out means.

    Raises `argparse.ArgumentTypeError`.
    """
    if not text.strip():
        raise argparse.ArgumentTypeError("it is empty")
    return text


def _port(text: str) -> int:
    """0 to 65535. Raises `ValueError`."""
    if not 0 <= int(text) <= 65_535:
        raise ValueError
    return int(text)


_port.__name__ = "port"


def _read(run: Callable[[Any, argparse.Namespace], Answer]) -> Callable[[argparse.Namespace], Answer]:
    def command(asked: argparse.Namespace) -> Answer:
        asked.watch = Watch(sys.stderr.isatty())
        with client_for(asked) as client, asked.watch:
            return run(client, asked)

    return command


def client_for(asked: argparse.Namespace) -> AbstractContextManager[Any]:
    """A client as the environment describes it, or one of the demonstration world. Raises `ValueError`."""
    try:
        api = import_module(API)
    except ModuleNotFoundError:
        raise ValueError(f"{cli.PACKAGE} has no API for drivers (b2c); its scopes are all there is to ask") from None
    if not asked.demo:
        return nullcontext(api.Client(**options(API)))
    world = _world()
    if getattr(asked, "webhook", "") is None:
        asked.webhook = "https://example.org/outcome"
    opened: AbstractContextManager[Any] = world.client(api)
    return opened


def _world() -> Any:
    """Loaded only here. Raises `ValueError` for a package without it."""
    try:
        return import_module(f"{cli.PACKAGE}.testing").demo()
    except ModuleNotFoundError:
        raise ValueError("this package was made without a world to try it in") from None


def _serve(asked: argparse.Namespace) -> None:
    world = _world()
    with world.serve(asked.port, real_time=True) as address:
        given = {**world.addresses(address), "client_id": world.application.client_id}
        given |= {"client_secret": world.application.secret, "brand": "peugeot"}
        print(f"a world of {len(world.cars)} cars at {address}; its time goes on. Stop with Ctrl-C.\n")
        for name, value in given.items():
            print(f"  export CONNECTED_CAR_{name.upper()}={value}")
        print("\nthen: connected-car login; or pass base_url, authorize_url and token_url to b2c", flush=True)
        _wait()


def _wait() -> None:
    import threading

    threading.Event().wait()


def _tools(asked: argparse.Namespace) -> None:
    try:
        tools = import_module(f"{__package__}.tools")
    except ModuleNotFoundError as error:
        raise ValueError(
            f"the tools need another package: pip install 'stellantis-connected-car[mcp]' ({error.name})"
        ) from None
    with client_for(asked) as client:
        tools.serve(client, identifiers=asked.identifiers)
