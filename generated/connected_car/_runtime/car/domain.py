"""What the core has to heed about cars: imported with the package, before anything else."""

from __future__ import annotations

from ..core.base.domain import CASELESS_SCOPES, IDENTIFIERS, SECRET_NAMES

_VIN = r"""
    # Alone or behind the word; in a longer word only what can be nothing else, because ids look similar.
    (?<![A-Z0-9])(?:VIN)?(?=[A-Z]{0,16}\d)[A-HJ-NPR-Z0-9]{17}(?![A-Z0-9])
    | (?=[A-F0-9]{0,16}[G-HJ-NPR-Z])[A-HJ-NPR-Z][A-HJ-NPR-Z0-9]{12}\d{4,}
    """

IDENTIFIERS.append(_VIN)
SECRET_NAMES.append("vin")
CASELESS_SCOPES.append("remote")  # The documents themselves mix `remote:wakeUp` and `remote:wakeup`.
