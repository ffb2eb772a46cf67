"""Rules for operations, their bodies and responses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ..carries import ROWS
from ..diagnostics import SpecError
from ..layers import METHODS, Tree
from ..pointers import escaped, keys_in
from ..trees import copied
from .draft import Dangling, Draft, TreeEdit, contents, entries, mapping, operations

_WORD = re.compile(r"[A-Za-z0-9]+")
_BESIDE_METHODS = frozenset(("$ref", "summary", "description", "servers", "parameters"))
_OTHER_METHODS = "additionalOperations"
"""Where OpenAPI 3.2 keeps the operations of other methods."""


def method_spelling(draft: Draft) -> Iterator[TreeEdit]:
    """Methods are keys in small letters; ``GET`` would be no operation at all."""
    for pointer, item in _written_items(draft.tree):
        for key in [key for key in item if key not in METHODS and key.strip().lower() in METHODS]:
            method = key.strip().lower()
            if method not in item:
                item[method] = item.pop(key)
                yield f"{pointer}/{method}", f"{key!r} is read as {method}"


def unknown_method(draft: Draft) -> Iterator[TreeEdit]:
    """What is neither a method nor anything else that a path item has can't be called."""
    for pointer, item in _written_items(draft.tree):
        for method in mapping(item, _OTHER_METHODS):
            place = draft.place(f"{pointer}/{_OTHER_METHODS}/{escaped(method)}")
            draft.report.add("left-out", "method-other", place, f"{method}: {ROWS['method-other'].why}")
        item.pop(_OTHER_METHODS, None)
        for key in [key for key in item if key not in {*METHODS, *_BESIDE_METHODS} and not key.startswith("x-")]:
            del item[key]
            yield f"{pointer}/{escaped(key)}", f"{key!r} is no method of OpenAPI 3.0 and left out"


def loose_extensions(draft: Draft) -> Iterator[TreeEdit]:
    """Among paths, webhooks and responses an ``x-`` key is allowed, names none, and means nothing here."""
    holders = [(f"/{section}", mapping(draft.tree, section)) for section in ("paths", "webhooks")]
    for pointer, item in _written_items(draft.tree):
        for method in METHODS:
            holders.append((f"{pointer}/{method}/responses", mapping(mapping(item, method), "responses")))
    for pointer, holder in holders:
        for key in [key for key in holder if key.startswith("x-")]:
            del holder[key]
            yield f"{pointer}/{escaped(key)}", f"{key} is left out"


def path_slash(draft: Draft) -> Iterator[TreeEdit]:
    """A path starts with a slash; without it, it would run into the name of the host."""
    paths = mapping(draft.tree, "paths")
    for path in [path for path in paths if not path.startswith("/")]:
        pointer, spelled = f"/paths/{escaped(path)}", f"/{path}"
        if spelled in paths:
            raise SpecError(draft.place(pointer), f"{path} and {spelled} are one path", "merge the two")
        draft.tree["paths"] = paths = {spelled if key == path else key: item for key, item in paths.items()}
        draft.origins[f"/paths/{escaped(spelled)}"] = pointer
        yield f"/paths/{escaped(spelled)}", f"{path} is read as {spelled}"


def _written_items(tree: Tree) -> Iterator[tuple[str, Tree]]:
    """Pointer and path item, before anything is known of their shape."""
    for section in ("paths", "webhooks"):
        for path, item in mapping(tree, section).items():
            if isinstance(item, dict):
                yield f"/{section}/{escaped(path)}", item


def callbacks(draft: Draft) -> Iterator[TreeEdit]:
    """What a receiver is sent after a call is written like a webhook, which it is for whoever receives it."""
    for pointer, _, _, operation in list(operations(draft.tree)):
        written = mapping(operation, "callbacks")
        operation.pop("callbacks", None)
        for name, callback in written.items():
            place = f"{pointer}/callbacks/{escaped(name)}"
            whole = _followed(draft, callback, place)
            for index, (address, item) in enumerate(whole.items()):
                if isinstance(item, dict):
                    hooks = draft.tree["webhooks"] = mapping(draft.tree, "webhooks")
                    title = _free_name(name if index == 0 else f"{name} {address}", pointer, hooks)
                    hooks[title] = copied(item)
                    draft.origins[f"/webhooks/{escaped(title)}"] = f"{place}/{escaped(address)}"
            yield place, f"the callback {name!r} is read as a webhook"


def _followed(draft: Draft, node: Any, pointer: str) -> Tree:
    if isinstance(node, dict) and isinstance(node.get("$ref"), str):
        try:
            node = draft.resolve(node["$ref"], pointer)
        except Dangling as lost:
            draft.tell("dangling", pointer, lost.problem)
            node = None
    return node if isinstance(node, dict) else {}


def _free_name(name: str, pointer: str, taken: Tree) -> str:
    """Several operations may call a callback of theirs the same."""
    return name if name not in taken else f"{name} of {pointer.removeprefix('/paths/')}"


def missing_operation_id(draft: Draft) -> Iterator[TreeEdit]:
    """Method and path words name an operation that has no name: ``postV1Campaigns``."""
    for pointer, path, method, operation in operations(draft.tree):
        written = operation.get("operationId")
        name = str(written).strip() if written is not None else ""
        if name == written and name:
            continue
        operation["operationId"] = name or method + _joined(_WORD.findall(path))
        lacked = "there is no operationId: it" if written is None else f"operationId {written!r}"
        yield pointer, f"{lacked} becomes {operation['operationId']}"


def duplicate_operation_id(draft: Draft) -> Iterator[TreeEdit]:
    """The first keeps the name; others add the path words that the first one's path lacks.

    Names that differ in capitals and separators alone are the same name in Python.
    """
    first: dict[str, str] = {}
    for pointer, path, method, operation in operations(draft.tree):
        name = str(operation.get("operationId"))
        if _letters(name) in first:
            known = set(_WORD.findall(first[_letters(name)]))
            words = [word for word in _WORD.findall(path) if word not in known]
            longer = (words, [*words, method], [*_WORD.findall(path), method])
            candidates = [name + "By" + _joined(choice) for choice in longer if choice]
            operation["operationId"] = next((new for new in candidates if _letters(new) not in first), candidates[-1])
            yield pointer, f"operationId {name} is taken: {operation['operationId']}"
        first.setdefault(_letters(operation["operationId"]), path)


def _letters(name: str) -> str:
    return re.sub(r"[\W_]+", "", name).casefold()


def _joined(words: list[str]) -> str:
    return "".join(word[0].upper() + word[1:] for word in words)


def missing_responses(draft: Draft) -> Iterator[TreeEdit]:
    """An operation without responses answers something: ``default``."""
    for pointer, _, _, operation in operations(draft.tree):
        if not mapping(operation, "responses"):
            operation["responses"] = {"default": {"description": ""}}
            yield pointer, "no response is declared"


def status_spelling(draft: Draft) -> Iterator[TreeEdit]:
    """``2xx`` is written ``2XX``."""
    for pointer, _, _, operation in operations(draft.tree):
        responses = mapping(operation, "responses")
        spelled = {re.sub(r"^([1-5])xx$", r"\1XX", status): status for status in responses}
        if list(spelled.values()) != list(spelled):
            operation["responses"] = {status: responses[written] for status, written in spelled.items()}
            yield f"{pointer}/responses", "status ranges in capitals"


def response_description(draft: Draft) -> Iterator[TreeEdit]:
    """A response is a mapping with a description, if only an empty one."""
    for pointer, _, _, operation in operations(draft.tree):
        for status, response in mapping(operation, "responses").items():
            if not isinstance(response, dict):
                response = operation["responses"][status] = {}
            if not isinstance(response.get("description"), str):
                response["description"] = ""
                yield f"{pointer}/responses/{escaped(status)}", "the response has no description"


def empty_content(draft: Draft) -> Iterator[TreeEdit]:
    """``content:`` without a value goes; a media type without a value has any content."""
    for pointer, holder in contents(draft.tree):
        if not isinstance(holder.get("content", {}), dict):
            del holder["content"]
            yield f"{pointer}/content", "content has no value"
        for media_type, media in mapping(holder, "content").items():
            if not isinstance(media, dict):
                holder["content"][media_type] = {}
                yield f"{pointer}/content/{escaped(media_type)}", f"{media_type} has no value"
        if pointer.endswith("/requestBody"):
            holder.setdefault("content", {})


def xml_beside_json(draft: Draft) -> Iterator[TreeEdit]:
    """Of the same content in JSON and XML, JSON is kept."""
    for pointer, holder in contents(draft.tree):
        content = mapping(holder, "content")
        if any("json" in media_type for media_type in content):
            for media_type in [name for name in content if re.search(r"[/+]xml\b", name)]:
                del content[media_type]
                place = f"{pointer}/content/{escaped(media_type)}"
                draft.tell("body-beside" if pointer.endswith("/requestBody") else "reply-beside", place, media_type)
                yield place, f"{media_type} beside JSON"


def scheme_reference(draft: Draft) -> Iterator[TreeEdit]:
    """OpenAPI 3.2 may name a security scheme by its address in the document."""
    start = "#/components/securitySchemes/"
    holders = [("", draft.tree), *((pointer, operation) for pointer, _, _, operation in operations(draft.tree))]
    for pointer, holder in holders:
        for index, requirement in enumerate(entries(holder, "security")):
            if isinstance(requirement, dict) and any(name.startswith(start) for name in requirement):
                named = {
                    keys_in(name)[-1] if name.startswith(start) else name: requirement[name] for name in requirement
                }
                holder["security"][index] = named
                yield f"{pointer}/security/{index}", f"security schemes are {', '.join(named)}"


def scope_spelling(draft: Draft) -> Iterator[TreeEdit]:
    """Blanks and a comment that clings to a scope (``data:trip#Required``) are no part of its name."""
    holders = [("", draft.tree), *((pointer, operation) for pointer, _, _, operation in operations(draft.tree))]
    for pointer, holder in holders:
        for index, requirement in enumerate(entries(holder, "security")):
            for scheme in list(requirement) if isinstance(requirement, dict) else ():
                spelled = [str(scope).partition("#")[0].strip() for scope in entries(requirement, scheme)]
                if spelled != requirement[scheme]:
                    requirement[scheme] = spelled
                    yield f"{pointer}/security/{index}/{escaped(scheme)}", "scopes are names without blanks or comments"
