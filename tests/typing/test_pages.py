"""What a reader copies out of the documentation doesn't light up in an editor."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.docs.blocks import blocks
from tests.typing.checkers import ROOT, basedpyright

PAGES = [ROOT / "README.md", ROOT / "generated" / "README.md", *sorted((ROOT / "docs").glob("*.md"))]


@pytest.mark.slow
def test_programs_pass_a_type_checker(tmp_path: Path) -> None:
    """The programs of each page, one after the other, have no error in basedpyright's standard mode."""
    programs = []
    for page in PAGES:
        code = "\n".join(block.code for block in blocks(page, ROOT) if block.language == "python")
        programs.append(tmp_path / f"{page.parent.name}_{page.stem.replace('-', '_').lower()}.py")
        programs[-1].write_text(code)

    assert basedpyright(tmp_path, *programs) == {}
