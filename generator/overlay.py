"""OpenAPI Overlay 1.x: corrections as data, each with a reason, applied to a copy of a tree.

An action has ``target`` (RFC 9535), ``x-reason`` and one of ``update``, ``remove: true`` or
``copy`` (a JSONPath to one node). Objects merge deeply, lists are appended to; what a list
already holds is not appended again, so that an action which changes nothing can be told.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from jsonpath import JSONPathEnvironment, JSONPathError, JSONPathMatch

from .diagnostics import Diagnostic, Location, Report, SpecError
from .layers import Pointer, Tree
from .pointers import pointer_to
from .trees import copied

_PATHS = JSONPathEnvironment(strict=True)

_MATCHES_NOTHING = "this action matches nothing"
_CHANGES_NOTHING = "this action changes nothing any more"
_LEADS_NOWHERE = "this action refers to {}, which the document doesn't have"


@dataclass(frozen=True, slots=True)
class Overlay:
    """The overlay of one API and where its actions stand."""

    tree: Tree
    file: str
    lines: Mapping[Pointer, int]

    def place(self, index: int, target: str) -> Location:
        """Where action ``index`` stands; the pointer is its target."""
        return Location(self.file, self.lines.get(f"/actions/{index}"), target)


def apply(tree: Tree, overlay: Overlay, report: Report, *, tolerant: bool = False) -> Tree:
    """``tree`` with every action applied, each reported as a correction.

    Raises SpecError for an action that is malformed, matches nothing or changes nothing;
    with ``tolerant`` the last two are skipped and reported as ``overlay-stale`` and
    ``overlay-unnecessary``.
    """
    result: Tree = copied(tree)
    stale: list[Diagnostic] = []
    for index, action in enumerate(_actions(overlay)):
        target, place = _checked(action, index, overlay)
        found = _find(target, result, place)
        if lost := _leading_nowhere(action, result, place):
            stale.append(_stale(place, _LEADS_NOWHERE.format(lost)))
            continue
        before = _text(found)
        if found:
            _perform(action, found, result, place)
        if found and (action.get("remove") or _text(found) != before):
            report.add("correction", "overlay", place, str(action["x-reason"]))
        else:
            stale.append(_stale(place, _CHANGES_NOTHING if found else _MATCHES_NOTHING))
    if stale and not tolerant:
        raise _refused(stale)
    report.entries += stale
    return result


def matching(path: str, tree: Tree) -> list[Pointer]:
    """Where the nodes lie that the JSONPath of an action that was applied once names in ``tree``."""
    return [pointer_to(*match.parts) for match in _PATHS.finditer(path, tree)]


def _actions(overlay: Overlay) -> list[Any]:
    actions = overlay.tree.get("actions") or []
    if not isinstance(actions, list):
        raise SpecError(Location(overlay.file), "`actions` is no list", "write a list of actions")
    return actions


def _checked(action: Any, index: int, overlay: Overlay) -> tuple[str, Location]:
    target = action.get("target") if isinstance(action, dict) else None
    place = overlay.place(index, target if isinstance(target, str) else "")
    if not isinstance(action, dict) or not isinstance(target, str):
        raise SpecError(place, "an action has no `target`", "name the nodes it is meant for by a JSONPath")
    if not action.get("x-reason"):
        raise SpecError(place, "an action has no `x-reason`", "say why the document has to be corrected")
    if sum([bool(action.get("remove")), "update" in action, "copy" in action]) != 1:
        raise SpecError(place, "an action needs exactly one of `update`, `remove: true` and `copy`", "split it in two")
    return target, place


def _find(path: str, tree: Tree, place: Location) -> list[JSONPathMatch]:
    try:
        return list(_PATHS.finditer(path, tree))
    except JSONPathError as error:
        raise SpecError(place, f"`{path}` is no JSONPath: {error}", "write the path as in RFC 9535") from None


def _text(matches: list[JSONPathMatch]) -> str:
    return json.dumps([match.obj for match in matches], sort_keys=True, default=str)


def _perform(action: Tree, matches: list[JSONPathMatch], tree: Tree, place: Location) -> None:
    if action.get("remove"):
        _remove(matches, place)
        return
    value = _source(action["copy"], tree, place) if "copy" in action else action["update"]
    for match in matches:
        _update(match.obj, copied(value), place)


def _remove(matches: list[JSONPathMatch], place: Location) -> None:
    # The last item of a list first, so that the place of an earlier one stays what it was.
    for match in sorted({match.path: match for match in matches}.values(), key=_position, reverse=True):
        if match.parent is None:
            raise SpecError(place, "the whole document would be removed", "name a node inside it")
        holder: Any = match.parent.obj
        del holder[match.parts[-1]]


def _position(match: JSONPathMatch) -> int:
    last = match.parts[-1] if match.parts else 0
    return last if isinstance(last, int) else 0


def _source(path: Any, tree: Tree, place: Location) -> Any:
    found = _find(str(path), tree, place)
    if len(found) != 1:
        raise SpecError(place, f"`copy: {path}` names {len(found)} nodes", "name exactly one node to copy")
    return copied(found[0].obj)


def _update(node: Any, value: Any, place: Location) -> None:
    if isinstance(node, list):
        _append(node, value if isinstance(value, list) else [value])
    elif isinstance(node, dict) and isinstance(value, dict):
        _merge(node, value)
    else:
        raise SpecError(place, "only an object or a list can be updated", "target the object that holds the value")


def _merge(node: Tree, value: Tree) -> None:
    for key, new in value.items():
        old = node.get(key)
        if isinstance(old, dict) and isinstance(new, dict):
            _merge(old, new)
        elif isinstance(old, list) and isinstance(new, list):
            _append(old, new)
        else:
            node[key] = new


def _append(node: list[Any], values: list[Any]) -> None:
    held = {json.dumps(one, sort_keys=True) for one in node}
    node += [one for one in values if json.dumps(one, sort_keys=True) not in held]


def _leading_nowhere(action: Tree, tree: Tree, place: Location) -> str:
    """What an action needs and the document doesn't have: a component, or the one node that it copies."""
    if "copy" in action and not _find(str(action["copy"]), tree, place):
        return str(action["copy"])
    update, components = action.get("update"), tree.get("components", {})
    for section, name in _references(update):
        if name not in components.get(section, {}) and name not in _keys(update):
            return name
    return ""


def _references(node: Any) -> Iterator[tuple[str, str]]:
    if isinstance(node, dict):
        reference = node.get("$ref")
        if isinstance(reference, str) and reference.startswith("#/components/"):
            _, _, section, name = reference.split("/", 3)
            yield section, name
    for child in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from _references(child)


def _keys(node: Any) -> set[str]:
    children = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
    return set(node if isinstance(node, dict) else ()).union(*(_keys(child) for child in children))


def _stale(place: Location, what: str) -> Diagnostic:
    if what == _CHANGES_NOTHING:
        return Diagnostic("unknown", "overlay-unnecessary", place, what, "delete the action")
    remedy = "delete the action, or point it to where the node is now"
    return Diagnostic("unknown", "overlay-stale", place, what, remedy)


def _refused(stale: list[Diagnostic]) -> SpecError:
    """All of them at once; the first one is the place of the error."""
    first, *rest = stale
    also = "".join(f"\n  and {one}" for one in rest)
    return SpecError(
        first.location, first.what + also, first.remedy if not rest else "delete these actions, or correct them"
    )
