"""What stands around operations: where they are sent, and who may send them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ..layers import Flow, SecurityScheme, Server, ServerVariable, Tree


def servers(nodes: Iterable[Tree] | None) -> tuple[Server, ...]:
    """Those that have an address."""
    return tuple(
        Server(
            str(node["url"]),
            {
                name: ServerVariable(str(each.get("default", "")), tuple(map(str, _entries(each.get("enum")))))
                for name, each in _members(node.get("variables")).items()
                if isinstance(each, dict)
            },
        )
        for node in _entries(nodes)
        if isinstance(node, dict) and "url" in node
    )


def _entries(value: Any) -> list[Any]:
    """A list of the document; nothing where something else stands."""
    return value if isinstance(value, list) else []


def _members(value: Any) -> Tree:
    """A mapping of the document; nothing where something else stands."""
    return value if isinstance(value, dict) else {}


def requirements(nodes: Iterable[Tree]) -> tuple[Mapping[str, tuple[str, ...]], ...]:
    """Any one of these; none at all where nothing is required."""
    return tuple(
        {name: tuple(map(str, _entries(scopes))) for name, scopes in node.items()}
        for node in nodes
        if isinstance(node, dict)
    )


def schemes(tree: Tree) -> dict[str, SecurityScheme]:
    """What requirements may name."""
    nodes = _members(_members(tree.get("components")).get("securitySchemes"))
    return {name: _scheme(name, node) for name, node in nodes.items() if isinstance(node, dict)}


def _scheme(name: str, node: Tree) -> SecurityScheme:
    kind = str(node.get("type", ""))
    return SecurityScheme(
        name=name,
        kind=kind,
        location=str(node.get("in", "")) if kind == "apiKey" else "",
        key=str(node.get("name", "")) if kind == "apiKey" else "",
        scheme=str(node.get("scheme", "")).lower(),
        flows=tuple(_flow(kind, flow) for kind, flow in _members(node.get("flows")).items() if isinstance(flow, dict)),
        discovery_url=str(node.get("openIdConnectUrl", "")),
    )


def _flow(kind: str, node: Tree) -> Flow:
    def address(name: str) -> str:
        return _text(node.get(name))

    return Flow(
        kind=kind,
        authorization_url=address("authorizationUrl") or address("deviceAuthorizationUrl"),
        token_url=address("tokenUrl"),
        refresh_url=address("refreshUrl"),
        scopes=tuple(_members(node.get("scopes"))),
    )


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""
