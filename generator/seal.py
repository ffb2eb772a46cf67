"""FileTree -> SubPackage: modules formatted, and what the whole has to know of one document."""

from __future__ import annotations

from collections.abc import Iterable

from .diagnostics import Diagnostic, Report
from .formatting import formatted
from .kept import NOTHING, Kept
from .layers import Chapter, FileTree, Listed, ScopedApi, ScopedOperation, SubPackage
from .server_side import server_side
from .units import measures


def seal(tree: FileTree, report: Report, kept: Kept = NOTHING) -> SubPackage:
    """One sub-package as it is to be written; of its modules only those are formatted that aren't ``kept``."""
    api, config = tree.scoped.api, tree.scoped.api.config
    return SubPackage(
        files=formatted(tree.files, kept, f"{config.package}.{config.name}.modules"),
        faces=tree.faces,
        chapter=chapter(tree, report),
        measures=tuple(measures(api)),
        lock=api.lock,
        lock_name=config.lock_name,
        server_side=server_side(tree.scoped) if config.kind == "client" and "world" in config.layers else "",
    )


def chapter(tree: FileTree, report: Report) -> Chapter:
    api = tree.scoped.api
    facts = api.document.tree.get("x-facts", {})
    return Chapter(
        name=api.config.name,
        kind=api.config.kind,
        tier=api.config.tier,
        called=api.config.title,
        title=api.title,
        noun=api.noun,
        version=api.version,
        has_server=bool(api.servers),
        operations=tuple(_listed(each) for each in tree.scoped.operations),
        undeclared=tree.scoped.vocabulary.undeclared,
        repairs=dict(sorted(facts.get("repairs", {}).items())),
        corrections=tuple(report.of("correction")),
        contradictions=tuple(report.of("contradiction")),
        unknown=_by_rule(report.of("unknown")),
        left_out=tuple(report.of("left-out")),
        reported=_by_rule(report.of("reported")),
        counts=_counts(tree.scoped),
        sha256=api.document.sha256,
    )


def _listed(scoped: ScopedOperation) -> Listed:
    one = scoped.operation
    return Listed(one.id, one.method, one.path, f"{one.resource}.{one.name}", scoped.scopes)


def _by_rule(entries: Iterable[Diagnostic]) -> dict[str, tuple[Diagnostic, ...]]:
    found: dict[str, list[Diagnostic]] = {}
    for entry in entries:
        found.setdefault(entry.rule, []).append(entry)
    return {rule: tuple(each) for rule, each in sorted(found.items())}


def _counts(scoped: ScopedApi) -> dict[str, int]:
    operations = scoped.api.operations
    classes = scoped.api.classes
    return {
        "operations": len(operations),
        "parameters": sum(len(each.parameters) for each in operations),
        "bodies": sum(each.body is not None for each in operations),
        "responses": sum(len(each.responses) for each in operations),
        "models": sum("enum" not in each.schema for each in classes),
        "enums": sum("enum" in each.schema for each in classes),
        "members": sum(len(each.members) for each in classes),
    }
