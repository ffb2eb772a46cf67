"""A new make, a new drive type and a new code for "no data" are a change of spec/ and of nothing else."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from generator import store
from generator.apis import read_distribution, read_systems
from generator.diagnostics import SpecError
from generator.pipeline import assemble, build_all
from tests.cli.running import python

MAKE = """
[b2c.brands.lancia]
realm = "clientsB2CLancia"
authorize_host = "idpcvs.lancia.example"
"""
CODE = """
  - code: 40477
    status: 404
    means: Nothing was recorded.
    evidence: [users]
    empty: true
    helps: nothing
    remedy: 'nothing to do: nothing was recorded'
"""
USE = """
import httpx2
from urllib.parse import parse_qsl, urlsplit
from connected_car import b2c, errors
from connected_car.auth import Bearer

auth = b2c.OAuth2(brand="lancia", client_id="c", client_secret="s")
address = urlsplit(auth.authorization_url(scopes=["data:telemetry", "data:trip"], redirect_uri="https://x.example/"))
print(address.netloc, address.path, dict(parse_qsl(address.query))["scope"])

sent = []
def answer(request):
    sent.append(request)
    return httpx2.Response(404, json={"code": 40477, "message": "x"})
http = httpx2.Client(transport=httpx2.MockTransport(answer))
client = b2c.Client(Bearer("t"), brand="lancia", client_id="c", http_client=http)
print(list(client.trips.list("v")))
print(dict(sent[0].url.params)["caller"], sent[0].headers["x-maker"])
try:
    client.vehicles.status("v")
except errors.NoData as error:
    print(error.meaning.means)

status = b2c.models.Status.from_wire({"energies": [{"type": "Electric"}, {"type": "Fuel"}]})
for drive in ("Range extender", "REEV", "Electric"):
    for path in ("energies[0].extension.electric", "energies[1].extension.fuel"):
        print(drive, path, client.explain(status, path, motorization=drive).condition)
"""


def changed(path: Path, *edits: tuple[str, str]) -> None:
    text = path.read_text("utf-8")
    for old, new in edits:
        assert old in text, f"{path.name} has no {old!r} any more"
        text = text.replace(old, new)
    path.write_text(text, "utf-8")


@pytest.fixture
def spec(tmp_path: Path, root: Path) -> Path:
    """A copy of spec/ with the end-user API alone."""
    folder = tmp_path / "spec"
    shutil.copytree(root / "spec", folder)
    apis = (folder / "apis.toml").read_text("utf-8")
    (folder / "apis.toml").write_text(re.split(r"\n\[platform\]\n", apis)[0], "utf-8")
    return folder


def test_a_make_a_drive_and_a_code_are_data(spec: Path, tmp_path: Path) -> None:
    """Also how calls name their client and their realm: the package does what a copy of spec/ says."""
    changed(
        spec / "apis.toml",
        ('client_id_query = "client_id"', 'client_id_query = "caller"'),
        ('realm_header = "x-introspect-realm"', 'realm_header = "x-maker"'),
    )
    (spec / "apis.toml").write_text((spec / "apis.toml").read_text("utf-8") + MAKE, "utf-8")
    changed(spec / "b2c" / "codes.yaml", ("codes:\n", f"codes:{CODE}"))
    changed(
        spec / "b2c" / "availability.yaml",
        ("Hydrogen: FCEV}", "Hydrogen: FCEV, Range extender: REEV}"),
        ("extension.electric: {drives: [BEV, PHEV, FCEV]", "extension.electric: {drives: [BEV, PHEV, FCEV, REEV]"),
    )
    systems = read_systems(spec)
    configs = [config for system in systems for config in system.configs]
    store.replace(tmp_path / "out", assemble(read_distribution(spec), systems, build_all(configs)).files)

    ran = python(USE, tmp_path / "out")

    assert ran.err == ""
    assert ran.out.splitlines() == [
        "idpcvs.lancia.example /am/oauth2/authorize data:telemetry,data:trip",
        "[]",
        "c clientsB2CLancia",
        "Nothing was recorded.",
        "Range extender energies[0].extension.electric None",
        "Range extender energies[1].extension.fuel produced",
        "REEV energies[0].extension.electric None",
        "REEV energies[1].extension.fuel produced",
        "Electric energies[0].extension.electric None",
        "Electric energies[1].extension.fuel produced",
    ]


def test_a_make_without_its_addresses_is_refused(spec: Path) -> None:
    """The make and what it lacks are named."""
    changed(spec / "apis.toml", ('token_path = "/am/oauth2/access_token"\n', ""))

    with pytest.raises(SpecError) as caught:
        read_systems(spec)

    assert "token_path" in caught.value.problem
    assert "citroen" in caught.value.problem


def test_a_drive_that_nobody_named_is_refused(spec: Path) -> None:
    """A row can't speak of a drive type that no vehicle can have."""
    changed(
        spec / "b2c" / "availability.yaml",
        ("extension.electric: {drives: [BEV, PHEV, FCEV]", "extension.electric: {drives: [BEV, PHEV, FCEV, REEV]"),
    )
    configs = [config for system in read_systems(spec) for config in system.configs if config.kind == "client"]

    with pytest.raises(SpecError, match="REEV"):
        build_all(configs)
