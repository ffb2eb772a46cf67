# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.enums import OpenEnum


class ActionsType(OpenEnum):
    """Set stores it with all members, Delete needs the slot only; Set when not given."""

    SET = "Set"
    DELETE = "Delete"
