# End users (B2C): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class Link(Model):
    """Address of something related (HAL link)."""

    href: str | None = field("href", default=None, required=True)
    """Address, or a URI template when `templated` is set."""
    templated: bool | None = field("templated", default=None)
    """Whether the address has `{placeholders}` to fill in."""
    type: str | None = field("type", default=None)
    """Media type to expect there."""
    deprecation: str | None = field("deprecation", default=None)
    """Address that explains why this link will go away; its presence marks the link as deprecated."""
    name: str | None = field("name", default=None)
    """Second key to tell links of the same relation apart."""
    title: str | None = field("title", default=None)
    """Label for people."""
    profile: str | None = field("profile", default=None)
    """Address that names the profile of the target."""
    hreflang: str | None = field("hreflang", default=None)
    """Language of the target."""
