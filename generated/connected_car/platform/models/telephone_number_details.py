# Connected Car platform (DATA TREATMENT): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.base import Model
from ..._runtime.core.model.enums import OpenEnum
from ..._runtime.core.model.fields import field


class CallType(OpenEnum):
    """ECALL for emergencies, ACALL for breakdowns, SVL for stolen vehicles."""

    ECALL = "ECALL"
    ACALL = "ACALL"
    SVL = "SVL"


class TelephoneNumberDetails(Model):
    """A telephone number for one kind of call, by make and country."""

    call_type: CallType | None = field("callType", default=None, required=True)
    """ECALL for emergencies, ACALL for breakdowns, SVL for stolen vehicles."""
    phone_number: str | None = field("phoneNumber", default=None, required=True)
    """Number to call."""
