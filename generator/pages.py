"""What the documentation needs beside docs/: pages that say what the package itself says, so that nothing is said twice."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from .diagnostics import Location, SpecError

_SHARED = ("auth", "errors", "events", "remotes", "monitors", "boolexp", "polling")
_MODULES = """
::: {package}.{module}
    options:
      heading_level: 2
"""


def pages(generated: Path, package: str = "connected_car") -> Mapping[str, str]:
    """Path below the documentation -> Markdown: use cases, matrix and reference of each API, changelog, report."""
    apis = [path.parent.name for path in sorted((generated / package).glob("[!_]*/client.py"))]
    found = {
        "use-cases.md": _use_cases((generated / "README.md").read_text("utf-8")),
        "changelog.md": (generated / "CHANGELOG.md").read_text("utf-8"),
        "report.md": (generated / "REPORT.md").read_text("utf-8"),
        "reference/shared.md": "# What the APIs share\n" + _modules(package, _SHARED),
    }
    for api in apis:
        found[f"matrix/{api}.md"] = f"# Scopes of `{package}.{api}`\n\n{_matrix(generated, package, api)}"
        found[f"reference/{api}.md"] = f"# `{package}.{api}`\n" + _modules(package, _faces(generated / package, api))
        found[f"reference/{api}-models.md"] = f"# `{package}.{api}.models`\n" + _modules(package, [f"{api}.models"])
    return found


def _use_cases(readme: str) -> str:
    """The use cases of the README, after the quick start that they go on from."""
    chapters = {each.partition("\n")[0]: each.partition("\n")[2] for each in re.split(r"^## ", readme, flags=re.M)}
    cases = re.sub(r"^### ", "## ", chapters["Use cases"], flags=re.M).replace("(#access)", "(access.md)")
    start = next(iter(re.findall(r"^```python\n.*?^```$", chapters["Quick start"], flags=re.M | re.S)))
    return f"# Use cases\n\n{start}\n{cases}"


def _faces(package: Path, api: str) -> Iterator[str]:
    yield f"{api}.client"
    yield from (f"{api}.resources.{path.stem}" for path in sorted((package / api / "resources").glob("[!_]*.py")))


def _modules(package: str, modules: Iterator[str] | tuple[str, ...] | list[str]) -> str:
    return "".join(_MODULES.format(package=package, module=module) for module in modules)


def _matrix(generated: Path, package: str, api: str) -> str:
    """As the package itself prints it; asked in a process of its own, because this one may hold another version."""
    done = subprocess.run(
        [sys.executable, "-m", package, "scopes", "matrix", api, "--markdown"],
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
