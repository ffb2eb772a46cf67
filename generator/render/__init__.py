"""ScopedApi -> FileTree: the only room that knows jinja2 and the two generator libraries."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib import import_module
from itertools import accumulate
from pathlib import Path

from jinja2 import Environment

from ..diagnostics import Location, Report, SpecError
from ..kept import NOTHING, Kept
from ..layers import FileTree, ScopedApi, Server
from .cover import distribution_version
from .environment import blaming, environment
from .gate import resolved
from .grants import CASELESS, grants_view
from .models import render_models
from .modules import Parts
from .resources import render_resources
from .servers_and_security import absolute, has_sign_in, scheme_arguments
from .text import comment
from .types import classes_in
from .views import ResourceView, resource_views
from .webhooks import hook_views


@dataclass(frozen=True, slots=True)
class ModelsView:
    """What ``models/__init__.py`` shows: home -> names, and name -> home."""

    homes: dict[str, list[str]]
    formerly: dict[str, str]
    """Old name -> class that callers find under it for one more major version."""

    @property
    def names(self) -> dict[str, str]:
        return {name: home for home, names in self.homes.items() for name in names}


def render(scoped: ScopedApi, report: Report, kept: Kept = NOTHING) -> FileTree:
    """Every file of one sub-package, its header included; the libraries are asked for what isn't ``kept``."""
    config = scoped.api.config
    if not scoped.api.operations and not scoped.api.webhooks and config.kind != "events":
        raise _nothing_to_call(scoped, report)
    folder = "/".join([config.package, *config.name.split(".")])
    depth = folder.count("/") + 1
    env = environment(config.templates, kept)
    with blaming(config.templates):
        parts = _models(scoped, env, depth, kept)
        if config.kind == "events":
            parts |= _events(scoped, env, depth)
        else:
            parts |= _client(scoped, env, depth, report, kept)
    # Without the version: an update then changes the files whose content it changes, and no other.
    header = f"# {comment(scoped.api.called)}: generated, do not edit.\n"
    files = {f"{folder}/{name}": header + text for name, text in sorted(parts.items())}
    return FileTree(scoped, files, resolved(files, scoped.api, folder))


def prepare(templates: Iterable[Path], kept: Kept = NOTHING, *, libraries: bool) -> None:
    """Compile every template of these folders, and load the ``libraries`` where their answers will be needed."""
    for folder in templates:
        with blaming(folder):
            env = environment(folder, kept)
            for name in env.list_templates(extensions=["jinja"]):
                env.get_template(name)
    for module in _ASKED_OF if libraries else ():
        import_module(module)


_ASKED_OF = ("datamodel_code_generator.parser.openapi", "openapi_python_client.parser")
"""What `hints` and `resources` import when they have to ask."""


def _nothing_to_call(scoped: ScopedApi, report: Report) -> SpecError:
    """With what stands in the way of the first operation, where there are some."""
    problem = "nothing of the document can be called"
    if not (left_out := report.of("left-out")):
        where = Location(scoped.api.document.source.origin)
        return SpecError(where, problem, "name a document that has paths or webhooks")
    remedy = f"change or remove by an overlay (--spec) what stands in the way: {left_out[0].what}"
    return SpecError(left_out[0].location, f"{problem}: {len(left_out)} operations are left out", remedy)


def _models(scoped: ScopedApi, env: Environment, depth: int, kept: Kept) -> dict[str, str]:
    modules = render_models(scoped.api, env, depth, kept)
    homes: dict[str, list[str]] = {}
    for each in scoped.api.classes:
        homes.setdefault(each.home, []).append(each.name)
    formerly = {old: each.name for each in scoped.api.classes for old in each.formerly}
    view = ModelsView({home: sorted(names) for home, names in sorted(homes.items())}, dict(sorted(formerly.items())))
    whole = {f"models/{home}.py": text for home, text in modules.items()}
    return whole | (_index if len(view.names) > MOST_INDEXED else _models_init)(view, env, "." * (depth + 1))


def _models_init(view: ModelsView, env: Environment, up: str) -> dict[str, str]:
    return {"models/__init__.py": env.get_template("package/models_init.py.jinja").render(models=view, up=up)}


MOST_INDEXED = 1_000
"""Models that one module lists; more are listed in several."""


def _index(view: ModelsView, env: Environment, up: str) -> dict[str, str]:
    """The lists of a large API in modules of their own."""
    template = env.get_template("package/models_index.py.jinja")
    homes = list(view.homes.items())
    parts: dict[str, str] = {}
    while homes:
        size = next((n for n, total in enumerate(_totals(homes), 1) if total >= MOST_INDEXED), len(homes))
        parts[f"_index_{len(parts) + 1}"] = template.render(homes=dict(homes[:size]))
        homes = homes[size:]
    init = env.get_template("package/models_init_large.py.jinja")
    made = {f"models/{name}.py": text for name, text in parts.items()}
    return made | {"models/__init__.py": init.render(indexes=list(parts), formerly=view.formerly, up=up)}


def _totals(homes: list[tuple[str, list[str]]]) -> Iterator[int]:
    return accumulate(len(names) for _, names in homes)


MOST_TOGETHER = 200
"""Resources for which both clients stand in one module; with more each has its own."""


def _client(scoped: ScopedApi, env: Environment, depth: int, report: Report, kept: Kept) -> dict[str, str]:
    grants = grants_view(scoped.vocabulary, CASELESS if scoped.api.config.car else ())
    resources = resource_views(scoped, grants, report)
    # Of a maintained API, what it sends is a document of its own.
    hooks = () if scoped.api.config.is_maintained else hook_views(scoped, report)
    checked = any(each.checked for each in resources)
    up = "." * depth
    noun = scoped.api.noun
    car = scoped.api.config.car
    drivers = car and scoped.api.config.auth == "oauth2"
    ruled = any(each.commands or each.outcomes for each in resources)
    if ruled and not car:
        where = Location(scoped.api.document.source.origin)
        raise SpecError(where, "x-command means the layer about cars", 'write layers = ["car"] into package.toml')
    apart = len(resources) > MOST_TOGETHER and not car
    homes = {"client": ("",), "async_client": ("Async",)} if apart else {"client": ("", "Async")}
    shown: dict[str, tuple[str, dict[str, object]]] = {
        "__init__.py": (
            "package/api_init.py.jinja",
            {
                "resources": resources,
                "noun": noun,
                "config": scoped.api.config,
                "checked": checked,
                "drivers": drivers,
                "signs_in": _signs_in(scoped),
                "programs": _programs(scoped),
                "hooks": hooks,
                "home_of_async": list(homes)[-1],
            },
        ),
        "api.py": ("package/api.py.jinja", _api_values(scoped)),
        **{
            f"{home}.py": (
                "client/client.py.jinja",
                {"resources": resources, "kinds": kinds, "noun": noun, "checked": checked, "car": car},
            )
            for home, kinds in homes.items()
        },
        "scopes.py": ("package/scopes.py.jinja", {"scoped": scoped, "car": car}),
    }
    if hooks:
        imports = sorted({name for each in hooks for name in each.imports})
        shown["webhooks.py"] = ("package/webhooks.py.jinja", {"hooks": hooks, "imports": imports, "noun": noun})
    if car:
        shown["availability.py"] = ("package/availability.py.jinja", {"scoped": scoped})
    if drivers:
        shown["drivers.py"] = ("package/drivers.py.jinja", {"noun": noun})
    if checked:
        shown["grants.py"] = ("client/grants.py.jinja", {"grants": grants, "noun": noun})
    parts = {name: env.get_template(template).render(up=up, **values) for name, (template, values) in shown.items()}
    by_id = {each.id: each for each in scoped.api.operations}
    cut = Parts.of(resources)
    slot = f"{scoped.api.config.package}.{scoped.api.config.name}.endpoints"
    modules = render_resources(cut, by_id, env, "." * (depth + 1), kept, slot)
    modules |= _whole_resources(resources, cut, env, "." * (depth + 1))
    parts |= {f"resources/{name}.py": text for name, text in modules.items()}
    return parts | _operations(cut, scoped, env, depth) | {"resources/__init__.py": _resources_init(resources)}


def _whole_resources(resources: Iterable[ResourceView], cut: Parts, env: Environment, up: str) -> dict[str, str]:
    """The classes of resources that are cut in parts."""
    template = env.get_template("client/resource_parts.py.jinja")
    large = ((each, cut.by_resource[each.name]) for each in resources if len(cut.by_resource[each.name]) > 1)
    return {each.name: template.render(resource=each, parts=parts, up=up) for each, parts in large}


def _operations(cut: Parts, scoped: ScopedApi, env: Environment, depth: int) -> dict[str, str]:
    """The module of the operations, or a package of one module for each part."""

    def module(resources: list[ResourceView], up: str) -> str:
        views = [view for each in resources for view in each.operations]
        return env.get_template("client/operations.py.jinja").render(
            resources=resources,
            imports=sorted({name for view in views for name in view.declared}),
            ruled=any(each.commands or each.outcomes for each in resources),
            together=cut.together,
            promised=cut.together and scoped.api.config.is_maintained,
            up=up,
        )

    if cut.together:
        return {"operations.py": module([part.resource for part in cut.all], "." * depth)}
    parts = {f"operations/{part.module}.py": module([part.resource], "." * (depth + 1)) for part in cut.all}
    init = env.get_template("client/operations_init.py.jinja").render(parts=cut.all, up="." * (depth + 1))
    return parts | {"operations/__init__.py": init}


def _resources_init(resources: tuple[ResourceView, ...]) -> str:
    names = ", ".join(each.name for each in resources)
    return f'"""One module for each attribute of the client: {names}."""\n'


def _events(scoped: ScopedApi, env: Environment, depth: int) -> dict[str, str]:
    bodies = {name for each in scoped.api.operations if each.body for name in classes_in(each.body.schema)}
    template = env.get_template("package/events_init.py.jinja")
    return {
        "__init__.py": template.render(scoped=scoped, bodies=sorted(bodies), car=scoped.api.config.car, up="." * depth)
    }


def _signs_in(scoped: ScopedApi) -> bool:
    """Whether users sign in with OAuth 2.0: as spec/apis.toml says, else as the document does."""
    config = scoped.api.config
    return config.auth == "oauth2" if config.is_maintained else has_sign_in(scoped.api.schemes.values())


def _programs(scoped: ScopedApi) -> bool:
    """Whether the document says where programs get tokens of their own."""
    flows = [flow.kind for each in scoped.api.schemes.values() for flow in each.flows]
    return not scoped.api.config.is_maintained and "clientCredentials" in flows


def _api_values(scoped: ScopedApi) -> dict[str, object]:
    """The base URL is what we know to work, else what the document names."""
    api, config = scoped.api, scoped.api.config
    server = api.servers[0] if api.servers else Server("")
    written = absolute(server.url, config.document)
    published = absolute(server.default_url, config.document)
    paging = (each.extensions.get("x-paging", {}) for each in api.operations)
    foreign = not config.is_maintained
    return {
        "scoped": scoped,
        "signs_in": _signs_in(scoped),
        "programs": _programs(scoped),
        "car": config.car,
        "user_agent": f"{config.package}/{distribution_version(api.version)}"
        if foreign
        else config.distribution or config.package,
        "server": published if config.base_url is None else config.base_url,
        "written": written,
        "variables": server.variables if foreign and written else {},
        "schemes": {name: scheme_arguments(each) for name, each in api.schemes.items()} if foreign else {},
        "page_token_alone": any(each.get("exclusive") for each in paging),
    }
