"""Explaining is total: whatever was received, whatever is asked, there is an answer and no secret in it."""

from __future__ import annotations

import json
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from connected_car import b2b, b2c, platform
from connected_car._runtime.car.availability.case import Known
from connected_car._runtime.car.availability.explaining import explain
from connected_car._runtime.car.availability.table import Table
from connected_car._runtime.core.scopes.algebra import Grant
from hypothesis import given
from hypothesis import strategies as st

from tests.scopes.strategies import json_like

APIS = [pytest.param(b2c, id="b2c"), pytest.param(platform, id="platform"), pytest.param(b2b, id="b2b")]
json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(
        ["vehicle", "energies", "extension", "electric", "charging", "status", "privacy", "state", "type", "trigger"]
    ), inner, max_size=3),
    max_leaves=12,
)  # fmt: skip


def table(api: ModuleType) -> Table:
    from importlib import import_module

    found: Table = import_module(f"{api.__name__}.availability").TABLE
    return found


@pytest.mark.parametrize("api", APIS)
@given(data=st.data())
def test_every_question_about_any_reply_has_an_answer(api: ModuleType, data: st.DataObject) -> None:
    """Any JSON in place of the reply, any knowledge, any known path or none."""
    rows = table(api).rows
    row = data.draw(st.sampled_from(rows))
    root, _, rest = row.path.partition(".")
    path = data.draw(
        st.sampled_from([rest, rest.replace("[]", "[0]"), row.python.partition(".")[2]]) | st.text(max_size=8)
    )
    view = getattr(api.models, root).from_wire(data.draw(json_values))
    known = Known(
        operation=data.draw(st.none() | st.sampled_from(list(api.OPERATIONS.values()))),
        arguments=data.draw(st.none() | st.dictionaries(st.sampled_from(["type", "extension"]), json_like, max_size=2)),
        grant=data.draw(st.none() | st.builds(lambda text: Grant.parse(text, api.scopes.VOCABULARY), json_like)),
        capability=data.draw(st.none() | st.lists(st.sampled_from(["data:position", "data:telemetry", ""])).map(tuple)),
        motorization=data.draw(st.none() | st.sampled_from(["Electric", "BEV", "Steam", ""])),
        privacy=data.draw(st.none() | st.sampled_from(["None", "Geolocation", "Full", "?"])),
    )

    found = explain(view, path, table(api), known)

    assert found.verdict in ("certain", "likely", "unknown")
    assert (found.condition is None) == (found.verdict == "unknown")
    assert found.evidence
    assert str(found)


def test_real_replies_are_explained_at_every_path(payloads: Path) -> None:
    """A value that is there is called present, a missing one is explained, and nobody's data is in the text."""
    files = sorted((payloads / "real").glob("status-*.json"))
    assert files
    paths = [
        row.path.partition(".")[2].replace("[]", "[0]") for row in table(b2c).rows if row.path.startswith("Status.")
    ]
    seen: set[Any] = set()

    for file in files:
        status = b2c.models.Status.from_json(file.read_bytes())
        position = json.dumps(status.to_wire().get("lastPosition", {}).get("geometry", {}).get("coordinates", "?"))
        for path in paths:
            found = explain(status, path, table(b2c))
            seen.add(found.condition)
            assert position not in str(found), (file.name, path)
            if present(status.to_wire(), path):
                assert found.condition in ("present", "reference", "produced"), (file.name, path)
            else:
                assert found.condition != "present", (file.name, path)

    assert {"present", None, "context", "reference", "produced"} <= seen


def present(wire: Any, path: str) -> bool:
    for part in path.split("."):
        name = part.partition("[")[0]
        wire = wire.get(name) if isinstance(wire, dict) else None
        if "[0]" in part and isinstance(wire, list):
            wire = wire[0] if wire else None
    return wire is not None
