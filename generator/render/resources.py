"""Resource modules, one for each resource, their endpoints in the order of openapi-python-client.

The library gets a skeleton in which nothing of a document stands: operations, tags, paths and
parameters under names of ours, no schemas, no security. Its endpoints come back in their order.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from jinja2 import Environment

from ..diagnostics import Location, SpecError
from ..kept import Kept, said_by
from ..layers import Operation, Parameter, Tree
from .modules import Parts
from .views import ResourceView


def render_resources(
    parts: Parts, operations: Mapping[str, Operation], env: Environment, up: str, kept: Kept, slot: str
) -> dict[str, str]:
    """Module below ``resources`` -> its source; ``up`` leads from the module to the top package."""
    asked = skeleton([each.resource for each in parts.all], operations)
    made_from = said_by("openapi-python-client", __file__, asked)
    endpoints = kept.get(slot, made_from)
    if endpoints is None:
        endpoints = _endpoints(asked)
        kept.put(slot, made_from, endpoints)
    if [len(each) for each in endpoints] != [len(each.resource.operations) for each in parts.all]:
        raise _lost()
    template = env.get_template("client/resource.py.jinja")
    return {
        part.module: template.render(
            operations=[part.resource.operations[index] for index in found],
            resource=part.resource,
            imports=parts.imports(part),
            up=up,
        )
        for part, found in zip(parts.all, endpoints, strict=True)
    }


def _endpoints(asked: Tree) -> list[list[int]]:
    """For each tag of a skeleton the places of its operations, in the order of the library."""
    from openapi_python_client.config import Config, ConfigFile, MetaType
    from openapi_python_client.parser import GeneratorData

    config = Config.from_sources(
        ConfigFile(literal_enums=True, post_hooks=[]), MetaType.NONE, Path("unused"), "utf-8", True, Path("unused")
    )
    parsed = GeneratorData.from_dict(asked, config=config)
    if not isinstance(parsed, GeneratorData):
        raise _lost()
    tags = parsed.endpoint_collections_by_tag.values()
    return [[int(each.name.rpartition("_")[2]) for each in tag.endpoints] for tag in tags]


def skeleton(resources: Sequence[ResourceView], operations: Mapping[str, Operation]) -> Tree:
    """The operations of each resource by their place in it, with the parameters that they have."""
    paths: Tree = {}
    for tag, resource in enumerate(resources):
        for index, view in enumerate(resource.operations):
            path, parameters = _parameters(operations[view.id].parameters)
            node = {"operationId": f"t_{tag}_x_{index}", "tags": [f"t_{tag}"], "parameters": parameters}
            paths[f"/t{tag}/x{index}{path}"] = {"get": {**node, "responses": {"200": {"description": ""}}}}
    return {"openapi": "3.0.3", "info": {"title": "skeleton", "version": "0"}, "paths": paths}


def _parameters(parameters: Sequence[Parameter]) -> tuple[str, list[Tree]]:
    """The end of a path, and what stands for the parameters of an operation."""
    nodes = [
        {"name": f"p_{index}", "in": each.location, "required": each.location == "path", "schema": {"type": "string"}}
        for index, each in enumerate(parameters)
    ]
    return "".join(f"/{{{each['name']}}}" for each in nodes if each["in"] == "path"), nodes


def _lost() -> SpecError:
    return SpecError(Location("generated code"), "an operation got lost on its way to its resource", _DEFECT)


_DEFECT = "this is a defect of the generator, not of the document; tell its maintainers the version of it"
