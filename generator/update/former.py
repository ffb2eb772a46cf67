"""Old names go on: what callers wrote before an update stays in names.lock, beside what it is called now."""

from __future__ import annotations

from typing import Any

from ..compare import same_classes, same_operations
from ..layers import Api, Class, Operation, Tree


def with_former_names(old: Api, new: Api) -> Tree:
    """The lock of ``new`` with every name that the same thing had in ``old``, or carried on there."""
    lock = new.lock
    classes = {name: dict(entry) for name, entry in lock["classes"].items()}
    for before, after, members in same_classes(old, new):
        if before.name != after.name and before.name in classes:
            continue
        entry = classes[after.name]
        _add(entry, "formerly_members", _members(before, after, members))
        names = [*before.formerly, *([before.name] if before.name != after.name and before.name not in classes else [])]
        _add(entry, "formerly", [name for name in dict.fromkeys((*names, *after.formerly)) if name not in classes])
    operations = {key: dict(entry) for key, entry in lock["operations"].items()}
    methods = {(one.resource, one.name) for one in new.operations}
    for call, now, parameters in same_operations(old, new):
        entry = operations[now.id]
        names = [*call.formerly, *([call.name] if call.resource == now.resource else [])]
        _add(entry, "formerly", [name for name in dict.fromkeys(names) if (now.resource, name) not in methods])
        ids = dict.fromkeys((*call.formerly_ids, call.id))
        _add(entry, "formerly_ids", [one for one in ids if one not in operations])
        entry["parameters"] = entry["parameters"] | _in_path(call, now)
        _add(entry, "formerly_parameters", _parameters(call, now, parameters))
    return {**lock, "classes": classes, "operations": operations}


def _add(entry: Tree, key: str, value: Any) -> None:
    if value:
        entry[key] = {**entry.get(key, {}), **value} if isinstance(value, dict) else value


def _members(before: Class, after: Class, members: dict[str, str]) -> dict[str, str]:
    """Old Python name -> wire name that it means now."""
    taken = {each.python for each in after.members}
    names = [(name, each.wire) for each in before.members for name in (*each.formerly, each.python)]
    return {name: members[wire] for name, wire in names if wire in members and name not in taken}


def _in_path(call: Operation, now: Operation) -> dict[str, str]:
    """Parameters of the path keep their names by their place: what the template calls them nobody sees."""
    mine, its = ([each for each in one.parameters if each.location == "path"] for one in (call, now))
    return (
        {f"path {each.name}": one.python for one, each in zip(mine, its, strict=False)} if len(mine) == len(its) else {}
    )


def _parameters(call: Operation, now: Operation, parameters: dict[str, str]) -> dict[str, str]:
    """Old argument -> location and wire name of the parameter that it means now."""
    taken = {each.python for each in now.parameters}
    names = [
        (name, f"{each.location} {each.name}")
        for each in call.parameters
        if each.location != "path"
        for name in (*each.formerly, each.python)
    ]
    return {name: parameters[key] for name, key in names if key in parameters and name not in taken}


def renamed_since(released: Tree, lock: Tree) -> Tree:
    """The lock of the last release with the names that people gave the same places since; the old ones go on."""
    classes = {}
    for name, entry in (released.get("classes") or {}).items():
        now = _called_now(name, entry, lock)
        fresh = lock["classes"].get(now, {})
        said = _renamed_inside(entry, fresh, "members", "formerly_members")
        classes[now] = said | ({"formerly": fresh["formerly"]} if now != name else {})
    operations = {}
    for key, entry in (released.get("operations") or {}).items():
        fresh = lock["operations"].get(key, {})
        said = _renamed_inside(entry, fresh, "parameters", "formerly_parameters")
        if entry["method"] in fresh.get("formerly", ()):
            said |= {part: fresh[part] for part in ("resource", "method", "formerly")}
        operations[key] = said
    return {"classes": classes, "operations": operations}


def _called_now(name: str, entry: Tree, lock: Tree) -> str:
    """What stands in the place of a class of the release, where that carries on its name."""
    places = set(entry.get("from", ()))
    for now, fresh in lock["classes"].items():
        if name not in lock["classes"] and name in fresh.get("formerly", ()) and places & set(fresh.get("from", ())):
            return str(now)
    return name


def _renamed_inside(entry: Tree, fresh: Tree, part: str, formerly: str) -> Tree:
    """``entry`` with the names of members, or parameters, whose old ones ``fresh`` carries on for the same wire name."""
    carried = {old: wire for old, wire in fresh.get(formerly, {}).items() if entry[part].get(wire) == old}
    if not carried:
        return dict(entry)
    names = {wire: fresh[part][wire] for wire in carried.values() if wire in fresh[part]}
    return entry | {part: entry[part] | names, formerly: entry.get(formerly, {}) | carried}
