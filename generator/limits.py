"""The limits that a JSON schema sets, by what they limit; nowhere else are these keywords listed."""

from __future__ import annotations

import re

NUMBERS = ("minimum", "maximum")
EXCLUSIVE = ("exclusiveMinimum", "exclusiveMaximum")
"""In the order of `NUMBERS`; in OpenAPI 3.0 true or false beside these."""
LENGTHS = ("minLength", "maxLength")
ITEMS = ("minItems", "maxItems")
PROPERTIES = ("minProperties", "maxProperties")

PAIRS = (NUMBERS, LENGTHS, ITEMS, PROPERTIES)
LOWER = tuple(lower for lower, _ in PAIRS)
"""What allows less when it grows."""
UPPER = tuple(upper for _, upper in PAIRS)
"""What allows less when it shrinks."""


def python_name(keyword: str) -> str:
    """``minLength`` -> ``min_length``, as the runtime calls it."""
    return re.sub(r"(?=[A-Z])", "_", keyword).lower()
