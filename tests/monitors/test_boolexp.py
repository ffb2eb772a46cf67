"""What a monitor's boolean expression promises."""

from __future__ import annotations

import pickle
from itertools import product

import pytest
from connected_car._runtime.car.commands.boolexp import (
    And,
    BoolExpError,
    Expression,
    Name,
    Not,
    Or,
    check,
    holds,
    parse,
)
from hypothesis import given
from hypothesis import strategies as st

NAMES = st.from_regex(r"[A-Za-z][A-Za-z0-9._-]{0,5}", fullmatch=True).map(Name)
EXPRESSIONS = st.recursive(
    NAMES,
    lambda inner: inner.map(Not) | st.builds(And, inner, inner) | st.builds(Or, inner, inner),
    max_leaves=12,
)
HOME, NIGHT, LOW = Name("home"), Name("night"), Name("low")


@given(EXPRESSIONS)
def test_what_is_written_reads_back_the_same(expression: Expression) -> None:
    """For every expression, parse(str(expression)) == expression."""
    assert parse(str(expression)) == expression


@given(EXPRESSIONS)
def test_blanks_mean_nothing(expression: Expression) -> None:
    """Spaces and line breaks around signs and parentheses change nothing."""
    spaced = "".join(f" {c}\n" if c in "&|!()" else c for c in str(expression))

    assert parse(spaced) == expression


@given(st.text(alphabet="ab1&|!() ._-é", max_size=30))
def test_any_text_is_an_expression_or_a_located_error(text: str) -> None:
    """Reading text gives an expression or an error that points into the text (or just behind it), nothing else."""
    try:
        places = [0 if parse(text) else -1]
    except BoolExpError as error:
        places = [-1 if error.position is None else error.position]

    assert 0 <= places[0] <= len(text)


def test_expressions_are_built_with_python_operators() -> None:
    """``&``, ``|`` and ``~`` over names make the text with a pair of parentheses around each operation."""
    expression = (HOME & ~NIGHT) | LOW

    assert str(expression) == "((home & (!night)) | low)"
    assert expression.names() == {"home", "night", "low"}


def test_the_published_example_reads() -> None:
    """A chain of one operator needs no parentheses of its own; a negation takes the operand beside it."""
    expression = parse("((z1 & t1) | (z2 & !t1) | (f & z1))")

    assert str(expression) == "(((z1 & t1) | (z2 & (!t1))) | (f & z1))"


@pytest.mark.parametrize(
    ("text", "position", "reason"),
    [
        ("", 0, "expected a trigger name"),
        ("(a & b", 0, "never closed"),
        ("((a | b) & (c)", 0, "never closed"),
        ("a & (b | c", 4, "never closed"),
        ("a & b)", 5, "closes nothing"),
        (")", 0, "found ')'"),
        ("a b", 2, "expected & or |"),
        ("(a b)", 3, "expected &, | or )"),
        ("a & & b", 4, "found '&'"),
        ("a &", 3, "expected a trigger name"),
        ("a & b | c", 6, "need parentheses"),
        ("a && b", 3, "found '&'"),
        ("a ~ b", 2, "expected & or |"),
        ("1a", 0, "found '1'"),
        ("!" * 200 + "a", 100, "deeper than 100"),
        ("(" * 200 + "a" + ")" * 200, 100, "deeper than 100"),
    ],
)
def test_errors_name_the_place(text: str, position: int, reason: str) -> None:
    """A text that isn't an expression is refused with the place of the first thing that is wrong."""
    with pytest.raises(BoolExpError) as caught:
        parse(text)

    assert caught.value.position == position
    assert reason in caught.value.reason
    assert str(caught.value).splitlines()[2] == "  " + " " * position + "^"


@pytest.mark.parametrize("operand", ["(a)", "!a"])
def test_only_what_is_nested_counts_as_deep(operand: str) -> None:
    """A long chain of parentheses or negations beside each other is no deeper than one of them."""
    assert parse(" & ".join([operand] * 150)).names() == {"a"}


@pytest.mark.parametrize(
    ("expression", "reason"),
    [
        (HOME | ~HOME, "always true"),
        (HOME & ~HOME, "always false"),
        ((HOME & NIGHT) | ~(HOME & NIGHT), "always true"),
        (HOME & (NIGHT & ~HOME), "always false"),
    ],
)
def test_constant_expressions_are_refused(expression: Expression, reason: str) -> None:
    """An expression that no trigger can change, which the server answers with 400, isn't sent."""
    with pytest.raises(BoolExpError) as caught:
        check(expression, ["home", "night"])

    assert reason in caught.value.reason


@given(EXPRESSIONS)
def test_only_constants_are_refused(expression: Expression) -> None:
    """Of the expressions over at most five known names exactly those that can be both true and false pass."""
    names = sorted(expression.names())
    rows = [dict(zip(names, row, strict=True)) for row in product((False, True), repeat=len(names))]
    varies = len({holds(expression, row) for row in rows}) == 2

    try:
        check(expression, names)
    except BoolExpError:
        assert not varies or len(names) > 5
    else:
        assert varies


def test_unknown_triggers_are_refused() -> None:
    """A name without a trigger is refused, and the error lists the triggers there are."""
    with pytest.raises(BoolExpError) as caught:
        check(HOME & LOW, ["home", "night"])

    assert "low" in caught.value.reason
    assert "home, night" in caught.value.reason


def test_more_than_five_triggers_are_refused() -> None:
    """A monitor takes five triggers at most."""
    names = ["a", "b", "c", "d", "e", "f"]
    expression: Expression = Name("a")
    for name in names[1:]:
        expression &= Name(name)

    with pytest.raises(BoolExpError, match="at most 5"):
        check(expression, names)


@pytest.mark.parametrize("name", ["", "1a", "a b", "a&b", "é", '"home"'])
def test_a_name_is_a_name(name: str) -> None:
    """A trigger name that the grammar can't hold is refused when it is made."""
    with pytest.raises(BoolExpError):
        Name(name)


def test_errors_survive_pickling() -> None:
    """An error keeps its data across processes."""
    with pytest.raises(BoolExpError) as caught:
        parse("(a")

    copy = pickle.loads(pickle.dumps(caught.value))

    assert (copy.text, copy.reason, copy.position) == ("(a", "this parenthesis is never closed", 0)
