"""Rules for the document, its operations, parameters, bodies and responses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ..diagnostics import SpecError
from ..layers import METHODS, Tree
from .draft import Change, Draft, contents, entries, escape, mapping, operations, parameters, path_items

_WORD = re.compile(r"[A-Za-z0-9]+")
_PLACEHOLDER = re.compile(r"{([^{}]*)}")


def version_marker(draft: Draft) -> Iterator[Change]:
    """The content decides: with ``components`` it is OpenAPI 3 whatever the marker says."""
    tree = draft.tree
    if "swagger" in tree and "openapi" not in tree and "components" not in tree:
        return
    marker = "swagger" if "swagger" in tree else "openapi"
    written = tree.pop(marker, None)
    if not re.fullmatch(r"3\.0\.[0-3]", str(written)):
        yield f"/{marker}", f"version {written} is read as 3.0.3"
    tree["openapi"] = "3.0.3"


def info_members(draft: Draft) -> Iterator[Change]:
    """Title and version are texts and always there."""
    if not isinstance(draft.tree.get("info"), dict):
        draft.tree["info"] = {}
        yield "/info", "info is missing"
    info = draft.tree["info"]
    for member in ("title", "version"):
        if not isinstance(info.get(member), str):
            written = info.get(member)
            info[member] = "" if written is None else str(written)
            yield f"/info/{member}", f"{member} {written!r} is read as {info[member]!r}"


def webhooks(draft: Draft) -> Iterator[Change]:
    """OpenAPI 3.1 keeps what a receiver must answer under ``webhooks``; 3.0 has only paths."""
    for name, item in (draft.tree.pop("webhooks", None) or {}).items():
        path = "/" + name.lstrip("/")
        draft.tree.setdefault("paths", {}).setdefault(path, item)
        draft.origins[f"/paths/{escape(path)}"] = f"/webhooks/{escape(name)}"
        yield f"/paths/{escape(path)}", f"the webhook {name!r} is read as a path"


def null_members(draft: Draft) -> Iterator[Change]:
    """A member without a value outside schemas (``tags:``) says nothing and is dropped."""
    tree = draft.tree
    if not isinstance(tree.get("paths"), dict):
        tree["paths"] = {}
        yield "/paths", "there are no paths"
    yield from _drop_nulls(tree, "")
    yield from _drop_nulls(mapping(tree, "components"), "/components")
    yield from _drop_nulls(tree["paths"], "/paths")
    for pointer, _, item in path_items(tree):
        yield from _drop_nulls(item, pointer)
    for pointer, _, _, operation in operations(tree):
        yield from _drop_nulls(operation, pointer)


def _drop_nulls(holder: Tree, pointer: str) -> Iterator[Change]:
    for key in [key for key, value in holder.items() if value is None]:
        del holder[key]
        yield f"{pointer}/{escape(key)}", f"{key} has no value"


def mutual_tls(draft: Draft) -> Iterator[Change]:
    """OpenAPI 3.0 has no word for client certificates: the scheme of 3.1 goes, the caller brings one anyway."""
    schemes = mapping(mapping(draft.tree, "components"), "securitySchemes")
    gone = {name for name in schemes if mapping(schemes, name).get("type") == "mutualTLS"}
    for name in sorted(gone):
        del schemes[name]
        yield f"/components/securitySchemes/{escape(name)}", f"{name} stands for a client certificate"
    for holder in (draft.tree, *(operation for _, _, _, operation in operations(draft.tree))) if gone else ():
        for requirement in entries(holder, "security"):
            for name in gone & requirement.keys():
                del requirement[name]


def callbacks(draft: Draft) -> Iterator[Change]:
    """Callbacks and links describe other calls; they are named here and go no further."""
    for pointer, _, _, operation in operations(draft.tree):
        if operation.pop("callbacks", None):
            yield f"{pointer}/callbacks", "callbacks are left out: describe the receiver in a document of its own"
    for pointer, holder in contents(draft.tree):
        if holder.pop("links", None):
            yield f"{pointer}/links", "links are left out"


def shared_parameters(draft: Draft) -> Iterator[Change]:
    """Parameters of a path move into each of its operations, which may override them."""
    for pointer, _, item in path_items(draft.tree):
        shared = item.pop("parameters", None)
        if not isinstance(shared, list):
            continue
        for method in METHODS:
            if isinstance(operation := item.get(method), dict):
                own = entries(operation, "parameters")
                names = {identity(draft, parameter, pointer) for parameter in own}
                operation["parameters"] = own + [
                    parameter for parameter in shared if identity(draft, parameter, pointer) not in names
                ]
                yield f"{pointer}/{method}/parameters", "the parameters of the path are repeated here"


def identity(draft: Draft, parameter: Any, pointer: str) -> tuple[str, str]:
    """Name and location of a parameter, a reference followed. Raises `SpecError` when it has none."""
    target = parameter
    for _ in range(10):
        if not (isinstance(target, dict) and isinstance(target.get("$ref"), str)):
            break
        target = draft.resolve(target["$ref"], pointer)
    if not (isinstance(target, dict) and isinstance(target.get("name"), str) and isinstance(target.get("in"), str)):
        raise SpecError(draft.place(pointer), "a parameter has no name or no location", "give it `name` and `in`")
    return target["name"].strip(), target["in"].strip()


def parameter_reference_siblings(draft: Draft) -> Iterator[Change]:
    """What stands beside a reference to a shared parameter is ignored, as OpenAPI says."""
    for pointer, _, _, operation in operations(draft.tree):
        for index, parameter in enumerate(entries(operation, "parameters")):
            if isinstance(parameter, dict) and "$ref" in parameter and len(parameter) > 1:
                beside = ", ".join(sorted(parameter.keys() - {"$ref"}))
                operation["parameters"][index] = {"$ref": parameter["$ref"]}
                yield f"{pointer}/parameters/{index}", f"the reference holds, not {beside} beside it"


def parameter_spelling(draft: Draft) -> Iterator[Change]:
    """Blanks around a parameter's name and location are layout."""
    for pointer, parameter in parameters(draft.tree):
        for member in ("name", "in"):
            if isinstance(written := parameter.get(member), str) and written != written.strip():
                parameter[member] = written.strip()
                yield f"{pointer}/{member}", f"blanks around {written!r}"


def duplicate_parameter(draft: Draft) -> Iterator[Change]:
    """The first of several parameters with the same name and location holds."""
    for pointer, _, _, operation in operations(draft.tree):
        seen: set[tuple[str, str]] = set()
        kept: list[Any] = []
        for index, parameter in enumerate(entries(operation, "parameters")):
            place = f"{pointer}/parameters/{index}"
            name = identity(draft, parameter, place)
            if name in seen:
                yield place, f"the {name[1]} parameter {name[0]!r} is already there"
            else:
                seen.add(name)
                kept.append(parameter)
        if "parameters" in operation:
            operation["parameters"] = kept


def unused_path_parameter(draft: Draft) -> Iterator[Change]:
    """A path parameter that the path does not name can never be sent."""
    for pointer, path, _, operation in operations(draft.tree):
        named = set(_PLACEHOLDER.findall(path))
        for index, parameter in reversed(list(enumerate(entries(operation, "parameters")))):
            name, location = identity(draft, parameter, pointer)
            if location == "path" and name not in named:
                del operation["parameters"][index]
                yield f"{pointer}/parameters/{index}", f"the path has no {{{name}}}"


def check_path_parameters(draft: Draft) -> Iterator[Change]:
    """Every ``{name}`` of a path is declared. Raises `SpecError` for the first that is not."""
    for pointer, path, _, operation in operations(draft.tree):
        members = entries(operation, "parameters")
        declared = {identity(draft, parameter, pointer) for parameter in members}
        for name in _PLACEHOLDER.findall(path):
            if (name, "path") not in declared:
                problem = f"the path parameter {name!r} is not declared"
                raise SpecError(draft.place(pointer), problem, f"add a parameter with name: {name}, in: path")
    return iter(())


def optional_path_parameter(draft: Draft) -> Iterator[Change]:
    """A path parameter is always required."""
    for pointer, parameter in parameters(draft.tree):
        if parameter.get("in") == "path" and parameter.get("required") is not True:
            parameter["required"] = True
            yield pointer, f"the path parameter {parameter.get('name')!r} is required"


def parameter_schema(draft: Draft) -> Iterator[Change]:
    """A parameter has a schema: its content's, else its own ``type`` of Swagger days, else a text."""
    for pointer, parameter in parameters(draft.tree):
        if isinstance(parameter.get("schema"), dict):
            continue
        content = parameter.pop("content", None)
        media = next(iter(content.values()), None) if isinstance(content, dict) else None
        schema = mapping(media, "schema") if isinstance(media, dict) else {}
        own = {key: parameter.pop(key) for key in ("type", "format", "items", "enum", "default") if key in parameter}
        parameter["schema"] = schema or own or {"type": "string"}
        yield pointer, f"the parameter {parameter.get('name')!r} has no schema of its own"


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
    """The first keeps the name; others add the path words that the first one's path lacks."""
    first: dict[str, str] = {}
    for pointer, path, method, operation in operations(draft.tree):
        name = str(operation.get("operationId"))
        if name.casefold() in first:
            known = set(_WORD.findall(first[name.casefold()]))
            words = [word for word in _WORD.findall(path) if word not in known]
            longer = (words, [*words, method], [*_WORD.findall(path), method])
            candidates = [name + "By" + _joined(choice) for choice in longer if choice]
            operation["operationId"] = next((new for new in candidates if new.casefold() not in first), candidates[-1])
            yield pointer, f"operationId {name} is taken: {operation['operationId']}"
        first.setdefault(operation["operationId"].casefold(), path)


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
