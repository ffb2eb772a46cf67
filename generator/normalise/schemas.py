"""What the steps of `normalise` share about schemas: where they come from, what lies inside, what they are.

While the normal form is made, every schema carries ``x-origin``: the pointers of the nodes of the
document that it was made of, the most telling one first. `bare` takes it off again.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

from ..layers import Pointer, Tree
from ..naming import letters
from ..pointers import escaped, unescaped

ORIGIN = "x-origin"
SCHEMAS = "/components/schemas/"
COMPONENTS = f"#{SCHEMAS}"
UNIONS = ("oneOf", "anyOf")
TEXTS = frozenset({"description", "title", "summary", "example", "examples", "externalDocs", "xml"})
ANNOTATIONS = TEXTS | {"default", "deprecated", "readOnly", "writeOnly", "nullable"}
"""Keywords that say something about a value and nothing about its structure; ``x-`` members too."""


def is_annotation(key: str) -> bool:
    """Whether a keyword leaves the structure of a value alone."""
    return key in ANNOTATIONS or key.startswith("x-")


def children(schema: Tree) -> Iterator[tuple[Pointer, Tree]]:
    """The schemas directly inside one, with the pointer that leads to each."""
    for name, child in (schema.get("properties") or {}).items():
        yield f"/properties/{escaped(name)}", child
    for key in ("items", "additionalProperties", "not"):
        if isinstance(schema.get(key), dict):
            yield f"/{key}", schema[key]
    for key in ("allOf", *UNIONS):
        for index, child in enumerate(schema.get(key) or ()):
            yield f"/{key}/{index}", child


def mapped(schema: Tree, change: Callable[[Tree], Tree]) -> Tree:
    """A copy of ``schema`` with ``change`` applied to each schema directly inside."""
    result = dict(schema)
    if "properties" in schema:
        result["properties"] = {name: change(child) for name, child in schema["properties"].items()}
    for key in ("items", "additionalProperties", "not"):
        if isinstance(schema.get(key), dict):
            result[key] = change(schema[key])
    for key in ("allOf", *UNIONS):
        if key in schema:
            result[key] = [change(child) for child in schema[key]]
    return result


def stamped(schema: Tree, pointer: Pointer) -> Tree:
    """A copy in which every schema says where it stands."""
    result = {key: value for key, value in schema.items() if key != "properties"}
    if schema.get("properties"):
        properties = schema["properties"].items()
        result["properties"] = {
            name: stamped(child, f"{pointer}/properties/{escaped(name)}") for name, child in properties
        }
    for key in ("items", "additionalProperties", "not"):
        if isinstance(schema.get(key), dict):
            result[key] = stamped(schema[key], f"{pointer}/{key}")
    for key in ("allOf", *UNIONS):
        if isinstance(schema.get(key), list):
            result[key] = [stamped(child, f"{pointer}/{key}/{index}") for index, child in enumerate(schema[key])]
    return result | {ORIGIN: (pointer,)}


def origins(schema: Tree) -> tuple[Pointer, ...]:
    """The nodes of the document a schema was made of."""
    found: tuple[Pointer, ...] = schema.get(ORIGIN, ())
    return found


def merged_origins(*schemas: Tree) -> tuple[Pointer, ...]:
    """The nodes that any of them was made of, each once, in their order."""
    return tuple(dict.fromkeys(pointer for schema in schemas for pointer in origins(schema)))


def origin_beside(schema: Tree) -> tuple[Pointer, ...]:
    """The place of what stands beside allOf or a union: a part like the others, known by its properties."""
    return tuple(f"{pointer}/properties" for pointer in origins(schema))


def with_annotations(old: Tree, new: Tree, kept: Tree) -> Tree:
    """``kept`` with what both say about it, the later last."""
    said = {key: value for key, value in (old | new).items() if is_annotation(key)}
    name = target(kept)
    return refer(name, said) if name is not None else kept | said


def target(schema: Tree) -> str | None:
    """The component that a schema stands for: a ``$ref``, or ``allOf: [$ref]`` with annotations."""
    reference = schema.get("$ref")
    if len(schema.get("allOf", ())) == 1 and all(is_annotation(key) or key in ("allOf", "type") for key in schema):
        reference = schema["allOf"][0].get("$ref")
    if not isinstance(reference, str) or not reference.startswith(COMPONENTS):
        return None
    return unescaped(reference.removeprefix(COMPONENTS))


def refer(name: str, annotations: Tree) -> Tree:
    """A use of component ``name``, bare or with what is said about this use."""
    reference = {"$ref": COMPONENTS + escaped(name)}
    kept = {key: value for key, value in annotations.items() if is_annotation(key)}
    if set(kept) <= {ORIGIN}:
        return reference | kept
    return {"allOf": [reference], **kept}


def lifted_name(schema: Tree) -> str:
    """The name under which a class that stands inline in an alias can be referred to."""
    # No component of a YAML document can be called so. Merging may give one place two shapes.
    return f"\0{origins(schema)[0]}\0{letters(shape(schema))}"


def is_lifted(name: str) -> bool:
    """Whether a reference leads to an inline class, not to a component."""
    return name.startswith("\0")


def place_of(name: str) -> Pointer:
    """Where what is referred to by ``name`` stands in the document."""
    return name.split("\0")[1] if is_lifted(name) else SCHEMAS + escaped(name)


def is_enum(schema: Tree) -> bool:
    """Two or more values of one kind that Python can name."""
    return schema.get("type") in ("string", "integer") and len(schema.get("enum") or ()) > 1


def is_class(schema: Tree) -> bool:
    """Whether a schema without references gets a class of its own."""
    return is_enum(schema) or (schema.get("type") == "object" and bool(schema.get("properties")))


def shape(schema: Tree) -> str:
    """Equal for schemas that mean the same to a reader of values; texts, defaults and places don't count."""
    return json.dumps(_shape({key: value for key, value in schema.items() if not is_annotation(key)}), sort_keys=True)


def _shape(schema: Tree) -> Any:
    name = target(schema)
    if name is not None:
        kept: Tree = {"$ref": name}
        kept |= {key: schema[key] for key in schema if _means(key) and key not in ("$ref", "allOf")}
    else:
        kept = mapped({key: value for key, value in schema.items() if _means(key)}, _shape)
    if "required" in kept:
        kept["required"] = sorted(kept["required"])
    if "enum" in kept:
        kept["enum"] = sorted(map(str, kept["enum"]))
    return kept


def _means(key: str) -> bool:
    return key not in TEXTS and key not in ("default", ORIGIN)


def different(variants: list[Tree], shapes: list[str]) -> list[Tree]:
    """Each shape once, in the order of its first variant, with the places of all that have it."""
    found: dict[str, list[Tree]] = {}
    for one, its in zip(variants, shapes, strict=True):
        found.setdefault(its, []).append(one)
    return [
        same[0] | {ORIGIN: tuple(dict.fromkeys(pointer for one in same for pointer in origins(one)))}
        for same in found.values()
    ]


def bare(schema: Tree) -> Tree:
    """A copy without the traces that the making of the normal form left."""
    return mapped({key: value for key, value in schema.items() if key != ORIGIN}, bare)
