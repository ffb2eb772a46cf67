"""Bases with a discriminator, and the components that are made of them by ``allOf``.

A use of such a base means any of them, which one the discriminator says (OpenAPI, Discriminator Object).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from ..layers import Tree
from ..pointers import escaped, unescaped
from .schemas import COMPONENTS, target

FAMILY = "x-family"
"""Marks a union whose first branch is the base: it explains what no other branch is named for."""


@dataclass(frozen=True, slots=True)
class Families:
    """Who is made of whom in one document."""

    components: Mapping[str, Tree]
    _parents: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    _children: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, components: Mapping[str, Tree]) -> Families:
        parents = {name: tuple(_bases(schema)) for name, schema in components.items()}
        children: defaultdict[str, list[str]] = defaultdict(list)
        for name, bases in parents.items():
            for base in bases:
                children[base].append(name)
        return cls(components, parents, {name: tuple(found) for name, found in children.items()})

    def discriminator(self, name: str, seen: set[str] | None = None) -> Tree | None:
        """That of a component, or of what it is made of; each component is asked once."""
        seen = set() if seen is None else seen
        seen.add(name)
        own = self.components.get(name, {}).get("discriminator")
        if isinstance(own, dict) and isinstance(own.get("propertyName"), str):
            return own
        for base in self._parents.get(name, ()):
            if base not in seen and (found := self.discriminator(base, seen)) is not None:
                return found
        return None

    def kinds(self, name: str, told: set[str]) -> Iterator[str]:
        """What a discriminator of ``name`` may say: every heir, and what its mapping names; nothing that was ``told`` before.

        An heir of a chain is told once, whichever base of it is asked for.
        """
        own = self.components[name].get("discriminator")
        if not isinstance(own, dict):
            return
        yield from (_component(str(each)) for each in (own.get("mapping") or {}).values())
        yield _component(str(own.get("defaultMapping") or ""))
        waiting = [*self._children.get(name, ())]
        while waiting:
            heir = waiting.pop()
            if heir not in told:
                told.add(heir)
                yield heir
                waiting += self._children.get(heir, ())

    def heirs(self, name: str) -> tuple[str, ...]:
        """Every component that is made of this one, near ones first."""
        children = self._children.get(name, ())
        found = dict.fromkeys(children)
        seen = {name, *children}
        for child in children:
            found |= dict.fromkeys(self.heirs_below(child, seen))
        return tuple(each for each in found if each != name)

    def heirs_below(self, name: str, seen: set[str]) -> Iterator[str]:
        for child in self._children.get(name, ()):
            if child not in seen:
                seen.add(child)
                yield child
                yield from self.heirs_below(child, seen)


def named(discriminator: Tree, components: tuple[str, ...]) -> dict[str, str]:
    """Value of the discriminator -> component; each also answers to its own name, unless that leads elsewhere or nowhere."""
    mapping = {
        str(value): _component(str(reference)) for value, reference in (discriminator.get("mapping") or {}).items()
    }
    told = {value: name for value, name in mapping.items() if name in components}
    return {name: name for name in components if name not in mapping} | told


def otherwise(discriminator: Tree, components: tuple[str, ...]) -> str | None:
    """The component that is meant where the discriminator is missing or has another value (OpenAPI 3.2)."""
    name = _component(str(discriminator.get("defaultMapping") or ""))
    return name if name in components else None


def _component(reference: str) -> str:
    """A mapping may name a component by a reference or by its name alone."""
    return unescaped(reference.removeprefix(COMPONENTS)) if reference.startswith(COMPONENTS) else reference


def reference(name: str) -> str:
    return COMPONENTS + escaped(name)


def _bases(schema: Tree) -> Iterator[str]:
    for member in schema.get("allOf") or ():
        name = target(member) if "$ref" in member else None
        if name is not None:
            yield name
