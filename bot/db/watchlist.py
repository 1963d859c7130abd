"""The watchlist: what customers wait for to be in stock, or cheap enough."""

from collections.abc import Collection
from dataclasses import asdict, fields
from operator import attrgetter
from typing import Any

from sqlalchemy import delete, func, select, update
from sqlalchemy.dialects.postgresql import insert  # SQLite's is compiled of it as well
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.db import outbox
from bot.db.tables import customers, watches
from bot.domain.orders import Kind
from bot.domain.pushes import About
from bot.domain.watchlist import Notice, Watch

_COLUMNS = tuple(watches.c[field.name] for field in fields(Watch))
_KEY = ("customer", "kind", "item")
AT_ONCE = 10_000  # values in a statement; SQLite takes 32,766: https://sqlite.org/limits.html


def _watch(row: Any) -> Watch:
    values = dict(row._mapping)  # noqa: SLF001 - SQLAlchemy's public way to a row's names
    said = Notice(values["said"]) if values["said"] else None
    return Watch(**{**values, "kind": Kind(values["kind"]), "said": said})


async def put(connection: AsyncConnection, watch: Watch) -> int:
    """Insert a watch and return its id; the same customer and item again is the same row, with a new wish."""
    values = {name: value for name, value in asdict(watch).items() if name != "id"}
    fresh = {name: value for name, value in values.items() if name not in (*_KEY, "created_at", "notices")}
    statement = insert(watches).values(**values)
    statement = statement.on_conflict_do_update(index_elements=_KEY, set_=fresh)
    return int((await connection.execute(statement.returning(watches.c.id))).scalar_one())


async def save(connection: AsyncConnection, watch: Watch) -> None:
    """Store what was seen of a watched item last, and what was told of it."""
    seen = {"price": watch.price, "in_stock": watch.in_stock, "said": watch.said, "notices": watch.notices}
    await connection.execute(update(watches).where(watches.c.id == watch.id).values(**seen))


async def find(connection: AsyncConnection, watch_id: int, *, lock: bool = False) -> Watch | None:
    """Read a watch by its id; ``lock`` it to change it in the same transaction."""
    wanted = select(*_COLUMNS).where(watches.c.id == watch_id)
    row = (await connection.execute(wanted.with_for_update() if lock else wanted)).first()
    return _watch(row) if row else None


async def of(connection: AsyncConnection, customer: int, kind: Kind, item: str) -> Watch | None:
    """Read a customer's watch of an item."""
    mine = (watches.c.customer == customer) & (watches.c.kind == kind) & (watches.c.item == item)
    row = (await connection.execute(select(*_COLUMNS).where(mine))).first()
    return _watch(row) if row else None


async def count(connection: AsyncConnection, customer: int) -> int:
    """The number of a customer's watches."""
    counted = select(func.count()).select_from(watches).where(watches.c.customer == customer)
    return int(await connection.scalar(counted) or 0)


async def listing(connection: AsyncConnection, customer: int, *, skip: int, take: int) -> list[Watch]:
    """One page of a customer's watches, newest first."""
    found = await connection.execute(
        select(*_COLUMNS)
        .where(watches.c.customer == customer)
        .order_by(watches.c.id.desc())
        .offset(skip)
        .limit(take)
    )
    return [_watch(row) for row in found]


async def on(connection: AsyncConnection, kind: Kind, items: Collection[str]) -> list[Watch]:
    """All customers' watches of these items."""
    wanted = list(items)
    found: list[Watch] = []
    for start in range(0, len(wanted), AT_ONCE):
        these = watches.c.item.in_(wanted[start : start + AT_ONCE])
        found += map(_watch, await connection.execute(select(*_COLUMNS).where(watches.c.kind == kind, these)))
    return sorted(found, key=attrgetter("id"))


async def reachable(connection: AsyncConnection, *, after: int = 0, most: int | None = None) -> list[Watch]:
    """List the watches of customers who can be reached, by id: ``most`` of them, behind ``after``."""
    found = await connection.execute(
        select(*_COLUMNS)
        .join(customers, customers.c.id == watches.c.customer)
        .where(customers.c.parked.is_(False), watches.c.id > after)
        .order_by(watches.c.id)
        .limit(most)
    )
    return [_watch(row) for row in found]


async def remove(connection: AsyncConnection, watch_id: int) -> None:
    """Delete a watch and its pushes: SQLite may give its id to another."""
    await outbox.drop(connection, About.of_watch(watch_id))
    await connection.execute(delete(watches).where(watches.c.id == watch_id))
