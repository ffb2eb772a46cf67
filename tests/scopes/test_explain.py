"""Why is this value missing? The worked examples, each context rule, and the limits of what can be known."""

from __future__ import annotations

import pickle
from dataclasses import replace
from typing import Any

import pytest
from connected_car import b2c, platform
from connected_car._runtime.car.availability.case import Explanation, Known
from connected_car._runtime.car.availability.explaining import explain
from connected_car._runtime.core.model.base import Model
from connected_car._runtime.core.scopes.algebra import Grant
from connected_car.b2b import models as fleet
from connected_car.b2b.availability import TABLE as FLEET
from connected_car.b2c import models as end_user
from connected_car.b2c.availability import TABLE as B2C
from connected_car.platform import models as partner
from connected_car.platform.availability import TABLE as PLATFORM

from tests.scopes.recording import ID, Recorder

BLOCK = "AggregatedTelemetries"


def ask(view: Model, path: str, granted: str | None = None, **known: Any) -> Explanation:
    api, table = (b2c, B2C) if type(view).__module__.startswith("connected_car.b2c") else (platform, PLATFORM)
    grant = None if granted is None else Grant.parse(granted, api.scopes.VOCABULARY)
    return explain(view, path, table, Known(grant=grant, **known))


def verdict(found: Explanation) -> tuple[str, str | None]:
    return found.verdict, found.condition


def electric(**charging: str) -> end_user.Status:
    energy = {"type": "Electric", "extension": {"electric": {"charging": charging}}}
    return end_user.Status.from_wire({"energies": [energy]})


def test_oil_temperature_of_an_electric_car_is_not_produced() -> None:
    """Known from the motorization alone; no capability call is needed."""
    status = end_user.Status.from_wire({"engines": [{"type": "Electric"}]})

    found = ask(status, "engines[0].extension.thermic.oil.temp", "data:telemetry", motorization="Electric")

    assert verdict(found) == ("certain", "produced")
    assert "ICE, PHEV" in found.evidence[-1]


def test_a_position_without_its_scope_is_not_authorized() -> None:
    """The call succeeds and drops the part; that the vehicle can feed it says nothing about consent."""
    status = end_user.Status.from_wire({"odometer": {"mileage": 1.0}})

    found = ask(status, "last_position", "data:telemetry", capability=("data:position",))

    assert verdict(found) == ("certain", "authorized")
    assert found.remedy == "ask the user for data:position"


def test_a_scope_map_that_is_deduced_makes_it_likely_only() -> None:
    """Nobody says that the start of a trip needs the position's scope on the platform; its name suggests it."""
    trip = partner.Trip.from_wire({"id": ID})

    assert verdict(ask(trip, "locations.startPosition", "data:trip")) == ("likely", "authorized")
    assert verdict(ask(trip, "stats.distance", "data:collision")) == ("certain", "authorized")


def test_a_position_in_privacy_mode_is_likely_not_uploaded() -> None:
    """Not certain, for the mode may have changed since; without privacy mode nothing tells."""
    private = end_user.Status.from_wire({"privacy": {"state": "Geolocation"}})
    public = end_user.Status.from_wire({"privacy": {"state": "None"}})
    known = {"granted": "data:telemetry,data:position", "capability": ("data:position",)}

    assert verdict(ask(private, "last_position", **known)) == ("likely", "uploaded")
    assert verdict(ask(public, "last_position", **known)) == ("unknown", None)
    assert verdict(ask(end_user.Status(), "last_position", privacy="Full", **known)) == ("likely", "uploaded")


@pytest.mark.parametrize(
    ("cause", "path", "expected"),
    [
        ("GeoPrivacy", "start_position", ("certain", "uploaded")),
        ("GeoPrivacy", "distance", ("unknown", None)),
        ("FullPrivacy", "distance", ("certain", "uploaded")),
        ("Connection", "start_position", ("certain", "uploaded")),
    ],
)
def test_a_trip_that_records_the_cause_makes_it_certain(cause: str, path: str, expected: tuple[str, str]) -> None:
    """Alone, and as one of a page of trips."""
    trip = {"done": True, "faults": [{"fault": "DataLacking", "cause": cause}]}

    alone = ask(end_user.Trip.from_wire(trip), path, "data:trip,data:position")
    listed = ask(
        end_user.Trips.from_wire({"_embedded": {"trips": [{}, trip]}}),
        f"_embedded.trips[1].{path}",
        "data:trip,data:position",
    )

    assert verdict(alone) == verdict(listed) == expected


def test_tyre_pressure_on_the_platform_stays_unknown() -> None:
    """Granted through the parent, no name in the capability reply, no source for uploads: say so rather than guess."""
    view = partner.AggregatedTelemetries.from_wire({"vehicle": {}})

    found = ask(view, "vehicle.tyreState", "data:telemetry", capability=("data:telemetry:vehicle:energies",))

    assert verdict(found) == ("unknown", None)
    assert "data:telemetry:vehicle:tyreState is covered by the grant" in found.evidence
    assert any("mandatory members" in each for each in found.evidence)


def test_the_anti_lock_state_is_not_in_the_reference_of_the_status() -> None:
    """Certain where the published document hasn't got it, likely where document and catalog disagree."""
    telemetry = end_user.Telemetry.from_wire({"vehicle": {}})

    assert verdict(ask(end_user.Status(), "adas.abs")) == ("certain", "reference")
    assert verdict(ask(telemetry, "vehicle.adas.abs", "data:telemetry")) == ("likely", "reference")
    assert "ABS State" in ask(telemetry, "vehicle.adas.abs", "data:telemetry").evidence[-1]


def test_charging_time_left_is_normal_to_lack_when_nothing_charges() -> None:
    """While the car charges, nothing tells why it is missing."""
    path = "energies[0].extension.electric.charging.remaining_time"
    known = {
        "granted": "data:telemetry",
        "capability": ("data:telemetry:vehicle:energies",),
        "motorization": "Electric",
    }

    idle = ask(electric(status="Disconnected"), path, **known)

    assert verdict(idle) == ("likely", "context")
    assert verdict(ask(electric(status="InProgress"), path, **known)) == ("unknown", None)
    assert verdict(ask(electric(), path, **known)) == ("unknown", None)
    assert (
        ask(electric(status="Disconnected"), path.replace("remaining_time", "remainingTime"), **known).verdict
        == "likely"
    )


@pytest.mark.parametrize(
    ("view", "path"),
    [
        (end_user.Telemetry.from_wire({"vehicle": {"adas": {"abs": True}}}), "vehicle.adas.rgi"),
        (partner.AggregatedTelemetries.from_wire({"vehicle": {"adas": {"abs": True}}}), "vehicle.adas.rgi"),
    ],
)
def test_a_gear_recommendation_of_an_electric_car_names_the_contradiction(view: Model, path: str) -> None:
    """The guide excludes it, the catalog promises it; the answer says both and is no longer certain."""
    found = ask(view, path, "data:telemetry", motorization="Electric")

    assert verdict(found) == ("likely", "produced")
    assert any("the sources contradict each other" in each and "the catalog says" in each for each in found.evidence)
    assert ask(view, path, "data:telemetry", motorization="Thermic").condition != "produced"


@pytest.mark.parametrize(
    ("view", "path", "beside", "absent", "present"),
    [
        (electric(), "energies[0].extension.electric.charging.charging_rate", "status", "Finished", "InProgress"),
        (end_user.Position, "properties.fix_status", "type", "Estimated", "Acquire"),
        (end_user.Status, "preconditioning.air_conditioning.failure_cause", "status", "Enabled", "Failure"),
        (end_user.RemoteAction, "failure_cause", "status", "Success", "Failed"),
        (end_user.Alert, "end_at", "active", True, False),
        (end_user.Alert, "end_position", "active", True, False),
        (end_user.Trip, "stop_position", "done", False, True),
        (partner.Alert, "endAt", "active", True, False),
        (partner.Stolen, "endAt", "state", True, False),
        (partner.RemoteAction, "failureCause", "status", "Success", "Failed"),
        (partner.AggregatedTelemetries, "vehicle.location.properties.fixStatus", "type", "Estimate", "Acquire"),
        (partner.AggregatedTelemetries, "vehicle.preconditioning.airConditioning.failureCause", "status", "Enabled", "Failure"),
        (partner.AggregatedTelemetries, "vehicle.energies[0].extension.electric.charging.chargingSpeed", "status", "Stopped", "InProgress"),
        (partner.AggregatedTelemetries, "vehicle.stolen.endPosition", "state", True, False),
    ],
)  # fmt: skip
def test_every_context_rule_knows_when_absence_is_normal(
    view: Any, path: str, beside: str, absent: object, present: object
) -> None:
    """Normal while the member beside it says so; in the state that needs the value nothing but its age excuses it."""
    model = type(view) if isinstance(view, Model) else view
    everything = ",".join((b2c if model.__module__.startswith("connected_car.b2c") else platform).scopes.VOCABULARY)

    assert verdict(ask(model.from_wire(around(path, beside, absent)), path, everything)) == ("likely", "context")
    assert ask(model.from_wire(around(path, beside, present)), path, everything).cause in ("unknown", "deprecated")
    assert ask(model.from_wire(around(path, "x", 1)), path, everything).cause in ("unknown", "deprecated")


def around(path: str, beside: str, state: object) -> dict[str, Any]:
    """The reply that lacks ``path`` and has ``beside`` next to it."""
    names = {"air_conditioning": "airConditioning"}
    wire: Any = {beside: state}
    for part in reversed(path.split(".")[:-1]):
        name = part.removesuffix("[0]")
        wire = {names.get(name, name): [wire] if part.endswith("[0]") else wire}
    return dict(wire)


def test_every_context_rule_of_the_data_is_shown() -> None:
    """So that none is added without an example above."""
    assert set(B2C.contexts) == {
        "while-charging", "acquired-position", "failed-conditioning", "failed-remote", "ended-alert", "finished-trip",
    }  # fmt: skip
    assert set(PLATFORM.contexts) - set(B2C.contexts) == {"ended-theft"}


def test_a_part_that_the_request_left_out_is_named() -> None:
    """An extension that wasn't asked for, a filter that lets something else through."""
    vehicle = Recorder().client(b2c, "openid profile").vehicles.get(ID)
    latest = Recorder().client(platform, "data:telemetry").vehicles.latest_telemetry
    client = Recorder().client(b2c, "openid profile")

    extension = client.explain(vehicle, "_embedded.extension.branding.brand")

    assert verdict(extension) == ("certain", "request")
    assert extension.remedy == "call again with extension=['branding']"
    assert latest is not None


def test_a_filter_excludes_the_other_blocks() -> None:
    """What is above or below the asked type comes through."""
    operation = b2c.OPERATIONS["getTelemetry"]
    view = end_user.Telemetries.from_wire({"_embedded": {"telemetries": [{}]}})
    path = "_embedded.telemetries[0].vehicle.{}"

    def found(block: str, types: list[str]) -> Explanation:
        return ask(view, path.format(block), operation=operation, arguments={"id": ID, "type": types})

    assert verdict(found("battery", ["vehicle.energies"])) == ("certain", "request")
    assert found("battery", ["vehicle.energies", "vehicle.battery"]).condition is None
    assert found("battery", ["vehicle"]).condition is None
    assert found("battery", []).condition is None
    latest = partner.Telemetry.from_wire({})
    known = {"operation": platform.OPERATIONS["getVehicleTelemetry"], "arguments": {"type": ["vehicle.battery"]}}
    assert ask(latest, "vehicle", **known).condition is None
    assert verdict(ask(latest, "environment", **known)) == ("certain", "request")


def test_a_capability_list_that_is_empty_says_nothing() -> None:
    """One that isn't, and lacks the group, makes it likely; one with the group only opens the question."""
    path = "battery.voltage"

    def found(*names: str) -> Explanation:
        return ask(end_user.Status(), path, "data:telemetry", capability=names)

    assert verdict(found()) == ("unknown", None)
    assert verdict(found("data:telemetry:vehicle:energies")) == ("likely", "produced")
    assert verdict(found("data:telemetry:vehicle:battery")) == ("unknown", None)
    assert verdict(found("data:telemetry")) == ("unknown", None)
    assert (
        ask(end_user.Status(), "drivingBehavior", capability=("data:telemetry:vehicle:drivingBehaviour",)).condition
        is None
    )


def test_a_service_that_a_country_has_not_is_certain() -> None:
    """Where a list of countries is known; none is published today, so the answer stays likely."""
    status = end_user.Status.from_wire({"odometer": {"mileage": 1.0}})
    known = Known(country="no")
    some = {name: replace(each, countries=("FR", "DE")) for name, each in B2C.services.items()}
    found = explain(status, "last_position", replace(B2C, services=some), known)

    assert verdict(found) == ("certain", "uploaded")
    assert found.cause == "country"
    assert "is offered in FR, DE, and not in no" in found.evidence[-1]
    here = explain(status, "last_position", replace(B2C, services=some), Known(country="fr"))
    assert (verdict(here), here.cause) == (("likely", "uploaded"), "service")
    assert "it is offered in FR, DE" in here.remedy
    assert explain(status, "last_position", B2C, known).cause == "service"


def test_a_fleet_has_a_contract_in_place_of_scopes() -> None:
    """Nothing tells what it holds; drive type, privacy and context still count."""
    status = fleet.Status.from_wire({"privacy": {"state": "Geolocation"}})
    trip = fleet.Trip.from_wire({"faults": [{"cause": "GeoPrivacy"}]})

    position = explain(status, "last_position", FLEET)
    mileage = explain(status, "odometer.mileage", FLEET)

    assert verdict(position) == ("likely", "uploaded")
    assert verdict(mileage) == ("unknown", None)
    assert any("contract" in each for each in mileage.evidence)
    assert verdict(explain(trip, "start_position.geometry", FLEET)) == ("certain", "uploaded")
    assert verdict(explain(status, "adas.rgi", FLEET, Known(motorization="Electric"))) == ("likely", "produced")


def test_a_hybrid_makes_the_drive_type_likely_only() -> None:
    """It may be a mild one."""
    status = end_user.Status.from_wire({"energies": [{}]})
    remote = b2c.models.Remote()

    assert ask(status, "energies[0].extension.fuel.consumptions.total", motorization="Hybrid").condition is None
    assert verdict(ask(remote, "charging", motorization="Hydrogen")) == ("certain", "produced")
    assert verdict(ask(end_user.Status(), "alarm.trigger.type", motorization="Thermic")) == ("likely", "produced")


def test_a_word_for_several_drives_makes_it_likely_only() -> None:
    """Where a motorization stands for more than one drive, nobody knows which of them the vehicle has."""
    remote, known = b2c.models.Remote(), Known(motorization="Hydrogen")

    assert verdict(explain(remote, "charging", B2C, known)) == ("certain", "produced")
    assert verdict(explain(remote, "charging", replace(B2C, approximate=("Hydrogen",)), known)) == (
        "likely",
        "produced",
    )


def test_a_value_under_its_old_name_is_found() -> None:
    """Older vehicles write preconditionning, and energy for energies."""
    status = end_user.Status.from_wire(
        {"preconditionning": {"airConditioning": {"status": "Enabled"}}, "energy": [{"level": 1}]}
    )

    conditioning = ask(status, "preconditioning.air_conditioning.status", "data:telemetry")

    assert verdict(conditioning) == ("certain", "reference")
    assert conditioning.remedy == "read `preconditionning` where this one is missing"
    assert "`energy`" in ask(status, "energies").evidence[-1]


@pytest.mark.parametrize("empty", [None, [], {}, "none"])
def test_an_empty_new_name_hides_no_older_one(empty: object) -> None:
    """null, nothing or something unreadable under the new name: the value is still under the older one."""
    old = [{"type": "Electric", "level": 50}]
    status = end_user.Status.from_wire({"energies": empty, "energy": old})
    unfilled = end_user.Status.from_wire({"energies": empty, "energy": []})

    for path in ("energies", "energies[0].level"):
        found = ask(status, path, "data:telemetry")
        assert (verdict(found), found.remedy) == (
            ("certain", "reference"), "read `energy` where this one is missing"
        )  # fmt: skip
        assert "`energy`" not in ask(unfilled, path, "data:telemetry").evidence[-1]
    both = end_user.Status.from_wire({"energies": old, "energy": old})
    assert verdict(ask(both, "energies[0].level")) == ("certain", "present")


def test_a_value_that_is_there_is_not_explained_away() -> None:
    """Nor is a value that means "not available", or one of the wrong type."""
    status = end_user.Status.from_wire(
        {"battery": {"voltage": 90}, "odometer": {"mileage": ["far"]}, "kinetic": {"speed": None},
         "engines": [{"extension": {"thermic": {"oil": {"temp": 215}}}}]}
    )  # fmt: skip

    assert verdict(ask(status, "battery.voltage")) == ("certain", "present")
    assert verdict(ask(status, "odometer.mileage")) == ("unknown", None)
    assert any("isn't what the document says (" in each for each in ask(status, "odometer.mileage").evidence)
    assert "`wire`" in ask(status, "odometer.mileage").remedy
    assert verdict(ask(status, "engines[0].extension.thermic.oil.temp")) == ("likely", "produced")
    assert "the reply has the member, and it is null" in ask(status, "kinetic.speed").evidence
    assert status.engines is not None


def test_one_object_in_place_of_a_list_is_its_first_item() -> None:
    """As reading takes it."""
    status = end_user.Status.from_wire({"energies": {"level": 80}})

    assert verdict(ask(status, "energies[0].level")) == ("certain", "present")
    assert verdict(ask(status, "energies[1].level")) == ("unknown", None)


def test_a_path_that_the_document_lacks_is_no_guess() -> None:
    """With the name that may be meant."""
    found = ask(end_user.Status(), "energis[0].level")

    assert verdict(found) == ("certain", "reference")
    assert found.remedy == "did you mean energies?"
    assert ask(end_user.Status(), "energies[0].lvl").remedy == "did you mean energies[0].level?"
    assert (
        ask(end_user.Status(), "energies[0].extension.electrik.x").remedy
        == "did you mean energies[0].extension.electric?"
    )
    assert ask(end_user.Status(), "energies[0].nothing_like_it").remedy == ""
    assert ask(end_user.Status(), "odometer.mileage.unit").remedy == ""


def test_the_question_can_be_put_to_an_inner_view() -> None:
    """It has lost its reply, so what was asked and granted stays open."""
    status = electric(status="Disconnected")
    assert status.energies is not None
    charging = status.energies[0].extension.electric.charging  # type: ignore[union-attr]

    found = ask(charging, "remaining_time")  # type: ignore[arg-type]

    assert verdict(found) == ("likely", "context")
    assert any("what was granted is unknown" in each for each in found.evidence)


@pytest.mark.parametrize("path", ["energies[0].level", "last_position", "odometer.mileage", "adas.abs", "service.type"])
def test_without_any_knowledge_nothing_is_certain_but_the_document(path: str) -> None:
    """Absence of evidence ends in unknown."""
    found = ask(end_user.Status.from_wire({"energies": [{}]}), path)

    assert verdict(found) in {("unknown", None), ("certain", "reference")}
    assert found.evidence


def test_after_pickling_the_request_is_forgotten() -> None:
    """That part of the answer is unknown, and said to be."""
    client = Recorder().client(b2c, "data:telemetry")
    status = client.vehicles.status(ID)
    copy = pickle.loads(pickle.dumps(status))

    assert verdict(client.explain(status, "last_position")) == ("certain", "authorized")
    vehicle = pickle.loads(pickle.dumps(client.vehicles.get(ID)))
    assert verdict(client.explain(vehicle, "_embedded.extension.branding")) == ("unknown", None)
    assert (
        "it is unknown what the request asked for" in client.explain(vehicle, "_embedded.extension.branding").evidence
    )
    assert copy == status
