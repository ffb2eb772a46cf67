"""Whole OpenAPI 3.0, 3.1 and Swagger 2.0 documents with hostile names, references and sizes."""

from __future__ import annotations

import copy
from random import Random
from typing import Any

from hypothesis import strategies as st

Tree = dict[str, Any]

ODD = (
    *("class", "self", "None", "import", "__init__", "__class__", "models", "Client", "list", "str", "id", "type"),
    *(
        "",
        " ",
        "a b",
        "A-B",
        "a_b",
        "aB",
        "é",
        "日本",
        "\u202eabc",
        "a\u200bb",
        "1",
        "9lives",
        "-",
        "$ref",
        "x-y",
        "~1",
        "/",
    ),
    *(
        '"',
        "'",
        '"""',
        "\\",
        "{",
        "}",
        "{{ x }}",
        "{% x %}",
        "#",
        "a.b",
        "a[0]",
        "\n",
        "\t",
        "a" * 200,
        "null",
        "on",
        "1.0",
    ),
)
names = st.one_of(st.sampled_from(("Car", "name", "id", "items", "status")), st.sampled_from(ODD), st.text(max_size=6))
COMPONENTS = ("Car", "Part", "Kind", "List", "Odd name", "a/b")
numbers = st.one_of(
    st.integers(-(10**20), 10**20), st.floats(allow_nan=False, allow_infinity=False), st.sampled_from((0, -1))
)
scalars = st.one_of(st.none(), st.booleans(), numbers, names)
junk = st.one_of(scalars, st.lists(scalars, max_size=2), st.dictionaries(names, scalars, max_size=2))


def some(**members: st.SearchStrategy[Any]) -> st.SearchStrategy[Tree]:
    """A mapping that may have each of these members."""
    return st.fixed_dictionaries({}, optional=members)


def references(newer: bool) -> st.SearchStrategy[Tree]:
    home = "#/definitions/" if not newer else "#/components/schemas/"
    known = st.sampled_from(COMPONENTS).map(lambda name: {"$ref": home + name.replace("/", "~1")})
    lost = names.map(lambda name: {"$ref": home + name})
    return st.one_of(known, known, known, lost)


def schemas(version: str) -> st.SearchStrategy[Any]:
    newer = version != "2.0"
    kinds = st.sampled_from(("string", "integer", "number", "boolean", "array", "object", "null", "file", "String"))
    types = st.one_of(kinds, st.lists(kinds, max_size=3)) if version == "3.1.0" else kinds
    formats = st.sampled_from(("date", "date-time", "uuid", "binary", "byte", "int64", "float", "duration", "odd"))
    plain = some(
        type=types,
        format=formats,
        enum=st.lists(scalars, max_size=4),
        default=junk,
        description=names,
        title=names,
        nullable=st.booleans(),
        minimum=numbers,
        maximum=numbers,
        minLength=numbers,
        maxItems=numbers,
        pattern=st.sampled_from(("^a+$", "(", "[a-", "\\d+", "")),
        example=junk,
        readOnly=st.booleans(),
        const=scalars,
    )

    def deeper(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
        several = st.lists(inner, min_size=1, max_size=3)
        shape = some(
            type=st.sampled_from(("object", "array")),
            properties=st.dictionaries(names, inner, max_size=4),
            required=st.lists(names, max_size=3),
            items=inner,
            additionalProperties=st.one_of(st.booleans(), inner),
            description=names,
            title=names,
        )
        union = some(
            oneOf=several,
            anyOf=several,
            allOf=several,
            discriminator=st.fixed_dictionaries(
                {"propertyName": names}, optional={"mapping": st.dictionaries(names, names, max_size=2)}
            ),
            properties=st.dictionaries(names, inner, max_size=2),
        )
        return st.one_of(shape, shape, union, some(**{"not": inner, "if": inner, "prefixItems": several}))

    return st.recursive(st.one_of(plain, references(newer)), deeper, max_leaves=6)


def contents(version: str) -> st.SearchStrategy[Tree]:
    media = st.sampled_from(
        (
            *("application/json", "application/hal+json", "text/plain", "application/x-www-form-urlencoded"),
            *(
                "multipart/form-data",
                "application/octet-stream",
                "application/xml",
                "text/event-stream",
                "*/*",
                "odd",
                "",
            ),
        )
    )
    return st.dictionaries(media, some(schema=schemas(version), example=junk), max_size=2)


def parameters(version: str) -> st.SearchStrategy[Tree]:
    places = ("path", "query", "header", "cookie", "body", "formData", "odd")
    own: Any = (
        {"schema": schemas(version)} if version != "2.0" else {"type": st.sampled_from(("string", "array", "file"))}
    )
    return st.fixed_dictionaries(
        {"name": names, "in": st.sampled_from(places), **own},
        optional={
            "required": st.booleans(),
            "style": st.sampled_from(("form", "simple", "deepObject", "spaceDelimited", "matrix", "label", "odd")),
            "explode": st.booleans(),
            "allowReserved": st.booleans(),
            "description": names,
            "collectionFormat": st.sampled_from(("csv", "multi", "odd")),
        },
    )


def operations(version: str) -> st.SearchStrategy[Tree]:
    statuses = st.sampled_from(("200", "201", "204", "default", "2XX", "404", "302", "odd", ""))
    reply: Any = {"content": contents(version)} if version != "2.0" else {"schema": schemas(version)}
    replies = st.dictionaries(statuses, some(description=names, **reply), max_size=3)
    members: dict[str, st.SearchStrategy[Any]] = {
        "operationId": names,
        "tags": st.lists(names, max_size=2),
        "summary": names,
        "description": names,
        "deprecated": st.booleans(),
        "security": st.lists(
            st.dictionaries(st.sampled_from(("key", "oauth", "lost")), st.lists(names, max_size=2)), max_size=2
        ),
        "parameters": st.lists(parameters(version), max_size=3),
        "servers": st.lists(some(url=names), max_size=1),
        "callbacks": st.dictionaries(
            names, st.dictionaries(names, some(post=some(responses=replies)), max_size=1), max_size=1
        ),
    }
    if version != "2.0":
        members["requestBody"] = some(content=contents(version), required=st.booleans())
    return st.fixed_dictionaries({"responses": replies}, optional=members)


def paths(version: str) -> st.SearchStrategy[Tree]:
    piece = st.one_of(st.sampled_from(("things", "{id}", "{name}", "a b", "{", "}", "{a}{b}", ":x", "é")), names)
    path = st.lists(piece, max_size=3).map(lambda pieces: "/" + "/".join(pieces))
    verbs = ("get", "put", "post", "delete", "patch", "head", "options", "trace", "GET", "odd")
    item = st.dictionaries(st.sampled_from(verbs), operations(version), max_size=2)
    return st.dictionaries(path, item, min_size=1, max_size=3)


_SCHEMES = {
    "key": {"type": "apiKey", "name": "X-Key", "in": "header"},
    "oauth": {
        "type": "oauth2",
        "flows": {"implicit": {"authorizationUrl": "https://a.example", "scopes": {"a:b": ""}}},
    },
}


@st.composite
def batches(draw: st.DrawFn, size: int) -> list[Tree]:
    """``size`` documents of one version, put together from the same parts.

    Drawing is what takes time. Now and then something in a document is of another kind than it may be.
    """
    version = draw(st.sampled_from(("3.0.3", "3.0.3", "3.1.0", "2.0")))
    parts = draw(st.lists(schemas(version), min_size=8, max_size=8))
    items = draw(st.lists(paths(version), min_size=6, max_size=6))
    words = draw(st.lists(names, min_size=6, max_size=6))
    chance = draw(st.randoms(use_true_random=False))
    found = [_document(version, parts, items, words, chance) for _ in range(size)]
    return [_broken(chance, each) if chance.random() < 0.2 else each for each in found]


def _document(version: str, parts: list[Any], items: list[Tree], words: list[str], chance: Random) -> Tree:
    def word() -> str:
        return chance.choice(words)

    definitions = {name: chance.choice(parts) for name in COMPONENTS if chance.random() < 0.7}
    tree: Tree = {
        "swagger" if version == "2.0" else "openapi": version,
        "info": {"title": word(), "version": word(), "description": word()},
        "paths": {path: item for each in chance.sample(items, 2) for path, item in each.items()},
    }
    if version == "2.0":
        return tree | {"definitions": definitions, "host": word(), "basePath": word()}
    tree["components"] = {"schemas": definitions, "securitySchemes": _SCHEMES}
    tree["servers"] = [{"url": word(), "variables": {word(): {"default": word()}}}]
    if version == "3.1.0":
        tree["webhooks"] = {word(): item for each in items[:1] for item in each.values()}
    return tree


def _broken(chance: Random, tree: Tree) -> Tree:
    whole = copy.deepcopy(tree)
    node: Any = whole
    while True:
        key = chance.choice(list(node) if isinstance(node, dict) else range(len(node)))
        if not isinstance(node[key], (dict, list)) or not node[key] or chance.random() < 0.2:
            node[key] = chance.choice((None, True, 0, -1.5, "", "a", [], {}, [None], {"$ref": "#/odd"}, {"a": {}}))
            return whole
        node = node[key]
