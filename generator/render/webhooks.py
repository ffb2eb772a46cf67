"""What an API sends to its receivers, webhooks and callbacks, as ``webhooks.py`` prints it."""

from __future__ import annotations

from dataclasses import dataclass

from ..carries import ROWS, is_json
from ..diagnostics import Location, Report
from ..layers import Operation, ScopedApi
from ..naming import distinct, method_name
from .text import docstring, first_paragraph
from .types import UNTYPED, annotation, classes_in


@dataclass(frozen=True, slots=True)
class HookView:
    """One reader of what is sent."""

    id: str
    name: str
    message: str
    """Annotation of one message: a class, or several."""
    docstring: str
    imports: frozenset[str]


def hook_views(scoped: ScopedApi, report: Report) -> tuple[HookView, ...]:
    """Those that send JSON objects, one or a list of them; the others are told, and those that `Receiver` refuses."""
    document = scoped.api.document
    names = distinct([each.id for each in scoped.api.webhooks], method_name, taken={"WEBHOOKS"})
    objects = frozenset(each.name for each in scoped.api.classes if "enum" not in each.schema)

    def tell(row: str, hook: Operation) -> None:
        place = Location(document.source.origin, document.line(hook.pointer), hook.pointer)
        report.add("reported", row, place, f"{hook.method} {hook.path}: {ROWS[row].why}")

    found = []
    for each in scoped.api.webhooks:
        if message := _message(each, objects):
            told = [first_paragraph(each.description) or f"``{each.id}`` of the document.", f"``{each.path}``"]
            schema = (each.body.schema if each.body else None) or {}
            found.append(HookView(each.id, names[each.id], message, docstring(told, 0), frozenset(classes_in(schema))))
            if each.method != "POST":
                tell("webhook-method", each)
        else:
            tell("webhook-other", each)
    return tuple(found)


def _message(hook: Operation, objects: frozenset[str]) -> str:
    """The annotation of one message; nothing where it is no view."""
    body = hook.body
    if body is None or not body.media_type or not is_json(body.media_type) or not body.schema:
        return ""
    schema = body.schema.get("items", {}) if body.schema.get("type") == "array" else body.schema
    kinds = annotation(schema, objects)
    return kinds if set(kinds.split(" | ")) <= {*classes_in(schema), UNTYPED} else ""
