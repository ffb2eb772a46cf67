"""A real browser in front of the built site, and what it ran into."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import pytest

_OPTIONS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@contextmanager
def chromium(profile: Path) -> Iterator[Any]:
    """Skips the test where there is none."""
    selenium = pytest.importorskip("selenium.webdriver", reason="selenium is not installed")
    binary, driver = shutil.which("chromium"), shutil.which("chromedriver")
    if not binary or not driver:
        pytest.skip("chromium and chromedriver are not installed: apt-get install chromium chromium-driver")
    options = selenium.ChromeOptions()
    options.binary_location = binary
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    for each in (*_OPTIONS, f"--user-data-dir={profile}"):
        options.add_argument(each)
    made = selenium.Chrome(options, selenium.ChromeService(driver))
    made.get = partial(_arrive, made, made.get)
    try:
        yield made
    finally:
        made.quit()


def _arrive(browser: Any, go: Callable[[str], None], url: str) -> None:
    """Open a page and wait for it: the driver may come back while the page before still stands."""
    from selenium.webdriver.support.ui import WebDriverWait

    if "#" in url and browser.current_url.partition("#")[0] == url.partition("#")[0]:
        go(url)  # Within a page nothing is loaded.
        return
    browser.execute_script("window.isLeft = true")
    go(url)
    script = "return !window.isLeft && document.readyState === 'complete' && location.href !== 'about:blank'"
    WebDriverWait(browser, 30).until(lambda _: url == "about:blank" or browser.execute_script(script))


def width(browser: Any, pixels: int) -> None:
    """Lay pages out as a device of this width does; windows can't be that narrow."""
    metrics = {"width": pixels, "height": 900, "deviceScaleFactor": 1, "mobile": False}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)


def complaints(browser: Any) -> list[str]:
    """What the console said since the last look."""
    return [each["message"] for each in browser.get_log("browser") if each["level"] in ("SEVERE", "WARNING")]


def requested(browser: Any) -> list[str]:
    """Every address that was asked for since the last look."""
    events = [json.loads(each["message"])["message"] for each in browser.get_log("performance")]
    sent = [each["params"]["request"]["url"] for each in events if each["method"] == "Network.requestWillBeSent"]
    return [url for url in sent if not url.startswith(("data:", "blob:", "chrome:", "chrome-untrusted:"))]
