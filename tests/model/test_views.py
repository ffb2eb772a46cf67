"""A view is frozen, edits make new ones, and it behaves well where Python values go."""

from __future__ import annotations

import copy
import pickle
import threading
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from connected_car._runtime.car.readings.age import age
from connected_car._runtime.core.model.base import Model, attach, context_of
from connected_car._runtime.core.model.fields import field
from connected_car._runtime.core.model.presence import is_missing

from tests.model.samples import Car, Fuel, Part, Sample

REPLY = b'{ "aText":"x", "aNumber":"12.5","parts":[{"name":"a","secret":1},7],"new":{"deep":[1,{"a":2}]} ,"needed":""}'


class TestFrozen:
    def test_attributes_cannot_be_set_or_deleted(self) -> None:
        """Assigning says how to edit instead."""
        view = Car.from_json(REPLY)

        with pytest.raises(AttributeError, match=r"replace\(text=\.\.\.\)"):
            view.text = "y"  # type: ignore[misc]
        with pytest.raises(AttributeError, match="replace"):
            del view.text
        with pytest.raises(AttributeError):
            view.invented = 1
        assert view.text == "x"

    def test_nothing_that_is_read_can_change_the_wire(self) -> None:
        """Sequences are tuples; maps, ``wire``, ``extras`` and untyped members are read-only, deep down."""
        view = Car.from_wire({"texts": ["a"], "labels": {"a": "b"}, "anything": {"a": [1]}, "new": {"deep": [1, {}]}})

        assert isinstance(view.texts, tuple)
        for mapping in (
            view.labels,
            view.anything,
            view.wire,
            view.extras,
            view.wire["new"],
            view.extras["new"]["deep"][1],
        ):
            assert isinstance(mapping, Mapping)
            with pytest.raises(TypeError):
                mapping["a"] = 1  # type: ignore[index]
        with pytest.raises(TypeError):
            view.anything["a"][0] = 2
        assert view.extras == {"new": {"deep": [1, {}]}}

    def test_copies_are_independent(self) -> None:
        """Changing what was given to or taken from a view changes no view."""
        given = {"texts": ["a"]}
        view = Car.from_wire(given)
        given["texts"].append("b")
        view.to_wire()["texts"].append("c")

        assert view.texts == ("a",)
        assert view.to_wire() == {"texts": ["a"]}

    def test_values_are_cached(self) -> None:
        """Views, sequences and maps are the same objects when read again."""
        view = Car.from_json(REPLY)

        assert view.parts is view.parts
        again = Car.from_wire({"aPart": {}, "labels": {}, "choice": {"diameter": 1}})
        assert again.part is again.part
        assert again.labels is again.labels
        assert again.choice is again.choice


class TestEdits:
    def test_replace_keeps_everything_else(self) -> None:
        """Unknown members, bad values and odd spellings stay as they came, at every depth."""
        view = Car.from_json(REPLY)

        edited = view.replace(text="y")

        assert edited.to_wire() == view.to_wire() | {"aText": "y"}
        assert (view.text, edited.text) == ("x", "y")
        assert edited.parts is not None
        assert edited.parts[0].extras == {"secret": 1}
        assert edited.number == 12.5

    def test_none_removes_or_nulls(self) -> None:
        """None removes a member; where the document allows ``null`` it sends ``null``."""
        view = Car(text="x", clearable="y")

        assert view.replace(text=None, clearable=None).to_wire() == {"clearable": None}
        assert Car(text=None, clearable=None).to_wire() == {"clearable": None}
        assert Car().to_wire() == {}

    def test_every_type_is_written_as_the_document_wants_it(self) -> None:
        """Python values become wire values: RFC 3339 in UTC with Z, ISO 8601 durations, enum texts, plain objects."""
        view = Car(
            moment=datetime(2024, 5, 6, 7, 8, 9, tzinfo=UTC),
            day=date(2024, 5, 6),
            duration=timedelta(hours=26, seconds=1.5),
            fuel=Fuel.ELECTRIC,
            fuels=[Fuel.NO],
            part=Part(name="x", weight=1),
            parts=(Part(name="y"),),
            grid=[(1, 2.5)],
            named_parts={"a": Part(name="z")},
            anything={"a": (1, None)},
            choice=Part(name="w"),
            word_or_fuel=Fuel.PETROL,
        )

        assert view.to_wire() == {
            "aMoment": "2024-05-06T07:08:09Z",
            "aDay": "2024-05-06",
            "aDuration": "PT26H1.5S",
            "aFuel": "Electric",
            "fuels": ["No"],
            "aPart": {"name": "x", "weight": 1},
            "parts": [{"name": "y"}],
            "grid": [[1, 2.5]],
            "namedParts": {"a": {"name": "z"}},
            "anything": {"a": [1, None]},
            "choice": {"name": "w"},
            "wordOrFuel": "Petrol",
        }
        assert type(view.to_wire()["aFuel"]) is str

    @pytest.mark.parametrize(
        "length",
        [
            timedelta(),
            timedelta(minutes=-5),
            timedelta(days=3, microseconds=1),
            timedelta(seconds=59),
            timedelta(hours=1),
        ],
    )
    def test_durations_come_back(self, length: timedelta) -> None:
        """A duration that was written reads as the same one."""
        assert Car(duration=length).duration == length

    def test_a_moment_keeps_its_zone(self) -> None:
        """An offset other than UTC is written as it is."""
        moment = datetime(2024, 5, 6, 7, 8, 9, tzinfo=timezone(timedelta(hours=2)))

        assert Car(moment=moment).to_wire() == {"aMoment": "2024-05-06T07:08:09+02:00"}

    def test_unknown_keywords_are_refused(self) -> None:
        """A keyword that no member has is a `TypeError` that names the nearest one."""
        with pytest.raises(TypeError, match="did you mean 'number'"):
            Car(numbre=1)  # type: ignore[call-arg]
        with pytest.raises(TypeError, match="no member 'aText'"):
            Car().replace(aText="x")

    @pytest.mark.parametrize("value", [object(), {1, 2}, b"x", {1: "x"}, [{1: 2}], 1j])
    def test_what_json_cannot_say_is_refused(self, value: Any) -> None:
        """A value without a JSON form is a `TypeError` that names the member."""
        with pytest.raises(TypeError, match=r"Car\.anything"):
            Car(anything=value)

    def test_another_class_is_refused(self) -> None:
        """A view of another class isn't taken for the one that is declared; an untyped view is."""
        with pytest.raises(TypeError, match=r"Car\.part expects Part: Sample is another class"):
            Car(part=Sample(field1="x"))  # type: ignore[arg-type]
        assert Car().replace(part=Model.from_wire({"name": "x"})).part == Part(name="x")

    def test_a_value_that_contains_itself_is_refused(self) -> None:
        """A circle ends in an error, not in a hang."""
        circle: list[Any] = []
        circle.append(circle)

        with pytest.raises(TypeError, match="nested deeper"):
            Car(anything=circle)
        with pytest.raises(ValueError, match="nested deeper"):
            Car.from_wire({"anything": circle})

    def test_a_member_called_self(self) -> None:
        """Links have a member ``self``; the constructor takes it like any other."""

        class Links(Model):
            self: str | None = field("self", default=None)

        assert Links(self="/x").replace(self="/y").to_wire() == {"self": "/y"}


class TestDumping:
    def test_a_reply_gives_back_its_bytes(self) -> None:
        """Unedited: exactly the bytes received, blanks and all; edited: compact JSON."""
        view = Car.from_json(REPLY)

        assert view.to_json() == REPLY
        assert view.replace(text="y").to_json().startswith(b'{"aText":"y","aNumber":"12.5",')

    @pytest.mark.parametrize("kind", [bytes, bytearray, memoryview, bytes.decode])
    def test_all_kinds_of_text(self, kind: Any) -> None:
        """Bytes, buffers and text are read alike."""
        assert Car.from_json(kind(REPLY)) == Car.from_json(REPLY)

    def test_to_dict(self) -> None:
        """Python names and converted values in plain dicts and lists; None for what is missing."""
        found = Car.from_json(REPLY).replace(fuel="Petrol", labels={"a": "b"}, grid=[[1]]).to_dict()

        assert list(found) == list(Car._members().by_name)
        assert found["number"] == 12.5
        assert found["parts"] == [{"name": "a", "weight": None}, {"name": None, "weight": None}]
        assert (found["fuel"], found["labels"], found["grid"]) == (Fuel.PETROL, {"a": "b"}, [[1.0]])
        assert found["flag"] is None


class TestValue:
    def test_equality_is_by_class_and_wire(self) -> None:
        """Same class and same wire value are equal; what was read of it doesn't matter."""
        read, unread = Car.from_json(REPLY), Car.from_json(REPLY)
        assert read.number

        assert read == unread
        assert read == Car.from_wire(read.to_wire())
        assert read != read.replace(text="y")
        assert Part() != Sample()
        assert Part() != {}

    def test_views_are_not_hashable(self) -> None:
        """They hold JSON objects, which have no hash."""
        with pytest.raises(TypeError, match="unhashable"):
            hash(Car())

    @pytest.mark.parametrize("view", [Car.from_json(REPLY), Car(text="x", parts=[Part(name="y")])])
    def test_pickle_and_copies(self, view: Car) -> None:
        """Pickled and copied views are equal and give the same bytes; the reply behind them isn't pickled."""
        attach(view, object)

        for other in (pickle.loads(pickle.dumps(view)), copy.copy(view), copy.deepcopy(view)):
            assert other == view
            assert other.to_json() == view.to_json()
            assert other.text == "x"
        assert context_of(pickle.loads(pickle.dumps(view))) is None

    def test_context(self) -> None:
        """A reply can be attached; it is neither compared nor kept by an edit."""
        view = Car.from_json(REPLY)
        assert context_of(view) is None

        attach(view, "the reply")

        assert context_of(view) == "the reply"
        assert view == Car.from_json(REPLY)
        assert view.to_json() == REPLY
        assert context_of(view.replace(text="y")) is None

    def test_match_statements(self) -> None:
        """Class patterns read attributes."""
        match Car.from_wire({"aFuel": "electric", "aPart": {"name": "x"}}):
            case Car(fuel=Fuel.PETROL):
                found = "petrol"
            case Car(fuel=Fuel.ELECTRIC, part=Part(name=str(name))):
                found = f"electric {name}"
            case _:
                found = "other"

        assert found == "electric x"


class TestRepr:
    def test_it_shows_what_is_there(self) -> None:
        """Members on the wire by Python name; unknown members only by number."""
        view = Car.from_wire({"aText": "x", "aNumber": "2", "parts": [{"name": "y"}], "new": "z", "day": None})

        assert repr(view) == "Car(text='x', number=2.0, parts=(Part(name='y'),), extras=2)"

    def test_nothing_private_shows(self) -> None:
        """VIN, position, tokens and e-mail are masked, whatever member they stand in."""

        class Private(Model):
            vin: str | None = field("vin", default=None)
            coordinates: Any = field("coordinates", default=None)
            latitude: float | None = field("latitude", default=None)
            access_token: str | None = field("access_token", default=None)
            email: str | None = field("email", default=None)
            note: str | None = field("note", default=None)
            labels: Mapping[str, str] | None = field("labels", default=None)

        vin, token, mail = "VR3TESTTEST000001", "abcdefghijklmnopqrstuvwxyz0123456789", "someone@example.com"
        wire = {
            "vin": vin,
            "coordinates": [2.0, 48.0],
            "latitude": 48.0,
            "access_token": token,
            "email": mail,
            "note": f"car {vin} of {mail} with Bearer {token}",
            "labels": {vin: mail},
            "unknown": vin,
        }

        shown = (
            repr(Private.from_wire(wire)) + repr(Private.from_wire(wire).wire) + repr(Private.from_wire(wire).extras)
        )

        assert not [secret for secret in (vin, token, mail, "48.0", "2.0") if secret in shown]

    @pytest.mark.parametrize(
        "wire",
        [
            *("vin", "refreshToken", "clientSecret", "password", "credentials", "authorization", "client_id"),
            *("eMail", "phoneNumber", "coordinates", "geometry", "latitude", "longitude", "altitude", "heading"),
            *("lat", "lng", "lon", "street", "address", "firstName", "last_name", "wayPoints"),
        ],
    )
    def test_a_private_member_is_masked_whatever_it_holds(self, wire: str) -> None:
        """Its name is enough, also where its value looks harmless."""

        class Private(Model):
            given: str | None = field(wire, default=None)

        assert repr(Private.from_wire({wire: "plain"})) == "Private(given=***)"

    def test_deep_nesting_is_cut(self) -> None:
        """A repr ends, however deep the reply is."""
        wire: dict[str, Any] = {}
        for _ in range(300):
            wire = {"inner": wire}

        assert "Car(...)" in repr(Car.from_wire(wire))


class TestAge:
    WIRE = {
        "createdAt": "2024-05-06T07:00:00Z",
        "inner": {"createdAt": "2024-05-06T06:00:00Z", "aPart": {"name": "x"}},
        "inners": [{"aNumber": 1}, {"createdAt": "rubbish", "aNumber": 1}],
        "aPart": {"createdAt": "2024-05-06T05:00:00Z"},
    }
    NOW = datetime(2024, 5, 6, 8, 0, tzinfo=UTC)

    @pytest.mark.parametrize(
        ("path", "hours"),
        [
            ("", 1),
            ("text", 1),
            ("inner", 2),
            ("inner.part", 2),
            ("inner.part.name", 2),
            ("inners[0].number", 1),
            ("inners[-1].number", 1),
            ("inners[7].number", 1),
            ("part", 3),
            ("part.name", 3),
        ],
    )
    def test_the_nearest_creation_time_counts(self, path: str, hours: int) -> None:
        """The innermost readable ``createdAt`` at or above the place tells the age, declared or not."""
        assert age(Car.from_wire(self.WIRE), path, now=self.NOW) == timedelta(hours=hours)

    @pytest.mark.parametrize(
        ("own", "hours"),
        [
            ({"createdAt": "2024-05-06T05:00:00Z", "updatedAt": "2024-05-06T06:00:00Z"}, 2),
            ({"updatedAt": "2024-05-06T06:00:00Z"}, 2),
            ({"createdAt": "rubbish", "updatedAt": "2024-05-06T06:00:00Z"}, 2),
            ({"properties": {"createdAt": "2024-05-06T05:00:00Z"}}, 3),
            ({"properties": {"updatedAt": "2024-05-06T06:00:00Z"}}, 2),
            ({"properties": ["rubbish"]}, 1),
        ],
    )
    def test_where_an_object_says_its_own_age(self, own: dict[str, Any], hours: int) -> None:
        """The newer of its stamps; a GeoJSON Feature keeps them among its properties."""
        car = Car.from_wire({"createdAt": "2024-05-06T07:00:00Z", "inner": {**own, "aPart": {}}})

        assert age(car, "inner", now=self.NOW) == timedelta(hours=hours)
        assert age(car, "inner.part.name", now=self.NOW) == timedelta(hours=hours)

    def test_unknown(self) -> None:
        """Nothing tells: None."""
        assert age(Car.from_wire({"aPart": {}}), "part.name") is None

    def test_now(self) -> None:
        """Without ``now`` the age is counted up to this moment."""
        created = datetime.now(UTC) - timedelta(days=1)

        found = age(Car(created_at=created))

        assert found is not None
        assert timedelta(days=1) <= found < timedelta(days=1, minutes=5)

    @pytest.mark.parametrize("path", ["a..b", "inner[", "inner]", "[x]", "inner part"])
    def test_no_path(self, path: str) -> None:
        """What isn't a path is refused."""
        with pytest.raises(ValueError, match="no path"):
            age(Car(), path)

    def test_no_such_member(self) -> None:
        """A name that the model doesn't have is refused, so that a typing error doesn't read as "unknown"."""
        with pytest.raises(AttributeError, match="no member 'enrgies'"):
            age(Car(), "enrgies")


class TestIsMissing:
    def test_paths(self) -> None:
        """Anything on the way that isn't there makes the value missing."""
        view = Car.from_wire({"parts": [{"name": None}], "inner": {"aText": 5}})

        assert not is_missing(view, "parts[0].name")
        assert is_missing(view, "parts[0].weight")
        assert is_missing(view, "parts[1].name")
        assert is_missing(view, "part.name")
        assert not is_missing(view, "inner.text")
        assert is_missing(view, "inner.part")
        assert not is_missing(view, "parts[0]")
        assert is_missing(view, "parts[1]")

    def test_no_such_member(self) -> None:
        """A name that the model doesn't have is refused."""
        with pytest.raises(AttributeError, match="no member"):
            is_missing(Car(), "colour")


def test_sixteen_threads_read_for_the_first_time() -> None:
    """A class that nobody used before, read by 16 threads at once: all see the same objects."""
    for _ in range(20):

        class Fresh(Model):
            parts: tuple[Part, ...] | None = field("parts", default=None)
            number: float | None = field("number", default=None)
            fuel: Fuel | None = field("fuel", default=None)

        Fresh.__annotations__ = {"parts": "Sequence[Part] | None", "number": "float | None", "fuel": "Fuel | None"}
        view = Fresh.from_wire({"parts": [{"name": "x"}] * 50, "number": "1.5", "fuel": "electric"})
        start = threading.Barrier(16)
        found: list[tuple[Any, ...]] = []

        def read(view: Any = view, start: threading.Barrier = start, found: list[Any] = found) -> None:
            start.wait()
            found.append((id(view.parts), view.number, view.fuel, len(view.issues())))

        threads = [threading.Thread(target=read) for _ in range(16)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

        assert found == [(id(view.parts), 1.5, Fuel.ELECTRIC, 2)] * 16


def test_two_threads_that_read_at_the_same_moment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Both convert, and both get the object that came first; so does everybody after them."""
    view = Car.from_wire({"fuels": ["Hydrogen"]})
    member = vars(Car)["fuels"]
    read, meeting = member.read, threading.Barrier(2)
    assert view.replace().fuels == ("Hydrogen",)

    def together(wire: Any) -> Any:
        value = read(wire)
        meeting.wait(60)
        return value

    found: list[Any] = []
    with monkeypatch.context() as patched:
        patched.setattr(member, "read", together)
        threads = [threading.Thread(target=lambda: found.append(view.fuels)) for _ in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    assert found[0] is found[1] is view.fuels


def test_a_member_tells_the_same_before_and_after_it_was_read() -> None:
    """What the class says of a member doesn't depend on whether anybody has read one, and goes on in classes below."""

    class Tank(Model):
        level: float | None = field("aLevel", default=None, unit="%", maximum=100)
        parts: Any = field("parts", default=None, deprecated=True)

    class Reserve(Tank):
        pass

    Tank.__annotations__ = {"level": "float | None", "parts": "Sequence[Part] | None"}
    level, parts = vars(Tank)["level"], vars(Tank)["parts"]
    told = (level.wire, level.name, level.unit, level.limits, level.owner, parts.deprecated)

    assert (Tank.from_wire({"aLevel": "7.5"}).level, Tank.from_wire({"aLevel": 7.5}).level) == (7.5, 7.5)
    read, list_ = vars(Tank)["level"], vars(Tank)["parts"]
    assert (read.wire, read.name, read.unit, read.limits, read.owner, list_.deprecated) == told
    assert Reserve.from_wire({"aLevel": 3.5, "parts": [{"name": "x"}]}).level == 3.5
    assert vars(Tank)["level"] is read is getattr(Reserve, "level")  # noqa: B009 - type checkers see a number there
    assert "level" not in Tank.from_wire({"aLevel": 1.0}).extras


def test_scalars_of_what_is_no_object_are_missing() -> None:
    """Of a list, a number or null every member is None, whichever kind it has."""
    for wire in ([], "text", 5, None):
        view = Car.from_wire(wire)
        assert {name for name, value in view.to_dict().items() if value is not None} == set()


def test_no_member_can_hide_a_method() -> None:
    """Every public name of the base class is one that the generator gives to no member."""
    from generator.naming import MEMBER_RESERVED

    assert {name for name in dir(Model) if not name.startswith("_")} <= MEMBER_RESERVED
