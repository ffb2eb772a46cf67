"""Rules for operations, their bodies and responses."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .draft import Change, Draft, contents, entries, escape, mapping, operations

_WORD = re.compile(r"[A-Za-z0-9]+")


def callbacks(draft: Draft) -> Iterator[Change]:
    """Callbacks and links describe other calls; they are named here and go no further."""
    for pointer, _, _, operation in operations(draft.tree):
        if operation.pop("callbacks", None):
            yield f"{pointer}/callbacks", "callbacks are left out: describe the receiver in a document of its own"
    for pointer, holder in contents(draft.tree):
        if holder.pop("links", None):
            yield f"{pointer}/links", "links are left out"


def missing_operation_id(draft: Draft) -> Iterator[Change]:
    """Method and path words name an operation that has no name: ``postV1Campaigns``."""
    for pointer, path, method, operation in operations(draft.tree):
        written = operation.get("operationId")
        name = str(written).strip() if written is not None else ""
        if name == written and name:
            continue
        operation["operationId"] = name or method + _joined(_WORD.findall(path))
        yield pointer, f"operationId {written!r} becomes {operation['operationId']}"


def duplicate_operation_id(draft: Draft) -> Iterator[Change]:
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


def missing_responses(draft: Draft) -> Iterator[Change]:
    """An operation without responses answers something: ``default``."""
    for pointer, _, _, operation in operations(draft.tree):
        if not mapping(operation, "responses"):
            operation["responses"] = {"default": {"description": ""}}
            yield pointer, "no response is declared"


def status_spelling(draft: Draft) -> Iterator[Change]:
    """``2xx`` is written ``2XX``."""
    for pointer, _, _, operation in operations(draft.tree):
        responses = mapping(operation, "responses")
        spelled = {re.sub(r"^([1-5])xx$", r"\1XX", status): status for status in responses}
        if list(spelled.values()) != list(spelled):
            operation["responses"] = {status: responses[written] for status, written in spelled.items()}
            yield f"{pointer}/responses", "status ranges in capitals"


def response_description(draft: Draft) -> Iterator[Change]:
    """A response is a mapping with a description, if only an empty one."""
    for pointer, _, _, operation in operations(draft.tree):
        for status, response in mapping(operation, "responses").items():
            if not isinstance(response, dict):
                response = operation["responses"][status] = {}
            if not isinstance(response.get("description"), str):
                response["description"] = ""
                yield f"{pointer}/responses/{escape(status)}", "the response has no description"


def empty_content(draft: Draft) -> Iterator[Change]:
    """``content:`` without a value goes; a media type without a value has any content."""
    for pointer, holder in contents(draft.tree):
        if not isinstance(holder.get("content", {}), dict):
            del holder["content"]
            yield f"{pointer}/content", "content has no value"
        for media_type, media in mapping(holder, "content").items():
            if not isinstance(media, dict):
                holder["content"][media_type] = {}
                yield f"{pointer}/content/{escape(media_type)}", f"{media_type} has no value"
        if pointer.endswith("/requestBody"):
            holder.setdefault("content", {})


def xml_beside_json(draft: Draft) -> Iterator[Change]:
    """Of the same content in JSON and XML, JSON is kept."""
    for pointer, holder in contents(draft.tree):
        content = mapping(holder, "content")
        if any("json" in media_type for media_type in content):
            for media_type in [name for name in content if re.search(r"[/+]xml\b", name)]:
                del content[media_type]
                yield f"{pointer}/content/{escape(media_type)}", f"{media_type} beside JSON"


def scope_spelling(draft: Draft) -> Iterator[Change]:
    """Blanks and a comment that clings to a scope (``data:trip#Required``) are no part of its name."""
    holders = [("", draft.tree), *((pointer, operation) for pointer, _, _, operation in operations(draft.tree))]
    for pointer, holder in holders:
        for index, requirement in enumerate(entries(holder, "security")):
            for scheme in list(requirement) if isinstance(requirement, dict) else ():
                spelled = [str(scope).partition("#")[0].strip() for scope in entries(requirement, scheme)]
                if spelled != requirement[scheme]:
                    requirement[scheme] = spelled
                    yield f"{pointer}/security/{index}/{escape(scheme)}", "scopes are names without blanks or comments"
