"""One class for each status that has a documented meaning, and the error built from a reply."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from ..base import redact
from ..errors.codes import ErrorCode, code_of
from ..errors.scope import listed
from ..errors.without_reply import PackageError
from ..operation.operation import Operation
from .error_body import ErrorBody, error_body_in
from .reply import Reply

_SHOWN = 6


class StatusError(PackageError):
    """The server answered with something else than success; the base of one class for each status.

    The message holds what support asks for (uuid, debug, time) and no token, identifier of a person's thing, or position;
    ``body`` holds the bytes as they came.
    """

    remedy: str = "see error.reply"

    def __init__(
        self,
        reply: Reply,
        problem: ErrorBody,
        retry_after: float | None = None,
        required: tuple[str, ...] = (),
        not_granted: tuple[str, ...] = (),
        meaning: ErrorCode | None = None,
    ) -> None:
        super().__init__(reply, problem, retry_after, required, not_granted, meaning)
        self.reply = reply
        """Everything that came back."""
        self.status: int = reply.status
        self.code: int | None = problem.code
        """Application code such as 40400, as the body has it."""
        self.name: str | None = problem.name
        """Such as ``BAD_REQUEST``, ``FEATURE_NOT_SUPPORTED`` or ``invalid_grant``."""
        self.message: str | None = problem.message
        """The server's text, cleaned of secrets."""
        self.uuid: str | None = problem.uuid
        self.debug: str | None = problem.debug
        date = reply.headers.get("date")
        self.timestamp: str | None = problem.timestamp or (redact.timestamp(date) if date else None)
        """When it happened, by the server's clock and in its spelling."""
        self.request_id: str | None = problem.request_id
        self.body: bytes = reply.content
        self.retry_after = retry_after
        """Seconds after which the server wants to be asked again; None when it doesn't say."""
        self.required = required
        """The scopes that the operation needs, or of which it needs one; filled for 401 and 403."""
        grant = reply.grant
        self.granted: tuple[str, ...] | None = (
            tuple(redact.text(scope) for scope in grant) if grant and grant.known else None
        )
        """The scopes of the token that was sent; None when they aren't known."""
        self.not_granted = not_granted
        """Those of ``required`` that the token is known to lack and that can be the cause."""
        self.meaning = meaning
        """What the API's table of error codes says of this one, and what helps; None when it isn't there."""
        if meaning:
            self.remedy = meaning.remedy

    def __str__(self) -> str:
        return "\n".join([self._headline(), *self._details(), f"  remedy: {self.remedy}"])

    def _headline(self) -> str:
        operation = self.reply.operation
        call = f"{operation.id} ({operation.method} {operation.path})" if operation else self.reply.method
        said = self.message or self.name or "the server gave no reason"
        return f"{call}: {self.status} {type(self).__name__}: {said}"

    def _details(self) -> Iterable[str]:
        if self.meaning:
            yield f"  means: {self.meaning.means}"
        support = ("code", "name", "uuid", "debug", "timestamp", "request_id")
        shown = [f"{name} {value}" for name in support if (value := getattr(self, name)) is not None]
        if shown:
            yield f"  for support: {', '.join(shown)}"
        if self.retry_after is not None:
            yield f"  ask again after {self.retry_after:.0f} s"
        if self.required:
            yield from self._about_scopes(self.reply.operation)

    def _about_scopes(self, operation: Operation[Any] | None) -> Iterable[str]:
        rule = operation.scopes if operation else None
        any_of = rule is not None and not rule.required and {*self.required} == rule.optional
        if self.granted is not None and not self.not_granted:
            yield "  scopes: those that it needs are granted, so they aren't the cause"
            return
        granted = "unknown" if self.granted is None else _listed(self.granted)
        yield f"  scopes: {listed(self.required, any_of)}; granted: {granted}"
        if self.not_granted:
            yield f"  not granted: {listed(self.not_granted, any_of)}"


class UnexpectedStatus(StatusError):
    """A redirect, or a status below 200. Redirects are never followed: a token must not leave its origin."""

    remedy = "check base_url"


class BadRequest(StatusError):
    """400: a query value or the body is wrong."""

    remedy = "correct the request"


class Unauthorized(StatusError):
    """401: no valid credentials, also after a refresh. Gateways use it for passing trouble too."""

    remedy = "try later once; if it stays, let the user sign in again (consent may be withdrawn)"


class Forbidden(StatusError):
    """403: the credentials aren't enough, most often because the id is another user's."""

    remedy = "check the granted scopes, then whether the id belongs to this user"


class NotFound(StatusError):
    """404: an unknown id or path."""

    remedy = "check the id; there may also be no data of this kind"


class NoData(NotFound):
    """The path is right, there is nothing to show there and then: the API's table of error codes says so."""

    remedy = "nothing to do: there is no such data now"


class RequestTimeout(StatusError):
    """408: the server waited too long."""

    remedy = "try again later"


class UnsupportedMediaType(StatusError):
    """415: the body's media type isn't taken."""

    remedy = "send application/json"


class UnprocessableRequest(StatusError):
    """422: well-formed, but the server can't act on it."""

    remedy = "correct the request"


class RateLimited(StatusError):
    """429: the contract's calls of a day or of a second are used up."""

    remedy = "wait until reset, and ask less often"

    @property
    def reset(self) -> float | None:
        """Seconds until calls are answered again, counted from the reply; None when the server didn't say."""
        return self.retry_after


class AskedToWait(RateLimited):
    """An earlier reply asked to be left alone for longer than the call may wait (``retry.max_wait``); nothing was sent.

    ``reply`` and ``status`` are those of that reply, ``reset`` the seconds that are left.
    """

    remedy = "wait until reset (client.rest tells the seconds)"

    def __init__(self, reply: Reply, operation: str, retry_after: float) -> None:
        super().__init__(reply, ErrorBody(message="an earlier reply asked to wait"), retry_after)
        self.args: tuple[Any, ...] = (reply, operation, retry_after)
        self.operation = operation
        """What was not sent: the operationId."""

    def _headline(self) -> str:
        return f"{self.operation}: not sent, an earlier reply ({self.status}) asked to wait"


class ClientCertificateRejected(StatusError):
    """495: the gateway refuses the client certificate, or it is out of date."""

    remedy = "renew the certificate given as cert"


class ServerError(StatusError):
    """5xx: the server failed. Waves of these are common at night and say nothing about the login."""

    remedy = "try again later; when it lasts, send uuid, debug and time to support"


class InternalServerError(ServerError):
    """500: an unexpected condition."""


class NotSupported(ServerError):
    """501: what is asked for isn't supported (``FEATURE_NOT_SUPPORTED`` and its like)."""

    remedy = "check the capabilities of what it was sent to"


class BadGateway(ServerError):
    """502: a gateway got no proper answer from the application."""


class ServiceUnavailable(ServerError):
    """503: out of service for now."""


class GatewayTimeout(ServerError):
    """504: a gateway waited too long for the application."""


_CLASSES: dict[int, type[StatusError]] = {
    400: BadRequest,
    401: Unauthorized,
    403: Forbidden,
    404: NotFound,
    408: RequestTimeout,
    415: UnsupportedMediaType,
    422: UnprocessableRequest,
    429: RateLimited,
    495: ClientCertificateRejected,
    500: InternalServerError,
    501: NotSupported,
    502: BadGateway,
    503: ServiceUnavailable,
    504: GatewayTimeout,
}


def status_error(
    reply: Reply,
    known: Iterable[str] = (),
    retry_after: float | None = None,
    required: tuple[str, ...] = (),
    not_granted: tuple[str, ...] = (),
    codes: Iterable[ErrorCode] = (),
) -> StatusError:
    """The error for a reply, whatever is in it; never raises.

    ``known`` are secrets and ids that the request carried: an echo of them is masked. ``codes`` are
    what the API is known to mean by its error codes.
    """
    known = tuple(known)
    problem = error_body_in(reply.content, known)
    if reply.request_id:
        problem = replace(problem, request_id=redact.identifier(reply.request_id, known))
    meaning = code_of(codes, reply.status, problem.code, problem.name, problem.message)
    kind = _class_for(reply.status, meaning)
    return kind(reply, problem, retry_after, required, not_granted, meaning)


def _listed(scopes: tuple[str, ...]) -> str:
    """Some operations have two dozen."""
    more = f" and {len(scopes) - _SHOWN} more" if len(scopes) > _SHOWN else ""
    return ", ".join(scopes[:_SHOWN]) + more


def _class_for(status: int, meaning: ErrorCode | None) -> type[StatusError]:
    if status == 404 and meaning and meaning.empty:
        return NoData
    if status in _CLASSES:
        return _CLASSES[status]
    if status < 400:
        return UnexpectedStatus
    return ServerError if status >= 500 else StatusError
