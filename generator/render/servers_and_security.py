"""Addresses and security schemes of a document, as ``api.py`` prints them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import urljoin

from ..layers import SecurityScheme
from .text import quoted


def absolute(address: str, document: str) -> str:
    """A server's address, relative ones against that of the document; nothing where nobody knows the host."""
    if re.match(r"https?://", address):
        return address
    joined = urljoin(document, address) if re.match(r"https?://", document) and address else ""
    return joined.rstrip("/")


def has_sign_in(schemes: Iterable[SecurityScheme]) -> bool:
    """Whether users sign in at all."""
    return any(each.kind in ("oauth2", "openIdConnect") for each in schemes)


def scheme_arguments(scheme: SecurityScheme) -> str:
    """What ``Scheme(...)`` gets; the addresses are those of signing users in, where the scheme has that."""
    signing = next((each for each in scheme.flows if each.kind == "authorizationCode"), None)
    signing = signing or next((each for each in scheme.flows if each.authorization_url), None)
    flow = signing if signing and signing.token_url else next((each for each in scheme.flows if each.token_url), None)
    program = next((each for each in scheme.flows if each.kind == "clientCredentials"), None)
    words = {
        "location": scheme.location,
        "key": scheme.key,
        "scheme": scheme.scheme,
        "authorize_url": signing.authorization_url if signing else "",
        "token_url": flow.token_url if flow else "",
        "client_token_url": program.token_url if program else "",
        "discovery_url": scheme.discovery_url,
    }
    return ", ".join([quoted(scheme.kind), *(f"{name}={quoted(value)}" for name, value in words.items() if value)])
