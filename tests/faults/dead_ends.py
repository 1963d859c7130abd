"""Addresses at which no connection comes about, each for another reason, all of them real."""

import asyncio
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import ExitStack, asynccontextmanager, contextmanager, suppress

HOST = "127.0.0.1"


@asynccontextmanager
async def refusing() -> AsyncIterator[str]:
    """A port that is bound, so that nobody else gets it, and not listened on."""
    with socket.socket() as bound:
        bound.bind((HOST, 0))
        yield f"http://{HOST}:{bound.getsockname()[1]}"


@asynccontextmanager
async def unknown() -> AsyncIterator[str]:
    """A name that never resolves: https://www.rfc-editor.org/rfc/rfc6761#section-6.4"""
    yield "http://no-such-host.invalid"


@asynccontextmanager
async def without_tls() -> AsyncIterator[str]:
    """Speaks, but not TLS."""

    async def speak_plainly(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        writer.close()

    async with await asyncio.start_server(speak_plainly, HOST, 0) as server:
        yield f"https://{HOST}:{server.sockets[0].getsockname()[1]}"


@asynccontextmanager
async def silent() -> AsyncIterator[str]:
    """Listens with a full backlog: the kernel answers no further attempt to connect."""
    with socket.socket() as listening, _crowd(listening):
        yield f"http://{HOST}:{listening.getsockname()[1]}"


@contextmanager
def _crowd(listening: socket.socket) -> Iterator[None]:
    """More connections than the backlog takes."""
    listening.bind((HOST, 0))
    listening.listen(0)
    with ExitStack() as stack:
        for _ in range(4):
            one = stack.enter_context(socket.socket())
            one.settimeout(0)
            with suppress(BlockingIOError):
                one.connect(listening.getsockname())
        yield
