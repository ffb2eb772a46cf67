"""A document over http(s): complete, in time, from the host that was named, or refused with the reason."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from ..diagnostics import Location, SpecError
from .address import display_name

if TYPE_CHECKING:
    import httpx2

MAX_REDIRECTS = 5

# Asked for as it is: what a compressed reply becomes has no length that could be checked.
_HEADERS = {"Accept": "application/yaml, application/json, */*", "Accept-Encoding": "identity"}
_BY_HAND = "download the document and name the file"


@dataclass(frozen=True, slots=True)
class Fetched:
    """The bytes, and whether the server said how many there are."""

    data: bytes
    length_stated: bool


def download(address: str, most: int, seconds: float) -> Fetched:
    """Up to ``most`` bytes, with ``seconds`` for everything from the name of the host to the last byte.

    A redirect is followed on the same host, never from https to http; another host is named in the
    refusal, so that whoever asked decides. User name and password in the address are sent to that host
    alone. Raises `SpecError` for every fault; no message shows what `display_name` hides.
    """
    origin = display_name(address)
    if urlsplit(origin).scheme not in ("http", "https"):
        raise _refused(origin, "only http and https addresses are read", _BY_HAND)
    import asyncio

    import httpx2

    try:
        return asyncio.run(_within(address, most, seconds))
    except TimeoutError:
        raise _refused(origin, "the transfer takes too long", _BY_HAND) from None
    except httpx2.RemoteProtocolError as error:
        # Only h11's own sentence about missing bytes is repeated: others may quote what the server sent.
        words = str(error) if "incomplete" in str(error) or "complete message body" in str(error) else "no valid HTTP"
        raise _refused(origin, f"the reply breaks off: {words}", f"try again, or {_BY_HAND}") from None
    except (httpx2.InvalidURL, httpx2.UnsupportedProtocol, UnicodeError):
        raise _refused(origin, "this is no valid address", "check it, in a browser perhaps") from None
    except (httpx2.HTTPError, OSError, ValueError) as error:
        reason = str(error) or type(error).__name__
        raise _refused(origin, f"cannot be fetched: {reason}", "check the address and the network") from None


async def _within(address: str, most: int, seconds: float) -> Fetched:
    import asyncio

    import httpx2

    async with asyncio.timeout(seconds), httpx2.AsyncClient(headers=_HEADERS, timeout=None) as client:
        url = httpx2.URL(address)
        for _ in range(MAX_REDIRECTS + 1):
            if not 0 < (url.port or 1) < 65536:
                raise httpx2.InvalidURL("no port")
            async with client.stream("GET", url, follow_redirects=False) as reply:
                if not reply.has_redirect_location:
                    return await _body(reply, display_name(str(url)), most)
                url = _next(url, reply)
    raise _refused(display_name(address), f"more than {MAX_REDIRECTS} redirects", "check the address in a browser")


async def _body(reply: httpx2.Response, origin: str, most: int) -> Fetched:
    if reply.status_code != 200:
        raise _refused(origin, f"the server answered {reply.status_code}", "check the address in a browser")
    if reply.headers.get("Content-Encoding", "identity") != "identity":
        raise _refused(origin, "the server compresses without being asked to", _BY_HAND)
    pieces = bytearray()
    async for piece in reply.aiter_raw():
        pieces += piece
        if len(pieces) > most:
            remedy = "check that this is the OpenAPI document and not an archive"
            raise _refused(origin, f"larger than {most // 1_000_000} MB", remedy)
    chunked = "Transfer-Encoding" in reply.headers or reply.http_version == "HTTP/2"
    return Fetched(bytes(pieces), length_stated=chunked or "Content-Length" in reply.headers)


def _next(url: httpx2.URL, reply: httpx2.Response) -> httpx2.URL:
    """Where a redirect leads. Raises `SpecError` for another host or a way back to plain http."""
    origin, target = display_name(str(url)), url.join(reply.headers["Location"])
    place = display_name(str(target))
    if target.scheme not in ("http", "https") or (url.scheme, target.scheme) == ("https", "http"):
        raise _refused(origin, f"redirects to {place}, which is not encrypted or no web address", _BY_HAND)
    upgraded = (url.scheme, target.scheme) == ("http", "https") and (url.port, target.port) == (None, None)
    if (
        target.host != url.host
        or (target.port != url.port and not upgraded)
        or (target.scheme != url.scheme and not upgraded)
    ):
        raise _refused(origin, f"redirects to another host: {place}", "name that address, if you trust it")
    return target.copy_with(userinfo=url.userinfo)


def _refused(origin: str, problem: str, remedy: str) -> SpecError:
    return SpecError(Location(origin), problem, remedy)
