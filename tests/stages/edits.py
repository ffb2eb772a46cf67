"""Edits of a document whose kind of harm is fixed beforehand, by rule and by side: what is sent, what comes back.

The document has every shape once on each side, so that each operator finds its sites by their names:
``In...`` is sent, ``Out...`` comes back. The severities are written from the promises of semantic
versioning to someone who uses a typed package; nothing here asks the comparison.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

Tree = dict[str, Any]
TEXT, WHOLE, NUMBER, TRUTH = ({"type": one} for one in ("string", "integer", "number", "boolean"))
THINGS = ("Alarm", "Battery", "Charge", "Door", "Engine", "Fleet")
HARMLESS = "safe"
JSON, FORM, PARTS = "application/json", "application/x-www-form-urlencoded", "multipart/form-data"
FILE = {"type": "string", "format": "binary"}


def _thing(name: str, side: str) -> Tree:
    """A schema with a member of every kind; values differ by side, so that what is sent and what comes back share no class."""
    low = name.lower()
    return {
        "type": "object",
        "required": [f"{low}Id"],
        "properties": {
            f"{low}Id": TEXT,
            f"{low}Count": {"type": "integer", "minimum": 1, "maximum": 60},
            f"{low}Level": NUMBER,
            f"{low}Note": {"type": "string", "maxLength": 20, "nullable": True},
            f"{low}State": {"type": "string", "enum": [f"{side}{name}{each}" for each in ("Open", "Closed", "Broken")]},
            f"{low}Parts": {"type": "array", "items": TEXT},
            f"{low}Seen": {"type": "string", "format": "date-time"},
            f"{low}Detail": {"$ref": f"#/components/schemas/{side}{name}Detail"},
            f"{low}Extra": {"oneOf": [TEXT, WHOLE]},
        },
    }


def _paths(name: str) -> Tree:
    low = name.lower()
    answer = {
        "description": "Found.",
        "content": {"application/json": {"schema": {"$ref": f"#/components/schemas/Out{name}"}}},
    }
    sent = {"application/json": {"schema": {"$ref": f"#/components/schemas/In{name}"}}}
    failed = {"description": "", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Error"}}}}
    query = [
        {"name": f"{low}Filter", "in": "query", "schema": TEXT},
        {"name": f"{low}Size", "in": "query", "schema": {"type": "integer", "minimum": 1, "maximum": 60}},
        {"name": f"{low}Kind", "in": "query", "schema": {"type": "string", "enum": [f"{name}Old", f"{name}New"]}},
    ]
    path = [{"name": f"{low}Id", "in": "path", "required": True, "schema": TEXT}]
    return {
        f"/{low}s/{{{low}Id}}": {
            "get": {
                "operationId": f"get{name}",
                "tags": [name],
                "parameters": [*path, *query],
                "responses": {"200": answer, "404": failed},
                "security": [{"login": []}],
            },
            "put": {
                "operationId": f"set{name}",
                "tags": [name],
                "parameters": path,
                "requestBody": {"required": False, "content": sent},
                "responses": {"204": {"description": "Done."}, "404": failed},
                "security": [{"login": []}],
            },
        }
    }


def _of_several_contents() -> Tree:
    """Bodies and replies that come in more than one media type, and such as are no JSON."""
    report, found = ({"schema": {"$ref": f"#/components/schemas/{side}Door"}} for side in ("In", "Out"))
    failed = {"schema": {"$ref": "#/components/schemas/Error"}}
    return {
        "/reports": {
            "post": {
                "operationId": "addReport",
                "tags": ["Report"],
                "security": [{"login": []}],
                "requestBody": {"required": True, "content": {JSON: report, FORM: report}},
                "responses": {
                    "200": {"description": "Added.", "content": {JSON: found, "text/csv": {"schema": TEXT}}},
                    "400": {"description": "", "content": {JSON: failed, "text/plain": {"schema": TEXT}}},
                },
            },
            "patch": {
                "operationId": "changeReport",
                "tags": ["Report"],
                "security": [{"login": []}],
                "requestBody": {"content": {"application/a+json": report, "application/b+json": report}},
                "responses": {"204": {"description": "Done."}},
            },
        },
        "/photo": {
            "get": {
                "operationId": "getPhoto",
                "tags": ["Report"],
                "security": [{"login": []}],
                "responses": {"200": {"description": "Found.", "content": {"image/png": {"schema": FILE}}}},
            },
            "put": {
                "operationId": "setPhoto",
                "tags": ["Report"],
                "security": [{"login": []}],
                "requestBody": {"content": {"image/png": {"schema": FILE}, "image/jpeg": {"schema": FILE}}},
                "responses": {"204": {"description": "Done."}},
            },
            "post": {
                "operationId": "addPhoto",
                "tags": ["Report"],
                "security": [{"login": []}],
                "requestBody": {"content": {PARTS: report}},
                "responses": {"204": {"description": "Done."}},
            },
        },
    }


def base() -> Tree:
    """A fresh copy of the document that all edits start from."""
    schemas: Tree = {"Error": {"type": "object", "properties": {"code": WHOLE, "text": TEXT}}}
    paths: Tree = {}
    for name in THINGS:
        paths |= _paths(name)
        for side in ("In", "Out"):
            schemas[f"{side}{name}"] = _thing(name, side)
            schemas[f"{side}{name}Detail"] = {"type": "object", "properties": {f"{side.lower()}{name}Size": WHOLE}}
    paths |= _of_several_contents()
    for side in ("In", "Out"):
        schemas[f"{side}Engine"]["properties"]["engineLevel"] = NUMBER | {"multipleOf": 3}
        schemas[f"{side}BatteryDetail"]["additionalProperties"] = TEXT
    schemas["Raised"] = {
        "type": "object",
        "required": ["raisedAt"],
        "properties": {"raisedAt": TEXT, "raisedBy": WHOLE},
    }
    raised = {"requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Raised"}}}}}
    paths["/alarms/{alarmId}"]["put"]["callbacks"] = {
        "raised": {"{$request.body#/alarmNote}": {"post": raised | {"responses": {"204": {"description": "Heard."}}}}}
    }
    login = {
        "type": "oauth2",
        "flows": {
            "clientCredentials": {"tokenUrl": "https://login.example/token", "scopes": {"read": "", "write": ""}}
        },
    }
    door = copy.deepcopy(login)
    door["flows"]["clientCredentials"]["tokenUrl"] = "https://door.example/token"
    paths["/photo"]["post"]["security"] = [{"door": []}]
    return copy.deepcopy(
        {
            "openapi": "3.0.3",
            "info": {"title": "Things", "version": "1.0.0"},
            "servers": [
                {
                    "url": "https://{region}.things.example/v1",
                    "variables": {"region": {"default": "eu", "enum": ["eu", "us"]}},
                }
            ],
            "paths": paths,
            "components": {"schemas": schemas, "securitySchemes": {"login": login, "door": door}},
        }
    )


@dataclass(frozen=True, slots=True)
class Edit:
    """One edited document: what was done, and how bad it is."""

    title: str
    change: Callable[[Tree], Any]
    severity: str
    """``breaking``, ``risky``, ``safe``, or ``none`` for what nobody who uses the package can notice."""


def _schema(tree: Tree, name: str) -> Tree:
    found: Tree = tree["components"]["schemas"][name]
    return found


def _member(tree: Tree, name: str, wire: str) -> Tree:
    found: Tree = _schema(tree, name)["properties"][wire]
    return found


def _rename(holder: Tree, old: str, new: str) -> None:
    items = [(new if key == old else key, value) for key, value in holder.items()]
    holder.clear()
    holder.update(items)


def edits() -> Iterator[Edit]:
    """All of them; about half harm nobody."""
    yield from once()
    for name in THINGS:
        low = name.lower()
        yield from _of_classes(name, low)
        yield from _of_calls(name, low)
    yield from _of_the_whole()


def once() -> Iterator[Edit]:
    """Those of what stands once in the document, each of a kind that no other has."""
    yield from _of_contents()
    yield from _of_signing_in()
    yield from _of_members()


def _of_classes(name: str, low: str) -> Iterator[Edit]:
    for side, one in (("In", f"In{name}"), ("Out", f"Out{name}")):
        sent = side == "In"

        def edit(what: str, change: Callable[[Tree], Any], severity: str, one: str = one) -> Edit:
            return Edit(f"{what} of {one}", change, severity)

        def put(wire: str, value: Any, one: str = one) -> Callable[[Tree], Any]:
            return lambda tree: _schema(tree, one)["properties"].__setitem__(wire, value)

        def at(wire: str, key: str, value: Any, one: str = one) -> Callable[[Tree], Any]:
            return lambda tree: _member(tree, one, wire).__setitem__(key, value)

        def values(*found: str, one: str = one) -> Callable[[Tree], Any]:
            return lambda tree: _member(tree, one, f"{low}State").__setitem__(
                "enum", [f"{one}{each}" for each in found]
            )

        yield edit(
            "a member goes", lambda tree, one=one: _schema(tree, one)["properties"].pop(f"{low}Level"), "breaking"
        )
        yield edit("another type", put(f"{low}Note", WHOLE), "breaking")
        yield edit("a list becomes one", put(f"{low}Parts", TEXT), "breaking")
        yield edit("a text becomes a time", put(f"{low}Note", {"type": "string", "format": "date-time"}), "breaking")
        yield edit("a value goes", values("Open", "Closed"), "breaking")
        yield edit("a value comes", values("Open", "Closed", "Broken", "Lost"), "safe" if sent else "risky")
        yield edit("a new member", put(f"{low}More", TEXT), "safe")
        yield edit(
            "a member is required",
            lambda tree, one=one: _schema(tree, one)["required"].append(f"{low}Level"),
            "breaking" if sent else "safe",
        )
        yield edit(
            "a member is optional",
            lambda tree, one=one: _schema(tree, one).__setitem__("required", []),
            "safe" if sent else "risky",
        )
        yield edit("a tighter limit", at(f"{low}Count", "maximum", 50), "breaking" if sent else "safe")
        yield edit("a looser limit", at(f"{low}Count", "maximum", 90), "safe")
        yield edit(
            "a variant more",
            lambda tree, one=one: _member(tree, one, f"{low}Extra")["oneOf"].append(TRUTH),
            "safe" if sent else "risky",
        )
        yield edit(
            "a variant less",
            lambda tree, one=one: _member(tree, one, f"{low}Extra")["oneOf"].pop(),
            "breaking" if sent else "safe",
        )
        yield edit(
            "a member that only requests have",
            put(f"{low}Level", {"type": "number", "writeOnly": True}),
            "safe" if sent else "breaking",
        )
        yield edit(
            "a narrower format", put(f"{low}Id", {"type": "string", "format": "uuid"}), "risky" if sent else "safe"
        )
        yield edit("a wider format", put(f"{low}Level", {"type": "number", "format": "double"}), "safe")
        yield edit("other texts", at(f"{low}Level", "description", "Something else."), "none")
        yield edit(
            "members in another order",
            lambda tree, one=one: _schema(tree, one).__setitem__(
                "properties", dict(reversed(_schema(tree, one)["properties"].items()))
            ),
            "none",
        )
        yield edit("values in another order", values("Broken", "Closed", "Open"), "none")
        yield edit("an example", at(f"{low}Level", "example", 3), "none")
        yield edit(
            "wrapped in allOf",
            lambda tree, one=one: tree["components"]["schemas"].__setitem__(one, {"allOf": [_schema(tree, one)]}),
            "none",
        )
        yield edit(
            "a component instead of what was inline",
            lambda tree, one=one: (
                tree["components"]["schemas"].__setitem__(f"{one}Kind", _member(tree, one, f"{low}State")),
                _schema(tree, one)["properties"].__setitem__(
                    f"{low}State", {"$ref": f"#/components/schemas/{one}Kind"}
                ),
            ),
            "none",
        )
        yield edit(
            "the component of a member is renamed",
            lambda tree, one=one: (
                _rename(tree["components"]["schemas"], f"{one}Detail", f"{one}Particulars"),
                _member(tree, one, f"{low}Detail").__setitem__("$ref", f"#/components/schemas/{one}Particulars"),
            ),
            "none",
        )


def _of_calls(name: str, low: str) -> Iterator[Edit]:
    path = f"/{low}s/{{{low}Id}}"

    def get(tree: Tree) -> Tree:
        found: Tree = tree["paths"][path]["get"]
        return found

    def edit(what: str, change: Callable[[Tree], Any], severity: str) -> Edit:
        return Edit(f"{what} in get{name}", change, severity)

    def query(**members: Any) -> Tree:
        return {"name": f"{low}More", "in": "query", "schema": TEXT, **members}

    yield edit("the operation goes", lambda tree: tree["paths"][path].pop("get"), "breaking")
    yield edit("the last success goes", lambda tree: get(tree)["responses"].pop("200"), "breaking")
    yield edit("a parameter goes", lambda tree: get(tree)["parameters"].pop(1), "breaking")
    yield edit(
        "a parameter is required", lambda tree: get(tree)["parameters"][1].__setitem__("required", True), "breaking"
    )
    yield edit(
        "a required parameter comes", lambda tree: get(tree)["parameters"].append(query(required=True)), "breaking"
    )
    yield edit(
        "a parameter is limited more",
        lambda tree: get(tree)["parameters"][2]["schema"].__setitem__("minimum", 5),
        "breaking",
    )
    yield edit(
        "a value of a parameter goes", lambda tree: get(tree)["parameters"][3]["schema"]["enum"].pop(), "breaking"
    )
    yield edit(
        "another way to sign in",
        lambda tree: (
            tree["components"]["securitySchemes"].__setitem__(
                "key", {"type": "apiKey", "in": "header", "name": "X-Key"}
            ),
            get(tree).__setitem__("security", [{"key": []}]),
        ),
        "breaking",
    )
    yield edit(
        "one scope more is needed",
        lambda tree: get(tree).__setitem__("security", [{"login": ["read"]}]),
        "breaking",
    )
    yield edit(
        "nothing comes back any more",
        lambda tree: get(tree).__setitem__("responses", {"204": {"description": "Done."}}),
        "breaking",
    )
    yield edit(
        "another status for the same",
        lambda tree: _rename(get(tree)["responses"], "200", "203"),
        "risky",
    )
    yield edit("the path is another one", lambda tree: _rename(tree["paths"], path, f"/v2{path}"), "risky")
    yield edit(
        "a server of its own", lambda tree: get(tree).__setitem__("servers", [{"url": "https://own.example"}]), "risky"
    )
    yield edit("PUT becomes PATCH", lambda tree: _rename(tree["paths"][path], "put", "patch"), "risky")
    yield edit(
        "another success comes",
        lambda tree: get(tree)["responses"].__setitem__("206", copy.deepcopy(get(tree)["responses"]["200"])),
        "risky",
    )
    yield edit("a new parameter", lambda tree: get(tree)["parameters"].append(query()), "safe")
    yield edit(
        "a value of a parameter comes",
        lambda tree: get(tree)["parameters"][3]["schema"]["enum"].append(f"{name}Newest"),
        "safe",
    )
    yield edit("it is deprecated", lambda tree: get(tree).__setitem__("deprecated", True), "safe")
    yield edit(
        "another error comes",
        lambda tree: get(tree)["responses"].__setitem__("429", copy.deepcopy(get(tree)["responses"]["404"])),
        "safe",
    )
    yield edit(
        "one may sign in otherwise too",
        lambda tree: (
            tree["components"]["securitySchemes"].__setitem__(
                "key", {"type": "apiKey", "in": "header", "name": "X-Key"}
            ),
            get(tree)["security"].append({"key": []}),
        ),
        "safe",
    )
    yield edit("parameters in another order", lambda tree: get(tree)["parameters"].reverse(), "none")
    yield edit(
        "the parameter of the path is called otherwise",
        lambda tree: (
            _rename(tree["paths"], path, f"/{low}s/{{key}}"),
            [one["parameters"][0].__setitem__("name", "key") for one in tree["paths"][f"/{low}s/{{key}}"].values()],
        ),
        "none",
    )
    yield edit("a summary", lambda tree: get(tree).__setitem__("summary", "Reads."), "none")
    yield edit(
        "a shared parameter instead of one inline",
        lambda tree: (
            tree["components"].setdefault("parameters", {}).__setitem__("filter", get(tree)["parameters"][1]),
            get(tree)["parameters"].__setitem__(1, {"$ref": "#/components/parameters/filter"}),
        ),
        "none",
    )
    yield edit(
        "a shared reply instead of one inline",
        lambda tree: (
            tree["components"].setdefault("responses", {}).__setitem__("found", get(tree)["responses"]["200"]),
            get(tree)["responses"].__setitem__("200", {"$ref": "#/components/responses/found"}),
        ),
        "none",
    )


def _of_contents() -> Iterator[Edit]:
    def sent(tree: Tree) -> Tree:
        found: Tree = tree["paths"]["/reports"]["post"]["requestBody"]["content"]
        return found

    def read(tree: Tree, status: str = "200") -> Tree:
        found: Tree = tree["paths"]["/reports"]["post"]["responses"][status]["content"]
        return found

    def photo(tree: Tree) -> Tree:
        found: Tree = tree["paths"]["/photo"]["get"]["responses"]["200"]["content"]
        return found

    def upload(tree: Tree, method: str = "put") -> Tree:
        found: Tree = tree["paths"]["/photo"][method]["requestBody"]["content"]
        return found

    def kinds(tree: Tree) -> Tree:
        found: Tree = tree["paths"]["/reports"]["patch"]["requestBody"]["content"]
        return found

    def turn(holder: Tree) -> None:
        items = list(reversed(holder.items()))
        holder.clear()
        holder.update(items)

    other = {"type": "object", "required": ["vin"], "properties": {"vin": TEXT}}
    for title, change, severity in (
        # What is sent. A media type that could be chosen is refused from then on.
        ("a body loses its form", lambda tree: sent(tree).pop(FORM), "breaking"),
        ("a body loses its JSON", lambda tree: sent(tree).pop(JSON), "breaking"),
        ("a form needs something else", lambda tree: sent(tree).update({FORM: {"schema": other}}), "breaking"),
        ("the form beside JSON becomes parts", lambda tree: _rename(sent(tree), FORM, PARTS), "breaking"),
        ("one of two kinds of photo is refused", lambda tree: upload(tree).pop("image/jpeg"), "breaking"),
        ("a body becomes bytes", lambda tree: _rename(upload(tree, "post"), PARTS, "image/png"), "breaking"),
        (
            "one of two kinds of JSON is refused",
            lambda tree: _rename(kinds(tree), "application/b+json", JSON),
            "breaking",
        ),
        # The only media type becomes another one that takes the same model: the call stays, what goes out doesn't.
        ("parts become a form", lambda tree: _rename(upload(tree, "post"), PARTS, FORM), "risky"),
        (
            "a photo may be any image",
            lambda tree: (upload(tree).clear(), upload(tree).update({"image/*": {}})),
            "risky",
        ),
        ("bytes go out under another name", lambda tree: turn(upload(tree)), "risky"),
        ("a body in one more media type", lambda tree: sent(tree).update({"text/csv": {"schema": TEXT}}), "safe"),
        ("parts beside a form", lambda tree: upload(tree, "post").update({FORM: upload(tree, "post")[PARTS]}), "safe"),
        ("contents of a body in another order", lambda tree: turn(sent(tree)), "none"),
        ("a form in capitals", lambda tree: _rename(sent(tree), FORM, FORM.upper()), "none"),
        ("a body with a character set", lambda tree: _rename(sent(tree), JSON, f"{JSON}; charset=utf-8"), "none"),
        ("JSON that is sent has another name", lambda tree: _rename(sent(tree), JSON, "application/hal+json"), "none"),
        # What comes back. `Accept` names all that the document has.
        ("a reply loses its JSON", lambda tree: read(tree).pop(JSON), "breaking"),
        ("an error loses its JSON", lambda tree: read(tree, "400").pop(JSON), "breaking"),
        (
            "a photo becomes an object",
            lambda tree: (photo(tree).clear(), photo(tree).update({JSON: {"schema": other}})),
            "breaking",
        ),
        (
            "a photo becomes a text",
            lambda tree: (photo(tree).clear(), photo(tree).update({JSON: {"schema": TEXT}})),
            "breaking",
        ),
        ("a reply loses its table", lambda tree: read(tree).pop("text/csv"), "risky"),
        ("another kind of photo", lambda tree: _rename(photo(tree), "image/png", "image/jpeg"), "risky"),
        ("any kind of photo", lambda tree: _rename(photo(tree), "image/png", "image/*"), "risky"),
        ("one more kind of photo", lambda tree: photo(tree).update({"image/jpeg": {"schema": FILE}}), "risky"),
        ("a photo or an object", lambda tree: photo(tree).update({JSON: {"schema": other}}), "risky"),
        ("an error loses its text", lambda tree: read(tree, "400").pop("text/plain"), "safe"),
        ("an error may be a page", lambda tree: read(tree, "400").update({"text/html": {"schema": TEXT}}), "safe"),
        ("contents of a reply in another order", lambda tree: turn(read(tree)), "none"),
        ("a table in capitals", lambda tree: _rename(read(tree), "text/csv", "Text/CSV"), "none"),
        (
            "a table with a character set",
            lambda tree: _rename(read(tree), "text/csv", "text/csv;charset=utf-8"),
            "none",
        ),
        (
            "the same JSON under one more name",
            lambda tree: read(tree).update({"application/hal+json": read(tree)[JSON]}),
            "none",
        ),
        ("a photo of which nothing is said", lambda tree: photo(tree)["image/png"].clear(), "none"),
    ):
        yield Edit(title, change, severity)


def _of_signing_in() -> Iterator[Edit]:
    def schemes(tree: Tree) -> Tree:
        found: Tree = tree["components"]["securitySchemes"]
        return found

    def post(tree: Tree) -> Tree:
        found: Tree = tree["paths"]["/reports"]["post"]
        return found

    def renamed(tree: Tree) -> Tree:
        """The scheme under another name; what one signs in by."""
        _rename(schemes(tree), "login", "signIn")
        for item in tree["paths"].values():
            for call in item.values():
                call["security"] = [{"signIn" if "login" in one else "door": []} for one in call["security"]]
        found: Tree = schemes(tree)["signIn"]["flows"]["clientCredentials"]
        return found

    def one_moved(tree: Tree) -> None:
        """A second scheme, which one operation asks for in the place of the first."""
        schemes(tree)["signIn"] = copy.deepcopy(schemes(tree)["login"])
        schemes(tree)["signIn"]["flows"]["clientCredentials"]["tokenUrl"] = "https://other.example/token"
        post(tree)["security"] = [{"signIn": []}]

    def by_another_flow(tree: Tree) -> None:
        renamed(tree)
        _rename(schemes(tree)["signIn"]["flows"], "clientCredentials", "password")

    def swapped(tree: Tree) -> None:
        """The key is what was called login, and the other way round; whoever asked for it asks for it still."""
        schemes(tree).update(login=schemes(tree)["door"], door=schemes(tree)["login"])
        for item in tree["paths"].values():
            for call in item.values():
                [asked] = call["security"]
                call["security"] = [{"login" if "door" in asked else "door": []}]

    def twice(tree: Tree) -> None:
        """Under two more names, one of which nothing else is different of."""
        renamed(tree)
        schemes(tree)["elsewhere"] = copy.deepcopy(schemes(tree)["signIn"])
        schemes(tree)["elsewhere"]["flows"]["clientCredentials"]["tokenUrl"] = "https://other.example/token"
        post(tree)["security"] = [{"elsewhere": []}, {"signIn": []}]

    for title, change, severity in (
        ("a renamed scheme can't be signed in by as before", by_another_flow, "breaking"),
        (
            "a renamed scheme has another address",
            lambda tree: renamed(tree).update(tokenUrl="https://other.example/token"),
            "risky",
        ),
        ("one operation is signed in for elsewhere", one_moved, "risky"),
        ("a renamed scheme has lost a scope", lambda tree: renamed(tree)["scopes"].pop("write"), "risky"),
        ("no sign-in is needed for a report", lambda tree: post(tree).update(security=[]), "safe"),
        ("a report may be added without signing in", lambda tree: post(tree)["security"].append({}), "safe"),
        ("a renamed scheme, and one beside it", twice, "none"),
        ("two schemes change their names", swapped, "none"),
    ):
        yield Edit(title, change, severity)


def _of_members() -> Iterator[Edit]:
    def put(name: str, key: str, value: Any) -> Callable[[Tree], Any]:
        return lambda tree: _schema(tree, name).__setitem__(key, value)

    def needs(name: str) -> Callable[[Tree], Any]:
        return lambda tree: _schema(tree, name)["required"].append("ghost")

    def in_steps(name: str, wire: str, step: float) -> Callable[[Tree], Any]:
        """The levels are multiples of 3 before, the counts of nothing."""
        return lambda tree: _member(tree, name, wire).update(multipleOf=step)

    def reserved(tree: Tree) -> None:
        tree["paths"]["/engines/{engineId}"]["get"]["parameters"][1]["allowReserved"] = True

    part = {"allOf": [{"$ref": "#/components/schemas/InFleet"}, {"required": ["ghost"]}]}
    for title, change, severity in (
        ("a member that nothing describes has to be sent", needs("InEngine"), "breaking"),
        (
            "a part of allOf needs what nothing describes",
            lambda tree: tree["paths"]["/fleets/{fleetId}"]["put"]["requestBody"]["content"].update(
                {JSON: {"schema": part}}
            ),
            "breaking",
        ),
        ("a member that nothing describes always comes", needs("OutEngine"), "safe"),
        ("a step that not all multiples take", in_steps("InEngine", "engineLevel", 2), "breaking"),
        ("a step where there was none", in_steps("InEngine", "engineCount", 5), "breaking"),
        ("a third of a step", in_steps("InEngine", "engineLevel", 1), "safe"),
        ("half a step", in_steps("InEngine", "engineLevel", 1.5), "safe"),
        ("a step that not all multiples take comes back", in_steps("OutEngine", "engineLevel", 2), "safe"),
        ("whole numbers in steps of one", in_steps("InEngine", "engineCount", 1), "none"),
        ("whole numbers in steps of a half", in_steps("InEngine", "engineCount", 0.5), "none"),
        ("other members come, each a text", put("OutEngineDetail", "additionalProperties", TEXT), "safe"),
        ("other members may be sent, each a text", put("InEngineDetail", "additionalProperties", TEXT), "safe"),
        (
            "other members are whole numbers when sent",
            put("InBatteryDetail", "additionalProperties", WHOLE),
            "breaking",
        ),
        ("other members come as whole numbers", put("OutBatteryDetail", "additionalProperties", WHOLE), "breaking"),
        (
            "no other members are sent",
            lambda tree: _schema(tree, "InBatteryDetail").pop("additionalProperties"),
            "breaking",
        ),
        (
            "other members may be anything",
            lambda tree: _schema(tree, "OutBatteryDetail").pop("additionalProperties"),
            "risky",
        ),
        ("no other members come", put("OutBatteryDetail", "additionalProperties", False), "breaking"),
        ("reserved characters go out as they are", reserved, "safe"),
    ):
        yield Edit(title, change, severity)


def _of_the_whole() -> Iterator[Edit]:
    def flow(tree: Tree) -> Tree:
        found: Tree = tree["components"]["securitySchemes"]["login"]["flows"]["clientCredentials"]
        return found

    def keyword(word: str, value: Any) -> Callable[[Tree], Any]:
        def change(tree: Tree) -> None:
            tree["openapi"] = "3.1.0"
            _schema(tree, "InDoor")[word] = value
            _member(tree, "InDoor", "doorNote").update(type=["string", "null"])

        return change

    yield Edit(
        "the scheme of signing in is another one",
        lambda tree: tree["components"]["securitySchemes"].__setitem__("login", {"type": "http", "scheme": "basic"}),
        "breaking",
    )
    yield Edit(
        "one signs in elsewhere",
        lambda tree: flow(tree).__setitem__("tokenUrl", "https://other.example/token"),
        "risky",
    )

    def region(tree: Tree) -> Tree:
        found: Tree = tree["servers"][0]["variables"]["region"]
        return found

    def call_back(tree: Tree) -> Tree:
        found: Tree = tree["paths"]["/alarms/{alarmId}"]["put"]["callbacks"]
        return found

    yield Edit(
        "one signs in by another flow",
        lambda tree: _rename(tree["components"]["securitySchemes"]["login"]["flows"], "clientCredentials", "password"),
        "breaking",
    )
    yield Edit(
        "one may sign in by one more flow",
        lambda tree: tree["components"]["securitySchemes"]["login"]["flows"].__setitem__(
            "password", {"tokenUrl": "https://login.example/token", "scopes": {"read": "", "write": ""}}
        ),
        "safe",
    )
    yield Edit("another region when none is named", lambda tree: region(tree).__setitem__("default", "us"), "risky")
    yield Edit("a region goes", lambda tree: region(tree)["enum"].pop(), "breaking")
    yield Edit("a region comes", lambda tree: region(tree)["enum"].append("cn"), "none")
    yield Edit("one more server", lambda tree: tree["servers"].append({"url": "https://more.example/v1"}), "safe")
    yield Edit("a callback goes", lambda tree: call_back(tree).clear(), "breaking")
    yield Edit(
        "a callback comes",
        lambda tree: call_back(tree).__setitem__("ended", copy.deepcopy(call_back(tree)["raised"])),
        "safe",
    )
    yield Edit(
        "a member of a callback goes", lambda tree: _schema(tree, "Raised")["properties"].pop("raisedBy"), "breaking"
    )
    yield Edit(
        "a member of a callback comes",
        lambda tree: _schema(tree, "Raised")["properties"].__setitem__("raisedIn", TEXT),
        "safe",
    )
    yield Edit(
        "a member of a callback may be missing",
        lambda tree: _schema(tree, "Raised").__setitem__("required", []),
        "risky",
    )
    yield Edit("a scope is declared no more", lambda tree: flow(tree)["scopes"].pop("write"), "risky")
    yield Edit("a scope comes", lambda tree: flow(tree)["scopes"].__setitem__("admin", ""), "safe")
    yield Edit(
        "another server", lambda tree: tree.__setitem__("servers", [{"url": "https://things.example/v2"}]), "risky"
    )
    yield Edit(
        "a new operation",
        lambda tree: tree["paths"].__setitem__(
            "/news", {"get": {"operationId": "getNews", "responses": {"204": {"description": ""}}}}
        ),
        "safe",
    )
    yield Edit(
        "a scheme nobody uses",
        lambda tree: tree["components"]["securitySchemes"].__setitem__("idle", {"type": "http", "scheme": "basic"}),
        "none",
    )
    yield Edit(
        "the scheme has another name in the document",
        lambda tree: (
            _rename(tree["components"]["securitySchemes"], "login", "signIn"),
            [
                call.__setitem__("security", [{"signIn" if "login" in one else "door": []} for one in call["security"]])
                for item in tree["paths"].values()
                for call in item.values()
            ],
        ),
        "none",
    )
    yield Edit(
        "a component nobody uses",
        lambda tree: tree["components"]["schemas"].__setitem__("Idle", {"type": "object", "properties": {"a": TEXT}}),
        "none",
    )
    yield Edit(
        "another title and version", lambda tree: tree["info"].update(title="All things", version="1.0.1"), "none"
    )
    yield Edit(
        "paths in another order", lambda tree: tree.__setitem__("paths", dict(reversed(tree["paths"].items()))), "none"
    )
    yield Edit("an extension of the publisher", lambda tree: tree.__setitem__("x-publisher", {"any": 1}), "none")
    for word, value in (
        ("if", {"properties": {"doorCount": {"const": 1}}}),
        ("not", {"required": ["doorNote"]}),
        ("minProperties", 1),
        ("dependentRequired", {"doorNote": ["doorCount"]}),
        ("propertyNames", {"pattern": "^d"}),
        ("patternProperties", {"^x-": TEXT}),
        ("unevaluatedProperties", False),
    ):
        yield Edit(f"3.1: `{word}` comes", keyword(word, value), "risky")
