"""``codes.yaml`` -> what the error codes of an API mean and what helps."""

from __future__ import annotations

from typing import Any

from ..diagnostics import Location, SpecError
from ..layers import Api, ErrorCode

_KEYS = {"code", "name", "says", "status", "means", "evidence", "empty", "helps", "remedy"}
_HELPS = ("wait", "sign-in", "person", "request", "nothing")
_REMEDY = f"a row has {', '.join(sorted(_KEYS))}; helps is one of {', '.join(_HELPS)}; see spec/README.md"


def compile_codes(api: Api) -> tuple[ErrorCode, ...]:
    """Raises `SpecError` for a row that names nothing, or that can't be understood, with its line."""
    rows = api.document.source.codes.get("codes", ())
    return tuple(_row(api, index, row) for index, row in enumerate(rows))


def _row(api: Api, index: int, row: Any) -> ErrorCode:
    if not isinstance(row, dict):
        raise _refused(api, index, "no mapping")
    unknown = sorted(set(row) - _KEYS)
    missing = [key for key in ("means", "evidence", "helps", "remedy") if not row.get(key)]
    if not any(row.get(key) for key in ("code", "name", "says")):
        missing.append("code, name or says")
    strange = [*unknown, *(["helps"] if row.get("helps") not in (None, *_HELPS) else [])]
    if strange or missing:
        lacking = f"lacks {', '.join(missing)}" if missing else ""
        odd = f"not understood: {', '.join(strange)}" if strange else ""
        raise _refused(api, index, "; ".join(filter(None, (lacking, odd))))
    return ErrorCode(**{key: value for key, value in row.items() if key != "evidence"})


def _refused(api: Api, index: int, problem: str) -> SpecError:
    source = api.document.source
    file = f"{source.config.folder}/{source.config.file_prefix}codes.yaml"
    return SpecError(Location(file, source.codes_lines.get(f"/codes/{index}")), problem, _REMEDY)
