"""Resource modules, one for each resource, through openapi-python-client's parser and project."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..diagnostics import Location, SpecError
from ..layers import Api, Tree
from .environment import TEMPLATES, dress
from .views import OperationView, ResourceView


def render_resources(api: Api, resources: tuple[ResourceView, ...], up: str) -> dict[str, str]:
    """Resource name -> source of its module; ``up`` leads from the module to the top package."""
    from openapi_python_client import Project
    from openapi_python_client.config import Config, ConfigFile, MetaType
    from openapi_python_client.parser import GeneratorData
    from openapi_python_client.strings import PythonIdentifier

    class Resources(Project):
        """Renders a module for a resource where the library would render one for each endpoint."""

        def module(self, resource: ResourceView, operations: Mapping[str, OperationView]) -> str:
            collection = self.openapi.endpoint_collections_by_tag[PythonIdentifier(resource.name, "tag")]
            template = self.env.get_template("client/resource.py.jinja")
            return template.render(collection=collection, operations=operations, resource=resource, up=up)

    config = Config.from_sources(
        ConfigFile(literal_enums=True, post_hooks=[]), MetaType.NONE, Path("unused"), "utf-8", True, Path("unused")
    )
    parsed = GeneratorData.from_dict(skeleton(api), config=config)
    if not isinstance(parsed, GeneratorData):
        raise _refused(api, f"{parsed.header} {parsed.detail}")
    project = Resources(openapi=parsed, config=config, custom_template_path=TEMPLATES)
    dress(project.env)
    views = [view for resource in resources for view in resource.operations]
    operations = {str(PythonIdentifier(view.id, config.field_prefix)): view for view in views}
    if len(operations) < len(views):
        raise _refused(api, "gives one name to several operations")
    _check(api, parsed, operations)
    return {each.name: project.module(each, operations) for each in resources}


def skeleton(api: Api) -> Tree:
    """The same paths and parameters over emptied classes: nothing is left that the library could misread."""
    tree = copy.deepcopy(api.tree)
    for each in api.classes:
        enum = {"type": each.schema.get("type", "string"), "enum": each.schema.get("enum")}
        tree["components"]["schemas"][each.name] = enum if "enum" in each.schema else {"type": "object"}
    for operation in api.operations:
        node = tree["paths"][operation.path][operation.method.lower()]
        node["tags"] = [operation.resource]
        for parameter in node.get("parameters", []):
            if parameter["in"] != "query":
                parameter["schema"] = {"type": "string"}
    return tree


def _check(api: Api, parsed: Any, operations: Mapping[str, OperationView]) -> None:
    """Nothing may get lost in the library: every operation, every parameter."""
    for collection in parsed.endpoint_collections_by_tag.values():
        for error in collection.parse_errors:
            raise _refused(api, f"{error.header} {error.detail}")
    found = {
        str(endpoint.name): len(endpoint.list_all_parameters()) - len(endpoint.bodies)
        for collection in parsed.endpoint_collections_by_tag.values()
        for endpoint in collection.endpoints
    }
    wanted = {name: len(view.parameters) for name, view in operations.items()}
    if found != wanted:
        lost = sorted(name for name in {*found, *wanted} if found.get(name) != wanted.get(name))
        raise _refused(api, f"lost operations or parameters of {', '.join(lost)}")


def _refused(api: Api, what: str) -> SpecError:
    where = Location(api.document.source.origin)
    return SpecError(where, f"openapi-python-client: {what}", "add a rule for what it can't read, or a correction")
