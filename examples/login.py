"""Sign in on the command line and keep the token in a file.

    python examples/login.py peugeot ~/.connected-car.json https://my.example/back
    python examples/login.py peugeot ~/.connected-car.json https://my.example/back remote:preconditioning:write

CONNECTED_CAR_CLIENT_ID and CONNECTED_CAR_CLIENT_SECRET hold the client's registration. The browser
opens; after the consent screen paste the address it ends at. When the redirect address is on this
machine (http://127.0.0.1:8400/back) it is received without pasting. Scopes for more than status and
position follow the redirect address.
"""

from __future__ import annotations

import os
import sys
import threading
import webbrowser
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from queue import SimpleQueue
from urllib.parse import parse_qs, urlsplit

from connected_car import auth as ways
from connected_car import b2c

ARGUMENTS = ("BRAND", "TOKEN_FILE", "REDIRECT_URI")
SETTINGS = ("CONNECTED_CAR_CLIENT_ID", "CONNECTED_CAR_CLIENT_SECRET")
SCOPES = ("data:telemetry", "data:position")


def received(redirect_uri: str) -> str:
    """The address that the browser was sent to: received here, or pasted."""
    place = urlsplit(redirect_uri)
    if place.hostname not in ("127.0.0.1", "localhost") or not place.port:
        return input("Address that the browser ended at: ")
    found: SimpleQueue[str] = SimpleQueue()

    class Answer(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            # Browsers ask for icons too, and look at an address before they go there.
            asked = urlsplit(self.path)
            is_redirect = asked.path == (place.path or "/") and {"code", "error"} & set(parse_qs(asked.query))
            self.send_response(200 if is_redirect else 404)
            self.end_headers()
            if is_redirect:
                self.wfile.write(b"You can close this window.")
                found.put(self.path)

        def log_message(self, *_: object) -> None:
            """The address holds the code, so it isn't printed."""

    # A thread for each connection: browsers also open some that they don't use.
    with ThreadingHTTPServer((place.hostname, place.port), Answer) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        address = found.get()
        server.shutdown()
    return address


def main(brand: str, path: str, redirect_uri: str, *scopes: str) -> None:
    """Signs in for status and position of the user's vehicles, and for ``scopes``."""
    auth = b2c.OAuth2(
        brand=brand,
        client_id=os.environ["CONNECTED_CAR_CLIENT_ID"],
        client_secret=os.environ["CONNECTED_CAR_CLIENT_SECRET"],
        store=ways.FileTokenStore(path),
    )
    url = auth.authorization_url(scopes=[*SCOPES, *scopes], redirect_uri=redirect_uri)
    print(f"Opening {url}")
    webbrowser.open(url)
    auth.finish(received(redirect_uri))
    granted = ", ".join(auth.scopes or ()) or "the server did not say"
    print(f"Signed in; granted: {granted}. Token kept in {path}")


if __name__ == "__main__":
    missing = [*ARGUMENTS[len(sys.argv) - 1 :], *(name for name in SETTINGS if not os.environ.get(name))]
    if missing:
        print(f"missing: {', '.join(missing)} (the first lines of this file say what goes there)", file=sys.stderr)
        sys.exit(2)
    main(*sys.argv[1:])
