"""The one path a request takes: a POST, its answer within a deadline and a size, and the error it means.

Reads share kept-alive connections and are repeated when nothing usable came. A call that spends money gets a
connection of its own and is sent once: nothing here or in aiohttp repeats it (aiohttp repeats only idempotent
methods, and only on a connection used before).
"""

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from typing import NamedTuple, TypeVar
from urllib.parse import urlencode
from weakref import WeakValueDictionary

import aiohttp
import stamina
from yarl import URL

from bot.market.errors import BadKey, Busy, Refused, TooLarge, Unreachable
from bot.market.key_status import KeyStatus
from bot.market.money_calls import NETWORK, MoneyCall, Sending, is_money_session
from bot.market.streamed_json import StreamedJson
from bot.market.wire import decode, settle

T = TypeVar("T")
Form = Mapping[str, str]
Watch = Callable[[str, str, float], None]

_HEADERS = {"Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json"}
_LARGE = 128 * 1024  # bytes; an answer of this size takes milliseconds to read: not on the event loop
_SHORTEST_SECRET = 8


class Bounds(NamedTuple):
    """What one answer may cost: seconds until its last byte, and bytes after decompression.

    One that is ``skimmed`` may be larger than anything should be that is held and parsed whole.
    """

    seconds: float
    size: int
    skimmed: bool = False


class RetryPolicy(NamedTuple):
    """How long and how often to try. Waits are in seconds."""

    small: Bounds = Bounds(15, 256 * 1024)
    goods: Bounds = Bounds(15, 1024 * 1024)
    large_goods: Bounds = Bounds(120, 64 * 1024 * 1024, skimmed=True)  # a file of 50 MB, as JSON
    lists: Bounds = Bounds(120, 8 * 1024 * 1024)
    money: Bounds = Bounds(60, 256 * 1024)
    connect: float = 10
    attempts: int = 3
    first_wait: float = 0.3
    longest_wait: float = 5
    jitter: float = 0.5
    busy_wait: float = 3  # a longer Busy is for the caller to wait out


DEFAULT_PATIENCE = RetryPolicy()


class Answer(NamedTuple):
    status: int
    headers: Mapping[str, str]
    body: bytes


class Transport:
    """Posts forms to one address, at most ``per_key`` reads of one API key at once."""

    def __init__(
        self,
        session: aiohttp.ClientSession,
        money: aiohttp.ClientSession,
        url: str,
        *,
        patience: RetryPolicy,
        per_key: int,
        watch: Watch | None,
    ) -> None:
        if not is_money_session(money):
            raise ValueError("money calls need a session made by money_session()")
        self.patience = patience
        self.url = url
        self.signs = KeyStatus()
        self._session = session
        self._money = money
        self._address = URL(url)
        self._per_key = per_key
        self._lanes: WeakValueDictionary[str, asyncio.Semaphore] = WeakValueDictionary()
        self._watch = watch

    async def read(
        self, key: str, action: str, form: Form, reader: Callable[[object], T | None], bounds: Bounds
    ) -> T:
        """Ask, and ask again while there is no usable answer.

        Raises ``Refused``, ``Busy`` or ``Unreachable``; of these ``TooLarge`` at once.
        """
        data = _encoded(key, action, form)
        patience = self.patience
        async for attempt in stamina.retry_context(
            on=_BusyOnce(patience.busy_wait),
            attempts=patience.attempts,
            timeout=bounds.seconds,  # after hanging that long it is not asked again
            wait_initial=patience.first_wait,
            wait_max=patience.longest_wait,
            wait_jitter=patience.jitter,
        ):
            with attempt:
                async with self._lane(key):
                    with self._watched(action), self._heard(key), _masking(key):
                        return await self._ask(data, action, reader, bounds)
        raise AssertionError("a retry context ends with a value or an error")

    async def spend(
        self, key: str, action: str, form: Form, placed: Callable[[object], T | None], sending: Sending
    ) -> T:
        """Send once. ``sending`` is awaited when the connection stands and no byte has left yet.

        Whatever ``sending`` raises, and ``Unreachable``: nothing was sent, even where ``sending`` had begun.
        ``Refused`` and ``Busy``: it was not carried out. ``Unsure``: it may have been, and so may a cancelled
        call once ``sending`` was awaited.
        Money calls do not queue behind the reads of their key.
        """
        data = _encoded(key, action, form)
        with self._watched(action), self._heard(key), _masking(key):
            with MoneyCall(sending) as crossing:
                answer = await self._post(self._money, data, self.patience.money, Whole(), crossing)
            return settle(*answer, placed)

    async def _ask(self, data: bytes, action: str, reader: Callable[[object], T | None], bounds: Bounds) -> T:
        body = StreamedJson() if bounds.skimmed else Whole()
        try:
            answer = await self._post(self._session, data, bounds, body)
        except _Overflow:
            raise TooLarge(bounds.size) from None
        except NETWORK as error:
            raise Unreachable(type(error).__name__) from None  # for the reason given in Crossing

        def whole(value: object) -> T | None:
            return reader(body.restored(value))

        if len(answer.body) > _LARGE:
            return await asyncio.to_thread(_understand, answer, action, whole)
        return _understand(answer, action, whole)

    async def _post(
        self,
        session: aiohttp.ClientSession,
        data: bytes,
        bounds: Bounds,
        body: "Whole | StreamedJson",
        context: object = None,
    ) -> Answer:
        timeout = aiohttp.ClientTimeout(total=bounds.seconds, connect=self.patience.connect)
        async with session.post(
            self._address,
            data=data,
            headers=_HEADERS,
            timeout=timeout,
            allow_redirects=False,
            trace_request_ctx=context,
        ) as response:
            await _take(response, bounds.size, body)
            return Answer(response.status, response.headers, body.rest())

    @asynccontextmanager
    async def _lane(self, key: str) -> AsyncIterator[None]:
        """A place among the reads of one key; a key that nobody is using is forgotten."""
        lane = self._lanes.get(key)
        if lane is None:
            lane = self._lanes[key] = asyncio.Semaphore(self._per_key)
        async with lane:
            yield

    @contextmanager
    def _watched(self, action: str) -> Iterator[None]:
        started, outcome = time.perf_counter(), "ok"
        try:
            yield
        except BaseException as error:
            outcome = type(error).__name__
            raise
        finally:
            if self._watch is not None:
                self._watch(action, outcome, time.perf_counter() - started)

    @contextmanager
    def _heard(self, key: str) -> Iterator[None]:
        """An answer is a sign that the key works; a key that is refused does not."""
        try:
            yield
        except BadKey:
            self.signs.refused(key)
            raise
        self.signs.taken(key)


class _BusyOnce:
    """What a read is repeated for: no usable answer, and one short Busy, after the delay it asks for."""

    def __init__(self, longest: float) -> None:
        self._longest = longest

    def __call__(self, error: Exception) -> bool | float:
        if isinstance(error, Busy) and error.delay <= self._longest:
            self._longest = -1
            return error.delay
        return isinstance(error, Unreachable) and not isinstance(error, TooLarge)


class _Overflow(aiohttp.ClientError):
    pass


class Whole:
    """A body as it is."""

    def __init__(self) -> None:
        self._body = bytearray()
        self.feed = self._body.extend

    def rest(self) -> bytes:
        return bytes(self._body)

    def restored(self, value: object) -> object:
        return value


async def _take(response: aiohttp.ClientResponse, size: int, body: Whole | StreamedJson) -> None:
    """The whole body; aiohttp unpacks it in bounded pieces, so a bomb is noticed while it is small."""
    async for piece in response.content.iter_any():
        size -= len(piece)
        if size < 0:
            response.close()
            raise _Overflow
        body.feed(piece)


def _encoded(key: str, action: str, form: Form) -> bytes:
    """The form as bytes: half the cost of letting aiohttp do it, and a half surrogate pair cannot raise."""
    return urlencode({"key": key, "action": action, **form}, errors="replace").encode()


def _understand(answer: Answer, action: str, reader: Callable[[object], T | None]) -> T:
    found = reader(decode(*answer))
    if found is None:
        raise Unreachable(f"an answer to {action} that cannot be read")
    return found


@contextmanager
def _masking(key: str) -> Iterator[None]:
    """Words that quote the API key back lose it."""
    try:
        yield
    except Refused as refused:
        if len(key) < _SHORTEST_SECRET or key not in refused.words:
            raise
        raise type(refused)(refused.words.replace(key, "••••")) from None
