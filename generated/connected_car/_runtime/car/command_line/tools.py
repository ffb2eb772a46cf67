"""``connected-car mcp``: what an assistant may ask of cars, reading only (Model Context Protocol, over stdio).

Each tool's description says units, that data have an age, and the scopes it needs; a tool whose scope isn't held
isn't offered.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from mcp.server.mcpserver import MCPServer
from mcp.server.mcpserver.exceptions import ToolError

from ...core.errors.without_reply import ConnectedCarError
from . import reading
from .answer import Answer
from .progress import Watch
from .showing import written

_LONG = re.compile(r"\b(?=\w*\d)[A-HJ-NPR-Z0-9]{17}\b")


@dataclass(frozen=True, slots=True)
class Tool:
    """One question about cars. ``operation`` is the call (``vehicles.status``) whose scopes it needs."""

    name: str
    run: Callable[[Any, argparse.Namespace], Answer]
    operation: str
    says: str
    takes: tuple[str, ...] = ("car",)


TOOLS = (
    Tool(
        "cars",
        reading.cars,
        "vehicles.list",
        "Every car of the driver's, with the number that the other tools take.",
        (),
    ),
    Tool(
        "status",
        reading.status,
        "vehicles.status",
        "Levels (%), ranges (km), charging, doors, mileage (km) of one car or all.",
    ),
    Tool("position", reading.places, "vehicles.status", "Where one car or each was last: degrees, WGS 84."),
    Tool("trips", reading.trips, "trips.list", "Trips of one car: km, km/h, % of the battery.", ("car", "since")),
    Tool("alerts", reading.alerts, "vehicles.alerts", "Warning lamps of one car."),
    Tool("maintenance", reading.maintenance, "vehicles.maintenance", "Days and km until the next service."),
    Tool(
        "why", reading.why, "vehicles.status", "Why a value is missing, such as status.last_position.", ("car", "path")
    ),
)
_NEEDS = {"position": ("data:position",)}
"""Where a part of a reply is all there is: the scope that opens it."""


def serve(client: Any, *, identifiers: bool) -> None:
    """Answer on standard input and output until it is closed."""
    server_for(client, identifiers=identifiers).run()


def server_for(client: Any, *, identifiers: bool) -> MCPServer:
    """The tools that this client's grant is enough for, and the planner."""
    server = MCPServer("connected-car", instructions="Reads cars; nothing here changes or commands one.")
    for tool in TOOLS:
        scopes = _scopes(client, tool)
        if _is_open(client, tool):
            says = f"{tool.says} Data are as old as `age` (seconds) says. Scopes: {', '.join(scopes) or 'none'}."
            server.add_tool(_called(client, tool, identifiers), name=tool.name, description=says)
    server.add_tool(
        _planner(client), name="plan_scopes", description="The smallest set of scopes for some calls of this API."
    )
    return server


def _is_open(client: Any, tool: Tool) -> bool:
    grant = client.grant
    if not grant.known:
        return True
    if any(not grant.covers(each) for each in _NEEDS.get(tool.name, ())):
        return False
    operation = _operation(client, tool.operation)
    rule = operation.scopes
    required = all(grant.covers(each) for each in rule.required)
    opening = [each for each in rule.optional if str(each) in client._api.vocabulary.declared]
    return required and (not opening or bool(rule.required) or any(grant.covers(each) for each in opening))


def _scopes(client: Any, tool: Tool) -> list[str]:
    rule = _operation(client, tool.operation).scopes
    return sorted({*_NEEDS.get(tool.name, ()), *map(str, rule.required), *map(str, rule.optional)})


def _operation(client: Any, call: str) -> Any:
    operations = import_module(client._api.namespace).OPERATIONS.values()
    return next(each for each in operations if f"{each.resource}.{each.name}" == call)


def _called(client: Any, tool: Tool, identifiers: bool) -> Callable[..., dict[str, Any]]:
    def run(**given: Any) -> dict[str, Any]:
        asked = argparse.Namespace(**{"car": None, "since": None, "path": "", "watch": Watch(False), **given})
        with _told(identifiers):
            answer = tool.run(client, asked)
        rows = [{name: _value(name, value, identifiers) for name, value in row.items()} for row in answer.rows]
        return {
            "units": answer.units,
            "rows": rows,
            **({"text": _masked(answer.text, identifiers)} if answer.text else {}),
        }

    return _with_signature(run, tool.takes)


@contextmanager
def _told(identifiers: bool) -> Iterator[None]:
    """An error that says what helps is told to the assistant; any other is a defect, of which it hears no text."""
    try:
        yield
    except (ConnectedCarError, ValueError) as error:
        raise ToolError(_masked(str(error), identifiers)) from None


def _with_signature(run: Callable[..., dict[str, Any]], takes: tuple[str, ...]) -> Callable[..., dict[str, Any]]:
    """MCPServer reads the parameters of a tool from its signature."""
    forms: Mapping[tuple[str, ...], Callable[..., dict[str, Any]]] = {
        (): lambda: run(),
        ("car",): lambda car=None: run(car=car),
        ("car", "since"): lambda car=None, since=None: run(car=car, since=since),
        ("car", "path"): lambda path, car=None: run(path=path, car=car),
    }
    found = forms[takes]
    found.__annotations__ = {name: str if name == "path" else str | None for name in takes} | {"return": dict[str, Any]}
    return found


def _planner(client: Any) -> Callable[..., dict[str, Any]]:
    def plan_scopes(calls: list[str]) -> dict[str, Any]:
        with _told(identifiers=True):
            return {"scopes": [*map(str, import_module(f"{client._api.namespace}.scopes").plan(calls))]}

    return plan_scopes


def _value(name: str, value: Any, identifiers: bool) -> Any:
    if name in ("id", "trip") and not identifiers:
        return None
    return _masked(value, identifiers) if isinstance(value, str) else written(value)


def _masked(text: str, identifiers: bool) -> str:
    return text if identifiers else _LONG.sub(lambda found: f"…{found[0][-4:]}", text)
