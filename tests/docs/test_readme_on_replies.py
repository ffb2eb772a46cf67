"""What the programs of the README print of recorded replies of real cars is what those replies say."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx2
import pytest
from connected_car._runtime.core.base.clock import Clock
from connected_car.auth import FileTokenStore, Token

from tests.corpus import documents
from tests.docs.blocks import Block, run
from tests.docs.test_readme import QUICK_START, ROOT, USE_CASES

CHARGE, _, TRIP, FRESH, *_ = USE_CASES
LATER = timedelta(minutes=7)


def statuses() -> list[str]:
    """Names of the recorded statuses; one that says why there are none."""
    folder = documents.named()
    found = sorted(each.name for each in (folder / "payloads" / "real").glob("status-*.json")) if folder else []
    return found or ["none"]


def stores(status: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    """The entries of a kind of energy, under the new name first."""
    every = [*status.get("energies", ()), *status.get("energy", ())]
    return [each for each in every if each.get("type") == kind]


def newest(entries: list[dict[str, Any]]) -> datetime | None:
    """The latest stamp that any of them carries."""
    stamps = [each[name] for each in entries for name in ("createdAt", "updatedAt") if each.get(name)]
    return max(map(datetime.fromisoformat, stamps), default=None)


@pytest.fixture
def printed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[..., str]:
    """What a program prints when its car says this, some time later."""

    def ran(block: Block, now: datetime, **replies: Any) -> str:
        vehicle = {"id": "car", "motorization": "Electric"}
        pages = {"vehicles": {"total": 1, "_embedded": {"vehicles": [vehicle]}}, "status": {}, **replies}

        def answer(_: Any, request: httpx2.Request) -> httpx2.Response:
            return httpx2.Response(200, json=pages[request.url.path.rpartition("/")[2]])

        monkeypatch.setattr(httpx2.HTTPTransport, "handle_request", answer)
        monkeypatch.setattr(Clock, "time", lambda _: now.timestamp())
        monkeypatch.chdir(tmp_path)
        FileTokenStore("token.json").save(Token("invented", scopes="data:telemetry,data:trip", expires_at=9e9))
        namespace: dict[str, Any] = {}
        run(QUICK_START, ROOT, namespace)
        return run(block, ROOT, namespace)

    return ran


@pytest.mark.parametrize("name", statuses())
def test_charge_and_range_are_those_of_the_electric_store(
    name: str, payloads: Path, printed: Callable[..., str]
) -> None:
    """In per cent and kilometres, wherever the car puts them; nothing where it says no level."""
    status = json.loads((payloads / "real" / name).read_text("utf-8"))
    said = [each for each in stores(status, "Electric") if each.get("level") is not None]
    wanted = [f"{each['level']:.0f} %, {each['autonomy']} km" for each in said]

    found = printed(CHARGE, datetime.now(UTC), status=status)

    assert found == (f"Electric: {wanted[0]}\n" if wanted else "")


@pytest.mark.parametrize("name", statuses())
def test_an_age_counts_from_the_newest_stamp_of_the_same_thing(
    name: str, payloads: Path, printed: Callable[..., str]
) -> None:
    """Minutes while they are few, else stale. Where the value itself is missing it is the reply that has an age."""
    status = json.loads((payloads / "real" / name).read_text("utf-8"))
    first = next(iter(status.get("energies", ())), {})
    stamp = newest(stores(status, first["type"]) if first else [status])

    for since, wanted in ((LATER, "7 minutes old\n"), (LATER + timedelta(hours=1), "stale\n")):
        now = datetime.now(UTC)
        sent = moved(status, now - since - stamp) if stamp else status
        assert printed(FRESH, now, status=sent) == (wanted if stamp else "nothing says how old it is\n")


def moved(reply: Any, by: timedelta) -> Any:
    """The same reply, sent that much later."""
    stamp = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)")
    later = stamp.sub(lambda found: (datetime.fromisoformat(found[0]) + by).isoformat(), json.dumps(reply))
    return json.loads(later)


def test_a_trip_is_told_in_kilometres_and_seconds(payloads: Path, printed: Callable[..., str]) -> None:
    """As the one that was recorded: about 18 km in three quarters of an hour."""
    page = json.loads((payloads / "real" / "trips-01.json").read_text("utf-8"))
    [trip] = page["_embedded"]["trips"]

    assert printed(TRIP, datetime.now(UTC), trips=page) == f"Electric: {trip['distance']} km in {trip['duration']} s\n"
    assert 15 < trip["distance"] < 20
    assert 2_400 < trip["duration"] < 2_800


@pytest.mark.parametrize("name", statuses())
def test_the_quick_start_prints_no_level_that_nobody_sent(
    name: str, payloads: Path, printed: Callable[..., str]
) -> None:
    """One line for each store with a level, in per cent."""
    status = json.loads((payloads / "real" / name).read_text("utf-8"))
    levels = [
        (each["type"], float(each["level"])) for each in status.get("energies", ()) if each.get("level") is not None
    ]

    found = printed(QUICK_START, datetime.now(UTC), status=status)

    assert found.splitlines() == [f"Electric {kind} {level} %" for kind, level in levels]
