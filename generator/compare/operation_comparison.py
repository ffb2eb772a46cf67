"""Operations of two normal forms against each other: what is sent, what comes back, what it needs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from ..layers import Api, Body, Content, Flow, Operation, Parameter, Response, SecurityScheme, Server, Tree
from .changes import Change, Direction, GroupedChanges, change
from .class_comparison import Classes, ClassFinding, compare_uses
from .media_types import Contents, value
from .phrases import paired, type_phrase

Match = tuple[Operation, Operation]


@dataclass(frozen=True, slots=True)
class Directions:
    """Which way things go: a client sends bodies and gets replies, a receiver of events the other way round."""

    body: Direction = "request"
    reply: Direction = "reply"

    @classmethod
    def of(cls, api: Api) -> Directions:
        return RECEIVED if api.config.kind == "events" else cls()


RECEIVED = Directions("reply", "request")


def call(operation: Operation) -> str:
    """An operation as callers write it."""
    return f"{operation.resource}.{operation.name}"


def matched(old: Api, new: Api) -> tuple[list[Match], list[Operation], list[Operation]]:
    """Which operation is which: by operationId, else by method and path; what is gone; what is new."""
    fresh = list(new.operations)
    pairs: list[Match] = []
    gone = list(old.operations)
    for same in (lambda one: one.id, lambda one: (one.method, _template(one.path))):
        by_key = {same(one): one for one in fresh}
        for one in list(gone):
            other = by_key.get(same(one))
            if other is not None and other in fresh:
                pairs.append((one, other))
                gone.remove(one)
                fresh.remove(other)
    return pairs, gone, fresh


def uses(old_api: Api, new_api: Api) -> Iterator[tuple[Tree, Tree, Direction]]:
    """The use-site schemas that stand at the same place of operations and webhooks that stayed."""
    yield from _uses(matched(old_api, new_api)[0], Directions.of(old_api))
    yield from _uses(webhooks_in_both(old_api, new_api), RECEIVED)


def _uses(pairs: Sequence[Match], way: Directions) -> Iterator[tuple[Tree, Tree, Direction]]:
    for old, new in pairs:
        for one, other in parameters(old, new)[0]:
            yield one.schema, other.schema, way.body
        if old.body and new.body:
            yield from _values(Contents.of(old.body.contents, new.body.contents, way.body), way.body)
        replies = {each.status: each.contents for each in new.responses}
        for each in old.responses:
            yield from _values(Contents.of(each.contents, replies.get(each.status, ()), way.reply), way.reply)


def _values(contents: Contents, side: Direction) -> Iterator[tuple[Tree, Tree, Direction]]:
    for one, other in contents.pairs:
        yield value(one), value(other), side


def parameters(
    old: Operation, new: Operation
) -> tuple[list[tuple[Parameter, Parameter]], list[Parameter], list[Parameter]]:
    """Which parameter is which; those of the path by their position."""
    mine, its = ({_key(each): each for each in one.parameters if each.location != "path"} for one in (old, new))

    def alike(one: str, other: str) -> bool:
        return type_phrase(mine[one].schema) == type_phrase(its[other].schema)

    common, gone, fresh = paired(list(mine), list(its), alike)
    steps = [[each for each in one.parameters if each.location == "path"] for one in (old, new)]
    pairs = list(zip(*steps, strict=False)) + [(mine[one], its[other]) for one, other in common.items()]
    short = min(map(len, steps))
    return pairs, steps[0][short:] + [mine[key] for key in gone], steps[1][short:] + [its[key] for key in fresh]


def _key(each: Parameter) -> str:
    return f"{each.location} {each.name}"


def _written(each: Parameter) -> tuple[object, ...]:
    """How a value becomes text. Reserved characters go out as they are in the query alone."""
    return each.media_type, each.style, each.explode, each.allow_reserved and each.location == "query"


@dataclass(frozen=True, slots=True)
class Comparison:
    """Compares operations that stayed; what several of them share is told once."""

    classes: Classes
    way: Directions
    apis: tuple[Api, Api]
    shared: GroupedChanges = field(default_factory=GroupedChanges)

    def changes(self, pairs: Sequence[Match]) -> Iterator[Change]:
        """Everything about operations that isn't inside a class."""
        for old, new in pairs:
            yield from _operation(old, new)
            self._parameters(old, new)
            self._scopes(old, new)
            self._sign_in(old, new)
            self._body(old, new)
            self._replies(old, new)
        yield from self.shared.changes()

    def received(self, pairs: Sequence[Match]) -> Iterator[Change]:
        """The same of what receivers are sent."""
        for old, new in pairs:
            self._body(old, new)
        yield from self.shared.changes()

    def _sent(self, kind: str, inside: str, sentence: str, operation: Operation) -> None:
        self.shared.add(kind, inside, sentence, self._called(operation), frozenset((self.way.body,)))

    def _called(self, operation: Operation) -> str:
        return operation.path if operation in self.apis[0].webhooks else call(operation)

    def _answered(self, kind: str, status: str, sentence: str, operation: Operation) -> None:
        self.shared.add(kind, f" -> {status}", sentence, call(operation), frozenset((self.way.reply,)))

    def _parameters(self, old: Operation, new: Operation) -> None:
        pairs, gone, fresh = parameters(old, new)
        for each in gone:
            self._sent("parameter-removed", f"({each.python})", f"`{each.python}` is gone from", old)
        for each in fresh:
            kind = "parameter-added-required" if each.required else "parameter-added"
            what = f"`{each.python}` is new and {'needed' if each.required else 'may be given'} in"
            self._sent(kind, f"({each.python})", what, old)
        for one, other in pairs:
            self._parameter(one, other, old)

    def _parameter(self, old: Parameter, new: Parameter, operation: Operation) -> None:
        inside, name = f"({old.python})", old.python
        if old.python != new.python and old.location != "path":
            self._sent("parameter-renamed", inside, f"`{name}` is now called `{new.python}` in", operation)
        elif _sent_as(old) != _sent_as(new):
            self._sent("parameter-sent-differently", inside, f'`{name}` is "{new.name}" on the wire now in', operation)
        if new.required != old.required:
            kind = "parameter-required" if new.required else "parameter-optional"
            self._sent(kind, inside, f"`{name}` {'is needed' if new.required else 'may be left out'} in", operation)
        if new.deprecated and not old.deprecated:
            self._sent("parameter-deprecated", inside, f"`{name}` is deprecated in", operation)
        if _written(old) != _written(new):
            self._sent(
                "parameter-sent-differently", inside, f"`{name}` is written differently into the URL of", operation
            )
        for kind, what in compare_uses(self.classes, old.schema, new.schema, f"`{name}`", {self.way.body}):
            self._sent(kind, inside, f"{what} in", operation)

    def _scopes(self, old: Operation, new: Operation) -> None:
        before, after = _scopes_of(old, self.apis[0]), _scopes_of(new, self.apis[1])
        known, now = before[0] | before[1], after[0] | after[1]
        for kind, scopes, what in (
            ("scope-required", after[0] - before[0], "is required by"),
            ("scope-no-longer-required", before[0] - after[0], "is no longer required by"),
            ("scope-added", after[1] - known, "opens more of"),
            ("scope-removed", before[1] - now, "opens nothing more of"),
        ):
            for scope in sorted(scopes):
                self._sent(kind, "", f"Scope {scope} {what}", old)

    def _sign_in(self, old: Operation, new: Operation) -> None:
        before, after = _sign_ins(old, self.apis[0].schemes), _sign_ins(new, self.apis[1].schemes)
        if all(any(one <= other for one in after) for other in before):
            fresh = after - before if before != {frozenset()} else set()
            if frozenset() in fresh:
                self._sent("sign-in-no-longer-required", "", "No sign-in is needed any more for", old)
            if fresh - {frozenset()}:
                self._sent("sign-in-added", "", "One may sign in otherwise, too, for", old)
            return
        mine, its = (" or ".join(one.security) or "none" for one in (old, new))
        what = f"The sign-in is {its}, it was {mine}," if mine != its else f"The sign-in {mine} works differently"
        self._sent("sign-in-changed", "", f"{what} in", old)

    def _body(self, old: Operation, new: Operation) -> None:
        if new.body and not old.body:
            kind = "body-added-required" if new.body.required else "body-added"
            self._sent(kind, "(body)", f"A body ({type_phrase(new.body.schema)}) is new in", old)
        elif old.body and not new.body:
            self._sent("body-removed", "(body)", "No body is taken any more by", old)
        elif old.body and new.body:
            if old.body.required != new.body.required:
                kind, needed = (
                    ("body-required", "is needed") if new.body.required else ("body-optional", "may be left out")
                )
                self._sent(kind, "(body)", f"The body {needed} in", old)
            for kind, what in self._sent_as(old.body, new.body):
                self._sent(kind, "(body)", f"{what} in", old)

    def _sent_as(self, old: Body, new: Body) -> Iterator[ClassFinding]:
        found = Contents.of(old.contents, new.contents, self.way.body)
        for one in found.gone:
            yield "media-type-removed", f"The body can't be sent as {one.media_type} any more"
        for one in found.fresh:
            yield "media-type-added", f"The body may be sent as {one.media_type} too"
        for one, other in found.changed or found.moved(old.contents[0], new.contents[0]):
            yield "media-type-changed", f"The body is sent as {other.media_type}, it was {one.media_type},"
        yield from self._inside(found, old.contents, "The body", self.way.body)

    def _inside(self, found: Contents, old: Sequence[Content], name: str, side: Direction) -> Iterator[ClassFinding]:
        """What changed in contents that went on; the first is what ``name`` means alone."""
        for one, other in found.pairs:
            called = name if one == old[0] else f"{name} as {one.media_type}"
            yield from compare_uses(self.classes, value(one), value(other), called, {side})

    def _replies(self, old: Operation, new: Operation) -> None:
        before, after = ({each.status: each for each in one.responses} for one in (old, new))
        for status in sorted({*before, *after}):
            mine, its = before.get(status), after.get(status)
            answer = "reply" if status.startswith("2") else "error"
            if mine is None:
                self._answered(f"{answer}-added", status, f"Status {status} may come too from", old)
            elif its is None:
                is_last = answer == "reply" and not _is_still_answered(before, after)
                self._answered(
                    "success-removed" if is_last else f"{answer}-removed",
                    status,
                    f"Status {status} never comes any more from",
                    old,
                )
            else:
                for kind, what in self._read_as(mine, its, answer):
                    self._answered(kind, status, f"{what} in", old)

    def _read_as(self, old: Response, new: Response, answer: str) -> Iterator[ClassFinding]:
        name = f"Status {old.status}"
        if not old.contents and new.contents:
            yield "type-widened", f"{name} has a body now"
        elif old.contents and not new.contents:
            yield "type-changed", f"{name} has no body any more"
        else:
            found = Contents.of(old.contents, new.contents, self.way.reply)
            for one in found.gone:
                kind = f"{answer}-removed" if one != old.contents[0] or found.reads(one) else "type-changed"
                yield kind, f"{name} never comes as {one.media_type} any more"
            for one in found.fresh:
                yield f"{answer}-added", f"{name} may come as {one.media_type} too"
            for one, other in found.changed:
                yield "media-type-changed", f"{name} comes as {other.media_type}, it was {one.media_type},"
            yield from self._inside(found, old.contents, name, self.way.reply)


def _sent_as(each: Parameter) -> str:
    """What a parameter is called on the wire: nobody there sees the case of a header (RFC 9110 §5.1), or a name in the path."""
    return "" if each.location == "path" else each.name.lower() if each.location == "header" else each.name


def _is_still_answered(before: Mapping[str, Response], after: Mapping[str, Response]) -> bool:
    """Whether some success is one that there was, or gives the same under another status."""
    given = [_given(each) for status, each in before.items() if status.startswith("2")]
    return any(status in before or _given(each) in given for status, each in after.items() if status.startswith("2"))


def _given(response: Response) -> frozenset[str]:
    return frozenset(type_phrase(value(each)) for each in response.contents)


def came_and_went(gone: Sequence[Operation], fresh: Sequence[Operation]) -> Iterator[Change]:
    """Operations that only one side has."""
    for one in gone:
        what = f"`{call(one)}()` is gone: the API has no {one.method} {one.path} any more."
        yield change("operation-removed", call(one), what)
    for one in fresh:
        yield change("operation-added", call(one), f"`{call(one)}()` is new ({one.method} {one.path}).")


def webhooks_came_and_went(old: Api, new: Api) -> Iterator[Change]:
    """Webhooks and callbacks that only one side has."""
    mine, its = ({one.id: one.path for one in api.webhooks} for api in (old, new))
    for name in sorted(mine.keys() - its.keys()):
        yield change("webhook-removed", f"webhooks ({mine[name]})", f"`{mine[name]}` is no longer sent to receivers.")
    for name in sorted(its.keys() - mine.keys()):
        yield change("webhook-added", f"webhooks ({its[name]})", f"`{its[name]}` is new among what receivers are sent.")


def servers(old: Api, new: Api, pairs: Sequence[Match]) -> Iterator[Change]:
    """Addresses that are called when nobody gives one, of the API and of operations that have their own."""
    if not new.config.base_url:
        yield from _servers("Client(base_url)", "The document", old.servers, new.servers)
    for one, other in pairs:
        if one.servers or other.servers:
            mine, its = one.servers or old.servers, other.servers or new.servers
            yield from _servers(call(one), f"`{call(one)}()`", mine, its)


def _servers(where: str, who: str, old: Sequence[Server], new: Sequence[Server]) -> Iterator[Change]:
    if not old:
        return
    gone = {one.url for one in old} - {one.url for one in new}
    if gone or not new or old[0].default_url != new[0].default_url:
        named = " or ".join(one.default_url for one in new) or "none"
        yield change("server-changed", where, f"{who} names another server: {named}.")
    elif fresh := [one.url for one in new if one.url not in {each.url for each in old}]:
        yield change("server-added", where, f"{who} names one more server: {' and '.join(fresh)}.")
    after = {one.url: one.variables for one in new}
    for one in old:
        for name, before in one.variables.items():
            now = after.get(one.url, {}).get(name)
            if now is not None and now.values and (lost := _lost(before.values, now.values)):
                yield change("server-value-removed", where, f"`{name}` of {one.url} can't be {lost} any more.")


def _lost(before: Sequence[str], after: Sequence[str]) -> str:
    return ", ".join(one for one in before if one not in after) if before else f"anything but {', '.join(after)}"


def webhooks_in_both(old: Api, new: Api) -> list[Match]:
    """What receivers are sent in both, under the same operationId."""
    its = {one.id: one for one in new.webhooks}
    return [(one, its[one.id]) for one in old.webhooks if one.id in its]


def _operation(old: Operation, new: Operation) -> Iterator[Change]:
    here = call(old)
    if here != call(new):
        yield change("method-renamed", here, f"`{here}()` is now called `{call(new)}()`.")
    if old.id != new.id:
        yield change("operation-renamed", here, f'`OPERATIONS["{old.id}"]` is now `OPERATIONS["{new.id}"]`.')
    if old.method != new.method:
        yield change(
            "method-changed", here, f"`{here}()` sends {new.method} {new.path}, it was {old.method} {old.path}."
        )
    elif _template(old.path) != _template(new.path):
        yield change("operation-moved", here, f"`{here}()` calls {new.method} {new.path} now.")
    if new.deprecated and not old.deprecated:
        yield change("operation-deprecated", here, f"`{here}()` is deprecated.")


def _template(path: str) -> str:
    """A path without the names of its parameters, which callers don't see."""
    return "/".join("{}" if step.startswith("{") else step for step in path.split("/"))


def _scopes_of(operation: Operation, api: Api) -> tuple[frozenset[str], frozenset[str]]:
    """Scopes without which a call fails, those of one remote action with its name; scopes that open a part."""
    scopes: dict[str, Any] = operation.extensions.get("x-scopes") or {"required": api.asked_scopes(operation)}
    actions = {
        f"`{scope}` (for {action})" for action, needed in scopes.get("by_action", {}).items() for scope in needed
    }
    required, optional = (frozenset(f"`{one}`" for one in scopes.get(key, ())) for key in ("required", "optional"))
    return required | actions, optional


def _sign_ins(operation: Operation, schemes: Mapping[str, SecurityScheme]) -> set[frozenset[object]]:
    """The ways to sign in, each as the contents of its schemes: what the document calls them is nobody's business."""
    listed = [list(one) for one in operation.requirements] or [[name] for name in operation.security]
    return {frozenset(_content(name, schemes) for name in one) for one in listed} or {frozenset()}


def _content(name: str, schemes: Mapping[str, SecurityScheme]) -> object:
    one = schemes.get(name)
    return name if one is None else _kind(one)


def declared(old: Api, new: Api, pairs: Sequence[Match]) -> Iterator[Change]:
    """Where one signs in, and which scopes there are, of the schemes that both have in one place."""
    for name, now in sorted(_same_schemes(old, new, pairs)):
        one, other = old.schemes[name], new.schemes[now]
        mine, its = ({flow.kind: flow for flow in each.flows} for each in (one, other))
        if one.discovery_url != other.discovery_url:
            yield change("sign-in-moved", "Client(auth)", f"One finds out at another address how to sign in by {name}.")
        for kind in sorted(mine.keys() - its.keys()):
            yield change("sign-in-changed", "Client(auth)", f"One can't sign in by {name} ({kind}) any more.")
        for kind in sorted(its.keys() - mine.keys()):
            yield change("sign-in-added", "Client(auth)", f"One may sign in by {name} ({kind}) too.")
        for kind in sorted(mine.keys() & its.keys()):
            before, after = mine[kind], its[kind]
            if _addresses(before) != _addresses(after):
                yield change("sign-in-moved", "Client(auth)", f"One signs in by {name} ({kind}) at another address.")
            for scope in sorted(set(before.scopes) - set(after.scopes)):
                yield change("scope-undeclared", "Client(auth)", f"Scope `{scope}` is no longer declared.")
            for scope in sorted(set(after.scopes) - set(before.scopes)):
                yield change("scope-declared", "Client(auth)", f"Scope `{scope}` is new.")


def _same_schemes(old: Api, new: Api, pairs: Sequence[Match]) -> set[tuple[str, str]]:
    """Schemes of one name, and those that one signs in by for an operation in the place of others of the same kind."""
    moved = {name for one, _ in pairs for name in one.security} - {
        name for one, other in pairs for name in one.security if name in other.security
    }
    found = {(name, name) for name in old.schemes.keys() & new.schemes.keys() - moved}
    for one, other in pairs:
        gone = [name for name in one.security if name in old.schemes and name not in other.security]
        fresh = [name for name in other.security if name in new.schemes and name not in one.security]
        # What went on unchanged under another name is no candidate for what changed.
        for is_same in (_is_renamed, _is_of_one_kind):
            for name in list(gone):
                now = next((each for each in fresh if is_same(old.schemes[name], new.schemes[each])), None)
                if now is not None:
                    found.add((name, now))
                    gone.remove(name)
                    fresh.remove(now)
    return found


def _is_renamed(old: SecurityScheme, new: SecurityScheme) -> bool:
    return replace(old, name=new.name) == new


def _is_of_one_kind(old: SecurityScheme, new: SecurityScheme) -> bool:
    return _kind(old) == _kind(new)


def _kind(one: SecurityScheme) -> tuple[str, ...]:
    """What one has to have, or to do, to sign in; where that is written down is no part of it."""
    return one.kind, one.location, one.key.lower(), one.scheme.lower()


def _addresses(flow: Flow) -> tuple[str, ...]:
    return (flow.authorization_url, flow.token_url, flow.refresh_url)
