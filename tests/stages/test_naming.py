"""Every text of a document gets a Python name that people can read and that Python accepts."""

from __future__ import annotations

import keyword
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import naming

NAMERS: list[Callable[[str], str]] = [
    naming.class_name,
    naming.member_name,
    naming.parameter_name,
    naming.method_name,
    naming.resource_name,
    naming.module_name,
    naming.constant_name,
    naming.enum_member_name,
]

# Letters of other scripts, marks, symbols, blanks, control characters and the words Python keeps for itself.
HOSTILE = st.one_of(
    st.text(max_size=40),
    st.text(alphabet="_-.:$/ \t\n\"'\\{}019aZé日\u0301\u202e\ud800", max_size=12),
    st.sampled_from([*keyword.kwlist, *keyword.softkwlist, *sorted(naming.MEMBER_RESERVED), "__init__", "__class__"]),
    st.text(alphabet="aB1_", min_size=200, max_size=400),
)

CLASSES = [
    ("Energy", "Energy"),
    ("Tab_Links", "TabLinks"),
    ("xError", "XError"),
    ("orpEditRequest", "OrpEditRequest"),
    ("501RemoteError", "RemoteError501"),
    ("Model 1", "Model1"),
    ("HALTimestampedChargingSession", "HALTimestampedChargingSession"),
    ("Warning", "WarningModel"),
    ("None", "NoneModel"),
    ("Sequence", "SequenceModel"),
    ("42", "Value42"),
    ("", "Empty"),
]

MEMBERS = [
    ("daysBeforeMaintenance", "days_before_maintenance"),
    ("_links", "links"),
    ("fleetID", "fleet_id"),
    ("monitorIDs", "monitor_ids"),
    ("autoECallTriggering", "auto_e_call_triggering"),
    ("timed.odometer", "timed_odometer"),
    ("class", "class_"),
    ("on", "on"),
    ("type", "type"),
    ("wire", "wire_"),
    ("field", "field_"),
    ("toJson", "to_json_"),
    ("float", "float_"),
    ("3rdParty", "rd_party_3"),
    ("é", "e"),
]

ENUM_MEMBERS = [
    ("off", "OFF"),
    ("0.0", "ZERO_POINT_ZERO"),
    ("1.0", "ONE_POINT_ZERO"),
    ("-1", "MINUS_ONE"),
    ("3D", "THREE_D"),
    ("4AWD", "FOUR_AWD"),
    ("215", "VALUE_215"),
    ("501RemoteError", "VALUE_501_REMOTE_ERROR"),
    ("vehicle.doorsState", "VEHICLE_DOORS_STATE"),
    ("data:telemetry", "DATA_TELEMETRY"),
    ("AdaCruCon_Sts", "ADA_CRU_CON_STS"),
    ("null", "NULL"),
    ("Bad Request", "BAD_REQUEST"),
    ("", "EMPTY"),
    ("<", "LESS_THAN_SIGN"),
]


@pytest.mark.parametrize(("text", "name"), CLASSES)
def test_class(text: str, name: str) -> None:
    """A class is called by the words of its component; a leading number goes to the end."""
    assert naming.class_name(text) == name


@pytest.mark.parametrize(("text", "name"), MEMBERS)
def test_member(text: str, name: str) -> None:
    """A property becomes a snake_case attribute that hides nothing of the model."""
    assert naming.member_name(text) == name


@pytest.mark.parametrize(("text", "name"), ENUM_MEMBERS)
def test_enum_member(text: str, name: str) -> None:
    """An enum value is readable in upper case, also when it is a number or a symbol."""
    assert naming.enum_member_name(text) == name


@pytest.mark.parametrize(("text", "name"), [("self", "self_"), ("body", "body_"), ("from", "from_"), ("id", "id")])
def test_parameter(text: str, name: str) -> None:
    """An argument never hides `self` or `body`."""
    assert naming.parameter_name(text) == name


@pytest.mark.parametrize(
    ("plural", "one"),
    [("energies", "energy"), ("doors", "door"), ("status", "status"), ("address", "address"), ("boxes", "box"),
     ("axis", "axis"), ("bus", "bus"), ("series", "series")],
)  # fmt: skip
def test_singular(plural: str, one: str) -> None:
    """The item of a list has the singular of its name."""
    assert naming.singular(plural) == one


@given(HOSTILE)
def test_total(text: str) -> None:
    """Any text has a name that is a plain identifier, no keyword, nothing private, and of bearable length."""
    for namer in NAMERS:
        name = namer(text)

        assert re.fullmatch(r"[A-Za-z][A-Za-z0-9_]*", name), (namer, name)
        assert not keyword.iskeyword(name)
        assert len(name) < 3 * naming.LONGEST
        assert name == namer(text)


@given(HOSTILE)
def test_reserved(text: str) -> None:
    """No document can name what the runtime needs."""
    assert naming.member_name(text) not in naming.MEMBER_RESERVED
    assert naming.class_name(text) not in naming.CLASS_RESERVED
    assert naming.method_name(text) not in naming.METHOD_RESERVED
    assert naming.parameter_name(text) not in naming.PARAMETER_RESERVED
    assert naming.resource_name(text) not in naming.RESOURCE_RESERVED


@given(st.lists(HOSTILE, unique=True, max_size=12), st.sampled_from(NAMERS))
def test_distinct(texts: list[str], namer: Callable[[str], str]) -> None:
    """Different texts of one scope have different names, also where files ignore case."""
    names = naming.distinct(texts, namer)

    assert list(names) == texts
    assert len({name.lower() for name in names.values()}) == len(texts)
    assert names == naming.distinct(texts, namer)


def test_what_tells_apart() -> None:
    """Names that would be the same get what tells the texts apart, never a counter."""
    names = naming.distinct(["On", "ON", "on", "a+b", "a-b"], naming.enum_member_name)

    assert list(names.values()) == ["ON", "ON_UPPER", "ON_LOWER", "A_B", "A_HYPHEN_MINUS_B"]


def test_taken() -> None:
    """A name that is taken already is not given again."""
    assert naming.distinct(["on"], naming.member_name, taken={"ON"}) == {"on": "on_lower"}


def test_reserved_is_what_the_runtime_offers() -> None:
    """Whatever model and client offer to callers is kept free of names from documents."""
    from connected_car._runtime.core.client.asynchronous import AsyncClient
    from connected_car._runtime.core.client.sync import SyncClient
    from connected_car._runtime.core.model.base import Model

    def offered(kind: type) -> set[str]:
        return {name for name in dir(kind) if not name.startswith("_")}

    assert offered(Model) <= naming.MEMBER_RESERVED
    assert offered(SyncClient) | offered(AsyncClient) <= naming.RESOURCE_RESERVED


def test_errors_of_a_package_have_a_base_of_their_own(root: Path) -> None:
    """Whatever a package is called, the name of its base error is no other error's."""
    texts = [path.read_text("utf-8") for path in (root / "templates").rglob("*.py")]
    errors = {name for text in texts for name in re.findall(r"\b[A-Z]\w*Error\b", text)} - {naming.ERROR_BASE}

    assert errors <= naming.ERROR_RESERVED
    made = {package: naming.error_name(package) for package in ("book_shop", "auth", "value", "os")}
    assert made == {
        "book_shop": "BookShopError",
        "auth": "AuthPackageError",
        "value": "ValuePackageError",
        "os": "OsError",
    }
