"""What the templates show: decisions of the renderer as frozen values, ready to be printed."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import chain

from .. import limits
from ..carries import REDIRECTS
from ..diagnostics import Report
from ..layers import Operation, Paging, Parameter, Response, ScopedApi, ScopedOperation, Tree
from ..naming import CLASS_RESERVED, constant_name, distinct
from ..pointers import class_of
from .actions import ActionView, action_views
from .contents import (
    StreamView,
    body_accepted,
    body_content,
    body_type,
    encodings,
    reply_contents,
    reply_source,
    reply_type,
    stream_of,
    tuple_of,
)
from .grants import GrantsView
from .models import limit_arguments
from .rule_source import rule_lines, rule_source
from .text import docstring, first_paragraph, quoted
from .types import annotation, classes_in

# Patterns of the published documents refuse what the servers take; they are never enforced.
_ENFORCED = {*map(limits.python_name, chain(limits.NUMBERS, limits.EXCLUSIVE, limits.LENGTHS, limits.ITEMS)), "const"}


@dataclass(frozen=True, slots=True)
class ParameterView:
    """One ``Parameter(...)`` of an operation."""

    arguments: str


@dataclass(frozen=True, slots=True)
class OperationView:
    """One operation as ``operations.py`` and its resource print it."""

    id: str
    constant: str
    method: str
    path: str
    resource: str
    name: str
    scopes: str
    needs: str
    """Scopes that a type checker looks for in what the caller declares, as an annotation."""
    parameters: tuple[ParameterView, ...]
    body: str
    body_media_type: str
    body_encoding: str
    other_bodies: str
    chooses: bool
    """Whether the caller may name the media type of the body."""
    responses: str
    reply_contents: str
    accept: str
    needs_one_of: str
    server: str
    stream: StreamView | None
    """How the reply is read piece by piece."""
    paging: str
    item: str
    page: str
    """Class of a page, by way of ``models``: the resource itself may have its name (``Trips``)."""
    command: bool
    command_rule: str
    """``CommandRule.of(...)`` when the overlay says what the command must hold to (``x-command``)."""
    read: str
    """Constant of the operation that reads the outcome of a remote back, else nothing."""
    outcome: str
    """What that reads, as an annotation."""
    deprecated: bool
    signature: list[str]
    """What follows ``self``."""
    ids: list[str]
    """The part of it that names what the call is about."""
    id_arguments: str
    """Those alone, as arguments."""
    arguments: str
    takes_body: bool
    returns: str
    docstring: str
    imports: frozenset[str]
    """Classes that the signature names."""
    declared: frozenset[str]
    """Classes that a successful reply holds."""
    formerly: tuple[str, ...]
    """Old names of the method."""
    former_constants: tuple[str, ...]
    """Old names of the constant."""
    actions: tuple[ActionView, ...] = ()
    """Its actions as methods of their own."""


@dataclass(frozen=True, slots=True)
class ResourceView:
    """One attribute of the client."""

    name: str
    class_name: str
    docstring: str
    operations: tuple[OperationView, ...]

    @property
    def checked(self) -> bool:
        """Whether a type checker compares scopes here."""
        return any(each.needs or any(one.needs for one in each.actions) for each in self.operations)

    @property
    def acting(self) -> bool:
        """Whether a method is one action of a command."""
        return any(each.actions for each in self.operations)

    @property
    def imports(self) -> list[str]:
        acting = {name for each in self.operations for one in each.actions for name in one.imports}
        return sorted({name for each in self.operations for name in each.imports} | acting)

    @property
    def commands(self) -> bool:
        """Whether a method sends a command by its rule and returns its reply."""
        return any(each.command_rule and not each.outcome for each in self.operations)

    @property
    def outcomes(self) -> bool:
        """Whether a method sends a command whose outcome is read back."""
        return any(each.outcome for each in self.operations)

    @property
    def constants(self) -> list[str]:
        return sorted({name for each in self.operations for name in (each.constant, each.read) if name})


def operation_view(
    scoped: ScopedOperation,
    integers: Mapping[str, bool],
    objects: frozenset[str],
    operations: Mapping[str, Operation],
    taken: Collection[str],
    constants: Mapping[str, str],
    grants: GrantsView,
    foreign: bool,
) -> OperationView:
    """``objects``: the classes that are no enums; ``taken``: the methods of its resource; ``foreign``: who may call and where is what the document says, and not what spec/apis.toml knows."""
    operation = scoped.operation
    rule = operation.extensions.get("x-command", {})
    read = operations[rule["read"]] if "read" in rule else None
    told = [each.schema for each in _success(read.responses)[:1]] if read else []
    outcome = annotation(told[0] if told else None) if read else ""
    success = _success(operation.responses)
    body = operation.body
    contents = [content for each in success for content in each.contents]
    returned = [scoped.paging.item] if scoped.paging else [each.schema for each in contents]
    bodies = body.contents if body else ()
    named = [each.schema for each in operation.parameters] + [each.schema for each in bodies]
    stream = (
        stream_of(operation, contents, taken, _paragraphs(scoped), objects) if contents and not scoped.paging else None
    )
    alone = stream is not None and stream.name == operation.name
    returns = stream.returns if stream and alone else _returns(success, _leads_on(operation), objects)
    return OperationView(
        id=operation.id,
        constant=constants[operation.id],
        method=quoted(operation.method),
        path=quoted(operation.path),
        resource=quoted(operation.resource),
        name=operation.name,
        scopes=rule_source(scoped.scopes),
        needs=grants.needs(scoped.scopes),
        parameters=tuple(ParameterView(_parameter(each, scoped.ids)) for each in operation.parameters),
        body=quoted(body_type(bodies[0])) if bodies else "",
        body_media_type=quoted(bodies[0].media_type) if bodies else "",
        body_encoding=encodings(bodies[0]) if bodies else "",
        other_bodies=tuple_of(body_content(each) for each in bodies[1:]),
        chooses=len(bodies) > 1,
        responses=quoted({each.status: _reply(each, objects) for each in operation.responses}),
        reply_contents=reply_contents(operation.responses, objects),
        stream=stream,
        accept=quoted(_accept(success)),
        needs_one_of=quoted(tuple(map(tuple, operation.requirements))) if foreign and operation.requirements else "",
        server=quoted(operation.servers[0].default_url) if foreign and operation.servers else "",
        paging=_paging(scoped.paging, objects) if scoped.paging else "",
        item=annotation(scoped.paging.item, objects) if scoped.paging else "",
        page=_page(success, scoped.paging, objects) if scoped.paging else "",
        command=scoped.command,
        command_rule=f"CommandRule.of({quoted(rule)})" if rule else "",
        read=constants[read.id] if read else "",
        outcome=outcome,
        deprecated=operation.deprecated,
        signature=_signature(scoped, integers),
        ids=_ids(scoped, integers),
        id_arguments=_arguments(each for each in operation.parameters if each.location == "path"),
        arguments=_arguments(operation.parameters),
        takes_body=body is not None,
        returns=returns,
        docstring=docstring(_paragraphs(scoped), indent=8),
        imports=_names([*named, *(told if outcome else returned)]) | _given(scoped),
        declared=_names([each.schema for each in contents]),
        formerly=operation.formerly,
        former_constants=tuple(
            name for old in operation.formerly_ids if (name := constant_name(old)) not in constants.values()
        ),
    )


def _names(schemas: Iterable[Tree | None]) -> frozenset[str]:
    return frozenset(name for schema in schemas for name in classes_in(schema))


def resource_views(scoped: ScopedApi, grants: GrantsView, report: Report) -> tuple[ResourceView, ...]:
    """The resources in alphabetical order, their operations in the order of the document."""
    integers = {each.name: each.schema.get("type") == "integer" for each in scoped.api.classes if "enum" in each.schema}
    operations_by_id = {each.id: each for each in scoped.api.operations}
    constants = distinct(operations_by_id, constant_name)
    models = frozenset(each.name for each in scoped.api.classes)
    objects = models - integers.keys()
    groups: dict[str, list[OperationView]] = {}
    methods: dict[str, list[str]] = {}
    named: dict[str, set[str]] = {}
    for one in scoped.api.operations:
        methods.setdefault(one.resource, []).extend([one.name, *one.formerly])
        named.setdefault(one.resource, set()).add(one.name)
    for each in scoped.operations:
        foreign = not scoped.api.config.is_maintained
        taken = named[each.operation.resource]
        view = operation_view(each, integers, objects, operations_by_id, taken, constants, grants, foreign)
        acting = action_views(each, scoped.api, grants, methods[each.operation.resource], report)
        view = replace(view, actions=acting)
        groups.setdefault(each.operation.resource, []).append(view)
    return tuple(
        ResourceView(
            name=name,
            class_name=_class_name(name, operations, models),
            docstring=docstring(f"{_title(name)}: {_count(len(operations))} of the {scoped.api.noun}."),
            operations=tuple(operations),
        )
        for name, operations in sorted(groups.items())
    )


def _class_name(resource: str, operations: Iterable[OperationView], models: frozenset[str]) -> str:
    """``Vehicles``; ``VehiclesResource`` where a method's model or something else is called so."""
    name = "".join(word[:1].upper() + word[1:] for word in resource.split("_"))
    clash = name in CLASS_RESERVED or f"Async{name}" in models | CLASS_RESERVED
    return f"{name}Resource" if clash or any(name in each.imports for each in operations) else name


def _title(name: str) -> str:
    return name.replace("_", " ").capitalize()


def _count(number: int) -> str:
    return "1 operation" if number == 1 else f"{number} operations"


def _success(responses: Iterable[Response]) -> list[Response]:
    """Those that the document names, else ``default``."""
    listed = list(responses)
    named = [each for each in listed if each.status.startswith("2")]
    if named or any(each.status in REDIRECTS for each in listed):
        return named
    return [each for each in listed if each.status == "default"]


_PAGING = ("by", "parameter", "next", "last_item", "more", "total", "pages", "first")
_LINKS = Paging((), {})


def _paging(paging: Paging, objects: frozenset[str]) -> str:
    words = [quoted(paging.items), quoted(annotation(paging.item, objects))]
    said = {name: getattr(paging, name) for name in _PAGING}
    words += [f"{name}={quoted(value)}" for name, value in said.items() if value != getattr(_LINKS, name)]
    return f"Paging({', '.join(words)})"


def _page(success: list[Response], paging: Paging, objects: frozenset[str]) -> str:
    if not paging.items:
        return f"Sequence[{annotation(paging.item, objects)}]"
    kinds = [each.schema for each in success if each.schema]
    name = class_of(kinds[0]) if len(kinds) == 1 else None
    return f"models.{name}" if name else "Any"


def _leads_on(operation: Operation) -> bool:
    """Whether the document has replies that lead elsewhere."""
    return any(each.status in REDIRECTS for each in operation.responses)


def _returns(success: Iterable[Response], leads_on: bool, objects: frozenset[str]) -> str:
    """What a call returns; None where a success has no content."""
    kinds = [reply_type(content, objects) for each in success for content in each.contents]
    absent = [content for each in success for content in each.contents if (content.schema or {}).get("nullable")]
    kinds += ["None" for each in success if not each.contents] + ["None" for each in absent if "Any" not in kinds]
    kinds += ["Redirect"] if leads_on and "Any" not in kinds else []
    return " | ".join(dict.fromkeys(kinds)) or "None"


def _reply(response: Response, objects: frozenset[str]) -> str | None:
    return reply_source(response.contents[0], objects) if response.contents else None


def _accept(success: Iterable[Response]) -> str:
    kinds = dict.fromkeys(content.media_type for each in success for content in each.contents)
    return ", ".join(kinds) or "application/json"


def _given(scoped: ScopedOperation) -> frozenset[str]:
    """The classes that may stand in place of an identifier."""
    return frozenset(name for owners in scoped.ids.values() for name in owners)


def _parameter(each: Parameter, ids: Mapping[str, Mapping[str, str]]) -> str:
    words = [quoted(each.python), quoted(each.name), quoted(each.location), quoted(annotation(each.schema))]
    if each.required:
        words.append("required=True")
    words += _written(each)
    bounds = {name: bound for name, bound in limit_arguments(each.schema).items() if name in _ENFORCED}
    if bounds:
        words.append(f"limits={quoted(bounds)}")
    if form := each.extensions.get("x-form"):
        words.append(f"form={quoted(form['pattern'])}, such_as={quoted(form['such_as'])}")
    if each.extensions.get("x-intervals"):
        words.append("intervals=True")
    if each.python in ids:
        words.append(f"ids={quoted(dict(ids[each.python]))}")
    return ", ".join(words)


def _written(each: Parameter) -> list[str]:
    """How a value becomes text, where that isn't the default of its location."""
    if each.media_type:
        return [f"media_type={quoted(each.media_type)}"]
    default_style = "form" if each.location in ("query", "cookie") else "simple"
    words = [f"style={quoted(each.style)}"] if each.style != default_style else []
    if each.explode is not (default_style == "form"):
        words.append(f"explode={each.explode}")
    return [*words, "allow_reserved=True"] if each.allow_reserved and each.location in ("query", "path") else words


def _arguments(parameters: Iterable[Parameter]) -> str:
    return "{" + ", ".join(f"{quoted(each.python)}: {_value(each)}" for each in parameters) + "}"


def _value(each: Parameter) -> str:
    """What was given, be it under an old name."""
    if not each.formerly:
        return each.python
    return f"argument({', '.join([quoted(each.python), each.python, *(f'{old}={old}' for old in each.formerly)])})"


def _ids(scoped: ScopedOperation, integers: Mapping[str, bool]) -> list[str]:
    ids = [each for each in scoped.operation.parameters if each.location == "path"]
    return [
        f"{each.python}: {' | '.join([_accepted(each, integers), *scoped.ids.get(each.python, ())])}" for each in ids
    ]


def _signature(scoped: ScopedOperation, integers: Mapping[str, bool]) -> list[str]:
    operation = scoped.operation
    others = [each for each in operation.parameters if each.location != "path"]
    words = _ids(scoped, integers)
    # A needed argument that also goes by an old name can only be missed when it is called.
    named = [f"{each.python}: {_accepted(each, integers)}" for each in others if each.required and not each.formerly]
    if operation.body:
        optional = "" if operation.body.required else " | None = None"
        kinds = [kind for each in operation.body.contents for kind in body_accepted(each)]
        accepted = " | ".join(dict.fromkeys(kinds))
        named.append(f"body: {accepted}{optional}")
        if len(operation.body.contents) > 1:
            choices = ", ".join(quoted(each.media_type) for each in operation.body.contents)
            named.append(f"content_type: Literal[{choices}] | None = None")
        named.sort(key=lambda word: word.endswith("= None"))
    free = [each for each in others if not each.required or each.formerly]
    named += [
        f"{name}: {_accepted(each, integers)} | None = None"
        for names in (lambda one: (one.python,), lambda one: one.formerly)
        for each in free
        for name in names(each)
    ]
    return [*words, "*", *named] if named else words


def _accepted(each: Parameter, integers: Mapping[str, bool]) -> str:
    """An enum may also be given by its wire value; what the document doesn't name is refused when called."""
    schema = each.schema
    items = schema.get("items", {})
    if each.extensions.get("x-intervals"):
        return "Sequence[str | Interval]"
    if (name := class_of(schema) or "") in integers:
        return _or_wire(name, integers)
    if schema.get("type") == "array" and (name := class_of(items) or "") in integers:
        return f"Sequence[{_or_wire(name, integers)}]"
    kind = annotation(schema)
    return f"{kind} | {_ALSO[schema['format']]}" if kind == "str" and schema.get("format") in _ALSO else kind


_ALSO = {"uuid": "UUID", "time": "time"}
"""What Python has for a text of this format."""


def _or_wire(name: str, integers: Mapping[str, bool]) -> str:
    return f"{name} | {'int' if integers[name] else 'str'}"


def _paragraphs(scoped: ScopedOperation) -> list[str]:
    operation = scoped.operation
    paragraphs = [first_paragraph(operation.description) or f"``{operation.id}`` of the document."]
    if operation.deprecated:
        paragraphs.append("Deprecated by the publisher.")
    paragraphs.append(f"``{operation.method} {operation.path}``")
    told = [
        f"    {each.python}: {first_paragraph(each.description)}" for each in operation.parameters if each.description
    ]
    if told:
        paragraphs.append("\n".join(["Args:", *told]))
    if lines := rule_lines(scoped.scopes):
        paragraphs.append("\n".join(["Scopes:", *lines]))
    return paragraphs
