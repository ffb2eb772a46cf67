"""The actions of a command's body as methods of their own: ``remotes.lock(...)``, beside the operation itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from ..diagnostics import Location, Report
from ..layers import Api, Class, ScopedOperation, Tree
from ..naming import distinct, method_name
from ..pointers import class_of
from .grants import GrantsView
from .text import docstring, first_paragraph, quoted
from .types import annotation, classes_in


@dataclass(frozen=True, slots=True)
class ActionView:
    """One method; ``value`` is the argument that says more of the action, nothing where the name says all."""

    name: str
    needs: str
    """Scopes that a type checker looks for in what the caller declares, as an annotation."""
    value: str
    """``order: RemoteCharging``."""
    body: str
    """The body as source: ``models.Remote(charging=order, label=label)``."""
    labelled: bool
    """Whether the body takes a label."""
    docstring: str
    imports: frozenset[str]


class Step(NamedTuple):
    """A member on the way to an action."""

    owner: str
    """Class."""
    member: str
    """Python name."""


class Place(NamedTuple):
    """An action in a body; ``way`` leads to it."""

    way: tuple[Step, ...]
    schema: Tree
    said: str
    """Description."""


def action_views(
    scoped: ScopedOperation, api: Api, grants: GrantsView, taken: Iterable[str], report: Report
) -> tuple[ActionView, ...]:
    """A method for each action that the scope rule names, as ``x-actions`` of the overlay calls it.

    ``x-actions``: method -> ``{action: door, set: {state: Locked}}``; ``set`` is the whole order, without it the
    method takes one. An action that it doesn't name gets a method of its own name; one that the body lacks, as it
    may after an update, is reported. ``taken``: names of other methods.
    """
    operation, rule = scoped.operation, scoped.scopes
    given: Mapping[str, Tree] = operation.extensions.get("x-actions", {})
    body = _class(api, operation.body.schema) if operation.body and (given or rule.by_action) else None
    if body is None:
        return ()
    places = dict(_places(api, body))
    _tell_lacking(scoped, api, given, places, report)
    given = {name: words for name, words in given.items() if words.get("action") in places}
    named = {each["action"] for each in given.values()}
    others = [action for action in rule.by_action if action in places and action not in named]
    names = distinct(others, method_name, taken=[*taken, *given])
    words = {**given, **{names[action]: {"action": action} for action in others}}
    return tuple(_action(name, each, body, places, scoped, grants) for name, each in words.items())


def _tell_lacking(
    scoped: ScopedOperation, api: Api, given: Mapping[str, Tree], places: Mapping[str, Any], report: Report
) -> None:
    for name, words in given.items():
        if words.get("action") not in places:
            where = Location(api.document.source.origin, None, scoped.operation.pointer)
            problem = f"x-actions calls {name} an action that the body lacks: {words.get('action')}"
            report.add("unknown", "action-lacking", where, problem, f"name one of {', '.join(sorted(places))}")


def _action(
    name: str,
    words: Tree,
    body: Class,
    places: Mapping[str, Place],
    scoped: ScopedOperation,
    grants: GrantsView,
) -> ActionView:
    way, schema, said = places[words["action"]]
    scopes = scoped.scopes.by_action.get(words["action"], ())
    fixed = words.get("set")
    kind = class_of(schema)
    order = "order" if fixed is None else f"models.{kind}.from_wire({quoted(fixed)})" if kind else quoted(fixed)
    labelled = "label" in body.schema.get("properties", {})
    return ActionView(
        name=name,
        needs=" | ".join(dict.fromkeys(f"grants.{grants.called[scope]}" for scope in scopes if scope in grants.called)),
        value="" if fixed is not None else f"order: {annotation(schema)}",
        body=_built(way, order, labelled),
        labelled=labelled,
        docstring=docstring(_paragraphs(words, said, scopes, scoped), indent=8),
        imports=frozenset(() if fixed is not None else classes_in(schema)),
    )


def _paragraphs(words: Tree, said: str, scopes: Iterable[str], scoped: ScopedOperation) -> list[str]:
    about = words.get("says") or first_paragraph(said) or f"The action ``{words['action']}``."
    lines = [f"    {scope}" for scope in scopes]
    return [
        about,
        f"Like `{scoped.operation.name}` with this one action.",
        *(["Scopes:\n" + "\n".join(lines)] if lines else []),
    ]


def _built(way: Sequence[Step], order: str, labelled: bool) -> str:
    """A body around ``order`` as source: made by its classes, which refuse an order of another class."""
    for owner, member in reversed(way[1:]):
        order = f"models.{owner}({member}={order})"
    owner, member = way[0]
    return f"models.{owner}({member}={order}{', label=label' if labelled else ''})"


def _places(api: Api, body: Class, way: tuple[Step, ...] = ()) -> Iterator[tuple[str, Place]]:
    """Action -> where it lies in the body; one level down as well."""
    schemas = body.schema.get("properties", {})
    for each in body.members if schemas else ():
        place = Place((*way, Step(body.name, each.python)), schemas[each.wire], each.description)
        inner = _class(api, place.schema) if each.wire == "action" and not way else None
        yield from _places(api, inner, place.way) if inner else ()
        yield each.wire, place


def _class(api: Api, schema: Tree) -> Class | None:
    name = class_of(schema)
    return next((each for each in api.classes if each.name == name), None)
