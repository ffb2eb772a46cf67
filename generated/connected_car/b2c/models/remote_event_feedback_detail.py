# End users (B2C): generated, do not edit.
from __future__ import annotations

from ..._runtime.core.model.enums import OpenEnum


class RemoteEventFeedbackDetail(OpenEnum):
    """After a forced locking: whether the electronic key (CID) was blocked as well."""

    NO_CID_BLACKLISTED = "NoCIDBlacklisted"
    CID_BLACKLISTED = "CIDBlacklisted"
