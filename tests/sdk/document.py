"""A reader of spec/<api>/document.yaml that owes nothing to the generator: what the server side expects."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parents[2]
APIS = ("b2c", "b2b", "platform", "devices")
METHODS = ("get", "put", "post", "delete", "patch", "head", "options")


@dataclass(frozen=True)
class Expected:
    """One operation as the server understands it."""

    id: str
    method: str
    path: str
    pattern: re.Pattern[str]
    parameters: tuple[Mapping[str, Any], ...]
    body: Mapping[str, Any] | None
    """Media type -> schema."""
    responses: Mapping[str, Mapping[str, Any]]

    def success(self) -> tuple[int, str | None, Any]:
        """Status, media type and schema of the first success."""
        status = next(status for status in self.responses if status.startswith("2"))
        for media_type, content in (self.responses[status].get("content") or {}).items():
            return int(status), media_type, content.get("schema")
        return int(status), None, None


class Document:
    """The operations of one API, and its schemas with their references followed."""

    def __init__(self, tree: Mapping[str, Any]) -> None:
        self._tree = tree
        self.operations = {each.id: each for each in self._operations()}

    def resolved(self, node: Any) -> Any:
        """The node itself, or what its reference names."""
        while isinstance(node, dict) and "$ref" in node:
            target: Any = self._tree
            for step in node["$ref"].removeprefix("#/").split("/"):
                target = target[step.replace("~1", "/").replace("~0", "~")]
            node = target
        return node

    def find(self, method: str, path: str) -> tuple[Expected, Mapping[str, str]] | None:
        """The operation of a request and its path parameters, still quoted; literal segments win."""
        fits = [
            (each, found)
            for each in self.operations.values()
            if each.method == method
            for found in [each.pattern.fullmatch(path)]
            if found
        ]
        fits.sort(key=lambda fit: fit[0].path.count("{"))
        return (fits[0][0], fits[0][1].groupdict()) if fits else None

    def _operations(self) -> Iterator[Expected]:
        for path, item in self._tree["paths"].items():
            for method in METHODS:
                if method in item:
                    yield self._operation(path, method, item)

    def _operation(self, path: str, method: str, item: Mapping[str, Any]) -> Expected:
        node = item[method]
        parameters = [*map(self.resolved, (*item.get("parameters", ()), *node.get("parameters", ())))]
        names = re.findall(r"{([^}]+)}", path)
        pattern = re.sub(r"\\{[^}]+\\}", "(?P<_>[^/]+)", re.escape(path))
        for index in range(len(names)):
            pattern = pattern.replace("(?P<_>", f"(?P<p{index}>", 1)
        body = self.resolved(node.get("requestBody"))
        return Expected(
            id=node.get("operationId") or f"{method} {path}",
            method=method.upper(),
            path=path,
            pattern=re.compile(pattern),
            parameters=tuple(parameters),
            body={kind: content.get("schema") for kind, content in body["content"].items()} if body else None,
            responses={str(status): self.resolved(reply) for status, reply in node["responses"].items()},
        )


@cache
def document(api: str) -> Document:
    """The facts of one API."""
    return Document(yaml.load((ROOT / "spec" / api / "document.yaml").read_text(), yaml.CSafeLoader))
