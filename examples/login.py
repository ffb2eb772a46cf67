"""Sign in on the command line and keep the token in a file.

    python examples/login.py peugeot ~/.connected-car.json https://my.example/back

CONNECTED_CAR_CLIENT_ID and CONNECTED_CAR_CLIENT_SECRET hold the client's registration. The browser
opens; after the consent screen paste the address it ends at. When the redirect address is on this
machine (http://127.0.0.1:8400/back) it is received without pasting.
"""

from __future__ import annotations

import os
import sys
import webbrowser
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import urlsplit

from connected_car import auth as ways
from connected_car import b2c


def received(redirect_uri: str) -> str:
    """The address that the browser was sent to: received here, or pasted."""
    place = urlsplit(redirect_uri)
    if place.hostname not in ("127.0.0.1", "localhost") or not place.port:
        return input("Address that the browser ended at: ")
    found: list[str] = []

    class Answer(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            # Browsers ask for icons too.
            if urlsplit(self.path).path == place.path:
                found.append(self.path)
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b"You can close this window.")

        def log_message(self, *_: object) -> None:
            """The address holds the code, so it isn't printed."""

    with HTTPServer((place.hostname, place.port), Answer) as server:
        while not found:
            server.handle_request()
    return found[0]


def main(brand: str, path: str, redirect_uri: str) -> None:
    """Signs in for status and position of the user's vehicles."""
    auth = b2c.OAuth2(
        brand=brand,
        client_id=os.environ["CONNECTED_CAR_CLIENT_ID"],
        client_secret=os.environ["CONNECTED_CAR_CLIENT_SECRET"],
        store=ways.FileTokenStore(path),
    )
    url = auth.authorization_url(scopes=["data:telemetry", "data:position"], redirect_uri=redirect_uri)
    print(f"Opening {url}")
    webbrowser.open(url)
    auth.finish(received(redirect_uri))
    granted = ", ".join(auth.scopes or ()) or "the server did not say"
    print(f"Signed in; granted: {granted}. Token kept in {path}")


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
