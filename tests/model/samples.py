"""One small API of our own: every kind of type that a model may declare."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from connected_car._runtime.core.model.base import Model
from connected_car._runtime.core.model.enums import OpenEnum, OpenIntEnum
from connected_car._runtime.core.model.fields import field


class Fuel(OpenEnum, spellings={"Elektric": "Electric"}):
    """What moves the car."""

    ELECTRIC = "Electric"
    PETROL = "Petrol"
    NO = "No"
    EMPTY = ""


class Gear(OpenIntEnum):
    """A gear."""

    NEUTRAL = 0
    FIRST = 1


class Part(Model):
    """A part."""

    name: str | None = field("name", default=None, required=True)
    weight: float | None = field("weight", default=None, unit="kg", minimum=0, maximum=100)


class Wheel(Model):
    """Another part, told apart by its members."""

    name: str | None = field("name", default=None)
    diameter: float | None = field("diameter", default=None)
    kind: str | None = field("kind", default=None, const="Wheel")


class Door(Model):
    """A third part."""

    name: str | None = field("name", default=None)
    locked: bool | None = field("locked", default=None)
    kind: str | None = field("kind", default=None, const="Door")


class Car(Model):
    """One member of every kind, under wire names of their own."""

    text: str | None = field("aText", default=None)
    number: float | None = field("aNumber", default=None)
    integer: int | None = field("anInteger", default=None)
    flag: bool | None = field("aFlag", default=None)
    moment: datetime | None = field("aMoment", default=None)
    day: date | None = field("aDay", default=None)
    duration: timedelta | None = field("aDuration", default=None)
    fuel: Fuel | None = field("aFuel", default=None)
    gear: Gear | None = field("aGear", default=None)
    part: Part | None = field("aPart", default=None)
    texts: Sequence[str] | None = field("texts", default=None)
    numbers: Sequence[float] | None = field("numbers", default=None, min_items=2, max_items=3)
    fuels: Sequence[Fuel] | None = field("fuels", default=None)
    parts: Sequence[Part] | None = field("parts", default=None)
    grid: Sequence[Sequence[float]] | None = field("grid", default=None)
    labels: Mapping[str, str] | None = field("labels", default=None)
    named_parts: Mapping[str, Part] | None = field("namedParts", default=None)
    choice: Wheel | Door | Model | None = field("choice", default=None)
    choices: Sequence[Wheel | Door | Model] | None = field("choices", default=None)
    closed_choice: Wheel | Door | None = field("closedChoice", default=None)
    told_choice: Wheel | Door | Model | None = field(
        "toldChoice", default=None, discriminator="kind", mapping={"wheel": "Wheel", "Door": "Door"}
    )
    word_or_number: float | str | None = field("wordOrNumber", default=None)
    word_or_fuel: str | Fuel | None = field("wordOrFuel", default=None)
    anything: Any = field("anything", default=None)
    temperature: float | None = field("temperature", default=None, unit="°C", sentinels=(215,))
    clearable: str | None = field("clearable", default=None, nullable=True)
    needed: str | None = field("needed", default=None, required=True)
    inner: Car | None = field("inner", default=None)
    inners: Sequence[Car] | None = field("inners", default=None)
    vin: str | None = field("vin", default=None)
    created_at: datetime | None = field("createdAt", default=None)


class Sample(Model):
    """The schema of the API's own lenience examples."""

    field1: str | None = field("field1", default=None)
    field2: float | None = field("field2", default=None)
