"""Tells failures before the first byte of a purchase from those after it, by a tracing hook of aiohttp."""

from collections.abc import Awaitable, Callable
from types import SimpleNamespace, TracebackType
from typing import Self

import aiohttp

from bot.market.errors import Unreachable, Unsure

Sending = Callable[[], Awaitable[None]]

NETWORK_ERRORS = (aiohttp.ClientError, OSError)  # a TimeoutError is an OSError


class MoneyCall:
    """Context manager around one request over a ``money_session``; pass it as ``trace_request_ctx``.

    ``sending`` is awaited when the connection stands and before the first byte leaves. What it raises comes
    out as it is, and so does a cancellation.

    :raises Unreachable: a network error before the first byte left.
    :raises Unsure: any error after it.
    """

    def __init__(self, sending: Sending) -> None:
        self._sending = sending
        self._sent = False
        self._sending_error: Exception | None = None

    async def before_first_byte(self) -> None:
        """Await ``sending``; the request goes out when this returns.

        :raises RuntimeError: it is about to be sent a second time.
        """
        if self._sent:
            raise RuntimeError("a money call is sent once")
        try:
            await self._sending()
        except Exception as error:
            self._sending_error = error  # aiohttp would hand on some errors under another name
            raise
        self._sent = True

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if not isinstance(error, Exception):
            return
        if self._sending_error is not None:
            raise self._sending_error from None
        # "from None": aiohttp quotes the answer's bytes in some of its texts, and they may quote the key.
        if self._sent:
            raise Unsure(type(error).__name__) from None
        if isinstance(error, NETWORK_ERRORS):
            raise Unreachable(type(error).__name__) from None


def money_session() -> aiohttp.ClientSession:
    """Open an HTTP session for purchases, with the hook that ``MoneyCall`` needs.

    Each call has a fresh connection, since a stale one makes needless doubt, and asks for an uncompressed
    answer: one way less to lose an order number.
    """
    return aiohttp.ClientSession(
        connector=aiohttp.TCPConnector(force_close=True),
        cookie_jar=aiohttp.DummyCookieJar(),
        headers={"Accept-Encoding": "identity"},
        trace_configs=[_TRACING],
    )


def is_money_session(session: aiohttp.ClientSession) -> bool:
    """Whether a session has the hook."""
    return _TRACING in session.trace_configs


async def _before_the_first_byte(
    _session: aiohttp.ClientSession, context: SimpleNamespace, _sent: aiohttp.TraceRequestHeadersSentParams
) -> None:
    """Awaited by aiohttp before it writes the headers, although the signal is named "sent".

    https://github.com/aio-libs/aiohttp/blob/v3.14.0/aiohttp/http_writer.py, ``StreamWriter.write_headers``
    """
    await context.trace_request_ctx.before_first_byte()


_TRACING = aiohttp.TraceConfig()
_TRACING.on_request_headers_sent.append(_before_the_first_byte)
_TRACING.freeze()
