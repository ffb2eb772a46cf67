"""Where each API of this package comes from."""

from collections.abc import Mapping
from types import MappingProxyType

PROVENANCE: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "garage": MappingProxyType(
            {
                "version": "2.0.1",
                "sha256": "52bb5bb31919576d1ec3efd4d210b1f0faa8778a6ae609be466dd5c9dce3dc99",
            }
        ),
        "garage.events": MappingProxyType(
            {
                "version": "2.0",
                "sha256": "282819c193e6df5ea23cef81d82fb4abfdbea79b81264e9702052b11cc5ccf46",
            }
        ),
    }
)
"""Version of the published document and sha256 of its file, for each API."""
