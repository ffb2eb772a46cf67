"""Document -> the facts document: what an API is, without a sentence of its publisher.

Valid OpenAPI 3.0.3 in one canonical order, holding only what operations reach. Idempotent:
run on its own output it returns the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import yaml

from .layers import METHODS, Document, Tree
from .libyaml import DUMPER
from .normalise.families import Families
from .pointers import keys_of

_PROSE = frozenset(("description", "summary", "title", "example", "examples", "externalDocs", "xml"))
_NAMES = frozenset(
    ("properties", "responses", "headers", "content", "mapping", "flows", "scopes", "variables", "encoding")
)
"""Keywords below which the keys are names that the API chose."""
_VALUES = frozenset(("enum", "default", "required", "security", "tags", "x-scopes", "x-facts"))
"""Keywords whose values are facts as they stand."""

_FIRST = ("$ref", "name", "in", "tags", "operationId", "deprecated", "security", "type", "format", "nullable", "enum")
_LAST = ("items", "properties", "parameters", "requestBody", "headers", "content", "schema", "responses", "x-scopes")


class _Dumper(DUMPER):  # type: ignore[misc]  # one class or the other, by what PyYAML was built with
    """Writes texts so that a YAML 1.1 and a YAML 1.2 reader both see texts."""

    def ignore_aliases(self, _: Any) -> bool:
        """Facts hold no aliases."""
        return True


def _text(dumper: _Dumper, value: str) -> Any:
    # YAML 1.2 numbers that 1.1 reads as texts (1e3, 0o17) would otherwise be written plain.
    looks_like_number = value[:1] in "+-.0123456789" and any(digit in value for digit in "0123456789")
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style="'" if looks_like_number else None)


_Dumper.add_representer(str, _text)


def facts(document: Document) -> str:
    """The facts of a repaired document as YAML text."""
    tree = document.tree
    paths = {path: _path_item(tree["paths"][path]) for path in sorted(tree["paths"])}
    result: Tree = {"openapi": "3.0.3", "info": {key: tree["info"][key] for key in ("title", "version")}}
    if tree.get("servers"):
        result["servers"] = [_plain(server) for server in tree["servers"]]
    if "security" in tree:
        result["security"] = _known(tree["security"], tree)
    result["paths"] = paths
    hooks = {name: _path_item(item) for name, item in sorted((tree.get("webhooks") or {}).items())}
    if hooks:
        result["x-webhooks"] = hooks
    if components := _components(tree, {**paths, "x-webhooks": hooks}):
        result["components"] = components
    result["x-facts"] = tree["x-facts"]
    return yaml_text(result)


_NOT_IN_3_0 = ("mutualTLS",)


def _known(requirements: list[Tree], tree: Tree) -> list[Tree]:
    """Requirements without the schemes that OpenAPI 3.0 has no word for: the caller brings a certificate anyway."""
    schemes = tree.get("components", {}).get("securitySchemes") or {}
    gone = {name for name, scheme in schemes.items() if scheme.get("type") in _NOT_IN_3_0}
    return [{name: scopes for name, scopes in each.items() if name not in gone} for each in requirements]


def yaml_text(tree: Tree) -> str:
    """A tree in the one spelling that files below spec/ have."""
    text: str = yaml.dump(tree, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=10_000)
    return text


def _path_item(item: Tree) -> Tree:
    return {method: _operation(item[method]) for method in METHODS if method in item}


def _operation(operation: Tree) -> Tree:
    plain: Tree = _plain(operation)
    responses = plain["responses"]
    plain["responses"] = {
        status: {"description": "", **responses[status]}
        for status in sorted(responses, key=lambda status: (status == "default", status))
    }
    return plain


def _components(tree: Tree, paths: Tree) -> Tree:
    """Parameters and schemas that the paths refer to, and the security schemes in use."""
    sections: dict[str, Tree] = {"parameters": {}, "schemas": {}}
    families = Families.of(tree.get("components", {}).get("schemas") or {})
    waiting, heirs = list(_references(paths)), set[str]()
    while waiting:
        section, name = waiting.pop()
        if name in tree.get("components", {}).get(section, {}) and name not in sections[section]:
            sections[section][name] = part = _plain(tree["components"][section][name])
            waiting += _references(part)
            if section == "schemas":
                # Nothing refers to what a base is said to be by its discriminator.
                waiting += [(section, each) for each in families.kinds(name, heirs)]
    sections["securitySchemes"] = {
        name: _security_scheme(scheme)
        for name, scheme in (tree.get("components", {}).get("securitySchemes") or {}).items()
        if scheme.get("type") not in _NOT_IN_3_0
    }
    return {section: dict(sorted(members.items())) for section, members in sections.items() if members}


def _security_scheme(scheme: Tree) -> Tree:
    """What a scope is for is prose; that there is one is a fact."""
    plain: Tree = _plain(scheme)
    for flow in plain.get("flows", {}).values():
        flow["scopes"] = dict.fromkeys(flow.get("scopes") or {}, "")
    return plain


def _references(node: Any) -> Iterator[tuple[str, str]]:
    """Section and name of every component that a part of the facts refers to."""
    if isinstance(node, dict):
        if isinstance(reference := node.get("$ref"), str) and reference.startswith("#/components/"):
            section, name = keys_of(reference)[1:3]
            yield section, name
        for member in node.values():
            yield from _references(member)
    elif isinstance(node, list):
        for member in node:
            yield from _references(member)


def _plain(node: Any) -> Any:
    """A copy without prose, its keywords in canonical order."""
    if isinstance(node, list):
        return [_plain(member) for member in node]
    if not isinstance(node, dict):
        return node
    return {key: _member(key, node[key]) for key in _ordered(key for key in node if _is_fact(key, node[key]))}


def _member(key: str, value: Any) -> Any:
    if key in _VALUES:
        return value
    if key in _NAMES and isinstance(value, dict):
        return {name: _plain(member) for name, member in value.items()}
    return _plain(value)


def _is_fact(key: str, value: Any) -> bool:
    """The publisher's own ``x-`` members may hold anything, so only switches and numbers are kept."""
    if key.startswith("x-"):
        return key in _VALUES or isinstance(value, bool | int | float)
    return key not in _PROSE


def _ordered(keys: Iterable[str]) -> list[str]:
    middle = len(_FIRST)
    rank = {key: index for index, key in enumerate(_FIRST)}
    rank |= {key: middle + 1 + index for index, key in enumerate(_LAST)}
    return sorted(keys, key=lambda key: (rank.get(key, middle), key))
