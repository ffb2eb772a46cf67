"""Words of a field that the core has to heed and doesn't know: a layer adds them before anything else is imported."""

from __future__ import annotations

PACKAGE = __name__.partition("._runtime")[0]
"""How the package calls itself, in logs and to observers."""
IDENTIFIERS: list[str] = []
"""Patterns (verbose, without case) of identifiers that must not be shown, wherever they stand."""
SECRET_NAMES: list[str] = []
"""Names behind which a text or a model keeps such an identifier."""
CASELESS_SCOPES: list[str] = []
"""First words of scopes that are compared without case."""
