"""The usual way to poll an order: an object of the ORM is fetched, changed and committed at each answer.

Kind to it: the calls run beside each other, the database keeps a write-ahead log, and one session at a time
writes, so that none waits for a lock.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path

import aiohttp
from sqlalchemy import event
from sqlalchemy.ext.asyncio import async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from bench.stub_market import KEY
from bot.clock import utc_now


class Base(DeclarativeBase):
    pass


class PolledOrder(Base):
    __tablename__ = "orders"

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[int]
    status: Mapped[str] = mapped_column(default="Pending")
    charge: Mapped[str | None]
    currency: Mapped[str | None]
    start_count: Mapped[str | None]
    remains: Mapped[str | None]
    checked_at: Mapped[datetime | None]


@asynccontextmanager
async def orm_poller(file: Path, url: str, size: int) -> AsyncIterator[Callable[[int], Awaitable[None]]]:
    """A database of ``size`` orders, and what polls one of them."""
    engine = create_async_engine(f"sqlite+aiosqlite:///{file}")
    event.listen(engine.sync_engine, "connect", lambda opened, _: opened.execute("PRAGMA journal_mode=WAL"))
    async with engine.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)
    sessions, turn = async_sessionmaker(engine, expire_on_commit=False), asyncio.Lock()
    async with sessions() as session:
        session.add_all(PolledOrder(id=number, number=number) for number in range(1, size + 1))
        await session.commit()
    async with aiohttp.ClientSession() as client:

        async def look(order_id: int) -> None:
            data = {"key": KEY, "action": "status", "order": order_id}
            async with client.post(url, data=data) as response:
                told = await response.json()
            async with turn, sessions() as session:
                order = await session.get_one(PolledOrder, order_id)
                order.status, order.charge, order.currency = told["status"], told["charge"], told["currency"]
                order.start_count, order.remains = told.get("start_count"), told.get("remains")
                order.checked_at = utc_now()
                await session.commit()

        yield look
    await engine.dispose()
