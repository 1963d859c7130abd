"""Locks that last until the end of their transaction, where rows that are read decide what is written.

One row is locked by who reads it (``find(..., lock=True)``). These stand for many rows, or for some that are
not there yet. SQLite has one writer at a time and no such locks: SQLAlchemy leaves ``FOR UPDATE`` out.
"""

from sqlalchemy import bindparam, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.db.tables import PEPPER, customers, keys, meta

_CUSTOMER = select(customers.c.id).where(customers.c.id == bindparam("of")).with_for_update()
_MARK = select(keys.c.mark).where(keys.c.id == bindparam("of")).scalar_subquery()
_KEYS = select(keys.c.id).where(keys.c.mark == _MARK).order_by(keys.c.id).with_for_update()
_NUMBERS = select(meta.c.name).where(meta.c.name == PEPPER).with_for_update()
_REGISTRATION = select(func.pg_advisory_xact_lock(1752396900))  # any number, the same in all versions


async def customer(connection: AsyncConnection, of: int) -> None:
    """Keep others from writing what depends on all rows of a customer."""
    await connection.execute(_CUSTOMER, {"of": of})


async def keys_alike(connection: AsyncConnection, key_id: int) -> None:
    """Keep others from writing what depends on all purchases under an API key."""
    await connection.execute(_KEYS, {"of": key_id})


async def order_numbers(connection: AsyncConnection) -> None:
    """Keep others from storing the orders of purchases, for a number is bound once.

    No row stands for a number that is not stored yet; one that every database has stands for all.
    """
    await connection.execute(_NUMBERS)


async def registration(connection: AsyncConnection) -> None:
    """Keep replicas from being registered, so that each sees those before it; on a server alone.

    The table itself stays free: a migration may change it meanwhile.
    """
    await connection.execute(_REGISTRATION)
