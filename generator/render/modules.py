"""Large APIs in modules that people can read: operations by resource, large resources in parts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from .views import OperationView, ResourceView

MOST_TOGETHER = 150
"""Operations of an API that stand in one module; more are kept by resource, and loaded so."""
MOST_IN_PART = 25
"""Operations of one module of a large API: up to 150 lines each, both ways, where they have many parameters."""


@dataclass(frozen=True, slots=True)
class Part:
    """Some operations of one resource, in a module of their own."""

    module: str
    """``vehicles``, or ``_vehicles_1`` below it."""
    resource: ResourceView


@dataclass(frozen=True, slots=True)
class Parts:
    """How the modules of an API are cut; ``together`` when one module holds all its operations."""

    together: bool
    by_resource: Mapping[str, tuple[Part, ...]]
    homes: Mapping[str, str]
    """Constant -> the module below ``operations`` that defines it; nothing where there is one module."""

    @classmethod
    def of(cls, resources: Sequence[ResourceView]) -> Parts:
        together = sum(len(each.operations) for each in resources) <= MOST_TOGETHER
        by_resource = {each.name: tuple(_parts(each, together)) for each in resources}
        every = () if together else (part for parts in by_resource.values() for part in parts)
        homes = {each.constant: part.module for part in every for each in part.resource.operations}
        return cls(together, by_resource, homes)

    @property
    def all(self) -> list[Part]:
        return [part for parts in self.by_resource.values() for part in parts]

    def imports(self, part: Part) -> dict[str, list[str]]:
        """What a module of a resource takes from where: ``operations`` or a module below it -> constants."""
        found: dict[str, list[str]] = {}
        for constant in part.resource.constants:
            home = self.homes.get(constant)
            found.setdefault(f"operations.{home}" if home else "operations", []).append(constant)
        return found


def _parts(resource: ResourceView, together: bool) -> Iterator[Part]:
    every = resource.operations
    if together or len(every) <= MOST_IN_PART:
        yield Part(resource.name, resource)
        return
    number = -(-len(every) // MOST_IN_PART)
    size = -(-len(every) // number)
    for index in range(number):
        own: tuple[OperationView, ...] = every[index * size : (index + 1) * size]
        named = replace(resource, name=f"_{resource.name}_{index + 1}", class_name=f"{resource.class_name}{index + 1}")
        yield Part(named.name, replace(named, operations=own))
