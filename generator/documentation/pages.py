"""What the documentation needs beside docs/: pages that say what the package itself says, so that nothing is said twice."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from ..carries import to_markdown
from .asking import Facts, asked
from .reference import Reference, plain


def pages(
    generated: Path, documentation: Path, facts: Facts, package: str = "connected_car"
) -> tuple[Mapping[str, str], Reference]:
    """Path below the documentation -> Markdown of every page, and the reference that some of them are."""
    reference = Reference(facts, documentation / "templates", package)
    own = {path.name: path.read_text("utf-8") for path in sorted(documentation.glob("*.md"))}
    found = {
        **own,
        **dict(_repeated(generated, package)),
        **{f"reference/{path}": text for path, text in reference.pages()},
    }
    return {path: described(text) for path, text in found.items()}, reference


def _repeated(generated: Path, package: str) -> Iterator[tuple[str, str]]:
    """Pages that say what the package says elsewhere too."""
    yield "carried.md", to_markdown()
    yield "use-cases.md", _use_cases((generated / "README.md").read_text("utf-8"))
    yield "changelog.md", (generated / "CHANGELOG.md").read_text("utf-8")
    yield "report.md", (generated / "REPORT.md").read_text("utf-8")
    for path in sorted((generated / package).glob("[!_]*/client.py")):
        api = path.parent.name
        yield f"matrix/{api}.md", f"# Scopes of `{package}.{api}`\n\n{_matrix(generated, package, api)}"


def described(text: str) -> str:
    """A page with title and description at its head: its heading and its first sentences, unless it says them itself."""
    if text.startswith("---\n"):
        return text
    title = plain(re.findall(r"^# (.+)$", text, re.MULTILINE)[0])
    prose = re.sub(r"^```.*?^```$", "", text, flags=re.DOTALL | re.MULTILINE)
    first = next((each for each in prose.split("\n\n") if re.match(r"\s*[A-Z`\[]", each)), title)
    words = plain(re.sub(r"\[([^][]*)\]\([^()]*\)", r"\1", " ".join(first.split())))
    short = words if len(words) <= _DESCRIBED else words[:_DESCRIBED].rpartition(" ")[0] + " …"
    return f"---\ntitle: {json.dumps(title, ensure_ascii=False)}\ndescription: {json.dumps(short, ensure_ascii=False)}\n---\n\n{text}"


_DESCRIBED = 155
"""Characters of a description; search engines cut longer ones."""


def _use_cases(readme: str) -> str:
    """The use cases of the README, after the quick start that they go on from."""
    chapters = {each.partition("\n")[0]: each.partition("\n")[2] for each in re.split(r"^## ", readme, flags=re.M)}
    cases = re.sub(r"^### ", "## ", chapters["Use cases"], flags=re.M).replace("(#access)", "(access.md)")
    start = chapters["Quick start"].partition("```python\n")[2].partition("\n```\n")[0]
    return f"# Use cases\n\n```python\n{start}\n```\n{cases}"


def _matrix(generated: Path, package: str, api: str) -> str:
    """One column for each scope, as a terminal shows it: a page is too narrow for the names in a table."""
    drawn = asked(generated, package, "scopes", "matrix", api)
    operations = json.loads(asked(generated, package, "scopes", "matrix", api, "--json"))["operations"]
    rows = [
        f"| `{each['id']}` | `{name}` | {', '.join(f'`{scope}`' for scope in scopes)} |"
        for each in operations
        for name, scopes in {**each["by_action"], **each["by_trigger"]}.items()
    ]
    table = ["", "## By action or trigger", "", "| operation | action or trigger | scope |", "|---|---|---|", *rows, ""]
    marks = "R: the server refuses the call without it; o: it opens a part of the reply; a, t: an action or a trigger needs it."
    return f"{marks}\n\n```text\n{drawn}```\n" + ("\n".join(table) if rows else "")
