"""After one `b2c.preload()` outside of the loop, nothing blocks an event loop; a client may be used in several loops."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from connected_car import b2c
from connected_car.auth import Bearer
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from tests.sdk.loopback import served

ROOT = Path(__file__).resolve().parents[2]

DETECTED = """
import asyncio, json, ssl, sys, threading, time

seen, watched = [], [None]


def blocks(name):
    if threading.current_thread() is watched[0]:
        seen.append(name)


def audit(event, arguments):
    if event in ("import", "open", "os.listdir", "os.scandir", "time.sleep", "subprocess.Popen", "socket.getaddrinfo"):
        blocks(f"{event} {arguments[0] if arguments else ''}")


sys.addaudithook(audit)
for owner, name in (
    (ssl.SSLContext, "load_verify_locations"),
    (ssl.SSLContext, "load_cert_chain"),
    (ssl.SSLContext, "load_default_certs"),
    (ssl.SSLContext, "set_default_verify_paths"),
):
    def wrapped(self, *arguments, _original=getattr(owner, name), _name=name, **named):
        blocks(_name)
        return _original(self, *arguments, **named)

    setattr(owner, name, wrapped)
"""

PROGRAM = """
from connected_car import b2c
from connected_car.auth import FileTokenStore, Token

url, folder, preload = sys.argv[1:]
FileTokenStore(folder + "/token.json").save(Token("a", "r", time.time() + 3600, 3600, "data:trip,data:telemetry,data:position"))
if preload == "yes":
    b2c.preload()


async def main():
    watched[0] = threading.current_thread()
    auth = b2c.OAuth2(brand="peugeot", client_id="c", client_secret="s", store=FileTokenStore(folder + "/token.json"))
    client = b2c.AsyncClient(auth=auth, base_url=url)
    vehicles = [vehicle async for vehicle in client.vehicles.list()]
    status = await client.vehicles.status(vehicles[0])
    assert status.energies and status.energies[0].type == "Electric" and status.issues() is not None
    assert await client.trips.list(vehicles[0]).last() is None
    try:
        await client.vehicles.last_position(vehicles[0])
    except Exception as error:
        str(error)
    await client.aclose()
    watched[0] = None


asyncio.run(main())
print(json.dumps(seen))
"""


async def reply(request: Request) -> JSONResponse:
    """A vehicle, its status, no trips, and an error for everything else."""
    path = request.url.path
    if path.endswith("/vehicles"):
        links = {"self": {"href": "/"}, "first": {"href": "/"}}
        return JSONResponse({"_links": links, "_embedded": {"vehicles": [{"id": "v", "motorization": "Electric"}]}})
    if path.endswith("/status"):
        return JSONResponse({"energies": [{"type": "Electric", "level": 62}], "createdAt": "2026-01-31T08:00:00Z"})
    return JSONResponse({"code": 40400, "message": "nothing"}, 404)


APP = Starlette(routes=[Route("/{rest:path}", reply, methods=["GET", "POST"])])


def detected(url: str, folder: Path, *, preload: bool, trusted: str = "") -> list[str]:
    """What a program did in the thread of its loop that a loop must not wait for; ``trusted``: a file of authorities."""
    command = [sys.executable, "-c", DETECTED + PROGRAM, url, str(folder), "yes" if preload else "no"]
    environment = {**os.environ, "SSL_CERT_FILE": trusted} if trusted else None
    done = subprocess.run(command, cwd=ROOT / "generated", capture_output=True, text=True, check=False, env=environment)
    assert done.returncode == 0, done.stderr
    found: list[str] = json.loads(done.stdout)
    return found


def test_nothing_blocks_the_loop_after_one_preload(tmp_path: Path) -> None:
    """Neither constructing a client, nor its first calls, nor reading, nor an error: no import, file, certificate, sleep."""
    with served(APP) as url:
        assert detected(url, tmp_path, preload=True) == []


def test_nothing_blocks_the_loop_over_tls(tmp_path: Path) -> None:
    """Handshakes included: who is trusted was read before."""
    pytest.importorskip("cryptography", reason="certificates are made with cryptography")
    from tests.sdk.certificates import Authority

    authority = Authority(tmp_path)
    certificate, key = authority.issue("server")

    with served(APP, ssl_certfile=certificate, ssl_keyfile=key) as url:
        assert url.startswith("https:")
        assert detected(url, tmp_path, preload=True, trusted=authority.path) == []


def test_the_detector_detects(tmp_path: Path) -> None:
    """Without the preload there is something to find, so that the test above can fail."""
    with served(APP) as url:
        found = detected(url, tmp_path, preload=False)

    assert any(name.startswith("import ") for name in found)
    assert any(name.startswith("open ") for name in found)
    assert "load_verify_locations" in found


def test_preload_is_at_hand_without_loading_anything() -> None:
    """A host application hands it to a thread from inside of its loop; looking it up loads nothing."""
    program = "import sys; from connected_car import b2c; b2c.preload; print('httpx2' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT / "generated", capture_output=True, text=True, check=True
    )

    assert done.stdout.strip() == "False"


@pytest.mark.parametrize("closed", [True, False], ids=["closed", "forgotten"])
def test_a_client_in_a_second_loop(closed: bool) -> None:
    """Each loop gets a pool of its own, whether or not the client was closed in the first one."""
    with served(APP) as url:
        client = b2c.AsyncClient(auth=Bearer("t"), client_id="c", brand="peugeot", base_url=url)

        async def ask() -> Any:
            status = await client.vehicles.status("v")
            if closed:
                await client.aclose()
            return status.energies and status.energies[0].level

        assert [asyncio.run(ask()) for _ in range(3)] == [62, 62, 62]


def test_two_loops_at_once() -> None:
    """A client that two threads use, each in its loop, serves both."""
    with served(APP) as url:
        client = b2c.AsyncClient(auth=Bearer("t"), client_id="c", brand="peugeot", base_url=url)

        async def ask() -> list[Any]:
            return [(await client.vehicles.status("v")).created_at for _ in range(3)]

        async def both() -> list[Any]:
            return [*await asyncio.gather(ask(), asyncio.to_thread(asyncio.run, ask()))]

        first, second = asyncio.run(both())
        assert first == second
        asyncio.run(client.aclose())
