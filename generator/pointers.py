"""JSON pointers (RFC 6901) and what a ``$ref`` names by one: written, taken apart, followed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from urllib.parse import unquote

from .layers import Pointer, Tree

FILES = "x-fragment-files"
"""Where the other files of a document stand in it: by their path from its folder."""


def escaped(key: str) -> str:
    """A key as one token of a pointer."""
    return key.replace("~", "~0").replace("/", "~1")


def unescaped(token: str) -> str:
    """The key that a token of a pointer stands for."""
    return token.replace("~1", "/").replace("~0", "~")


def pointer_to(*keys: object) -> Pointer:
    """``("a/b", 0)`` -> ``/a~1b/0``; nothing for the whole."""
    return "".join(f"/{escaped(str(key))}" for key in keys)


def keys_of(pointer: Pointer) -> list[str]:
    """``/a~1b/0`` -> ``["a/b", "0"]``."""
    return [unescaped(token) for token in pointer.split("/")[1:]]


def keys_in(reference: str) -> list[str]:
    """The keys of a reference's fragment, where a pointer may be percent-encoded, too: ``#/paths/~1a%7Bid%7D``."""
    return [unescaped(unquote(token)) for token in reference.partition("#")[2].split("/")[1:]]


def node_at(tree: Any, keys: Iterable[str]) -> Any:
    """What lies there. Raises `KeyError` when nothing does."""
    node = tree
    for key in keys:
        if isinstance(node, dict) and key in node:
            node = node[key]
        elif isinstance(node, list) and key.isdecimal() and int(key) < len(node):
            node = node[int(key)]
        else:
            raise KeyError(key)
    return node


def class_of(schema: Tree) -> str | None:
    """The class that a use-site schema of the normal form names, bare or in ``allOf: [ref]`` with annotations."""
    reference = schema.get("$ref")
    if reference is None and len(schema.get("allOf", ())) == 1:
        reference = schema["allOf"][0].get("$ref")
    return reference.rpartition("/")[2] if isinstance(reference, str) else None
