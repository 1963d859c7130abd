"""A proxy between a bot and PostgreSQL that loses the answer to a COMMIT (it happened, and nobody is told),
ends connections, or is a black hole that nothing comes out of.

https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-FLOW-SIMPLE-QUERY
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from sqlalchemy.engine import make_url

COMMIT = b"Q\x00\x00\x00\x0cCOMMIT;\x00"
_AT_ONCE = 64 * 1024  # bytes


class LossyProxy:
    """Passes everything on. ``commits`` counts those asked for; the answer to the ``doomed`` one is lost."""

    def __init__(self, host: str, port: int) -> None:
        self.commits = 0
        self.lost = 0
        self.away = False  # connections are ended at once
        self._doomed = 0
        self._server = host, port
        self._open: set[asyncio.StreamWriter] = set()
        self._passes = asyncio.Event()
        self._passes.set()

    def lose(self, nth: int) -> None:
        """Lose the answer to the ``nth`` commit from now on, and the connection with it."""
        self._doomed = self.commits + nth

    def leave(self) -> None:
        """End all connections, and those to come until it is not ``away`` any more."""
        self.away = True
        self.cut()

    def cut(self) -> None:
        """End the connections that there are."""
        for writer in self._open:
            writer.transport.abort()

    def hold(self) -> None:
        """Pass nothing on, in either direction, until ``release``. New connections get no answer either."""
        self._passes.clear()

    def release(self) -> None:
        """Pass on what was held, on the connections that still stand."""
        self._passes.set()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Serve one connection until either side ends it."""
        if self.away:
            writer.transport.abort()
            return
        theirs, ours = await asyncio.open_connection(*self._server)
        self._open.add(writer)
        answers = asyncio.get_running_loop().create_task(self._pass_on(theirs, writer))
        try:
            while asked := await reader.read(_AT_ONCE):
                await self._passes.wait()
                doomed = COMMIT in asked and self._is_doomed()
                if doomed:
                    answers.cancel()
                ours.write(asked)
                await ours.drain()
                if doomed:
                    await asyncio.wait([answers])
                    await theirs.read(_AT_ONCE)  # it is committed
                    self.lost += 1
                    return
        finally:
            answers.cancel()
            ours.close()
            writer.transport.abort()
            self._open.discard(writer)

    def _is_doomed(self) -> bool:
        self.commits += 1
        return self.commits == self._doomed

    async def _pass_on(self, theirs: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(ConnectionError):
            while answer := await theirs.read(_AT_ONCE):
                await self._passes.wait()
                writer.write(answer)
                await writer.drain()
        writer.transport.abort()


@asynccontextmanager
async def lossy(url: str) -> AsyncIterator[tuple[LossyProxy, str]]:
    """A proxy before the server of a database, and the URL that leads through it."""
    direct = make_url(url)
    proxy = LossyProxy(direct.host or "", direct.port or 0)
    connections: set[asyncio.Task[None]] = set()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        connections.add(task)
        with suppress(ConnectionError, asyncio.CancelledError):
            await proxy.serve(reader, writer)
        connections.discard(task)

    async with await asyncio.start_server(serve, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        yield proxy, direct.set(port=port).render_as_string(hide_password=False)
        for connection in connections.copy():
            connection.cancel()
        await asyncio.gather(*connections, return_exceptions=True)
