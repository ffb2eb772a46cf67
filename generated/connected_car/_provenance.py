"""Where each API of this package comes from."""

from collections.abc import Mapping
from types import MappingProxyType

PROVENANCE: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "b2c": MappingProxyType(
            {
                "version": "4.17.2",
                "sha256": "0c8b0ccac2eded67ca4b40c0f1b9081acdcb37fd9eb633fcf2f5c704b7310afc",
            }
        ),
        "b2c.events": MappingProxyType(
            {
                "version": "4.16.0",
                "sha256": "b81655608c78a51473240cfd9d6bed8e76c313e4588e48a663c17a97a3995649",
            }
        ),
        "platform": MappingProxyType(
            {
                "version": "1.0.28",
                "sha256": "926d8d5455cc48bb95f5d12165d9e1964ceac3d939e83a3f8038f858c959b081",
            }
        ),
        "platform.events": MappingProxyType(
            {
                "version": "1.0",
                "sha256": "8a486ba2cadaee4c22d39be4e3b8ea59095a88409dd57db11a1c686a0307fcfd",
            }
        ),
        "b2b": MappingProxyType(
            {
                "version": "3.19.2",
                "sha256": "023ff3e3fe515ff4c7959e9a5ae27cfab6d63e0011574e8f70bb143397a5a5cf",
            }
        ),
        "b2b.events": MappingProxyType(
            {
                "version": "3.18.0",
                "sha256": "456df3900c053f0e9531ff6bd5dda9bd84c979c77322608455ab6cce376cd584",
            }
        ),
        "devices": MappingProxyType(
            {
                "version": "v1.0",
                "sha256": "f28424154580fbced8b26011c25b3b7e15e29f720d3566b6ba0b959f2f55efc4",
            }
        ),
    }
)
"""Version of the published document and sha256 of its file, for each API."""
