"""Deletes all that is stored of a customer."""

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.db import locks
from bot.db.admin_tables import active_days, audit, broadcast_messages, invited
from bot.db.batch_tables import batch_lines, batches
from bot.db.engine import changes
from bot.db.plan_tables import plan_attempts, plans
from bot.db.row_memory import EVERY_ROW
from bot.db.series_tables import series, series_drafts
from bot.db.tables import (
    account_notes,
    conversations,
    customers,
    drafts,
    favourites,
    inbox,
    keys,
    logins,
    marks,
    order_history,
    orders,
    outbox,
    pinned_cards,
    stated_formats,
    watches,
)

_THEIRS = (
    *(outbox, watches, favourites, batches, drafts, orders, keys, pinned_cards, plans, series),
    *(active_days, invited, broadcast_messages),
)  # what is deleted with them, by the column "customer"


async def forget(connection: AsyncConnection, customer: int) -> None:
    """Delete everything of a customer, for good."""
    changes(connection, EVERY_ROW)
    await locks.customer(connection, customer)
    theirs = select(orders.c.id).where(orders.c.customer == customer)
    for of_orders in (marks, order_history, stated_formats, logins, account_notes):
        await connection.execute(delete(of_orders).where(of_orders.c.order_id.in_(theirs)))
    planned = select(plans.c.id).where(plans.c.customer == customer)
    await connection.execute(delete(plan_attempts).where(plan_attempts.c.plan.in_(planned)))
    serial = select(series.c.id).where(series.c.customer == customer)
    await connection.execute(delete(series_drafts).where(series_drafts.c.series.in_(serial)))
    lists = select(batches.c.nonce).where(batches.c.customer == customer)
    await connection.execute(delete(batch_lines).where(batch_lines.c.batch.in_(lists)))
    for table in _THEIRS:
        await connection.execute(delete(table).where(table.c.customer == customer))
    await connection.execute(update(audit).where(audit.c.customer == customer).values(customer=None))
    await connection.execute(delete(conversations).where(conversations.c.person == customer))
    await connection.execute(update(inbox).where(inbox.c.customer == customer).values(sealed=None))
    await connection.execute(delete(customers).where(customers.c.id == customer))
