"""What other generators make of the same normal form, rendered into a temporary folder."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType

from generator.apis import read_systems
from generator.diagnostics import Report
from generator.layers import Api, Tree
from generator.pipeline import model

ROOT = Path(__file__).resolve().parent.parent

_LENIENT = """
from pydantic import BaseModel, ConfigDict, ValidationError, field_validator

class LenientModel(BaseModel):
    model_config = ConfigDict(extra="allow")

    @field_validator("*", mode="wrap")
    @classmethod
    def keep_what_is_odd(cls, value, handler):
        try:
            return handler(value)
        except ValidationError:
            return value
"""


_DEFERRED = """
from pydantic import BaseModel, ConfigDict

class DeferredModel(BaseModel):
    model_config = ConfigDict(defer_build=True)
"""


def render_peers(folder: Path) -> None:
    """Modules ``peer_pydantic``, ``peer_lenient``, ``peer_msgspec``, packages ``peer_deferred`` and ``peer_attrs``."""
    systems = read_systems(ROOT / "spec")
    config = next(each for system in systems for each in system.configs if each.name == "b2c")
    document = folder / "b2c.json"
    document.write_text(json.dumps(normal_form(model(config, Report()))))
    (folder / "lenient_base.py").write_text(_LENIENT)
    _models(document, folder / "peer_pydantic.py", "pydantic_v2.BaseModel")
    lenient = ("--base-class", "lenient_base.LenientModel", "--force-optional")
    _models(document, folder / "peer_lenient.py", "pydantic_v2.BaseModel", *lenient)
    (folder / "deferred_base.py").write_text(_DEFERRED)
    deferred = ("--base-class", "deferred_base.DeferredModel", "--module-split-mode", "single")
    _models(document, folder / "peer_deferred", "pydantic_v2.BaseModel", *deferred)
    _models(document, folder / "peer_msgspec.py", "msgspec.Struct")
    _attrs(document, folder)


def normal_form(api: Api) -> Tree:
    """The classes that we make models of, and what each operation replies, as a document for other generators."""
    paths: Tree = {}
    for each in api.operations:
        replies = {
            one.status: {"description": "", "content": {"application/json": {"schema": one.schema or {}}}}
            for one in each.responses
        }
        ids = [
            {"name": one.name, "in": "path", "required": True, "schema": {"type": "string"}}
            for one in each.parameters
            if one.location == "path"
        ]
        node = {"operationId": each.id, "tags": [each.resource], "parameters": ids, "responses": replies}
        paths.setdefault(each.path, {})[each.method.lower()] = node
    schemas = {each.name: each.schema for each in api.classes}
    info = {"title": api.title, "version": api.version}
    return {"openapi": "3.0.3", "info": info, "paths": paths, "components": {"schemas": schemas}}


def load(folder: Path, name: str) -> ModuleType:
    """A rendered module."""
    if str(folder) not in sys.path:
        sys.path.insert(0, str(folder))
    return import_module(name)


def _models(document: Path, output: Path, kind: str, *more: str) -> None:
    places = ("--input", document, "--input-file-type", "openapi", "--output", output)
    _run(
        "datamodel_code_generator",
        *places,
        "--output-model-type",
        kind,
        "--target-python-version",
        "3.11",
        "--formatters",
        "builtin",
        *more,
    )


def _attrs(document: Path, folder: Path) -> None:
    options = folder / "options.yaml"
    options.write_text("literal_enums: true\npost_hooks: []\n")
    place = ("--output-path", folder / "peer_attrs", "--meta", "none", "--overwrite")
    _run("openapi_python_client", "generate", "--path", document, "--config", options, *place)


def _run(module: str, *arguments: str | Path) -> None:
    command = [sys.executable, "-m", module, *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{module} failed:\n{done.stdout}\n{done.stderr}")
