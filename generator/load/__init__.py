"""Read one OpenAPI document, and what belongs beside it, into a tree whose lines are known.

Bytes become text (``fetch``, ``text``), text becomes a tree (``tree``), and the tree must
be an OpenAPI or Swagger document (``recognise``). This folder is the only reader of YAML.
"""

from __future__ import annotations

import hashlib
from collections import Counter

from ..diagnostics import Location, Report
from ..layers import ApiConfig, Source
from .address import display_name
from .bundle import bundled
from .companions import parse_companion, read_companions
from .download import Fetched
from .fetch import read_document
from .recognise import choose_document, refuse_other_formats
from .text_rules import TextRepair, decode_text
from .tree import parse

__all__ = ["load", "parse_companion"]


def load(config: ApiConfig, report: Report) -> Source:
    """Read ``config.document`` (a path or an http(s) URL) and the companions in ``config.folder``.

    What had to be repaired to read it is reported with kind ``repair`` and counted in
    ``Source.applied``. Raises `SpecError` when the document cannot be read, is larger than
    `fetch.MAX_BYTES`, nests deeper than `tree.MAX_DEPTH`, or is no OpenAPI 3.0, 3.1, 3.2
    or Swagger 2.0 document.
    """
    origin = display_name(config.document)
    fetched = read_document(config.document)
    text, findings = decode_text(fetched.data, origin)
    documents = parse(text, origin)
    document, choice = choose_document(documents, origin)
    findings = [*_unstated(fetched), *findings, *choice, *document.findings]
    for finding in findings:
        report.add("repair", finding.rule, Location(origin, finding.line, finding.pointer), finding.what)
    return Source(
        config=config,
        origin=origin,
        sha256=hashlib.sha256(fetched.data).hexdigest(),
        tree=bundled(refuse_other_formats(document, origin, car=config.is_maintained), config.document),
        lines=document.lines,
        comments=document.comments,
        applied=dict(Counter(finding.rule for finding in findings)),
        **read_companions(config),
    )


def _unstated(fetched: Fetched) -> list[TextRepair]:
    if fetched.length_stated:
        return []
    return [
        TextRepair("length-not-stated", 1, "the server did not say how long the document is: check that it is whole")
    ]
