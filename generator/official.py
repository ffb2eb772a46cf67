"""The publisher's own documents, pinned by sha256 in spec/apis.toml."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence

from .diagnostics import Location, SpecError
from .layers import ApiConfig
from .load.address import display_name
from .load.fetch import read_document


def newest(address: str) -> str:
    """Where the newest document of an address lies that is pinned to a commit; nobody learns of a newer one there."""
    return re.sub(r"/[0-9a-f]{40}/", "/HEAD/", address)


def fetch_official(configs: Sequence[ApiConfig]) -> Iterator[tuple[ApiConfig, bytes]]:
    """Each document that has an official address. Raises `SpecError` when one isn't the pinned one."""
    for config in configs:
        if not config.official_url:
            continue
        data = read_document(config.official_url).data
        found = hashlib.sha256(data).hexdigest()
        if found != config.official_sha256:
            raise SpecError(
                Location(display_name(config.official_url)),
                f"is not the pinned document of {config.name}: sha256 {found}",
                "the publisher changed it: run `make update`, or pin the address of the old commit in spec/apis.toml",
            )
        yield config, data
