"""A new official document beside what we keep of the old one: the pure part of ``update``.

Nothing here reads or writes a file. The command line reads the old API and the facts of the new
document, calls `update`, and writes what `Update` holds.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from ..annotate import stale_paths
from ..compare import Changes, compare, renamed_classes
from ..diagnostics import Diagnostic, Report
from ..layers import Api, Document, Pointer, Tree
from ..normalise import normalise
from ..release import released_version
from .noticed import noticed
from .texts import Kept, kept_descriptions
from .words import changelog_bullets, next_version, numbers, summary

__all__ = ["Update", "follow", "next_version", "update"]


@dataclass(frozen=True, slots=True)
class Update:
    """Everything that an update of one document leaves behind."""

    old: Api
    api: Api
    """The new normal form: stale actions of the overlay are skipped, availability that leads nowhere is
    taken out, so that it can be annotated and rendered as it is. ``api.lock`` is the new names.lock."""
    changes: Changes
    descriptions: Kept
    """The texts that still have a subject, where they moved, and what was dropped."""
    overlay: tuple[Diagnostic, ...]
    """Actions of the overlay that match nothing or change nothing any more, with their lines."""
    vanished: tuple[str, ...]
    """Paths of availability.yaml that the document doesn't have any more."""
    undescribed: tuple[Pointer, ...]
    """Where words are missing."""
    felt: Changes
    """Those that somebody notices who has the last release."""
    version: str
    """What the distribution should be called next."""

    @property
    def texts(self) -> Mapping[Pointer, str]:
        """The new descriptions.yaml: what is still to be written has an empty text."""
        return dict(sorted({**self.descriptions.texts, **dict.fromkeys(self.undescribed, "")}.items()))

    @property
    def bullets(self) -> Mapping[str, tuple[str, ...]]:
        """Section of the changelog -> what to add there."""
        return changelog_bullets(self.api.config.name, self.api.version, self.felt)

    @property
    def doubts(self) -> tuple[str, ...]:
        """Why this may be another document than the one that was meant."""
        old, new = self.old, self.api
        doubts = []
        if old.title != new.title:
            doubts.append(f"It is called {new.title!r}, the one before {old.title!r}: it may be that of another API.")
        if numbers(new.version) < numbers(old.version):
            doubts.append(f"Its version goes down from {old.version} to {new.version}: it may be an older one.")
        return tuple(doubts)

    @property
    def summary(self) -> str:
        """What a reviewer reads: Markdown, facts only."""
        return summary(self)


def follow(document: Document, old: Api, report: Report) -> Api:
    """The normal form of ``document`` with every name that callers of ``old`` use.

    The lock finds a class by place, shape or last word; a class that changed all three is found
    here by what it stands for in the operations. Actions of the overlay that have become stale or
    unnecessary are listed in ``report``.
    """
    first = normalise(_locked(document, old.lock), Report(), tolerant=True)
    names = renamed_classes(old, first)
    classes = {names.get(name, name): entry for name, entry in first.lock["classes"].items()}
    return normalise(_locked(document, {**first.lock, "classes": classes}), report, tolerant=True)


def update(old: Api, document: Document, version: str, released: str, report: Report) -> Update:
    """What becomes of ``old`` when ``document``, the facts of the new one, takes its place.

    ``document`` has the overlay, descriptions and availability of ``old`` beside it; ``version`` is
    what the distribution is called now, ``released`` what its last release promised
    (spec/released.api, empty before the first). Raises SpecError like `normalise`.
    """
    texts = kept_descriptions(old, follow(document, old, Report()))
    described = replace(document, source=replace(document.source, descriptions=texts.texts))
    api = follow(described, old, report)
    changes = compare(old, api)
    felt = noticed(changes, released, f"{api.config.package}.{api.config.name}")
    gone = stale_paths(api)
    return Update(
        old=old,
        api=_with_availability(api, [where for where, _ in gone]),
        changes=changes,
        descriptions=texts,
        overlay=tuple(entry for entry in report if entry.rule in ("overlay-stale", "overlay-unnecessary")),
        vanished=tuple(path for _, path in gone),
        undescribed=tuple(entry.location.pointer for entry in report if entry.rule == "description-missing"),
        felt=felt,
        version=next_version(version, released_version(released), felt, api.config.tier),
    )


def _locked(document: Document, lock: Tree) -> Document:
    return replace(document, source=replace(document.source, lock=lock))


def _with_availability(api: Api, gone: list[Pointer]) -> Api:
    source = replace(api.document.source, availability=without(api.document.source.availability, gone))
    return replace(api, document=replace(api.document, source=source))


def without(tree: Tree, pointers: list[Pointer]) -> Tree:
    """A copy of ``tree`` without the nodes at ``pointers``; a lookup without its path goes as a whole."""
    paths = [tuple(token.replace("~1", "/").replace("~0", "~") for token in one.split("/")[1:]) for one in pointers]
    gone = {path[:-1] if path[-1:] == ("path",) and len(path) == 2 else path for path in paths}
    kept: Tree = _without(tree, (), gone)
    return kept


def _without(node: Any, here: tuple[str, ...], gone: set[tuple[str, ...]]) -> Any:
    if isinstance(node, dict):
        kept = {key: value for key, value in node.items() if (*here, str(key)) not in gone}
        return {key: _without(value, (*here, str(key)), gone) for key, value in kept.items()}
    if isinstance(node, list):
        numbered = [(value, (*here, str(index))) for index, value in enumerate(node)]
        return [_without(value, place, gone) for value, place in numbered if place not in gone]
    return node
