"""The world as an ASGI application, under any server or a test client."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from ..core.base.asgi import AsgiApplication, AsgiReceive, AsgiScope, AsgiSend
from .messages import Responder, WorldRequest


def application(answer: Responder, deliver: Callable[[], None]) -> AsgiApplication:
    """Answers HTTP; has nothing to do at start and end. A connection that fails ends without a reply: the server breaks off.

    ``deliver`` posts what an answer makes the world tell: in a thread, for whoever gets it may ask this loop meanwhile.
    """

    async def app(scope: AsgiScope, receive: AsgiReceive, send: AsgiSend) -> None:
        if scope["type"] == "lifespan":
            await _live(receive, send)
            return
        reply = answer(await _request(scope, receive))
        await asyncio.to_thread(deliver)
        if reply.trouble in ("refused", "reset", "lost"):
            return
        headers = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in reply.headers.items()]
        await send({"type": "http.response.start", "status": reply.status, "headers": headers})
        if reply.trouble == "drip":
            await _drip(reply.content, receive, send)
        else:
            await send({"type": "http.response.body", "body": reply.content})

    return app


async def _drip(content: bytes, receive: AsgiReceive, send: AsgiSend) -> None:
    """A byte a second, as long as somebody reads. By the machine's clock: whoever is served waits by theirs."""
    gone = asyncio.ensure_future(receive())
    try:
        for each in content:
            await send({"type": "http.response.body", "body": bytes([each]), "more_body": True})
            await asyncio.wait({gone}, timeout=1.0)
            if gone.done():
                return
        await send({"type": "http.response.body", "body": b""})
    finally:
        gone.cancel()


async def _request(scope: AsgiScope, receive: AsgiReceive) -> WorldRequest:
    content, more = b"", True
    while more:
        message = await receive()
        content += message.get("body", b"")
        more = message.get("more_body", False)
    headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in scope["headers"]}
    path = scope.get("raw_path", scope["path"].encode()).decode("latin-1").partition("?")[0]
    query = scope["query_string"].decode("latin-1")
    url = f"{scope.get('scheme', 'http')}://{headers.get('host', 'world.example')}{path}"
    return WorldRequest(scope["method"], f"{url}?{query}" if query else url, headers, content)


async def _live(receive: AsgiReceive, send: AsgiSend) -> None:
    while True:
        message = await receive()
        await send({"type": f"{message['type']}.complete"})
        if message["type"] == "lifespan.shutdown":
            return
