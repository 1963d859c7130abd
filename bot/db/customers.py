"""Customers and their API keys."""

from collections.abc import Collection
from dataclasses import fields
from datetime import datetime
from typing import Any

from sqlalchemy import delete, select, update
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.db.tables import customers, drafts, inbox, keys, marks, orders, outbox, talk, watches
from bot.domain.customers import Customer, StoredKey

_SEEN = tuple((keys if field.name == "currency" else customers).c[field.name] for field in fields(Customer))


async def find(connection: AsyncConnection, customer: int) -> Customer | None:
    seen = select(*_SEEN).outerjoin_from(customers, keys, keys.c.id == customers.c.active_key)
    row = (await connection.execute(seen.where(customers.c.id == customer))).first()
    return Customer(*row) if row else None


async def is_parked(connection: AsyncConnection, customer: int) -> bool:
    return bool(await connection.scalar(select(customers.c.parked).where(customers.c.id == customer)))


async def add(connection: AsyncConnection, customer: int, language: str, now: datetime) -> Customer:
    statement = insert(customers).values(id=customer, language=language, first_seen=now)
    await connection.execute(statement.on_conflict_do_nothing())
    found = await find(connection, customer)
    assert found is not None  # noqa: S101 - just written in this transaction
    return found


async def change(connection: AsyncConnection, customer: int, **values: Any) -> None:
    await connection.execute(update(customers).where(customers.c.id == customer).values(**values))


async def store_key(
    connection: AsyncConnection, customer: int, sealed: bytes, mark: bytes, mask: str, now: datetime
) -> int:
    """Store a key that was just seen to work, make it the active one and return its id.

    The same key given again is the same row: its orders stay with it.
    """
    statement = insert(keys).values(customer=customer, sealed=sealed, mark=mark, mask=mask, added_at=now)
    statement = statement.on_conflict_do_update(
        index_elements=["customer", "mark"],
        set_={"sealed": sealed, "works": True, "removed": False},
    )
    key_id = (await connection.execute(statement.returning(keys.c.id))).scalar_one()
    await change(connection, customer, active_key=key_id)
    return int(key_id)


async def keys_of(connection: AsyncConnection, customer: Customer) -> tuple[StoredKey, ...]:
    found = await connection.execute(
        select(keys.c.id, keys.c.mask, keys.c.works)
        .where(keys.c.customer == customer.id, keys.c.removed.is_(False))
        .order_by(keys.c.id)
    )
    return tuple(StoredKey(row.id, row.mask, row.works, row.id == customer.active_key) for row in found)


async def sealed_key(connection: AsyncConnection, key_id: int) -> bytes | None:
    """The sealed key, unless it was removed."""
    sealed: bytes | None = await connection.scalar(
        select(keys.c.sealed).where(keys.c.id == key_id, keys.c.removed.is_(False))
    )
    return sealed


async def keys_alike(connection: AsyncConnection, key_id: int) -> list[int]:
    """The ids of this very API key, also where other customers connected it too."""
    mark = select(keys.c.mark).where(keys.c.id == key_id).scalar_subquery()
    return list(await connection.scalars(select(keys.c.id).where(keys.c.mark == mark)))


async def mask_of(connection: AsyncConnection, key_id: int) -> str:
    return str(await connection.scalar(select(keys.c.mask).where(keys.c.id == key_id)) or "")


async def some_working_key(connection: AsyncConnection, but: Collection[int]) -> tuple[int, bytes] | None:
    """The newest key (id and seal) but these: the catalogue is the same for everybody."""
    found = await connection.execute(
        select(keys.c.id, keys.c.sealed)
        .where(keys.c.removed.is_(False), keys.c.works.is_(True), keys.c.id.not_in(but))
        .order_by(keys.c.added_at.desc())
        .limit(1)
    )
    row = found.first()
    return (row.id, row.sealed) if row else None


async def currency_of(connection: AsyncConnection, key_id: int) -> str | None:
    """The currency that an account told last."""
    told: str | None = await connection.scalar(select(keys.c.currency).where(keys.c.id == key_id))
    return told


async def set_currency(connection: AsyncConnection, key_id: int, currency: str) -> None:
    await connection.execute(update(keys).where(keys.c.id == key_id).values(currency=currency))


async def currency_for(connection: AsyncConnection, person: int) -> str | None:
    """That of a person's own account; without one that of the newest key: the catalogue is read with it."""
    known = await find(connection, person)
    if known is not None and known.active_key is not None:
        return known.currency
    newest = select(keys.c.currency).where(keys.c.removed.is_(False), keys.c.works.is_(True))
    told: str | None = await connection.scalar(newest.order_by(keys.c.added_at.desc()).limit(1))
    return told


async def stop_key(connection: AsyncConnection, key_id: int) -> bool:
    """Note that a key stopped working. True for the first one to notice."""
    result = await connection.execute(
        update(keys).where(keys.c.id == key_id, keys.c.works.is_(True)).values(works=False)
    )
    return result.rowcount == 1


async def marked(connection: AsyncConnection, mark: bytes) -> dict[int, bool]:
    """The ids of an API key, one for each customer who connected it, and whether it works."""
    found = await connection.execute(select(keys.c.id, keys.c.works).where(keys.c.mark == mark))
    return {row.id: row.works for row in found}


async def revive_keys(connection: AsyncConnection, mark: bytes) -> None:
    await connection.execute(update(keys).where(keys.c.mark == mark).values(works=True))


async def remove_key(connection: AsyncConnection, customer: Customer, key_id: int) -> int | None:
    """Forget a key; its orders stay readable and are no longer watched. The next key becomes active."""
    mine = (keys.c.id == key_id) & (keys.c.customer == customer.id)
    await connection.execute(update(keys).where(mine).values(removed=True, sealed=b""))
    await connection.execute(
        update(orders)
        .where(orders.c.key_id == key_id, orders.c.customer == customer.id)
        .values(watched=False)
    )
    active = customer.active_key
    if active == key_id:
        active = await connection.scalar(
            select(keys.c.id)
            .where(keys.c.customer == customer.id, keys.c.removed.is_(False))
            .order_by(keys.c.id.desc())
            .limit(1)
        )
        await change(connection, customer.id, active_key=active)
    return active


async def forget(connection: AsyncConnection, customer: int) -> None:
    """Remove everything of a customer."""
    theirs = select(orders.c.id).where(orders.c.customer == customer)
    await connection.execute(delete(marks).where(marks.c.order_id.in_(theirs)))
    for table in (outbox, watches, drafts, orders, keys):
        await connection.execute(delete(table).where(table.c.customer == customer))
    await connection.execute(delete(talk).where(talk.c.person == customer))
    await connection.execute(update(inbox).where(inbox.c.customer == customer).values(sealed=None))
    await connection.execute(delete(customers).where(customers.c.id == customer))
