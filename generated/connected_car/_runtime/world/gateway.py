"""From a request to a reply: the order in which a gateway judges, and how an answer becomes bytes."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from . import parts
from .checks import body_of, not_acceptable, values, wrong
from .consent import Consent
from .facts import ServerFacts, ServerOperation, facts, names
from .faults import CARRIED_OUT, Fault
from .filters import chosen, require_readable
from .messages import HAL, WorldReply, WorldRequest, json_reply
from .paging import links, page
from .reads import READS, Unmade
from .refusals import NO_CONTEXT, NO_DATA, Refused, refusal, unauthorized
from .schemas import example, fitted
from .scopes import refusal as scope_refusal
from .state import WorldState
from .subscriptions import WRITES
from .visit import Visit

ANSWERS = {**READS, **WRITES}
HOST = "https://world.example"


def routed(request: WorldRequest) -> tuple[ServerFacts, str, str] | None:
    """The API that an address belongs to, where its paths begin, and the path below: ``/b2c/...``, or as in the field."""
    for api in map(facts, names()):
        for base in (f"/{api.name}", api.base_path):
            if base and request.path.startswith(f"{base}/"):
                return api, base, request.path.removeprefix(base)
    return None


def answer(state: WorldState, request: WorldRequest) -> WorldReply:
    """What comes back; never raises."""
    if not request.is_readable:
        return json_reply(400, {"code": 40000, "message": "the address can't be read"})
    if request.path.find("/am/oauth2/") >= 0:
        fault = state.faults.next("sign-in")
        signed = fault.reply() if fault else state.sign_in_service.answer(request)
        return signed or WorldReply(404)
    found = routed(request)
    if found is None:
        return json_reply(404, {"code": 40400, "message": "no such address in this world"})
    api, base, path = found
    operation, ids = api.find(request.method, path) or (None, {})
    fault = state.faults.next(operation.call if operation else "")
    if fault and fault.trouble not in CARRIED_OUT:
        reply = _failed(api, operation, fault, state)
        return replace(reply, headers={**state.rate_limit.headers(), **reply.headers})
    reply = _judged(state, api, base, operation, ids, request)
    if fault:
        reply = replace(reply, trouble="lost") if fault.trouble == "lost" else _failed(api, operation, fault, state)
    return replace(reply, headers={**state.rate_limit.headers(), **reply.headers})


def _judged(
    state: WorldState,
    api: ServerFacts,
    base: str,
    operation: ServerOperation | None,
    ids: Mapping[str, str],
    request: WorldRequest,
) -> WorldReply:
    """The reply of an operation, or the refusal that it ends in."""
    try:
        return _admitted(state, api, base, operation, ids, request)
    except Refused as refused:
        if refused.code not in (NO_DATA, NO_CONTEXT):  # Those are answers.
            state.refusals.append(
                f"{operation.id if operation else request.method}: {refused.status} {refused.message}"
            )
        return refusal(api, operation, refused, state.now)


def _failed(api: ServerFacts, operation: ServerOperation | None, fault: Fault, state: WorldState) -> WorldReply:
    """As it was asked for, or with the error that the document publishes."""
    if not fault.is_published:
        return fault.reply()
    reply = refusal(api, operation, Refused(fault.status, "asked for", fault.code), state.now)
    return replace(reply, headers={**reply.headers, **fault.given}, trouble=fault.trouble)


def _admitted(
    state: WorldState,
    api: ServerFacts,
    base: str,
    operation: ServerOperation | None,
    ids: Mapping[str, str],
    request: WorldRequest,
) -> WorldReply:
    if wait := state.rate_limit.spend():
        reply = refusal(api, operation, Refused(429, "Rate limit exceeded"), state.now)
        return replace(reply, headers={**reply.headers, **state.rate_limit.headers(wait)})
    if operation is None:
        raise Refused(405 if api.knows(request.path.removeprefix(base)) else 404, "There is no such operation")
    reason, grant = _credentials(state, api, request)
    if reason:
        state.refusals.append(f"{operation.id}: 401 {reason}")
        return unauthorized(reason)
    if not_acceptable(operation, request):
        raise Refused(406, f"{operation.success[1]['type']} is all there is")
    if problems := [*wrong(api, operation, request)]:
        raise Refused(400, "; ".join(problems))
    body = body_of(operation, request)
    if grant and (lacking := scope_refusal(api, operation, grant.scopes, body)):
        raise Refused(403, lacking)
    address = f"{request.origin or HOST}{request.path}"
    client_id = (request.query.get("client_id") or [""])[0]
    visit = Visit(state, api, operation, ids, _query(api, operation, request), body, client_id, grant, address)
    return _answered(visit, request)


def _answered(visit: Visit, request: WorldRequest) -> WorldReply:
    operation, api = visit.operation, visit.api
    status, form = operation.success
    if "fid" in visit.ids and visit.ids["fid"] != visit.state.fleet:
        raise Refused(403, "No such fleet")
    try:
        require_readable(visit.query, visit.state.now)
    except ValueError as error:
        raise Refused(400, str(error)) from None
    make = ANSWERS.get(operation.call)
    value = make(visit) if make else example(api, form["schema"] or {})
    if form["schema"] is None:
        return WorldReply(status)
    if operation.items:
        value = _collection(visit, value, request)
    value = fitted(api, form["schema"], value)
    value = parts.filtered(api, form["schema"], value, parts.open_to(api, visit.grant, _texts(visit.query)))
    return visit.state.deviations.applied(operation.call, json_reply(status, value, form["type"] or HAL), value)


def _collection(visit: Visit, items: list[Any], request: WorldRequest) -> Any:
    kept = chosen(items, visit.query) if items and isinstance(items[0], dict) else items
    try:
        found = page(visit.api, visit.operation, kept, visit.query)
    except ValueError as error:
        raise Refused(400, str(error)) from None
    value: Any = [each.make() if isinstance(each, Unmade) else each for each in found.items]
    for name in reversed(visit.operation.items):
        value = {name: value}
    counts = {"total": found.total, "totalPage": found.pages, "currentPage": found.number}
    return {**counts, "_links": links(visit.operation, found, visit.address, request.query), **value}


def _credentials(state: WorldState, api: ServerFacts, request: WorldRequest) -> tuple[str, Consent | None]:
    """Why they aren't taken, nothing when they are; and the grant of a bearer token."""
    if api.auth != "bearer" and (request.query.get("client_id") or [""])[0] not in state.sign_in_service.applications:
        return "Invalid client id or secret.", None
    scheme, _, text = request.headers.get("authorization", "").partition(" ")
    if api.auth == "basic":
        wanted = base64.b64encode(":".join(state.fleet_login).encode()).decode()
        return ("" if (scheme, text) == ("Basic", wanted) else "Invalid login or password."), None
    grant = state.sign_in_service.held(text) if scheme == "Bearer" else None
    if grant is None:
        return "Token is invalid", None
    if api.brands and request.headers.get("x-introspect-realm") not in state.sign_in_service.realms:
        return "Cannot pass the security checks that are required by the target API or operation", None
    return "", grant if api.scopes else None


def _query(api: ServerFacts, operation: ServerOperation, request: WorldRequest) -> dict[str, Any]:
    given = {each["name"]: each for each in operation.parameters if each["in"] == "query"}
    found = {name: values(api, given[name], texts) for name, texts in request.query.items() if name in given}
    defaults = {name: api.resolved(each["schema"]).get("default") for name, each in given.items()}
    return {name: value for name, value in defaults.items() if value is not None and name in ("orderBy",)} | found


def _texts(query: Mapping[str, Any]) -> dict[str, list[str]]:
    return {name: value if isinstance(value, list) else [str(value)] for name, value in query.items()}
