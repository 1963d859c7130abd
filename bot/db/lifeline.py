"""The lifeline: one connection of its own by which a replica shows that it lives, and hears of the others.

A beat that queued behind work would come late. Notifications (LISTEN, NOTIFY) only wake: whatever they tell
stands in a table that is looked at anyway, for they get lost with the connection, and always behind a pooler.
https://www.postgresql.org/docs/current/sql-notify.html
"""

import asyncio
import math
import time
from collections.abc import Callable, Sequence
from contextlib import AsyncExitStack
from typing import Any

import asyncpg
import structlog
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.db import replicas
from bot.db.failures import DatabaseAway
from bot.db.postgresql import connected, open_single
from bot.db.replicas import Replica

log = structlog.get_logger()

CHANNEL = "hstock_bot"
BEAT_TIMEOUT = 4.0  # seconds; by then nobody trusts this replica any more
CONNECT_WITHIN = 10.0  # seconds until a new connection can be used: more than a beat gets, or none would ever
PROBE_EVERY, PROBE_TIMEOUT = 5.0, 20.0  # seconds between two notifications to oneself; until they are missed
MOST_SKEW = 2.0  # seconds
TOGETHER = 0.01  # seconds in which what is told is told once
_NOTIFY = text(f"SELECT pg_notify('{CHANNEL}', :topic)")
Heard = Callable[[str], None]  # a topic, such as ``inbox`` or ``order 17``


class Lifeline:
    """The connection of one replica to the database at ``url``; it connects when it is first used."""

    def __init__(self, url: str, heard: Heard) -> None:
        self._engine = open_single(url, "lifeline").execution_options(isolation_level="AUTOCOMMIT")
        self._heard = heard
        self._connection: AsyncConnection | None = None
        self._open = AsyncExitStack()
        self._turn = asyncio.Lock()  # a connection carries one statement at a time
        self._topics: set[str] = set()
        self._told = asyncio.Event()
        self._probed_at = self._probe_heard_at = time.monotonic()
        self._deaf = False
        self._last_probe = ""  # of one's own: others send theirs as well
        self.roundtrip = math.nan  # seconds that the last notification to oneself took
        self.skew = 0.0  # seconds that the wall clock is ahead of the database's
        self._skewed = False

    @property
    def hears(self) -> bool:
        """Whether notifications arrive."""
        return not self._deaf

    async def beat(self, me: int, *, polls: bool) -> list[Replica] | None:
        """Show that a replica lives, and list all that stand; ``None``: it was declared dead.

        :raises SQLAlchemyError: it is not known whether it was shown.
        """
        async with self._turn:
            connection = await self._connected()
            try:
                async with asyncio.timeout(BEAT_TIMEOUT):
                    lives, asked_at = await replicas.beat(connection, me, polls=polls), time.time()
                    found = await replicas.standing(connection) if lives else None
                    self._compare_clocks(found or (), asked_at)
                    await self._probe(connection, me)
            except TimeoutError as late:
                await self._disconnect()
                raise DatabaseAway("no answer to a beat") from late
            except BaseException:
                await self._disconnect()
                raise
        return found

    def tell(self, topic: str) -> None:
        """Wake the other replicas, soon."""
        self._topics.add(topic)
        self._told.set()

    async def run(self) -> None:
        """Tell others for ever what is to be told."""
        while True:
            await self._told.wait()
            await asyncio.sleep(TOGETHER)
            await self.tell_now()

    async def tell_now(self) -> None:
        """Tell others what is still to be told: what they are not woken by they find somewhat later."""
        async with self._turn:
            self._told.clear()
            topics, self._topics = self._topics, set()
            if not topics:
                return
            try:
                connection = await self._connected()
                async with asyncio.timeout(BEAT_TIMEOUT):
                    for topic in topics:
                        await connection.execute(_NOTIFY, {"topic": topic})
            except (SQLAlchemyError, TimeoutError) as error:
                log.info("other replicas were not woken", cause=type(error).__name__)
                await self._disconnect()
            except BaseException:
                await self._disconnect()
                raise

    async def close(self) -> None:
        """End the connection."""
        async with self._turn:
            await self._disconnect()
            await self._engine.dispose()

    async def _connected(self) -> AsyncConnection:
        if self._connection is not None:
            return self._connection
        try:
            async with asyncio.timeout(CONNECT_WITHIN), AsyncExitStack() as stack:
                connection = await stack.enter_async_context(connected(self._engine))
                stack.push_async_callback(connection.invalidate)
                driver: Any = (await connection.get_raw_connection()).driver_connection
                await _listening(driver, self._listen)
                self._connection, self._open = connection, stack.pop_all()
        except TimeoutError as late:
            raise DatabaseAway("a connection that gave no answer") from late
        return connection

    async def _disconnect(self) -> None:
        self._connection = None
        await self._open.aclose()

    async def _probe(self, connection: AsyncConnection, me: int) -> None:
        """Tell oneself something now and then: who listens behind a pooler hears nothing, and no error."""
        now = time.monotonic()
        if now - self._probed_at >= PROBE_EVERY:
            self._probed_at, self._last_probe = now, f"probe {me}"
            await connection.execute(_NOTIFY, {"topic": self._last_probe})
        deaf = now - self._probe_heard_at > PROBE_TIMEOUT
        if deaf and not self._deaf:
            log.warning(
                "notifications of the database do not arrive: a pooler may keep them, let DATABASE_URL name"
                " the server itself; until then replicas look for news every second"
            )
        self._deaf = deaf

    def _compare_clocks(self, found: Sequence[Replica], asked_at: float) -> None:
        """What is stale or expired is told by this clock: replicas whose clocks differ would not agree.

        ``asked_at``: by this clock. The database read its own between then and now, however long that took.
        """
        if found:
            theirs = found[0].read_at
            self.skew = max(asked_at - theirs, 0.0) or min(time.time() - theirs, 0.0)
        skewed = abs(self.skew) > MOST_SKEW
        if skewed and not self._skewed:
            log.warning("the clock of this machine differs from the database's", seconds=round(self.skew, 1))
        self._skewed = skewed

    def _listen(self, _connection: Any, _pid: int, _channel: str, topic: object) -> None:
        told = str(topic)
        if told.startswith("probe "):
            self._probe_heard_at = time.monotonic()
            if told == self._last_probe:
                self.roundtrip = self._probe_heard_at - self._probed_at
        else:
            self._heard(told)


async def _listening(driver: Any, heard: Callable[..., None]) -> None:
    """Listen by a connection of asyncpg's own, whose errors SQLAlchemy does not see.

    :raises DatabaseAway: the connection broke.
    """
    try:
        await driver.add_listener(CHANNEL, heard)
    except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as broken:
        raise DatabaseAway("a connection that broke at once") from broken
