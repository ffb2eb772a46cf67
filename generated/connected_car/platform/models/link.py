# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.fields import field


class Link(Model):
    """A HAL link."""

    href: str | None = field("href", default=None, required=True)
    """Address; a template when templated is true."""
    templated: bool | None = field("templated", default=None)
    """True if the address has variables to fill in (RFC 6570)."""
    type: str | None = field("type", default=None)
    """Media type to expect behind the link."""
    deprecation: str | None = field("deprecation", default=None)
    """Address of a note on why the link will go away; missing while it stays."""
    name: str | None = field("name", default=None)
    """Second key to tell links of one relation apart."""
    title: str | None = field("title", default=None)
    """Label of the link for people."""
    profile: str | None = field("profile", default=None)
    """Language of the target, says the document; in HAL it is an address of a profile."""
    hreflang: str | None = field("hreflang", default=None)
    """Profile of the target, says the document; in HAL it is the language."""
