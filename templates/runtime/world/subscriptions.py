"""Operations that create, change and end callbacks, channels, monitors and remote commands."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from .cars import Car
from .messages import is_address
from .monitors import PER_OWNER, Monitor
from .notifications import Subscription
from .reads import Answering
from .refusals import NO_DATA, Refused
from .remotes import ACTIONS, PLATFORM_TYPES, TYPES, RemoteRun, problem
from .reports import Json, stamp
from .visit import Visit

CHANNELS = 5


def _subscriptions(visit: Visit) -> list[Subscription]:
    return [each for each in visit.state.subscriptions if (each.api, each.owner) == (visit.api.name, visit.client_id)]


def _subscription(visit: Visit) -> Subscription:
    wanted = visit.ids.get("cbid") or visit.ids.get("chId")
    found = next((each for each in _subscriptions(visit) if each.id == wanted), None)
    if found is None:
        raise Refused(404, "No callback was found", NO_DATA)
    return found


def _shown(visit: Visit, each: Subscription) -> Json:
    times = {"createdAt": stamp(each.created), "updatedAt": stamp(each.updated or each.created)}
    types = each.form.get("type") or each.form.get("remoteTypes") or []
    links = {"self": {"href": f"{visit.base}/{each.id}"}}
    label = {"label": each.form["label"]} if "label" in each.form else {}
    return {
        "id": each.id,
        "subscribe": each.form,
        "status": each.status,
        "types": types,
        **label,
        **times,
        "_links": links,
    }


def _reference(visit: Visit, each: Subscription) -> Json:
    name = "channel" if visit.api.name == "platform" else "callback"
    return {**_shown(visit, each), f"{name}Id": each.id, "_links": {name: {"href": f"{visit.address}/{each.id}"}}}


def _list_subscriptions(visit: Visit) -> list[Json]:
    return [_shown(visit, each) for each in _subscriptions(visit)]


def _create_subscription(visit: Visit) -> Json:
    if len(_subscriptions(visit)) >= CHANNELS:
        raise Refused(400, f"There are {CHANNELS} already")
    made = _subscribed(visit, visit.body)
    visit.state.subscriptions.append(made)
    return _reference(visit, made)


def _subscribed(visit: Visit, form: Json) -> Subscription:
    """What a form asks for, held against what the document says in words alone. Raises `Refused`."""
    made = Subscription(visit.api.name, visit.client_id, form, visit.state.now, visit.ids.get("fid", ""))
    if (form.get("batchNotify") or {"size": 1})["size"] < 1:
        raise Refused(400, "the size of a batch is not positive")
    if len(made.channel) != 1:
        raise Refused(400, "One of webhook, websocket and pushnotif is needed, and no other")
    [(kind, place)] = made.channel.items()
    if kind == "pushnotif" and not place.get("devices"):
        raise Refused(400, "pushnotif names no device")
    if kind != "pushnotif" and not (is_address(place["target"]) and urlsplit(place["target"]).hostname):
        raise Refused(400, f"the target of the {kind} is no address")
    return made


def _update_subscription(visit: Visit) -> Json:
    found = _subscription(visit)
    found.form, found.updated = _subscribed(visit, visit.body).form, visit.state.now
    return _reference(visit, found)


def _set_subscription_status(visit: Visit) -> Json:
    found = _subscription(visit)
    found.status, found.updated = visit.body["status"], visit.state.now
    return _reference(visit, found)


def _delete_subscription(visit: Visit) -> None:
    found = _subscription(visit)
    if any(not run.done for run in visit.state.remotes.runs if run.subscription is found):
        raise Refused(400, "Remote commands are pending")
    if any(each.status == "Running" for each in visit.state.monitors.all if each.subscription is found):
        raise Refused(400, "Monitors are running")
    visit.state.subscriptions.remove(found)


def _monitors(visit: Visit) -> list[Monitor]:
    """Those of the caller, of this callback and this car where the path names them."""
    callback = _subscription(visit) if {"cbid", "chId"} & set(visit.ids) else None
    car = visit.car if "id" in visit.ids else None
    return [
        each
        for each in visit.state.monitors.all
        if (each.subscription.api, each.subscription.owner) == (visit.api.name, visit.client_id)
        and callback in (None, each.subscription)
        and (car is None or car in each.cars)
    ]


def _monitor(visit: Visit) -> Monitor:
    found = next((each for each in _monitors(visit) if each.id == visit.ids["mid"]), None)
    if found is None:
        raise Refused(404, "No monitor was found", NO_DATA)
    return found


def _shown_monitor(visit: Visit, each: Monitor) -> Json:
    times = {"createdAt": stamp(each.created), "updatedAt": stamp(each.updated or each.created)}
    links = {"self": {"href": visit.address}, "monitor": {"href": f"{visit.base}/{each.id}"}}
    status: Any = each.status
    if (
        visit.api.resolved(visit.success)
        .get("properties", {})
        .get("status", {})
        .get("$ref", "")
        .endswith("MonitorRunStatus")
    ):
        status = {"status": each.status}
    return {"monitorId": each.id, "monitor": each.form, "status": status, **times, "_links": links}


def _list_monitors(visit: Visit) -> list[Json]:
    return [_shown_monitor(visit, each) for each in _monitors(visit)]


def _create_monitor(visit: Visit) -> Json:
    if len(_monitors(visit)) >= PER_OWNER:
        raise Refused(400, f"There are {PER_OWNER} monitors already")
    state = visit.state
    cars = [visit.car] if "id" in visit.ids else list(state.cars) if visit.api.name == "b2b" else []
    callback = _subscription(visit) if {"cbid", "chId"} & set(visit.ids) else _own_callback(visit)
    try:
        made = Monitor(callback, visit.body, cars, state.now, visit.consent)
    except ValueError as error:
        raise Refused(400, str(error)) from None
    state.monitors.add(made)
    return _shown_monitor(visit, made)


def _own_callback(visit: Visit) -> Subscription:
    """A fleet's monitor brings its callback along."""
    return _subscribed(visit, visit.body["subscribeParam"])


def _update_monitor(visit: Visit) -> Json:
    """The whole object is replaced, with the callback that a fleet's monitor brings along."""
    found = _monitor(visit)
    callback = found.subscription if {"cbid", "chId"} & set(visit.ids) else _own_callback(visit)
    try:
        found.watch(visit.body)
    except ValueError as error:
        raise Refused(400, str(error)) from None
    found.subscription.form, found.consent, found.updated = callback.form, visit.consent, visit.state.now
    return _shown_monitor(visit, found)


def _set_monitor_status(visit: Visit) -> Json:
    found = _monitor(visit)
    found.status, found.updated = visit.body["status"], visit.state.now
    return _shown_monitor(visit, found)


def _delete_monitor(visit: Visit) -> None:
    visit.state.monitors.all.remove(_monitor(visit))


def _handles(visit: Visit) -> list[Any]:
    prefix = visit.query.get("vinPrefix", "")
    return [car.id for car in _monitor(visit).cars if car.vin.startswith(prefix)]


def _set_handles(visit: Visit) -> Json:
    found = _monitor(visit)
    named = [car for car in visit.state.cars if car.id in (visit.body.get("vehicleIds") or ())]
    cars = list(visit.state.cars) if "root" in (visit.body.get("groups") or ()) else named
    others = [car for car in found.cars if car not in cars]
    found.cars = others + (cars if visit.body["action"] == "Add" else [])
    found.updated = visit.state.now
    handled = {"vehicleIds": [car.id for car in found.cars]}
    return {**_shown_monitor(visit, found), "updatedAt": stamp(visit.state.now), "handled": handled}


def _runs(visit: Visit) -> list[RemoteRun]:
    callback, car = _subscription(visit), visit.car
    return [each for each in visit.state.remotes.runs if each.subscription is callback and each.car is car]


def _shown_run(visit: Visit, run: RemoteRun) -> Json:
    name = "channel" if visit.api.name == "platform" else "callback"
    types = PLATFORM_TYPES if visit.api.name == "platform" else TYPES
    links = {"self": {"href": f"{visit.base}/{run.id}"}, name: {"href": visit.address}}
    found = {
        "remoteActionId": run.id,
        "status": run.status,
        "type": types[run.action],
        "remote": run.form,
        "_links": links,
    }
    failed = {"failureCause": run.failure, "feedbackDetail": run.feedback} if run.status == "Failed" else {}
    return found | {key: value for key, value in failed.items() if value}


def _list_runs(visit: Visit) -> list[Json]:
    return [_shown_run(visit, each) for each in _runs(visit)]


def _run(visit: Visit) -> Json:
    found = next((each for each in _runs(visit) if each.id == visit.ids["rid"]), None)
    if found is None:
        raise Refused(404, "No remote action was found", NO_DATA)
    return _shown_run(visit, found)


def _send(visit: Visit) -> Json:
    callback, car = _subscription(visit), visit.car
    holder = visit.body.get("action", visit.body)
    given = [name for name in holder if ACTIONS.get(name, name) in TYPES]
    if len(given) != 1:
        raise Refused(400, "A remote has exactly one action")
    action = ACTIONS.get(given[0], given[0])
    if wrong := problem(car, action, holder[given[0]]):
        raise Refused(400, wrong)
    _require_support(visit, car, action)
    run = RemoteRun(car, action, holder[given[0]], visit.body, callback, visit.state.now)
    visit.state.remotes.send(run)
    links = {name: {"href": f"{visit.address}/{run.id}"} for name in ("remote", "callback", "self")}
    return {**_shown_run(visit, run), "_links": links}


def _require_support(visit: Visit, car: Car, action: str) -> None:
    """The platform says at once what a car can't do."""
    if "501" in visit.operation.replies and action not in car.supported:
        raise Refused(501, "The vehicle doesn't support this action")


WRITES: Mapping[str, Answering] = {
    **{
        f"{place}.{name}": answer
        for place in ("callbacks", "channels")
        for name, answer in {
            "list": _list_subscriptions,
            "create": _create_subscription,
            "get": lambda visit: _shown(visit, _subscription(visit)),
            "update": _update_subscription,
            "delete": _delete_subscription,
            "set_status": _set_subscription_status,
        }.items()
    },
    "monitors.list": _list_monitors,
    "monitors.create": _create_monitor,
    "monitors.get": lambda visit: _shown_monitor(visit, _monitor(visit)),
    "monitors.update": _update_monitor,
    "monitors.delete": _delete_monitor,
    "monitors.set_status": _set_monitor_status,
    "monitors.handles": _handles,
    "monitors.set_handles": _set_handles,
    "remotes.list": _list_runs,
    "remotes.send": _send,
    "remotes.get": _run,
}
