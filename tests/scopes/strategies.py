"""Scopes, vocabularies, rules and grants as servers and callers may write them."""

from __future__ import annotations

from connected_car._runtime.core.scopes.algebra import Scope, Vocabulary
from connected_car._runtime.core.scopes.scope_rule import ScopeRule
from hypothesis import strategies as st

words = st.sampled_from(["data", "remote", "telemetry", "vehicle", "horn", "wakeUp", "wakeup", "trip"])
scopes = st.builds(
    lambda parts, ending: Scope(":".join(parts) + ending),
    st.lists(words, min_size=1, max_size=4),
    st.sampled_from(["", "", ":write"]),
)
names = st.one_of(scopes, st.text(max_size=12).map(Scope))
vocabularies = st.builds(
    lambda declared, aliases: Vocabulary(tuple(dict.fromkeys(declared)), (), aliases),
    st.lists(scopes, min_size=1, max_size=8),
    st.dictionaries(scopes, scopes, max_size=3),
)
rules = st.builds(
    lambda required, optional, contradictory: ScopeRule(required, optional, contradictory=contradictory),
    st.frozensets(scopes, max_size=3),
    st.frozensets(scopes, max_size=4),
    st.booleans(),
)
json_like = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.binary(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner, max_size=4),
    max_leaves=8,
)
