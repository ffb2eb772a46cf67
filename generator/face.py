"""The public face of two versions against each other: what of the first no longer holds, and whom that harms.

The face is the text of `generator.signatures`. A line that vanished is *gone* when nothing is called
so any more, *input-widened* when more may be given, *output-widened* when more may come back, else
*changed*. New lines harm nobody.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from .compare.changes import Severity

FaceChangeKind = Literal["gone", "changed", "output-widened", "input-widened"]

SEVERITY: Mapping[FaceChangeKind, Severity] = {
    "gone": "breaking",
    "changed": "breaking",
    "output-widened": "risky",
    "input-widened": "safe",
}

_CALL = re.compile(r"(?P<place>[\w.]+)\((?P<inside>.*)\) -> (?P<returns>.*)")
_OPTIONAL = re.compile(r"(?P<place>[\w.]+)\((?P<one>[^()]*?\b\w+: .*|\*+\w+.*)\)")
_VALUE = re.compile(r"(?P<place>[\w.]+)(?P<sign>: | = )(?P<kind>.*)")
_PARAMETER = re.compile(r"(?P<lead>\*, )?(?P<name>\*{0,2}\w+): (?P<kind>.*?)(?P<optional> = \.\.\.)?")
_ALIAS = re.compile(r"([\w.]+) is (\w+)")


@dataclass(frozen=True, slots=True)
class FaceChange:
    """One line that the first version promised and the second doesn't keep."""

    kind: FaceChangeKind
    place: str
    """Dotted, with the package: ``connected_car.b2c.models.Energy.level``."""
    line: str
    """As it was promised."""

    @property
    def severity(self) -> Severity:
        return SEVERITY[self.kind]


def face_changes(released: str, current: str, previews: tuple[str, ...] = ()) -> list[FaceChange]:
    """What of ``released`` no longer holds; what lies below ``previews`` (dotted) promises nothing."""
    lines = set(current.splitlines())
    renamed = _aliases(lines)
    now = _by_place(lines)
    below = tuple(f"{preview}." for preview in previews)
    return [
        found
        for line in released.splitlines()
        if line not in lines and not line.startswith(below)
        if (found := _change(line, _under_new_names(line, renamed), lines, now)) is not None
    ]


def is_extended(released: str, current: str, previews: tuple[str, ...] = ()) -> bool:
    """Whether ``current`` offers anything that ``released`` doesn't, previews aside."""
    below = tuple(f"{preview}." for preview in previews)
    promised = set(released.splitlines())
    return any(line not in promised and not line.startswith(below) for line in current.splitlines())


def place_of(line: str) -> str:
    """What a line is about, without its types."""
    found = re.match(r"[\w.]+", line)
    return found[0] if found else line


def _aliases(lines: set[str]) -> dict[str, dict[str, str]]:
    """Sub-package -> old name of a class -> its name: ``car.b2c.models.Old is New``."""
    found: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for line in lines:
        if alias := _ALIAS.fullmatch(line):
            home, _, old = alias[1].rpartition(".models.")
            found[home][old] = alias[2]
    return found


def _under_new_names(line: str, renamed: Mapping[str, Mapping[str, str]]) -> str:
    """The same promise with the names that classes of its sub-package have now."""
    home = next((one for one in sorted(renamed, key=len, reverse=True) if line.startswith(f"{one}.")), None)
    if home is None:
        return line
    names = renamed[home]
    return home + re.sub(r"\b[A-Z]\w*", lambda word: names.get(word[0], word[0]), line[len(home) :])


def _by_place(lines: set[str]) -> Mapping[str, list[str]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for line in sorted(lines):
        found[place_of(line)].append(line)
    return found


def _change(promised: str, line: str, lines: set[str], now: Mapping[str, Sequence[str]]) -> FaceChange | None:
    """What became of one line, which is called ``line`` under today's names; None when it holds under them."""
    if line in lines:
        return None
    place = place_of(line)
    kind = _call(line, now[place]) if place in now else "gone"
    return FaceChange(kind, place_of(promised), promised)


def _call(line: str, now: Sequence[str]) -> FaceChangeKind:
    if called := _CALL.fullmatch(line):
        return _signature(called, now)
    if optional := _OPTIONAL.fullmatch(line):
        return _left_out(optional["one"], now)
    if value := _VALUE.fullmatch(line):
        others = [found for one in now if (found := _VALUE.fullmatch(one)) and found["sign"] == value["sign"]]
        wider = value["sign"] == ": " and any(_is_within(value["kind"], one["kind"]) for one in others)
        return "output-widened" if wider else "changed"
    return "changed"


def _signature(before: re.Match[str], now: Sequence[str]) -> FaceChangeKind:
    after = next((found for one in now if (found := _CALL.fullmatch(one))), None)
    if after is None or not _takes(before["inside"], after["inside"], now):
        return "changed"
    if before["returns"] == after["returns"]:
        return "input-widened"
    return "output-widened" if _is_within(before["returns"], after["returns"]) else "changed"


def _takes(before: str, after: str, now: Sequence[str]) -> bool:
    """Whether a call that gives the parameters ``before`` may still be written as it was."""
    given, needed = _parameters(before), _parameters(after)
    optional = {one.partition(":")[0]: kind for one, kind in _optional(now)}
    kinds = {**optional, **needed}
    if not needed.keys() <= given.keys():
        return False
    if any(name not in kinds or not _is_within(kind, kinds[name]) for name, kind in given.items()):
        return False
    return _free(given)[: len(_free(needed))] == _free(needed)


def _free(parameters: Mapping[str, str]) -> list[str]:
    """Those that may be given by their position."""
    return [name for name in parameters if not name.startswith("*, ")]


def _left_out(one: str, now: Sequence[str]) -> FaceChangeKind:
    """A parameter that may be left out: what it takes now."""
    before = _PARAMETER.fullmatch(one)
    after = dict(_optional(now)) | {
        name: kind
        for line in now
        if (call := _CALL.fullmatch(line))
        for name, kind in _parameters(call["inside"]).items()
    }
    if before is None:
        return "changed"
    name = f"{before['lead'] or ''}{before['name']}"
    if name not in after:
        return "gone" if not any(each.endswith(before["name"]) for each in after) else "changed"
    is_needed = not any(optional == name for optional, _ in _optional(now))
    return "changed" if is_needed or not _is_within(before["kind"], after[name]) else "input-widened"


def _optional(now: Sequence[str]) -> Iterator[tuple[str, str]]:
    for line in now:
        if not _CALL.fullmatch(line) and (found := _OPTIONAL.fullmatch(line)):
            parameter = _PARAMETER.fullmatch(found["one"])
            if parameter:
                yield f"{parameter['lead'] or ''}{parameter['name']}", parameter["kind"]


def _parameters(inside: str) -> dict[str, str]:
    """``id: str, *, since: str`` -> ``id``: its type, ``*, since``: its type."""
    found = {}
    for one in _split(inside, ","):
        text = one.strip()
        keyword = text.startswith("*, ") or "*" in found
        if text == "*":
            found["*"] = ""
            continue
        name, _, kind = text.partition(": ")
        found[f"*, {name}" if keyword and not name.startswith("*") else name] = kind
    found.pop("*", None)
    return found


def _is_within(narrow: str, wide: str) -> bool:
    """Whether every value of the one annotation is one of the other, as a type checker sees it."""
    if narrow == wide or wide in ("Any", "object"):
        return True
    its = set(_split(wide, "|"))
    return all(one in its or any(_is_one(one, other) for other in its) for one in _split(narrow, "|"))


def _is_one(narrow: str, wide: str) -> bool:
    if narrow == wide or wide == "Any" or (narrow, wide) == ("int", "float"):
        return True
    mine, its = (re.fullmatch(r"(Sequence|Mapping|Iterable)\[(.*)\]", one) for one in (narrow, wide))
    if not mine or not its or mine[1] != its[1]:
        return False
    pairs = list(zip(_split(mine[2], ","), _split(its[2], ","), strict=False))
    return len(_split(mine[2], ",")) == len(_split(its[2], ",")) and all(_is_within(one, other) for one, other in pairs)


def _split(text: str, sign: str) -> list[str]:
    """Parts of an annotation between ``sign`` outside of brackets and quotes."""
    parts, depth, quote = [""], 0, ""
    for character in text:
        if quote:
            quote = "" if character == quote else quote
        elif character in "'\"":
            quote = character
        depth += (character in "[(") - (character in "])") if not quote else 0
        if character == sign and not depth and not quote:
            parts.append("")
        else:
            parts[-1] += character
    return [part.strip() for part in parts if part.strip()]
