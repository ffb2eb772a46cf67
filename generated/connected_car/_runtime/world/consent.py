"""The driver and the sign-in service: authorize, token, refresh, revoke (RFC 6749, 7636, 7009), by the world's clock."""

from __future__ import annotations

import base64
import hashlib
import itertools
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from urllib.parse import urlencode

from .clock import WorldClock
from .consent_page import consent_page, error_page
from .facts import ServerFacts, facts, names
from .messages import WorldReply, WorldRequest, html_reply, is_address, json_reply
from .scopes import covered, parsed

AUTHORIZE, TOKEN, REVOKE = "/am/oauth2/authorize", "/am/oauth2/access_token", "/am/oauth2/token/revoke"
CODE_LIFE, TOKEN_LIFE = 60.0, 3599.0
"""Seconds; the second as it is seen in the field."""


@dataclass
class Driver:
    """Who owns the cars and is asked for consent. ``accepts``: all that is asked, nothing, or only these scopes."""

    email: str = "driver@example.org"
    first_name: str = "Robin"
    last_name: str = "Example"
    accepts: bool | frozenset[str] = True
    consents: list[Consent] = field(default_factory=list)

    def revoke(self) -> None:
        """Withdraw every consent, as in the maker's app: all tokens end at once."""
        for grant in self.consents:
            grant.alive = False

    def chosen(self, api: ServerFacts, asked: frozenset[str]) -> frozenset[str]:
        """What of the asked scopes is granted."""
        if isinstance(self.accepts, bool):
            return asked if self.accepts else frozenset()
        picked = self.accepts
        return frozenset(each for each in asked if covered(api, each, picked))


@dataclass(frozen=True)
class Application:
    """A registered application. ``scopes``: what it may ask for; all that the documents declare when empty."""

    client_id: str
    secret: str
    scopes: frozenset[str] = frozenset()


@dataclass(eq=False)
class Consent:
    """One consent of the driver's, with the tokens that stand for it now."""

    application: Application
    scopes: frozenset[str]
    realm: str
    alive: bool = True
    access_token: str = ""
    refresh_token: str = ""
    expires: float = 0.0


@dataclass(frozen=True)
class _Code:
    grant: Consent
    redirect_uri: str
    challenge: str
    expires: float


class SignInService:
    """Answers for the addresses below ``/am/oauth2``."""

    def __init__(self, clock: WorldClock, driver: Driver, applications: Iterable[Application]) -> None:
        self._clock = clock
        self.driver = driver
        self.applications: dict[str, Application] = {each.client_id: each for each in applications}
        self._codes: dict[str, _Code] = {}
        self._numbers = itertools.count(1)
        api = facts("b2c")
        self._api = api
        self.realms: frozenset[str] = frozenset(brand["realm"] for brand in api.brands.values())

    def answer(self, request: WorldRequest) -> WorldReply | None:
        """The reply; None for an address that isn't of this service."""
        if request.path.endswith(AUTHORIZE) and request.method in ("GET", "POST"):
            return self._authorize(request)
        if request.method == "POST" and request.path.endswith(TOKEN):
            return self._token(request)
        if request.method == "POST" and request.path.endswith(REVOKE):
            return self._revoke(request)
        return None

    def grant(self, scopes: Iterable[str], application: Application, realm: str = "") -> Consent:
        """A consent with fresh tokens, as if somebody had signed in."""
        grant = Consent(application, frozenset(scopes), realm)
        self._renew(grant)
        self.driver.consents.append(grant)
        return grant

    def held(self, token: str) -> Consent | None:
        """The living grant of an access token; None when it is unknown, over or withdrawn."""
        now = self._clock.time()
        fits = (
            each for each in self.driver.consents if each.access_token == token and each.alive and now < each.expires
        )
        return next(fits, None)

    def decide(self, url: str, accepted: bool | Iterable[str] | None = None) -> str:
        """What the driver's browser ends at after the consent page at ``url``; None: as `Driver.accepts` says.

        Raises `ValueError` when the page refuses to ask.
        """
        answer = accepted if accepted is None or isinstance(accepted, bool) else frozenset(accepted)
        driver = self.driver if answer is None else replace(self.driver, accepts=answer)
        asked = WorldRequest("GET", url).form
        if problem := self._problem(asked):
            raise ValueError(problem)
        return self._redirect(asked, driver.chosen(self._api, parsed(asked["scope"])))

    def _authorize(self, request: WorldRequest) -> WorldReply:
        asked = request.form
        if problem := self._problem(asked):
            return html_reply(400, error_page(problem))
        if request.method == "GET":
            application = self.applications[asked["client_id"]]
            return html_reply(200, consent_page(application.client_id, sorted(parsed(asked["scope"])), request.url))
        accepted = asked.get("decision") == "accept"
        granted = self.driver.chosen(self._api, parsed(asked["scope"])) if accepted else frozenset()
        return WorldReply(302, b"", {"location": self._redirect(asked, granted)})

    def _problem(self, asked: dict[str, str]) -> str:
        """What is wrong with a request for consent, before the driver sees it."""
        for name in ("client_id", "response_type", "scope", "redirect_uri"):
            if not asked.get(name):
                return f"{name} is missing"
        application = self.applications.get(asked["client_id"])
        if application is None:
            return "client_id is not registered"
        if asked["response_type"] != "code":
            return "response_type must be code"
        if not is_address(asked["redirect_uri"]):
            return "redirect_uri is no address"
        known = application.scopes or _every_scope()
        plain = {"openid", "profile", "email"}
        if foreign := [each for each in sorted(parsed(asked["scope"]) - plain) if not covered(self._api, each, known)]:
            return f"the application is not registered for {', '.join(foreign)}"
        if asked.get("code_challenge_method", "S256") != "S256":
            return "code_challenge_method must be S256"
        return ""

    def _redirect(self, asked: dict[str, str], granted: frozenset[str]) -> str:
        state = {"state": asked["state"]} if "state" in asked else {}
        if not granted:
            answer = {"error": "access_denied", "error_description": "the driver declined"} | state
        else:
            grant = Consent(self.applications[asked["client_id"]], granted, "")
            code = f"code-{next(self._numbers):031d}"
            expires = self._clock.time() + CODE_LIFE
            self._codes[code] = _Code(grant, asked["redirect_uri"], asked.get("code_challenge", ""), expires)
            answer = {"code": code, "scope": ",".join(sorted(granted))} | state
        joint = "&" if "?" in asked["redirect_uri"] else "?"
        return asked["redirect_uri"] + joint + urlencode(answer)

    def _token(self, request: WorldRequest) -> WorldReply:
        form = request.form
        application = self._application(request)
        if application is None:
            return _refused("invalid_client", 401)
        if "realm" in form and form["realm"] not in self.realms:
            return _refused("invalid_request")
        if form.get("grant_type") == "authorization_code":
            return self._exchange(application, form)
        if form.get("grant_type") == "refresh_token":
            return self._refresh(application, form)
        if form.get("grant_type") == "client_credentials":
            return _issued(self.grant(application.scopes or _every_scope(), application))
        return _refused("unsupported_grant_type")

    def _exchange(self, application: Application, form: dict[str, str]) -> WorldReply:
        code = self._codes.pop(form.get("code", ""), None)
        if code is None or code.grant.application != application or self._clock.time() >= code.expires:
            return _refused("invalid_grant")
        if form.get("redirect_uri") != code.redirect_uri or _challenge(form, code.challenge) != code.challenge:
            return _refused("invalid_grant")
        self._renew(code.grant)
        self.driver.consents.append(code.grant)
        return _issued(code.grant)

    def _refresh(self, application: Application, form: dict[str, str]) -> WorldReply:
        for grant in self.driver.consents:
            if grant.refresh_token == form.get("refresh_token") and grant.application == application and grant.alive:
                self._renew(grant)
                return _issued(grant)
        return _refused("invalid_grant")

    def _revoke(self, request: WorldRequest) -> WorldReply:
        form = request.form
        if self._application(request) is None:
            return _refused("invalid_client", 401)
        token = form.get("token") or form.get("refresh_token")
        for grant in self.driver.consents:
            if token and token in (grant.access_token, grant.refresh_token):
                grant.alive = False
        return json_reply(200, {})

    def _application(self, request: WorldRequest) -> Application | None:
        scheme, _, text = request.headers.get("authorization", "").partition(" ")
        try:
            name, _, secret = base64.b64decode(text).decode().partition(":")
        except ValueError:
            return None
        found = self.applications.get(name) if scheme == "Basic" else None
        return found if found and found.secret == secret else None

    def _renew(self, grant: Consent) -> None:
        number = next(self._numbers)
        grant.access_token, grant.refresh_token = f"access-{number}", f"refresh-{number}"
        grant.expires = self._clock.time() + TOKEN_LIFE


def _every_scope() -> frozenset[str]:
    return frozenset(scope for name in names() for scope in facts(name).scopes)


def _challenge(form: dict[str, str], wanted: str) -> str:
    """Of the verifier in a form (S256); nothing when none was asked for."""
    digest = hashlib.sha256(form.get("code_verifier", "").encode()).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode() if wanted else ""


def _issued(grant: Consent) -> WorldReply:
    """The scopes here are not those that were granted: so it is published, and so it is in the field."""
    names = {"access_token": grant.access_token, "refresh_token": grant.refresh_token}
    body = {**names, "token_type": "Bearer", "expires_in": int(TOKEN_LIFE), "scope": "openid profile"}
    return json_reply(200, body, cache_control="no-store")


def _refused(error: str, status: int = 400) -> WorldReply:
    descriptions = {"invalid_grant": "grant is invalid", "invalid_client": "Client authentication failed"}
    return json_reply(status, {"error": error, "error_description": descriptions.get(error, error)})
