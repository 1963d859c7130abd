"""The moment a call that spends money leaves the machine, and what a failure before or after it means."""

from collections.abc import Awaitable, Callable
from types import SimpleNamespace, TracebackType
from typing import Self

import aiohttp

from bot.market.errors import Unreachable, Unsure

Sending = Callable[[], Awaitable[None]]

NETWORK = (aiohttp.ClientError, OSError)  # a TimeoutError is an OSError


class MoneyCall:
    """Around one exchange over a ``money_session``, with itself as the request's trace context.

    ``sending`` is awaited when the connection stands and before the first byte leaves. What is raised inside
    becomes ``sending``'s own error as it was, ``Unreachable`` before the crossing, ``Unsure`` after it; a
    cancellation passes through.
    """

    def __init__(self, sending: Sending) -> None:
        self._sending = sending
        self._crossed = False
        self._stopped: Exception | None = None

    async def cross(self) -> None:
        if self._crossed:
            raise RuntimeError("a money call is sent once")
        try:
            await self._sending()
        except Exception as error:
            self._stopped = error  # aiohttp would hand on some errors under another name
            raise
        self._crossed = True

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if not isinstance(error, Exception):
            return
        if self._stopped is not None:
            raise self._stopped from None
        # "from None": aiohttp quotes the answer's bytes in some of its texts, and they may quote the key.
        if self._crossed:
            raise Unsure(type(error).__name__) from None
        if isinstance(error, NETWORK):
            raise Unreachable(type(error).__name__) from None


def money_session() -> aiohttp.ClientSession:
    """A fresh connection for each call, since a stale one makes needless doubt, with the hook in front.

    The answer is asked for uncompressed: one way less to lose an order number.
    """
    return aiohttp.ClientSession(
        connector=aiohttp.TCPConnector(force_close=True),
        cookie_jar=aiohttp.DummyCookieJar(),
        headers={"Accept-Encoding": "identity"},
        trace_configs=[_TRACING],
    )


def is_money_session(session: aiohttp.ClientSession) -> bool:
    return _TRACING in session.trace_configs


async def _before_the_first_byte(
    _session: aiohttp.ClientSession, context: SimpleNamespace, _sent: aiohttp.TraceRequestHeadersSentParams
) -> None:
    """Awaited by aiohttp before it writes the headers, whatever the signal's name says.

    https://github.com/aio-libs/aiohttp/blob/v3.14.0/aiohttp/http_writer.py, ``StreamWriter.write_headers``
    """
    await context.trace_request_ctx.cross()


_TRACING = aiohttp.TraceConfig()
_TRACING.on_request_headers_sent.append(_before_the_first_byte)
_TRACING.freeze()
