"""What of an application works with a grant, and what is left of it without each scope."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any, Literal, TypeAlias

from ..base.records import dataclass
from ..errors.scope import listed
from .algebra import Grant, Scope
from .scope_rule import Scoped, finding

FeatureState: TypeAlias = Literal["works", "partly", "off", "unknown"]


@dataclass(frozen=True)
class Effect:
    """How one feature fares."""

    feature: str
    state: FeatureState
    """``off``: no operation of it can be called, or nothing that it reads is there; ``unknown``: nobody knows the grant,
    or what the rest of its fields need."""
    why: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{self.feature}: {self.state}" + (f" ({'; '.join(self.why)})" if self.why else "")


@dataclass(frozen=True)
class Need:
    """What one feature calls and reads."""

    feature: str
    operations: tuple[Scoped, ...]
    fields: Mapping[str, Collection[str] | None]
    """Field -> every scope it needs; None where nobody says which."""


@dataclass(frozen=True)
class Degradation:
    """Every feature with today's grant, and with each of its scopes taken away."""

    today: tuple[Effect, ...]
    without: Mapping[Scope, tuple[Effect, ...]]
    texts: Mapping[str, Mapping[str, str]]
    """Language -> scope -> what it opens, in words for a user."""

    def to_json(self) -> dict[str, Any]:
        """The same as a JSON value."""
        return {
            "today": [_as_json(each) for each in self.today],
            "without": {str(scope): [_as_json(each) for each in effects] for scope, effects in self.without.items()},
        }

    def to_markdown(self, language: str = "en") -> str:
        """A table for a page that asks for consent: each scope, what it opens, what is lost without it."""
        names = [each.feature for each in self.today]
        rows = [f"| scope | what it opens | {' | '.join(map(_cell, names))} |", f"|---|---|{'---|' * len(names)}"]
        rows.append(f"| with all of these | | {' | '.join(each.state for each in self.today)} |")
        words = self.texts.get(language, {})
        for scope, effects in self.without.items():
            states = " | ".join(each.state for each in effects)
            rows.append(f"| without `{scope}` | {_cell(words.get(str(scope), ''))} | {states} |")
        return "\n".join([*rows, ""])

    def __str__(self) -> str:
        lines = [str(each) for each in self.today]
        for scope, effects in self.without.items():
            lost = [each for each, now in zip(effects, self.today, strict=True) if each.state != now.state]
            lines.append(
                f"without {scope}: " + ("; ".join(f"{each.feature} {each.state}" for each in lost) or "the same")
            )
        return "\n".join(lines)


def degradation(needs: Iterable[Need], grant: Grant, texts: Mapping[str, Mapping[str, str]]) -> Degradation:
    """``grant``: today's; each scope of it that the API knows is taken away in turn."""
    wanted = tuple(needs)
    mine = [scope for scope in grant if grant.known and scope in grant.vocabulary]
    # As well known as the whole, also where nothing but `openid` is left of it.
    without = {
        scope: Grant(tuple(other for other in grant if other != scope), True, grant.vocabulary) for scope in mine
    }
    return Degradation(
        today=tuple(_effect(need, grant) for need in wanted),
        without={scope: tuple(_effect(need, less) for need in wanted) for scope, less in without.items()},
        texts=texts,
    )


def _effect(need: Need, grant: Grant) -> Effect:
    if not grant.known:
        return Effect(need.feature, "unknown", ("nothing is known of this grant",))
    refused = {each.id: found for each in need.operations if (found := finding(each.scopes, grant))}
    closed = {
        field: lacking
        for field, scopes in need.fields.items()
        if (lacking := [scope for scope in sorted(scopes or ()) if not grant.covers(scope)])
    }
    doubtful = [field for field, scopes in need.fields.items() if scopes is None]
    why = [
        f"{name} {'fails' if found.published else 'probably fails'} without {listed(found.missing, found.any_of)}"
        for name, found in refused.items()
    ]
    why += [f"{field} needs {listed(scopes)}" for field, scopes in closed.items()]
    doubts = [f"nothing is known of the scope of {field}" for field in doubtful]
    return Effect(need.feature, _state(need, len(refused), len(closed), len(doubtful)), (*why, *doubts))


def _state(need: Need, refused: int, closed: int, doubtful: int) -> FeatureState:
    if (need.operations and refused == len(need.operations)) or (need.fields and closed == len(need.fields)):
        return "off"
    if doubtful and (closed + doubtful == len(need.fields) or not refused + closed):
        return "unknown"
    return "partly" if refused + closed else "works"


def _as_json(effect: Effect) -> dict[str, Any]:
    return {"feature": effect.feature, "state": effect.state, "why": [*effect.why]}


def _cell(text: str) -> str:
    return text.replace("|", r"\|")
