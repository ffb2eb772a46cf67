"""spec/apis.toml -> the configuration of every API; the list of systems the platform names."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
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


def read_systems(spec: Path) -> tuple[System, ...]:
    """Every entry of ``spec/apis.toml`` in its order. Raises SpecError when it can't be read."""
    path = spec / "apis.toml"
    try:
        entries = tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SpecError(Location(str(path)), f"cannot be read: {error}", "write one [name] table for each API") from None
    return tuple(_system(spec, name, entry) for name, entry in entries.items())


def _system(spec: Path, name: str, entry: dict[str, Any]) -> System:
    folder = spec / name
    known = {"state", "title", "tier", "auth", "base_url", "official_url", "official_sha256", "brands", "events", "note"}
    if unknown := sorted(set(entry) - known):
        raise SpecError(
            Location(str(spec / "apis.toml")),
            f"[{name}] has unknown keys: {', '.join(unknown)}",
            f"the keys are {', '.join(sorted(known))}",
        )
    configs = []
    if (folder / "document.yaml").exists():
        configs.append(_config(folder, name, entry, ""))
    elif entry.get("state") != "unpublished":
        raise SpecError(
            Location(str(folder / "document.yaml")),
            f"[{name}] has no document",
            "write it with `python -m generator facts`, or set state = \"unpublished\"",
        )
    if (folder / "events.yaml").exists():
        configs.append(_config(folder, name, entry, "events."))
    return System(name, entry.get("title", name), tuple(configs), entry.get("note", ""))


def _config(folder: Path, name: str, entry: dict[str, Any], prefix: str) -> ApiConfig:
    official = entry.get("events", {}) if prefix else entry
    brands = entry.get("brands", {})
    return ApiConfig(
        name=f"{name}.events" if prefix else name,
        document=str(folder / ("events.yaml" if prefix else "document.yaml")),
        title=entry.get("title", name),
        kind="events" if prefix else "client",
        tier=entry.get("tier", "stable"),
        folder=folder,
        file_prefix=prefix,
        official_url=official.get("official_url", ""),
        official_sha256=official.get("official_sha256", ""),
        base_url=entry.get("base_url", ""),
        auth=entry.get("auth", "oauth2"),
        brands=tuple(Brand(key, value["realm"], value["authorize_host"]) for key, value in sorted(brands.items())),
    )
