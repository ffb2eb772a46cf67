"""Reading replies, beside what others make of the same document: `python -m benchmarks.parsing`.

All figures are ratios of minima taken side by side in one run, but for the times of the imports.

One goal is missed, and why: a view as received keeps the bytes it came from beside their tree, so that it
gives them back exactly; they are a sixth of what the decoded dict takes. With the bytes alone until a member is
read, the first read would decode once more, which makes ten members cost half as much again.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

import orjson

from . import payloads
from .measure import bytes_held, judged, side_by_side, table
from .peers import ROOT, load, render_peers

OURS = "views"
STRICT, LENIENT = "pydantic strict", "pydantic lenient"


def dashboard_snake(status: Any) -> list[Any]:
    """The ten members that a dashboard shows, first reads included."""
    energy = status.energies[1]
    return [
        energy.level,
        energy.autonomy,
        energy.extension.electric.charging.status,
        energy.extension.electric.charging.remaining_time,
        energy.created_at,
        status.odometer.mileage,
        status.last_position.geometry.coordinates,
        status.doors_state.locked_states,
        status.environment.air.temp,
        status.preconditioning.air_conditioning.status,
    ]


def dashboard_camel(status: Any) -> list[Any]:
    """The same for generators that keep the wire's names."""
    energy = status.energies[1]
    return [
        energy.level,
        energy.autonomy,
        energy.extension.electric.charging.status,
        energy.extension.electric.charging.remainingTime,
        energy.createdAt,
        status.odometer.mileage,
        status.lastPosition.geometry.coordinates,
        status.doorsState.lockedStates,
        status.environment.air.temp,
        status.preconditioning.airConditioning.status,
    ]


class Library:
    """One way to read a reply."""

    def __init__(
        self,
        decode: Callable[[bytes, str], Any],
        dump: Callable[[Any], bytes],
        names: Callable[[type], tuple[str, ...]] | None = None,
        ten: Callable[[Any], list[Any]] = dashboard_camel,
        edited: Callable[[Any], Any] = lambda value: value,
    ) -> None:
        self.decode, self.dump, self.ten, self.edited = decode, dump, ten, edited
        self._names_of = names
        self._names: dict[type, tuple[str, ...]] = {}

    def read_all(self, value: Any) -> None:
        """Touch every member; the same walk for every library."""
        kind = type(value)
        if kind is list or kind is tuple:
            for item in value:
                self.read_all(item)
            return
        names = self._names.get(kind)
        if names is None:
            names = self._names[kind] = self._names_of(kind) if self._names_of else ()
        for name in names:
            child = getattr(value, name)
            if child is not None:
                self.read_all(child)


def libraries(folder: Path) -> dict[str, Library]:
    """Ours and the peers, on the same classes."""
    from connected_car.b2c import models

    def views(data: bytes, name: str) -> Any:
        return getattr(models, name).from_json(data)

    def edited(view: Any) -> Any:
        # A view as received gives its bytes back; an honest dump needs one that has none.
        return type(view)._over(view._wire)

    found = {OURS: Library(views, lambda view: view.to_json(), _view_names, dashboard_snake, edited)}
    for label, module in ((STRICT, "peer_pydantic"), (LENIENT, "peer_lenient")):
        found[label] = _pydantic(load(folder, module))
    found["openapi-python-client attrs"] = _attrs(load(folder, "peer_attrs.models"))
    found["msgspec (unknown members lost)"] = _msgspec(load(folder, "peer_msgspec"))
    return found


def _view_names(kind: type) -> tuple[str, ...]:
    return tuple(kind._members().by_name) if hasattr(kind, "_members") else ()


def _pydantic(module: Any) -> Library:
    return Library(
        lambda data, name: getattr(module, name).model_validate_json(data),
        lambda value: value.model_dump_json(by_alias=True, exclude_unset=True).encode(),
        lambda kind: tuple(getattr(kind, "model_fields", ())),
    )


def _attrs(module: Any) -> Library:
    return Library(
        lambda data, name: getattr(module, name).from_dict(orjson.loads(data)),
        lambda value: orjson.dumps(value.to_dict()),
        lambda kind: tuple(
            each.name for each in getattr(kind, "__attrs_attrs__", ()) if each.name != "additional_properties"
        ),
        dashboard_snake,
    )


def _msgspec(module: Any) -> Library:
    import msgspec

    decoders = {name: msgspec.json.Decoder(getattr(module, name)) for name in ("Status", "Telemetries")}
    return Library(
        lambda data, name: decoders[name].decode(data),
        msgspec.json.encode,
        lambda kind: tuple(getattr(kind, "__struct_fields__", ())),
    )


Tasks = Mapping[str, tuple[str, bytes, Callable[[Library, str, bytes], Callable[[], Any]]]]


def tasks() -> Tasks:
    """Column of the table -> class, payload, and what is timed."""
    clean, dirty, page = (orjson.dumps(make()) for make in (payloads.status, payloads.dirty_status, payloads.page))

    def decode(library: Library, name: str, data: bytes) -> Callable[[], Any]:
        return lambda: library.decode(data, name)

    def ten(library: Library, name: str, data: bytes) -> Callable[[], Any]:
        return lambda: library.ten(library.decode(data, name))

    def everything(library: Library, name: str, data: bytes) -> Callable[[], Any]:
        return lambda: library.read_all(library.decode(data, name))

    def dump(library: Library, name: str, data: bytes) -> Callable[[], Any]:
        value = library.edited(library.decode(data, name))
        return lambda: library.dump(value)

    def life(library: Library, name: str, data: bytes) -> Callable[[], Any]:
        def live() -> bytes:
            value = library.decode(data, name)
            library.ten(value)
            return library.dump(library.edited(value))

        return live

    return {
        "decode status": ("Status", clean, decode),
        "decode dirty": ("Status", dirty, decode),
        "decode page": ("Telemetries", page, decode),
        "read ten": ("Status", clean, ten),
        "read all": ("Status", clean, everything),
        "read all, page": ("Telemetries", page, everything),
        "dump status": ("Status", clean, dump),
        "life": ("Status", clean, life),
        "life, dirty": ("Status", dirty, life),
    }


def times(found: Mapping[str, Library]) -> dict[str, dict[str, float]]:
    """Column -> candidate -> least seconds."""
    measured = {}
    for column, (name, data, task) in tasks().items():
        dumps = column == "dump status"
        floor = partial(orjson.dumps, orjson.loads(data)) if dumps else partial(orjson.loads, data)
        candidates: dict[str, Callable[[], Any]] = {"orjson": floor}
        for label, library in found.items():
            try:
                candidates[label] = task(library, name, data)
            except Exception:
                continue
        measured[column] = side_by_side(candidates)
    return measured


def issue_walk(found: Mapping[str, Library]) -> dict[str, float]:
    """``issues()`` over a page beside decoding it strictly."""
    data = orjson.dumps(payloads.page())
    view = found[OURS].decode(data, "Telemetries")
    return side_by_side({"issues": view.issues, STRICT: lambda: found[STRICT].decode(data, "Telemetries")})


def memory(found: Mapping[str, Library]) -> dict[str, float]:
    """Bytes held by one status: as a dict, as a view, as a view of which everything was read.

    Each reply comes in bytes of its own. A dict lets go of them; a view as received keeps them,
    because it gives them back exactly. So the views are measured with them and without.
    """
    data = orjson.dumps(payloads.status())
    ours = found[OURS]

    def fresh() -> bytes:
        return bytes(bytearray(data))

    def edited() -> Any:
        return ours.edited(ours.decode(fresh(), "Status"))

    def read() -> Any:
        view = edited()
        ours.read_all(view)
        return view

    return {
        "dict": bytes_held(lambda: orjson.loads(fresh())),
        "unread": bytes_held(edited),
        "unread, with its bytes": bytes_held(lambda: ours.decode(fresh(), "Status")),
        "read": bytes_held(read),
        STRICT: bytes_held(lambda: found[STRICT].decode(fresh(), "Status")),
    }


_IMPORT = """
import sys, time
sys.path[:0] = {path!r}
data = {data!r}
import {before}
start = time.process_time()
{statement}
print(time.process_time() - start)
"""

_LAZY = "pydantic, a module for each class, built late"


def imports(folder: Path) -> dict[str, dict[str, float]]:
    """CPU seconds until all classes can be used, and until a first status is read; libraries are loaded before."""
    ours, theirs = "from connected_car.b2c import models; ", "{0}.Status.model_validate_json(data)"
    everything = {
        OURS: ("httpx2, orjson", f"{ours}models.preload()"),
        STRICT: ("pydantic", "import peer_pydantic"),
        "openapi-python-client attrs": ("attrs, httpx, dateutil.parser", "import peer_attrs.models"),
        "msgspec (unknown members lost)": ("msgspec", "import peer_msgspec"),
    }
    first = {
        OURS: ("httpx2, orjson", f"{ours}models.Status.from_json(data).energies"),
        STRICT: ("pydantic", f"import peer_pydantic; {theirs.format('peer_pydantic')}"),
        _LAZY: ("pydantic", f"from peer_deferred import status; {theirs.format('status')}"),
    }
    columns = {"all classes": everything, "a first status": first}
    return {
        column: {label: _least(folder, *case) for label, case in cases.items()} for column, cases in columns.items()
    }


def _least(folder: Path, before: str, statement: str) -> float:
    path, data = [str(folder), str(ROOT / "generated")], orjson.dumps(payloads.status())
    code = _IMPORT.format(path=path, data=data, before=before, statement=statement)
    return min(_cpu(code)[0] for _ in range(9))


def _cpu(code: str) -> list[float]:
    # Whatever the caller's environment says, modules are compiled once: the least is that of compiled ones.
    env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, text=True, check=True)
    return [float(each) for each in done.stdout.split()]


_BEYOND = """
import sys, time
sys.path[:0] = {path!r}
data = {data!r}
start = time.process_time()
import httpx2, orjson
between = time.process_time()
{statement}
print(between - start, time.process_time() - between)
"""


def import_goals() -> list[str]:
    """CPU of what every program imports, as a share of what httpx2 and orjson take; in ms where that says more."""
    wanted = {
        "import connected_car": (10.0, True),
        "from connected_car.b2c import Client": (60.0, True),
        "from connected_car.b2c import Client  # beside httpx2 and orjson": (0.68, False),
        "from connected_car.b2c.models import Status; Status.from_json(data).energies  # beside them": (0.22, False),
        "from connected_car.b2c import scopes; scopes.matrix()  # beside them": (0.68, False),
        "from connected_car._runtime.car.command_line.main import main  # beside them": (0.68, False),
    }
    lines = []
    for statement, (goal, in_ms) in wanted.items():
        libraries, ours = _beyond(statement)
        what = f"ms of CPU: {statement}" if in_ms else f"CPU: {statement}"
        lines.append(judged(what, ours * 1000 if in_ms else ours / libraries, goal))
    for what, statement in _FIRST.items():
        libraries, ours = _beyond(statement)
        lines.append(f"        {ours / libraries:7.2f}     (no goal)  CPU: {what}  # beside them")
    return lines


_FIRST = {
    "a first command": """
from connected_car import b2c
from connected_car.auth import Bearer
taken = httpx2.MockTransport(lambda request: httpx2.Response(202, json={"remoteActionId": "1"}))
call = {"base_url": "http://127.0.0.1", "client_id": "c", "http_client": httpx2.Client(transport=taken)}
client = b2c.Client(auth=Bearer("t"), scope_check="off", **call)
client.remotes.send("v", "c", body=b2c.models.Remote.from_wire({"horn": {"state": "Activated"}}))
""",
    "connected-car --demo status": """
import contextlib, io
from connected_car._runtime.car.command_line.main import main
with contextlib.redirect_stdout(io.StringIO()):
    main(["--demo", "status"])
""",
}
"""What programs begin with -> its code."""


def _beyond(statement: str) -> tuple[float, float]:
    """Least CPU seconds of importing the libraries, and of ``statement`` after that."""
    path, data = [str(ROOT / "generated")], orjson.dumps(payloads.status())
    code = _BEYOND.format(path=path, data=data, statement=statement)
    libraries, ours = zip(*(_cpu(code) for _ in range(9)), strict=True)
    return min(libraries), min(ours)


def goals(
    found: Mapping[str, Library],
    measured: Mapping[str, Mapping[str, float]],
    walk: Mapping[str, float],
    held: Mapping[str, float],
) -> list[str]:
    """Each goal with what was measured, whether it holds, and what its time goes into where it doesn't."""
    works = tasks()

    def again(column: str) -> Callable[[], None]:
        name, data, task = works[column]
        call = task(found[OURS], name, data)

        def many() -> None:
            for _ in range(300):
                call()

        return many

    def ratio(column: str, against: str) -> float:
        return measured[column][OURS] / measured[column][against]

    lines: list[tuple[str, float, float, str]] = [
        ("life of a reply / pydantic strict", ratio("life", STRICT), 0.6, "life"),
        ("life of a reply / pydantic lenient", ratio("life", LENIENT), 0.4, "life"),
        ("decode clean / orjson.loads", ratio("decode status", "orjson"), 1.15, "decode status"),
        ("decode dirty / orjson.loads", ratio("decode dirty", "orjson"), 1.15, "decode dirty"),
        ("decode page / orjson.loads", ratio("decode page", "orjson"), 1.15, "decode page"),
        ("decode and read everything / pydantic strict", ratio("read all", STRICT), 1.4, "read all"),
        ("the same, page", ratio("read all, page", STRICT), 1.1, "read all, page"),
        ("decode and read ten members / pydantic strict", ratio("read ten", STRICT), 0.45, "read ten"),
        ("dump / orjson.dumps", ratio("dump status", "orjson"), 1.3, "dump status"),
        ("issues() over a page / pydantic strict decode", walk["issues"] / walk[STRICT], 3.0, ""),
        ("memory unread / dict", held["unread"] / held["dict"], 1.1, ""),
        ("the same, with the bytes that came", held["unread, with its bytes"] / held["dict"], 1.1, ""),
        ("memory read / dict", held["read"] / held["dict"], 1.6, ""),
    ]
    return [judged(text, value, goal, why=again(column) if column else None) for text, value, goal, column in lines]


def main() -> None:
    """Print the tables and the goals."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        render_peers(folder)
        found = libraries(folder)
        measured = times(found)
        rows = {
            label: {
                column: f"{cells[label] / cells['orjson']:.2f}" if label in cells else "refuses"
                for column, cells in measured.items()
            }
            for label in ("orjson", *found)
        }
        print(table("x orjson", rows))
        print()
        loaded = imports(folder)
        labels = dict.fromkeys(label for cases in loaded.values() for label in cases)
        print(
            table(
                "import, x views",
                {
                    label: {
                        column: f"{cases[label] / cases[OURS]:.2f}"
                        for column, cases in loaded.items()
                        if label in cases
                    }
                    for label in labels
                },
            )
        )
        print()
        print("\n".join([*goals(found, measured, issue_walk(found), memory(found)), *import_goals()]))


if __name__ == "__main__":
    main()
