"""What follows an attempt: decided from what was asked and what came of it, and nothing else."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from connected_car._runtime.core.http.outcome import Failure
from connected_car._runtime.core.http.retry import FINISH, RENEW, Retry, RetryCourse
from connected_car.b2c.operations import OPERATIONS

READ = next(each for each in OPERATIONS.values() if each.method == "GET")
PUT = next(each for each in OPERATIONS.values() if each.method == "PUT")
DELETE = next(each for each in OPERATIONS.values() if each.method == "DELETE")


def reply(status: int) -> Any:
    return SimpleNamespace(status=status, headers={})


def course(operation: Any) -> RetryCourse:
    return RetryCourse(operation, Retry(tries=5), renewable=True)


def test_a_401_is_answered_with_another_token_once() -> None:
    """The second one says that the new token is refused as well: the call ends."""
    subject = course(READ)

    steps = [subject.after(reply(401), 0.0, 0.0) for _ in range(2)]

    assert steps == [RENEW, FINISH]


@pytest.mark.parametrize(("operation", "done"), [(DELETE, True), (PUT, False), (READ, False)])
def test_only_a_delete_is_done_when_nothing_is_there(operation: Any, done: bool) -> None:
    """After an attempt whose reply was lost, 404 means that it was deleted; of anything else, that it is missing."""
    subject = course(operation)
    subject.after(Failure("connection", "reset", may_have_arrived=True), 0.0, 0.0)

    assert subject.succeeded(reply(404)) is done
