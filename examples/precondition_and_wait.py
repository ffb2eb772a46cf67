"""Warm or cool the cabin now, and say how it ended.

    python examples/precondition_and_wait.py peugeot ~/.connected-car.json VEHICLE_ID CALLBACK_ID

Brand and file are those of an earlier sign-in with the scope remote:preconditioning:write (see
login.py), which takes its registration from the same variables: CONNECTED_CAR_CLIENT_ID and
CONNECTED_CAR_CLIENT_SECRET. The callback is where the publisher also tells the outcome (see
receiver.py); its id comes from ``client.callbacks.create``.
"""

from __future__ import annotations

import os
import sys

from connected_car import auth as ways
from connected_car import b2c, remotes

ARGUMENTS = ("BRAND", "TOKEN_FILE", "VEHICLE_ID", "CALLBACK_ID")
SETTINGS = ("CONNECTED_CAR_CLIENT_ID", "CONNECTED_CAR_CLIENT_SECRET")
HINTS = {
    remotes.Advice.WAIT_A_LITTLE: "try again in some minutes",
    remotes.Advice.WAIT_LONG: "charge the battery, or wait for next month",
    remotes.Advice.USER_MUST_ACT: "go to the car: close it, take the key out, or leave privacy mode",
    remotes.Advice.CONFIGURATION: "check the granted scopes and the vehicle's services",
    remotes.Advice.UNKNOWN: "nobody says why; try again later",
}


def precondition(client: b2c.Client, vehicle_id: str, callback_id: str) -> bool:
    """Send the command once, wait at most five minutes, print what came of it."""
    now = b2c.models.RemotePreconditioningAirConditioning(immediate=True)
    body = b2c.models.Remote(preconditioning=b2c.models.RemotePreconditioning(air_conditioning=now))
    sent = client.remotes.send(vehicle_id, callback_id, body=body)
    try:
        outcome = sent.wait(timeout=300)
    except remotes.RemoteTimeout as error:
        print(f"not finished after five minutes (last known: {error.outcome.status}); it may still happen")
        return False
    if outcome.succeeded:
        print("done" if outcome.status is remotes.RemoteStatus.SUCCESS else "it was running already")
    elif outcome.advice:
        print(f"failed: {outcome.cause or 'no cause given'}; {HINTS[outcome.advice]}")
    return outcome.succeeded


def main(brand: str, path: str, vehicle_id: str, callback_id: str) -> bool:
    """With the token that was kept in ``path``."""
    auth = b2c.OAuth2(
        brand=brand,
        client_id=os.environ["CONNECTED_CAR_CLIENT_ID"],
        client_secret=os.environ["CONNECTED_CAR_CLIENT_SECRET"],
        store=ways.FileTokenStore(path),
    )
    with b2c.Client(auth=auth) as client:
        return precondition(client, vehicle_id, callback_id)


if __name__ == "__main__":
    missing = [*ARGUMENTS[len(sys.argv) - 1 :], *(name for name in SETTINGS if not os.environ.get(name))]
    if missing:
        print(f"missing: {', '.join(missing)} (the first lines of this file say what goes there)", file=sys.stderr)
        sys.exit(2)
    sys.exit(0 if main(*sys.argv[1:5]) else 1)
