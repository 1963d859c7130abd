"""Favourites: what customers buy again, with the quantities and links of presets."""

from dataclasses import asdict, fields
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.db.engine import Database
from bot.db.statements import Statement
from bot.db.tables import favourites
from bot.domain.favourites import Favourite
from bot.domain.orders import Kind

_COLUMNS = tuple(favourites.c[field.name] for field in fields(Favourite))
_IDENTITY = ("customer", "kind", "item", "quantity", "link")  # the country goes with the item
_ALIKE = select(*_COLUMNS).where(
    *(favourites.c[name].is_not_distinct_from(bindparam(f"its_{name}")) for name in _IDENTITY)
)


def _favourite(row: Any) -> Favourite:
    values = dict(row._mapping)  # noqa: SLF001 - SQLAlchemy's public way to a row's names
    return Favourite(**{**values, "kind": Kind(values["kind"])})


async def is_kept(db: Database, like: Favourite) -> bool:
    """Whether the same favourite is stored already."""
    return bool(await db.fetch(_finding_alike(like)))


async def alike(connection: AsyncConnection, like: Favourite) -> list[Favourite]:
    """List the stored favourites that are the same as this one; there should be one at most."""
    return [_favourite(row) for row in await connection.execute(*_finding_alike(like))]


def _finding_alike(like: Favourite) -> Statement:
    return Statement(_ALIKE, {f"its_{name}": getattr(like, name) for name in _IDENTITY})


async def add(connection: AsyncConnection, new: Favourite) -> None:
    """Store a new favourite."""
    values = {name: value for name, value in asdict(new).items() if name != "id"}
    await connection.execute(insert(favourites).values(**values))


async def find(connection: AsyncConnection, favourite_id: int) -> Favourite | None:
    """Read a favourite by its id."""
    row = (await connection.execute(select(*_COLUMNS).where(favourites.c.id == favourite_id))).first()
    return _favourite(row) if row else None


async def count(connection: AsyncConnection, customer: int) -> int:
    """The number of a customer's favourites."""
    counted = select(func.count()).select_from(favourites).where(favourites.c.customer == customer)
    return int(await connection.scalar(counted) or 0)


async def listing(connection: AsyncConnection, customer: int, *, skip: int, take: int) -> list[Favourite]:
    """One page of a customer's favourites, the last used first."""
    found = await connection.execute(
        select(*_COLUMNS)
        .where(favourites.c.customer == customer)
        .order_by(favourites.c.used_at.desc(), favourites.c.id.desc())
        .offset(skip)
        .limit(take)
    )
    return [_favourite(row) for row in found]


async def mark_used(connection: AsyncConnection, favourite_id: int, now: datetime) -> None:
    """Note that a favourite was used just now."""
    await connection.execute(update(favourites).where(favourites.c.id == favourite_id).values(used_at=now))


async def set_details(
    connection: AsyncConnection, favourite_id: int, quantity: int | None, link: str | None
) -> None:
    """Store another quantity and link of a preset."""
    new = {"quantity": quantity, "link": link}
    await connection.execute(update(favourites).where(favourites.c.id == favourite_id).values(**new))


async def remove(connection: AsyncConnection, favourite_id: int) -> None:
    """Delete a favourite."""
    await connection.execute(delete(favourites).where(favourites.c.id == favourite_id))
