"""The world as a server, with the standard library alone: for other languages, and for the command line."""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from .framing import content
from .messages import Responder, WorldReply, WorldRequest, json_reply
from .refusals import Refused

_TICK = 1.0


@contextlib.contextmanager
def serve(answer: Responder, port: int, advance: Callable[[timedelta], None] | None) -> Iterator[str]:
    """Answer on 127.0.0.1 until the block ends; gives ``http://127.0.0.1:PORT``. ``advance`` is called as time goes on."""
    server = ThreadingHTTPServer(("127.0.0.1", port), _handler(answer))
    server.daemon_threads = True
    threads = [threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)]
    over = threading.Event()
    if advance:
        threads.append(threading.Thread(target=_tick, args=(advance, over), daemon=True))
    for thread in threads:
        thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        over.set()
        server.shutdown()
        server.server_close()


def _tick(advance: Callable[[timedelta], None], over: threading.Event) -> None:
    """The world's clock goes on as the machine's does."""
    last = time.monotonic()
    while not over.wait(_TICK):
        now = time.monotonic()
        advance(timedelta(seconds=now - last))
        last = now


def _handler(answer: Responder) -> type[BaseHTTPRequestHandler]:
    class WorldHandler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def _answer(self) -> None:
            reply = self._reply()
            if reply.trouble in ("refused", "reset", "lost"):
                self._reset()
            else:
                self._send(reply)

        def _reply(self) -> WorldReply:
            try:
                body = content(self.headers, self.rfile)
            except Refused as refused:
                told = {"code": refused.status * 100, "message": refused.message}
                return json_reply(refused.status, told, connection="close")
            headers = {name.lower(): value for name, value in self.headers.items()}
            url = f"http://{self.headers.get('host', '127.0.0.1')}{self.path}"
            return answer(WorldRequest(self.command, url, headers, body))

        def _send(self, reply: WorldReply) -> None:
            self.send_response(reply.status)
            for name, value in reply.headers.items():
                self.send_header(name, value)
            self.send_header("content-length", str(len(reply.content)))
            self.end_headers()
            if reply.trouble != "drip":
                self.wfile.write(reply.content)
                return
            for each in reply.content:
                self.wfile.write(bytes([each]))
                self.wfile.flush()
                time.sleep(1.0)

        def _reset(self) -> None:
            """Without a good-bye: the peer sees the connection break."""
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.close_connection = True
            self.connection.close()

        do_GET = do_POST = do_PUT = do_DELETE = do_PATCH = _answer  # noqa: N815 - names of the standard library

        def log_message(self, format: str, *args: object) -> None:
            """Nothing: an address may hold a token."""

    return WorldHandler
