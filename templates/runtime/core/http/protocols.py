"""The HTTP client beneath, typed by its shape: httpx2 and httpx have it, and so has what wraps them."""

from __future__ import annotations

import ssl
from collections.abc import Mapping
from functools import cache
from typing import Any, Protocol

import httpx2

from ..base.address import is_address

Cert = str | tuple[str, str] | tuple[str, str, str]
"""Path of a PEM file with certificate and key, or certificate and key apart, or these and the key's password."""
Verify = bool | str | ssl.SSLContext
"""False trusts anybody; a path names a file of certificate authorities; a context decides itself."""


class Response(Protocol):
    """What is read of a response."""

    @property
    def status_code(self) -> int: ...  # noqa: D102

    @property
    def headers(self) -> Any: ...  # noqa: D102


class SyncHttp(Protocol):
    """`httpx2.Client`, `httpx.Client`, or what looks like them."""

    def build_request(  # noqa: D102
        self, method: str, url: str, *, headers: Any, timeout: Any, content: Any = None, files: Any = None
    ) -> Any: ...

    def send(self, request: Any, *, stream: bool, auth: Any, follow_redirects: bool) -> Any: ...  # noqa: D102

    def close(self) -> None: ...  # noqa: D102


class AsyncHttp(Protocol):
    """`httpx2.AsyncClient`, `httpx.AsyncClient`, or what looks like them."""

    def build_request(  # noqa: D102
        self, method: str, url: str, *, headers: Any, timeout: Any, content: Any = None, files: Any = None
    ) -> Any: ...

    async def send(self, request: Any, *, stream: bool, auth: Any, follow_redirects: bool) -> Any: ...  # noqa: D102

    async def aclose(self) -> None: ...  # noqa: D102


def connection_options(cert: Cert | None, verify: Verify, proxy: str | None) -> Mapping[str, Any]:
    """Keyword arguments for a client of httpx2.

    Reads the certificate: raises `OSError`, which names the file, or `ssl.SSLError`. Raises `ValueError` for a wrong proxy,
    and for a certificate beside a context.
    """
    if proxy is not None and not is_address(proxy, ("http", "https", "socks5", "socks5h")):
        raise ValueError("proxy must look like http://host:port")  # Not quoted: it may hold a password.
    return {"verify": _context(cert, verify), "proxy": proxy, "follow_redirects": False}


@cache
def default_context() -> ssl.SSLContext:
    """Who is trusted when nobody says otherwise; read from disk once."""
    return httpx2.create_ssl_context()


def _context(cert: Cert | None, verify: Verify) -> ssl.SSLContext | bool:
    if cert is None and not isinstance(verify, str):
        return verify
    if not isinstance(verify, bool | str):
        # It can't be copied, and others that hold it would show the same certificate.
        raise ValueError(
            "an ssl context given as verify decides itself which certificate is shown: instead of giving cert, call "
            "load_cert_chain of a context of this client's own"
        )
    if isinstance(verify, str):
        _require_readable(verify)
        context = ssl.create_default_context(cafile=verify)
    else:
        context = httpx2.create_ssl_context(verify)
    if cert is not None:
        _load(context, *((cert,) if isinstance(cert, str) else cert))
    return context


def _load(context: ssl.SSLContext, path: str, key: str | None = None, password: str | None = None) -> None:
    def none_given() -> str:
        raise ssl.SSLError(f"the key in {key or path} is encrypted: give cert as (certificate, key, password)")

    _require_readable(path, key or path)
    # Without a password OpenSSL would ask for one at the terminal, and wait.
    context.load_cert_chain(path, key, none_given if password is None else password)


def _require_readable(*paths: str) -> None:
    """Raises `OSError` with the name of the file, which ssl leaves out."""
    for path in paths:
        with open(path, "rb"):
            pass
