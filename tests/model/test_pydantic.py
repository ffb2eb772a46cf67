"""Models in pydantic and FastAPI: fields, request bodies, response models, JSON schema."""

from __future__ import annotations

from typing import Annotated, Any

import pytest
from connected_car._runtime.core.model.base import Model
from connected_car._runtime.core.model.outgoing import converter_for
from fastapi import Body, FastAPI
from fastapi.testclient import TestClient
from pydantic import BaseModel, TypeAdapter, ValidationError

from tests.model.catalogue import every_model, packages
from tests.model.samples import Car, Fuel, Part

REPLY = {"aText": "x", "aNumber": "12.5", "parts": [{"name": "a"}, 7], "new": {"deep": [1]}}


class Box(BaseModel):
    car: Car
    fuel: Fuel
    spare: list[Part] = []


class TestFields:
    def test_any_reply_is_valid(self) -> None:
        """A field takes what a reply may hold, keeps what is unknown, and dumps it again."""
        box = Box.model_validate({"car": REPLY, "fuel": "Coal", "spare": [{}]})

        assert isinstance(box.car, Car)
        assert (box.car.number, box.fuel, box.fuel.is_known) == (12.5, "Coal", False)
        assert box.model_dump(mode="json") == {"car": REPLY, "fuel": "Coal", "spare": [{}]}
        assert Box.model_validate_json(box.model_dump_json()) == box

    def test_a_view_stays_itself(self) -> None:
        """An instance isn't copied."""
        car = Car.from_wire(REPLY)

        assert Box(car=car, fuel=Fuel.NO).car is car

    @pytest.mark.parametrize("value", [5, "x", [REPLY], None, {1: 2}, {"a": object()}, Part()])
    def test_what_is_no_json_object_is_refused(self, value: Any) -> None:
        """A validation error, as pydantic's users expect it."""
        with pytest.raises(ValidationError):
            TypeAdapter(Car).validate_python(value)


class TestFastApi:
    def test_request_body_and_response_model(self) -> None:
        """A body arrives as a view, a response leaves with all it holds, and the API's document tells both."""
        app = FastAPI()

        @app.post("/cars")
        def paint(car: Annotated[Car, Body()]) -> Car:
            return car.replace(text=f"{car.text}!")

        @app.post("/bare")
        def bare(car: Annotated[Car, Body()]):  # type: ignore[no-untyped-def]
            assert car.number == 12.5
            return car

        client = TestClient(app)

        assert client.post("/cars", json=REPLY).json() == REPLY | {"aText": "x!"}
        assert client.post("/bare", json=REPLY).json() == REPLY
        assert client.post("/cars", json=[1]).status_code == 422

    def test_the_document_of_an_application(self) -> None:
        """FastAPI's own OpenAPI document refers to one schema for body and response."""
        app = FastAPI()

        @app.post("/parts")
        def weigh(part: Annotated[Part, Body()]) -> Part:
            return part

        document = TestClient(app).get("/openapi.json").json()

        operation = document["paths"]["/parts"]["post"]
        reference = {"$ref": "#/components/schemas/Part"}
        assert operation["requestBody"]["content"]["application/json"]["schema"] == reference
        assert operation["responses"]["200"]["content"]["application/json"]["schema"] == reference
        assert document["components"]["schemas"]["Part"] == TypeAdapter(Part).json_schema()


def plain(schema: dict[str, Any]) -> dict[str, Any]:
    """Without the titles that pydantic makes up."""
    return {key: value for key, value in schema.items() if key != "title"}


class TestSchema:
    def test_it_says_what_the_fields_say(self) -> None:
        """Types, formats, enums, limits, units, references and what is required."""
        schema = TypeAdapter(Car).json_schema()["$defs"]["Car"]
        properties = {name: plain(each) for name, each in schema["properties"].items()}

        assert list(properties) == list(Car._members().by_wire)
        assert schema["required"] == ["needed"]
        assert schema["additionalProperties"] is True
        assert schema["description"] == Car.__doc__
        choice = {"anyOf": [{"$ref": "#/$defs/Wheel"}, {"$ref": "#/$defs/Door"}]}
        assert properties | {} == properties | {
            "aText": {"type": "string"},
            "aNumber": {"type": "number"},
            "anInteger": {"type": "integer"},
            "aFlag": {"type": "boolean"},
            "aMoment": {"type": "string", "format": "date-time"},
            "aDay": {"type": "string", "format": "date"},
            "aDuration": {"type": "string", "format": "duration"},
            "aFuel": {"type": "string", "enum": ["Electric", "Petrol", "No", ""]},
            "aGear": {"type": "integer", "enum": [0, 1]},
            "aPart": {"$ref": "#/$defs/Part"},
            "numbers": {"type": "array", "items": {"type": "number"}, "minItems": 2, "maxItems": 3},
            "grid": {"type": "array", "items": {"type": "array", "items": {"type": "number"}}},
            "labels": {"type": "object", "additionalProperties": {"type": "string"}},
            "namedParts": {"type": "object", "additionalProperties": {"$ref": "#/$defs/Part"}},
            "choice": choice,
            "choices": {"type": "array", "items": choice},
            "wordOrNumber": {"anyOf": [{"type": "number"}, {"type": "string"}]},
            "anything": {},
            "temperature": {"type": "number", "x-unit": "°C"},
            "clearable": {"anyOf": [{"type": "string"}, {"type": "null"}]},
            "inner": {"$ref": "#/$defs/Car"},
        }
        wheel = TypeAdapter(Car).json_schema()["$defs"]["Wheel"]
        assert plain(wheel["properties"]["kind"]) == {"type": "string", "const": "Wheel"}

    def test_both_directions_agree(self) -> None:
        """What is validated and what is serialised have one schema."""
        adapter = TypeAdapter(Car)

        assert adapter.json_schema(mode="validation") == adapter.json_schema(mode="serialization")

    @pytest.mark.parametrize("package", packages() or ["none"])
    def test_every_generated_model(self, package: str) -> None:
        """Each class has a schema with its members, and the required ones, whatever it refers to."""
        if package == "none":
            pytest.skip("generated/ holds no models yet")
        models = [each for each in every_model() if each.__module__.startswith(f"{package}.")]

        for model in models:
            schema = TypeAdapter(model).json_schema()
            schema = schema["$defs"][model.__name__] if "$ref" in schema else schema
            members = model._members()
            assert set(schema.get("properties", {})) == set(members.by_wire)
            assert set(schema.get("required", ())) == set(members.required)


def test_nothing_imports_pydantic_unasked() -> None:
    """The package works without pydantic; only a pydantic user loads that part."""
    import subprocess
    import sys

    code = (
        "import sys; sys.path.insert(0, 'generated'); import connected_car._runtime.core.model.base as m;"
        "class_ = type('X', (m.Model,), {'__annotations__': {'a': 'int | None'}, 'a': m.field('a')});"
        "assert class_.from_json(b'{\"a\":1}').a == 1; print('pydantic' in sys.modules or 'pydantic_core' in sys.modules)"
    )

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "False"


def test_converters_are_shared() -> None:
    """One annotation of one API has one converter, however often it is asked for."""
    assert converter_for("Sequence[Part]", "tests.model.samples") is converter_for(
        "Sequence[Part]", "tests.model.samples"
    )
    assert issubclass(Part, Model)
