"""The corpus: small documents by kind, each with calls whose bytes are written by hand from the specifications.

A file of ``documents/`` holds those of one kind. What every document would repeat is left to `Document.tree`: a head of
OpenAPI 3.0.3 where it gives no version, the tag ``it`` and an answer 204 where an operation says nothing of them.
"""

from __future__ import annotations

import asyncio
import contextlib
import copy
import importlib
import itertools
import json
import sys
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from generator.diagnostics import Report, SpecError
from generator.layers import METHODS, ApiConfig
from generator.libyaml import LOADER
from generator.pipeline import assemble, build

from .wire import NO_CONTENT, Package, Received, reply, serving

HOME = Path(__file__).with_name("documents")
_numbers = itertools.count()


@dataclass(frozen=True)
class Document:
    """One document and what is promised of it."""

    kind: str
    name: str
    promise: str
    rows: tuple[str, ...] = ()
    """Rows of the table `carries` that it shows."""
    document: Mapping[str, Any] = field(default_factory=dict)
    text: str = ""
    """The document as text, where its writing is what matters."""
    calls: tuple[Mapping[str, Any], ...] = ()
    left_out: tuple[str, ...] = ()
    """Rows under which operations are left out, in order; of any other document nothing is."""
    reported: tuple[str, ...] = ()
    """Pointers of parts that are reported, as `row pointer`."""
    refused: str = ""
    """Words of the refusal of the whole document."""

    @property
    def written(self) -> str:
        """The document as the generator reads it."""
        return self.text or json.dumps(self.tree)

    @property
    def tree(self) -> dict[str, Any]:
        """The whole document."""
        given = copy.deepcopy(dict(self.document))
        head = {} if "openapi" in given or "swagger" in given else {"openapi": "3.0.3"}
        tree = {**head, "info": {"title": "Shop", "version": "1"}, **given}
        for item in filter(lambda each: isinstance(each, dict), tree.get("paths", {}).values()):
            for operation in (item[method] for method in METHODS if method in item):
                operation.setdefault("tags", ["it"])
                operation.setdefault("responses", {"204": {"description": "done"}})
        return tree


@cache
def documents() -> Mapping[str, Document]:
    """All of them by name."""
    found: dict[str, Document] = {}
    for path in sorted(HOME.glob("*.yaml")):
        for entry in yaml.load(path.read_text("utf-8"), LOADER):
            listed = {key: tuple(value) if isinstance(value, list) else value for key, value in entry.items()}
            document = Document(kind=path.stem, **listed)
            assert document.name not in found, document.name
            found[document.name] = document
    return found


def packages(chosen: Iterable[Document]) -> Mapping[str, Package | SpecError]:
    """Each document as a sub-package of one package, imported; in place of a refused one the refusal."""
    folder, home = Path(tempfile.mkdtemp()), f"corpus_{next(_numbers)}"
    built, found = {}, {}
    for document in chosen:
        module, report = document.name.replace("-", "_"), Report()
        (folder / f"{module}.yaml").write_text(document.written, "utf-8")
        config = ApiConfig(module, str(folder / f"{module}.yaml"), package=home)
        try:
            built[document.name] = build(config, report), report
        except SpecError as refusal:
            found[document.name] = refusal
    if built:
        for path, content in assemble(None, (), list(built.values())).files.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_text(content, "utf-8")
        sys.path.insert(0, str(folder))
    imported = {
        name: Package(importlib.import_module(f"{home}.{tree.scoped.api.config.name}"), report)
        for name, (tree, report) in built.items()
    }
    return {**found, **imported}


@dataclass(frozen=True)
class Outcome:
    """What one call sent, and what came of it."""

    sent: Received | None
    result: Any = None
    error: Exception | None = None


def called(package: Package, call: Mapping[str, Any], asynchronous: bool) -> Outcome:
    """One call against a server on loopback that gives the answer."""
    home = package.api.__name__.partition(".")[0]
    options: dict[str, Any] = {}
    if "auth" in call:
        held = {name: tuple(one) if isinstance(one, list) else one for name, one in call["auth"].items()}
        options["auth"] = importlib.import_module(f"{home}.auth").Credentials(held)
    arguments = dict(call.get("with", {}))
    if "file" in call:
        arguments["body"] = importlib.import_module(f"{home}.content").FileUpload(**call["file"])
    with serving(_answer(call.get("answer"))) as server:
        options["base_url"] = server.url + call.get("server", "")
        if "elsewhere" in call:
            options |= {"base_url": "http://127.0.0.1:9", "servers": {call["elsewhere"]: server.url}}

        async def send() -> Any:
            async with package.api.AsyncClient(**options) as client:
                return await _all_awaited(_method(client, call["call"])(**arguments), call.get("collects", False))

        result, error = None, None
        try:
            if asynchronous:
                result = asyncio.run(send())
            else:
                with package.api.Client(**options) as client:
                    result = _all(_method(client, call["call"])(**arguments), call.get("collects", False))
        except Exception as problem:
            error = problem
        return Outcome(server.received[0] if server.received else None, result, error)


def received(package: Package, call: Mapping[str, Any]) -> Outcome:
    """What a receiver reads of a message."""
    try:
        return Outcome(None, getattr(package.api.webhooks, call["receives"]).parse(call["message"]))
    except Exception as problem:
        return Outcome(None, error=problem)


def _method(client: Any, name: str) -> Any:
    resource, dot, method = name.rpartition(".")
    return getattr(getattr(client, resource if dot else "it"), method)


def _answer(answer: Mapping[str, Any] | None) -> bytes:
    if answer is None:
        return NO_CONTENT
    body = answer["body"]
    content = (
        body if isinstance(body, bytes) else str(body).encode() if isinstance(body, str) else json.dumps(body).encode()
    )
    headers = {name.replace("-", "_"): value for name, value in answer.get("headers", {}).items()}
    return reply(content, answer.get("type", "application/json"), answer.get("status", "200 OK"), **headers)


def _all(result: Any, collects: bool) -> Any:
    """A stream, or the items of all pages, to the end; anything else as it is."""
    if collects:
        return list(result)
    if not hasattr(result, "__next__") and not hasattr(result, "close"):
        return result
    with contextlib.closing(result):
        return list(result)


async def _all_awaited(result: Any, collects: bool) -> Any:
    if collects:
        return [each async for each in result]
    found = await result if hasattr(result, "__await__") else result
    if not hasattr(found, "__aiter__"):
        return found
    async with found as stream:
        return [each async for each in stream]


def address(package: Package, variables: Mapping[str, str]) -> str:
    """Where a client calls that is told no address. Raises `ValueError` where the document has none."""
    with package.api.Client(server_variables=variables) as client:
        return str(client.options.base_url)


def plain(value: Any) -> Any:
    """A result as YAML writes it: a view as its members, a tuple as a list."""
    if hasattr(value, "to_json"):
        return json.loads(value.to_json())
    if hasattr(value, "event"):
        return plain(value.value)
    if isinstance(value, Sequence) and not isinstance(value, str | bytes):
        return [plain(each) for each in value]
    if isinstance(value, Mapping):
        return {name: plain(each) for name, each in value.items()}
    return value
