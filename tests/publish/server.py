"""A server of a few lines for an installed package: one vehicle, its status, one page that links to nothing.

It owes nothing to the package that is tried in an environment of its own, so not the world that the package brings.
"""

from __future__ import annotations

import contextlib
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

VEHICLE = {"id": "vehicle-1", "vin": "VR3TESTTEST000001", "motorization": "Electric"}
STATUS = {"energies": [{"type": "Electric", "level": 62, "autonomy": 201, "invented": {"by": "tests"}}]}
REPLIES = {
    "/user/vehicles": {"_embedded": {"vehicles": [VEHICLE]}, "_links": {"self": {"href": "/user/vehicles"}}},
    "/user/vehicles/vehicle-1/status": STATUS,
}


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        found = REPLIES.get(self.path.partition("?")[0])
        known = self.headers["Authorization"] == "Bearer a-token" and "client_id=an-app" in self.path
        content = json.dumps(found if known else {"code": 40100}).encode()
        self.send_response(401 if not known else 200 if found else 404)
        self.send_header("Content-Type", "application/hal+json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        """Nothing: a test reads what the client makes of it."""


@contextlib.contextmanager
def serving() -> Iterator[str]:
    """The base URL, as long as the block runs."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
