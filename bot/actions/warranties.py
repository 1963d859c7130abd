"""Stated warranties of orders: their end, and the one reminder of it."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.actions import pushes
from bot.db import customers, delivered, orders
from bot.deps import Deps
from bot.domain.orders import Order
from bot.domain.pushes import About, PushKind
from bot.domain.warranties import Warranty, warranty_of

_BATCH = 100  # orders: no writer waits long behind them


async def of_order(deps: Deps, order: Order) -> Warranty | None:
    """The warranty of an order, as far as the shop's statement was kept; ``None``: it has none."""
    async with deps.db.read() as connection:
        return warranty_of(order, await delivered.stated_warranty(connection, order.id))


async def plan_reminder(connection: AsyncConnection, order: Order) -> Warranty | None:
    """Store when to remind of the end of an order's warranty, in the transaction that changed its end."""
    known = warranty_of(order, await delivered.stated_warranty(connection, order.id))
    await delivered.set_reminder(connection, order.id, known.remind_at if known is not None else None)
    return known


async def remind(deps: Deps) -> bool:
    """Queue the reminders that are due; whether there may be more. One whose warranty is over is dropped."""
    now = deps.clock()
    async with deps.db.read() as connection:
        due = await delivered.due_reminders(connection, now, _BATCH)
    if due:
        async with deps.db.write() as connection:
            for order_id in due:
                await _remind(connection, order_id, now)
        deps.wakeups.outbox.set()
    return len(due) == _BATCH


async def _remind(connection: AsyncConnection, order_id: int, now: datetime) -> None:
    await delivered.set_reminder(connection, order_id, None)
    order = await orders.find(connection, order_id)
    if order is None:  # its owner had everything deleted since it was found to be due
        return
    known = warranty_of(order, await delivered.stated_warranty(connection, order_id))
    if known is not None and now < known.ends:
        about = About.of_order(order_id)
        owner = await customers.find(connection, order.customer)
        await pushes.tell(connection, owner, about, PushKind.WARRANTY, now)
