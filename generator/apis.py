"""spec/apis.toml and spec/package.toml: every system the platform names, and what is published."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .diagnostics import Location, SpecError
from .layers import ApiConfig, Brand


@dataclass(frozen=True, slots=True)
class System:
    """A system the platform names; ``configs`` is empty while no interface is published."""

    name: str
    title: str
    configs: tuple[ApiConfig, ...]
    note: str = ""
    remedy: str = ""
    """What somebody can do who needs it while nothing is published."""


@dataclass(frozen=True, slots=True)
class Distribution:
    """What is published: name and version on the index, import name, what changed."""

    name: str
    version: str
    package: str
    layers: tuple[str, ...]
    """What the package carries beside the core (``car``)."""
    changelog: str
    deviations: Mapping[str, Mapping[str, Any]]
    """Kind -> how many deviations of real replies were recorded, and are left before and after the corrections."""
    released: str = ""
    """What the last release promised (spec/released.api); empty before the first one."""
    promised: Mapping[str, dict[str, Any]] = field(default_factory=dict)
    """``b2c/names.lock`` -> that lock as it was released (spec/released/)."""
    removed: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    """Names that were removed up to the last release: version, and what to use instead (spec/released/removed.json)."""
    links: Mapping[str, str] = field(default_factory=dict)
    """What an index shows beside the package: label -> address."""


def read_distribution(spec: Path) -> Distribution:
    """``spec/package.toml``, ``CHANGELOG.md`` and ``released.api``. Raises SpecError when they can't be read."""
    entry, kept = _toml(spec / "package.toml", "give name, version and package"), spec / "released"
    try:
        # What is kept of the last release has none.
        changelog = (spec / "CHANGELOG.md").read_text("utf-8") if (spec / "CHANGELOG.md").exists() else ""
        released = (spec / "released.api").read_text("utf-8") if (spec / "released.api").exists() else ""
        deviations = _toml(spec / "deviations.toml", "count them again") if (spec / "deviations.toml").exists() else {}
        return Distribution(
            name=entry["name"],
            version=entry["version"],
            package=entry["package"],
            layers=_layers(spec, entry),
            changelog=changelog,
            links=_links(spec, entry),
            deviations=deviations.get("kinds", {}),
            released=released,
            promised={path.relative_to(kept).as_posix(): _json(path) for path in sorted(kept.glob("*/*names.lock"))},
            removed={place: tuple(said) for place, said in _json(kept / "removed.json").items()},
        )
    except (OSError, KeyError) as error:
        raise SpecError(Location(str(spec / "package.toml")), f"lacks {error}", "give name, version, package") from None


_LABEL = 32
"""Characters that an index takes of the label of a link (core metadata, Project-URL)."""


def _links(spec: Path, entry: dict[str, Any]) -> dict[str, str]:
    links = dict(entry.get("links", {}))
    for label, address in links.items():
        if len(label) > _LABEL or not re.fullmatch(r"https://[^\s\"\\]+", str(address)):
            remedy = f"give a label of at most {_LABEL} characters an address that begins with https://"
            raise SpecError(Location(str(spec / "package.toml")), f"[links] {label} is no link", remedy)
    return links


def _json(path: Path) -> dict[str, Any]:
    try:
        found: dict[str, Any] = json.loads(path.read_text("utf-8")) if path.exists() else {}
        return found
    except ValueError as error:
        raise SpecError(Location(str(path)), f"is no JSON: {error}", "take it back from git") from None


def _layers(spec: Path, entry: dict[str, Any]) -> tuple[str, ...]:
    layers = tuple(entry.get("layers", ()))
    where = Location(str(spec / "package.toml"))
    if unknown := sorted(set(layers) - {"car", "world"}):
        raise SpecError(where, f"there is no layer {', '.join(unknown)}", 'layers = ["car", "world"], ["car"], or none')
    if "world" in layers and "car" not in layers:
        raise SpecError(where, "a world is one of cars", 'layers = ["car", "world"]')
    return layers


def read_systems(spec: Path) -> tuple[System, ...]:
    """Every entry of ``spec/apis.toml`` in its order. Raises SpecError when it can't be read."""
    distribution = read_distribution(spec)
    entries = _toml(spec / "apis.toml", "write one [name] table for each API")
    return tuple(_system(spec, distribution, name, entry) for name, entry in entries.items())


def _toml(path: Path, remedy: str) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SpecError(Location(str(path)), f"cannot be read: {error}", remedy) from None


def _system(spec: Path, distribution: Distribution, name: str, entry: dict[str, Any]) -> System:
    folder = spec / name
    known = {
        "state",
        "title",
        "tier",
        "auth",
        "base_url",
        "official_url",
        "official_sha256",
        "brands",
        "renewals",
        "calls",
        "sign_in",
        "scope_separator",
        "scope_hierarchy",
        "client_id_query",
        "realm_header",
        "events",
        "note",
        "remedy",
    }
    if unknown := sorted(set(entry) - known):
        raise SpecError(
            Location(str(spec / "apis.toml")),
            f"[{name}] has unknown keys: {', '.join(unknown)}",
            f"the keys are {', '.join(sorted(known))}",
        )
    configs = []
    if (folder / "document.yaml").exists():
        configs.append(_config(folder, distribution, name, entry, ""))
    elif entry.get("state") != "unpublished":
        raise SpecError(
            Location(str(folder / "document.yaml")),
            f"[{name}] has no document",
            'write it with `python -m generator facts`, or set state = "unpublished"',
        )
    if not configs and not (entry.get("note") and entry.get("remedy")):
        where = Location(str(spec / "apis.toml"))
        raise SpecError(where, f"[{name}] is unpublished and doesn't say more", "give it a note and a remedy")
    if (folder / "events.yaml").exists():
        configs.append(_config(folder, distribution, name, entry, "events."))
    return System(name, entry.get("title", name), tuple(configs), entry.get("note", ""), entry.get("remedy", ""))


def _config(folder: Path, distribution: Distribution, name: str, entry: dict[str, Any], prefix: str) -> ApiConfig:
    official = entry.get("events", {}) if prefix else entry
    return ApiConfig(
        is_maintained=True,
        name=f"{name}.events" if prefix else name,
        document=str(folder / ("events.yaml" if prefix else "document.yaml")),
        title=entry.get("title", name),
        kind="events" if prefix else "client",
        package=distribution.package,
        distribution=distribution.name,
        layers=distribution.layers,
        tier=entry.get("tier", "stable"),
        folder=folder,
        file_prefix=prefix,
        official_url=official.get("official_url", ""),
        official_sha256=official.get("official_sha256", ""),
        base_url=entry.get("base_url"),
        auth=entry.get("auth", "oauth2"),
        renewals=(entry["renewals"]["most"], entry["renewals"]["seconds"]) if "renewals" in entry else None,
        calls=tuple(_calls(folder, name, entry)),
        has_events=not prefix and (folder / "events.yaml").exists(),
        brands=tuple(_brands(folder, name, entry)),
        scope_separator=entry.get("scope_separator", " "),
        scope_hierarchy=entry.get("scope_hierarchy", False),
        client_id_query=entry.get("client_id_query", ""),
        realm_header=entry.get("realm_header", "").lower(),
    )


def _calls(folder: Path, name: str, entry: dict[str, Any]) -> Iterator[tuple[str, float]]:
    """How many calls are let through: names of `CallBudget` with their values."""
    given, known = entry.get("calls", {}), ("per_second", "per_day", "seconds_apart")
    if any(key not in known or isinstance(value, bool) or not value > 0 for key, value in given.items()):
        where = Location(str(folder.parent / "apis.toml"))
        raise SpecError(where, f"[{name}] calls says something else", f"give numbers above 0 for {', '.join(known)}")
    yield from given.items()


def _brands(folder: Path, name: str, entry: dict[str, Any]) -> Iterator[Brand]:
    """Each make with its addresses: its host, and the paths that all makes have."""
    for key, make in sorted(entry.get("brands", {}).items()):
        try:
            paths = [entry["sign_in"][f"{each}_path"] for each in ("authorize", "token", "revoke")]
            yield Brand(key, make["realm"], *(f"https://{make['authorize_host']}{path}" for path in paths))
        except KeyError as error:
            remedy = "a make has realm and authorize_host, [name.sign_in] authorize_path, token_path and revoke_path"
            raise SpecError(
                Location(str(folder.parent / "apis.toml")), f"[{name}] {key} lacks {error}", remedy
            ) from None
