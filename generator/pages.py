"""What the documentation needs beside docs/: pages that say what the package itself says, so that nothing is said twice."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from .carries import to_markdown
from .diagnostics import Location, SpecError

_MODULE = """
::: {package}.{module}
    options:
      show_if_no_docstring: {everything}
"""


def pages(generated: Path, package: str = "connected_car") -> Mapping[str, str]:
    """Path below the documentation -> Markdown: use cases, matrix and reference of each API, changelog, report."""
    shared = [path.stem for path in sorted((generated / package).glob("[!_]*.py"))]
    apis = [path.parent.name for path in sorted((generated / package).glob("[!_]*/client.py"))]
    found = {
        "carried.md": to_markdown(),
        "use-cases.md": _use_cases((generated / "README.md").read_text("utf-8")),
        "changelog.md": (generated / "CHANGELOG.md").read_text("utf-8"),
        "report.md": (generated / "REPORT.md").read_text("utf-8"),
        "reference/shared.md": "# What the APIs share\n" + _modules(package, shared),
    }
    for api in apis:
        found[f"matrix/{api}.md"] = f"# Scopes of `{package}.{api}`\n\n{_matrix(generated, package, api)}"
        found[f"reference/{api}.md"] = f"# `{package}.{api}`\n" + _modules(package, _faces(generated / package, api))
        found[f"reference/{api}-models.md"] = f"# `{package}.{api}.models`\n" + _modules(
            package, [f"{api}.models"], everything=True
        )
    return found


def _use_cases(readme: str) -> str:
    """The use cases of the README, after the quick start that they go on from."""
    chapters = {each.partition("\n")[0]: each.partition("\n")[2] for each in re.split(r"^## ", readme, flags=re.M)}
    cases = re.sub(r"^### ", "## ", chapters["Use cases"], flags=re.M).replace("(#access)", "(access.md)")
    start = chapters["Quick start"].partition("```python\n")[2].partition("\n```\n")[0]
    return f"# Use cases\n\n```python\n{start}\n```\n{cases}"


def _faces(package: Path, api: str) -> Iterator[str]:
    yield f"{api}.client"
    yield from (f"{api}.resources.{path.stem}" for path in sorted((package / api / "resources").glob("[!_]*.py")))


def _modules(package: str, modules: Iterable[str], everything: bool = False) -> str:
    """``everything``: values of enums too, which have no docstring of their own."""
    shown = str(everything).lower()
    return "".join(_MODULE.format(package=package, module=module, everything=shown) for module in modules)


def _matrix(generated: Path, package: str, api: str) -> str:
    """One column for each scope, as a terminal shows it: a page is too narrow for the names in a table."""
    drawn = _asked(generated, package, api)
    operations = json.loads(_asked(generated, package, api, "--json"))["operations"]
    rows = [
        f"| `{each['id']}` | `{name}` | {', '.join(f'`{scope}`' for scope in scopes)} |"
        for each in operations
        for name, scopes in {**each["by_action"], **each["by_trigger"]}.items()
    ]
    table = ["", "## By action or trigger", "", "| operation | action or trigger | scope |", "|---|---|---|", *rows, ""]
    marks = "R: the server refuses the call without it; o: it opens a part of the reply; a, t: an action or a trigger needs it."
    return f"{marks}\n\n```text\n{drawn}```\n" + ("\n".join(table) if rows else "")


def _asked(generated: Path, package: str, api: str, *options: str) -> str:
    """What the package itself says; in a process of its own, because this one may hold another version."""
    done = subprocess.run(
        [sys.executable, "-m", package, "scopes", "matrix", api, *options],
        cwd=generated,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise SpecError(
            Location(str(generated)), f"{package}.{api} has no matrix: {done.stderr}", "run `make generate`"
        )
    return done.stdout
