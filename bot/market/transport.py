"""HTTP transport of the API: POST with a deadline and a size limit, retries of reads, errors by meaning.

Reads share kept-alive connections and are repeated when nothing usable came. A call that spends money gets a
connection of its own and is sent once: nothing here or in aiohttp repeats it (aiohttp repeats only idempotent
methods, and only on a connection used before).
"""

import asyncio
import time
from collections.abc import AsyncIterable, Callable, Mapping
from functools import lru_cache
from http import HTTPStatus
from types import TracebackType
from typing import NamedTuple, Self, TypeVar
from urllib.parse import quote_plus

import aiohttp
import stamina
from multidict import CIMultiDict
from yarl import URL

from bot.market.bodies import BodyTooLarge, WholeBody, read_body
from bot.market.errors import BadKey, Busy, Refused, TooLarge, Unreachable
from bot.market.key_status import KeyStatus
from bot.market.money_calls import NETWORK_ERRORS, MoneyCall, Sending, is_money_session
from bot.market.repeated_answers import RepeatedAnswers
from bot.market.streamed_json import StreamedJson
from bot.market.wire import decode, decode_purchase

T = TypeVar("T")
Form = Mapping[str, str]
Reader = Callable[[object], T | None]
Known = RepeatedAnswers[T] | None
OnCall = Callable[[str, str, float], None]

# As aiohttp wants them; a dict would be converted for every call.
_HEADERS = CIMultiDict({"Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json"})
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
        self._read_slots: dict[str, _ReadSlot] = {}
        self._on_call = on_call

    async def read(
        self, key: str, action: str, form: Form, reader: Reader[T], bounds: Bounds, known: Known[T] = None
    ) -> T:
        """Send a read, and repeat it while there is no usable answer.

        ``reader`` parses the JSON value, None where it is none it knows. ``known`` are parsed already.

        A key that is shared rests when it was refused or limited (``SharedKey``).

        :raises Refused: the API answered with an error; not repeated.
        :raises Busy: a rate limit; waited out once, where the wait is short.
        :raises TooLarge: the answer has more bytes than ``bounds``; not repeated.
        :raises Unreachable: no usable answer after all attempts.
        """
        self.key_status.shared.check(key)
        try:
            return await self._read(key, action, form, reader, bounds, known)
        except (BadKey, Busy) as error:
            self.key_status.shared.note(key, error)
            raise

    async def _read(
        self, key: str, action: str, form: Form, reader: Reader[T], bounds: Bounds, known: Known[T]
    ) -> T:
        data = _encoded(key, action, form)
        started = time.monotonic()
        try:
            return await self._read_once(key, action, data, reader, bounds, known)
        except (Busy, Unreachable) as error:
            seconds = bounds.seconds - (time.monotonic() - started)
            if seconds <= 0:  # after hanging that long it is not asked again
                raise
            first = error
        async for attempt in self._retries(seconds):
            with attempt:
                if attempt.num == 1:
                    raise first  # made already: most calls never need the machinery of those that follow
                return await self._read_once(key, action, data, reader, bounds, known)
        raise AssertionError("a retry context ends with a value or an error")

    def _retries(self, seconds: float) -> AsyncIterable[stamina.Attempt]:
        policy = self.policy
        return stamina.retry_context(
            on=_Retryable(policy.busy_wait),
            attempts=policy.attempts,
            timeout=seconds,
            wait_initial=policy.first_wait,
            wait_max=policy.longest_wait,
            wait_jitter=policy.jitter,
        )

    async def _read_once(
        self, key: str, action: str, data: bytes, reader: Reader[T], bounds: Bounds, known: Known[T]
    ) -> T:
        slot = self._read_slots.get(key)
        if slot is None:
            slot = self._read_slots[key] = _ReadSlot(self._per_key)
        slot.users += 1
        try:
            async with slot:
                with _Request(self, key, action):
                    return await self._ask(data, action, reader, bounds, known)
        finally:
            slot.users -= 1
            if not slot.users:
                del self._read_slots[key]

    async def spend(self, key: str, action: str, form: Form, reader: Reader[T], sending: Sending) -> T:
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
        with _Request(self, key, action):
            with MoneyCall(sending) as call:
                answer = await self._post(self._money, data, self.policy.money, WholeBody(), call)
            return decode_purchase(*answer, reader)

    async def _ask(self, data: bytes, action: str, reader: Reader[T], bounds: Bounds, known: Known[T]) -> T:
        body = StreamedJson() if bounds.streamed else WholeBody()
        try:
            answer = await self._post(self._session, data, bounds, body)
        except BodyTooLarge:
            raise TooLarge(bounds.size) from None
        except NETWORK_ERRORS as error:
            raise Unreachable(type(error).__name__) from None  # its text may quote the API key: see MoneyCall

        if len(answer.body) > _THREAD_FROM:
            return await asyncio.to_thread(_read_answer, answer, action, reader, body)
        if known is None or answer.status != HTTPStatus.OK:
            return _read_answer(answer, action, reader, body)
        return known.parsed(answer.body, lambda: _read_answer(answer, action, reader, body))

    async def _post(
        self,
        session: aiohttp.ClientSession,
        data: bytes,
        bounds: Bounds,
        body: WholeBody | StreamedJson,
        context: object = None,
    ) -> Answer:
        async with session.post(
            self._address,
            data=data,
            headers=_HEADERS,
            timeout=_timeout(bounds.seconds, self.policy.connect),
            allow_redirects=False,
            trace_request_ctx=context,
        ) as response:
            await read_body(response, bounds.size, body)
            return Answer(response.status, response.headers, body.content())

    def note(self, key: str, action: str, error: BaseException | None, seconds: float) -> None:
        """Note from the outcome of a request whether its key is accepted, and report it to ``on_call``."""
        if error is None:
            self.key_status.accepted(key)
        elif isinstance(error, BadKey):
            self.key_status.refused(key)
        if self._on_call is not None:
            self._on_call(action, "ok" if error is None else type(error).__name__, seconds)


class _ReadSlot(asyncio.Semaphore):
    """Limits the reads of one API key at once; ``users`` counts those who wait as well."""

    users = 0


class _Request:
    """Context manager around one request: notes its outcome, and masks the API key in what the API said."""

    __slots__ = ("_action", "_key", "_started", "_transport")

    def __init__(self, transport: Transport, key: str, action: str) -> None:
        self._transport = transport
        self._key = key
        self._action = action
        self._started = 0.0

    def __enter__(self) -> Self:
        self._started = time.perf_counter()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._transport.note(self._key, self._action, error, time.perf_counter() - self._started)
        if isinstance(error, Refused) and len(self._key) >= _SHORTEST_SECRET and self._key in error.words:
            raise type(error)(error.words.replace(self._key, "••••")) from None


class _Retryable:
    """Predicate of stamina: retry without a usable answer, and once after a short Busy, by its delay."""

    def __init__(self, longest: float) -> None:
        self._longest = longest

    def __call__(self, error: Exception) -> bool | float:
        if isinstance(error, Busy) and error.delay <= self._longest:
            self._longest = -1
            return error.delay
        return isinstance(error, Unreachable) and not isinstance(error, TooLarge)


@lru_cache(maxsize=16)
def _timeout(seconds: float, connect: float) -> aiohttp.ClientTimeout:
    return aiohttp.ClientTimeout(total=seconds, connect=connect)


def _encoded(key: str, action: str, form: Form) -> bytes:
    """URL-encode the form: at a fraction of aiohttp's cost, and without an error for a lone surrogate.

    Names of actions and fields are the API's, of letters and ``_``.
    """
    fields = "".join([f"&{name}={_quoted(value)}" for name, value in form.items()])
    return f"key={_quoted(key)}&action={action}{fields}".encode()


def _quoted(text: str) -> str:
    plain = text.isascii() and text.isalnum()  # as numbers and most API keys are
    return text if plain else quote_plus(text, errors="replace")


def _read_answer(answer: Answer, action: str, reader: Reader[T], body: WholeBody | StreamedJson) -> T:
    found = reader(body.restore(decode(*answer)))
    if found is None:
        raise Unreachable(f"an answer to {action} that cannot be read")
    return found
