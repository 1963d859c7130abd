"""HTTP transport of the API: POST with a deadline and a size limit, retries of reads, errors by meaning.

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
from bot.market.money_calls import NETWORK_ERRORS, MoneyCall, Sending, is_money_session
from bot.market.streamed_json import StreamedJson
from bot.market.wire import decode, decode_purchase

T = TypeVar("T")
Form = Mapping[str, str]
OnCall = Callable[[str, str, float], None]

_HEADERS = {"Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json"}
_THREAD_FROM = 128 * 1024  # bytes; an answer of this size takes milliseconds to read: not on the event loop
_SHORTEST_SECRET = 8


class Bounds(NamedTuple):
    """Limits of one answer: seconds until its last byte, and bytes after decompression.

    ``streamed``: it is read by ``StreamedJson``, for it may be larger than what should be parsed whole.
    """

    seconds: float
    size: int
    streamed: bool = False


class RetryPolicy(NamedTuple):
    """Limits of each kind of call, and how often and after what waits reads are repeated. All in seconds."""

    small: Bounds = Bounds(15, 256 * 1024)
    goods: Bounds = Bounds(15, 1024 * 1024)
    large_goods: Bounds = Bounds(120, 64 * 1024 * 1024, streamed=True)  # a file of 50 MB, as JSON
    lists: Bounds = Bounds(120, 8 * 1024 * 1024)
    money: Bounds = Bounds(60, 256 * 1024)
    connect: float = 10
    attempts: int = 3
    first_wait: float = 0.3
    longest_wait: float = 5
    jitter: float = 0.5
    busy_wait: float = 3  # a longer Busy is for the caller to wait out


DEFAULT_POLICY = RetryPolicy()


class Answer(NamedTuple):
    """Status, headers and body of one HTTP response."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class Transport:
    """Posts forms to one URL, with at most ``per_key`` reads of one API key at once."""

    def __init__(
        self,
        session: aiohttp.ClientSession,
        money: aiohttp.ClientSession,
        url: str,
        *,
        policy: RetryPolicy,
        per_key: int,
        on_call: OnCall | None,
    ) -> None:
        if not is_money_session(money):
            raise ValueError("money calls need a session made by money_session()")
        self.policy = policy
        self.url = url
        self.key_status = KeyStatus()
        self._session = session
        self._money = money
        self._address = URL(url)
        self._per_key = per_key
        self._read_slots: WeakValueDictionary[str, asyncio.Semaphore] = WeakValueDictionary()
        self._on_call = on_call

    async def read(
        self, key: str, action: str, form: Form, reader: Callable[[object], T | None], bounds: Bounds
    ) -> T:
        """Send a read, and repeat it while there is no usable answer.

        ``reader`` parses the JSON value, None where it is none it knows.

        :raises Refused: the API answered with an error; not repeated.
        :raises Busy: a rate limit; waited out once, where the wait is short.
        :raises TooLarge: the answer has more bytes than ``bounds``; not repeated.
        :raises Unreachable: no usable answer after all attempts.
        """
        data = _encoded(key, action, form)
        policy = self.policy
        async for attempt in stamina.retry_context(
            on=_Retryable(policy.busy_wait),
            attempts=policy.attempts,
            timeout=bounds.seconds,  # after hanging that long it is not asked again
            wait_initial=policy.first_wait,
            wait_max=policy.longest_wait,
            wait_jitter=policy.jitter,
        ):
            with attempt:
                async with self._read_slot(key):
                    with self._measuring(action), self._noting_key_status(key), _masking(key):
                        return await self._ask(data, action, reader, bounds)
        raise AssertionError("a retry context ends with a value or an error")

    async def spend(
        self, key: str, action: str, form: Form, reader: Callable[[object], T | None], sending: Sending
    ) -> T:
        """Send a purchase, once, without queueing behind the reads of its key.

        ``sending`` is awaited when the connection stands and no byte has left yet; what it raises comes out
        as it is, and nothing was sent. A call that is cancelled once ``sending`` was awaited may have been
        carried out.

        :raises Unreachable: nothing was sent, even where ``sending`` had begun.
        :raises Refused: it was not carried out.
        :raises Busy: it was not carried out, for a rate limit.
        :raises Unsure: it may have been carried out.
        """
        data = _encoded(key, action, form)
        with self._measuring(action), self._noting_key_status(key), _masking(key):
            with MoneyCall(sending) as call:
                answer = await self._post(self._money, data, self.policy.money, WholeBody(), call)
            return decode_purchase(*answer, reader)

    async def _ask(self, data: bytes, action: str, reader: Callable[[object], T | None], bounds: Bounds) -> T:
        body = StreamedJson() if bounds.streamed else WholeBody()
        try:
            answer = await self._post(self._session, data, bounds, body)
        except _BodyTooLarge:
            raise TooLarge(bounds.size) from None
        except NETWORK_ERRORS as error:
            raise Unreachable(type(error).__name__) from None  # its text may quote the API key: see MoneyCall

        def whole(value: object) -> T | None:
            return reader(body.restore(value))

        if len(answer.body) > _THREAD_FROM:
            return await asyncio.to_thread(_read_answer, answer, action, whole)
        return _read_answer(answer, action, whole)

    async def _post(
        self,
        session: aiohttp.ClientSession,
        data: bytes,
        bounds: Bounds,
        body: "WholeBody | StreamedJson",
        context: object = None,
    ) -> Answer:
        timeout = aiohttp.ClientTimeout(total=bounds.seconds, connect=self.policy.connect)
        async with session.post(
            self._address,
            data=data,
            headers=_HEADERS,
            timeout=timeout,
            allow_redirects=False,
            trace_request_ctx=context,
        ) as response:
            await _read_body(response, bounds.size, body)
            return Answer(response.status, response.headers, body.content())

    @asynccontextmanager
    async def _read_slot(self, key: str) -> AsyncIterator[None]:
        """Limit concurrent reads of one key by a semaphore, which is dropped when nobody uses the key."""
        slot = self._read_slots.get(key)
        if slot is None:
            slot = self._read_slots[key] = asyncio.Semaphore(self._per_key)
        async with slot:
            yield

    @contextmanager
    def _measuring(self, action: str) -> Iterator[None]:
        """Report action, outcome and duration of a request to ``on_call``."""
        started, outcome = time.perf_counter(), "ok"
        try:
            yield
        except BaseException as error:
            outcome = type(error).__name__
            raise
        finally:
            if self._on_call is not None:
                self._on_call(action, outcome, time.perf_counter() - started)

    @contextmanager
    def _noting_key_status(self, key: str) -> Iterator[None]:
        """Note from the outcome of a request whether its key is accepted."""
        try:
            yield
        except BadKey:
            self.key_status.refused(key)
            raise
        self.key_status.accepted(key)


class _Retryable:
    """Predicate of stamina: retry without a usable answer, and once after a short Busy, by its delay."""

    def __init__(self, longest: float) -> None:
        self._longest = longest

    def __call__(self, error: Exception) -> bool | float:
        if isinstance(error, Busy) and error.delay <= self._longest:
            self._longest = -1
            return error.delay
        return isinstance(error, Unreachable) and not isinstance(error, TooLarge)


class _BodyTooLarge(aiohttp.ClientError):
    pass


class WholeBody:
    """Collects a body as it is; the counterpart of ``StreamedJson``."""

    def __init__(self) -> None:
        self._body = bytearray()
        self.feed = self._body.extend

    def content(self) -> bytes:
        return bytes(self._body)

    def restore(self, value: object) -> object:
        return value


async def _read_body(response: aiohttp.ClientResponse, size: int, body: WholeBody | StreamedJson) -> None:
    """Read a body up to ``size`` bytes. aiohttp decompresses in bounded pieces, so gzip bombs end early."""
    async for piece in response.content.iter_any():
        size -= len(piece)
        if size < 0:
            response.close()
            raise _BodyTooLarge
        body.feed(piece)


def _encoded(key: str, action: str, form: Form) -> bytes:
    """URL-encode the form: at half the cost of aiohttp, and without an error for a lone surrogate."""
    return urlencode({"key": key, "action": action, **form}, errors="replace").encode()


def _read_answer(answer: Answer, action: str, reader: Callable[[object], T | None]) -> T:
    found = reader(decode(*answer))
    if found is None:
        raise Unreachable(f"an answer to {action} that cannot be read")
    return found


@contextmanager
def _masking(key: str) -> Iterator[None]:
    """Replace the API key in error messages that quote it."""
    try:
        yield
    except Refused as refused:
        if len(key) < _SHORTEST_SECRET or key not in refused.words:
            raise
        raise type(refused)(refused.words.replace(key, "••••")) from None
