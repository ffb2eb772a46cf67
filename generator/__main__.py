"""Command line of the pipeline; together with `store` the only place that prints or writes files.

Exit 0: done; 1: differences found; 2: the document or the call is wrong.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from . import store
from .apis import System, read_distribution, read_systems
from .diagnostics import Location, Report, SpecError
from .layers import ApiConfig

if TYPE_CHECKING:
    from .layers import Package

ROOT = Path(__file__).resolve().parent.parent
SPEC = ROOT / "spec"
GENERATED = ROOT / "generated"
CORPUS = ROOT / ".cache" / "corpus"
DIST = ROOT / "dist"
RECORD = ROOT / ".cache" / "generated.json"


def main(arguments: Sequence[str] | None = None) -> int:
    options = _parser().parse_args(arguments)
    try:
        return int(options.run(options))
    except SpecError as error:
        print(error, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("interrupted; nothing was changed", file=sys.stderr)
        return 130
    except BrokenPipeError:
        sys.stderr.close()
        return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m generator", description=__doc__.splitlines()[0] if __doc__ else "")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    generate = commands.add_parser("generate", help="regenerate the package from spec/, or from one document")
    generate.add_argument(
        "--api", action="append", default=[], metavar="NAME", help="only this entry of spec/apis.toml"
    )
    generate.add_argument("--document", metavar="PATH_OR_URL", help="any OpenAPI 3.0/3.1 or Swagger 2.0 document")
    generate.add_argument("--name", help="sub-package for --document")
    generate.add_argument("--package", default="connected_car", help="import name for --document")
    generate.add_argument("--out", type=Path, help="folder to write to (default: generated/)")
    generate.add_argument(
        "--check", action="store_true", help="write nothing; exit 1 with a diff if something is stale"
    )
    generate.set_defaults(run=_generate)

    inspect = commands.add_parser("inspect", help="what a document holds, what has to be repaired, what contradicts")
    inspect.add_argument("document", metavar="PATH_OR_URL")
    inspect.add_argument("--json", action="store_true")
    inspect.set_defaults(run=_inspect)

    facts = commands.add_parser("facts", help="the facts of a document, on standard output")
    facts.add_argument("document", metavar="PATH_OR_URL")
    facts.set_defaults(run=_facts)

    fetch = commands.add_parser("fetch", help="download the official documents into .cache/corpus/")
    fetch.set_defaults(run=_fetch)

    package = commands.add_parser("package", help="build and check wheel and sdist of generated/ in dist/")
    package.set_defaults(run=_package)

    publish = commands.add_parser("publish", help="upload what generated/ holds, when nothing is in the way")
    publish.add_argument("--repository", required=True, metavar="URL_OR_NAME", help="as twine takes it")
    publish.set_defaults(run=_publish)

    record = commands.add_parser("record", help="after publishing: keep what this version promised")
    record.set_defaults(run=_record)
    return parser


# --- generate


def _generate(options: argparse.Namespace) -> int:
    if options.document:
        return _generate_document(options)
    if options.name:
        raise _call_error("--name goes with --document", "name the document too, or use --api")
    systems = read_systems(SPEC)
    chosen = _chosen(systems, options.api)
    folder = options.out or GENERATED
    if options.api:
        return _generate_some(systems, chosen, folder, options.check)
    inputs = _inputs(options)
    if not options.check and store.is_recorded(RECORD, inputs, store.fingerprint([folder])):
        print(f"{_shown(folder)} is up to date")
        return 0
    package = _build(systems, chosen)
    if options.check:
        return _report_differences(folder, package.files)
    store.replace(folder, package.files)
    if folder == GENERATED:
        for name, text in package.locks.items():
            store.write(SPEC / name, text)
    store.remember(RECORD, _inputs(options), store.fingerprint([folder]))
    print(f"{_shown(folder)}: {len(package.files)} files written")
    return 0


def _generate_some(systems: Sequence[System], chosen: Sequence[ApiConfig], folder: Path, check: bool) -> int:
    """Only the sub-packages of some APIs; below the default folder the rest stays as it is."""
    package = _build(systems, chosen)
    if folder != GENERATED:
        if check:
            return _report_differences(folder, package.files)
        store.replace(folder, package.files)
        print(f"{_shown(folder)}: {len(package.files)} files written")
        return 0
    changed = 0
    for config in chosen:
        below = f"{config.package}/{config.name.replace('.', '/')}/"
        files = {name.removeprefix(below): text for name, text in package.files.items() if name.startswith(below)}
        if check:
            changed |= _report_differences(folder / below, files)
        else:
            for name, text in files.items():
                store.write(folder / below / name, text)
    return changed


def _generate_document(options: argparse.Namespace) -> int:
    if not options.name or not options.out:
        raise _call_error("--document needs --name and --out", "say what the sub-package is called and where it goes")
    for word, value in (("--name", options.name), ("--package", options.package)):
        if not value.isidentifier() or value.startswith("_"):
            raise _call_error(f"{word} {value!r} is no Python identifier", "use letters, digits and underscores")
    config = ApiConfig(name=options.name, document=options.document, package=options.package)
    package = _build([], [config])
    below = f"{options.package}/"
    inside = {name.removeprefix(below): text for name, text in package.files.items() if name.startswith(below)}
    if options.check:
        return _report_differences(options.out / options.package, inside)
    _refuse_foreign(options.out / options.package, options.name)
    store.replace(options.out / options.package, inside)
    for name, text in package.files.items():
        if not name.startswith(below):
            store.write(options.out / name, text)
    print(f"{_shown(options.out)}: package {options.package} with {options.package}.{options.name}")
    return 0


def _refuse_foreign(folder: Path, name: str) -> None:
    """Never overwrite a folder that this call did not write before."""
    if not folder.exists() or (folder.is_dir() and not any(folder.iterdir())):
        return
    if (folder / "_provenance.py").exists() and (folder / name).is_dir():
        return
    remedy = "choose another --out; several documents in one package are listed in spec/apis.toml"
    raise SpecError(Location(str(folder)), f"exists and holds something else than {name}", remedy)


def _chosen(systems: Sequence[System], names: Sequence[str]) -> list[ApiConfig]:
    known = {system.name for system in systems if system.configs}
    if unknown := sorted(set(names) - known):
        raise _call_error(f"no API is called {', '.join(unknown)}", f"choose from {', '.join(sorted(known))}")
    return [config for system in systems if not names or system.name in names for config in system.configs]


def _build(systems: Sequence[System], configs: Sequence[ApiConfig]) -> Package:
    from .pipeline import assemble, build_all

    _progress(f"building {', '.join(config.name for config in configs)}")
    built = build_all(configs)
    _progress("")
    return assemble(read_distribution(SPEC) if systems else None, systems, built)


def _inputs(options: argparse.Namespace) -> str:
    from .package import stamp

    return store.fingerprint([SPEC], [stamp(), *options.api])


def _report_differences(folder: Path, files: Mapping[str, str]) -> int:
    found = list(store.differences(folder, files))
    for difference in found:
        print(difference)
    if found:
        print(f"{len(found)} files of {_shown(folder)} are stale; run `make generate`", file=sys.stderr)
    return 1 if found else 0


# --- inspect, facts


def _inspect(options: argparse.Namespace) -> int:
    from .inspect import inspect, to_json, to_text

    inspection = inspect(ApiConfig(name="document", document=options.document), Report())
    print(json.dumps(to_json(inspection), indent=2) if options.json else to_text(inspection), end="")
    return 0


def _facts(options: argparse.Namespace) -> int:
    from .facts import facts
    from .pipeline import read

    sys.stdout.write(facts(read(ApiConfig(name="document", document=options.document), Report())))
    return 0


def _fetch(_: argparse.Namespace) -> int:
    from .official import fetch_official

    configs = [config for system in read_systems(SPEC) for config in system.configs]
    for config, data in fetch_official(configs):
        store.write_bytes(CORPUS / f"{config.name}.yaml", data)
        print(f"{_shown(CORPUS)}{config.name}.yaml: {len(data)} bytes")
    return 0


# --- package, publish, record


def _package(_: argparse.Namespace) -> int:
    from .release import build, check

    built = build(GENERATED, DIST)
    check(built, read_distribution(SPEC).package)
    print(f"{_shown(DIST)}{built.wheel.name}: {built.size / 1024:.0f} KiB, {built.modules} modules")
    print(f"{_shown(DIST)}{built.sdist.name}: {built.sdist.stat().st_size / 1024:.0f} KiB")
    return 0


def _publish(options: argparse.Namespace) -> int:
    from .release import build, check, publish, ready

    distribution, systems = read_distribution(SPEC), read_systems(SPEC)
    package = _build(systems, _chosen(systems, []))
    found = ready(ROOT, distribution, systems, package.files[f"{distribution.package}.api"])
    if stale := len(list(store.differences(GENERATED, package.files))):
        found.append(f"{stale} files of generated/ are stale: make generate")
    if found:
        print("not published:", *found, sep="\n- ", file=sys.stderr)
        return 2
    built = build(GENERATED, DIST)
    check(built, distribution.package)
    publish(built, options.repository)
    print(f"{distribution.name} {distribution.version} is published; tag it v{distribution.version}, then: record")
    return 0


def _record(_: argparse.Namespace) -> int:
    from .release import released_text

    distribution = read_distribution(SPEC)
    api = (GENERATED / f"{distribution.package}.api").read_text("utf-8")
    store.write(SPEC / "released.api", released_text(distribution, api))
    print(f"spec/released.api is of {distribution.version}; now: make generate, and commit both")
    return 0


# --- words for people


def _progress(what: str) -> None:
    if sys.stderr.isatty():
        print(f"\r\x1b[K{what}", end="" if what else "\r", file=sys.stderr, flush=True)


def _shown(path: Path) -> str:
    try:
        return f"{path.resolve().relative_to(Path.cwd())}/"
    except ValueError:
        return f"{path}/"


def _call_error(problem: str, remedy: str) -> SpecError:
    return SpecError(Location("command line"), problem, remedy)


if __name__ == "__main__":
    sys.exit(main())
