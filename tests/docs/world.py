"""Everything that programs of the documentation reach over the network: sign-in hosts and the end-user API.

Requests are held against the document; tokens rotate as the real ones do. A world is clean or
dirty: a dirty one answers what real gateways answered, late, misspelled and full of surprises.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

import httpx2

from tests.docs.replies import HYBRID, VEHICLES, dirty_status, dirty_trip, status, trip
from tests.sdk.document import Document, Expected, document
from tests.sdk.schema import violations

HOSTS = {"api.groupe-psa.com": "/connectedcar/v4", "api-cert.groupe-psa.com": "/connectedcar/v4"}
SIGN_IN = ("idpcvs.peugeot.com", "idpcvs.citroen.com", "idpcvs.driveds.com", "idpcvs.opel.com", "idpcvs.vauxhall.co.uk")
GRANTED = "data:telemetry,data:position,data:trip,data:alert,remote:preconditioning:write,remote:charging:write"
REDIRECT = f"https://example.org/signed-in?{urlencode({'code': 'a-code', 'state': 'a-state', 'scope': GRANTED})}"


class World:
    """`refusals` says what was wrong about requests; a documented program causes none."""

    def __init__(self, dirty: bool = False) -> None:
        self.dirty = dirty
        self.refusals: list[str] = []
        self.seen: list[str] = []
        self.now = datetime.now(UTC)
        self._facts: Document = document("b2c")
        self._token = 0
        self._remotes: dict[str, int] = {}
        self._outages = iter(_outages()) if dirty else iter(())

    def answer(self, request: httpx2.Request) -> httpx2.Response:
        """What comes back."""
        self.seen.append(f"{request.method} {request.url.path}")
        if request.url.host in SIGN_IN:
            return self._sign_in(request)
        if request.url.host not in HOSTS:
            self.refusals.append(f"a request to {request.url.host}")
            return _error(404, 40400, "no such host")
        return self._api(request, HOSTS[request.url.host])

    # --- sign-in

    def _sign_in(self, request: httpx2.Request) -> httpx2.Response:
        form = dict(parse_qsl(request.content.decode()))
        if not request.headers.get("authorization", "").startswith("Basic "):
            self.refusals.append("a token request without the application's credentials")
        if request.url.path.endswith("/revoke"):
            self._token = -1
            return httpx2.Response(200)
        kind, token = form.get("grant_type"), form.get("refresh_token")
        fresh = kind == "authorization_code" and form.get("code") == "a-code"
        if not fresh and not (kind == "refresh_token" and token == f"refresh-{self._token}"):
            return httpx2.Response(400, json={"error": "invalid_grant"})
        self._token += 1
        names = {"access_token": f"access-{self._token}", "refresh_token": f"refresh-{self._token}"}
        return httpx2.Response(
            200, json={**names, "token_type": "Bearer", "expires_in": 3599, "scope": "openid profile"}
        )

    def signed_in(self) -> dict[str, str]:
        """A token that this world takes."""
        self._token = max(self._token, 1)
        return {"access_token": f"access-{self._token}", "refresh_token": f"refresh-{self._token}"}

    # --- the API

    def _api(self, request: httpx2.Request, prefix: str) -> httpx2.Response:
        path = request.url.raw_path.decode().partition("?")[0].removeprefix(prefix)
        found = self._facts.find(request.method, path)
        if (outage := next(self._outages, None)) is not None and request.method == "GET":
            return outage
        if request.headers.get("authorization") != f"Bearer access-{self._token}":
            return _error(401, 40100, "Token is invalid")
        if found is None:
            return _error(404, 40400, "nothing is there")
        self.refusals += self._wrong(found[0], request)
        return self._reply(found[0], list(found[1].values()), request)

    def _wrong(self, operation: Expected, request: httpx2.Request) -> Iterator[str]:
        query = [name for name, _ in parse_qsl(urlsplit(str(request.url)).query)]
        known = {each["name"] for each in operation.parameters if each["in"] == "query"} | {"client_id"}
        yield from (f"{operation.id}: unknown query parameter {name}" for name in query if name not in known)
        if query.count("client_id") != 1:
            yield f"{operation.id}: client_id isn't there once"
        if not request.headers.get("x-introspect-realm", "").startswith("clientsB2C"):
            yield f"{operation.id}: no realm"
        if operation.body:
            schema = next(iter(operation.body.values()))
            yield from violations(self._facts, schema, json.loads(request.content), operation.id)

    def _reply(self, operation: Expected, ids: list[str], request: httpx2.Request) -> httpx2.Response:
        known = {
            "getVehiclesByDevice": self._vehicles,
            "getVehicleByid": self._vehicle,
            "getVehicleStatus": self._status,
            "getTripsByVehicle": self._trips,
            "getCarLastPosition": self._position,
            "setUsertVehicleRemote": lambda ids, request: (202, {"callbackId": "callback-1", "_links": {}}),
            "getUsertRemotes": lambda ids, request: (404, {"code": 40400, "message": "no callbacks"}),
            "getUsertRemotebyId": lambda ids, request: (200, {"id": ids[0], "status": "Running"}),
            "sendRemoteToVhl": self._send,
            "getRemoteRequestForVhlById": self._progress,
        }
        if operation.id not in known:
            raise AssertionError(f"the world has no answer to {operation.id}; give it one in tests/docs/world.py")
        code, body = known[operation.id](ids, request)
        return httpx2.Response(code, json=body, headers={"content-type": "application/hal+json"})

    def _vehicles(self, _: list[str], request: httpx2.Request) -> tuple[int, Any]:
        """Two pages of one vehicle; links name another host than the one that was called."""
        page = 1 if request.url.params.get("pageToken") == "second" else 0
        base = "https://elsewhere.example/connectedcar/v4/user/vehicles"
        links: dict[str, Any] = {"self": {"href": base}, "first": {"href": base}}
        if page == 0:
            links["next"] = {"href": f"{base}?pageToken=second"}
        return 200, {
            "_embedded": {"vehicles": [VEHICLES[page]]},
            "_links": links,
            "total": 2,
            "totalPage": 2,
            "currentPage": page + 1,
        }

    def _vehicle(self, ids: list[str], request: httpx2.Request) -> tuple[int, Any]:
        del request
        return 200, next(each for each in VEHICLES if each["id"] == ids[0])

    def _status(self, ids: list[str], request: httpx2.Request) -> tuple[int, Any]:
        del request
        clean = status(ids[0], self._ago(minutes=4))
        return 200, dirty_status(clean) if self.dirty else clean

    def _position(self, ids: list[str], request: httpx2.Request) -> tuple[int, Any]:
        del request
        if ids[0] == HYBRID:
            return 404, {"code": 40400, "message": "no position"}
        return 200, status(ids[0], self._ago(minutes=4))["lastPosition"]

    def _trips(self, ids: list[str], request: httpx2.Request) -> tuple[int, Any]:
        """The oldest trip first; the last page is named by a link."""
        if ids[0] == HYBRID:
            return 404, {"code": 40400, "message": "no trip was found", "uuid": "00000000-0000-4000-8000-000000000000"}
        base = f"https://elsewhere.example/connectedcar/v4/user/vehicles/{ids[0]}/trips"
        is_last = request.url.params.get("pageToken") == "last"
        links = {"self": {"href": base}, "first": {"href": base}, "last": {"href": f"{base}?pageToken=last"}}
        if not is_last:
            links["next"] = {"href": f"{base}?pageToken=last"}
        found = trip("trip-2", self._ago(hours=2), 18.0) if is_last else trip("trip-1", self._ago(days=9), 3.5)
        return 200, {
            "_embedded": {"trips": [dirty_trip(found) if self.dirty else found]},
            "_links": links,
            "total": 2,
            "totalPage": 2,
            "currentPage": 1 + is_last,
        }

    def _send(self, _: list[str], request: httpx2.Request) -> tuple[int, Any]:
        del request
        name = f"remote-{len(self._remotes) + 1}"
        self._remotes[name] = 0
        return 202, {"remoteActionId": name, "_links": {"self": {"href": f"/remotes/{name}"}}}

    def _progress(self, ids: list[str], request: httpx2.Request) -> tuple[int, Any]:
        """Accepted, then waking up, then done; a dirty world says something unheard of on the way."""
        del request
        name = ids[-1]
        self._remotes[name] += 1
        steps = ["Accepted", "DreamingOfSheep" if self.dirty else "WakingUpVehicle", "Success"]
        return 200, {"remoteActionId": name, "status": steps[min(self._remotes[name], 3) - 1], "_links": {"self": {}}}

    def _ago(self, **span: float) -> str:
        return (self.now - timedelta(**span)).strftime("%Y-%m-%dT%H:%M:%SZ")


def _outages() -> list[httpx2.Response | None]:
    """What the first requests to a dirty world meet: a proxy's page, a 503 with rubbish in Retry-After, a closed day."""
    return [
        httpx2.Response(502, text="<html><body>Bad Gateway</body></html>", headers={"content-type": "text/html"}),
        httpx2.Response(503, headers={"retry-after": ""}),
        None,
        None,
        httpx2.Response(500, json={"code": 50038, "message": "CVS error/user-vins"}),
        None,
    ]


def _error(status: int, code: int, message: str) -> httpx2.Response:
    return httpx2.Response(
        status, json={"code": code, "message": message}, headers={"date": "Thu, 01 Jan 2026 12:00:00 GMT"}
    )
