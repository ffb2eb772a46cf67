"""Whether a document is one, by a judge that is not ours."""

from __future__ import annotations

from typing import Any


def validate(tree: Any) -> None:
    """Raises what is wrong with an OpenAPI 3.0 document."""
    # Loading it takes seconds, which only those who ask have to wait for.
    from openapi_spec_validator import OpenAPIV30SpecValidator

    OpenAPIV30SpecValidator(tree).validate()
