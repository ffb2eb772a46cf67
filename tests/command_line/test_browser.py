"""``connected-car login`` with a real browser in front of the world's consent page."""

from __future__ import annotations

import threading
import webbrowser
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from connected_car._runtime.car.command_line import main as entry
from connected_car.testing import World, electric_car

from tests.docs.browsing import chromium
from tests.ports import free_port


@pytest.fixture
def browser(tmp_path: Path) -> Iterator[Any]:
    with chromium(tmp_path / "profile") as made:
        yield made


@pytest.mark.slow
@pytest.mark.parametrize(("button", "code"), [("accept", 0), ("decline", 3)])
def test_a_driver_answers_in_the_browser(
    browser: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, button: str, code: int
) -> None:
    """The page names the scopes; accepting signs in, declining says so."""
    from selenium.webdriver.common.by import By

    world = World([electric_car(id="car-1")])
    seen: list[str] = []

    def answer(url: str) -> bool:
        def click() -> None:
            browser.get(url)
            seen.append(browser.find_element(By.TAG_NAME, "ul").text)
            browser.find_element(By.ID, button).click()

        threading.Thread(target=click, daemon=True).start()
        return True

    monkeypatch.setattr(webbrowser, "open", answer)
    with world.serve() as address:
        given = {**world.addresses(address), "client_id": "demo-client", "client_secret": "demo-secret"}
        given |= {"brand": "peugeot", "token_file": str(tmp_path / "token.json")}
        for name, value in given.items():
            monkeypatch.setenv(f"CONNECTED_CAR_{name.upper()}", value)
        with free_port() as port:
            redirect = f"http://127.0.0.1:{port}/signed-in"
            assert entry.main(["login", "--scopes", "data:telemetry,data:trip", "--redirect-uri", redirect]) == code
        assert seen == ["data:telemetry\ndata:trip"]
        assert (entry.main(["status"]) == 0) is (button == "accept")
