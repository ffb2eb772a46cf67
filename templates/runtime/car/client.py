"""The clients, with the questions about a car on top."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterable, Awaitable, Callable, Generator, Iterable
from functools import partial
from importlib import import_module
from os import PathLike
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from ..core.client.asynchronous import AsyncClient
from ..core.client.paging import AsyncPages, Pages
from ..core.client.sync import SyncClient
from ..core.model.base import Model
from .environment import options

if TYPE_CHECKING:
    from ..core.base.budget import CallBudget
    from .availability.case import Explanation
    from .availability.inquiry import Inquiry
    from .availability.overview import Explanations
    from .sweeping.ledger import Ledger
    from .sweeping.vehicle_reading import Progress, VehicleReading

T = TypeVar("T")
_HERE = __name__.rpartition(".")[0]
_LATE = tuple(f"{_HERE}.{name}" for name in ("availability.inquiry", "commands.send_command", "remotes.send_remote"))
"""What a client for threads loads when a call needs it."""


class SyncCarClient(SyncClient):
    """Calls one API of cars; usable as a context manager and from several threads."""

    @classmethod
    def from_env(cls, **given: Any) -> Self:
        """A client as the environment describes it: ``CONNECTED_CAR_CLIENT_ID``, ``..._CLIENT_SECRET``, ``..._BRAND``,
        ``..._TOKEN_FILE``, ``..._BASE_URL``, ``..._AUTHORIZE_URL``, ``..._TOKEN_URL``, ``..._REVOKE_URL``.

        ``given`` wins over it. Raises `ValueError` that names the variable that is missing.
        """
        return cls(**{**options(cls._api.namespace), **given})

    def explain(
        self,
        reply: Model | Pages[Any, Any],
        path: str,
        *,
        capability: Model | Iterable[str] | None = None,
        motorization: str | None = None,
        privacy: str | None = None,
        country: str | None = None,
        ask_vehicle: bool = False,
    ) -> Explanation:
        """Why the value at ``path`` (``energies[0].level``) is missing in ``reply``; see `Explanation`.

        What was asked for and granted is known of a reply of this client. ``capability`` is the
        vehicle's capability reply or the names in its list, ``motorization`` as the vehicle reply
        says it, ``privacy`` the last known privacy state, ``country`` where the vehicle is at home (ISO 3166-1).
        ``ask_vehicle=True`` lets this fetch the first two, once for each vehicle; it costs one call, and raises
        what any call raises. A collection or a page of it takes the paths of its items; of a collection the
        first page is fetched for that. Raises `ValueError` for a ``capability`` that is one text.
        """
        return self._asked(reply, ask_vehicle, capability, motorization, privacy, country).answer(path)

    def explain_all(
        self,
        reply: Model | Pages[Any, Any],
        *,
        capability: Model | Iterable[str] | None = None,
        motorization: str | None = None,
        privacy: str | None = None,
        country: str | None = None,
        ask_vehicle: bool = False,
    ) -> Explanations:
        """Why everything that ``reply`` lacks is missing, grouped by cause and remedy, what helps most first.

        Arguments and errors are those of `explain`. Print it, or take its ``to_json()``.
        """
        return self._asked(reply, ask_vehicle, capability, motorization, privacy, country).answers()

    def _asked(self, reply: Model | Pages[Any, Any], ask_vehicle: bool, *known: Any) -> Inquiry:
        """What is known of a reply and its vehicle, with what the vehicle says when it is asked."""
        from .availability.inquiry import Inquiry

        view = _page(reply, next(reply.pages(), None)) if isinstance(reply, Pages) else reply
        inquiry = Inquiry(self._session, view, *known)
        for key, call in inquiry.calls().items() if ask_vehicle else ():
            inquiry.learn(key, self._send(call))
        return inquiry

    def sweep(
        self,
        vehicles: Iterable[str],
        *,
        read: Callable[[str], T],
        concurrency: int = 8,
        budget: CallBudget | None = None,
        ledger: Ledger | None = None,
        checkpoint: str | PathLike[str] | None = None,
        progress: Callable[[Progress], None] | None = None,
    ) -> Generator[VehicleReading[T], None, None]:
        """Read many vehicles: a value or an error for each, as they come, in no order.

        ``vehicles`` are ids, VINs, or whatever ``read`` takes; one that is named twice is read once. ``read`` gets one of
        them, in one of ``concurrency`` threads; what it raises is that vehicle's error and stops nothing. A refusal for
        too many calls is no error of a vehicle: it is waited out, and the vehicle asked again.

        ``budget`` says how many calls may be made (`CallBudget`), beside what replies say of the contract; what neither
        says is taken from what is known of the API. Calls are counted in ``ledger``, else in the checkpoint. Every call
        within ``read`` counts that this package makes.

        ``checkpoint`` is a file: vehicles that were asked longest ago come first, an interrupted sweep goes on where it
        stopped, and the calls of the day are remembered. A vehicle counts as asked once the loop comes back for the next
        one; what came less than five seconds before a crash is read again. One sweep at a time may use a file.

        ``progress`` is called after each reading, and before each wait of a second or more.

        Raises, at the first step, `ValueError` for a vehicle without a name and `CheckpointError` for a file that can't be
        used; later `CheckpointError`, and `RateLimited` when the server refuses nine times in a row and never says
        until when. Closing the generator waits for the readings under way.
        """
        from .sweeping.course import Course
        from .sweeping.loops import in_threads

        _require_room(concurrency)
        given: Any = {"budget": budget, "ledger": ledger, "checkpoint": checkpoint, "progress": progress}
        start: Callable[[], Course[T]] = partial(Course, self._session, vehicles, **given)
        return in_threads(self._session, start, read, concurrency)


class AsyncCarClient(AsyncClient):
    """Calls one API of cars from an event loop; usable as an asynchronous context manager."""

    @classmethod
    def from_env(cls, **given: Any) -> Self:
        """A client as the environment describes it; see `SyncCarClient.from_env`."""
        return cls(**{**options(cls._api.namespace), **given})

    def preload(self) -> None:
        """Load every model, the HTTP client, whatever else a call may need, and the stored token now; blocks."""
        super().preload()
        for module in (f"{self._api.namespace}.availability", *_LATE):
            import_module(module)

    async def explain(
        self,
        reply: Model | AsyncPages[Any, Any],
        path: str,
        *,
        capability: Model | Iterable[str] | None = None,
        motorization: str | None = None,
        privacy: str | None = None,
        country: str | None = None,
        ask_vehicle: bool = False,
    ) -> Explanation:
        """Why the value at ``path`` is missing in ``reply``; see `SyncClient.explain`."""
        asked = await self._asked(reply, ask_vehicle, capability, motorization, privacy, country)
        return asked.answer(path)

    async def explain_all(
        self,
        reply: Model | AsyncPages[Any, Any],
        *,
        capability: Model | Iterable[str] | None = None,
        motorization: str | None = None,
        privacy: str | None = None,
        country: str | None = None,
        ask_vehicle: bool = False,
    ) -> Explanations:
        """Why everything that ``reply`` lacks is missing; see `SyncCarClient.explain_all`."""
        asked = await self._asked(reply, ask_vehicle, capability, motorization, privacy, country)
        return asked.answers()

    async def _asked(self, reply: Model | AsyncPages[Any, Any], ask_vehicle: bool, *known: Any) -> Inquiry:
        """Like that of `SyncCarClient`."""
        from .availability.inquiry import Inquiry

        view = _page(reply, await anext(reply.pages(), None)) if isinstance(reply, AsyncPages) else reply
        inquiry = Inquiry(self._session, view, *known)
        for key, call in inquiry.calls().items() if ask_vehicle else ():
            inquiry.learn(key, await self._send(call))
        return inquiry

    def sweep(
        self,
        vehicles: Iterable[str] | AsyncIterable[str],
        *,
        read: Callable[[str], Awaitable[T]],
        concurrency: int = 8,
        budget: CallBudget | None = None,
        ledger: Ledger | None = None,
        checkpoint: str | PathLike[str] | None = None,
        progress: Callable[[Progress], None] | None = None,
    ) -> AsyncGenerator[VehicleReading[T], None]:
        """Read many vehicles in ``concurrency`` tasks; see `SyncCarClient.sweep`.

        ``progress`` is called in the event loop. Closing the generator cancels the readings under way.
        """
        from .sweeping.course import Course
        from .sweeping.loops import collected, in_tasks

        _require_room(concurrency)
        given: Any = {"budget": budget, "ledger": ledger, "checkpoint": checkpoint, "progress": progress}

        async def start() -> Course[T]:
            from asyncio import to_thread

            return await to_thread(partial(Course, self._session, await collected(vehicles), **given))

        return in_tasks(self._session, start, read, concurrency)


def _require_room(concurrency: int) -> None:
    if concurrency < 1:
        raise ValueError("concurrency is how many vehicles are read at once: 1 or more")


def _page(collection: Pages[Any, Any] | AsyncPages[Any, Any], first: Any) -> Model:
    """The first page of a collection, or what a server without data means: a page that lists nothing."""
    if first is None:
        cls = collection._call.operation.success
        assert cls is not None  # Whatever has pages has a class for them.
        first = cls.from_wire({"total": 0})
    return cast("Model", first)
