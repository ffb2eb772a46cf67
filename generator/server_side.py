"""What a server of one API knows, as JSON: the data that the world to test against judges requests by.

Made from the normal form alone, beside the tables of the client and never from them, so that one can be held
against the other.
"""

from __future__ import annotations

import json
from typing import Any

from .layers import Operation, Paging, Parameter, Response, ScopedApi, ScopedOperation, ScopeRule, Tree

_PROSE = frozenset({"description", "title", "example", "examples", "externalDocs", "xml"})


def server_side(scoped: ScopedApi) -> str:
    """Operations, schemas, scopes and what each of them opens; without a sentence of prose."""
    config, api = scoped.api.config, scoped.api
    availability = scoped.availability
    value = {
        "name": config.name,
        "title": scoped.api.called,
        "auth": config.auth,
        "base_url": config.base_url if config.base_url is not None else next(iter(api.servers), ""),
        "brands": {each.name: {"realm": each.realm, "host": each.authorize_host} for each in config.brands},
        "scopes": list(scoped.vocabulary.declared),
        "aliases": dict(scoped.vocabulary.aliases),
        "operations": [_operation(each) for each in scoped.operations],
        "schemas": {each.name: _bare(each.schema) for each in api.classes},
        "parts": {
            each.path: {
                "scopes": each.scopes,
                "drives": each.drives,
                "requires_parameters": dict(each.requires_parameters),
                "type": each.filter,
            }
            for each in availability.rows
            if each.scopes or each.drives or each.requires_parameters or each.filter
        },
        "withheld": {state: list(places) for state, places in availability.withheld.items()},
    }
    # A line ends after each comma, so that a change of a document can be read as one; with `indent` the standard
    # library would write it in Python.
    return json.dumps(value, ensure_ascii=False, separators=(",\n", ":")) + "\n"


def _operation(scoped: ScopedOperation) -> Tree:
    operation = scoped.operation
    body = operation.body
    return {
        "id": operation.id,
        "call": f"{operation.resource}.{operation.name}",
        "method": operation.method,
        "path": operation.path,
        "parameters": [_parameter(each) for each in operation.parameters],
        "body": body and {"type": body.media_type, "schema": _bare(body.schema), "required": body.required},
        "replies": {each.status: _reply(each) for each in operation.responses},
        "rule": _rule(scoped.scopes),
        "items": _items(scoped.paging),
        "token_alone": _token_alone(operation),
    }


def _parameter(parameter: Parameter) -> Tree:
    return {
        "name": parameter.name,
        "in": parameter.location,
        "required": parameter.required,
        "schema": _bare(parameter.schema),
        "style": parameter.style,
        "explode": parameter.explode,
    }


def _reply(response: Response) -> Tree:
    return {
        "type": (response.media_type or "").strip(),
        "schema": None if response.schema is None else _bare(response.schema),
    }


def _rule(rule: ScopeRule) -> Tree:
    return {
        "required": rule.required,
        "optional": rule.optional,
        "by_action": dict(rule.by_action),
        "by_trigger": dict(rule.by_trigger),
    }


def _items(paging: Paging | None) -> list[str]:
    return list(paging.items) if paging else []


def _token_alone(operation: Operation) -> bool:
    return bool(operation.extensions.get("x-paging", {}).get("exclusive"))


def _bare(schema: Any, *, named: bool = False) -> Any:
    """A schema without prose and without what other rooms annotate; ``named``: its keys are names of members."""
    if isinstance(schema, list):
        return [_bare(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    return {
        key: _bare(value, named=key == "properties" and not named)
        for key, value in schema.items()
        if named or not (key in _PROSE or key.startswith("x-"))
    }
