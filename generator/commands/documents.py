"""inspect, facts, compare, fetch: look at documents, change nothing of ours."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import replace
from pathlib import Path

from .. import store
from ..diagnostics import Report
from ..layers import ApiConfig
from .context import CORPUS, SPEC, our_systems, shown


def inspect(options: argparse.Namespace) -> int:
    """What a document holds, what was repaired, what contradicts."""
    from ..inspect import inspect as look
    from ..inspect import to_json, to_text

    inspection = look(ApiConfig(name="document", document=options.document), Report())
    print(json.dumps(to_json(inspection), indent=2) if options.json else to_text(inspection), end="")
    return 0


def facts(options: argparse.Namespace) -> int:
    """The facts of a document on standard output."""
    from ..facts import facts as write
    from ..pipeline import read

    # As `update` reads it: what comes first into spec/ and what comes next differ in nothing but the document.
    config = ApiConfig(name="document", document=options.document, is_maintained=True)
    sys.stdout.write(write(read(config, Report())))
    return 0


def fetch(_: argparse.Namespace) -> int:
    """The official documents, as pinned, into .cache/corpus/."""
    from ..official import fetch_official

    configs = [config for system in our_systems() for config in system.configs]
    for config, data in fetch_official(configs):
        store.write_bytes(CORPUS / f"{config.name}.yaml", data)
        print(f"{shown(CORPUS)}{config.name}.yaml: {len(data)} bytes")
    return 0


def compare(options: argparse.Namespace) -> int:
    """What changes for a caller of the package; exit 1 when a change is at least as bad as ``--fail-on``.

    Names are those that callers of the old document use, as they would be kept by an update.
    """
    from ..compare import compare as find
    from ..compare import is_of_events, migration, telling
    from ..compare.changes import SEVERITIES
    from ..pipeline import model, read
    from ..update import follow

    config = _ours(options.old)
    document = read(replace(config, document=options.new), Report())
    if options.events or (is_of_events(read(config, Report())) and is_of_events(document)):
        config = replace(config, kind="events")
        document = read(replace(config, document=options.new), Report())
    old = model(config, Report())
    new = follow(document, old, Report())
    changes = find(old, new)
    notes = migration(old, new, changes)
    shape = "json" if options.json else options.format
    if shape == "json":
        sys.stdout.write(telling.to_json(changes, old.version, notes))
    elif shape == "markdown":
        title = f"{old.called}: {old.version} -> {new.version}"
        sys.stdout.write(telling.to_markdown(title, changes, old.version, notes))
    else:
        sys.stdout.write(telling.to_text(changes, old.version))
    failing = SEVERITIES[: SEVERITIES.index(options.fail_on) + 1] if options.fail_on else ()
    return 1 if any(change.severity in failing for change in changes) else 0


def _ours(document: str) -> ApiConfig:
    """The facts of an API of ours are read with their corrections."""
    for system in our_systems() if (SPEC / "apis.toml").exists() else ():
        for config in system.configs:
            if Path(config.document) == Path(document).resolve():
                return config
    return ApiConfig(name="document", document=document)
