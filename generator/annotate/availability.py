"""``availability.yaml`` -> rows whose every path leads somewhere in the normal form."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from ..diagnostics import SpecError
from ..layers import Api, Availability, AvailabilityRow, ContextRule, Lookup, Service, Tree
from ..pointers import pointer_to
from .place import place
from .schema import classes_of, python_path, walk

_KEYS = {
    "scopes", "drives", "capability", "context", "sentinels", "confidence", "catalog", "offered", "contradiction",
    "requires_parameters", "type", "published", "service",
}  # fmt: skip
_INHERITED = ("scopes", "drives", "capability", "requires_parameters", "filter", "service")


def compile_availability(api: Api) -> Availability:
    """Raises `SpecError` for a path, rule or operation that isn't there, with the line that names it."""
    for where, path in stale_paths(api):
        raise SpecError(place(api, where), f"the document has no path {path}", "correct or delete it")
    for where, name in stale_operations(api):
        raise SpecError(place(api, where), f"the document has no operation {name}", "name one of its operationIds")
    facts = api.document.source.availability
    contexts = tuple(_contexts(facts.get("contexts", {})))
    services = tuple(_services(facts.get("services", {})))
    rows = _rows(api, {each.name for each in contexts}, {each.name for each in services})
    motorization, privacy = facts.get("motorization", {}), facts.get("privacy", {})
    asked = facts.get("scopes", {}).get("asked", {})
    return Availability(
        rows=rows,
        members=_members(api, rows),
        access=facts.get("access", ""),
        contexts=contexts,
        capability=_lookup(api, "capability"),
        capability_names=dict(facts.get("capability", {}).get("names", {})),
        motorization=_lookup(api, "motorization"),
        drives=dict(motorization.get("drives", {})),
        approximate=tuple(motorization.get("approximate", ())),
        privacy=tuple(privacy.get("states", ())),
        withheld=_withheld(api),
        faults={path: _tuples(causes) for path, causes in privacy.get("faults", {}).items()},
        all_or_nothing=tuple(facts.get("all_or_nothing", ())),
        twins=_twins(api),
        services=services,
        actions_at=tuple(asked.get("actions", ("",))),
        watched_at=asked.get("watched", ""),
        texts={language: dict(texts) for language, texts in facts.get("scopes", {}).get("texts", {}).items()},
    )


def stale_paths(api: Api) -> list[tuple[str, str]]:
    """What ``availability.yaml`` names and the document doesn't have (any more): its pointer and the path."""
    classes = api.by_name
    return [(where, path) for where, path in _named(api.document.source.availability) if walk(path, classes) is None]


def stale_operations(api: Api) -> list[tuple[str, str]]:
    """The same of operations: the pointer of each name that isn't an operationId, and the name."""
    facts, known = api.document.source.availability, {each.id for each in api.operations}
    named = [
        (pointer_to(key, "operation"), facts[key]["operation"])
        for key in ("capability", "motorization")
        if "operation" in facts.get(key, {})
    ]
    triggers = facts.get("scopes", {}).get("triggers", {})
    for where, listed in ((("operations",), triggers), (("published", "operations"), triggers.get("published", {}))):
        every = enumerate(listed.get("operations", ()))
        named += [(pointer_to("scopes", "triggers", *where, index), name) for index, name in every]
    return [(where, name) for where, name in named if name not in known]


def _named(facts: Tree) -> Iterator[tuple[str, str]]:
    for path in facts.get("paths", {}):
        yield pointer_to("paths", path), path
    for path in facts.get("mirrors", {}):
        yield pointer_to("mirrors", path), path
    for key in ("capability", "motorization"):
        if "path" in facts.get(key, {}):
            yield pointer_to(key, "path"), facts[key]["path"]
    for index, path in enumerate(facts.get("privacy", {}).get("states", ())):
        yield pointer_to("privacy", "states", index), path
    for path in facts.get("privacy", {}).get("faults", {}):
        yield pointer_to("privacy", "faults", path), path
    for index, path in enumerate(facts.get("all_or_nothing", ())):
        yield pointer_to("all_or_nothing", index), path
    for path, values in facts.get("kinds", {}).items():
        yield pointer_to("kinds", path), path
        for value, members in values.items():
            for index, member in enumerate(members):
                yield pointer_to("kinds", path, value, index), member


def _rows(api: Api, contexts: set[str], services: set[str]) -> tuple[AvailabilityRow, ...]:
    data = _mirrored(api)
    own = {path: _row(api, path, words, contexts, services) for path, words in data.items()}
    classes, kinds = api.by_name, api.document.source.availability.get("kinds", {})
    return tuple(
        replace(_inherit(row, own), python=python_path(path, walk(path, classes) or []), kinds=_kinds(path, kinds))
        for path, row in sorted(own.items())
    )


def _mirrored(api: Api) -> dict[str, Tree]:
    """The rows as written, and again below every path that mirrors theirs and has the member."""
    facts, classes = api.document.source.availability, api.by_name
    written: dict[str, Tree] = {path: words or {} for path, words in facts.get("paths", {}).items()}
    found: dict[str, Tree] = {}
    for here, there in facts.get("mirrors", {}).items():
        for path, words in written.items():
            if _below(path, there) and walk(here + path[len(there) :], classes) is not None:
                found[here + path[len(there) :]] = words
    return {path: found.get(path, {}) | written.get(path, {}) for path in {**found, **written}}


def _below(path: str, ancestor: str) -> bool:
    return path == ancestor or path.startswith((f"{ancestor}.", f"{ancestor}["))


def _kinds(path: str, kinds: Tree) -> dict[str, tuple[str, ...]]:
    """For each member that tells the kind of an entry: the kinds of which ``path`` is a part."""
    found: dict[str, list[str]] = {}
    for telling, values in kinds.items():
        for value, members in values.items():
            if any(_below(path, member) for member in members):
                found.setdefault(telling, []).append(value)
    return {telling: tuple(values) for telling, values in found.items()}


def _row(api: Api, path: str, words: Tree, contexts: set[str], services: set[str]) -> AvailabilityRow:
    context, service = words.get("context", ""), words.get("service", "")
    drives = set(api.document.source.availability.get("motorization", {}).get("drives", {}).values())
    unknown = sorted(set(words) - _KEYS) + [drive for drive in words.get("drives", ()) if drive not in drives]
    unknown += [context] if context and context not in contexts else []
    unknown += [service] if service and service not in services else []
    if unknown:
        remedy = (
            f"a row has {', '.join(sorted(_KEYS))}; drives are those of motorization ({', '.join(sorted(drives))}); "
        )
        remedy += "a context needs a rule, a service its entry"
        raise SpecError(place(api, pointer_to("paths", path)), f"not understood: {', '.join(unknown)}", remedy)
    return AvailabilityRow(
        path=path,
        scopes=tuple(words.get("scopes", ())),
        drives=tuple(words.get("drives", ())),
        capability=words.get("capability", ""),
        context=context,
        sentinels=tuple(words.get("sentinels", ())),
        confident=words.get("confidence", "confident") == "confident",
        catalog=words.get("catalog", ""),
        offered=words.get("offered", True),
        published=words.get("published", True),
        contradiction=words.get("contradiction", ""),
        requires_parameters=dict(words.get("requires_parameters", {})),
        filter=words.get("type", ""),
        service=service,
    )


def _inherit(row: AvailabilityRow, rows: Mapping[str, AvailabilityRow]) -> AvailabilityRow:
    line = [row, *(rows[path] for path in _ancestors(row.path) if path in rows)]
    words: dict[str, Any] = {
        name: next((value for each in line if (value := getattr(each, name))), getattr(row, name))
        for name in _INHERITED
    }
    return replace(row, **words, confident=all(each.confident for each in line))


def _ancestors(path: str) -> Iterator[str]:
    """The paths above, nearest first: ``A.b[].c`` -> ``A.b[]``, ``A.b``, ``A``."""
    while "." in path or path.endswith("]"):
        path = path[:-2] if path.endswith("[]") else path.rpartition(".")[0]
        yield path


def _contexts(facts: Tree) -> Iterator[ContextRule]:
    for name, rule in facts.items():
        yield ContextRule(name, rule["member"], tuple(rule["values"]), rule["says"])


def _services(facts: Tree) -> Iterator[Service]:
    for name, words in facts.items():
        yield Service(name, words["title"], words["remedy"], tuple(words.get("countries", ())))


def _members(api: Api, rows: tuple[AvailabilityRow, ...]) -> Mapping[str, str]:
    """Facts for a view that was reached without its root, where all rows of its member agree."""
    classes = api.by_name
    found: dict[str, list[AvailabilityRow]] = {}
    for row in rows:
        if steps := walk(row.path, classes):
            found.setdefault(f"{steps[-1].owner.name}.{steps[-1].wire}", []).append(row)
    return {name: same[0].path for name, same in sorted(found.items()) if len({_said(row) for row in same}) == 1}


def _said(row: AvailabilityRow) -> tuple[object, ...]:
    return (
        row.scopes,
        row.drives,
        row.capability,
        row.context,
        row.sentinels,
        row.confident,
        row.offered,
        row.published,
    )


def _withheld(api: Api) -> Mapping[str, tuple[str, ...]]:
    """What each privacy state holds back, also under its other spellings, as callers may give the state."""
    privacy, classes = api.document.source.availability.get("privacy", {}), api.by_name
    states = _tuples(privacy.get("withholds", {}))
    read = [steps[-1].schema for path in privacy.get("states", ()) if (steps := walk(path, classes))]
    spellings = [each.schema.get("x-spellings", {}) for schema in read for each in classes_of(schema, classes)]
    return states | {text: states[value] for each in spellings for text, value in each.items() if value in states}


def _twins(api: Api) -> Mapping[str, str]:
    """Old spellings of members, which the overlay marks with ``x-twin-of``; what only moved has a spelling of its own."""
    return {
        f"{each.name}.{schema['x-twin-of']}": wire
        for each in api.classes
        for wire, schema in each.schema.get("properties", {}).items()
        if schema.get("x-twin-of") in each.schema["properties"]
    }


def _lookup(api: Api, key: str) -> Lookup | None:
    facts = api.document.source.availability.get(key, {})
    # An update takes away what leads nowhere; the rest of the entry still says which drives there are.
    if "operation" not in facts or "path" not in facts:
        return None
    return Lookup(facts["operation"], facts["path"], facts.get("arguments", {}))


def _tuples(facts: Tree) -> dict[str, tuple[str, ...]]:
    return {key: tuple(values) for key, values in facts.items()}
