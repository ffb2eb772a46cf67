"""Eight call sites of psa_car_controller, run against the world's server; prints what each gave, as JSON.

Runs in an environment of its own: `pip install psa-car-controller==3.7.10 httpx2 orjson`, and the package on PYTHONPATH.
"""

from __future__ import annotations

import json
import logging
import os
import tempfile
from typing import Any
from urllib.parse import parse_qs, urlsplit

from connected_car import testing
from psa_car_controller.psa import constants
from psa_car_controller.psacc.application import charge_control, psa_client
from psa_car_controller.psacc.repository.trips import Trips

REALM, VIN = "clientsB2CPeugeot", "VR3DEM00000000001"


class Broker:
    """Keeps messages in place of the MQTT connection, for which the world has no broker."""

    def __init__(self) -> None:
        self.topics: list[str] = []

    def publish(self, topic: Any, message: str | None = None) -> None:
        self.topics.append(str(topic).partition("/cid/")[2].partition("/")[2])


def run(world: testing.World, address: str) -> dict[str, Any]:
    """What each call site gave; the addresses of the makers are replaced, nothing else of the client."""
    given = world.addresses(address)
    constants.realm_info[REALM]["oauth_url"] = given["token_url"]
    constants.AUTHORIZE_SERVICE[REALM] = given["authorize_url"]
    psa_client.SCOPE = ["data:telemetry data:position data:trip"]  # Theirs are those of the makers' own apps.
    psac = psa_client.PSAClient(None, world.application.client_id, world.application.secret, None, "AP-1", REALM, "FR")
    psac.api_config.host = given["base_url"]
    psac.remote_client.mqtt_client = broker = Broker()
    psac.remote_client._refresh_remote_token = lambda force=False: True
    charge_control.ChargeControl.MQTT_TIMEOUT = 0
    car, found = world.cars[0], {}

    back = world.visit(psac.manager.generate_redirect_url())
    psac.connect(parse_qs(urlsplit(back).query)["code"][0])
    found["login"] = bool(psac.manager.access_token)
    found["list"] = [each.vin for each in psac.get_vehicles()]
    store = psac.get_vehicle_info(VIN).get_energy("Electric")
    found["status"] = [store.level, store.autonomy, store.charging.status]
    psac.remote_client.charge_now(VIN, True)
    psac.remote_client.preconditioning(VIN, True)
    psac.remote_client.wakeup(VIN)
    found["commands"] = [*broker.topics]
    place = psac.get_vehicle_info(VIN).last_position.geometry
    found["position"] = place.coordinates
    car.privacy = "Geolocation"
    found["position in privacy mode"] = psac.get_vehicle_info(VIN).last_position.geometry.coordinates
    car.privacy = "None"
    control = charge_control.ChargeControl(psac, VIN, 50, None)
    broker.topics.clear()
    for _ in range(8):
        psac.get_vehicle_info(VIN)
        control.process()
    found["stops in eight turns of the loop"] = broker.topics.count("VehCharge")
    psac.set_record(True)
    psac.get_vehicle_info(VIN)
    car.drive_away(40)
    for _ in range(14):
        psac.get_vehicle_info(VIN)
        world.advance(minutes=5)
    trip = Trips.get_trips(psac.vehicles_list)[VIN][0].get_info()
    found["trips"] = [trip["distance"], trip["speed_average"]]
    return found


if __name__ == "__main__":
    logging.disable()
    os.chdir(tempfile.mkdtemp())  # It writes its files where it runs.
    place = testing.World([testing.electric_car(level=62, id="car-1", vin=VIN)])
    place.cars[0].plug_in()
    place.deviate("legacy energy")  # It reads the older member alone.
    with place.serve() as served:
        print(json.dumps(run(place, served)))
