# Garage: generated, do not edit.
from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from .._runtime.core.base.lazy import removed_attributes
from .._runtime.core.operation.operation import Operation, Paging, Parameter
from .._runtime.core.scopes.scope_rule import ScopeRule

if TYPE_CHECKING:
    from .models import Car, Cars, Ticket

_NAMESPACE = __name__.rpartition(".")[0]

GET_CARS: Operation[Cars] = Operation(
    id="getCars",
    method="GET",
    path="/cars",
    resource="cars",
    name="list",
    namespace=_NAMESPACE,
    scopes=ScopeRule(required=frozenset({"data:car"}), optional=frozenset({"data:car:seats"})),
    parameters=(
        Parameter("page_size", "pageSize", "query", "int", limits={"minimum": 1, "maximum": 60}),
        Parameter("page_token", "pageToken", "query", "str"),
        Parameter("colour", "colour", "query", "Sequence[Colour]", explode=False),
    ),
    responses={"200": "Cars", "default": "XError"},
    accept="application/hal+json",
    paging=Paging(
        (
            "_embedded",
            "cars",
        ),
        "Car",
    ),
)

GET_CAR: Operation[Car] = Operation(
    id="getCar",
    method="GET",
    path="/cars/{id}",
    resource="cars",
    name="get",
    namespace=_NAMESPACE,
    scopes=ScopeRule(optional=frozenset({"data:car", "data:car:position"})),
    parameters=(
        Parameter("car_id", "id", "path", "str", required=True),
        Parameter("since", "since", "query", "datetime"),
    ),
    responses={"200": "Car", "default": "XError"},
    accept="application/hal+json",
)

REMOVE_CAR: Operation[None] = Operation(
    id="removeCar",
    method="DELETE",
    path="/cars/{id}",
    resource="cars",
    name="delete",
    namespace=_NAMESPACE,
    scopes=ScopeRule(),
    parameters=(Parameter("car_id", "id", "path", "str", required=True),),
    responses={"204": None},
    accept="application/json",
    deprecated=True,
)

SEND_REMOTE: Operation[Ticket] = Operation(
    id="sendRemote",
    method="POST",
    path="/cars/{id}/remotes",
    resource="remotes",
    name="send",
    namespace=_NAMESPACE,
    scopes=ScopeRule(
        required=frozenset({"remote:door:write", "remote:horn:write"}),
        by_action={"door": frozenset({"remote:door:write"}), "horn": frozenset({"remote:horn:write"})},
        contradictory=True,
    ),
    parameters=(
        Parameter("car_id", "id", "path", "str", required=True),
        Parameter("x_trace", "x-trace", "header", "str"),
    ),
    body="Remote",
    body_media_type="application/json",
    responses={"202": "Ticket", "default": "XError"},
    accept="application/json",
    command=True,
)

OPERATIONS: Mapping[str, Operation[Any]] = MappingProxyType(
    {
        "getCars": GET_CARS,
        "getCar": GET_CAR,
        "removeCar": REMOVE_CAR,
        "sendRemote": SEND_REMOTE,
    }
)
"""Every operation by its operationId."""

if not TYPE_CHECKING:
    __getattr__ = removed_attributes(__name__)
