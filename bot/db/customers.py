"""Customers, their preferences and their API keys."""

from collections.abc import Collection, Hashable, Sequence
from dataclasses import asdict, fields
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, select, update
from sqlalchemy.dialects.postgresql import insert  # SQLite's is compiled of it as well
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.db.engine import Database, changes
from bot.db.statements import Statement
from bot.db.tables import (
    customers,
    keys,
    orders,
    outbox,
)
from bot.domain.catalog import Delivery, SortOrder
from bot.domain.customers import Customer, Preferences, StoredKey
from bot.domain.orders import Kind

_PREFERENCES = tuple(customers.c[field.name] for field in fields(Preferences))
_COLUMNS = (
    customers.c.id,
    customers.c.active_key,
    customers.c.smm_per,
    customers.c.product_per,
    customers.c.parked,
    keys.c.currency,
    *_PREFERENCES,
)
_FIND = (
    select(*_COLUMNS)
    .outerjoin_from(customers, keys, keys.c.id == customers.c.active_key)
    .where(customers.c.id == bindparam("of"))
)
_ADD = insert(customers).on_conflict_do_nothing()
_SEALED_KEY = select(keys.c.sealed).where(keys.c.id == bindparam("of"), keys.c.removed.is_(False))


def row_of(customer: int) -> Hashable:
    """What a customer is remembered by."""
    return "customer", customer


def key_row(key_id: int) -> Hashable:
    """What an API key is remembered by."""
    return "key", key_id


def finding(customer: int) -> Statement:
    """Read a customer; ``parsed`` makes one of the row."""
    return Statement(_FIND, {"of": customer})


def parsed(rows: Sequence[Row[Any]]) -> Customer | None:
    """The customer of a row that ``finding`` read, if there is one."""
    if not rows:
        return None
    row = rows[0]
    values = row._asdict()
    chosen = {column.name: values[column.name] for column in _PREFERENCES}
    chosen |= {"sort": SortOrder(row.sort), "delivery": Delivery(row.delivery)}
    return Customer(
        row.id,
        Preferences(**chosen),
        row.active_key,
        row.smm_per,
        row.product_per,
        row.currency,
        parked=row.parked,
    )


async def find(connection: AsyncConnection, customer: int) -> Customer | None:
    """Read a customer by their Telegram id, with the currency of the account behind their active key."""
    return parsed((await connection.execute(*finding(customer))).all())


async def remembered(db: Database, customer: int) -> Customer | None:
    """Find a customer, from memory where nothing of them changed."""
    return await db.remembered(row_of(customer), finding(customer), parsed)


def reading_key(key_id: int) -> Statement:
    """Read an API key as it is sealed, if it was not removed."""
    return Statement(_SEALED_KEY, {"of": key_id})


async def register(db: Database, customer: int, language: str, now: datetime) -> Customer:
    """Find a customer, or store them with the default preferences."""
    values = {"id": customer, "language": language, "first_seen": now}
    _, found = await db.execute(Statement(_ADD, values), finding(customer), changed=[row_of(customer)])
    known = parsed(found.rows)
    assert known is not None  # noqa: S101 - just written in this transaction
    db.remember(row_of(customer), known)
    return known


async def add(connection: AsyncConnection, customer: int, language: str, now: datetime) -> None:
    """Store somebody new with the default preferences."""
    changes(connection, row_of(customer))
    await connection.execute(_ADD, {"id": customer, "language": language, "first_seen": now})


async def save_preferences(connection: AsyncConnection, customer: int, preferences: Preferences) -> None:
    """Store all preferences of a customer."""
    changes(connection, row_of(customer))
    await connection.execute(
        update(customers).where(customers.c.id == customer).values(**asdict(preferences))
    )


async def follow_language(connection: AsyncConnection, customer: int, language: str) -> None:
    """Store the language of a customer's Telegram, unless they have chosen one meanwhile."""
    changes(connection, row_of(customer))
    theirs = (customers.c.id == customer) & customers.c.language_chosen.is_(False)
    await connection.execute(update(customers).where(theirs).values(language=language))


async def set_parked(connection: AsyncConnection, customer: int, now: datetime, *, parked: bool) -> None:
    """Note that a customer blocked the bot, or is back: pushes wait for those who are ``parked``."""
    changes(connection, row_of(customer))
    news = (customers.c.id == customer) & (customers.c.parked != parked)
    values = {"parked": parked, "parked_at": now if parked else None}
    await connection.execute(update(customers).where(news).values(values))
    before, after = ("queued", "parked") if parked else ("parked", "queued")
    theirs = (outbox.c.customer == customer) & (outbox.c.state == before)
    await connection.execute(update(outbox).where(theirs).values(state=after))


async def set_active_key(connection: AsyncConnection, customer: int, key_id: int | None) -> None:
    """Choose the API key that a customer uses from now on."""
    changes(connection, row_of(customer))
    await connection.execute(update(customers).where(customers.c.id == customer).values(active_key=key_id))


async def set_price_basis(connection: AsyncConnection, customer: int, kind: Kind, per: int) -> None:
    """Store for how many units a rate is, SMM services and products apart, as real charges showed."""
    changes(connection, row_of(customer))
    column = customers.c.smm_per if kind is Kind.SMM else customers.c.product_per
    await connection.execute(update(customers).where(customers.c.id == customer).values({column: per}))


async def store_key(
    connection: AsyncConnection, customer: int, sealed: bytes, mark: bytes, mask: str, now: datetime
) -> int:
    """Store an API key that was just seen to work, make it the active one and return its id.

    ``mark`` is the key's keyed hash: the same key given again is the same row, so its orders stay with it.
    """
    statement = insert(keys).values(customer=customer, sealed=sealed, mark=mark, mask=mask, added_at=now)
    statement = statement.on_conflict_do_update(
        index_elements=["customer", "mark"],
        set_={"sealed": sealed, "works": True, "removed": False},
    )
    key_id = (await connection.execute(statement.returning(keys.c.id))).scalar_one()
    changes(connection, key_row(key_id))
    await set_active_key(connection, customer, key_id)
    return int(key_id)


async def keys_of(connection: AsyncConnection, customer: Customer) -> tuple[StoredKey, ...]:
    """List a customer's API keys, the oldest first."""
    found = await connection.execute(
        select(keys.c.id, keys.c.mask, keys.c.works)
        .where(keys.c.customer == customer.id, keys.c.removed.is_(False))
        .order_by(keys.c.id)
    )
    return tuple(StoredKey(row.id, row.mask, row.works, row.id == customer.active_key) for row in found)


async def keys_alike(connection: AsyncConnection, key_id: int) -> list[int]:
    """The ids of all rows of the same API key: other customers may have connected it, too."""
    mark = select(keys.c.mark).where(keys.c.id == key_id).scalar_subquery()
    return list(await connection.scalars(select(keys.c.id).where(keys.c.mark == mark)))


async def mask_of(connection: AsyncConnection, key_id: int) -> str:
    """An API key as it may be shown."""
    return str(await connection.scalar(select(keys.c.mask).where(keys.c.id == key_id)) or "")


async def some_working_key(connection: AsyncConnection, but: Collection[int]) -> tuple[int, bytes] | None:
    """The newest API key that works (its id and seal) but these, to read what is the same for everybody."""
    found = await connection.execute(
        select(keys.c.id, keys.c.sealed)
        .where(keys.c.removed.is_(False), keys.c.works.is_(True), keys.c.id.not_in(but))
        .order_by(keys.c.added_at.desc())
        .limit(1)
    )
    row = found.first()
    return (row.id, row.sealed) if row else None


async def currency_of(connection: AsyncConnection, key_id: int) -> str | None:
    """The currency that the account behind an API key told last."""
    told: str | None = await connection.scalar(select(keys.c.currency).where(keys.c.id == key_id))
    return told


async def set_currency(connection: AsyncConnection, key_id: int, currency: str) -> None:
    """Store the currency that the account behind an API key told (action ``balance``)."""
    statement = update(keys).where(keys.c.id == key_id).values(currency=currency)
    owner = await connection.scalar(statement.returning(keys.c.customer))
    changes(connection, row_of(owner))


async def currency_for(connection: AsyncConnection, person: int) -> str | None:
    """The currency a person is shown prices in: their own account's, else the one behind the newest key."""
    known = await find(connection, person)
    if known is not None and known.active_key is not None:
        return known.currency
    newest = select(keys.c.currency).where(keys.c.removed.is_(False), keys.c.works.is_(True))
    told: str | None = await connection.scalar(newest.order_by(keys.c.added_at.desc()).limit(1))
    return told


async def stop_key(connection: AsyncConnection, key_id: int) -> bool:
    """Note that an API key stopped working; whether that is news."""
    result = await connection.execute(
        update(keys).where(keys.c.id == key_id, keys.c.works.is_(True)).values(works=False)
    )
    return result.rowcount == 1


async def marked(connection: AsyncConnection, mark: bytes) -> dict[int, bool]:
    """The ids of the rows of an API key, by its mark, each with whether it works."""
    found = await connection.execute(select(keys.c.id, keys.c.works).where(keys.c.mark == mark))
    return {row.id: row.works for row in found}


async def revive_keys(connection: AsyncConnection, mark: bytes) -> None:
    """Note that an API key works again, for everybody who connected it."""
    await connection.execute(update(keys).where(keys.c.mark == mark).values(works=True))


async def remove_key(connection: AsyncConnection, customer: Customer, key_id: int) -> int | None:
    """Erase an API key and track its orders no more; they stay readable. Returns the key active then."""
    changes(connection, key_row(key_id))
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
        await set_active_key(connection, customer.id, active)
    return active
