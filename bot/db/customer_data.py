"""All that is stored about a customer, table by table, for a file that they may have.

What is sealed or hashed is ``LargeBinary`` and never in it: of API keys the masks are, of accounts nothing.
"""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Column, LargeBinary, Select, Table, literal, select, tuple_

from bot.db import tables
from bot.db.admin_tables import (
    active_days,
    audit,
    bans,
    broadcast_messages,
    broadcasts,
    helpers,
    invitations,
    invited,
    turned_away,
)
from bot.db.batch_tables import batch_lines, batches
from bot.db.engine import Database
from bot.db.plan_tables import plan_attempts, plans
from bot.db.replica_tables import leases, replicas, schema_compatibility, shelves, turns
from bot.db.series_tables import series, series_drafts
from bot.db.tables import orders

PAGE = 500  # rows; what the event loop does for a page takes it a few milliseconds

EXPORTED: tuple[Table, ...] = (
    tables.customers,
    tables.keys,
    tables.orders,
    tables.order_history,
    tables.stated_formats,
    tables.account_notes,
    tables.drafts,
    tables.watches,
    tables.favourites,
    plans,
    series,
    batches,
    tables.pinned_cards,
    active_days,
    invited,
)
LEFT_OUT: dict[Table, str] = {
    tables.marks: "keyed hashes, which tell nobody anything",
    tables.logins: "keyed hashes, which tell nobody anything",
    tables.outbox: "what waits is sealed, and comes into the chat; what was sent stands there",
    tables.inbox: "what was written in the chat, sealed until it is handled and erased then",
    batch_lines: "what was typed is sealed; what was confirmed is among the drafts",
    plan_attempts: "which drafts are whose; the drafts are in it",
    series_drafts: "which drafts are whose; the drafts are in it",
    replicas: "the processes of the bot",
    schema_compatibility: "which versions of the bot can run",
    leases: "what each process serves",
    turns: "who spends at the moment, by ids",
    shelves: "the catalogue, as the marketplace shows it to everybody",
    helpers: "who may look into /admin belongs to those who run the bot",
    bans: "who is answered with silence belongs to those who run the bot, and outlives a deletion",
    invitations: "what those who run the bot made",
    turned_away: "strangers, of whom nothing else is stored",
    broadcasts: "what those who run the bot wrote to many",
    broadcast_messages: "which of those reached the chat; they stand there",
    audit: "what those who run the bot did belongs to them; deletion takes the customer out of it",
    tables.conversations: "the question that is open in the chat, sealed",
}

Row = dict[str, Any]
After = tuple[Any, ...]  # the values of a row's ``_order``


async def page(
    db: Database, table: Table, customer: int, after: After | None
) -> tuple[list[Row], After | None]:
    """A page of a customer's rows of an exported table, each by the names of its columns.

    ``after``: what came with the page before; nothing more comes where that is ``None``. Between two pages
    nobody is kept from the database.
    """
    async with db.read() as connection:
        found = (await connection.execute(_selected(table, customer, after))).mappings().all()
    rows = [{column.name: row[column] for column in readable(table)} for row in found]
    more = len(found) == PAGE
    return rows, tuple(found[-1][column] for column in _order(table)) if more else None


def readable(table: Table) -> Sequence[Column[Any]]:
    """The columns that are exported: all but what is sealed or hashed."""
    return [column for column in table.c if not isinstance(column.type, LargeBinary)]


def _selected(table: Table, customer: int, after: After | None) -> Select[Any]:
    order = _order(table)
    wanted = select(*dict.fromkeys((*readable(table), *order))).order_by(*order).limit(PAGE)
    if after is not None:
        last = (literal(value, column.type) for value, column in zip(after, order, strict=True))
        wanted = wanted.where(tuple_(*order) > tuple_(*last))
    if table is tables.customers:
        return wanted.where(tables.customers.c.id == customer)
    if "customer" in table.c:
        return wanted.where(table.c.customer == customer)
    wanted = wanted.join(orders, orders.c.id == table.c.order_id).where(orders.c.customer == customer)
    return wanted if after is None else wanted.where(orders.c.id >= after[0])


def _order(table: Table) -> tuple[Column[Any], ...]:
    """The primary key; of what belongs to orders order by order, as their index has them."""
    if "customer" in table.c or "order_id" not in table.c:
        return tuple(table.primary_key)
    return orders.c.id, *(column for column in table.primary_key if column is not table.c.order_id)
