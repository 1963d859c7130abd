"""When the pinned card of a customer is brought up to date; ``bot/loops/pinned_card.py`` does it."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.db import outbox
from bot.domain.customers import Customer
from bot.domain.pushes import About, PushKind


async def update(connection: AsyncConnection, customer: Customer | None, now: datetime) -> None:
    """Queue the card, if it is wanted, in the transaction that changes what is under way.

    Whoever commits that wakes the outbox.
    """
    if customer is not None and customer.preferences.pinned_card:
        await queue(connection, customer.id, now)


async def queue(connection: AsyncConnection, customer_id: int, now: datetime) -> None:
    """Queue the card, be it to show or to take it away."""
    await outbox.put(connection, customer_id, About.of_customer(customer_id), PushKind.PINNED, now)
