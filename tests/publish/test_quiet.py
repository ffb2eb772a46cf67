"""What twine prints reaches a terminal or a build log without what must not be shown."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from generator.diagnostics import SpecError
from generator.release import publish
from generator.release.distributions import Built

PRINTED = """
Uploading distributions to https://wer:wort-eins@index.example/upload/?key=wort-zwei
INFO     Request headers: {'Authorization': 'Basic wort-drei'}
Authorization: Bearer wort-vier
set-cookie: session=wort-fuenf; Path=/
INFO     username: wort-sechs, password = wort-sieben
X-Api-Key: wort-acht
WARNING  Error during upload of pypi-AgEIcHlwaS5vcmc-wort-neun
HTTPError: 403 Forbidden from https://index.example/legacy/
"""


def test_nothing_secret_is_repeated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Addresses, headers, cookies, tokens and the environment's credentials are masked; what helps is shown."""
    tool = tmp_path / "twine"
    tool.mkdir()
    (tool / "__main__.py").write_text(f"import sys\nprint({PRINTED!r})\nsys.exit(1)\n")
    (tool / "__init__.py").touch()
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setenv("TWINE_USERNAME", "wort-sechs")
    monkeypatch.setenv("TWINE_PASSWORD", "wort-sieben")
    built = Built(tmp_path / "a.whl", tmp_path / "a.tar.gz")

    with pytest.raises(SpecError) as error:
        publish(built, "https://wer:wort-eins@index.example/legacy/")

    told = str(error.value)
    assert "wort-" not in told
    assert "HTTPError: 403 Forbidden from https://index.example/legacy/" in told
    assert sys.executable not in told
