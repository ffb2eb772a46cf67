"""Pages of the reference: one for each resource, group of models, error and shared module."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, TypeAlias

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from .asking import Facts
from .groups import groups, named

Link: TypeAlias = Callable[[str], str]

_CUT = 1
"""So many items of a list are shown of an example; replies repeat themselves."""
_NAMES = 4
"""So many names of a module stand on one page."""
_PYTHON = "https://docs.python.org/3/library/"
_STANDARD = {
    **dict.fromkeys(["str", "bytes"], "stdtypes.html#{}"),
    **dict.fromkeys(["int", "float", "bool", "list", "dict", "tuple", "object"], "functions.html#{}"),
    **dict.fromkeys(["datetime", "date", "timedelta", "time"], "datetime.html#datetime.{}"),
    **dict.fromkeys(
        ["Sequence", "Mapping", "Iterator", "Callable", "Iterable"], "collections.abc.html#collections.abc.{}"
    ),
    **dict.fromkeys(["Any", "Literal"], "typing.html#typing.{}"),
    "None": "constants.html#None",
}


class Reference:
    """The reference of one package: `pages` is all of it, `navigation` how it is listed beside each page."""

    def __init__(self, facts: Facts, templates: Path, package: str) -> None:
        self._facts = facts
        self._package = package
        self._templates = Environment(
            loader=FileSystemLoader(templates), undefined=StrictUndefined, trim_blocks=False, autoescape=False
        )
        self._templates.filters |= {
            "anchor": anchor,
            "page": page_of,
            "cell": cell,
            "plain": plain,
            "group_of": _group_of,
        }
        self._errors = {each["name"]: each for each in facts["errors"]}
        self._modules = {
            name: _parts(name, each["names"]) for name, each in facts["shared"].items() if name != "errors"
        }
        self._shared = {
            name: f"shared/{page}.md#{package}.{module}.{name}"
            for module, parts in self._modules.items()
            for page, names in parts.items()
            for name in names
        }
        self._types = {
            name: home for api in facts["apis"] for name, home in api["types"].items() if name not in self._shared
        }
        self._shared |= {name: f"shared/calls.md#{home}.{name}" for name, home in self._types.items()}
        self.groups = {api["name"]: _groups(api) for api in facts["apis"]}
        self.events = {api["name"]: _event_groups(api["events"]) for api in facts["apis"] if api["events"]}

    def pages(self) -> Iterator[tuple[str, str]]:
        """Paths below ``reference/`` with their Markdown."""
        apis, shared = self._facts["apis"], self._facts["shared"]
        yield "index.md", self._written("reference", apis=apis, shared=shared)
        for api in apis:
            yield from self._api(api)
        yield "errors/index.md", self._written("errors", errors=_tree(self._facts["errors"]))
        for each in self._facts["errors"]:
            codes = {api["name"]: [row for row in api["codes"] if row["error"] == each["name"]] for api in apis}
            yield f"errors/{page_of(each['name'])}.md", self._written("error", each=each, codes=codes)
        yield "shared/calls.md", self._written("calls", types=sorted(self._types.items()))
        for name, parts in self._modules.items():
            for page, names in parts.items():
                values = {
                    "title": _titled(page),
                    "name": name,
                    "names": names,
                    "says": shared[name]["says"],
                    "others": [*{*parts} - {page}],
                }
                yield f"shared/{page}.md", self._written("shared", package=self._package, **values)

    def navigation(self) -> list[dict[str, Any]]:
        """Entries for the reference; pages of models and of errors are reached from their index."""
        entries: list[dict[str, Any]] = [{"Overview": "reference/index.md"}]
        for api in self._facts["apis"]:
            place = f"reference/{api['name']}"
            inner = [{"Overview": f"{place}/index.md"}]
            inner += [{f"client.{each['name']}": f"{place}/{each['name']}.md"} for each in api["resources"]]
            inner.append({"Models": f"{place}/models/index.md"})
            inner += [{"Events": f"{place}/events/index.md"}] if api["events"] else []
            inner.append({"Scopes": f"{place}/scopes.md"})
            entries.append({api["name"]: inner})
        entries.append({"Errors": "reference/errors/index.md"})
        calls = {"What calls take and return": "reference/shared/calls.md"}
        modules = [{_titled(page): f"reference/shared/{page}.md"} for each in self._modules.values() for page in each]
        entries.append({"Shared": [calls, *modules]})
        return entries

    def place(self, api: str, name: str, kind: str = "models") -> str | None:
        """Where below ``reference/`` a class of an API is described, if it has such a class."""
        found = (self.groups if kind == "models" else self.events)[api]
        group = next((group for group, classes in found.items() if name in classes), None)
        return f"{api}/{kind}/{page_of(group)}.md#{name}" if group else None

    def _api(self, api: Facts) -> Iterator[tuple[str, str]]:
        place, found = api["name"], self.groups[api["name"]]
        yield f"{place}/index.md", self._written("api", api=api, groups=found)
        yield f"{place}/scopes.md", self._written("scopes", api=api, **_by_scope(api))
        yield f"{place}/models/index.md", self._written("model_index", api=api, groups=found)
        for resource in api["resources"]:
            path = f"{place}/{resource['name']}.md"
            yield path, self._resource(api, resource, path)
        yield from self._classes(api, "models", api["classes"], found)
        if api["events"]:
            posted = self.events[place]
            path = f"{place}/events/index.md"
            examples = [
                {**each, "shown": json.dumps(_cut(each["body"])[0], indent=2)} for each in api["events"]["examples"]
            ]
            values = {"groups": posted, "examples": examples, "linked": self._linker(place, path)}
            yield path, self._written("events", api=api, **values)
            yield from self._classes(api, "events", api["events"]["classes"], posted)

    def _classes(
        self, api: Facts, kind: str, described: Iterable[Facts], found: Mapping[str, list[str]]
    ) -> Iterator[tuple[str, str]]:
        """A page for each group of classes; ``kind`` is ``models`` or ``events``."""
        classes = {each["name"]: each for each in described}
        for group, names in found.items():
            path = f"{api['name']}/{kind}/{page_of(group)}.md"
            shown = [_with_columns(classes[name]) for name in names]
            linked = self._linker(api["name"], path)
            about = f"{', '.join(names[:6])}: members with types, units, limits and "
            about += "scopes." if kind == "models" else "what may be missing."
            values = {"name": group, "classes": shown, "description": about, "kind": kind}
            yield path, self._written("models", api=api, linked=linked, mentioned=_mentioner(linked), **values)

    def _resource(self, api: Facts, resource: Facts, path: str) -> str:
        methods = [
            {**each, "errors": _errors_of(each, api["codes"]), "example": _shown(each["example"])}
            for each in resource["methods"]
        ]
        kinds: dict[str, list[Facts]] = {}
        for each in methods:
            kinds.setdefault(_kind(each), []).append(each)
        if resource["shortcuts"]:
            empty = {"http": "", "deprecated": False, "item": "", "limit": None, "example": None}
            kinds["Shortcuts for one command each"] = [{**empty, **each} for each in resource["shortcuts"]]
        return self._written(
            "resource",
            api=api,
            resource={**resource, "methods": methods},
            kinds=kinds,
            codes=api["codes"],
            empty=_empty(api["codes"]),
            linked=self._linker(api["name"], path),
            error=lambda name: f"[{name}](../errors/{page_of(name)}.md)",
        )

    def _linker(self, api: str, path: str) -> Link:
        """An annotation as Markdown in which every name leads to its page, seen from ``path``."""
        up = "../" * path.count("/")
        kinds = ("events", "models") if "/events/" in path else ("models",)

        def target(name: str) -> str | None:
            place = next((found for kind in kinds if (found := self.place(api, name, kind))), None)
            if place:
                return up + place
            if name in self._errors:
                return f"{up}errors/{page_of(name)}.md"
            if name in self._shared:
                return up + self._shared[name]
            return _PYTHON + _STANDARD[name].format(name) if name in _STANDARD else None

        def linked(annotation: str) -> str:
            tokens = re.findall(r"[A-Za-z_][\w.]*|'[^']*'|\"[^\"]*\"|\.\.\.|[^\w\s]|\d+", annotation)
            return "".join(_token(token, target(token.rpartition(".")[2])) for token in tokens)

        return linked

    def _written(self, template: str, **values: Any) -> str:
        text = self._templates.get_template(f"{template}.md.jinja").render(**values)
        return re.sub(r"\n{3,}", "\n\n", text).strip() + "\n"


def _mentioner(linked: Link) -> Link:
    """Prose in which the class that a JSON object is shaped like leads to its page."""
    return lambda text: re.sub(r"(?<=shaped like )`\w+`", lambda found: linked(found[0][1:-1]), text)


def _token(token: str, target: str | None) -> str:
    if token == "|":
        return " or "
    shown = f"`{token.rpartition('.')[2] or token}`"
    return f"[{shown}]({target})" if target else f"{shown} " if token == "," else shown


def _parts(module: str, names: list[str]) -> dict[str, list[str]]:
    """Pages of a module, each with the names on it; none longer than can be read."""
    pages = [names[place : place + _NAMES] for place in range(0, len(names), _NAMES)] or [[]]
    return {page_of(module) + (f"-{place}" if place > 1 else ""): each for place, each in enumerate(pages, 1)}


def _titled(page: str) -> str:
    name, _, place = page.rpartition("-")
    return f"{name}, part {place}" if place.isdigit() else page


def _groups(api: Facts) -> dict[str, list[str]]:
    classes = {each["name"]: each for each in api["classes"]}
    sources = [
        [each[key] for each in one["methods"] for key in ("root", "returns", "body")] for one in api["resources"]
    ]
    return groups(classes, [[name for source in one for name in named(source, classes)] for one in sources])


def _group_of(found: Mapping[str, list[str]], name: str) -> str:
    return next(group for group, classes in found.items() if name in classes)


def _event_groups(events: Facts) -> dict[str, list[str]]:
    """By what is posted; what nothing leads to, an answer to it, stands with the first."""
    classes = {each["name"]: each for each in events["classes"]}
    below = {
        name for each in classes.values() for one in each["members"] for name in named(one.get("type", ""), classes)
    }
    return groups(
        classes, [[*events["bodies"], *(name for name in classes if name not in {*below, *events["bodies"]})]]
    )


def _kind(method: Facts) -> str:
    """The heading that a method stands under, by what it does."""
    if method["http"] == "GET":
        return "Reading"
    if method["http"] == "DELETE":
        return "Deleting"
    return (
        "Sending to the vehicle"
        if method["by_action"] and method["path"].endswith("remotes")
        else "Creating and changing"
    )


def _errors_of(method: Facts, codes: Iterable[Facts]) -> dict[str, list[tuple[str, str]]]:
    """When -> errors of this operation, each with why; what any call may raise stands at the head of the page."""
    answered = [(name, f"{status}, documented") for status, name in method["failures"].items()]
    if (empty := _empty(codes)) and not method["item"]:
        answered.append(("NoData", f"404 with code {empty}"))
    return {
        "before it is sent": [*_refused(method)],
        "from the server": answered,
        "of its reply": [*_misread(method)],
    }


def _refused(method: Facts) -> Iterator[tuple[str, str]]:
    """What the package refuses by itself."""
    if scopes := _or_and(method):
        yield "MissingScope", scopes
    if method["arguments"]:
        yield "InvalidRequest", "; ".join(_checked(method))
    if method["limit"]:
        yield "LimitReached", f"{method['limit']} are there"


def _or_and(method: Facts) -> str:
    """For want of which scopes a call is not sent."""
    parts = []
    if method["required"]:
        parts.append(f"the grant lacks {' or '.join(f'`{each}`' for each in method['required'])}")
    if method["by_action"]:
        parts.append("the grant lacks the scope of what the body asks for")
    if method["alternatives"] and not method["by_action"]:
        parts.append("nothing at all is granted")
    only_warns = method["contradictory"] or (method["by_action"] and not method["published"])
    return "; ".join(parts) + (", in the mode `strict`" if parts and only_warns else "")


def _checked(method: Facts) -> Iterator[str]:
    """What arguments and body are held to."""
    yield "an argument of another type or outside of its limits"
    if method["token_alone"]:
        yield "`page_token` beside another argument of paging"
    if "constraints" in method["rules"] or "triggers" in method["rules"]:
        yield "a body that the publisher's rules for it forbid"
    if "capabilities" in method["rules"]:
        yield "what the vehicle is known not to be capable of"


def _misread(method: Facts) -> Iterator[tuple[str, str]]:
    """What may come of the reply of success, or of its loss."""
    if method["item"]:
        yield "PageError", "while pages are read: one without its list, or whose link can't be followed"
    if method["listing"]:
        yield "CommandUnconfirmed", f"it was lost, and `{method['listing']}` doesn't tell whether the command arrived"
    if method["decoded"]:
        yield "DecodeError", "its body can't be read as JSON"


def _empty(codes: Iterable[Facts]) -> str:
    """The codes with which an API says that there is nothing, in words."""
    names = [str(each["code"]) for each in codes if each["empty"]]
    return f"{', '.join(names[:-1])} or {names[-1]}" if len(names) > 1 else "".join(names)


def _shown(example: Facts) -> Facts:
    """An example as it is printed; long lists are cut, and it is said that they are."""
    short, cut = _cut(example["reply"])
    text = "" if example["reply"] is None else json.dumps(short, indent=2, ensure_ascii=False)
    return {**example, "shown": text, "cut": cut}


def _cut(value: Any) -> tuple[Any, bool]:
    if isinstance(value, dict):
        inner = {key: _cut(each) for key, each in value.items()}
        return {key: each for key, (each, _) in inner.items()}, any(was for _, was in inner.values())
    if isinstance(value, list):
        first = [_cut(each) for each in value[:_CUT]]
        numbers = all(isinstance(each, int | float) for each in value)
        return (
            (value, False)
            if numbers
            else ([each for each, _ in first], len(value) > _CUT or any(was for _, was in first))
        )
    return value, False


def _by_scope(api: Facts) -> dict[str, dict[str, list[Facts]]]:
    """Scope -> methods that are refused without it, and methods of which it opens a part."""
    methods = [{**each, "resource": one["name"]} for one in api["resources"] for each in one["methods"]]
    needing = {each["name"]: [one for one in methods if _needs(one, each["name"])] for each in api["scopes"]}
    opening = {each["name"]: [one for one in methods if each["name"] in one["optional"]] for each in api["scopes"]}
    return {"needing": needing, "opening": opening}


def _needs(method: Facts, scope: str) -> bool:
    return scope in method["required"] or any(scope in each for each in method["by_action"].values())


def _tree(errors: Iterable[Facts]) -> list[Facts]:
    """Errors below what they are a kind of."""
    known = {each["name"]: each for each in errors}

    def inner(each: Facts) -> Facts:
        return {**each, "inner": [inner(known[name]) for name in each["below"] if name in known]}

    return [inner(each) for each in known.values() if not any(base in known for base in each["bases"])]


def _with_columns(each: Facts) -> Facts:
    """The class with the columns that say something."""
    if each["kind"] == "enum":
        return each
    members = [{**one, "measure": ", ".join(filter(None, (one["unit"], one["limits"])))} for one in each["members"]]
    columns = {key: any(one[key] for one in members) for key in ("measure", "scopes", "drives", "missing")}
    return {**each, "members": members, "columns": columns}


def page_of(name: str) -> str:
    """The file that a class or module is described in: ``RateLimited`` -> ``rate-limited``."""
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-", name)
    return spaced.replace("_", "-").lower()


def anchor(scope: str) -> str:
    """The heading of a scope: ``data:trip`` -> ``data-trip``."""
    return re.sub(r"\W+", "-", scope)


def cell(text: str) -> str:
    """Text that may stand in a cell of a table."""
    return text.replace("|", "\\|").replace("\n", " ")


def plain(text: str) -> str:
    """Text without marks, for descriptions."""
    return re.sub(r"[`*\"]", "", text)
