"""Command line of the pipeline. What prints or writes lies in `commands` and `store`, and nowhere else."""

from __future__ import annotations

import argparse
import gc
import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from .commands import defect, documentation, documents, generate, releasing, updating
from .diagnostics import SpecError
from .home import COMMAND, version
from .whole import Stopped


def main(arguments: Sequence[str] | None = None) -> int:
    options = _parser().parse_args(arguments)
    if isinstance(sys.stdout, io.TextIOWrapper):
        # The same bytes on every machine, whatever characters a document or a file name holds.
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        code = int(options.run(options))
        sys.stdout.flush()
        return code
    except SpecError as error:
        print(error, file=sys.stderr)
        return 2
    except KeyboardInterrupt as stop:
        print("interrupted; nothing was changed", file=sys.stderr)
        return 143 if isinstance(stop, Stopped) else 130
    except BrokenPipeError:
        # Whoever read our output has enough; what is left in the buffer goes nowhere when Python ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        print(f"{error.filename or 'the system'}: {error.strerror or error}", file=sys.stderr)
        print("  remedy: make room, or make it readable and writable for your user", file=sys.stderr)
        return 2
    except ModuleNotFoundError as error:
        print(f"{error.name}: this library is not installed", file=sys.stderr)
        print("  remedy: install what requirements.lock names; `make clean generate` does", file=sys.stderr)
        return 2
    except Exception as error:
        return defect.tell(error, sys.argv[1:] if arguments is None else arguments)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=COMMAND,
        description="Make a typed Python package of OpenAPI documents, and keep it in step with newer ones.",
        epilog="It exits with 0 when all is done, 1 when there are differences, 2 when the document or the call is wrong "
        "and nothing was written, 3 when a package was written from which operations are left out, "
        "70 when the generator is wrong.",
    )
    parser.add_argument("--version", action="version", version=f"connected-car-generator {version()}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    generate_ = commands.add_parser("generate", help="regenerate the package from spec/, or from one document")
    generate_.add_argument(
        "--api", action="append", default=[], metavar="NAME", help="only this entry of spec/apis.toml"
    )
    generate_.add_argument(
        "--document", metavar="PATH_OR_URL", help="any OpenAPI 3.0/3.1 or Swagger 2.0 document, - for standard input"
    )
    generate_.add_argument("--name", help="sub-package for --document")
    generate_.add_argument("--package", help="import name for --document (default: connected_car)")
    generate_.add_argument("--out", type=Path, help="folder to write to (default: generated/)")
    generate_.add_argument(
        "--spec", type=Path, metavar="DIR", help="what lies beside --document: overlay, descriptions, names.lock, ..."
    )
    generate_.add_argument(
        "--templates", type=Path, metavar="DIR", help="a file there takes the place of ours of the same name"
    )
    only = generate_.add_mutually_exclusive_group()
    only.add_argument("--check", action="store_true", help="write nothing; exit 1 with a diff if something is stale")
    only.add_argument("--dry-run", action="store_true", help="write nothing; name the files that would change")
    generate_.add_argument("--strict", action="store_true", help="write nothing if an operation can't be carried")
    generate_.set_defaults(run=generate.generate)

    carries_ = commands.add_parser("carries", help="what is carried of a document, what is reported, what is left out")
    carries_.add_argument("--json", action="store_true")
    carries_.set_defaults(run=documentation.carries)

    inspect_ = commands.add_parser("inspect", help="what a document holds, what has to be repaired, what contradicts")
    inspect_.add_argument("document", metavar="PATH_OR_URL", help="- for standard input")
    inspect_.add_argument("--json", action="store_true")
    inspect_.set_defaults(run=documents.inspect)

    facts_ = commands.add_parser("facts", help="the facts of a document, on standard output")
    facts_.add_argument("document", metavar="PATH_OR_URL", help="- for standard input")
    facts_.set_defaults(run=documents.facts)

    compare_ = commands.add_parser("compare", help="what a newer document changes for callers of the package")
    compare_.add_argument("old", metavar="OLD")
    compare_.add_argument("new", metavar="NEW")
    compare_.add_argument("--format", choices=["text", "json", "markdown"], default="text")
    compare_.add_argument("--json", action="store_true", help="the same as --format json")
    compare_.add_argument(
        "--fail-on", choices=["breaking", "risky", "safe"], help="exit 1 when there is such a change, or a worse one"
    )
    compare_.add_argument(
        "--events", action="store_true", help="both describe notifications that you receive (mostly found out)"
    )
    compare_.set_defaults(run=documents.compare)

    update_ = commands.add_parser("update", help="take in a newer official document of one API")
    update_.add_argument("document", metavar="PATH_OR_URL", help="- for standard input")
    update_.add_argument(
        "--api", required=True, metavar="NAME", help="entry of spec/apis.toml, such as b2c or b2c.events"
    )
    update_.add_argument("--dry-run", action="store_true", help="print the summary, write nothing")
    update_.add_argument(
        "--keep-stale",
        action="store_true",
        help="leave corrections that apply no more in their files, for you to correct",
    )
    update_.set_defaults(run=updating.update)

    fetch_ = commands.add_parser("fetch", help="download the official documents into .cache/corpus/")
    fetch_.set_defaults(run=documents.fetch)

    package_ = commands.add_parser("package", help="build and check wheel and sdist of generated/ in dist/")
    package_.set_defaults(run=releasing.package)

    publish_ = commands.add_parser("publish", help="upload what generated/ holds, when nothing is in the way")
    target = publish_.add_mutually_exclusive_group(required=True)
    target.add_argument("--repository", metavar="URL_OR_NAME", help="as twine takes it")
    target.add_argument("--dry-run", action="store_true", help="only say whether anything is in the way")
    publish_.add_argument("--tag", help="must be the one of this version, such as v1.2.0")
    publish_.set_defaults(run=releasing.publish)

    release_ = commands.add_parser(
        "release", help="heading, date, version, commit, tag, build, checks, upload and record in one"
    )
    release_.add_argument(
        "--repository", metavar="URL_OR_NAME", help="as twine takes it; without it nothing is uploaded"
    )
    only = release_.add_mutually_exclusive_group()
    only.add_argument("--dry-run", action="store_true", help="only show what would be done")
    only.add_argument("--propose", action="store_true", help="only write heading, date and version, for a proposal")
    release_.set_defaults(run=releasing.release)

    docs_ = commands.add_parser("docs", help="build the site of the documentation")
    docs_.add_argument("--out", type=Path, default=documentation.OUT, metavar="DIR", help="where to (site/)")
    docs_.set_defaults(run=documentation.docs)

    record_ = commands.add_parser(
        "record", help="after publishing: write what the version promised to spec/released.api"
    )
    record_.set_defaults(run=releasing.record)
    return parser


def console() -> int:
    """A process of its own, whichever way it was started."""
    # A run builds one great graph and ends; searching it for cycles takes a sixth of its time and frees nothing.
    gc.disable()
    try:
        return main()
    finally:
        # Python searches once more before it ends, disabled or not; what is frozen it leaves alone.
        gc.freeze()


if __name__ == "__main__":
    sys.exit(console())
