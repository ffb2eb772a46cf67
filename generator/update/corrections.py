"""Corrections and availability follow a new document: renamed where their subject was, deleted where it is gone."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from ..annotate import stale_operations, stale_paths, walk_path
from ..compare import renamed_members, renamed_operations
from ..diagnostics import Diagnostic, Report, SpecError
from ..layers import Api, Document, Pointer, Tree
from ..load import parse_companion
from ..normalise import normalise
from ..pointers import keys_of
from .blocks import Blocks
from .subjects import Subjects

_COMMANDS = frozenset(("x-actions", "x-command"))
_STALE = ("overlay-stale", "overlay-unnecessary")


@dataclass(frozen=True, slots=True)
class Companions:
    """What lies beside the document and goes along with it."""

    overlay: str
    """Text of overlay.yaml; empty where there is none."""
    availability: str
    renamed: tuple[str, ...] = ()
    """What was written anew under a new name: ``before -> after``."""
    deleted: tuple[str, ...] = ()
    """Entries that were deleted, as they stood, with their comments."""
    back: tuple[str, ...] = ()
    """Targets of actions that came back from the attic with their subject."""
    attic: tuple[Tree, ...] = ()
    """Actions of the overlay without a subject: the ``text`` of each as it stood, that of the one that it stood
    ``after``, and the ``heading`` that it stood below; those of earlier updates among them."""
    rows: tuple[Tree, ...] = ()
    """The same of availability: the key that an entry stood ``under`` (a pointer), the key that it stood ``after``, the
    ``heading`` that it stood below and its ``text``, or the ``item`` of a list."""


def followed(old: Api, new: Api, before: Companions, *, keep_stale: bool) -> Companions:
    """``before`` for ``new``, the tolerant normal form of the newer document; with ``keep_stale`` nothing is deleted."""
    overlay = _Overlay(old, new, Blocks.of(before.overlay))
    overlay.rename()
    if not keep_stale:
        overlay.delete()
    attic = overlay.attic(old.document.source.attic.get("overlay") or ())
    back = _back(old, new, [one["text"] for one in attic], overlay.blocks.text)
    overlay.blocks = Blocks.of(_with_actions(overlay.blocks, attic, back))
    corrected = normalise(
        with_companions(new.document, Companions(overlay.blocks.text, before.availability)), Report(), tolerant=True
    )
    availability = _Availability(old, corrected, Blocks.of(before.availability))
    availability.rename()
    if not keep_stale:
        availability.delete()
    rows = availability.restore(old.document.source.attic.get("availability") or ())
    return Companions(
        overlay=overlay.blocks.text,
        availability=availability.blocks.text,
        renamed=(*overlay.renamed, *availability.renamed),
        deleted=(*overlay.deleted, *availability.deleted),
        back=(*(str(_action(text)["target"]) for text in back), *availability.back),
        rows=tuple(rows),
        attic=tuple(one for one in attic if one["text"] not in _said_actions(overlay.blocks)),
    )


def _back(old: Api, new: Api, attic: list[str], overlay: str) -> list[str]:
    """Actions of the attic that apply to ``new`` and didn't to ``old``."""
    try:
        stale = _stale(old.document, attic), _stale(new.document, attic, overlay)
    except SpecError:
        # Something that people wrote since stands against one of them.
        return []
    return [text for text in attic if text in stale[0] and text not in stale[1]]


def _with_actions(overlay: Blocks, attic: Sequence[Tree], back: Sequence[str]) -> str:
    """The overlay with the actions that came ``back``, each behind the one that it stood after: their order may matter."""
    before = {one["text"]: one.get("after", "") for one in attic}
    headings = {one["text"]: one.get("heading", "") for one in attic}
    # What went last comes first: what went before it may have stood after it.
    waiting = [text for text in reversed(before) if text in back]
    for text in waiting:
        there, anchor = _said_actions(overlay), before[text]
        while anchor in before and anchor not in there:
            anchor = before[anchor]
        # What stood behind an action that people changed since comes last.
        last = max(there.values(), default=0)
        overlay = Blocks.of(overlay.with_action(text, there.get(anchor, last) if anchor else 0, headings[text]))
    return overlay.text


def _said_actions(blocks: Blocks) -> dict[str, int]:
    """Each action as it stands -> its line."""
    return {f"{blocks.said(line)}\n": line for line in blocks.items(blocks.path(["actions"]))}


def _stale(document: Document, actions: list[str], overlay: str = "") -> set[str]:
    """Which of ``actions``, written below ``overlay`` (else those of ``document``), would not apply."""
    before = parse_companion(overlay).value.get("actions") if overlay else document.source.overlay.get("actions")
    tree = {"actions": [*(before or ()), *(_action(text) for text in actions)]}
    lines = {f"/actions/{index}": index + 1 for index in range(len(tree["actions"]))}
    source = replace(document.source, overlay=tree, overlay_lines=lines)
    report = Report()
    normalise(replace(document, source=source), report, tolerant=True)
    first = len(tree["actions"]) - len(actions)
    found = {(one.location.line or 0) - 1 - first for one in report if one.rule in _STALE}
    return {text for index, text in enumerate(actions) if index in found}


def _told(**said: str) -> Tree:
    """An entry of the attic: what it says, as far as it says anything."""
    return {key: value for key, value in said.items() if value}


def _action(text: str) -> Tree:
    [action] = parse_companion(f"actions:\n{text}").value["actions"]
    return dict(action)


def with_companions(document: Document, companions: Companions) -> Document:
    """``document`` with these beside it."""
    overlay, availability = (parse_companion(text) for text in (companions.overlay, companions.availability))
    source = replace(
        document.source,
        overlay=overlay.value,
        overlay_lines=overlay.lines,
        availability=availability.value,
        availability_lines=availability.lines,
    )
    return replace(document, source=source)


@dataclass(slots=True)
class _Overlay:
    old: Api
    new: Api
    blocks: Blocks
    renamed: list[str] = field(default_factory=list)
    deleted: list[str] = field(default_factory=list)
    gone: list[Tree] = field(default_factory=list)
    respelled: dict[str, str] = field(default_factory=dict)
    """Actions as they stood -> as they stand since `rename`."""

    def attic(self, before: Sequence[Tree]) -> list[Tree]:
        """Actions without a subject; those of earlier updates stand after what that is called now."""
        # What went again is said by its own, later, line.
        again = {one["text"] for one in self.gone}
        earlier = [
            one | {"after": self.respelled.get(one["after"], one["after"])} if "after" in one else one for one in before
        ]
        return [*(one for one in earlier if one["text"] not in again), *self.gone]

    def rename(self) -> None:
        before = Blocks.of(self.blocks.text)
        said = _said_actions(before)
        self._rename()
        self.blocks = Blocks.of(self.blocks.text)
        self.respelled = dict(zip(said, _said_actions(self.blocks), strict=False))
        known = {*said, *(one["text"] for one in self.old.document.source.attic.get("overlay") or ())}
        # What it was waits as well, unless this is what it was before: its subject may come back under the old name.
        for after, (text, line) in zip(["", *said], said.items(), strict=False):
            now = self.respelled.get(text, text)
            if now not in known and _action(now)["target"] != _action(text)["target"]:
                self.gone.append(_told(text=text, after=after, heading=before.heading(line)))

    def _rename(self) -> None:
        subjects, words = Subjects.between(self.old, self.new), _renamed_orders(self.old, self.new)
        stale = self._stale_lines()
        for index, action in enumerate(self.new.document.source.overlay.get("actions") or ()):
            for path in (str(action[key]) for key in ("target", "copy") if key in action):
                self._write(self._line(index), path, subjects.path(path, is_stale=self._line(index) in stale))
            for before, after in subjects.references(action.get("update")):
                self._write_text(self._line(index), before, after)
            for before, after in (*subjects.keys(action), *subjects.values(action.get("update"))):
                self._write(self._line(index), before, after)
            if isinstance(action.get("update"), dict) and _COMMANDS & action["update"].keys():
                for before, after in words.items():
                    self._write_orders(self._line(index), before, after)

    def delete(self) -> None:
        """Until nothing is stale: an action may have needed one that went."""
        while gone := self._gone():
            every = list(_said_actions(self.blocks))
            for one in gone:
                said = self.blocks.said(one.location.line or 0)
                self.deleted.append(f"{one}\n\n{_shown(said)}")
                at = every.index(f"{said}\n")
                heading = self.blocks.heading(one.location.line or 0)
                self.gone.append(_told(text=f"{said}\n", after=every[at - 1] if at else "", heading=heading))
            for one in gone:
                self.blocks.delete(one.location.line or 0)

    def _gone(self) -> list[Diagnostic]:
        self.blocks, report = Blocks.of(self.blocks.text), Report()
        normalise(with_companions(self.new.document, Companions(self.blocks.text, "")), report, tolerant=True)
        stale = (one for one in report if one.rule in _STALE)
        return [one for one in stale if one.location.line is not None]

    def _stale_lines(self) -> set[int | None]:
        report = Report()
        normalise(self.new.document, report, tolerant=True)
        return {entry.location.line for entry in report if entry.rule == "overlay-stale"}

    def _line(self, index: int) -> int:
        return self.new.document.source.overlay_lines.get(f"/actions/{index}", 0)

    def _write(self, line: int, before: str, after: str) -> None:
        if line and before != after and self.blocks.rename(line, before, after):
            self.renamed.append(f"`{before}` -> `{after}`")

    def _write_text(self, line: int, before: str, after: str) -> None:
        if line:
            self.blocks.rename_text(line, before, after)
            self.renamed.append(f"`{before}` -> `{after}`")

    def _write_orders(self, line: int, before: str, after: str) -> None:
        """A part of a command's body wherever the entry at ``line`` names it; what a vehicle supports is of a reply."""
        if line and self.blocks.rename_all(line, before, after, outside=("supported", "size", "read", "listing")):
            self.renamed.append(f"`{before}` -> `{after}`")


def _renamed_orders(old: Api, new: Api) -> dict[str, str]:
    """Parts of the bodies of commands: wire name -> what it is called now, where no other part of one is called so."""
    schemas = {one.name: one.schema for one in old.classes}
    waiting = [one.body.schema for one in old.operations if one.body and _COMMANDS & one.extensions.keys()]
    inside: dict[str, Tree] = {}
    while waiting:
        for name in re.findall(r"#/components/schemas/(\w+)", json.dumps(waiting.pop())):
            if name not in inside and name in schemas:
                inside[name] = schemas[name]
                waiting.append(schemas[name])
    found = {wire: now for (owner, wire), now in renamed_members(old, new).items() if owner in inside}
    owners = {wire: [name for name, schema in inside.items() if wire in schema.get("properties", ())] for wire in found}
    return {wire: now for wire, now in found.items() if len(owners[wire]) == 1}


@dataclass(slots=True)
class _Availability:
    old: Api
    new: Api
    blocks: Blocks
    renamed: list[str] = field(default_factory=list)
    deleted: list[str] = field(default_factory=list)
    gone: list[Tree] = field(default_factory=list)
    back: list[str] = field(default_factory=list)
    before: Blocks = field(default_factory=lambda: Blocks([]))
    """As it was before anything was deleted."""

    def rename(self) -> None:
        members = renamed_members(self.old, self.new)
        for where, path in stale_paths(self.new):
            now = _path(path, self.old, self.new, members)
            if now is not None:
                self._write(where, path, now)
        operations = renamed_operations(self.old, self.new)
        for where, name in stale_operations(self.new):
            if name in operations:
                self._write(where, name, operations[name])

    def delete(self) -> None:
        fresh = replace(self.new, document=with_companions(self.new.document, Companions("", self.blocks.text)))
        self.before, self.blocks = Blocks.of(self.blocks.text), Blocks.of(self.blocks.text)
        for where, what in (*stale_paths(fresh), *stale_operations(fresh)):
            self._delete(fresh, where, what)
        self._drop_empty()

    def _drop_empty(self) -> None:
        self.blocks = Blocks.of(self.blocks.text)
        for pointer in ("/privacy/faults", "/paths", "/mirrors", "/kinds"):
            facts = parse_companion(self.blocks.text).value
            *above, name = keys_of(pointer)
            for token in above:
                facts = facts.get(token) or {}
            if name in facts and facts[name] is None:
                self.blocks.emptied(self.blocks.path([*above, name]))

    def _delete(self, fresh: Api, where: Pointer, what: str) -> None:
        line = self._line(fresh, where)
        if not line:
            return
        under, _, last = where.rpartition("/")
        if self.blocks.lines[fresh.document.source.availability_lines[where] - 1] is None:
            return  # it went with the entry that it is a part of
        said = self.blocks.said(line)
        if last.isdecimal():
            self.deleted.append(f"availability.yaml: `{what}` of `{keys_of(under)[-1]}`")
            self.gone.append(_told(under=under, item=what))
            self.blocks.drop(line, what)
        else:
            self.deleted.append(f"availability.yaml: `{what}`\n\n{_shown(said)}")
            after, heading = self.before.sibling(line), self.before.heading(line)
            self.gone.append(_told(under=under, text=f"{said}\n", after=after, heading=heading))
            self.blocks.delete(line)

    def restore(self, attic: Sequence[Tree]) -> list[Tree]:
        """Put back what leads somewhere again; what waits on, and what went this time, is returned."""
        waiting = []
        stood = {(one["under"], Blocks.of(one["text"]).name): one.get("after", "") for one in attic if "text" in one}
        # The last one first: each goes behind the one that it stood after, which may have gone later.
        for one in reversed(attic):
            under = keys_of(one["under"])
            text = (
                self.blocks.with_item(under, one["item"])
                if "item" in one
                else self.blocks.with_entry(
                    under, one["text"], self._anchor(one["under"], one.get("after", ""), stood), one.get("heading", "")
                )
            )
            fresh = replace(self.new, document=with_companions(self.new.document, Companions("", text)))
            if text == self.blocks.text or [*stale_paths(fresh), *stale_operations(fresh)] != self._stale():
                waiting.append(one)
            else:
                self.blocks = Blocks.of(text)
                self.back.append(one.get("item") or one["text"].lstrip("#\n ").partition(":\n")[0].splitlines()[-1])
        return [*reversed(waiting), *self.gone]

    def _anchor(self, under: Pointer, after: str, stood: Mapping[tuple[Pointer, str], str]) -> str:
        """The key that an entry goes behind: the one that it stood after, or what that stood after when it's gone."""
        while after and not self.blocks.path([*keys_of(under), after]):
            after = stood.get((under, after), "")
        return after

    def _stale(self) -> list[tuple[str, str]]:
        fresh = replace(self.new, document=with_companions(self.new.document, Companions("", self.blocks.text)))
        return [*stale_paths(fresh), *stale_operations(fresh)]

    def _line(self, api: Api, where: Pointer) -> int:
        """Of the key that an entry begins with; an item stands in its list."""
        value = api.document.source.availability_lines.get(where, 0)
        tokens = keys_of(where)
        return self.blocks.key(value, tokens[-2] if tokens[-1].isdecimal() else tokens[-1]) if value else 0

    def _write(self, where: Pointer, before: str, after: str) -> None:
        if line := self._line(self.new, where):
            self.blocks.rename(line, before, after)
            self.renamed.append(f"`{before}` -> `{after}`")


def _path(path: str, old: Api, new: Api, members: Mapping[tuple[str, str], str]) -> str | None:
    """A path of availability.yaml under the wire names of the new document; None where it leads nowhere."""
    steps = walk_path(path, old)
    if not steps:
        return None
    name, _, rest = path.partition(".")
    words = []
    for (owner, wire), part in zip(steps, rest.split("."), strict=False):
        words.append(members.get((owner, wire), wire) + part[len(wire) :])
    now = ".".join([name, *words])
    return now if now != path and walk_path(now, new) is not None else None


def _shown(text: str) -> str:
    """A piece of a file inside a list of Markdown."""
    return "\n".join(f"      {line}" for line in text.splitlines())
