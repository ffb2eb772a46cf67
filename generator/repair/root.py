"""Rules for the root of a document: its version, its sections, its security schemes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..layers import Tree
from ..pointers import escaped
from .draft import Draft, TreeEdit, mapping, operations, path_items


def version_marker(draft: Draft) -> Iterator[TreeEdit]:
    """The content decides: with ``components`` it is OpenAPI 3 whatever the marker says."""
    tree = draft.tree
    if "swagger" in tree and "openapi" not in tree and "components" not in tree:
        return
    marker = "swagger" if "swagger" in tree else "openapi"
    written = tree.pop(marker, None)
    if not re.fullmatch(r"3\.0\.[0-3]", str(written)):
        yield f"/{marker}", f"version {written} is read as 3.0.3"
    tree["openapi"] = "3.0.3"


def info_members(draft: Draft) -> Iterator[TreeEdit]:
    """Title and version are texts and always there."""
    if not isinstance(draft.tree.get("info"), dict):
        draft.tree["info"] = {}
        yield "/info", "info is missing"
    info = draft.tree["info"]
    for member in ("title", "version"):
        if not isinstance(info.get(member), str):
            written = info.get(member)
            info[member] = "" if written is None else str(written)
            yield f"/info/{member}", f"{member} {written!r} is read as {info[member]!r}"


def webhooks(draft: Draft) -> Iterator[TreeEdit]:
    """Facts are OpenAPI 3.0, which has no word for webhooks, so they are kept there under a name of ours."""
    if isinstance(kept := draft.tree.pop("x-webhooks", None), dict):
        draft.tree.setdefault("webhooks", {name: item for name, item in kept.items() if not name.startswith("x-")})
        draft.origins["/webhooks"] = "/x-webhooks"
    return iter(())


def null_members(draft: Draft) -> Iterator[TreeEdit]:
    """A member without a value outside schemas (``tags:``) says nothing and is dropped."""
    tree = draft.tree
    if not isinstance(tree.get("paths"), dict):
        tree["paths"] = {}
        yield "/paths", "there are no paths"
    yield from _drop_nulls(tree, "")
    yield from _drop_nulls(mapping(tree, "components"), "/components")
    yield from _drop_nulls(tree["paths"], "/paths")
    for pointer, _, item in path_items(tree):
        yield from _drop_nulls(item, pointer)
    for pointer, _, _, operation in operations(tree):
        yield from _drop_nulls(operation, pointer)


def _drop_nulls(holder: Tree, pointer: str) -> Iterator[TreeEdit]:
    for key in [key for key, value in holder.items() if value is None]:
        del holder[key]
        yield f"{pointer}/{escaped(key)}", f"{key} has no value"
