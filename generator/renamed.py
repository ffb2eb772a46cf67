"""Names that people changed by hand in names.lock or an overlay although the last release promised them."""

from __future__ import annotations

from collections.abc import Iterator

from .layers import Tree


def renamed_by_hand(released: Tree, lock: Tree) -> Iterator[str]:
    """Each name of the ``released`` lock that the same place doesn't have now, and doesn't carry on under ``formerly``."""
    now, calls = lock.get("classes") or {}, lock.get("operations") or {}
    carried = {old for entry in now.values() for old in entry.get("formerly", ())}
    places = {place: name for name, entry in now.items() for place in entry.get("from", ())}
    for name, entry in (released.get("classes") or {}).items():
        if name in now:
            yield from _inside(f"models.{name}", entry, now[name], "members", "formerly_members")
            continue
        here = {places[place] for place in entry.get("from", ()) if place in places} - set(released["classes"])
        if name not in carried and here:
            yield f"`models.{name}` is called `models.{min(here)}`: add `formerly: [{name}]` to its entry"
    for key, entry in (released.get("operations") or {}).items():
        if key not in calls:
            continue
        before, after = (f"{one['resource']}.{one['method']}" for one in (entry, calls[key]))
        if before != after and entry["method"] not in calls[key].get("formerly", ()):
            yield f"`{before}()` is called `{after}()`: add `formerly: [{entry['method']}]` to the entry {key}"
        yield from _inside(after, entry, calls[key], "parameters", "formerly_parameters")


def _inside(where: str, before: Tree, after: Tree, part: str, formerly: str) -> Iterator[str]:
    for wire, name in before.get(part, {}).items():
        now = after.get(part, {}).get(wire, name)
        if now != name and name not in after.get(formerly, {}):
            yield f"`{name}` of `{where}` is called `{now}`: add `{formerly}: {{{name}: {wire}}}` to the entry"
