"""The root of the tree, and the errors that no server's reply stands behind."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, ClassVar, TypeAlias

from ..base import redact

Problem: TypeAlias = tuple[str, str]
"""A place (``page_size``, ``body.sides[0]``) and what is wrong there, in words; never a value."""


class ConnectedCarError(Exception):
    """Base of every error of this package."""

    def __repr__(self) -> str:
        # The arguments may hold what a message must not show.
        return f"<{type(self).__name__}: {str(self).splitlines()[0] if str(self) else ''}>"


class InvalidRequest(ConnectedCarError, ValueError):
    """An argument or the body isn't what the document asks for; nothing was sent.

    ``client.with_options(validate=False)`` sends it all the same.
    """

    def __init__(self, operation: str, problems: Sequence[Problem]) -> None:
        super().__init__(operation, tuple(problems))
        self.operation = operation
        """The operationId."""
        self.problems: tuple[Problem, ...] = tuple(problems)
        """Pairs of a path (``page_size``, ``body.triggers[0].name``) and what is wrong there; never a value."""

    def __str__(self) -> str:
        places = "\n".join(f"  {path}: {problem}" for path, problem in self.problems)
        return f"{self.operation}: the request isn't what the document asks for\n{places}"


class NotPublished(ConnectedCarError):
    """A system that the platform names, and of which no interface is published."""

    def __init__(self, system: str, note: str, remedy: str) -> None:
        super().__init__(system, note, remedy)
        self.system = system
        self.note = note
        """What is known of it."""
        self.remedy = remedy

    def __str__(self) -> str:
        return f"{self.system}: no interface is published. {self.note}\n  remedy: {self.remedy}"


class RemovedName(ConnectedCarError, AttributeError):
    """A name that an earlier release of this package had."""

    def __init__(self, name: str, version: str, instead: str) -> None:
        super().__init__(name, version, instead)
        self.name: str = name
        """Dotted, below the package: ``b2c.models.Energy.level``."""
        self.version = version
        """The first one that doesn't have it."""
        self.instead = instead
        """The name to use instead, dotted as well; empty when nothing takes its place."""

    def __str__(self) -> str:
        return f"{self.name} was removed in {self.version}; {f'use {self.instead}' if self.instead else 'nothing takes its place'}"


class ConnectionFailed(ConnectedCarError):
    """No complete reply came: connecting failed, or the connection broke."""

    remedy: str = "check network, proxy and base_url, then try again"
    remedy_unsent: str = remedy
    """When no connection came about."""

    def __init__(self, operation: str, reason: str, tries: int = 1, may_have_arrived: bool = True) -> None:
        super().__init__(operation, redact.text(reason), tries, may_have_arrived)
        self.operation = operation
        self.reason: str = redact.text(reason)
        self.tries = tries
        """How often sending was tried."""
        self.may_have_arrived = may_have_arrived
        """False: nothing of the request has left in any try, so the server has done nothing. True: nobody knows."""

    def __str__(self) -> str:
        times = f" (tried {self.tries} times)" if self.tries > 1 else ""
        remedy = self.remedy if self.may_have_arrived else self.remedy_unsent
        return f"{self.operation}: {self.reason}{times}\n  remedy: {remedy}"


class ConnectionTimeout(ConnectionFailed, TimeoutError):
    """The reply didn't come, or not completely, within ``timeout``."""

    remedy = "check the network, or give it more time; a command may have been taken: read its state before another"


class ReplyTooLarge(ConnectionFailed):
    """A reply has more bytes than the client takes (``max_reply``); the rest of it wasn't read."""

    remedy = "ask for less, or with_options(max_reply=...); the request may have been executed"


class RequestNotSendable(ConnectionFailed):
    """This side couldn't write the request as HTTP wants it: its address, a header, or a body of another length than was told.

    Trying again doesn't help. Where the body is to blame the rest of the request has left.
    """

    remedy = "keep a file as it is while it is sent; look at what the server has of it before sending it again"
    remedy_unsent = "correct the address or the header; line breaks and other control characters can't be sent"


class CertificateNotTrusted(ConnectionFailed):
    """This side refused the server's certificate: its authority isn't known here, it is incomplete, or for another host.

    Nothing was sent, and trying again doesn't help. Python verifies from 3.13 on as strictly as RFC 5280 is written;
    authorities of companies that lack an extension are refused since then.
    """

    remedy = remedy_unsent = (
        "name the file of your company's certificate authorities as verify; if that authority is incomplete (Python 3.13 "
        "is strict), have it issued again, or give as verify an ssl context without ssl.VERIFY_X509_STRICT"
    )


class CertificateNotAccepted(ConnectionFailed):
    """The server refused this side's certificate, or that there is none, while the connection was made.

    Trying again doesn't help. TLS 1.2 knows no alert of its own for a certificate that is missing, and says ``handshake
    failure``; TLS 1.3 lets the request out before the server has looked.
    """

    remedy = remedy_unsent = (
        "give as cert a certificate that is in date and of an authority that the server knows, its chain in the same file; "
        "a handshake failure may also be for want of a common version or cipher of TLS"
    )


FAILED: Mapping[str, type[ConnectionFailed]] = {
    "timeout": ConnectionTimeout,
    "unsendable": RequestNotSendable,
    "untrusted": CertificateNotTrusted,
    "rejected": CertificateNotAccepted,
    "too_large": ReplyTooLarge,
}
"""The error for each kind of failure that has one of its own."""


class DecodeError(ConnectedCarError):
    """A reply said success, but its body is missing, no JSON, or can't be decompressed; or a text is no JSON."""

    def __init__(self, operation: str, reason: str, reply: Any = None) -> None:
        super().__init__(operation, reason, reply)
        self.operation = operation
        self.reason = reason
        self.reply = reply
        """The `Reply`: status, headers and bytes as they came; None for a text that came from no reply."""

    def __str__(self) -> str:
        remedy = "a gateway may be down, try later; error.reply has the bytes"
        if self.reply is None:
            remedy = "give the whole text of one JSON value"
        return f"{self.operation}: {self.reason}\n  remedy: {remedy}"


class PageError(DecodeError):
    """A collection can't be walked: the list is missing from a page, or its link leads elsewhere."""


class AuthError(ConnectedCarError):
    """Signing in, or staying signed in, failed."""

    remedy: str = "let the user sign in again (authorization_url, finish)"

    def __init__(self, reason: str) -> None:
        super().__init__(redact.text(reason))
        self.reason: str = redact.text(reason)

    def __str__(self) -> str:
        return f"{self.reason}\n  remedy: {self.remedy}"


class NotSignedIn(AuthError):
    """There is no token yet."""


class CredentialsMissing(AuthError):
    """The client holds nothing that the operation can be called with; nothing was sent."""

    def __init__(self, operation: str, alternatives: Sequence[Sequence[str]]) -> None:
        ways = " or ".join(" and ".join(names) or "nothing" for names in alternatives)
        super().__init__(f"{operation} needs {ways}")
        self.args: tuple[Any, ...] = (operation, tuple(map(tuple, alternatives)))
        self.operation = operation
        self.alternatives: tuple[tuple[str, ...], ...] = tuple(map(tuple, alternatives))
        """Names of security schemes: everything of one of these is needed."""
        self.remedy = "give the client Credentials with them"


class StateMismatch(AuthError):
    """The redirect doesn't belong to the authorization that was started, or isn't one answer; its code was not used."""

    def __init__(self, reason: str, remedy: str = "start again; somebody may have sent the user a forged link") -> None:
        super().__init__(reason)
        self.remedy = remedy


class AuthorizationDenied(AuthError):
    """The redirect carries an error instead of a code, as when the user refuses.

    ``remedy`` says what helps for each code of RFC 6749 4.1.2.1, and of OpenID Connect Core 3.1.2.6.
    """

    remedy: str = "start again; if the same comes back, ask whoever runs the sign-in host for the reason"
    REMEDIES: ClassVar[Mapping[str, str]] = {
        "invalid_request": "report this: the request lacks something that this server wants; check authorize_url and "
        "redirect_uri, and try pkce=True",
        "unauthorized_client": "ask whoever registered the application: it isn't allowed to sign users in this way",
        "unsupported_response_type": "check authorize_url: this server gives no codes",
        "invalid_scope": "ask only for scopes that the application is registered for",
        **dict.fromkeys(
            ("server_error", "temporarily_unavailable"), "the sign-in host can't answer now: start again later"
        ),
        **dict.fromkeys(
            (
                "access_denied",
                "login_required",
                "consent_required",
                "interaction_required",
                "account_selection_required",
            ),
            AuthError.remedy,
        ),
    }

    def __init__(self, error: str, description: str = "") -> None:
        super().__init__(f"{error}: {description}" if description else error)
        self.args: tuple[Any, ...] = (error, redact.text(description))
        self.error: str = redact.text(error)
        """Such as ``access_denied``."""
        self.remedy = self.REMEDIES.get(error.strip().casefold(), self.remedy)


class SignInAgain(AuthError):
    """The server no longer takes the refresh token: consent was withdrawn, or it was used elsewhere."""


class SignInRefused(AuthError):
    """The token endpoint refused, and not because of the driver: signing in again changes nothing.

    ``remedy`` says what helps for each code of RFC 6749 5.2.
    """

    remedy: str = "see error.error and error.description; signing in again changes nothing"
    REMEDIES: ClassVar[Mapping[str, str]] = {
        "invalid_request": "report this: the request lacks something that this server wants; check token_url and realm",
        "invalid_client": "check client_id, client_secret and the make (brand): whoever registered the application "
        "can renew them",
        "unauthorized_client": "ask whoever registered the application: it isn't allowed to sign users in this way",
        "unsupported_grant_type": "check token_url and the kind of auth: this server doesn't offer that grant",
        "invalid_scope": "ask only for scopes that the application is registered for",
    }

    def __init__(self, error: str, description: str = "", status: int = 400, retry_after: float | None = None) -> None:
        self.error: str = redact.text(error)
        """Such as ``invalid_client``."""
        self.description: str = redact.text(description)
        """The server's text."""
        super().__init__(f"the token endpoint refused: {': '.join(filter(None, (self.error, self.description)))}")
        self.args: tuple[Any, ...] = (self.error, self.description, status, retry_after)
        self.status = status
        self.retry_after = retry_after
        """Seconds after which the server wants to be asked again; None when it doesn't say."""
        self.remedy = self.REMEDIES.get(self.error, self.remedy)


class SignInUnavailable(SignInRefused):
    """The token endpoint has a bad day (``server_error``, ``temporarily_unavailable``); the grant is as good as before."""

    remedy = "try again later: the grant is as good as before"


class TokenStoreError(AuthError):
    """The file that should hold the token can't be used; it was left as it is."""

    def __init__(self, path: str | Path, problem: str, remedy: str) -> None:
        super().__init__(f"{path}: {problem}")
        self.args: tuple[Any, ...] = (path, problem, remedy)
        self.path: Path = Path(path)
        self.reason: str = f"{path}: {problem}"
        self.problem = problem
        self.remedy = remedy
