"""The last release as spec/released/ keeps it: the inputs that its names, types and promises came from.

The folder is a spec folder of its own, without words: apis.toml, package.toml and, of each API, document,
corrections and names.lock. spec/released.api, beside it, is its public face.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from ..apis import Distribution, System, read_systems
from ..diagnostics import Report
from ..layers import Api, ApiConfig
from ..normalise import normalise
from ..pipeline import read
from ..removed import KEPT, removals
from .promises import released_version

FOLDER = "released"
_KEPT = ("overlay.yaml", "names.lock")


@dataclass(frozen=True, slots=True)
class Last:
    """What people have who installed the last release."""

    version: str
    face: str
    apis: Mapping[str, Api] = field(default_factory=dict)
    """Normal forms by name (``b2c.events``); none where the release was recorded before they were kept."""


def last_release(spec: Path, distribution: Distribution) -> Last | None:
    """The last release; None before the first. Raises SpecError when what was kept of it can't be read."""
    version = released_version(distribution.released)
    if not version:
        return None
    folder = spec / FOLDER
    systems = read_systems(folder) if (folder / "apis.toml").exists() else ()
    configs = [config for system in systems for config in system.configs]
    return Last(version, distribution.released.partition("\n")[2], {config.name: _normal(config) for config in configs})


def _normal(config: ApiConfig) -> Api:
    # Tolerant: a correction that a newer generator makes needless is no defect of what is out.
    return normalise(read(config, Report()), Report(), tolerant=True)


def kept_files(spec: Path, systems: Sequence[System]) -> dict[str, str]:
    """What spec/released/ holds once this version is out, by path below it."""
    names = ["apis.toml", "package.toml", *(name for system in systems for name in _inputs(spec, system))]
    return {name: (spec / name).read_text("utf-8") for name in names}


def kept_removals(distribution: Distribution, face: str, locks: Mapping[str, str]) -> dict[str, str]:
    """What spec/released/ remembers of names that are gone, once this version is out; no file where none is."""
    found = removals(distribution, face, locks)
    return {KEPT: json.dumps(found, indent=1) + "\n"} if found else {}


def _inputs(spec: Path, system: System) -> Iterator[str]:
    for config in system.configs:
        home = Path(config.document).parent.name
        yield f"{home}/{Path(config.document).name}"
        yield from (name for kept in _KEPT if (spec / (name := f"{home}/{config.file_prefix}{kept}")).exists())
