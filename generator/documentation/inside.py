"""What the documentation says of a package, told by the package itself, as JSON on standard output.

Runs in a process of its own (`facts.ask`), in which the package that is documented is the one that is imported:
``python -m generator.documentation.inside connected_car``.
"""

from __future__ import annotations

import ast
import inspect
import json
import re
import sys
import textwrap
import warnings
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from .asking import Facts


def main() -> None:
    """Everything that is said of the package named on the command line."""
    package = sys.argv[1]
    folder = Path(str(import_module(package).__file__)).parent
    names = [path.parent.name for path in sorted(folder.glob("[!_]*/client.py"))]
    apis = [_api(package, name) for name in names]
    json.dump({"apis": apis, "errors": [*_errors(package)], "shared": _shared(package, folder)}, sys.stdout)


def _shared(package: str, folder: Path) -> Facts:
    """Public modules at the top, with the names that each offers."""
    modules = [path.stem for path in sorted(folder.glob("[!_]*.py"))]
    modules += [path.parent.name for path in sorted(folder.glob("[!_]*/__init__.py"))]
    apis = {path.parent.name for path in folder.glob("[!_]*/client.py")}
    found = {}
    for name in sorted({*modules} - apis):
        module = import_module(f"{package}.{name}")
        found[name] = {"says": _first(inspect.getdoc(module)), "names": [*getattr(module, "__all__", ())]}
    return found


def _api(package: str, name: str) -> Facts:
    api = import_module(f"{package}.{name}")
    operations = [*api.OPERATIONS.values()]
    resources = {each.resource: _resource(api, each.resource) for each in operations}
    table = import_module(f"{package}.{name}.availability").TABLE
    models = import_module(f"{package}.{name}.models")
    inhabited = _Inhabited(package, name)
    return {
        "name": name,
        "types": _types(api, {each.resource for each in operations}),
        "title": api.API.title,
        "version": api.API.version,
        "base_url": api.API.base_url or "",
        "resources": [
            {
                "name": resource,
                "class": found.__name__,
                "methods": [
                    _method(found, each, inhabited, api.API) for each in operations if each.resource == resource
                ],
                "shortcuts": [*_shortcuts(found, {each.name for each in operations if each.resource == resource})],
            }
            for resource, found in resources.items()
        ],
        "classes": [_class(getattr(models, each), table) for each in models.__all__ if _is_class(models, each)],
        "events": _events(package, name, inhabited),
        "codes": [_code(package, each) for each in api.API.codes],
        "scopes": _scopes(api, table),
        "planned": [_planned(each, api.scopes.VOCABULARY) for each in operations],
        "paths": [*_paths(api, table)],
        "services": {key: {"title": each.title, "remedy": each.remedy} for key, each in table.services.items()},
    }


def _events(package: str, name: str, inhabited: _Inhabited) -> Facts | None:
    """What an API posts to webhooks; None when it posts nothing."""
    if find_spec(f"{package}.{name}.events") is None:
        return None
    events = import_module(f"{package}.{name}.events")
    names = [each for each in events.models.__all__ if _is_class(events.models, each)]
    return {
        "says": _paragraph(inspect.getdoc(events.parse) or ""),
        "bodies": events.notifications.body.split(" | "),
        "classes": [_class(getattr(events.models, each), None) for each in names],
        "examples": inhabited.notifications(),
    }


def _is_class(models: Any, name: str) -> bool:
    return inspect.isclass(getattr(models, name))


def _resource(api: Any, name: str) -> type[Any]:
    """The class behind an attribute of the client, by the annotation of the property that makes it."""
    source = inspect.getsource(inspect.getattr_static(api.Client, name).func)
    function: Any = ast.parse(textwrap.dedent(source)).body[0]
    returned = function.returns
    named: Any = returned.value if isinstance(returned, ast.Subscript) else returned
    found: type[Any] = getattr(api, named.id)
    return found


def _types(api: Any, resources: set[str]) -> dict[str, str]:
    """Types of the runtime that annotations of methods name -> the module that defines each."""
    found: dict[str, str] = {}
    for resource in sorted(resources):
        module = sys.modules[_resource(api, resource).__module__]
        for node in ast.walk(ast.parse(inspect.getsource(module))):
            if isinstance(node, ast.ImportFrom) and "_runtime" in (node.module or ""):
                home = import_module("." * node.level + (node.module or ""), module.__package__)
                kinds = (each.name for each in node.names if not each.asname and each.name[0].isupper())
                found |= dict.fromkeys(kinds, home.__name__)
    return {kind: home for kind, home in found.items() if kind not in ("Resource", "AsyncResource", "Held")}


# --- methods


def _method(owner: type[Any], operation: Any, inhabited: _Inhabited, api: Any) -> Facts:
    method = getattr(owner, operation.name)
    doc = inspect.getdoc(method) or ""
    rule = operation.scopes
    by_name = {each.name: each for each in operation.parameters}
    said = _arguments(doc)
    signature = inspect.signature(method)
    arguments = []
    for name, each in [*signature.parameters.items()][1:]:
        parameter = by_name.get(name)
        arguments.append(
            {
                "name": name,
                "wire": parameter.wire if parameter else "",
                "in": parameter.location if parameter else "body",
                "type": _without_none(str(each.annotation)),
                "required": each.default is each.empty,
                "limits": _limits(parameter.limits) if parameter else "",
                "says": said.get(name, ""),
            }
        )
    return {
        "name": operation.name,
        "id": operation.id,
        "http": operation.method,
        "path": operation.path,
        "says": _paragraph(doc),
        "arguments": arguments,
        "returns": str(signature.return_annotation),
        "item": operation.paging.item if operation.paging else "",
        "items_at": "/".join(operation.paging.items) if operation.paging else "",
        "root": _root(operation),
        "body": operation.body or "",
        "required": sorted(rule.required),
        "optional": sorted(rule.optional),
        "contradictory": rule.contradictory,
        "alternatives": not rule.required and bool(rule.optional),
        "by_action": {key: sorted(value) for key, value in {**rule.by_action, **rule.by_trigger}.items()},
        "published": sorted(rule.published),
        "listing": getattr(operation.rule, "listing", ""),
        "limit": getattr(operation.rule, "limit", None),
        "rules": [key for key in ("constraints", "triggers", "capabilities") if getattr(operation.rule, key, None)],
        "token_alone": api.page_token_alone and any(each.wire == "pageToken" for each in operation.parameters),
        "deprecated": operation.deprecated,
        "decoded": any(source for status, source in operation.responses.items() if status[0] == "2"),
        "failures": {
            key: _raised_for(owner.__module__.partition(".")[0], int(key))
            for key in operation.responses
            if key[0] in "45" and key.isdigit()
        },
        "example": inhabited.example(operation, arguments),
    }


def _shortcuts(owner: type[Any], operations: set[str]) -> Iterator[Facts]:
    """Public methods that stand for no operation of their own."""
    for name, each in vars(owner).items():
        if name.startswith("_") or name in operations or not inspect.isfunction(each):
            continue
        doc, signature = inspect.getdoc(each) or "", inspect.signature(each)
        said = _arguments(doc)
        arguments = [
            {
                "name": key,
                "type": _without_none(str(one.annotation)),
                "required": one.default is one.empty,
                "says": said.get(key, ""),
                "wire": "",
                "limits": "",
            }
            for key, one in [*signature.parameters.items()][1:]
        ]
        yield {
            "name": name,
            "says": _paragraph(doc),
            "arguments": arguments,
            "returns": str(signature.return_annotation),
        }


def _arguments(doc: str) -> dict[str, str]:
    """What a docstring says of each argument."""
    _, _, rest = doc.partition("\nArgs:\n")
    block = re.split(r"\n(?=\S)", rest)[0]
    found = re.findall(r"^    (\w+): (.*(?:\n        +.*)*)", block, re.MULTILINE)
    return {name: " ".join(text.split()) for name, text in found}


def _without_none(annotation: str) -> str:
    return re.sub(r"(?<!\s)\s*\|\s*None$", "", annotation)


def _paragraph(doc: str) -> str:
    return " ".join(doc.partition("\n\n")[0].split())


def _first(doc: str | None) -> str:
    return _paragraph(doc or "")


def _limits(facts: Mapping[str, Any]) -> str:
    """Bounds in words: ``1 to 60``, ``at most 3 items``."""
    least, most = facts.get("minimum"), facts.get("maximum")
    parts = [_between(least, most, "")] if least is not None or most is not None else []
    if facts.get("exclusive_minimum") is not None:
        parts.append(f"more than {facts['exclusive_minimum']:g}")
    if facts.get("exclusive_maximum") is not None:
        parts.append(f"less than {facts['exclusive_maximum']:g}")
    for ends, unit in (("length", " characters"), ("items", " items")):
        least, most = facts.get(f"min_{ends}"), facts.get(f"max_{ends}")
        if least is not None or most is not None:
            parts.append(_between(least, most, unit))
    return ", ".join(parts)


def _between(least: float | None, most: float | None, unit: str) -> str:
    if least is None:
        return f"at most {most:,}{unit}"
    if most is None:
        return f"at least {least:,}{unit}"
    return f"{least:,}{unit}" if least == most else f"{least:,} to {most:,}{unit}"


# --- models


_DESCRIBED: dict[type[Any], Facts] = {}
"""Classes that were described already: most are reached by many paths."""


def _class(kind: type[Any], table: Any) -> Facts:
    if kind not in _DESCRIBED:
        _DESCRIBED[kind] = _described(kind, table)
    return _DESCRIBED[kind]


def _described(kind: type[Any], table: Any) -> Facts:
    said = _attribute_docs(str(inspect.getsourcefile(kind))).get(kind.__name__, {})
    facts: Facts = {
        "name": kind.__name__,
        "module": kind.__module__.rpartition(".")[2],
        "says": _first(inspect.getdoc(kind)),
    }
    if not hasattr(kind, "_members"):
        values = [{"name": each.name, "wire": str(each.value), "says": said.get(each.name, "")} for each in kind]
        return {**facts, "kind": "enum", "members": values}
    members = [_member(kind, each, said, table) for each in kind._members().by_name.values()]
    return {**facts, "kind": "object", "members": members}


def _member(kind: type[Any], each: Any, said: Mapping[str, str], table: Any) -> Facts:
    """``table`` is what is known of missing values; of events nothing is, but what their document demands."""
    path = f"{kind.__name__}.{each.wire}"
    row = table.find(table.members.get(path, path)) if table else None
    owner = kind
    docs = dict(said)
    for base in kind.__mro__:
        if base.__module__.split(".")[-2:-1] == ["models"] and base is not owner:
            docs = {**_attribute_docs(str(inspect.getsourcefile(base))).get(base.__name__, {}), **docs}
    limits = {} if each.limits is None else {key: getattr(each.limits, key) for key in each.limits.__dataclass_fields__}
    return {
        "name": each.name,
        "wire": each.wire,
        "type": _without_none(str(each.owner.__annotations__[each.name])),
        "says": docs.get(each.name, ""),
        "unit": each.unit
        or ("by `" + each.unit_by[0] + "`" if each.unit_by else "unknown" if each.unit_unknown else ""),
        "limits": _limits({key: value for key, value in limits.items() if value is not None}),
        "scopes": [*row.scopes] if row else [each.scope] if each.scope else [],
        "drives": [*row.drives] if row else [],
        "missing": _when_missing(row, table)
        if row
        else ""
        if table
        else "no, says the document"
        if each.required
        else "yes",
        "required": each.required,
        "deprecated": each.deprecated,
        "path": row.path if row else "",
    }


def _when_missing(row: Any, table: Any) -> str:
    """When a value of this row isn't there, scopes and drive types aside."""
    parts = []
    if not row.offered:
        parts.append("not offered by this API, says the data catalog")
    if row.context:
        parts.append(table.contexts[row.context].says)
    if row.service:
        parts.append(f"needs {table.services[row.service].title}")
    if row.requires_parameters:
        parts.append(
            "only when asked for: " + ", ".join(f"`{key}={value}`" for key, value in row.requires_parameters.items())
        )
    if row.kinds:
        parts += [
            f"only where `{path.rpartition('.')[2]}` is {' or '.join(values)}" for path, values in row.kinds.items()
        ]
    if row.sentinels:
        parts.append("not available where it says " + ", ".join(f"`{each}`" for each in row.sentinels))
    return "; ".join(parts)


def _planned(operation: Any, vocabulary: Any) -> Facts:
    """What a plan has to know of an operation."""
    rules = import_module(f"{type(operation.scopes).__module__}")
    return {
        "id": operation.id,
        "method": f"{operation.resource}.{operation.name}",
        "required": sorted(str(vocabulary.own(each)) for each in operation.scopes.required),
        "any": [str(vocabulary.own(each)) for each in rules.alternatives(operation.scopes, vocabulary)],
        "asked": {
            name: sorted(str(vocabulary.own(each)) for each in scopes)
            for name, scopes in {**operation.scopes.by_action, **operation.scopes.by_trigger}.items()
        },
        "reads": operation.only_reads,
        "root": _root(operation),
    }


def _root(operation: Any) -> str:
    """The class that a caller gets: of one item where there are pages."""
    if operation.paging:
        return str(operation.paging.item)
    return next((str(source) for status, source in operation.responses.items() if status[0] == "2" and source), "")


def _paths(api: Any, table: Any) -> Iterator[Facts]:
    """Every member that a reading call can bring, with what is known of it."""
    readers = sorted((each for each in api.OPERATIONS.values() if each.only_reads), key=_vehicles_first)
    for root in dict.fromkeys(map(_root, readers)):
        kind = getattr(api.models, root, None)
        if kind is not None and hasattr(kind, "_members"):
            yield from _below(api, table, kind, root, root, (kind,))


def _vehicles_first(operation: Any) -> tuple[bool, bool, bool]:
    """What most people look for: the state of a car, then the other data of a car."""
    return operation.name != "status", operation.resource != "vehicles", operation.resource != "trips"


def _below(
    api: Any, table: Any, kind: type[Any], path: str, python: str, above: tuple[type[Any], ...]
) -> Iterator[Facts]:
    for each in _class(kind, table)["members"]:
        source = re.sub(r"\b(tuple|Sequence|list)\[", "[", each["type"])
        many = "[]" if source.startswith("[") else ""
        here, there = f"{path}.{each['wire']}{many}", f"{python}.{each['name']}{many}"
        inner = next((each for each in _models_in(api, each["type"])), None)
        if inner in above or each["wire"] == "_links":
            continue
        if inner is None:
            yield _path(api, here, there, each, table)
        else:
            yield from _below(api, table, inner, here, there, (*above, inner))


def _models_in(api: Any, annotation: str) -> Iterator[type[Any]]:
    for name in re.findall(r"[A-Z]\w+", annotation):
        found: Any = getattr(api.models, name, None)
        if hasattr(found, "_members"):
            yield found


def _path(api: Any, path: str, python: str, member: Facts, table: Any) -> Facts:
    row = table.find(path) or table.by_path.get(member["path"])
    plan = api.scopes.plan((), [path])
    return {
        "path": path,
        "python": python,
        "says": member["says"].replace("`", ""),
        "unit": member["unit"],
        "scopes": [str(each) for each in plan],
        "drives": [*row.drives] if row else [],
        "service": row.service if row else "",
        "missing": _when_missing(row, table).replace("`", "") if row else "",
        "known": row is not None,
        "confident": bool(row and row.confident),
        "source": _source(row, path) if row else "nothing is published about it",
    }


def _source(row: Any, path: str) -> str:
    """Where a row comes from, in words."""
    parts = [f"data catalog: {row.catalog}" if row.catalog else "published documents and guides"]
    if row.path != path:
        parts.append(f"as said of {row.path}")
    if not row.published:
        parts = ["seen in replies, in no published document"]
    if row.contradiction:
        parts.append(f"contradiction: {row.contradiction}")
    return "; ".join(parts)


@cache
def _attribute_docs(path: str) -> dict[str, dict[str, str]]:
    """Class -> attribute -> the docstring below it."""
    found: dict[str, dict[str, str]] = {}
    for node in ast.parse(Path(path).read_text("utf-8")).body:
        if isinstance(node, ast.ClassDef):
            found[node.name] = dict(_documented(node))
    return found


def _documented(node: ast.ClassDef) -> Iterator[tuple[str, str]]:
    for one, after in zip(node.body, node.body[1:], strict=False):
        target = (
            one.target if isinstance(one, ast.AnnAssign) else one.targets[0] if isinstance(one, ast.Assign) else None
        )
        if isinstance(target, ast.Name) and isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant):
            yield target.id, " ".join(str(after.value.value).split())


# --- scopes and errors


def _scopes(api: Any, table: Any) -> list[Facts]:
    vocabulary = api.scopes.VOCABULARY
    words = table.texts.get("en", {})
    return [
        {
            "name": str(each),
            "says": words.get(str(each), ""),
            "declared": str(each) in vocabulary.declared,
            "breadth": vocabulary.breadth(each),
            "covers": [str(other) for other in vocabulary if vocabulary.covers(each, other)],
            "children": [str(below) for below in vocabulary if each.key in [above.key for above in below.parents]],
        }
        for each in vocabulary
    ]


def _errors(package: str) -> Iterator[Facts]:
    errors = import_module(f"{package}.errors")
    for name in errors.__all__:
        kind: Any = getattr(errors, name)
        if not inspect.isclass(kind) or not issubclass(kind, BaseException):
            continue
        bases = [each.__name__ for each in kind.__mro__[1:] if each.__name__ in errors.__all__]
        below = [each for each in errors.__all__ if _directly_below(getattr(errors, each), kind)]
        yield {
            "name": name,
            "says": " ".join((inspect.getdoc(kind) or "").split("\n\n")[0].split()),
            "more": "\n\n".join((inspect.getdoc(kind) or "").split("\n\n")[1:]),
            "bases": bases,
            "builtin": [
                each.__name__
                for each in kind.__mro__[1:]
                if each.__module__ == "builtins" and each not in (object, Exception, BaseException)
            ],
            "below": below,
            "remedy": remedy if isinstance(remedy := getattr(kind, "remedy", None), str) else "",
            "attributes": [{"name": key, "says": value} for key, value in _instance_docs(kind).items()],
        }


def _directly_below(candidate: Any, kind: type[Any]) -> bool:
    return inspect.isclass(candidate) and kind in candidate.__bases__


def _instance_docs(kind: type[Any]) -> dict[str, str]:
    """Attributes that ``__init__`` of the class and its bases set, with what stands below each."""
    found: dict[str, str] = {}
    for base in reversed(kind.__mro__):
        if base.__module__ == "builtins":
            continue
        tree = ast.parse(inspect.getsource(sys.modules[base.__module__]))
        node = next((each for each in tree.body if isinstance(each, ast.ClassDef) and each.name == base.__name__), None)
        for each in node.body if node else ():
            if isinstance(each, ast.FunctionDef) and each.name == "__init__":
                found |= dict(_set_in(each))
            elif isinstance(each, ast.FunctionDef) and not each.name.startswith("_"):
                found[each.name] = _first(ast.get_docstring(each))
    return found


def _set_in(function: ast.FunctionDef) -> Iterator[tuple[str, str]]:
    for one, after in zip(function.body, [*function.body[1:], None], strict=True):
        targets = [one.target] if isinstance(one, ast.AnnAssign) else one.targets if isinstance(one, ast.Assign) else []
        for target in targets:
            if isinstance(target, ast.Attribute) and not target.attr.startswith("_") and target.attr != "args":
                doc = after.value.value if isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant) else ""
                yield target.attr, " ".join(str(doc).split())


def _code(package: str, each: Any) -> Facts:
    return {
        "error": _raised_for(package, each.status, each) if each.status else "",
        "code": each.code,
        "name": each.name,
        "says": each.says,
        "status": each.status,
        "means": each.means,
        "remedy": each.remedy,
        "empty": each.empty,
    }


def _raised_for(package: str, status: int, meaning: Any = None) -> str:
    """The class that a reply of this status is raised as."""
    module = sys.modules[import_module(f"{package}.errors").StatusError.__module__]
    return str(module._class_for(status, meaning).__name__)


# --- examples, from the world


_EARLIER = datetime(2026, 1, 5, 8, 0, tzinfo=UTC)
_TRIGGER = {"name": "low", "data": {"data": "vehicle.energy.electric.level", "op": "lowerThan", "value": ["20"]}}
_MONITOR = {"label": "charge", "triggerParam": {"triggers": [_TRIGGER], "boolExp": "low"}}
_WEBHOOK = {"webhook": {"target": "https://app.example/hook", "name": "app"}}
_HORN = {"horn": {"state": "Activated"}}


class _Inhabited:
    """A world in which every id that a path may name exists; made anew for each call, since calls change it."""

    def __init__(self, package: str, api: str) -> None:
        self._testing = import_module(f"{package}.testing")
        self._api = import_module(f"{package}.{api}")
        self._name = api

    def example(self, operation: Any, arguments: list[Facts]) -> Facts:
        """One call as a program writes it, and the reply that the world gives."""
        world, ids = self._world()
        path = {each.name: ids[each.wire] for each in operation.parameters if each.location == "path"}
        for each in operation.parameters:
            if each.wire == "aid" and "alarms" in operation.path:
                path[each.name] = ids["cid"]
        named = self._named(operation, arguments, path)
        written = [*map(_written, path.values()), *(f"{key}={_written(value)}" for key, value in named.items())]
        with world.client(self._api, validate=False) as client, client.replies() as replies, warnings.catch_warnings():
            warnings.simplefilter("ignore")
            result = getattr(getattr(client, operation.resource), operation.name)(*path.values(), **named)
            if operation.paginated:
                next(result.pages())
        content = replies[-1].content
        return {
            "call": f"client.{operation.resource}.{operation.name}({', '.join(written)})",
            "status": replies[-1].status,
            "reply": json.loads(content) if content else None,
            "refused": [str(each) for each in world.refusals],
        }

    def notifications(self) -> list[Facts]:
        """What the world posts: how a command ended, and what a monitor saw."""
        world, _ = self._world()
        posts = import_module(f"{self._testing.__name__.partition('.')[0]}._runtime.world.deliveries").messages
        titles = {f"{self._name}: a command, Success": "A command that ended"}
        titles[f"{self._name}: a monitor"] = "A monitor whose condition came true"
        return [{"title": titles[name], "body": body} for name, body in posts(world, world.cars[0]) if name in titles]

    def _named(self, operation: Any, arguments: list[Facts], path: Mapping[str, str]) -> Facts:
        named: Facts = {}
        for each in arguments:
            if each["required"] and each["name"] not in path:
                named[each["name"]] = self._body(operation) if each["name"] == "body" else "..."
        return named

    def _body(self, operation: Any) -> Any:
        key = "channel" if self._name == "platform" else "callback"
        if operation.path.endswith(("/callbacks", "/channels", "/{cbid}", "/{chId}")):
            return {key: _WEBHOOK, **({"remoteTypes": ["Horn"]} if self._name == "b2b" else {})}
        if operation.path.endswith(("/monitors", "/{mid}")):
            return {**_MONITOR, **({"subscribeParam": {"callback": _WEBHOOK}} if self._name == "b2b" else {})}
        if operation.path.endswith("/remotes"):
            return {"action": _HORN} if self._name == "platform" else _HORN
        return _least(self._api.models, operation.body)

    def _world(self) -> tuple[Any, dict[str, str]]:
        testing = self._testing
        car = testing.electric_car(62, id="vehicle-1")
        world = testing.World([car], start=_EARLIER, fleet="fleet-1")
        trip = car.drive_away(5.0)
        trip.id = "trip-1"
        world.advance(minutes=30)
        car.alerts.append(testing.Alert("alert-1", "AddWasherFluid", "Warning", trip.started + timedelta(minutes=1)))
        for kind in ("alarms", "collisions", "stolen"):
            car.record(kind, id="record-1")
        car.record("sessions", sid="record-1")
        ids = {"id": car.id, "vid": car.id, "vin": car.vin, "fid": "fleet-1", "tid": "trip-1", "aid": "alert-1"}
        ids |= {"cid": "record-1", "sid": "record-1"}
        return world, ids | self._subscribed(world, car)

    def _subscribed(self, world: Any, car: Any) -> dict[str, str]:
        if self._name not in ("b2c", "b2b", "platform"):
            return {}
        with world.client(self._api, validate=False) as client:
            if self._name == "platform":
                channel = client.channels.create(body={"channel": _WEBHOOK}).channel_id
                monitor = client.monitors.create(channel, body=_MONITOR).monitor_id
                client.monitors.set_handles(channel, monitor, body={"action": "Add", "vehicleIds": [car.id]})
                run = client.remotes.send(car.id, channel, body={"action": _HORN})
            elif self._name == "b2b":
                channel = client.callbacks.create(
                    "fleet-1", body={"callback": _WEBHOOK, "remoteTypes": ["Horn"]}
                ).callback_id
                form = {**_MONITOR, "subscribeParam": {"callback": _WEBHOOK}}
                monitor = client.monitors.create("fleet-1", body=form).monitor_id
                run = client.remotes.send("fleet-1", car.id, channel, body=_HORN)
            else:
                channel = client.callbacks.create(body={"callback": _WEBHOOK}).callback_id
                monitor = client.monitors.create(car.id, channel, body=_MONITOR).monitor_id
                run = client.remotes.send(car.id, channel, body=_HORN)
        world.advance(minutes=2)
        for each in world.monitors.all:
            each.status = "Paused"  # A channel with running monitors can't be deleted.
        return {"chId": channel, "cbid": channel, "mid": monitor, "rid": run.id}


def _least(models: Any, annotation: str | None, depth: int = 4) -> Any:
    """The smallest value that an annotation allows."""
    annotation = _without_none(annotation or "")
    if annotation.startswith(("Sequence[", "tuple[", "list[")):
        return [_least(models, annotation.partition("[")[2][:-1].removesuffix(", ..."), depth)]
    kind = getattr(models, annotation.rpartition(".")[2], None)
    if kind is None:
        return {"int": 1, "float": 1.0, "bool": True, "datetime": "2026-01-05T08:00:00Z"}.get(annotation, "...")
    if not hasattr(kind, "_members"):
        return str(next(iter(kind)).value)
    members = kind._members().by_name.values()
    wanted = [each for each in members if each.required] or [*members][:1]
    types = {each.wire: str(each.owner.__annotations__[each.name]) for each in wanted}
    return {wire: _least(models, source, depth - 1) for wire, source in types.items()} if depth else {}


def _written(value: Any) -> str:
    """As a program writes it; no value here holds a quote."""
    return repr(value).replace("'", '"')


if __name__ == "__main__":
    main()
