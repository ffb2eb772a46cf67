"""Data of the pages that answer: the planner, the explorer of availability, the search."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator, Mapping
from typing import Any

from .asking import Facts

_WEIGHTS = (
    (r"use-cases\.md", 3.0),
    (r"(changelog|report)\.md", 0.3),
    (r"carried\.md", 1.2),
    (r"[\w-]+\.md", 2.5),
    (r"matrix/", 0.2),
    (r"reference/\w+/(models|events)/", 0.3),
    (r"reference/(errors|shared)/", 0.4),
    (r"reference/", 0.6),
)
"""What comes first of pages that answer equally well: use cases and guides, then resources, then models."""
_WHOLE = 1.05
"""Of two classes with the same member the one that a call returns is looked for, not a part of another reply."""
_APIS = ("b2c", "b2b", "platform", "devices")
"""Most readers are drivers."""


def tables(facts: Facts) -> str:
    """What planner and explorer work from, as a script, so that the pages work from a file as well."""
    apis = {api["name"]: _api(api) for api in facts["apis"]}
    return f"window.CONNECTED_CAR = {json.dumps(apis, ensure_ascii=False, separators=(',', ':'))};\n"


def _api(api: Facts) -> Facts:
    arguments = {
        each["id"]: [
            f"{one['name']}=..." if one["in"] != "path" else one["name"] for one in each["arguments"] if one["required"]
        ]
        for resource in api["resources"]
        for each in resource["methods"]
    }
    operations = [
        {**each, "call": f"client.{each['method']}({', '.join(arguments[each['id']])})"} for each in api["planned"]
    ]
    return {
        "title": api["title"],
        "scopes": api["scopes"],
        "operations": operations,
        "paths": api["paths"],
        "services": {name: each["title"] for name, each in api["services"].items()},
    }


def index(pages: Mapping[str, str], keywords: Mapping[str, str], facts: Facts) -> str:
    """Every section of every page, for the search, as a script; ``keywords`` by page."""
    replies = {each["root"] for api in facts["apis"] for one in api["resources"] for each in one["methods"]}
    records = [
        record
        for path, text in sorted(pages.items())
        for record in _sections(path, text, keywords.get(path) or _spoken(path), replies)
    ]
    return f"window.SEARCHED = {json.dumps(records, ensure_ascii=False, separators=(',', ':'))};\n"


def _spoken(path: str) -> str:
    """An error as people say it: ``reference/errors/rate-limited.md`` -> rate limited error."""
    name = re.match(r"reference/errors/([\w-]+)\.md", path)
    return f"{name[1].replace('-', ' ')} error exception" if name and name[1] != "index" else ""


def _sections(path: str, text: str, keywords: str, replies: set[str]) -> Iterator[dict[str, Any]]:
    """One record for each heading: t title, s section, u place, w weight, k keywords, n exact names, x words."""
    head, _, body = text.partition("\n---\n")
    title = _title(head)
    place = re.sub(r"(^|/)index\.md$", r"\1", path).removesuffix(".md")
    place = place if place.endswith("/") or not place else f"{place}/"
    seen: dict[str, int] = {}
    for number, part in enumerate(_parts(body)):
        heading = re.match(r"#{1,6} (.+)", part)
        name, anchor = _heading(heading[1], seen) if heading else ("", "")
        inner = bool(heading) and not part.startswith("# ")
        yield {
            "t": title,
            "s": name if inner else "",
            "u": place + (f"#{anchor}" if inner else ""),
            "w": _weight(path) * (_WHOLE if name in replies else 1),
            "k": "" if number else keywords,
            "n": _names(path, name or title, part),
            "x": _words(part.partition("\n")[2] if heading else part),
        }


def _title(head: str) -> str:
    line = next(each for each in head.splitlines() if each.startswith("title: ")).removeprefix("title: ")
    return str(json.loads(line)) if line.startswith('"') else line


def _weight(path: str) -> float:
    weight = next(value for pattern, value in _WEIGHTS if re.match(pattern, path))
    api = path.split("/")[1] if path.startswith("reference/") else ""
    return weight * (1 - 0.1 * _APIS.index(api)) if api in _APIS else weight


def _names(path: str, name: str, part: str) -> list[str]:
    """What a section describes, spelled exactly: an error and its status, a method and its operation, members, classes
    of shared modules, and elsewhere what the rows of a table are about."""
    if path.startswith("reference/errors/"):
        return [name, *re.findall(r"^(\d{3}): ", part, re.MULTILINE)]
    if not path.startswith("reference/"):
        cells = re.findall(r"^\| ([^|]+) \|", part, re.MULTILINE)
        return [name for cell in cells for name in re.findall(r"`(\w+)`", cell)]
    if path.startswith("reference/shared/"):
        listed = [
            each for line in re.findall(r"^      members: \[(.+)\]", part, re.MULTILINE) for each in line.split(", ")
        ]
        return [*listed, *re.findall(r"^::: [\w.]+\.([A-Z]\w+)$", part, re.MULTILINE)]
    rows = re.findall(r"^\| `(\w+)`{ #([\w.]+) }(?: `(\w+)`)? \|", part, re.MULTILINE)
    operations = re.findall(r"operationId `(\w+)`", part)
    methods = [f"{path.rpartition('/')[2].removesuffix('.md')}.{name}"] if operations else []
    return [name, *operations, *methods, *filter(None, (each for row in rows for each in row))]


def _parts(body: str) -> list[str]:
    """The text cut at its headings; a ``#`` inside of a program is none."""
    parts: list[list[str]] = [[]]
    inside = False
    for line in body.strip().splitlines():
        inside ^= line.lstrip().startswith("```")
        if not inside and re.match(r"#{1,6} ", line):
            parts.append([])
        parts[-1].append(line)
    return ["\n".join(part) for part in parts if any(part)]


def _heading(text: str, seen: dict[str, int]) -> tuple[str, str]:
    """What a heading says, and the anchor that the builder gives it."""
    said = re.search(r"{ #([^ {}]+) }$", text)
    name = re.sub(r"[`*]|(?<!\s)\s*{ #[^{}]*}$", "", text)
    if said:
        return name, said[1]
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    slug = re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", plain).strip().lower())
    seen[slug] = seen.get(slug, -1) + 1
    return name, f"{slug}_{seen[slug]}" if seen[slug] else slug


def _words(text: str) -> str:
    """What is searched of a section: no addresses, no marks."""
    text = re.sub(r"\]\([^()]*\)", "]", text)
    text = re.sub(r"{ #[^{}]*}|^[-|\s]+$", "", text, flags=re.MULTILINE)
    return " ".join(re.sub(r"[`*|\[\]#{}\"]", " ", text).split())
