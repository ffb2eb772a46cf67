"""What one scope says about another, and how a grant is read."""

from __future__ import annotations

import itertools

import pytest
from connected_car._runtime.core.scopes.algebra import Grant, Scope, Vocabulary
from connected_car._runtime.core.scopes.scope_rule import ScopeRule, finding
from connected_car.b2c.scopes import VOCABULARY as B2C
from connected_car.platform.scopes import VOCABULARY as PLATFORM
from hypothesis import given
from hypothesis import strategies as st

from tests.scopes.strategies import json_like, names, rules, scopes, vocabularies


@given(names)
def test_a_scope_covers_itself(scope: Scope) -> None:
    """Whatever it looks like."""
    assert scope.covers(scope)


@given(scopes, scopes, scopes)
def test_covering_is_transitive(first: Scope, second: Scope, third: Scope) -> None:
    """What covers a scope covers all that this one covers."""
    if first.covers(second) and second.covers(third):
        assert first.covers(third)


@given(vocabularies, scopes, scopes, scopes)
def test_covering_stays_transitive_with_other_names(words: Vocabulary, one: Scope, two: Scope, three: Scope) -> None:
    """Aliases rename; they add no way around the hierarchy."""
    assert words.covers(one, one)
    if words.covers(one, two) and words.covers(two, three):
        assert words.covers(one, three)


@given(scopes)
def test_parents_are_what_covers_from_above(scope: Scope) -> None:
    """Nearest first, and none of them the scope itself."""
    parents = scope.parents

    assert all(parent.covers(scope) and not scope.covers(parent) for parent in parents)
    assert all(above.covers(below) for below, above in itertools.pairwise(parents))


@pytest.mark.parametrize(
    ("granted", "needed", "covered"),
    [
        ("data:telemetry", "data:telemetry:vehicle:battery", True),
        ("data:telemetry:vehicle:battery", "data:telemetry", False),
        ("data:telemetry", "data:telemetryx", False),
        ("monitor:write", "monitor", True),
        ("monitor", "monitor:write", False),
        ("remote", "remote:horn", True),
        ("remote", "remote:horn:write", False),
        ("remote:wakeup:write", "remote:wakeUp:write", True),
        ("REMOTE:HORN:WRITE", "remote:horn", True),
        ("DATA:TELEMETRY", "data:telemetry", False),
        ("", "data", False),
        ("write", "data:write", False),
    ],
)
def test_a_parent_covers_its_children_and_write_covers_read(granted: str, needed: str, covered: bool) -> None:
    """Remote names are compared without case, others as they stand; ``remote`` alone only reads."""
    assert Scope(granted).covers(needed) is covered


def test_another_name_is_no_place_in_the_hierarchy() -> None:
    """Where the position has a scope of its own, the telemetry doesn't open it; on the platform it does."""
    assert B2C.covers("data:telemetry:vehicle:location", "data:position")
    assert not B2C.covers("data:telemetry", "data:position")
    assert PLATFORM.covers("data:position", "data:telemetry:vehicle:location")
    assert PLATFORM.covers("data:telemetry", "data:telemetry:vehicle:location")


def test_what_covers_a_scope_is_listed_from_the_one_that_grants_least() -> None:
    """So that a remedy starts with the smallest request."""
    assert PLATFORM.covering("remote:horn") == ("remote:horn", "remote:horn:write", "remote")
    assert PLATFORM.covering("monitor:read") == ("monitor", "monitor:read", "monitor:write")


@given(st.lists(scopes, max_size=6), st.lists(st.sampled_from([",", " ", ", ", " ,\t", "\n"]), min_size=7, max_size=7))
def test_separators_and_stray_blanks_make_no_difference(granted: list[Scope], joints: list[str]) -> None:
    """Servers join with commas, RFC 6749 with blanks."""
    text = joints[-1] + "".join(scope + joint for scope, joint in zip(granted, joints, strict=False))

    assert Grant.parse(text, B2C).scopes == tuple(dict.fromkeys(granted))


@given(json_like)
def test_a_malformed_grant_never_raises(granted: object) -> None:
    """Nor does any question about it."""
    grant = Grant.parse(granted, PLATFORM)

    assert isinstance(grant.covers("data:trip"), bool)
    assert finding(ScopeRule(frozenset({"data:trip"})), grant) is None or grant.known


@pytest.mark.parametrize(
    "granted", [None, "openid profile", "ConnectivityForPartners,Remote", "DATA:TELEMETRY", 7, {}, [7]]
)
@pytest.mark.parametrize("words", [B2C, PLATFORM], ids=["b2c", "platform"])
def test_a_grant_without_a_word_of_the_api_is_unknown(granted: object, words: Vocabulary) -> None:
    """Tokens in the field say ``openid profile`` and may read everything."""
    assert not Grant.parse(granted, words).known


@pytest.mark.parametrize("granted", ["", " , ", [], (), frozenset(), [""], Grant((), True)])
@pytest.mark.parametrize("words", [B2C, PLATFORM], ids=["b2c", "platform"])
def test_a_list_that_is_known_to_be_empty_is_known(granted: object, words: Vocabulary) -> None:
    """The user granted nothing, which is not the same as nobody having told what."""
    grant = Grant.parse(granted, words)

    assert grant.known
    assert grant.is_empty
    assert not Grant.parse(None, words).is_empty
    assert not Grant.parse("openid profile", words).is_empty


def test_names_that_nobody_explains_are_told_apart() -> None:
    """Those about the user are explained, and so is every other name that the API has for a scope."""
    grant = Grant.parse("openid profile email data:trip remote_horn_write Partner", B2C)

    assert grant.strangers == ("Partner",)


@given(rules, vocabularies, st.lists(scopes, max_size=4), st.lists(scopes, max_size=4))
def test_more_grants_never_refuse_more(rule: ScopeRule, words: Vocabulary, few: list[Scope], more: list[Scope]) -> None:
    """Neither does a longer list lack what a shorter one covers."""
    small, large = Grant.parse(few, words), Grant.parse([*few, *more], words)
    if not small.known:
        return

    lacked_before, lacked_now = finding(rule, small), finding(rule, large)

    if lacked_now is not None:
        assert lacked_before is not None
        assert set(lacked_now.missing) <= set(lacked_before.missing) or lacked_before.published > lacked_now.published
