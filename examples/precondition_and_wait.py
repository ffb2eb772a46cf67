"""Warm or cool the cabin now, and say how it ended.

    python precondition_and_wait.py VEHICLE_ID CALLBACK_ID

The callback is where the publisher also tells the outcome (see receiver.py); its id comes from
``client.callbacks.create``. The tokens come from an earlier sign-in (see login.py).
"""

from __future__ import annotations

import sys

from connected_car import auth, b2c, remotes

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


if __name__ == "__main__":
    store = auth.FileTokenStore("~/.connected-car.json")
    login = b2c.OAuth2(brand="peugeot", client_id="...", client_secret="...", store=store)
    with b2c.Client(auth=login) as client:
        sys.exit(0 if precondition(client, *sys.argv[1:3]) else 1)
